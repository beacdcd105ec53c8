/**
 * Finds dates, spans, durations, ages and offsets in a text. Relative words are resolved against the article's own date, always into the past;
 * without it they keep what is known ('November and December' is `--11/--12`, 'last month' is null). One pass, linear, no clock.
 */

import type { PartialDate } from '../../domain/dates.ts';
import { isAny } from '../text/is-any.ts';
import { readPublished } from './calendar.ts';
import type { DateMention } from './mention.ts';
import { type Reading, readNamed, type Source } from './read-absolute.ts';
import { readAge, readAmount, readNeighbour, readStretch } from './read-amount.ts';
import { readNumeric, readYear } from './read-figures.ts';
import {
  readBeforeLast,
  readDayWord,
  readEarlierIn,
  readFeast,
  readQualified,
  readSeason,
  readWeekday,
  relativeYearAt,
} from './read-relative.ts';
import { type Token, tokensOf } from './tokens.ts';
import { FEASTS, LEADS, MONTHS, NUMBERS, SEASONS, VAGUE_AMOUNTS, WEEKDAYS } from './vocabulary.ts';

export type { DateMention, Offset } from './mention.ts';

type Reader = (source: Source, i: number) => Reading | null;

const named: Reader = (source, i) => readNamed(source, i, (k) => relativeYearAt(source, k));

/** Which readers a word can begin; the first that succeeds counts. */
const READERS = new Map<string, Reader[]>();
const begin = (words: Iterable<string>, ...readers: Reader[]) => {
  for (const word of words) READERS.set(word, [...(READERS.get(word) ?? []), ...readers]);
};
begin(MONTHS.keys(), named);
begin(WEEKDAYS.keys(), named, readWeekday);
begin(SEASONS.keys(), readSeason);
begin([...FEASTS.keys(), 'easter'], readFeast);
begin(['last', 'this'], readQualified);
begin(['last', 'past'], readStretch);
begin(['earlier'], readEarlierIn);
begin(['today', 'yesterday', 'tonight'], readDayWord);
begin(['aged', 'age', 'ages'], readAge);
begin(['year', 'month', 'week'], readBeforeLast);
begin(['that', 'same', 'following', 'next', 'previous', 'year', 'month'], readNeighbour);
begin([...NUMBERS.keys(), ...VAGUE_AMOUNTS, 'half'], readAmount);
const NUMBER_READERS: Reader[] = [readNumeric, named, readYear, readAmount];

/** Word before the mention that belongs to it: 'early 2018' keeps its months, and its text. */
const YEAR_PARTS: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({ early: [1, 2, 3, 4], mid: [5, 6, 7, 8], late: [9, 10, 11, 12] }),
);

function leadOf(tokens: Token[], i: number): string | undefined {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const t = tokens[k];
    if (t?.kind !== 'word') return undefined;
    if (
      isAny(
        t.key,
        'the|early|late|mid|end|start|beginning|just|only|about|around|summer|autumn|spring|winter|week|first|second|month|earlier',
      )
    )
      continue;
    if (t.key === 'of' && k > 0 && isAny(tokens[k - 1]?.key ?? '', 'end|start|beginning|week|month|summer|autumn|spring|winter|middle'))
      continue;
    return LEADS.has(t.key) ? t.key : undefined;
  }
  return undefined;
}

/** Every mention of time in `text`, in order, none overlapping. `published` is the article's own date, of any precision, or null; `tokens`: those of the text. */
export function findDates(text: string, published: PartialDate | null, tokens: Token[] = tokensOf(text)): DateMention[] {
  const source: Source = { tokens, published: readPublished(published) };
  const mentions: DateMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'sign') continue;
    const readers = token.kind === 'number' ? NUMBER_READERS : READERS.get(token.key);
    if (!readers) continue;
    let reading: Reading | null = null;
    for (const read of readers) {
      reading = read(source, i);
      if (reading) break;
    }
    if (!reading) continue;
    let first = i;
    let { found } = reading;
    const before = tokens[i - 1];
    const partAt = before?.key === '-' && !before.spaced ? i - 2 : i - 1;
    const part = YEAR_PARTS.get(tokens[partAt]?.key ?? '');
    if (part && found.kind === 'point' && found.date?.length === 4 && (found.rule === 'year' || found.rule === 'part-of-last-year')) {
      first = partAt;
      if (found.rule === 'year') found = { ...found, rule: 'part-of-year', months: part };
    }
    const last = tokens[reading.last] ?? token;
    const start = tokens[first]?.start ?? token.start;
    const lead = leadOf(tokens, first);
    mentions.push({ start, end: last.end, text: text.slice(start, last.end), ...found, ...(lead ? { lead } : {}) });
    i = reading.last;
  }
  listYears(text, mentions);
  labelYears(text, mentions);
  return mentions;
}

/** "2019: A focused visit in July": the months of a timeline's entry are of the year that it opens with. */
function labelYears(text: string, mentions: DateMention[]): void {
  for (const [i, label] of mentions.entries()) {
    if (label.rule !== 'year' || label.lead || (label.start > 0 && text[label.start - 1] !== '\n')) continue;
    if (!/^(?:: | ?[–—] | - )/.test(text.slice(label.end, label.end + 3))) continue;
    const ends = text.indexOf('\n', label.end);
    for (let k = i + 1; k < mentions.length; k++) {
      const m = mentions[k] as DateMention;
      if ((ends >= 0 && m.start > ends) || m.rule === 'year') break;
      if (m.rule === 'month' && m.basis === 'relative' && m.date)
        mentions[k] = { ...m, date: `${label.date}-${m.date.slice(-2)}`, basis: 'explicit' };
    }
  }
}

const LISTED = /^(?:, ?| and |, and | & )$/;

/** "in March, June and October 2021": a list of months has the year that its last one tells. */
function listYears(text: string, mentions: DateMention[]): void {
  for (let i = mentions.length - 2; i >= 0; i--) {
    const [a, b] = [mentions[i] as DateMention, mentions[i + 1] as DateMention];
    if (a.rule !== 'month' || a.basis !== 'relative' || !b.date || !/^month/.test(b.rule) || b.kind !== 'point') continue;
    if ((b.basis === 'relative' && b.rule === 'month') || !LISTED.test(text.slice(a.end, b.start))) continue;
    const month = a.date?.slice(-2) ?? '';
    const year = Number(b.date.slice(0, 4)) - (month > b.date.slice(5, 7) ? 1 : 0);
    mentions[i] = { ...a, date: `${year}-${month}`, basis: b.basis, rule: b.rule };
  }
}
