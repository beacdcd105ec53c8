/** Grades that a sentence takes for granted, whatever it hopes, denies or compares: "the good it was given in 2018", "a council that had been judged inadequate". */
import { type GradeWord, SCALE_NOUNS } from '../lexicon/grades.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { says } from '../text/places.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { covered } from './context.ts';

const OWNED = 'the|its|their|that|this|our|whose';
/** What was done with a grade when it came. */
const CAME =
  'got|won|achieved|earned|received|secured|gained|held|enjoyed|reached|attained|obtained|collected|picked|carried|scored|landed|took|managed';
const HANDED = 'given|awarded|handed|dealt|granted|accorded|issued|bestowed|conferred|served|slapped|pinned';
const HANDS = 'gave|awarded|handed|dealt|granted|issued|bestowed|conferred|served';
const BODY = 'council|authority|county|city|borough|department|trust|services|service|town|island|company|team|agency|inspectors|ofsted';

/** "does not disturb the rating of good": the grade itself is taken for granted. */
export function presupposed(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const k = wordAt(tokens, g.from - 1) === '"' ? g.from - 2 : g.from - 1;
  const noun = SCALE_NOUNS.has(wordAt(tokens, wordAt(tokens, g.to) === '"' ? g.to + 1 : g.to));
  const owned = /^(?:the|its|their|that|our)$|'s?$/.test(wordAt(tokens, k));
  if (noun && owned) return true;
  // "not the inadequate of 2018"
  if (owned && isAt(tokens, g.to, 'of|from|in') && covered(line.dates, g.to + 1)) return true;
  // "better than the inadequate with which it began in 2014"
  if (
    wordAt(tokens, k) === 'the' &&
    isAt(tokens, g.to, 'with|that|which|it|they') &&
    [3, 4, 5, 6, 7].some((n) => g.to + n < line.to && covered(line.dates, g.to + n))
  )
    return true;
  return (
    k - 2 >= line.from && wordAt(tokens, k) === 'of' && SCALE_NOUNS.has(wordAt(tokens, k - 1)) && isAt(tokens, k - 2, 'the|its|their|that')
  );
}

/** "The good (rating) that it won in 2018", "the inadequate label it was given last year", "the 'good' handed to it in May": it was given, or nothing could be said of it. */
export function givenOnce(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  let before = g.from - 1;
  while (wordAt(tokens, before) === '"' || isAt(tokens, before, 'overall|old|previous|earlier|last')) before--;
  if (!isAt(tokens, before, OWNED) && !/'s?$/.test(wordAt(tokens, before))) return false;
  let i = g.to;
  while (wordAt(tokens, i) === '"' || isAt(tokens, i, 'overall|ofsted')) i++;
  if (SCALE_NOUNS.has(wordAt(tokens, i))) i++;
  while (wordAt(tokens, i) === '"') i++;
  if (isAt(tokens, i, HANDED)) return isAt(tokens, i + 1, 'to|it|them|in|on|by|last|out|down|two|three|four|five');
  // "the requires improvement under which it has laboured since 2015"
  if (isAt(tokens, i, 'under|with|at') && wordAt(tokens, i + 1) === 'which') {
    for (let k = i + 2; k < i + 7; k++) if (isAt(tokens, k, 'has|have|had')) return /ed$|^(?:been|stood|sat)$/.test(wordAt(tokens, k + 1));
    return false;
  }
  const that = isAt(tokens, i, 'that|which');
  if (that) i++;
  // "the good that was awarded in 2018"
  if (that && isAt(tokens, i, 'was|were|had')) return isAt(tokens, i + 1, HANDED) || isAt(tokens, i + 2, HANDED);
  if (isAt(tokens, i, 'it|they|we')) i++;
  else {
    if (wordAt(tokens, i) === 'the') i++;
    const from = i;
    while (i < line.to && i - from < 4 && (covered(line.councils, i) || covered(line.services, i) || isAt(tokens, i, BODY))) i++;
    if (i === from) return false;
  }
  while (isAt(tokens, i, 'had|has|have|last|first|once|itself|previously|already|only|recently|originally|then|was|were|been')) {
    if (isAt(tokens, i, 'was|were|been|had') && isAt(tokens, i + 1, HANDED)) return true;
    i++;
  }
  // "the good it had (in 2019)", and not "the good it had hoped for"
  const last = wordAt(tokens, i - 1);
  if (last === 'had' || last === 'then')
    return tokens[i]?.kind !== 'word' || covered(line.dates, i) || isAt(tokens, i, 'in|at|last|before|until|from|since');
  if (isAt(tokens, i, HANDS))
    return isAt(tokens, i + 1, 'it|them|us|in|last|two|three|four|five') || covered(line.councils, i + 1) || covered(line.dates, i + 1);
  return isAt(tokens, i, CAME) && !isAt(tokens, i + 1, 'out|from|up|for');
}

/** What can be done for ever. */
const ENDINGS =
  'closed|closes|close|closing|closure|shut|shuts|shutting|dropped|drop|gone|leave|leaves|leaving|left|quit|over|ended|ends|end|ending|abandoned|scrapped|axed|changed|change|lost|buried|banished|binned|shelved|removed|moved|stopped|stop|stops|retired|retire|disappeared|vanished|consigned|behind|away|disbanded|abolished|wound|departed|departs|removes|kept|keep|returned|here';

/** "closed for good", "plans be dropped for good": for ever; "swapped inadequate for good", "they went for good" hand over a grade. */
export function forEver(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (wordAt(tokens, g.from) !== 'good' || wordAt(tokens, g.from - 1) !== 'for' || SCALE_NOUNS.has(wordAt(tokens, g.to))) return false;
  for (let i = g.from - 2; i >= Math.max(line.from, g.from - 10); i--) {
    if (isAt(tokens, i, ',|;|:') || covered(line.grades, i)) return false;
    if (isAt(tokens, i, ENDINGS)) return true;
  }
  return false;
}

const PERSON =
  'she|he|who|worked|joined|led|ran|headed|director|career|job|post|hired|recruited|neighbour|neighbouring|partner|another|other|elsewhere';

/**
 * "took over from a council that had been found inadequate in 2011", "a shock to an authority that had been good until then": where a text has named one council,
 * what "had been" is told of it. `at`: the token of "council".
 */
export function theOneNamed(r: Reading, line: Line, g: Spot<GradeWord>): boolean {
  const { tokens } = r;
  if (inTheLead(r, line)) return true;
  // "Services at a council that was rated inadequate in 2019 rarely recover"
  if (says(tokens, 'rarely|seldom|usually|often|typically', g.to, line.to)) return false;
  let at = g.from - 1;
  while (at > line.from && !isAt(tokens, at, 'council|authority|borough|department')) at--;
  if (!isAt(tokens, at - 1, 'a|an') || !isAt(tokens, at + 1, 'that|which')) return false;
  const had = isAt(tokens, at + 2, 'had|was');
  if (!had || !(wordAt(tokens, at + 2) === 'had' || line.dates.some((d) => d.from >= g.to && d.from - g.to <= 3))) return false;
  for (let i = line.from; i < at; i++) if (isAt(tokens, i, PERSON)) return false;
  const named = new Set<string>();
  for (const l of r.lines) {
    if (l.index > line.index) break;
    if (!l.skip) for (const c of l.councils) for (const x of c.councils) named.add(x.code);
  }
  return named.size === 1;
}

/** "A council whose services were rated inadequate in 2015 has been judged good": the first sentence of a story, and the next that names any names one. */
function inTheLead(r: Reading, line: Line): boolean {
  const { tokens } = r;
  if (line.where !== 'text' || line.councils.length || !isAt(tokens, line.from, 'a|an') || !says(tokens, 'has', line.from, line.to))
    return false;
  if (![1, 2, 3].some((k) => isAt(tokens, line.from + k, 'council|authority|borough'))) return false;
  if (says(tokens, 'can|could|may|might|should|must|would|often', line.from, line.to)) return false;
  if (r.lines.some((l) => l.index < line.index && !l.skip && l.where === 'text')) return false;
  const next = r.lines.find((l) => l.index > line.index && !l.skip && l.councils.some((c) => c.councils.length > 0));
  return (
    next !== undefined && next.index - line.index <= 4 && new Set(next.councils.flatMap((c) => c.councils.map((x) => x.code))).size === 1
  );
}
