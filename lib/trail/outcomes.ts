/** What ungraded visits found, in articles' and in the record's words, sorted so that they can be compared. */
import type { OfficialInspection } from '../domain/inspection.ts';

/** Words of an outcome → question and answer. The first line that fits counts. Source: shared/data/frameworks.md (CRA, area SEND). */
export const OUTCOMES: readonly { words: string; question: string; answer: string }[] = [
  { words: 'no written statement of action', question: 'statement of action', answer: 'no' },
  { words: 'written statement of action', question: 'statement of action', answer: 'yes' },
  { words: 'no area for priority action', question: 'priority action', answer: 'no' },
  { words: 'no priority action', question: 'priority action', answer: 'no' },
  { words: 'priority action', question: 'priority action', answer: 'yes' },
  { words: 'systemic failings', question: 'SEND outcome', answer: 'systemic failings' },
  { words: 'inconsistent', question: 'SEND outcome', answer: 'inconsistent' },
  { words: 'positive experiences', question: 'SEND outcome', answer: 'positive' },
  { words: 'typically positive', question: 'SEND outcome', answer: 'positive' },
  { words: 'insufficient progress', question: 'progress', answer: 'not in all' },
  { words: 'not made sufficient progress', question: 'progress', answer: 'not in all' },
  { words: 'sufficient progress in all', question: 'progress', answer: 'all' },
  { words: 'sufficient progress in some', question: 'progress', answer: 'not in all' },
];

export type Outcome = { question: string; answer: string };

export function outcomeOf(words: string | null): Outcome | null {
  if (words === null) return null;
  const lower = words.toLowerCase();
  return OUTCOMES.find((each) => lower.includes(each.words)) ?? null;
}

/** The record's outcome; a letter's area for priority action is kept apart from the outcome's words. */
export function officialOutcome(row: OfficialInspection): Outcome | null {
  return outcomeOf(row.outcome) ?? (row.priorityAction ? { question: 'priority action', answer: 'yes' } : null);
}

/** Whether an article's outcome is the record's; null where the two do not answer the same question, or one says nothing. */
export function sameOutcome(said: string | null, row: OfficialInspection): boolean | null {
  const article = outcomeOf(said);
  const official = officialOutcome(row);
  if (!article || !official || article.question !== official.question) return null;
  return article.answer === official.answer;
}
