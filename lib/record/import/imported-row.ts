/** A row of an official table, as it was read or as it was refused. */
import type { Framework } from '../../domain/frameworks.ts';
import type { Grade } from '../../domain/grades.ts';
import type { Strand } from '../../domain/strands.ts';

export type Place = { sheet: string; row: number; column: string };
export type ImportedRow = {
  place: Place;
  code: string;
  /** Null where the table does not say which graded inspection it was. */
  framework: Framework | null;
  kind: string | null;
  /** The record's code of the framework, for naming an inspection that it lacks. */
  frameworkCode: string;
  rating: Grade | null;
  ratingBasis: string;
  judgements: { strand: Strand; label: string; grade: Grade }[];
  theme: string | null;
  /** First day; `YYYY-MM-DD`. Null in the wide sheet, which has the report's day alone. */
  inspected: string | null;
  inspectedTo: string | null;
  published: string | null;
};
export type Refused = { place: Place; value: string; why: RefusedWhy };
/**
 * `two councils`: the area code is one's, the name another's. `date order`: days and months change places in the sheet, so that its dates cannot be
 * told. `out before`: the report before the inspection. `not yet`: a day still to come. `other date`: an inspection that the record has, under a day that cannot be right. `two grades`: the file has it twice, with other grades.
 */
export type RefusedWhy =
  | 'unknown council'
  | 'two councils'
  | 'no date'
  | 'date order'
  | 'out before'
  | 'not yet'
  | 'unknown grade'
  | 'unknown type'
  | 'no grade'
  | 'other date'
  | 'two grades';
