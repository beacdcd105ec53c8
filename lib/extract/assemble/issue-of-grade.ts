/** The day on which an earlier grade came out, where it is the only one told of it. */
import type { DateSpot, Line, Reading } from '../reading.ts';
import { says } from '../text/places.ts';

/** "the inadequate judgement had been published in July 2024", "inadequate since a report of late 2016": the one day told of that grade. */
export const gradeIssued = (r: Reading, line: Line, d: DateSpot): boolean =>
  line.grades.some((g) => g.to <= d.from && d.from - g.to <= 7 && !says(r.tokens, ',|;|:|and|but|that|which|in|on|when', g.to, d.from - 1));
