/** How a piece of evidence stands: in its line, beside councils and dates, and among what else the page claims. Numbers that the trees ask. */
import type { Cue } from '../lexicon/cues.ts';
import type { Line } from '../reading.ts';
import type { Evidence } from './evidence.ts';
import { ageOf, stepOf } from './items.ts';
import { NO_FACT, type View } from './page-view.ts';

const FAR = 60;
const NONE = 99;
const CUES: readonly Cue[] = ['again', 'earlier', 'latest', 'same'];

type Place = { from: number; to: number };

/** Tokens from `at` back to `spot`; below nought where it stands behind. */
function apart(spot: Place, at: Place): number {
  if (spot.to <= at.from) return Math.min(FAR, at.from - spot.to);
  return spot.from >= at.to ? -1 - Math.min(FAR, spot.from - at.to) : 0;
}

const nearest = (spots: readonly Place[], at: Place): number => {
  let best = NONE;
  for (const spot of spots) {
    const d = apart(spot, at);
    if (Math.abs(d) < Math.abs(best)) best = d;
  }
  return best;
};

/** The two nearest dates of `line`: age and distance of each. */
function datesNear(w: View, line: Line, at: Place): number[] {
  const found = line.dates.map((d) => [ageOf(d.mention.date, w.r.published), apart(d, at)] as const);
  found.sort((a, b) => Math.abs(a[1]) - Math.abs(b[1]));
  return [0, 1].flatMap((i) => found[i] ?? [-1, NONE]);
}

export const STANDING = 25;
/** @param code the council that `e` may speak of @returns `STANDING` numbers */
export function standingOf(w: View, { claim, grade }: Evidence, code: string): number[] {
  const { line, from } = claim;
  const ours = line.councils.filter((s) => s.councils.some((c) => c.code === code));
  const theirs = line.councils.filter((s) => s.councils.length > 0 && !s.councils.some((c) => c.code === code));
  const graded = w.g.claims.filter((c) => c.grade);
  const ages = w.g.claims.flatMap((c) => (c !== claim && c.when ? [ageOf(c.when.date, w.r.published)] : []));
  const before = graded.filter((c) => c.from < from).length;
  const doubts = w.g.doubted.filter((d) => !NO_FACT.test(d.doubt));
  return [
    Math.min(8, w.place[line.index] ?? 0),
    Math.min(12, w.told),
    nearest(ours, claim),
    nearest(theirs, claim),
    Math.min(5, line.grades.length),
    line.grades.findIndex((s) => s.from >= from),
    ...datesNear(w, line, claim),
    Math.min(11, ...ages),
    Math.max(-1, ...ages),
    Math.min(8, graded.length),
    before,
    graded.length - before,
    Math.min(8, doubts.length),
    Math.min(FAR, line.to - line.from),
    Math.min(FAR, from - line.from),
    Math.min(4, line.strands.length),
    grade === 'requires improvement' ? 5 : stepOf(grade),
    w.g.page.year ?? 0,
    ...CUES.map((cue) =>
      nearest(
        line.cues.filter((c) => c.value === cue),
        claim,
      ),
    ),
  ];
}
