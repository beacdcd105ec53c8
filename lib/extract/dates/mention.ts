/** What the finder of dates reports. */
import type { PartialDate } from '../../domain/dates.ts';

export type Offset = {
  years?: number;
  months?: number;
  days?: number;
  /** 'later': this event is later than the one pointed at ('three years later', 'a year after the review'); 'earlier': before it. */
  direction: 'later' | 'earlier';
};

export type DateMention = {
  /** UTF-16 offsets: `text === source.slice(start, end)`. */
  start: number;
  end: number;
  text: string;
  /** Null for durations, ages and offsets, and where the article's date is needed and not known, or the amount is vague. */
  date: PartialDate | null;
  /** 'point': a day, month or year; 'span': from one to another; 'offset': so long before or after another event. */
  kind: 'point' | 'span' | 'duration' | 'age' | 'offset';
  /** 'explicit': the year is in the text; 'relative': it follows from the article's date, or is not known. */
  basis: 'explicit' | 'relative';
  rule: string;
  /** The small word before it: 'since', 'in', 'by', 'until', 'of', … */
  lead?: string;
  /** Months that a season or 'early', 'mid', 'late' means within the year of `date`; the date itself stays a year. */
  months?: readonly number[];
  offset?: Offset;
};
