/** Finds councils by what someone types: the beginning of a name or of any of its words, an alias, initials, a trust, a town; a slip of the finger is forgiven. */
import { bodiesOf, COUNCILS, type Council } from './councils.ts';
import { TOWNS } from './towns.ts';

export type CouncilHit = {
  council: Council;
  /** The name that was matched, when it is not the council's own: 'KCC', 'Huddersfield', "Birmingham Children's Trust". */
  by: string | null;
  /** The council no longer exists (`council.to` says since when). */
  ended: boolean;
};

type Entry = { council: Council; name: string; own: boolean; folded: string; words: string[] };

/** Lower case, no accents, '&' as 'and', no punctuation. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’‘`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Words that every council has and nobody means. */
const FILLERS: ReadonlySet<string> = new Set([
  'council',
  'city',
  'county',
  'borough',
  'metropolitan',
  'district',
  'of',
  'the',
  'london',
  'royal',
  'and',
  'upon',
  'on',
]);

function entriesOf(council: Council): Entry[] {
  const current = council.to === null;
  const towns = current ? Object.keys(TOWNS).filter((town) => TOWNS[town] === council.name) : [];
  const names = [council.name, council.official, ...council.aliases, ...bodiesOf(council.code).map((b) => b.name), ...towns];
  return [...new Set(names)].map((name) => {
    const folded = fold(name);
    return { council, name, own: name === council.name || name === council.official, folded, words: folded.split(' ') };
  });
}

const ENTRIES: readonly Entry[] = COUNCILS.flatMap(entriesOf);

/** Whether `a` becomes `b`, or a beginning of it, with at most `max` letters added, dropped, changed or swapped. */
function nearlyBegins(a: string, b: string, max: number): boolean {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return Math.min(...row) <= max;
}

/** How well an entry answers: 0 best, null not at all. */
function rank(entry: Entry, query: string, words: string[], solid: string): number | null {
  const side = entry.own ? 0 : 1;
  if (entry.folded === query) return side * 0.5;
  if (entry.folded.startsWith(query)) return 1 + side;
  if (entry.folded.replaceAll(' ', '') === solid) return 1 + side;
  if (words.every((w) => entry.words.some((e) => e.startsWith(w)))) return 3 + side;
  const telling = words.filter((w) => !FILLERS.has(w));
  if (telling.length && telling.length < words.length && telling.every((w) => entry.words.some((e) => e.startsWith(w)))) return 4 + side;
  if (!telling.length || !entry.own) return null;
  const forgiven = telling.every((w) =>
    entry.words.some((e) => e.startsWith(w) || (w.length >= 4 && nearlyBegins(w, e, w.length >= 8 ? 2 : 1) && e[0] === w[0])),
  );
  return forgiven ? 6 : null;
}

/**
 * Councils that answer a query, best first: whole names, then beginnings, then words, then near misses; at equal rank those that still exist
 * before ended ones, England before the other nations, then by name. One hit per council. An empty query has no hits.
 */
export function searchCouncils(query: string, limit = 8): CouncilHit[] {
  const folded = fold(query).slice(0, 60).trim();
  if (!folded) return [];
  const words = folded.split(' ');
  const solid = folded.replaceAll(' ', '');
  const best = new Map<string, { entry: Entry; rank: number }>();
  for (const entry of ENTRIES) {
    const r = rank(entry, folded, words, solid);
    if (r === null) continue;
    const known = best.get(entry.council.code);
    if (!known || r < known.rank) best.set(entry.council.code, { entry, rank: r });
  }
  const later = (c: Council) => (c.to === null ? 0 : 2) + (c.nation === 'england' ? 0 : 1);
  return [...best.values()]
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        later(a.entry.council) - later(b.entry.council) ||
        a.entry.council.name.localeCompare(b.entry.council.name, 'en'),
    )
    .slice(0, limit)
    .map(({ entry }) => ({ council: entry.council, by: entry.own ? null : entry.name, ended: entry.council.to !== null }));
}
