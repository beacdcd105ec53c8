/** What single mentions claim, before they are put together. */
import type { PartialDate } from '../../domain/dates.ts';
import type { CouncilRef } from '../../domain/finding.ts';
import type { Framework } from '../../domain/frameworks.ts';
import type { Grade } from '../../domain/grades.ts';
import type { Service } from '../../domain/services.ts';
import type { Strand } from '../../domain/strands.ts';
import type { Line } from '../reading.ts';
import type { Group } from './groups.ts';
import type { Page } from './page.ts';
import type { StrandSet } from './strand-sets.ts';
import type { When } from './when.ts';

export type Claim = {
  councils: CouncilRef[];
  councilSpot: Group | null;
  service: Service;
  grade: Grade | null;
  implied: boolean;
  strands: { strand: Strand; label: string; from: number; to: number }[];
  lean: number;
  leanWhy: string[];
  when: When | null;
  visit: { framework: Framework; from: number; to: number } | null;
  outcome: { value: string; from: number; to: number } | null;
  strength: number;
  rule: string;
  line: Line;
  from: number;
  to: number;
  /** Grade lent by another claim: a grade, or that of the current inspection; null: it has its own. */
  same: Grade | 'current' | null;
  /** Said of the whole in so many words ("overall"). */
  overall?: boolean;
  /** Which one of a series a visit is said to be. */
  nth?: number;
  /** Strands that are only counted ("all four", "the other two"). */
  set?: StrandSet;
};

export type Considered = { from: number; to: number; what: string; accepted: boolean; rule: string; detail: string };

export type Claims = {
  page: Page;
  claims: Claim[];
  /** Grades that the rules refused, each with the rule. */
  doubted: { claim: Claim; doubt: string }[];
  considered: Considered[];
  /** `service`: the one that the date's own line names; null when it names none. */
  visitWhen: { line: Line; when: When; councils: CouncilRef[]; service: Service | null }[];
  /** Old dates that no grade has, where an earlier time is spoken of. */
  olden: { when: When; councils: CouncilRef[] }[];
  issued: { line: Line; date: PartialDate; from: number; to: number }[];
};

/** Refusals of grades that are given, to nobody whom the rules could tell. */
export const UNOWNED = /^(?:somebody-else|general|counted|subject-is-no-service|no-council|nothing-gives-it)/;

/** The claims of `line` that were refused for the reasons `why`. */
export const doubtedIn = (doubted: Claims['doubted'], line: Line, why: RegExp): Claim[] =>
  doubted.filter((d) => d.claim.line === line && why.test(d.doubt)).map((d) => d.claim);
