/** The council that a text is about where a sentence names none. */
import type { CouncilRef } from '../../domain/finding.ts';
import type { Reading } from '../reading.ts';
import type { Page } from './page.ts';
import { groupsOf } from './subject.ts';

/** The council that an article is about although it names others: the headline's only one, or the one named most. */
export function mainCouncil(page: Page): CouncilRef[] | null {
  const titled = page.councils.filter((c) => c.inTitle);
  if (titled.length === 1 && titled[0]) return [titled[0].ref];
  if (titled.length) return null;
  const ranked = [...page.councils].sort((a, b) => b.count - a.count);
  return ranked[0] && ranked[0].count >= 3 && ranked[0].count >= 2 * (ranked[1]?.count ?? 0) ? [ranked[0].ref] : null;
}

/** The councils named together where the text first names any. */
export function firstGroup(r: Reading, page: Page): CouncilRef[] {
  let read = 0;
  for (const line of r.lines) {
    if (line.skip) continue;
    if (line.where === 'text' && ++read > 6) break;
    if (line.councils.some((c) => c.councils.length)) return groupsOf(r, line, page, [])[0]?.councils ?? [];
  }
  return [];
}
