/** Which message says which word of the domain. One line a word; a new word of the domain needs a line here and one in each language. */
import type { Certainty, Fact } from '../lib/domain/finding.ts';
import type { Framework } from '../lib/domain/frameworks.ts';
import type { Grade } from '../lib/domain/grades.ts';
import type { Service } from '../lib/domain/services.ts';
import type { Strand } from '../lib/domain/strands.ts';
import type { MessageKey, Words } from './words.ts';

export const GRADE_WORDS: Record<Grade, MessageKey> = {
  outstanding: 'gradeOutstanding',
  excellent: 'gradeExcellent',
  'very good': 'gradeVeryGood',
  good: 'gradeGood',
  'requires improvement': 'gradeRequiresImprovement',
  adequate: 'gradeAdequate',
  satisfactory: 'gradeSatisfactory',
  inadequate: 'gradeInadequate',
  poor: 'gradePoor',
  weak: 'gradeWeak',
  unsatisfactory: 'gradeUnsatisfactory',
};

export const SERVICE_WORDS: Record<Service, MessageKey> = {
  "children's services": 'serviceChildren',
  fostering: 'serviceFostering',
  adoption: 'serviceAdoption',
  "children's home": 'serviceHome',
  SEND: 'serviceSend',
  'youth justice': 'serviceYouthJustice',
};

export const FRAMEWORK_WORDS: Record<Framework, MessageKey> = {
  ILACS: 'frameworkIlacs',
  SIF: 'frameworkSif',
  'joint safeguarding': 'frameworkJointSafeguarding',
  unannounced: 'frameworkUnannounced',
  'child protection': 'frameworkChildProtection',
  'annual assessment': 'frameworkAnnual',
  'focused visit': 'frameworkFocused',
  'monitoring visit': 'frameworkMonitoring',
  JTAI: 'frameworkJtai',
  'area SEND': 'frameworkAreaSend',
  regulatory: 'frameworkRegulatory',
  'youth justice': 'frameworkYouthJustice',
  'care inspectorate': 'frameworkCareInspectorate',
  'full inspection': 'frameworkFull',
  unknown: 'frameworkUnknown',
};

/** Why a visit of this framework carries no grade, where the framework itself is the reason. */
export const UNGRADED_WHY: Partial<Record<Framework, MessageKey>> = {
  'focused visit': 'noGradeFocused',
  'monitoring visit': 'noGradeMonitoring',
  unannounced: 'noGradeUnannounced',
  JTAI: 'noGradeJoint',
  'area SEND': 'noGradeAreaSend',
  'care inspectorate': 'noGradeCareInspectorate',
};

export const STRAND_WORDS: Record<Exclude<Strand, 'other'>, MessageKey> = {
  'help and protection': 'strandHelp',
  'children in care': 'strandCare',
  'care leavers': 'strandLeavers',
  leadership: 'strandLeadership',
  adoption: 'strandAdoption',
  safeguarding: 'strandSafeguarding',
  'capacity to improve': 'strandCapacity',
};

export const CERTAINTY_WORDS: Record<Exclude<Certainty, 'stated'>, MessageKey> = { implied: 'certaintyImplied', unsure: 'certaintyUnsure' };
export const CERTAINTY_WHY: Record<Exclude<Certainty, 'stated'>, MessageKey> = {
  implied: 'certaintyImpliedWhy',
  unsure: 'certaintyUnsureWhy',
};

export const FACT_WORDS: Record<Fact, MessageKey> = {
  council: 'factCouncil',
  service: 'factService',
  framework: 'factFramework',
  grade: 'factGrade',
  strand: 'factStrand',
  outcome: 'factOutcome',
  status: 'factStatus',
  inspected: 'factInspected',
  published: 'factPublished',
};

/** What ungraded visits found, in the words of findings and of the official record. */
export const OUTCOME_WORDS: Record<string, MessageKey> = {
  'no overall grade': 'noOverallLabel',
  'priority action': 'outcomePriorityAction',
  'at least one area for priority action': 'outcomePriorityAction',
  'no area for priority action': 'outcomeNoPriorityAction',
  'areas for development': 'outcomeDevelopment',
  'areas for improvement': 'outcomeImprovement',
  progress: 'outcomeProgress',
  'insufficient progress': 'outcomeInsufficientProgress',
  'limited progress': 'outcomeLimitedProgress',
  'limited progress overall': 'outcomeLimitedProgress',
  'sufficient progress in all significant weaknesses': 'outcomeSufficientProgressAll',
  'sufficient progress in some significant weaknesses': 'outcomeSufficientProgressSome',
  'serious concerns': 'outcomeSeriousConcerns',
  'written statement of action': 'outcomeWrittenStatement',
  'written statement of action required': 'outcomeWrittenStatement',
  'no written statement of action': 'outcomeNoWrittenStatement',
  'typically positive experiences and outcomes': 'outcomePositive',
  'positive experiences': 'outcomePositive',
  'inconsistent experiences': 'outcomeInconsistent',
  'inconsistent experiences and outcomes': 'outcomeInconsistent',
  'widespread and/or systemic failings': 'outcomeSystemicFailings',
};

/** Outcomes that mean serious concern: they get the tone of the lowest grade, beside their words. */
const GRAVE_OUTCOMES: ReadonlySet<MessageKey> = new Set(['outcomePriorityAction', 'outcomeSystemicFailings', 'outcomeSeriousConcerns']);

export function isGrave(outcome: string | null): boolean {
  const key = outcome === null ? undefined : OUTCOME_WORDS[outcome.toLowerCase()];
  return key !== undefined && GRAVE_OUTCOMES.has(key);
}

export const sayGrade = (grade: Grade, words: Words) => words.say(GRADE_WORDS[grade]);

/** A strand by its own name; `other` by the words of the source. */
export const sayStrand = (strand: Strand, label: string, words: Words) => (strand === 'other' ? label : words.say(STRAND_WORDS[strand]));

/** An outcome in the reader's language where the table has it, else as the source says it. */
export function sayOutcome(outcome: string, words: Words): string {
  const key = OUTCOME_WORDS[outcome.toLowerCase()];
  return key ? words.say(key) : outcome;
}
