/**
 * Names of inspections and visits, and what ungraded ones can find. Each row: framework, phrases. Source: the eras in the domain's frameworks.
 */
import type { Framework } from '../../domain/frameworks.ts';

export const VISIT_WORDS: readonly (readonly [Framework, readonly string[]])[] = [
  [
    'ILACS',
    [
      'ilacs',
      "inspection|inspections of local authority childrens|children's services",
      'short inspection|inspections',
      'standard inspection|inspections',
    ],
  ],
  ['SIF', ['sif', 'single inspection framework', 'single inspection|inspections', 'single framework']],
  [
    'joint safeguarding',
    [
      'ofsted and the? care quality commission',
      'ofsted and the? cqc',
      'care quality commission and ofsted',
      'cqc and ofsted',
      'joint inspection|inspections|visit',
      'joint inspection of safeguarding',
      'safeguarding and looked after',
      'joint review of safeguarding',
      'safeguarding inspection|inspections',
      'announced inspection',
      'safeguarding and looked after children',
    ],
  ],
  [
    'unannounced',
    [
      'contact ,? referral ,? and assessment',
      'unannounced ,? ofsted? two? day? inspection|inspections|visit|visits|check|checks|one|look|call|swoop|exercise',
      'no notice ofsted? two? day? inspection|inspections|visit|visits|check|checks|look|call|swoop',
      'snap ofsted? two? day? inspection|inspections|visit|visits|check|checks|look|call|swoop',
      'surprise ofsted? two? day? inspection|inspections|visit|visits|check|checks|look|call|swoop',
      'spot check|checks',
      'short notice inspection|inspections|visit|visits|check|checks',
      'unheralded',
      'without warning',
      'walked|came|arrived|called|turned|visited|inspected|seen|checked in|up? unannounced',
      'with no warning',
      'unannounced two day',
    ],
  ],
  [
    'child protection',
    [
      'child protection inspection|inspections',
      'child protection framework',
      'protection inspection',
      'arrangements for the protection of children',
      'arrangements for protecting children',
    ],
  ],
  [
    'annual assessment',
    [
      'annual performance assessment|assessments',
      'performance assessment|assessments',
      'apa',
      'annual rating|ratings',
      'annual table|tables|letter|letters|grade|grades|mark|marks|score|scores|judgements|assessment of',
      'annual performance table|tables|grade|grades|verdict',
      'yearly rating|ratings|verdict|grade|grades|assessment|assessments',
      'annual assessment|assessments',
      "annual childrens|children's services assessment|assessments|rating|ratings",
      'annual league tables',
      'annual verdict',
      'annual check up|ups',
      'annual health check by ofsted',
      'yearly verdicts',
      'comprehensive area assessment',
      'star rating',
      'annual performance rating|ratings',
      'annual report card',
      'annual review',
      'annual judgement',
    ],
  ],
  [
    'full inspection',
    [
      'joint area review',
      'full inspection|inspections',
      'proper inspection',
      're inspection',
      'reinspection',
      'full re inspection',
      'graded inspection',
    ],
  ],
  [
    'focused visit',
    [
      'focused|focussed visit|visits|inspection|inspections|report|check|one',
      'focused|focussed ofsted visit|inspection',
      'assurance visit|visits',
      'targeted visit',
      'focus visit',
    ],
  ],
  [
    'monitoring visit',
    [
      'monitoring visit|visits|letter|letters|inspection|inspections|report|reports|programme|exercise|exercises|check|checks|call|calls',
      'monitoring ofsted? visit|inspection',
      'review|progress visit|visits',
      'ofsted monitoring',
      'monitors',
      'monitoring|monitored progress',
      'quarterly visit|visits|round|rounds|call|calls|check|checks|letter|letters|trip|trips',
      "ofsted's monitors",
    ],
  ],
  [
    'JTAI',
    [
      'jtai',
      'joint targeted area? inspection|inspections',
      'joint inspectors',
      'inspectors from four|three agencies|inspectorates|bodies|watchdogs',
      'four|three inspectorates|watchdogs',
      'joint inspection of the? multi agency response',
      'inspectorates of health constabulary|police|probation',
      'two|three other inspectorates|watchdogs',
      'joint inspectorates',
      'multi agency inspection|inspections|inspectors',
      'targeted area inspection',
      'joint targeted',
    ],
  ],
  [
    'area SEND',
    [
      'area send inspection|inspections',
      'send inspection|inspections',
      'send revisit',
      'local area inspection',
      'area send',
      'send local area',
    ],
  ],
  [
    'care inspectorate',
    [
      'care inspectorate',
      'care inspectorate wales',
      "ciw|ciw's",
      "cssiw|cssiw's",
      "rqia|rqia's",
      "care inspectorate's",
      'care and social services inspectorate wales',
      'performance evaluation inspection',
      'performance evaluation',
      'assurance check',
      'progress review',
      'regulation and quality improvement authority',
    ],
  ],
  [
    'youth justice',
    [
      'inspectorate of probation',
      'short quality screening|screenings',
      'quality screening|screenings',
      'core case inspection|inspections',
      'probation inspectors',
      'hm inspectorate of probation',
      'hmip',
      'probation inspectorate',
      'probation watchdog',
    ],
  ],
];

/** What an ungraded visit found, as kept in `outcome`. */
export const OUTCOME_WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['priority action', ['priority action|actions', 'area|areas for priority action', 'area|areas of priority action']],
  ['areas for development', ['areas for development']],
  ['written statement of action', ['written? statement of action', 'wsoa']],
  [
    'insufficient progress',
    [
      'insufficient progress',
      'not made sufficient|enough progress',
      'not making sufficient|enough progress',
      'too little progress',
      'not enough progress',
    ],
  ],
  ['sufficient progress', ['sufficient progress', 'enough progress']],
  [
    'widespread and/or systemic failings',
    [
      'systemic failings',
      'widespread and systemic failings',
      'widespread or systemic failings',
      'widespread failings',
      'widespread and systemic problems',
      'systemic problems',
      'lowest of three outcomes|possible',
      'lowest of the three',
      'lowest|worst|bottom of the|their? three possible? available? outcomes|grades|judgements|results|verdicts|findings|categories|bands',
      'systemic failures',
      'widespread and? or? systemic',
      'widespread and / or systemic',
    ],
  ],
  [
    'inconsistent experiences',
    [
      'inconsistent experiences',
      'inconsistent experiences and outcomes',
      'experiences and outcomes? are|were|is inconsistent',
      'experiences are|were|is inconsistent',
      'found|judged|deemed to? be? inconsistent',
      'are|were inconsistent',
      'middle of the|their? three possible? available? outcomes|grades|judgements|results|verdicts|findings|categories|bands',
    ],
  ],
  [
    'positive experiences',
    [
      'typically positive',
      'positive experiences',
      'typically positive experiences',
      'typically leads|lead to positive experiences',
      'typically have|has|having|had|get|gets|getting|enjoy|receive positive experiences|outcomes',
      'best|highest|top outcome|outcomes',
      'best|highest|top of the? three possible? available? outcomes|grades|judgements|results|verdicts|findings|possible|available',
    ],
  ],
  ['serious concerns', ['serious concerns']],
];

/** Words that name an inspection without its framework, and the people who inspect. */
export const INSPECTION_NOUNS = new Set(
  'inspection inspections reinspection visit visits review reviews check checks revisit fieldwork re-inspection'.split(' '),
);
export const INSPECTORS = new Set(
  "ofsted ofsted's inspectors inspectors' inspector watchdog watchdogs watchdog's inspectorate inspectorate's inspectorates regulator regulator's monitors cqc csci rqia ciw hmip estyn".split(
    ' ',
  ),
);
