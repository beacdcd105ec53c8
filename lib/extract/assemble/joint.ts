/** One body for several councils: what is told of a trust is one finding, for all that it serves. */

import { bodiesOf } from '../../domain/councils.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Draft } from './draft.ts';

export type Told = { finding: Finding; draft: Draft };

const spotsOf = (d: Draft) => d.claims.flatMap((c) => c.councilSpot?.spots ?? []);

/** The name of the trust or company that a draft speaks of, as the table of bodies has it; null when it speaks of the council. */
function bodyNamed({ finding, draft }: Told): string | null {
  const text = spotsOf(draft).find((s) => s.mention.kind === 'trust')?.mention.text;
  if (!text) return null;
  const bodies = bodiesOf(finding.council.code);
  return (bodies.find((b) => b.name === text) ?? (bodies.length === 1 ? bodies[0] : undefined))?.name ?? null;
}

const pairOf = (a: Told, b: Told) => [a.finding.council.code, b.finding.council.code].sort().join(' ');

/** Whether both rest on the very same words about a body that serves both, and on none that name the councils one by one. */
function sharesBody(a: Told, b: Told, bodies: ReadonlySet<string>): boolean {
  if (a.finding.service !== b.finding.service || a.finding.status !== b.finding.status || a.finding.rating !== b.finding.rating)
    return false;
  if (a.draft.claims.length !== b.draft.claims.length || !a.draft.claims.every((c) => b.draft.claims.includes(c))) return false;
  const spots = spotsOf(a.draft);
  const both = (codes: { code: string }[]) => [a, b].every((t) => codes.some((c) => c.code === t.finding.council.code));
  // "It was inadequate in 2018", of a body named before.
  if (!spots.length) return bodies.has(pairOf(a, b));
  return spots.some((s) => s.mention.group && both(s.councils)) && spots.every((s) => s.mention.group || !s.councils.length);
}

/** The findings, with those of one body in one; `alsoFor` has the other councils that it serves. */
export function joinServed(told: Told[]): Finding[] {
  const kept: Told[] = [];
  const bodies = new Set<string>();
  for (const t of [...told].sort((a, b) => spotsOf(b.draft).length - spotsOf(a.draft).length)) {
    const same = kept.find((k) => sharesBody(k, t, bodies));
    if (same) {
      same.finding.alsoFor.push(t.finding.council);
      bodies.add(pairOf(same, t));
    } else kept.push(t);
  }
  kept.sort((a, b) => told.indexOf(a) - told.indexOf(b));
  for (const t of kept) if (t.finding.service !== "children's home") t.finding.provider = bodyNamed(t);
  return kept.map((t) => t.finding);
}

/** "The service that Kew and Ham share, inspected in July, is good": one grade in one sentence, given to both on one day. */
export function shareDays(told: Told[]): void {
  for (const { finding: f, draft: d } of told) {
    if (f.status !== 'current' || f.inspected !== null) continue;
    const lead = d.claims[0];
    // Entries of a list stand under one grade, each with a day of its own.
    if (lead?.rule === 'under-heading') continue;
    const dated = told.find(
      (o) =>
        o.finding.status === 'current' &&
        o.finding.inspected !== null &&
        o.finding.service === f.service &&
        lead?.grade !== null &&
        o.draft.claims[0]?.from === lead?.from,
    )?.finding;
    const said = dated?.evidence.find((e) => e.fact === 'inspected');
    if (!dated || !said) continue;
    f.inspected = dated.inspected;
    f.inspectedBasis = dated.inspectedBasis;
    f.evidence.push(said);
  }
}
