/** Months and years in a text, until the full reader of dates is in place. */
import type { PartialDate } from '../../domain/dates.ts';

export type DateMention = {
  start: number;
  end: number;
  text: string;
  date: PartialDate | null;
  kind: 'point' | 'span' | 'duration' | 'age' | 'offset';
  basis: 'explicit' | 'relative';
  rule: string;
};

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const PATTERN =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:of )?(\d{4}))?\b|\b(20[0-3]\d)\b/g;

/** A bare month is the latest one before `published`. */
export function findDates(text: string, published: PartialDate | null): DateMention[] {
  const out: DateMention[] = [];
  const year = published ? Number(published.slice(0, 4)) : null;
  const month = published && published.length >= 7 ? Number(published.slice(5, 7)) : 12;
  for (const m of text.matchAll(PATTERN)) {
    const name = m[1] ? MONTHS.indexOf(m[1].toLowerCase()) + 1 : 0;
    const mm = String(name).padStart(2, '0');
    const start = m.index;
    const spot = { start, end: start + m[0].length, text: m[0], kind: 'point' as const, rule: 'plain' };
    if (m[3]) out.push({ ...spot, date: m[3], basis: 'explicit' });
    else if (m[2]) out.push({ ...spot, date: `${m[2]}-${mm}`, basis: 'explicit' });
    else out.push({ ...spot, date: year ? `${name <= month ? year : year - 1}-${mm}` : `--${mm}`, basis: 'relative' });
  }
  return out;
}
