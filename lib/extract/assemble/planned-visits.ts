/** Visits that are still to come, or were put off. */
import type { Framework } from '../../domain/frameworks.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';

/** "A first monitoring visit is pencilled in for the autumn", "expects a focused visit by spring", "monitoring visits begin in the summer". */
export function planned(r: Reading, line: Line, v: Spot<Framework>): boolean {
  const off = 'delayed|postponed|cancelled|paused|suspended|deferred|halted|shelved';
  if (v.value === 'care inspectorate' || v.value === 'area SEND')
    for (let i = Math.max(line.from, v.from - 5); i < Math.min(line.to, v.to + 6); i++) if (isWord(r, i, off)) return true;
  // "The focused visit that took place last month isn't due to be reported on before May"
  for (let i = v.to; i < v.to + 5; i++)
    if ((word(r, i) === 'took' && word(r, i + 1) === 'place') || (word(r, i) === 'was' && isWord(r, i + 1, 'made|held|carried|paid')))
      return false;
  // "The revisit had been due in 2020"
  if (word(r, v.to + 2) === 'due' && word(r, v.to + 1) === 'been') return true;
  // "A SEND inspection of the city is under way"
  for (let i = v.to; i < Math.min(line.to, v.to + 12) && !isWord(r, i, ';|:|,'); i++)
    if (isWord(r, i, 'underway|ongoing') || (word(r, i) === 'way' && word(r, i - 1) === 'under'))
      for (let k = i - 1; k > i - 4; k--) if (isWord(r, k, 'is|are|currently|now|still|already')) return true;
  // "A full inspection will be held again within three years"
  if (v.value === 'area SEND' && isWord(r, v.to, 'will|would') && isWord(r, v.to + 1, 'be|take|come|follow|happen')) return true;
  if (v.value === 'care inspectorate' || v.value === 'area SEND' || isWord(r, v.to - 1, 'inspectorates|watchdogs|agencies|bodies'))
    return false;
  for (let i = v.from - 1; i >= Math.max(line.from, v.from - 5); i--) {
    // "had been expecting it since a focused visit in May"
    if (isWord(r, i, 'since|after|following')) break;
    // "may make a focused visit"
    if (isWord(r, i, 'may|might|could') && !r.tokens[i]?.capital && isWord(r, i + 1, 'make|pay|have|get|be|return|hold')) return true;
    // "waiting for its first monitoring visit"
    if (isWord(r, i, 'waiting|waits|wait') && word(r, i + 1) === 'for' && !says(r.tokens, 'of|on|from|after', i + 2, v.from)) return true;
    // "those on protection plans, visited in May"
    if (word(r, i) === 'plans' && word(r, i + 1) === ',') break;
    if (
      isWord(
        r,
        i,
        'paused|suspended|postponed|cancelled|halted|delayed|expects|expected|expecting|expect|awaits|awaiting|awaited|plans|planned|next|schedule|arrange|face|faces|facing',
      )
    )
      return true;
  }
  if (missed(r, line, v)) return true;
  if (isWord(r, v.to, 'comes|follows|happens') && isWord(r, v.to + 1, 'in|on|before|later|within|early|at')) return true;
  for (let i = v.to; i < Math.min(line.to, v.to + 9); i++) {
    if (isWord(r, i, ';|:|–')) break;
    // "may come at any time" is a chance, "in May" a month.
    if (isWord(r, i, 'may|might') && !r.tokens[i]?.capital) return true;
    // "inspectors could see no grip on it": what they saw
    if (word(r, i) === 'could' && !isWord(r, i + 1, 'see|tell|find|point')) return true;
    // "The sixth visit was set for 30 April"
    if (isWord(r, i, 'is|are|was|were|been') && isWord(r, i + 1, 'set|fixed|booked|arranged') && isWord(r, i + 2, 'for|in')) return true;
    // "The first monitoring visit has yet to come"
    if (word(r, i) === 'yet' && word(r, i + 1) === 'to' && isWord(r, i + 2, 'come|take|happen|be|follow|begin|start')) return true;
    // "the latest, at the start of May"
    if (word(r, i) === 'start' && word(r, i - 1) === 'the') continue;
    if (
      (isWord(r, i, 'is|are|was|were') &&
        word(r, i + 1) === 'to' &&
        isWord(r, i + 2, 'take|be|begin|start|follow|happen|look|concentrate|come')) ||
      isWord(
        r,
        i,
        'next|pencilled|scheduled|planned|promised|due|probable|likely|begin|begins|starts|start|will|would|can|must|should|await|awaits|delayed|postponed|cancelled|paused|suspended|deferred|halted',
      )
    )
      return true;
  }
  return false;
}

/** "was to have had the last of its monitoring visits in March", "should have made a fourth visit", and nothing of its coming late: it was not made. */
function missed(r: Reading, line: Line, v: Spot<Framework>): boolean {
  for (let i = v.from - 1; i > Math.max(line.from, v.from - 9); i--)
    if (word(r, i) === 'have')
      return (
        (word(r, i - 1) === 'should' || (word(r, i - 1) === 'to' && isWord(r, i - 2, 'was|were|due|supposed|meant'))) &&
        !says(r.tokens, 'came|happened|eventually|instead|finally', v.to, line.to)
      );
  return isWord(r, v.to, 'continue|continues|go') && isWord(r, v.to + 1, 'on|.|,|;|and|but') && !line.dates.length;
}
