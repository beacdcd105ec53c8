/**
 * The wide sheet of the 2022 and 2023 editions ("LA_inspections_2009-YYYY"): a council a row, an inspection a group of columns. Headings are
 * compared as in `headings.ts`. Source: shared/data/SOURCES.md, "Official file a user can import", and the sheet itself.
 */
import type { Framework } from '../../domain/frameworks.ts';
import type { Strand } from '../../domain/strands.ts';
import { plainHeading } from './headings.ts';

export type WideGroup = {
  framework: Framework;
  /** The record's code of the framework, and its name for the visit; null where a column of the group tells it. */
  code: string;
  kind: string | null;
  ratingBasis: string;
  /** Of 2009 to 2013: the sheet prints "requires improvement" over grades that were "adequate" (SOURCES.md, trap 1). */
  olderScale: boolean;
  published: string;
  type?: string;
  rating: string;
  strands: { heading: string; strand: Strand; label: string }[];
};

const SIF_STRANDS: readonly [string, Strand, string][] = [
  ['children who need help and protection', 'help and protection', 'help and protection'],
  ['children looked after and achieving permanence', 'children in care', 'children in care'],
  ['CLA Sub: Adoption Performance', 'adoption', 'adoption'],
  ['CLA Sub: Experiences and progress of care leavers', 'care leavers', 'care leavers'],
  ['leadership, management and governance', 'leadership', 'leadership'],
];
const ILACS_STRANDS: readonly [string, Strand, string][] = [
  ['impact of leaders', 'leadership', 'leadership'],
  ['experiences and progress of children who need help and protection', 'help and protection', 'help and protection'],
  ['experiences and progress of children in care', 'children in care', 'children in care'],
  ['experiences and progress of children in care and care leavers', 'children in care', 'children in care'],
  ['experiences and progress of care leavers', 'care leavers', 'care leavers'],
];
const TWO_GRADES = 'safeguarding (no single overall grade)';
const OVERALL = 'overall effectiveness';

function group(shape: Omit<WideGroup, 'strands'> & { strands?: readonly (readonly [string, Strand, string])[] }): WideGroup {
  const { published, type, rating, strands = [], ...rest } = shape;
  return {
    ...rest,
    published: plainHeading(published),
    ...(type ? { type: plainHeading(type) } : {}),
    rating: plainHeading(rating),
    strands: strands.map(([heading, strand, label]) => ({ heading: plainHeading(heading), strand, label })),
  };
}

const slac = { framework: 'joint safeguarding', code: 'SLAC', olderScale: true } as const;
const childProtection = { framework: 'child protection', code: 'CPI', ratingBasis: OVERALL, olderScale: true } as const;

const sif = (which: string, kind: string, publishedUnder: string) =>
  group({
    framework: 'SIF',
    code: 'SIF',
    kind,
    ratingBasis: OVERALL,
    olderScale: false,
    published: `Single Inspection of LA Children's Services (SIF) ${publishedUnder} publication date`,
    rating: `${which} Overall Judgement (OE)`,
    strands: SIF_STRANDS.map(([heading, ...rest]) => [`${which} ${heading}`, ...rest] as const),
  });

const ilacs = (which: string) =>
  group({
    framework: 'ILACS',
    code: 'ILACS',
    kind: null,
    ratingBasis: OVERALL,
    olderScale: false,
    published: `${which} ILACS framework publication date`,
    type: `${which} ILACS framework inspection type`,
    rating: `${which} ILACS framework overall effectiveness`,
    strands: ILACS_STRANDS.map(([heading, ...rest]) => [`${which} ILACS framework ${heading}`, ...rest] as const),
  });

export const WIDE_GROUPS: readonly WideGroup[] = [
  group({
    ...slac,
    kind: 'SLAC inspection',
    ratingBasis: TWO_GRADES,
    published: 'Safeguarding & Looked After Children (SLAC) Inspection publication date',
    rating: 'SLAC Safeguarding Overall effectiveness (OE)',
    strands: [
      ['SLAC Safeguarding Overall effectiveness (OE)', 'safeguarding', 'safeguarding'],
      ['SLAC Looked After Children Overall Effectiveness (OE)', 'children in care', 'looked-after children'],
    ],
  }),
  group({
    ...slac,
    kind: 'SLAC re-inspection (safeguarding)',
    ratingBasis: 'safeguarding',
    published: 'SLAC re-inspection of Safeguarding publication date',
    rating: 'SLAC re-inspection Safeguarding OE',
    strands: [['SLAC re-inspection Safeguarding OE', 'safeguarding', 'safeguarding']],
  }),
  group({
    ...slac,
    kind: 'SLAC re-inspection (looked after children)',
    ratingBasis: 'looked after children',
    published: 'SLAC re-inspection of services for Children Looked After publication date',
    rating: 'SLAC re-inspection of services Children Looked After OE',
    strands: [['SLAC re-inspection of services Children Looked After OE', 'children in care', 'looked-after children']],
  }),
  group({
    ...childProtection,
    kind: 'Child protection inspection',
    published: 'Child Protection Inspections (CPI) publication date',
    rating: 'CPI Overall Effectiveness (OE)',
  }),
  group({
    ...childProtection,
    kind: 'Child protection re-inspection',
    published: 'Child Protection Re-Inspection (CPRI) publication date',
    rating: 'CPRI Overall Effectiveness (OE)',
  }),
  group({
    framework: 'unknown',
    code: 'TLAC',
    kind: 'Targeted inspection of looked-after children services',
    ratingBasis: OVERALL,
    olderScale: true,
    published: 'Targeted Looked After Children (TLAC) inspection publication date',
    rating: 'TLAC Overall Effectiveness (OE)',
    strands: [['TLAC Overall Effectiveness (OE)', 'children in care', 'looked-after children']],
  }),
  sif('First SIF', 'SIF inspection', 'First SIF'),
  sif('SIF Re-inspection', 'SIF re-inspection', 'SIF Re-inspection'),
  ilacs('First'),
  ilacs('Second'),
  ilacs('Third'),
];
