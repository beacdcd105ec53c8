/** Grades that the text takes back: a claim that the next sentence denies, a newspaper's correction of what it said. */
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';

type Place = { from: number; to: number };

const ends = (r: Reading, line: Line, i: number) => i >= line.to || isWord(r, i, '.|,|!|;|–|and|nor|yet');

/** "Ofsted has never said any such thing", "No such report exists", "It has done nothing of the kind". */
function noSuch(r: Reading, line: Line): boolean {
  for (let i = line.from; i < line.to && i < line.from + 10; i++) {
    // "There's no such thing as an outstanding council" takes nothing back.
    if (
      word(r, i) === 'such' &&
      isWord(r, i - 1, 'no|any') &&
      !(word(r, i - 1) === 'no' && word(r, i + 1) === 'thing' && isWord(r, i - 2, "is|was|there's"))
    )
      return (
        isWord(r, i + 1, 'thing|report|grade|rating|verdict|inspection|finding|judgement|letter|words|visit') &&
        (word(r, i - 1) === 'no' || isWord(r, i - 3, 'never|not'))
      );
    if (word(r, i) === 'nothing' && word(r, i + 1) === 'of') return word(r, i + 2) === 'the' && isWord(r, i + 3, 'kind|sort');
  }
  return false;
}

/** "They are not.", "It isn't, and never has been.", "Not so.", "That was wrong.", "We wish it were." */
function denies(r: Reading, line: Line): boolean {
  const i = line.from;
  const [a, b, c] = [word(r, i), word(r, i + 1), word(r, i + 2)];
  // "Not so Nottingham's, which require improvement": of another
  if (a === 'not' && isAny(b, 'so|true|quite')) return !line.councils.some((x) => x.from - i <= 4);
  if (noSuch(r, line)) return true;
  // "Claim: it is inadequate. Verdict: false"
  if (isAny(a, 'verdict|answer|fact|truth|reality') && b === ':')
    return isAny(c, 'false|wrong|untrue|misleading|no|nonsense|mostly|fiction');
  if (a === 'we' && b === 'wish' && isWord(r, i + 3, 'were|was|had')) return true;
  if (!isAny(a, 'they|it|that|this|we|he|she')) return false;
  if (isAny(b, "aren't|isn't|weren't|wasn't|hasn't|haven't|hadn't|didn't")) return ends(r, line, i + 2);
  // "The minister said it was Kent. She meant Medway"
  if (isAny(a, 'she|he|they') && isAny(b, 'meant|misspoke')) return !isAny(c, 'it|to|that|business');
  if (!isAny(b, 'is|are|was|were|has|had|have|did')) return false;
  if (isAny(c, 'wrong|untrue|incorrect|false|nonsense|mistaken')) return true;
  return c === 'not' && ends(r, line, i + 3);
}

/** "had first told them that the service was good, and changed their minds". */
function changedMinds(r: Reading, line: Line, g: Place): boolean {
  for (let i = g.to; i < Math.min(line.to, g.to + 8); i++)
    if (isWord(r, i, 'changed|reversed') && [1, 2].some((k) => isWord(r, i + k, 'mind|minds|view|views|verdict|opinion')))
      return says(r.tokens, AT_FIRST, line.from, g.from) && says(r.tokens, 'told|said|thought|found', line.from, g.from);
  return false;
}

const CORRECTS =
  'correction|corrections|clarification|apologise|apologises|apologies|wrongly|incorrectly|mistakenly|erroneously|misread|misstated|misreported|error';

/** Nouns of what is published, and what became of it. */
const PIECE = 'article|story|headline|caption|piece|page|post|report|bulletin|item|column|newsletter|summary|table|map|graphic|chart';
/** Without one of these nothing is said to have been replaced. */
const REPLACED = `${PIECE}|version|we|not|than`;
const OLDER = 'earlier|previous|original|first|initial|older';
const AT_FIRST = 'initially|originally|previously|first|earlier';
const WRONGLY = 'wrongly|mistakenly|incorrectly|erroneously';
const SAID = 'said|stated|gave|listed|described|reported|suggested|claimed|named|had|read|called|showed|put|referred|implied|wrote';

/**
 * "An earlier version of this article said it was inadequate", "this story originally gave its rating as good", "not good, as first reported": whether the grade at
 * `at`-`to` is one that was said before and is said no longer. What it was corrected to stands behind "to say" or in another clause.
 */
function replacedSince(r: Reading, line: Line, at: number, to: number): boolean {
  if (!says(r.tokens, REPLACED, line.from - 2, at)) return false;
  for (let i = at - 1; i > line.from && at - i < 26; i--) {
    const w = word(r, i);
    if (isAny(w, ';|but|should|actually|fact|instead')) return false;
    if (w === ',' && isWord(r, i + 1, 'and|it|they|when|the|which|whereas|rather')) return false;
    if (w === 'say' && word(r, i - 1) === 'to') return false;
    if (!isAny(w, SAID) || isWord(r, i - 1, 'been|was|were')) continue;
    const wrongly = [1, 2].some((k) => isWord(r, i - k, WRONGLY));
    const atFirst = wrongly || [1, 2].some((k) => isWord(r, i - k, AT_FIRST));
    for (let k = i - 1; k >= line.from && i - k < 14; k--) {
      if (word(r, k) === 'version' && isWord(r, k - 1, OLDER)) return true;
      if (word(r, k) === 'we' && wrongly) return true;
      if (isWord(r, k, PIECE) && ((word(r, k - 1) === 'this' && atFirst) || (isWord(r, k - 1, 'this|our') && corrects(r, line))))
        return true;
    }
  }
  // "and not good, as we first reported", "rather than good as stated"
  if (!isWord(r, at - 1, 'not|than') && !isWord(r, at - 2, 'not|than')) return false;
  for (let i = to; i < line.to && i < to + 5; i++)
    if (word(r, i) === 'as' && [1, 2, 3].some((k) => isWord(r, i + k, 'reported|stated|said|printed|claimed|published'))) return true;
  return false;
}

/** Whether `line` has a word of correction. */
function corrects(r: Reading, line: Line | undefined): boolean {
  return line !== undefined && says(r.tokens, CORRECTS, line.from, line.to);
}

const OWN = 'we|article|story|headline|caption';

/** "we said", "our report stated" */
function ownWords(r: Reading, line: Line): boolean {
  if (!says(r.tokens, OWN, line.from - 8, line.to)) return false;
  for (let i = line.from + 1; i < line.to; i++)
    if (isWord(r, i, 'said|reported|stated|wrote|printed|claimed|suggested')) {
      let k = i - 1;
      while (/ly$/.test(word(r, k)) || isWord(r, k, 'also|first|had|have|has')) k--;
      if (isWord(r, k, OWN)) return true;
    }
  return false;
}

const TALK = 'reports|report|stories|story|suggestions|suggestion|claims|claim|talk|headlines|posts|idea|impression|belief|notion';
const UNTRUE = 'wide|wrong|untrue|false|mistaken|nonsense|inaccurate|unfounded|incorrect|groundless|premature|exaggerated|baseless';

/** "Reports that Kent had been rated inadequate are wide of the mark", "The idea that it failed is nonsense". */
function mistaken(r: Reading, line: Line): boolean {
  const that = [1, 2, 3].find((k) => word(r, line.from + k) === 'that');
  if (that === undefined || !isWord(r, line.from + that - 1, TALK)) return false;
  for (let i = line.from + that + 2; i < line.to; i++)
    if (isWord(r, i, UNTRUE) && [1, 2].some((k) => isWord(r, i - k, 'is|are|was|were'))) return true;
  return false;
}

/** Whether the grade at `g` is taken back by its own words or by the sentence after it. */
export function retracted(r: Reading, line: Line, g: Place): boolean {
  if (changedMinds(r, line, g)) return true;
  if (replacedSince(r, line, g.from, g.to)) return true;
  const next = r.lines[line.index + 1];
  if (next && !next.skip && next.where === line.where && denies(r, next)) return true;
  if (mistaken(r, line)) return true;
  if (!ownWords(r, line)) return false;
  return (
    corrects(r, line) ||
    corrects(r, r.lines[0]) ||
    corrects(r, next) ||
    corrects(r, r.lines[line.index + 2]) ||
    !!(next && saysNot(r, next))
  );
}

/** "They were not inspected" */
const saysNot = (r: Reading, line: Line) => isWord(r, line.from, 'they|it|that') && word(r, line.from + 2) === 'not';
