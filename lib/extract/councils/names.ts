/** Everything that the trie knows: councils under all their names, bodies, towns, phrases that point back, and names that are no councils. */
import { CHILDRENS_BODIES, COUNCILS, type Council, councilByCode, type Nation, refOf, servedBy } from '../../domain/councils.ts';
import type { CouncilRef } from '../../domain/finding.ts';
import { TOWNS } from '../../domain/towns.ts';
import { ABROAD, FOREIGN_BODIES } from './abroad.ts';
import { ADJECTIVES, ANAPHORS, BARE_ANAPHORS, PLURAL_ANAPHORS } from './anaphors.ts';
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

const named = (c: Council): Named => ({ councils: [refOf(c)], nation: c.nation, type: c.type });

/** Welsh 'Sir Benfro' and the like are fine as aliases; what has a comma in it is a form of registers, not of prose. */
const REGISTER_FORM = /, (?:City|County) of$/;
const INITIALS = /^[A-Z][A-Za-z&]{0,6}$/;
const isInitials = (alias: string): boolean => INITIALS.test(alias) && (alias.match(/[A-Z]/g)?.length ?? 0) >= 2;

function councilEntries(): NameEntry[] {
  const entries: NameEntry[] = [];
  // Councils of one name: the one that has not ended stands for both; its family and the date tell which it was.
  const taken = new Set<string>();
  for (const c of [...COUNCILS].sort((a, b) => (a.to === null ? 0 : 1) - (b.to === null ? 0 : 1))) {
    const add = (phrase: string, what: 'name' | 'alias' | 'initials', caseRule: CaseRule) => {
      // Initials may stand for several councils; a name stands for the first.
      const key = what === 'initials' ? `${phrase} of ${c.code}` : phrase.toLowerCase();
      if (taken.has(key)) return;
      taken.add(key);
      entries.push({ what, phrase, caseRule, ...named(c) });
    };
    // 'Northern Trust' and its like must be written out: the short name itself holds the word Trust.
    add(c.name, 'name', 'any');
    if (c.nation === 'northern ireland' || c.code === '201') add(c.official, 'name', 'any');
    for (const alias of c.aliases) {
      if (REGISTER_FORM.test(alias)) continue;
      const bare = alias.replace(/ (?:Metropolitan |Borough |City |County |District )*Council$/, '');
      if (isInitials(bare)) add(bare, 'initials', 'capital');
      else add(bare, 'alias', 'any');
    }
  }
  return entries;
}

function bodyEntries(): NameEntry[] {
  return CHILDRENS_BODIES.flatMap((body) => {
    const councils = servedBy(body, null);
    const nation = councils[0]?.nation ?? 'england';
    return [body.name, ...(BODY_NAMES[body.name] ?? [])].map(
      (phrase): NameEntry => ({
        what: 'trust',
        phrase,
        caseRule: 'any',
        councils: councils.map(refOf),
        nation,
        group: councils.length > 1,
      }),
    );
  });
}

function townEntries(): NameEntry[] {
  const current = new Map(COUNCILS.filter((c) => c.to === null).map((c) => [c.name, c]));
  return Object.entries(TOWNS).flatMap(([town, name]): NameEntry[] => {
    const council = current.get(name);
    return council ? [{ what: 'town', phrase: town, caseRule: 'capital', ...named(council) }] : [];
  });
}

function anaphorEntries(): NameEntry[] {
  const entries: NameEntry[] = [];
  const add = (phrase: string, noun: string, plural = false) => entries.push({ what: 'anaphor', phrase, noun, plural, caseRule: 'any' });
  for (const [noun, phrases] of Object.entries(ANAPHORS)) {
    for (const phrase of phrases) {
      for (const the of ['the', 'this', 'our', 'their']) add(`${the} ${phrase}`, noun);
      if (/^(?:council|authority|local authority|city|borough|county|county council|borough council|city council)$/.test(phrase))
        for (const adjective of ADJECTIVES) add(`the ${adjective} ${phrase}`, noun);
    }
  }
  for (const [noun, phrases] of Object.entries(BARE_ANAPHORS)) for (const phrase of phrases) add(phrase, noun);
  for (const phrase of PLURAL_ANAPHORS) add(phrase, 'councils', true);
  return entries;
}

const otherEntries = (): NameEntry[] => [
  ...Object.entries(NOT_COUNCILS).flatMap(([why, phrases]) =>
    phrases.map((phrase): NameEntry => ({ what: 'other', phrase, caseRule: 'any', why })),
  ),
  ...ABROAD.map((phrase): NameEntry => ({ what: 'abroad', phrase, caseRule: 'capital' })),
  ...FOREIGN_BODIES.map((phrase): NameEntry => ({ what: 'abroad', phrase, caseRule: 'any' })),
];

export const NAME_ENTRIES: readonly NameEntry[] = [
  ...councilEntries(),
  ...bodyEntries(),
  ...townEntries(),
  ...anaphorEntries(),
  ...otherEntries(),
];

/** Pairs that share the last word of their names: 'North and West Northamptonshire', 'East and West Sussex'. */
export const SHARED_HEADS: ReadonlyMap<string, Council> = new Map(
  COUNCILS.filter((c) => c.to === null && /^(?:North East|North|South|East|West) \S+$/.test(c.name)).map((c) => [c.name.toLowerCase(), c]),
);

export const councilOf = (ref: CouncilRef | undefined): Council | undefined => (ref ? councilByCode(ref.code) : undefined);
