/** The orders in which a table of councils can be put. */
import { spanOf } from '../../lib/domain/dates.ts';
import { GRADES } from '../../lib/domain/grades.ts';
import type { CouncilRecord } from './records-view.ts';

export const COLUMNS = ['name', 'grade', 'when', 'articles'] as const;
export type ColumnName = (typeof COLUMNS)[number];
export type Order = { by: ColumnName; descending: boolean };

/** What a first click on a heading means: names from A, the best grade, the newest date, the most articles. */
export const FIRST_ORDER: Readonly<Record<ColumnName, Order>> = {
  name: { by: 'name', descending: false },
  grade: { by: 'grade', descending: false },
  when: { by: 'when', descending: true },
  articles: { by: 'articles', descending: true },
};

const names = new Intl.Collator('en');

/** Rows in order; those without what is sorted by come last either way, and equal ones by name. */
export function sortCouncils(rows: readonly CouncilRecord[], { by, descending }: Order): CouncilRecord[] {
  const keyed = rows.map((row) => ({ row, key: KEYS[by](row) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null) || byName(a.row, b.row);
    const order = by === 'name' ? byName(a.row, b.row) : a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    return (descending ? -order : order) || byName(a.row, b.row);
  });
  return keyed.map(({ row }) => row);
}

const byName = (a: CouncilRecord, b: CouncilRecord) => names.compare(a.council.name, b.council.name);

const KEYS: Readonly<Record<ColumnName, (row: CouncilRecord) => string | number | null>> = {
  name: ({ council }) => council.name,
  // Best first; strands alone have no place among overall grades, and stand after them.
  grade: ({ latest }) => (latest === null ? null : latest.rating === null ? GRADES.length : GRADES.indexOf(latest.rating)),
  when: ({ latest }) => {
    const date = latest?.inspected ?? latest?.published ?? null;
    return date === null ? null : (spanOf(date)?.to ?? null);
  },
  articles: ({ articles }) => articles || null,
};
