/** Grades that no inspectorate gave: by customers, auditors, courts, studies; asked and not answered; of a share of cases; read off a placard. */
import { INSPECTOR } from '../lexicon/classes.ts';
import { type GradeWord, JUDGING_VERBS } from '../lexicon/grades.ts';
import { OTHER_JUDGES, PARTLY } from '../lexicon/judges.ts';
import { INSPECTORS } from '../lexicon/visits.ts';
import { BETWEEN, COPULAS } from '../lexicon/words.ts';
import type { Line, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { HARD_STOPS } from './context.ts';
import { askedForMarks, councilRates, inALeak, ofBuildings, votersSay } from './marks-by-others.ts';

const THINKS =
  'consider|considered|considers|think|thinks|thought|believe|believes|believed|call|calls|called|describe|describes|described|rate|rates|rated|find|finds|found|judge|judges|judged|rank|ranks|ranked|grade|grades|graded|score|scores|scored|deem|deems|deemed|voted|declared|pronounced|reckon|reckons|reckoned|marked|branded|brands|labelled|labels|dubbed|dubs|slammed|damned|condemned';

const GIVES = 'gave|given|gives|named|names|awarded|awards';
const HAS_FOUND = 'found|ruled|concluded|thinks|believes|reckons';
const BY_OR_GIVES = `by|concluded|${GIVES}|${THINKS}`;
const HIRED = 'hired|commissioned|employed|paid|engaged|brought';

/** End of the phrase after "by", when somebody who inspects nothing is its head; -1 when not. */
function agentFrom(tokens: Token[], from: number, to: number): number {
  let found = false;
  let i = from;
  for (; i < Math.min(to, from + 7); i++) {
    const t = tokens[i] as Token;
    if (INSPECTORS.has(t.w)) return -1;
    if (t.kind === 'mark' || isAny(t.w, 'as|to|in|for|after|when|who|since|and|that|on|at|last')) break;
    if (OTHER_JUDGES.has(t.w)) found = true;
  }
  return found ? i : -1;
}

/** "rated good by its customers", "described by the union as inadequate", "the audience rated it poor", "good, according to the mayor". */
export function judgedByOthers(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (ofForce(tokens, line, g)) return true;
  let after = g.to;
  while (wordAt(tokens, after) === '"') after++;
  if (wordAt(tokens, after) === 'by' && (agentFrom(tokens, after + 1, line.to) > 0 || ofBuildings(tokens, after + 1))) return true;
  // "inadequate, the information regulator has found"
  if (
    wordAt(tokens, after) === ',' &&
    isAt(tokens, after + 1, 'the|a|an') &&
    says(tokens, HAS_FOUND, after + 2, Math.min(line.to, after + 7))
  )
    for (let i = after + 2; i < after + 5 && (!INSPECTORS.has(wordAt(tokens, i)) || wordAt(tokens, i - 1) === 'information'); i++)
      if (
        (OTHER_JUDGES.has(wordAt(tokens, i)) || (wordAt(tokens, i) === 'regulator' && wordAt(tokens, i - 1) === 'information')) &&
        [1, 2].some((k) => isAt(tokens, i + k, HAS_FOUND))
      )
        return true;
  // "'Inadequate', says MP"
  const verb = wordAt(tokens, after) === ',' ? after + 1 : after;
  if (
    line.where === 'title' &&
    after > g.to &&
    isAt(tokens, verb, 'says|say|claims|claim') &&
    [1, 2, 3].some((n) => OTHER_JUDGES.has(wordAt(tokens, verb + n)) && !INSPECTORS.has(wordAt(tokens, verb + n - 1)))
  )
    return true;
  if (wordAt(tokens, after) === ',') after++;
  // "good in 2021 according to the mayor"
  const from = isAt(tokens, after, 'in|last') && wordAt(tokens, after + 2) === 'according' ? after + 2 : after;
  if (wordAt(tokens, from) === 'according' && wordAt(tokens, from + 1) === 'to' && agentFrom(tokens, from + 2, line.to) > 0) return true;
  if (askedForMarks(tokens, line) || inALeak(tokens, line, g)) return true;
  if (!says(tokens, BY_OR_GIVES, line.from, g.from)) return false;
  for (let i = g.from - 1; i > line.from && g.from - i < 13; i--) {
    const word = wordAt(tokens, i);
    if (isAny(word, ';|:|–')) return false;
    if (word === 'by') {
      // "an inspection ordered by ministers found"
      if (wordAt(tokens, i - 1) === 'ordered' && wordAt(tokens, i - 2) === 'inspection') return false;
      const end = agentFrom(tokens, i + 1, g.from);
      if (end < 0) return false;
      // "was told by consultants that it remained good"
      if (isAt(tokens, i - 1, 'told|assured|advised') && wordAt(tokens, end) === 'that') return true;
      for (let k = end; k < g.from; k++) if (!BETWEEN.has(wordAt(tokens, k)) && !isAt(tokens, k, '"|as|to|be')) return false;
      return true;
    }
    // "a youth parliament has given it a rating of good", "A reviewer hired by the council rated it good"
    if (isAny(word, GIVES) || isAny(word, THINKS) || word === 'concluded') {
      const hired = [1, 2, 3, 4].some((n) => OTHER_JUDGES.has(wordAt(tokens, line.from + n)) && isAt(tokens, line.from + n + 1, HIRED));
      const subject = isAt(tokens, i - 1, 'has|have|had') ? i - 2 : i - 1;
      if (councilRates(tokens, line, i, g) || votersSay(tokens, line, i)) return true;
      if (hired || (isAny(word, GIVES) && subject > line.from && OTHER_JUDGES.has(wordAt(tokens, subject)))) return true;
    }
    if (!isAny(word, THINKS)) continue;
    let k = i - 1;
    while (k > line.from && (isAt(tokens, k, 'has|have|had|also|all|itself|themselves|who|that|once') || /ly$/.test(wordAt(tokens, k))))
      k--;
    // "residents of Birmingham have rated"
    let head = k;
    while (head > line.from && k - head < 5 && tokens[head]?.capital) head--;
    if (head < k && isAt(tokens, head, 'of|in|from|at|across') && OTHER_JUDGES.has(wordAt(tokens, head - 1))) return true;
    return (OTHER_JUDGES.has(wordAt(tokens, k)) && !COPULAS.has(wordAt(tokens, k))) || describedBy(tokens, line, i, k);
  }
  return false;
}

/**
 * "Estate agents describe it as good", "the council called its replies inadequate", "which one of them described as poor": a word of anybody's, the verb at `verb`
 * and the end of its subject at `subject`, where no inspector is that subject. To rate or to judge is another matter.
 */
function describedBy(tokens: Token[], line: Line, verb: number, subject: number): boolean {
  const word = wordAt(tokens, verb);
  const calls =
    isAny(word, 'describe|describes|call|calls|label|labels|dub|dubs') ||
    (isAny(word, 'described|called|labelled|dubbed') &&
      (isAt(tokens, verb + 1, 'its|the|their|his|her|our|my|it|them|this|these|those') || isAt(tokens, subject, 'them|us|these|those')));
  if (!calls || subject < line.from || tokens[subject]?.kind !== 'word') return false;
  if (wordAt(tokens, subject) === 'to' || COPULAS.has(wordAt(tokens, subject))) return false;
  for (let i = subject; i >= line.from; i--)
    if (
      INSPECTORS.has(wordAt(tokens, i)) ||
      isAt(
        tokens,
        i,
        'it|they|he|she|who|what|we|report|reports|letter|letters|document|summary|text|page|pages|paper|verdict|finding|findings|conclusion|conclusions|review|assessment|assessments|inspection|inspections|visit|judgement|judgements|chief',
      )
    )
      return false;
  return true;
}

const STUDIES = 'survey|study|poll|research|ranking|index|dossier|analysis|league|questionnaire';
const BRIEFS = 'report|study|survey|dossier|review|briefing|blog';
const STUDIED = `${STUDIES}|${BRIEFS}`;

/** "inadequate, a report by the charity alleges", "its survey of 40 towns rates provision as poor": no inspectorate's. */
export function inAStudy(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (line.said & INSPECTOR || !says(tokens, STUDIED, line.from, line.to + 3)) return false;
  // "In a survey of social workers, Derby was rated outstanding"
  if (isAt(tokens, line.from, 'in|on'))
    for (let i = line.from + 1; i < line.from + 6; i++) if (isAt(tokens, i, 'survey|poll|questionnaire|ranking')) return true;
  for (let i = Math.max(line.from + 1, g.from - 14); i < g.from; i++)
    if (isAt(tokens, i, STUDIES) && isAt(tokens, i - 1, 'its|a|the|their|our|this|own|new')) {
      for (let k = i + 1; k < g.from; k++) {
        if (HARD_STOPS.has(wordAt(tokens, k)) || wordAt(tokens, k) === ',') break;
        if (isAt(tokens, k, 'rates|rated|ranks|ranked|scores|scored|finds|found|puts|judges|judged|calls|called|grades|graded'))
          return true;
      }
    }
  // "adequate in one and good in another, a charity's index shows"
  for (let i = g.to; i < Math.min(line.to, g.to + 12); i++)
    if (
      isAt(tokens, i, STUDIES) &&
      ([1, 2, 3].some((n) => OTHER_JUDGES.has(wordAt(tokens, i - n).replace(/'s?$/, ''))) ||
        (isAt(tokens, i, 'survey|poll|study|index|ranking|questionnaire') && isAt(tokens, i - 1, 'a|an|the|its|new')))
    )
      for (let k = i + 1; k < Math.min(line.to, i + 7); k++)
        if (isAt(tokens, k, 'shows|says|suggests|finds|found|claims|reveals')) return true;
  const at = wordAt(tokens, g.to) === ',' ? g.to + 1 : g.to;
  if (!isAt(tokens, at, 'a|the') || !isAt(tokens, at + 1, BRIEFS) || wordAt(tokens, at + 2) !== 'by') return false;
  for (let k = at + 3; k < Math.min(line.to, at + 8); k++) if (OTHER_JUDGES.has(wordAt(tokens, k))) return true;
  return false;
}

/** "rated good? Not so fast", "was it to be outstanding?": asked, and not said. A question about why or how takes the grade for granted. */
export function asked(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  let end = g.to;
  while (end < g.to + 4 && wordAt(tokens, end) !== '?' && end < line.to) end++;
  // "'Requires improvement' to 'outstanding'?", "good or outstanding?"
  if (wordAt(tokens, end) !== '?') {
    const then = line.grades.find((o) => o.from > g.to);
    if (!then || then.from - g.to > 4) return false;
    for (let i = g.to; i < then.from; i++) if (!isAt(tokens, i, '"|to|or|and|then|a|an')) return false;
    return asked(tokens, line, then);
  }
  if (wordAt(tokens, end) !== '?' || (wordAt(tokens, g.from - 1) === 'longer' && wordAt(tokens, g.from - 2) === 'no')) return false;
  for (let i = g.from - 1; i >= line.from; i--) {
    // "How do you get a good?"; but "how do you go from inadequate to good?" somebody did
    if (wordAt(tokens, i) === 'how' && isAt(tokens, i + 1, 'do|does|can|to') && isAt(tokens, i + 2, 'you|one|a|any|get|councils|anyone'))
      return !line.grades.some((o) => o !== g && Math.abs(o.from - g.from) <= 4) || isAt(tokens, g.from - 1, 'a|an');
    if (isAt(tokens, i, 'why|how|what|who|where|when|which|whose')) return false;
  }
  return true;
}

const THINGS = 'hygiene|cleanliness|insulation|parking|energy|value|chips|volume|comfort|decor|accessibility';

/** "good in parts", "in some cases inadequate", "inadequate in 93 per cent of cases", "good in one in twelve": not of the whole. */
export function ofAPart(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  // "in some cases still inadequate"
  let b = g.from - 1;
  while (isAt(tokens, b, 'still|even|also|"|,')) b--;
  if (isAt(tokens, b, 'cases|instances|respects|places|parts') && isAt(tokens, b - 1, 'some|many|most|few|several|other|certain'))
    return true;
  let i = g.to;
  while (wordAt(tokens, i) === '"') i++;
  const first = wordAt(tokens, i);
  // "good, with outstanding features"
  if (inSome(tokens, g) || (wordAt(tokens, b) === 'with' && isAny(first, 'features|elements|aspects'))) return true;
  // "satisfactory only 36 per cent of the time"
  for (let k = i; k < i + 5 && tokens[k]?.kind !== 'mark'; k++)
    if (
      isAt(tokens, k, 'cent|percent') &&
      wordAt(tokens, k + 1) === 'of' &&
      isAt(tokens, k + 2, 'the|all|cases') &&
      isAt(tokens, k + 3, 'time|cases|files|work')
    )
      return true;
  // "judged good by Ofsted, but only on paper"
  if (isAny(first, 'only|but|,|by')) {
    let k = first === 'by' ? i + 2 : i;
    while (k < i + 6 && !isAt(tokens, k, 'on|in')) k++;
    if (wordAt(tokens, k - 1) === 'only' && PARTLY.has(`${wordAt(tokens, k)} ${wordAt(tokens, k + 1)}`)) return true;
  }
  // "rated good for hygiene"
  if (first === 'for' && isAt(tokens, i + 1, THINGS)) return true;
  if (!isAny(first, 'in|on|at|by|up')) return false;
  let said = first;
  for (let k = i + 1; k < i + 5; k++) {
    said += ` ${wordAt(tokens, k)}`;
    if (PARTLY.has(said)) return true;
  }
  if (first !== 'in') return false;
  for (let k = i + 1; k < Math.min(line.to, i + 7); k++) {
    const t = tokens[k] as Token;
    if (t.kind === 'mark' && t.w !== '%') return false;
    if (isAny(t.w, 'all|every|each|both|either')) return false;
    if (isAny(t.w, '%|cent|percent|cases|case|files|instances|samples|audits|divisions')) return true;
    if (t.w === 'in' && k - i === 2 && isAt(tokens, k + 1, 'two|three|four|five|six|seven|eight|nine|ten|twelve|twenty')) return true;
  }
  return false;
}

/** "the police inspectorate graded the force that covers Bury inadequate at protecting children": a force or brigade, by whoever inspects those. */
function ofForce(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  for (let i = g.from - 1; i > line.from && g.from - i < 12; i--) {
    if (line.services.some((s) => s.from === i && s.value.service !== 'elsewhere')) return false;
    if (!isAt(tokens, i, 'force|constabulary|police|brigade|prison|jail')) continue;
    let k = i - 1;
    while (isAt(tokens, k, 'the|a|its|their|that|local|fire') || /'s?$/.test(wordAt(tokens, k))) k--;
    return JUDGING_VERBS.has(wordAt(tokens, k)) && isAt(tokens, k - 1, 'inspectorate|inspectors|watchdog|hmic|hmicfrs');
  }
  return false;
}

/** "highly variable and in some cases still inadequate", "although some elements (of its work) were good" */
function inSome(tokens: Token[], g: Spot<GradeWord>): boolean {
  let k = g.from - 1;
  while (isAt(tokens, k, '"|still|even|simply|plainly|,|was|is|were|are|it|they|rated|judged|found|graded')) k--;
  const were = k < g.from - 1 && isAt(tokens, k + 1, 'are|were');
  // "parts of the work were good"
  if (were && isAt(tokens, k - 1, 'the|its|their') && wordAt(tokens, k - 2) === 'of') {
    k -= 3;
    if (isAt(tokens, k, 'parts|aspects|elements|bits')) return true;
  }
  return (
    isAt(tokens, k, 'cases|places|parts|respects|instances|teams|files|ways|areas|elements|aspects|bits') &&
    isAt(tokens, k - 1, 'some|many|several|most|certain|other|too|few') &&
    (isAt(tokens, k - 2, 'in|for') || (were && isAt(tokens, k, 'parts|elements|aspects|bits')))
  );
}

/** What is owed until it is paid. */
const OWED =
  'fee|fees|bill|bills|invoice|invoices|payment|payments|debt|debts|fine|fines|charge|charges|rent|arrears|loan|loans|sum|sums|claims|costs|cheque|cheques';

const AWAITED = 'response|reply|answer|decision|question|request|application|appeal|complaint|invoice|payment|claim|bill|debt';

/** "£212,000 outstanding", "bills left outstanding", "whether the fees had been paid. They are outstanding": not yet paid. */
export function unpaid(tokens: Token[], g: Spot<GradeWord>, dated: boolean): boolean {
  if (g.value.grade !== 'outstanding') return false;
  const before = tokens[g.from - 1];
  if (before === undefined) return false;
  if (before.w === 'left' || (before.kind === 'number' && !dated && before.w.length > 2)) return true;
  let k = g.from - 1;
  while (isAt(tokens, k, 'is|are|was|were|remain|remains|remained|still')) k--;
  if (k === g.from - 1) return false;
  // "a reply from the council about its homes is outstanding"
  for (let i = k - 1; i > Math.max(0, k - 14) && !isAt(tokens, i, ',|;|:|.'); i--)
    if (isAt(tokens, i, AWAITED) && isAt(tokens, i + 1, 'to|from|about|on') && isAt(tokens, i - 1, 'a|an|the|its|their|his|her|whose'))
      return true;
  if (!isAt(tokens, k, 'they|it|these|those|some|most|many|all|both')) return false;
  for (let i = k - 1; i >= Math.max(0, k - 14); i--) if (isAt(tokens, i, OWED)) return true;
  return false;
}

/** "Six in ten think it's good", "I've heard that it is inadequate": what somebody thinks or has heard. */
function thinksSo(tokens: Token[], verb: number): boolean {
  let k = isAt(tokens, verb, "it's|they're|that's") ? verb - 1 : isAt(tokens, verb - 1, 'it|they|that|this|these') ? verb - 2 : -1;
  if (k < 0) return false;
  if (wordAt(tokens, k) === 'that') k--;
  if (!isAt(tokens, k, 'think|thinks|thought|heard|hear|reckon|reckons|reckoned|guess|feel|feels|felt|imagine|bet')) return false;
  for (let i = k - 1; i >= Math.max(0, k - 6) && !isAt(tokens, i, '.|\n'); i--)
    if (isAt(tokens, i, 'ofsted|inspectors|inspectorate|estyn|report')) return false;
  return true;
}

/** "I've read the word 'inadequate' on a placard": somebody's reading or hearing of a word. */
export function readSomewhere(tokens: Token[], verb: number): boolean {
  if (thinksSo(tokens, verb)) return true;
  if (!isAt(tokens, verb, 'read|reads|seen')) return false;
  let k = verb - 1;
  while (isAt(tokens, k, 'have|has|had|never|often|once')) k--;
  return isAt(tokens, k, "i|i've|we've|you've|you|he|she|they've");
}
