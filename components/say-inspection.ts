/** An inspection in words: what it was, when, what came of it, who says so. */
import type { Inspection } from '../lib/domain/inspection.ts';
import { whyNoGrade } from './no-grade.ts';
import { sayDate } from './say-date.ts';
import { CERTAINTY_WORDS, FRAMEWORK_WORDS, sayGrade, sayOutcome } from './vocabulary.ts';
import type { Words } from './words.ts';

/** The dates that are known; null where none is. */
export function sayWhen({ inspected, published }: Pick<Inspection, 'inspected' | 'published'>, words: Words): string | null {
  if (inspected && published) return words.say('whenBoth', sayDate(inspected, words), sayDate(published, words));
  if (inspected) return words.say('whenInspected', sayDate(inspected, words));
  if (published) return words.say('whenPublished', sayDate(published, words));
  return null;
}

/** Its kind as the record names it, else its framework. */
export function sayKind({ kind, framework }: Pick<Inspection, 'kind' | 'framework'>, words: Words): string {
  return kind ?? words.say(FRAMEWORK_WORDS[framework]);
}

/** The overall grade, else what it found, else that there is none. */
export function sayVerdict(inspection: Inspection, words: Words): string {
  const { rating, outcome, official } = inspection;
  if (rating) return sayGrade(rating, words);
  if (outcome && outcome !== 'strand grades, no overall') return sayOutcome(outcome, words);
  return words.say(whyNoGrade(inspection, official !== null)?.label ?? 'noGradeLabel');
}

/** Whether the record, articles or both tell of it, and how sure that is. */
export function sayBacking({ official, sources, certainty, link, contradictions }: Inspection, words: Words): string {
  const articles = sources.filter(({ type }) => type === 'article').length;
  const by = [official && words.say('chartByRecord'), articles > 0 && words.count('chartByArticles', articles)].filter(Boolean).join(', ');
  const doubts = [
    certainty !== 'stated' && words.say(CERTAINTY_WORDS[certainty]),
    link === 'several' && words.say('linkSeveral'),
    contradictions.some(({ fact }) => fact === 'rating') && words.say('chartDisputed'),
  ];
  return [by, ...doubts].filter(Boolean).join('. ');
}
