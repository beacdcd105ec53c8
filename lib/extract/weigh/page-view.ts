/** The page as the model sees it: its lines that say something, and the words that it is told in. */
import type { Claims } from '../assemble/claim.ts';
import type { Line, Reading } from '../reading.ts';
import { type Item, itemsOf } from './items.ts';
import { mix, numberOf } from './numbers.ts';

/** Numbers of features: the first `n` of `at`. */
export type Seen = { n: number; at: Int32Array };

/** More than any piece of evidence has. */
export const newSeen = (): Seen => ({ n: 0, at: new Int32Array(4096) });

/** Facts of the whole page, gathered once. */
export type View = {
  r: Reading;
  g: Claims;
  /** Place of each line among those that say something; the title is 0, and the first line of the text is 1. */
  place: number[];
  /** How many lines of the text say something. */
  told: number;
  /** Lines whose grades are all hoped for, feared or denied: they say nothing either. */
  denied: Set<Line>;
  /** The line before that says something, in the text; -1 without one. */
  before: number[];
  /** The line before that names a council; -1 without one. */
  naming: number[];
  items: (line: Line) => Item[];
  titled: Set<string>;
  era: number;
};

const ERAS = [2005, 2008, 2012, 2013, 2017, 2025];
export const COUNCIL = numberOf('<council>');
export const GRADE = numberOf('<grade>');
export const START = numberOf('<start>');

/** Whether a line has to do with inspections: others do not count. */
const tells = (l: Line) =>
  l.councils.length + l.grades.length + l.visits.length + l.outcomes.length > 0 || l.services.some((s) => s.value.service !== 'elsewhere');

/** Refusals of what is hoped for, feared, asked for or denied. */
export const NO_FACT = /^(?:denied|not-a-fact)/;

function deniedLines(g: Claims): Set<Line> {
  const denied = g.doubted.filter((d) => NO_FACT.test(d.doubt)).map((d) => d.claim.line);
  return new Set(denied.filter((l) => !l.visits.length && !l.outcomes.length && denied.filter((x) => x === l).length >= l.grades.length));
}

/** Looks over the page. */
export function viewOf(r: Reading, g: Claims): View {
  const known = new Map<Line, Item[]>();
  const denied = deniedLines(g);
  const items = (line: Line) => {
    let own = known.get(line);
    if (!own) {
      own = itemsOf(r, line);
      known.set(line, own);
    }
    return own;
  };
  const place: number[] = [];
  const before: number[] = [];
  const naming: number[] = [];
  let told = 0;
  let last = -1;
  let named = -1;
  for (const l of r.lines) {
    place.push(l.where === 'title' ? 0 : told + 1);
    before.push(last);
    naming.push(named);
    if (l.skip || denied.has(l)) continue;
    if (l.councils.some((c) => c.councils.length)) named = l.index;
    if (l.where === 'title' || !tells(l)) continue;
    told++;
    last = l.index;
  }
  const titled = new Set(r.lines.filter((l) => l.where === 'title').flatMap((l) => l.grades.map((x) => x.value.grade as string)));
  const { year } = g.page;
  const later = year === null ? -1 : ERAS.findIndex((e) => year <= e);
  return { r, g, denied, place, told, before, naming, items, titled, era: year === null ? 9 : later < 0 ? 6 : later };
}

/** The words of the title and of every line with a grade, a visit or an outcome, each once: what the page is about, whatever else stands on it. */
export function seePage(w: View, out: Seen): void {
  const seen = new Set<number>();
  for (const line of w.r.lines) {
    const isTitle = line.where === 'title';
    if (line.skip || w.denied.has(line) || !(isTitle || line.grades.length || line.visits.length || line.outcomes.length)) continue;
    const slot = isTitle ? 80 : line.grades.length ? 81 : 82;
    let last = START;
    for (const it of w.items(line)) {
      const is = it.councils ? COUNCIL : it.grade >= 0 ? GRADE : it.is;
      if (!it.weak) {
        seen.add(mix(slot, is));
        seen.add(mix(83, is));
      }
      seen.add(mix(84, mix(last, is)));
      last = is;
    }
  }
  for (const feature of seen) if (out.n < out.at.length) out.at[out.n++] = feature;
}
