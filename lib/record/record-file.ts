/**
 * The compact file of the official record, `public/record/official-record.json`: tables of repeated words, then one line a row, grouped by
 * council, so that loading parses a few hundred strings and only the councils asked for are ever decoded.
 *
 * A row is fields joined by `|`:
 * kind | start | end | published | overall and strand letters | care leavers inside "in care" (y, n or nothing) | basis | theme | outcome |
 * priority action (y, n or nothing) | evidence | url | note | id suffix. Numbers index the tables; an empty field is "not known".
 * End and published are days after the start where all three are known to the day (`daysLater`): dates are a third of the file.
 */
import * as z from 'zod/mini';

export const RECORD_FORMAT = 2;

export const RecordCouncil = z.object({
  name: z.string(),
  /** GSS codes that the council has had, newest first: they change when boundaries do, the DfE code does not. */
  gss: z.array(z.string()),
  /** DfE codes of the councils that it took over from. */
  before: z.array(z.string()),
  /** Day it began or ended, where the record's span (2009 on) saw it. */
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  /** Ofsted's page of the council. */
  page: z.optional(z.string()),
  rows: z.array(z.string()),
});
export type RecordCouncil = z.infer<typeof RecordCouncil>;

const Words = z.array(z.string());
export const RecordFile = z.object({
  format: z.literal(RECORD_FORMAT),
  credit: z.string(),
  /** Day of the newest report inside. */
  asOf: z.string(),
  /** `framework|visit_type`, each in RECORD_KINDS. */
  kinds: Words,
  bases: Words,
  themes: Words,
  outcomes: Words,
  evidence: Words,
  urls: Words,
  notes: Words,
  councils: z.record(z.string(), RecordCouncil),
});
export type RecordFile = z.infer<typeof RecordFile>;

/** Addresses of reports and of Ofsted's council pages repeat these; a letter stands for each. */
export const URL_PREFIXES: readonly (readonly [string, string])[] = [
  ['f', 'https://files.ofsted.gov.uk/v1/file/'],
  ['p', 'https://reports.ofsted.gov.uk/provider/44/'],
];
/** The row's address is the council's own page. */
export const COUNCIL_PAGE = '=';
/** Any other address: an index into `urls`. */
export const LISTED_URL = '#';

/** Before this day one ILACS judgement covered children in care and care leavers; since NO_OVERALL_SINCE there is no overall grade. */
export const STRANDS_ONLY_BASIS = 'strands only since April 2026';

const DAY = 86_400_000;
const TO_THE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `day` as days after `start`, as text; unchanged where either is not known to the day, or it is earlier or years later. */
export function daysLater(start: string, day: string): string {
  if (!TO_THE_DAY.test(start) || !TO_THE_DAY.test(day)) return day;
  const days = (Date.parse(day) - Date.parse(start)) / DAY;
  return days >= 0 && days < 1_000 ? String(days) : day;
}

/** The day that `daysLater` wrote. A year has four digits, days have fewer. */
export function dayAfter(start: string, written: string): string {
  if (!/^\d{1,3}$/.test(written)) return written;
  return new Date(Date.parse(start) + Number(written) * DAY).toISOString().slice(0, 10);
}
