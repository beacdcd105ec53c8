/** Everything that the trie knows: councils under all their names, bodies, towns, phrases that point back, and names that are no councils. */
import {
  CHILDRENS_BODIES,
  type ChildrensBody,
  COUNCILS,
  type Council,
  councilByCode,
  type Nation,
  refOf,
  servedBy,
} from '../../domain/councils.ts';
import type { CouncilRef } from '../../domain/finding.ts';
import { TOWNS } from '../../domain/towns.ts';
import { ABROAD, FOREIGN_BODIES } from './abroad.ts';
import { BARE_ANAPHORS, PLURAL_ANAPHORS } from './anaphors.ts';
import { BODY_NAMES } from './bodies.ts';
import { NOT_COUNCILS } from './not-councils.ts';

/** 'any': however written; 'capital': first letter a capital; 'upper': all capitals. */
export type CaseRule = 'any' | 'capital' | 'upper';

type Named = { councils: CouncilRef[]; nation: Nation; type: string };
export type NameEntry = { phrase: string; caseRule: CaseRule } & (
  | ({ what: 'name' | 'alias' | 'initials' | 'town' } & Named)
  | { what: 'trust'; councils: CouncilRef[]; nation: Nation; group: boolean }
  | { what: 'anaphor'; noun: string; plural: boolean }
  | { what: 'other'; why: string }
  | { what: 'abroad' }
);

/** A phrase with what it is and whose it is, from which its entry is made when a text has its first word: no text has many. */
export type Row = { phrase: string } & (
  | { what: 'council'; of: Council }
  | { what: 'trust'; of: ChildrensBody }
  | { what: 'town' | 'anaphor' | 'other' | 'abroad'; of: string }
);

const named = (c: Council): Named => ({ councils: [refOf(c)], nation: c.nation, type: c.type });

/** Welsh 'Sir Benfro' and the like are fine as aliases; what has a comma in it is a form of registers, not of prose. */
const REGISTER_FORM = /, (?:City|County) of$/;
const COUNCIL_AFTER = / (?:Metropolitan |Borough |City |County |District )*Council$/;
const INITIALS = /^[A-Z][A-Za-z&]{0,6}$/;
const isInitials = (alias: string): boolean => INITIALS.test(alias) && (alias.match(/[A-Z]/g)?.length ?? 0) >= 2;

function addCouncil(c: Council, add: (row: Row) => void): void {
  add({ phrase: c.name, what: 'council', of: c });
  // 'Northern Trust' and its like must be written out: the short name itself holds the word Trust.
  if (c.nation === 'northern ireland' || c.code === '201') add({ phrase: c.official, what: 'council', of: c });
  for (const alias of c.aliases)
    if (!alias.includes(',') || !REGISTER_FORM.test(alias))
      add({ phrase: alias.endsWith('Council') ? alias.replace(COUNCIL_AFTER, '') : alias, what: 'council', of: c });
}

/** Tells `add` of every phrase but those after 'the', 'this' and 'our' (anaphors.ts). Of two of one kind and wording the first counts. */
export function eachRow(add: (row: Row) => void): void {
  // Councils of one name: the one that has not ended stands for both; its family and the date tell which it was.
  for (const c of COUNCILS) if (c.to === null) addCouncil(c, add);
  for (const c of COUNCILS) if (c.to !== null) addCouncil(c, add);
  for (const body of CHILDRENS_BODIES) {
    add({ phrase: body.name, what: 'trust', of: body });
    for (const phrase of BODY_NAMES[body.name] ?? []) add({ phrase, what: 'trust', of: body });
  }
  for (const phrase in TOWNS) add({ phrase, what: 'town', of: TOWNS[phrase] as string });
  for (const noun in BARE_ANAPHORS)
    for (const phrase of BARE_ANAPHORS[noun] as readonly string[]) add({ phrase, what: 'anaphor', of: noun });
  for (const phrase of PLURAL_ANAPHORS) add({ phrase, what: 'anaphor', of: 'councils' });
  for (const why in NOT_COUNCILS) for (const phrase of NOT_COUNCILS[why] as readonly string[]) add({ phrase, what: 'other', of: why });
  for (const phrase of ABROAD) add({ phrase, what: 'abroad', of: 'capital' });
  for (const phrase of FOREIGN_BODIES) add({ phrase, what: 'abroad', of: 'any' });
}

export const anaphor = (phrase: string, noun: string, plural = false): NameEntry => ({
  what: 'anaphor',
  phrase,
  noun,
  plural,
  caseRule: 'any',
});

/** The entries of rows that begin with one word. */
export function entriesOf(rows: readonly Row[]): NameEntry[] {
  const entries: NameEntry[] = [];
  const taken = new Set<string>();
  for (const row of rows) {
    const { phrase } = row;
    if (row.what === 'council') {
      const initials = phrase !== row.of.name && phrase !== row.of.official && isInitials(phrase);
      // Initials may stand for several councils; a name stands for the first.
      const key = initials ? `${phrase} of ${row.of.code}` : phrase.toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      const what = initials ? 'initials' : phrase === row.of.name || phrase === row.of.official ? 'name' : 'alias';
      entries.push({ what, phrase, caseRule: initials ? 'capital' : 'any', ...named(row.of) });
    } else if (row.what === 'trust') {
      const councils = servedBy(row.of, null);
      const nation = councils[0]?.nation ?? 'england';
      entries.push({ what: 'trust', phrase, caseRule: 'any', councils: councils.map(refOf), nation, group: councils.length > 1 });
    } else if (row.what === 'town') {
      const council = COUNCILS.find((c) => c.to === null && c.name === row.of);
      if (council) entries.push({ what: 'town', phrase, caseRule: 'capital', ...named(council) });
    } else if (row.what === 'anaphor') entries.push(anaphor(phrase, row.of, row.of === 'councils'));
    else if (row.what === 'other') entries.push({ what: 'other', phrase, caseRule: 'any', why: row.of });
    else entries.push({ what: 'abroad', phrase, caseRule: row.of === 'any' ? 'any' : 'capital' });
  }
  return entries;
}

let sharedHeads: ReadonlyMap<string, Council> | null = null;

/** Councils that share the last word of their names, by name in lower case: 'North and West Northamptonshire', 'East and West Sussex'. */
export function sharedHead(name: string): Council | undefined {
  sharedHeads ??= new Map(
    COUNCILS.filter((c) => c.to === null && /^(?:North East|North|South|East|West) \S+$/.test(c.name)).map((c) => [
      c.name.toLowerCase(),
      c,
    ]),
  );
  return sharedHeads.get(name);
}

export const councilOf = (ref: CouncilRef | undefined): Council | undefined => (ref ? councilByCode(ref.code) : undefined);
