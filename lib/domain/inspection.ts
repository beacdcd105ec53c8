/** An inspection: the event itself, merged from every finding and official row that speak of it; and the trail, a council's inspections in order. */
import * as z from 'zod/mini';
import { PartialDate } from './dates.ts';
import type { CouncilRef } from './finding.ts';
import { Framework } from './frameworks.ts';
import { Grade } from './grades.ts';
import { Service } from './services.ts';
import { Strand } from './strands.ts';

/** One row of Ofsted's published outcomes. `id` is the record's own: shared/data/inspection-outcomes.csv, `record_id`. */
export const OfficialInspection = z.object({
  id: z.string(),
  code: z.string(),
  service: Service,
  framework: Framework,
  /** The record's own name of the framework and visit, for display: 'ILACS short inspection', 'SLAC re-inspection'. */
  kind: z.string(),
  rating: z.nullable(Grade),
  /** What the overall grade stands for: 'overall effectiveness', 'safeguarding (no single overall grade)', 'strands only since April 2026', … */
  ratingBasis: z.string(),
  judgements: z.array(z.object({ strand: Strand, label: z.string(), grade: Grade })),
  outcome: z.nullable(z.string()),
  theme: z.nullable(z.string()),
  priorityAction: z.boolean(),
  inspected: z.nullable(PartialDate),
  published: z.nullable(PartialDate),
  url: z.nullable(z.string()),
  /** How the row is known: 'official_dataset', 'official_report', 'scraped_summary', 'official_statement', 'press'. */
  evidence: z.string(),
  /** The council's name in the record: a row of a predecessor stands in its successor's trail under its own name. */
  authority: z.optional(z.string()),
  /** The safeguarding board's own grade, given the same day under the SIF. Never a judgement on the council. */
  board: z.optional(Grade),
  /** What the record remarks on its source: 'month only', 'report page lists publication 2016-09-21', … */
  note: z.optional(z.string()),
});
export type OfficialInspection = z.infer<typeof OfficialInspection>;

/** One thing that told of an inspection. */
export type Source =
  | { type: 'official'; record: OfficialInspection }
  | {
      type: 'article';
      findingId: string;
      articleId: string;
      url: string | null;
      title: string;
      site: string | null;
      published: string | null;
      /** The words it rests on, first the grade's, for showing in quotation marks. */
      quote: string | null;
    };

export type Contradiction = { fact: 'rating' | 'strand' | 'outcome'; strand: Strand | null; said: { value: string; by: Source }[] };

export type Inspection = {
  /** Stable: the official id, else derived from what is known of the event. */
  id: string;
  council: CouncilRef;
  service: Service;
  framework: Framework;
  kind: string | null;
  rating: Grade | null;
  ratingBasis: 'explicit' | 'implied' | 'ungraded';
  outcome: string | null;
  judgements: { strand: Strand; label: string; grade: Grade }[];
  inspected: PartialDate | null;
  published: PartialDate | null;
  certainty: 'stated' | 'implied' | 'unsure';
  official: OfficialInspection | null;
  /** 'matched': the only official inspection that fits; 'several': more than one fits, none chosen; 'none'. */
  link: 'matched' | 'several' | 'none';
  sources: Source[];
  contradictions: Contradiction[];
};

/** The newest inspection that judged a department, as far as a list shows it. `official`: the record's id, null where only articles tell of it. */
export const LatestJudgement = z.object({
  framework: Framework,
  rating: z.nullable(Grade),
  judgements: z.array(z.object({ strand: Strand, label: z.string(), grade: Grade })),
  inspected: z.nullable(PartialDate),
  published: z.nullable(PartialDate),
  certainty: z.enum(['stated', 'implied', 'unsure']),
  official: z.nullable(z.string()),
});
export type LatestJudgement = z.infer<typeof LatestJudgement>;

/** A council's inspections, newest first; undated ones stand where the articles place them, else last. */
export type Trail = {
  council: string;
  code: string;
  /** The one sentence that matters first, as a message key with its arguments (see public/_locales); null where nothing is sure. */
  lead: { key: string; args: string[] } | null;
  inspections: Inspection[];
};
