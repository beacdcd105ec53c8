/**
 * Councils: every authority responsible for children's services in England, ended ones included, and the authorities of Wales, Scotland and
 * Northern Ireland. The table is councils.json, built by lib/commands/build-councils.ts; further names are in council-aliases.ts.
 */
import { EXTRA_ALIASES } from './council-aliases.ts';
import table from './councils.json' with { type: 'json' };
import type { PartialDate } from './dates.ts';
import { spanOf } from './dates.ts';
import type { CouncilRef } from './finding.ts';

export type Nation = 'england' | 'wales' | 'scotland' | 'northern ireland';

/** A council as the built table has it. */
export type CouncilRow = {
  /** DfE code of an English council (three digits), GSS code of a Welsh or Scottish one, short name of a Northern Irish trust. */
  code: string;
  /** Short name, as people say it: 'Durham', 'Kingston upon Hull'. Two councils may share it: Dorset before and since 2019. */
  name: string;
  official: string;
  type: string;
  region: string | null;
  nation: Nation;
  /** First and last day, `YYYY-MM-DD`; null when it began before 2005, or has not ended. */
  from: string | null;
  to: string | null;
  /** Codes of the councils that it replaced, and of those that replaced it. */
  predecessors: string[];
  successors: string[];
  /** Other names: former official names, press short forms, initials, Welsh names. */
  aliases: string[];
  /** Its page at Ofsted. */
  url: string | null;
};
export type Council = Readonly<CouncilRow>;

/** A children's trust or company, with the councils it runs services for; dates as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type ChildrensBody = { name: string; serves: { code: string; from: string | null; to: string | null }[] };

/** All councils: England's in alphabetical order, ended ones after them, then Wales, Scotland and Northern Ireland. */
export const COUNCILS: readonly Council[] = (table.councils as CouncilRow[]).map((c) => {
  const further = EXTRA_ALIASES[c.code];
  return further ? { ...c, aliases: [...new Set([...c.aliases, ...further])] } : c;
});

export const CHILDRENS_BODIES: readonly ChildrensBody[] = table.bodies;

const BY_CODE = new Map(COUNCILS.map((c) => [c.code, c]));

/** The council of a code, or undefined. */
export function councilByCode(code: string): Council | undefined {
  return BY_CODE.get(code);
}

/** Code and name of a council, as findings carry them. */
export function refOf(council: Council): CouncilRef {
  return { code: council.code, name: council.name };
}

/** Codes of the council itself, first, then its predecessors and successors, near ones before far ones. An unknown code is its own family. */
export function familyOf(code: string): string[] {
  const up = (c: string) => councilByCode(c)?.predecessors ?? [];
  const down = (c: string) => councilByCode(c)?.successors ?? [];
  const family = [code];
  // Up only from ancestors and down only from heirs: councils that merely share an heir (Poole, Bournemouth) are no family of each other.
  for (const step of [up, down]) {
    const line = [code];
    for (let i = 0; i < line.length; i++) for (const next of step(line[i] ?? '')) if (!line.includes(next)) line.push(next);
    for (const c of line) if (!family.includes(c)) family.push(c);
  }
  return family;
}

/** Whether the council existed at some day of the span of `date`; null when the date has no year. */
export function inForce(council: Council, date: PartialDate): boolean | null {
  const span = spanOf(date);
  if (!span) return null;
  return (council.from === null || council.from <= span.to) && (council.to === null || span.from <= council.to);
}

/**
 * The council of the family that was responsible at a date: itself if it existed then, else the predecessor or successor of the same name
 * (Dorset before and since 2019), else the only one in force. Null when several fit (Cumbria in 2024) or none does; itself when the date has no year.
 */
export function councilInForce(code: string, date: PartialDate): Council | null {
  const council = councilByCode(code);
  if (!council) return null;
  if (inForce(council, date) !== false) return council;
  const others = familyOf(code)
    .slice(1)
    .map(councilByCode)
    .filter((c) => c !== undefined && inForce(c, date) === true) as Council[];
  const sameName = others.filter((c) => c.name === council.name);
  return (sameName.length === 1 ? sameName[0] : others.length === 1 ? others[0] : null) ?? null;
}

/** The bodies (trusts, companies) that served a council, whenever that was. */
export function bodiesOf(code: string): ChildrensBody[] {
  return CHILDRENS_BODIES.filter((b) => b.serves.some((s) => s.code === code));
}

/**
 * The councils that a body serves at a date; without a date those it serves now, or, if it has ended, those it served last.
 * `date` may be of any precision; one without a year counts as no date.
 */
export function servedBy(body: ChildrensBody, date: PartialDate | null): Council[] {
  const span = date === null ? null : spanOf(date);
  const then = span ? body.serves.filter((s) => (s.from ?? '') <= span.to && (s.to === null || span.from <= `${s.to}-31`)) : [];
  const now = body.serves.filter((s) => s.to === null);
  const chosen = then.length ? then : now.length ? now : body.serves;
  return chosen.map((s) => councilByCode(s.code)).filter((c) => c !== undefined);
}
