/** Words that stand for councils named together just before: "the former", "the one … the other", "both", "each", "all three", "the other two". */

import type { CouncilRef } from '../../domain/finding.ts';
import { JUDGING_VERBS } from '../lexicon/grades.ts';
import { COPULAS } from '../lexicon/words.ts';
import type { CouncilSpot, Line } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';

type Known = { ref: CouncilRef; spot: CouncilSpot };

/** What a subject of this kind goes on with, other than forms of "be" and judging verbs. */
const GOES_ON =
  'has|have|had|got|get|gets|came|comes|went|requires|require|required|needs|need|needed|now|still|also|too|then|later|again|fared|fares|failed|fails|stood|stands|did|does|do|scored|passed|dropped|fell|rose|slipped|improved|left|,|:|.|;|)|–|as|in|at|this|last|after|since|follows|followed|who|which|whose|where|when|for';
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, pair: 2, duo: 2, trio: 3, quartet: 4 };
const PLACES = 'cities|counties|boroughs|councils|authorities|neighbours|places|towns|shires|unitaries';
/** Before a subject: where a clause begins. */
const OPENS = ',|;|:|–|(|and|but|while|whereas|though|although|that|yet|when|"';

/** Looks back no further than so many sentences. */
const REACH = 2;

/** How many councils the words at `at` stand for and which of them; null when they stand for none. */
type Sense = { to: number; of: number; pick: 'all' | 'first' | 'last' | 'rest' };

function senseAt(tokens: Token[], line: Line, at: number): Sense | null {
  const w = (k: number) => (k < line.to ? (tokens[k]?.w ?? '') : '.');
  const predicate = (k: number) =>
    COPULAS.has(w(k)) || JUDGING_VERBS.has(w(k)) || isAny(w(k), GOES_ON) || line.grades.some((g) => g.from === k) || /ly$/.test(w(k));
  const opens = at === line.from || isAny(w(at - 1), OPENS);
  if (w(at) === 'the') {
    const word = w(at + 1);
    if (word === "former's" || word === "latter's") return { to: at + 2, of: 2, pick: word === "former's" ? 'first' : 'last' };
    if ((word === 'former' || word === 'latter') && predicate(at + 2))
      return { to: at + 2, of: 2, pick: word === 'former' ? 'first' : 'last' };
    if (word === 'one' && predicate(at + 2) && !isAny(w(at + 2), 'who|which|whose|where|when|in|at|for|after|since')) {
      for (let k = at + 2; k + 1 < line.to; k++) if (w(k) === 'the' && w(k + 1) === 'other') return { to: at + 2, of: 2, pick: 'first' };
      return null;
    }
    if (word === 'other' || word === "other's") {
      const n = NUMBERS[w(at + 2)];
      if (n && predicate(at + 3)) return { to: at + 3, of: n + 1, pick: 'rest' };
      return word === "other's" || predicate(at + 2) ? { to: at + 2, of: 2, pick: 'rest' } : null;
    }
    const n = NUMBERS[word];
    // "each of the three cities", "the two neighbours"
    if (n && isAny(w(at + 2), PLACES)) return { to: at + 3, of: n, pick: 'all' };
    return n && opens && predicate(at + 2) && !isAny(w(at + 2), ',|.|in|at') ? { to: at + 2, of: n, pick: 'all' } : null;
  }
  if (!opens) return null;
  if (w(at) === 'all' && NUMBERS[w(at + 1)] && predicate(at + 2)) return { to: at + 2, of: NUMBERS[w(at + 1)] as number, pick: 'all' };
  if (isAny(w(at), 'both|each') && predicate(at + 1) && !isAny(w(at + 1), ',|in|at|for')) return { to: at + 1, of: 2, pick: 'all' };
  return null;
}

/** "a director from A", "help from A": named for something else than what is said of it. */
const BESIDE = 'from|with|by|near|unlike|than|beside|alongside|like|via|outside|behind';

/** Councils named in `line` up to token `to`, each once, in order. */
function namedIn(tokens: Token[], line: Line, to: number): Known[] {
  const out: Known[] = [];
  for (const spot of line.councils)
    if (spot.to <= to && spot.mention.rule !== RULE && !isAny(tokens[spot.from - 1]?.w ?? '', BESIDE))
      for (const ref of spot.councils) if (!out.some((k) => k.ref.code === ref.code)) out.push({ ref, spot });
  return out;
}

/** The sentences speak of two or more things besides councils, so that "both" may be those. */
const others = (l: Line) =>
  new Set(l.strands.map((s) => s.value)).size >= 2 ||
  l.services.some((s) => s.value.service === 'elsewhere') ||
  new Set(l.services.map((s) => s.value.service)).size >= 2;

const RULE = 'stand-in';

/** Councils of several sentences that stand alike in them: each the subject, or each behind the same word ("in A …. In B …"). */
function alike(tokens: Token[], lines: Line[], seen: Known[]): boolean {
  const place = ({ spot }: Known) => {
    const line = lines.find((l) => l.from <= spot.from && spot.from < l.to) as Line;
    const lead = tokens[spot.from - 1]?.w ?? '';
    return isAny(lead, 'in|to|at|of|for|on') ? 'behind' : spot.from - line.from <= 4 ? 'ahead' : 'elsewhere';
  };
  const [first = 'elsewhere', ...rest] = seen.map(place);
  return first !== 'elsewhere' && rest.every((p) => p === first);
}

/** The councils, `n` of them, that are in mind at token `at` of `line`: named in one sentence, or one after another in the last few. */
function inMind(tokens: Token[], lines: Line[], line: Line, at: number, n: number): Known[] | null {
  let seen: Known[] = [];
  for (let i = line.index, left = REACH; i >= 0 && left >= 0; i--) {
    const l = lines[i] as Line;
    if (l.skip) continue;
    if (l.where === 'title' && (seen.length > 0 || left < REACH - 1)) return null;
    if (l !== line && others(l)) return null;
    const here = namedIn(tokens, l, l === line ? at : l.to);
    seen = [...here.filter((k) => !seen.some((s) => s.ref.code === k.ref.code)), ...seen];
    // Those of one sentence keep their order in it.
    if (here.length >= n) seen = here;
    if (seen.length === n) return here.length === n || alike(tokens, lines, seen) ? seen : null;
    if (seen.length > n) return null;
    if (l !== line) left--;
  }
  return null;
}

/** Adds to `lines` a mention of councils for each word that stands for some named before. */
export function standIns(lines: Line[], tokens: Token[]): void {
  const all = new Set(lines.flatMap((l) => (l.skip ? [] : l.councils.flatMap((c) => c.councils.map((x) => x.code)))));
  if (all.size < 2) return;
  for (const line of lines) {
    if (line.skip || line.where === 'title') continue;
    let added = false;
    for (let i = line.from; i < line.to; i++) {
      const { w } = tokens[i] as Token;
      if (w !== 'the' && w !== 'both' && w !== 'each' && w !== 'all') continue;
      const sense = senseAt(tokens, line, i);
      if (!sense || line.councils.some((c) => c.from < sense.to && c.to > i)) continue;
      const set = inMind(tokens, lines, line, i, sense.of);
      if (!set) continue;
      const meant = chosen(tokens, lines, line, i, sense, set);
      const [first] = meant;
      if (!first) continue;
      const { start } = tokens[i] as Token;
      const { end } = tokens[sense.to - 1] as Token;
      const mention = { ...first.spot.mention, start, end, text: '', kind: 'anaphor' as const, noun: '', rule: RULE };
      line.councils.push({ from: i, to: sense.to, mention, councils: meant.map((k) => k.ref) });
      added = true;
      i = sense.to - 1;
    }
    if (added) line.councils.sort((a, b) => a.from - b.from);
  }
}

/** Which councils of `set` are meant. "The other" is whichever was not spoken of last; nobody knows which where "one" was not named. */
function chosen(tokens: Token[], lines: Line[], line: Line, at: number, sense: Sense, set: Known[]): Known[] {
  if (sense.pick === 'all') return set;
  if (sense.pick === 'first') return set.slice(0, 1);
  if (sense.pick === 'last') return set.slice(-1);
  // "The one …, the other …"
  const one = line.councils.find((c) => c.mention.rule === RULE && c.to <= at);
  let last = one ?? line.councils.filter((c) => c.to <= at && c.councils.length > 0).pop();
  for (let i = line.index - 1; !last && i >= line.index - 1 && i >= 0; i--) last = (lines[i] as Line).councils.at(-1);
  if (last?.councils.length !== 1) return [];
  const spoken = last.councils[0]?.code;
  if (last.from >= line.from && namedIn(tokens, line, at).length > 1 && !one) return [];
  return set.filter((k) => k.ref.code !== spoken);
}
