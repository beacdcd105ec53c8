/**
 * The shapes of the inspectorate's own documents: how each announces itself, how its grades are laid out, and what kind of inspection it tells of.
 * All patterns run over levelled text (see `level-report.ts`): lower case, straight quotes, plain hyphens and spaces, the same length as the original.
 * Source: the published reports themselves; shared/data/frameworks.md tells the eras.
 */
import type { Framework } from '../../domain/frameworks.ts';
import type { Strand } from '../../domain/strands.ts';

/** A row of a report's table of grades. `start` finds where its label begins; the strand is the first of `names` found in the label's words. */
export type Layout = {
  start: RegExp;
  names: readonly (readonly [Strand | 'overall', RegExp])[];
};

/** ILACS: a table of four or five rows, in every edition since 2018. Since April 2026 without the overall row. */
const ILACS: Layout = {
  start: /the impact of leaders|(?:the )?experiences and progress of|overall effectiveness/g,
  names: [
    ['overall', /overall effectiveness/],
    ['leadership', /impact of leaders/],
    ['help and protection', /help\s+and/],
    // Until the end of 2022 one row: "children in care and care leavers".
    ['children in care', /children\s+in\s+care/],
    ['care leavers', /care\s+leavers|leavers|progress of care/],
  ],
};

/** SIF: numbered rows; the overall grade is a sentence above them. */
const SIF: Layout = {
  start:
    /\b1\.?\s+children who need help and|\b2\.?\s+children looked after and|\b2\.1\.?\s+adoption performance|\b2\.2\.?\s+(?:the )?experiences and progress of care|\b3\.?\s+leadership,? management/g,
  names: [
    ['help and protection', /help\s+and/],
    ['children in care', /looked after/],
    ['adoption', /adoption/],
    ['care leavers', /progress of care/],
    ['leadership', /leadership/],
  ],
};

export type Form = {
  /** Name of the rule, for evidence. */
  rule: string;
  framework: Framework;
  /** What the document calls itself, near its top. */
  title: RegExp;
  /** Its table of grades; none for ungraded visits. */
  layout: Layout | null;
  /** Sentences that give the overall grade where the table does not. */
  overall: readonly RegExp[];
  /** Ungraded visits announce their dates in a sentence. */
  dates: RegExp;
};

const GRADE = '(outstanding|good|requires?\\s+improvement(?:\\s+to\\s+be\\s+good)?|adequate|inadequate)';
const DATES_LINE = /inspection\s+dates?\s*:?/;

export const FORMS: readonly Form[] = [
  {
    rule: 'report.sif',
    framework: 'SIF',
    title: /(?:re-?)?inspection\s+of\s+services\s+for\s+children\s+in\s+need\s+of\s+help\s+and\s+protection/,
    layout: SIF,
    overall: [
      new RegExp(
        `overall judgement is(?:\\s+that)?(?:\\s+children's\\s+services?(?:\\s+in\\s+[a-z'\\s-]{3,60}?)?)?(?:\\s+(?:are|is))?\\s+${GRADE}`,
      ),
      new RegExp(`children's\\s+services(?:\\s+in\\s+[a-z',.&\\s-]{3,80}?)?\\s+(?:are\\s+|is\\s+)?${GRADE}`),
    ],
    dates: DATES_LINE,
  },
  {
    rule: 'report.looked-after',
    framework: 'full inspection',
    title: /inspection\s+of\s+looked\s+after\s+children\s+services/,
    layout: null,
    overall: [new RegExp(`overall effectiveness[^.]{0,160}?\\b(?:is|are|was)\\s+(?:judged\\s+(?:to be\\s+)?)?${GRADE}`)],
    dates: DATES_LINE,
  },
  {
    rule: 'report.child-protection',
    framework: 'child protection',
    title: /inspection\s+of\s+local\s+authority\s+arrangements\s+for\s+the\s+protection\s+of\s+children/,
    layout: null,
    overall: [
      new RegExp(
        `overall effectiveness of the arrangements to protect children[^.]{0,120}?\\b(?:is|are|was)\\s+(?:judged\\s+(?:to be\\s+)?)?${GRADE}`,
      ),
    ],
    dates: DATES_LINE,
  },
  {
    rule: 'report.joint-safeguarding',
    framework: 'joint safeguarding',
    title: /inspection\s+of\s+safeguarding\s+and\s+looked\s+after\s+children\s+services/,
    layout: null,
    overall: [
      new RegExp(
        `overall effectiveness of (?:the council and its partners in|services)?[^.]{0,160}?safeguarding[^.]{0,160}?\\b(?:is|are|was)\\s+${GRADE}`,
      ),
      new RegExp(`safeguarding services\\s+overall effectiveness\\s+(?:grade \\d )?\\(?${GRADE}`),
    ],
    dates: DATES_LINE,
  },
  {
    rule: 'report.ilacs',
    framework: 'ILACS',
    title:
      /inspection\s+of\s+(?:[a-z',.&()\s-]{2,140}?\s+)?(?:(?:local\s+authority\s+)?children'?s\s+(?:social\s+care\s+)?services|children(?:'s)?\s+(?:and\s+families\s+|services\s+)?trust)/,
    layout: ILACS,
    overall: [],
    dates: DATES_LINE,
  },
  {
    rule: 'letter.focused-visit',
    framework: 'focused visit',
    title: /summarises\s+the\s+findings\s+of\s+(?:the|a|our|ofsted's)\s+focused\s+visit\s+to/,
    layout: null,
    overall: [],
    dates: /findings\s+of\s+(?:the|a|our|ofsted's)\s+focused\s+visit\s+to/,
  },
  {
    rule: 'letter.monitoring-visit',
    framework: 'monitoring visit',
    title: /summarises\s+the\s+findings\s+of\s+(?:the|a|our|ofsted's)\s+(?:[a-z]+\s+){0,2}monitoring\s+visit\s+(?:to|of)/,
    layout: null,
    overall: [],
    dates: /findings\s+of\s+(?:the|a|our|ofsted's)\s+(?:[a-z]+\s+){0,2}monitoring\s+visit\s+(?:to|of)/,
  },
  {
    rule: 'letter.joint-targeted',
    framework: 'JTAI',
    title: /summarises\s+the\s+findings\s+(?:of|from)\s+the\s+joint\s+targeted\s+area\s+inspection/,
    layout: null,
    overall: [],
    dates: /joint\s+targeted\s+area\s+inspection/,
  },
];
