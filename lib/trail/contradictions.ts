/** Where the sources of one inspection do not say the same: shown with both, settled by nobody. */
import type { Contradiction, OfficialInspection, Source } from '../domain/inspection.ts';
import type { Strand } from '../domain/strands.ts';
import { articleSource } from './article-source.ts';
import type { Claim } from './claim.ts';
import { type Outcome, officialOutcome, outcomeOf } from './outcomes.ts';

/** Who gives each value: claims, and the record where it gives one. Sources are made of them only where there is more than one value. */
type Said = Map<string, (Claim | OfficialInspection)[]>;

/** The record's answer where the visit gave no overall grade. */
export const NO_GRADE = 'no overall grade';

/** @param claims those that are sure of what they say */
export function contradictionsOf(row: OfficialInspection | null, claims: readonly Claim[]): Contradiction[] {
  if (claims.length === 0) return [];
  return [rating(row, claims), ...strands(row, claims), outcome(row, claims)].filter((each) => each !== null);
}

function rating(row: OfficialInspection | null, claims: readonly Claim[]): Contradiction | null {
  const said: Said = new Map();
  if (row) said.set(row.rating ?? NO_GRADE, [row]);
  for (const claim of claims) {
    const { rating: told } = claim.finding;
    if (told === null || isOtherHeadline(row, told)) continue;
    add(said, told, claim);
  }
  return contradiction('rating', null, said);
}

/** Joint inspections of 2009 to 2012 had two headline grades; an article that features the other one contradicts nothing. */
function isOtherHeadline(row: OfficialInspection | null, told: string): boolean {
  return (
    row?.framework === 'joint safeguarding' && row.judgements.some((each) => each.strand === 'children in care' && each.grade === told)
  );
}

/** Strands of the same name; what an article calls otherwise ('other') is never compared. */
function strands(row: OfficialInspection | null, claims: readonly Claim[]): (Contradiction | null)[] {
  const byStrand = new Map<Strand, Said>();
  if (row) for (const { strand, grade } of row.judgements) byStrand.set(strand, new Map([[grade, [row]]]));
  for (const claim of claims) {
    for (const { strand, grade } of claim.finding.judgements) {
      if (strand === 'other' || (row !== null && row.judgements.length > 0 && !byStrand.has(strand))) continue;
      const said: Said = byStrand.get(strand) ?? new Map();
      add(said, grade, claim);
      byStrand.set(strand, said);
    }
  }
  return [...byStrand].map(([strand, said]) => contradiction('strand', strand, said));
}

/** Two answers to one question; each in the first words that gave it. */
function outcome(row: OfficialInspection | null, claims: readonly Claim[]): Contradiction | null {
  const answers = new Map<string, Map<string, { value: string; by: (Claim | OfficialInspection)[] }>>();
  const note = (told: Outcome, words: string, by: Claim | OfficialInspection) => {
    const said = answers.get(told.question) ?? new Map<string, { value: string; by: (Claim | OfficialInspection)[] }>();
    answers.set(told.question, said);
    const same = said.get(told.answer);
    if (same) same.by.push(by);
    else said.set(told.answer, { value: words, by: [by] });
  };
  const recorded = row ? officialOutcome(row) : null;
  if (row && recorded) note(recorded, row.outcome ?? 'priority action', row);
  for (const claim of claims) {
    const told = outcomeOf(claim.finding.outcome);
    if (told && claim.finding.outcome) note(told, claim.finding.outcome, claim);
  }
  for (const said of answers.values()) {
    const found = contradiction('outcome', null, new Map([...said.values()].map(({ value, by }) => [value, by])));
    if (found) return found;
  }
  return null;
}

function add(said: Said, value: string, claim: Claim): void {
  const by = said.get(value);
  if (by) by.push(claim);
  else said.set(value, [claim]);
}

function contradiction(fact: Contradiction['fact'], strand: Strand | null, said: Said): Contradiction | null {
  if (said.size < 2) return null;
  const source = (by: Claim | OfficialInspection): Source => ('kept' in by ? articleSource(by) : { type: 'official', record: by });
  return { fact, strand, said: [...said].flatMap(([value, told]) => told.map((by) => ({ value, by: source(by) }))) };
}
