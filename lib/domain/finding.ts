/** A finding: what one article says of one inspection. */
import * as z from 'zod/mini';
import { DateBasis, PartialDate } from './dates.ts';
import { Framework } from './frameworks.ts';
import { Grade, RatingBasis } from './grades.ts';
import { Service } from './services.ts';
import { Strand } from './strands.ts';

/** What a piece of evidence supports. */
export const FACTS = ['council', 'service', 'framework', 'grade', 'strand', 'outcome', 'status', 'inspected', 'published'] as const;
export type Fact = (typeof FACTS)[number];

/** The exact words a fact rests on: `quote === (where === 'title' ? article.title : article.text).slice(start, end)`. */
export const Evidence = z.object({
  fact: z.enum(FACTS),
  where: z.enum(['title', 'text']),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
  /** Name of the rule that read it, as in `npm run extract -- --why`. */
  rule: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

/** One strand with one grade. `label` is the article's own name for it. */
export const Judgement = z.object({ strand: Strand, label: z.string(), grade: Grade, evidence: Evidence });
export type Judgement = z.infer<typeof Judgement>;

/** `code`: DfE code of an English council (three digits) or the code of a devolved authority; `name`: its short name. See `councils.ts`. */
export const CouncilRef = z.object({ code: z.string(), name: z.string() });
export type CouncilRef = z.infer<typeof CouncilRef>;

export const CERTAINTIES = ['stated', 'implied', 'unsure'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const Finding = z.object({
  council: CouncilRef,
  /** Other councils that one body (a trust, a joint service) serves in the same finding. */
  alsoFor: z.array(CouncilRef),
  service: Service,
  /** Name of the home, trust or agency, where the article gives one that is not the council. */
  provider: z.nullable(z.string()),
  framework: Framework,
  status: z.enum(['current', 'prior']),
  /** The overall grade; null when the visit gives none or the article does not say it. */
  rating: z.nullable(Grade),
  ratingBasis: RatingBasis,
  /** What an ungraded visit found: 'priority action', 'areas for development', 'strand grades, no overall', … Null when nothing is said. */
  outcome: z.nullable(z.string()),
  judgements: z.array(Judgement),
  inspected: z.nullable(PartialDate),
  inspectedBasis: DateBasis,
  /** When the report or letter came out, if the article says so. */
  reportPublished: z.nullable(PartialDate),
  certainty: z.enum(CERTAINTIES),
  /** Why it is not `stated`, as rule names; empty when it is. */
  doubts: z.array(z.string()),
  evidence: z.array(Evidence),
});
export type Finding = z.infer<typeof Finding>;
