/** A trail's lead as a sentence. The trail derives it (lib/trail/lead.ts) and names a message with arguments; here it gets its words. */

import { GRADES, type Grade } from '../lib/domain/grades.ts';
import type { Trail } from '../lib/domain/inspection.ts';
import { sayGrade } from './vocabulary.ts';
import { pluralsOf, type Words } from './words.ts';

/** Which argument of a lead is a number that its nouns follow, counted from 0; null where none is. */
const COUNTED: ReadonlyMap<string, number | null> = new Map([
  ['leadUngraded', null],
  ['leadPriorityAction', null],
  ['leadStrandsAll', null],
  ['leadStrandsMost', null],
  ['leadOlderScale', null],
  ['leadAgainWithin', 2],
  ['leadSame', null],
  ['leadLowest', null],
  ['leadDown', null],
  ['leadUp', null],
  ['leadHighest', null],
  ['leadFirstSince', null],
  ['leadFirstOfCouncil', null],
  ['leadAfterMonitoring', null],
  ['leadAfterPriorityAction', null],
]);

const isGrade = (word: string): word is Grade => (GRADES as readonly string[]).includes(word);

/** The sentence; null where there is none, or none that this version can say. */
export function sayLead(lead: Trail['lead'], words: Words): string | null {
  if (!lead || !COUNTED.has(lead.key)) return null;
  // Inside a sentence a grade is an ordinary word; where it opens the sentence it gets its capital back.
  const args = lead.args.map((arg) => (isGrade(arg) ? sayGrade(arg, words).toLocaleLowerCase(words.locale) : arg));
  const counted = COUNTED.get(lead.key);
  const category = typeof counted === 'number' ? pluralsOf(words.locale)(Number(lead.args[counted])) : null;
  const sentence = (category && words.find(`${lead.key}_${category}`, ...args)) || words.find(lead.key, ...args);
  return sentence && sentence.charAt(0).toLocaleUpperCase(words.locale) + sentence.slice(1);
}
