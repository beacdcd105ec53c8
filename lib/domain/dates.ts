/**
 * Dates of uncertain precision, as EDTF-style strings: `2019`, `2014-03`, `2022-07-04`, `2009-11/2009-12`, and, where no year is known,
 * `--01`, `--11/--12` or `--03-14`. Null means that nothing is known. A date is never made more precise than its source.
 */
import * as z from 'zod/mini';

const PART = String.raw`(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|--\d{2}(?:-\d{2})?)`;
export const PARTIAL_DATE = new RegExp(`^${PART}(?:/${PART})?$`);

/** EDTF-style date of known precision. */
export type PartialDate = string;
export const PartialDate = z.string().check(z.regex(PARTIAL_DATE));

/** How the date of an inspection is known. */
export const DATE_BASES = ['explicit', 'relative', 'none'] as const;
export type DateBasis = (typeof DATE_BASES)[number];
export const DateBasis = z.enum(DATE_BASES);
