/**
 * The rooms of the house, and who may import whom: domain ← article, extract, record, trail, export ← store ← capture ← entrypoints;
 * components ← the pages. A room may import rooms of a lower floor, and rooms of its own floor so long as no circle forms.
 */
import type { SourceFile } from './source-files.ts';

/** Where a room's files are, and its floor. The first prefix that fits decides. */
const ROOMS: readonly { room: string; prefix: string; floor: number }[] = [
  { room: 'commands', prefix: 'lib/commands/', floor: 9 }, // Node only; ships nowhere
  { room: 'domain', prefix: 'lib/domain/', floor: 0 },
  { room: 'article', prefix: 'lib/article/', floor: 1 },
  { room: 'extract', prefix: 'lib/extract/', floor: 1 },
  { room: 'record', prefix: 'lib/record/', floor: 1 },
  { room: 'trail', prefix: 'lib/trail/', floor: 1 },
  { room: 'export', prefix: 'lib/export/', floor: 1 },
  { room: 'browser', prefix: 'lib/browser.ts', floor: 1 }, // the one seam to browser.*
  { room: 'store', prefix: 'lib/store/', floor: 2 },
  { room: 'capture', prefix: 'lib/capture/', floor: 3 },
  { room: 'components', prefix: 'components/', floor: 3 },
  { room: 'entrypoints', prefix: 'entrypoints/', floor: 4 },
];

/** Pairs that the floors alone would allow, and why they are refused. */
const REFUSED: readonly { from: string; to: string; why: string }[] = [
  { from: 'components', to: 'store', why: 'components get properties in and give events out; the pages read the database' },
  { from: 'components', to: 'browser', why: 'components make no browser calls' },
  ...['article', 'extract', 'record', 'trail', 'export'].map((from) => ({ from, to: 'browser', why: `${from} touches no browser` })),
];

export function roomOf(path: string): { room: string; floor: number } | null {
  return ROOMS.find(({ prefix }) => path.startsWith(prefix)) ?? null;
}

/** Imports that lead upward or past a refusal, one line each. */
export function upwardImports(files: SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) => {
    const from = roomOf(path);
    if (!from) return [`${path} stands in no room of the house`];
    return imports.flatMap((target) => {
      const to = roomOf(target);
      if (!to || to.room === from.room) return [];
      if (to.floor > from.floor) return [`${path} → ${target}: ${from.room} may not import ${to.room}`];
      const refused = REFUSED.find((pair) => pair.from === from.room && pair.to === to.room);
      return refused ? [`${path} → ${target}: ${refused.why}`] : [];
    });
  });
}

/** The first circle in a graph, as the names along it; null when there is none. */
export function circle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (name: string): string[] | null => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
    if (done.has(name)) return null;
    way.push(name);
    for (const next of graph.get(name) ?? []) {
      const found = visit(next);
      if (found) return found;
    }
    way.pop();
    done.add(name);
    return null;
  };
  for (const name of graph.keys()) {
    const found = visit(name);
    if (found) return found;
  }
  return null;
}

/** Which room imports which. */
export function roomGraph(files: SourceFile[]): Map<string, string[]> {
  const graph = new Map<string, string[]>();
  for (const { path, imports } of files) {
    const from = roomOf(path)?.room;
    if (!from) continue;
    const known = graph.get(from) ?? [];
    for (const target of imports) {
      const to = roomOf(target)?.room;
      if (to && to !== from && !known.includes(to)) known.push(to);
    }
    graph.set(from, known);
  }
  return graph;
}
