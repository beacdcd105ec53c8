/** Mentions of visits that are none of a council's: verbs, somebody else's visits, and such visits in general. */
import type { Framework } from '../../domain/frameworks.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';

/** Whoever says that it cannot, or will not: "said that it couldn't look into single cases". `at`: the verb. */
export function saysNot(r: Reading, at: number): boolean {
  if (!isWord(r, at, 'said|says')) return false;
  const i = at + (word(r, at + 1) === 'that' ? 2 : 1);
  return (
    isWord(r, i, 'it|they') &&
    (isWord(r, i + 1, "couldn't|can't|cannot|wouldn't|won't|doesn't|didn't") ||
      (isWord(r, i + 1, 'could|can|would|will|did|does') && word(r, i + 2) === 'not'))
  );
}

/** What an inspectorate is to do, may do or does for a living. */
const NOT_DONE =
  "declined|refused|will|may|might|can|could|should|must|inspects|regulates|registers|oversees|approves|supports|welcomes|intends|plans|hopes|hasn't|haven't";
const TO_DO = 'due|expected|to|likely|planning|preparing|responsible|set';
const PAPERS =
  'scheme|leaflet|guidance|guide|website|standards|framework|register|registration|data|figures|survey|consultation|code|handbook|conference';

/** "both expect Care Inspectorate Wales in the spring", "which is next due there", "a Care Inspectorate leaflet", "CIW, which inspects the service": the inspectorate has not been. */
function onlyNamed(r: Reading, v: Spot<Framework>): boolean {
  if (isWord(r, v.from - 1, 'expect|expects|await|awaits|awaiting|expecting')) return true;
  if (isWord(r, v.from - 1, 'with|by') && isWord(r, v.from - 2, 'registered|regulated|registration')) return true;
  let i = v.to;
  if (/^wales/.test(word(r, i))) i++;
  for (let k = i; k < i + 3 && r.tokens[k]?.kind === 'word'; k++) if (isWord(r, k, PAPERS)) return true;
  if (word(r, i) === ',' && isWord(r, i + 1, 'which|who')) i += 2;
  if (isWord(r, i, 'is|are') && isWord(r, i + (isWord(r, i + 1, 'next|now|also') ? 2 : 1), TO_DO)) return true;
  return (
    isWord(r, i, NOT_DONE) ||
    saysNot(r, i) ||
    (isWord(r, i, 'has|have|had') && isWord(r, i + 1, 'not|never|yet')) ||
    (word(r, i) === 'inspectors' && word(r, i + 1) === 'had' && word(r, i + 2) === 'to')
  );
}

/** "Ofsted, which monitors both bodies", "a contract monitoring visit", "a monitoring visit by Surrey County Council": a verb, or somebody else's. */
export const noVisit = (r: Reading, line: Line, v: Spot<Framework>): boolean =>
  // "The home has shut without warning"
  (word(r, v.from) === 'without' && [1, 2, 3].some((k) => isWord(r, v.from - k, 'shut|shuts|close|closes|closed|doors|resigned'))) ||
  (word(r, v.from) === 'monitors' && isWord(r, v.from - 1, 'which|that|who|ofsted|it|also|and|inspectorate')) ||
  isWord(r, v.from - 1, 'contract|lay|governor|governors|school') ||
  isWord(r, v.to, 'rehearsal|preparation|readiness') ||
  (v.value === 'care inspectorate' && onlyNamed(r, v)) ||
  (word(r, v.to) === 'by' && line.councils.some((c) => c.from > v.to && c.from - v.to <= 2));

/** "Focused visits don't alter the rating", "the table says nothing of focused visits", "a focused visit apart": of such visits in general, or left out. */
export function leftOut(r: Reading, line: Line, v: Spot<Framework>, plural: boolean): boolean {
  if (plural && isWord(r, v.to, "don't|cannot|can't|never|aren't|carry|do") && !isWord(r, v.from - 1, 'the|these|those|both')) return true;
  // "Unannounced inspections began in June": a way of inspecting
  if (plural && v.from === line.from && isWord(r, v.to, 'began|started|begin')) return true;
  // "under fire for thinking too much of procedure in its unannounced inspections"
  if (
    plural &&
    v.value === 'unannounced' &&
    isWord(r, v.from - 1, 'its|their') &&
    isWord(r, v.from - 2, 'in|of|for|about') &&
    !line.dates.length
  )
    return true;
  if (isWord(r, v.to, 'apart|aside|excepted|excluded') && !isWord(r, v.to + 1, 'from')) return true;
  for (let i = v.from - 1; i >= Math.max(line.from, v.from - 4); i--)
    if (isWord(r, i, 'excluding|omitting|omits|excludes') || (plural && word(r, i) === 'nothing' && isWord(r, i + 1, 'of|about')))
      return true;
  return false;
}

/** "18 authorities": a figure, and not those that the text goes on to name. */
export function numbersCouncils(r: Reading, line: Line): boolean {
  for (let i = line.from + 1; i < line.to; i++)
    if (isWord(r, i, 'authorities|councils|boroughs|areas') && r.tokens[i - 1]?.kind === 'number') return true;
  return false;
}

/** "the letter that followed December's visit", "A report is out. It follows an inspection in March": the visit is the news. `at`: the verb. */
export function reportFollows(r: Reading, line: Line, at: number): boolean {
  if (!isWord(r, at, 'followed|follows')) return false;
  const last = r.lines[line.index - 1];
  return (
    isWord(r, at - 1, 'that|which') ||
    (word(r, at - 1) === 'it' && last !== undefined && says(r.tokens, 'report|letter', last.from, last.to))
  );
}
