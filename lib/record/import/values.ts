/** What the cells of Ofsted's tables say: grades, kinds of inspection, days. One line a wording; a new one is refused until it stands here. */
import type { Framework } from '../../domain/frameworks.ts';
import type { Grade } from '../../domain/grades.ts';

/** null: the cell says that there is no grade. */
export const GRADE_CELLS: Readonly<Record<string, Grade | null>> = {
  outstanding: 'outstanding',
  good: 'good',
  'requires improvement to be good': 'requires improvement',
  'requires improvement': 'requires improvement',
  inadequate: 'inadequate',
  '': null,
  '-': null,
  'not applicable': null,
  'not judged': null,
  // The daily table's words for a strand that its reader did not find or that did not exist yet.
  data_unreadable: null,
  inspection_pre_dates_judgement: null,
};

export const TYPE_CELLS: Readonly<Record<string, { framework: Framework; kind: string }>> = {
  'ilacs standard inspection': { framework: 'ILACS', kind: 'ILACS standard inspection' },
  'ilacs short inspection': { framework: 'ILACS', kind: 'ILACS short inspection' },
  standard: { framework: 'ILACS', kind: 'ILACS standard inspection' },
  short: { framework: 'ILACS', kind: 'ILACS short inspection' },
  'ilacs focused visit': { framework: 'focused visit', kind: 'ILACS focused visit' },
  'la focused visit': { framework: 'focused visit', kind: 'ILACS focused visit' },
  'la monitoring visit': { framework: 'monitoring visit', kind: 'ILACS monitoring visit' },
  'ilacs monitoring visit': { framework: 'monitoring visit', kind: 'ILACS monitoring visit' },
};

/** A day as the tables write it: `2025-03-26` (a date cell), `26/03/2025`, `26/03/25`. Null for what is no day. */
export function dayOfCell(cell: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(cell);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(cell);
  if (!british) return null;
  const year = Number(british[3]);
  return existing(year < 100 ? 2000 + year : year, Number(british[2]), Number(british[1]));
}

/** A day that only the American order makes one: `05/26/2025`. A sheet with such a day has all its days in that order, or in none. */
export function isAmericanDay(cell: string): boolean {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})$/.exec(cell);
  return parts !== null && Number(parts[1]) <= 12 && Number(parts[2]) > 12 && Number(parts[2]) <= 31;
}

function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 2005 || year > 2100) return null;
  return date.toISOString().slice(0, 10);
}

/** A cell that says something: the tables write a dash for nothing. */
export function isFilled(cell: string): boolean {
  return cell !== '' && cell !== '-';
}

/** 0 → A, 25 → Z, 26 → AA: as spreadsheets name columns. */
export function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}
