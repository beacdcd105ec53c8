/** Words that stand for councils named before: "the former", "the first", "the one … the other", "the rest", "both", "all three". */

import type { CouncilRef } from '../../domain/finding.ts';
import { goesOn, type ProForm, proFormAt, wholeAt } from '../mentions/pro-forms.ts';
import type { CouncilSpot, Line } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';

type Known = { ref: CouncilRef; spot: CouncilSpot };

/** Looks back over so many sentences. */
const REACH = 3;

const RULE = 'stand-in';

/** "a director from A", "help from A": named for something else than what is said of it. */
const BESIDE = 'from|with|by|near|unlike|than|beside|alongside|like|via|outside|behind';

/** What else could be counted by "the first", when it stands between list and pro-form. */
const COUNTABLE =
  'inspections|visits|reports|letters|judgements|judgments|verdicts|grades|ratings|homes|strands|areas|times|parts|schools|reviews|findings|headings|weaknesses|recommendations';

/** "set up by A and B", "shared with A and with B": named together, and each as much as the other. */
function paired(tokens: Token[], line: Line, spot: CouncilSpot): boolean {
  const lead = tokens[spot.from - 1]?.w;
  const twice = (at: number) => tokens[at]?.w === 'and' && tokens[at + 1]?.w === lead;
  if (twice(spot.from - 2)) return true;
  if (tokens[spot.to]?.w !== 'and') return false;
  const next = spot.to + (twice(spot.to) ? 2 : 1);
  return line.councils.some((c) => c.from === next && c.councils.length > 0);
}

/** Councils named in `line` up to token `to`, each once, in order. */
function namedIn(tokens: Token[], line: Line, to: number): Known[] {
  const out: Known[] = [];
  for (const spot of line.councils)
    if (spot.to <= to && spot.mention.rule !== RULE && !(isAt(tokens, spot.from - 1, BESIDE) && !paired(tokens, line, spot)))
      for (const ref of spot.councils) if (!out.some((k) => k.ref.code === ref.code)) out.push({ ref, spot });
  return out;
}

/** The sentences speak of two or more things besides councils, so that "both" may be those. */
const others = (l: Line) =>
  new Set(l.strands.map((s) => s.value)).size >= 2 ||
  l.services.some((s) => s.value.service === 'elsewhere') ||
  new Set(l.services.map((s) => s.value.service)).size >= 2;

/** Councils of several sentences that stand alike in them: each the subject, or each behind the same word ("in A …. In B …"). */
function alike(tokens: Token[], lines: Line[], seen: Known[]): boolean {
  const place = ({ spot }: Known) => {
    const line = lines.find((l) => l.from <= spot.from && spot.from < l.to) as Line;
    const lead = wordAt(tokens, spot.from - 1);
    return isAny(lead, 'in|to|at|of|for|on') ? 'behind' : spot.from - line.from <= 4 ? 'ahead' : 'elsewhere';
  };
  const [first = 'elsewhere', ...rest] = seen.map(place);
  return first !== 'elsewhere' && rest.every((p) => p === first);
}

/** Every sentence of the paragraph from `first` to the one before `line` tells a grade. */
const eachGraded = (lines: Line[], line: Line, first: Line) =>
  first.line === line.line && lines.slice(first.index, line.index).every((l) => l.grades.length > 0);

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
    if (seen.length === n) return here.length === n || alike(tokens, lines, seen) || eachGraded(lines, line, l) ? seen : null;
    if (seen.length > n) return null;
    left--;
  }
  return null;
}

/** The councils that one sentence lists, the nearest before token `at` of `line`. A sentence about one that is not of the list ends its reach. */
function listed(tokens: Token[], lines: Line[], line: Line, at: number): Known[] | null {
  const alone: string[] = [];
  for (let i = line.index; i >= Math.max(0, line.index - REACH); i--) {
    const l = lines[i] as Line;
    if (l.skip || l.where === 'title') continue;
    const here = namedIn(tokens, l, l === line ? at : l.to);
    if (here.length >= 2) return alone.every((code) => here.some((k) => k.ref.code === code)) ? here : null;
    if (here[0] && l !== line) alone.push(here[0].ref.code);
  }
  return null;
}

/** Codes of the councils that `lines` take up between token `from` and token `to` of `line`, by name or by a word that stands for fewer than `all`. */
function takenUp(lines: Line[], line: Line, from: number, to: number, all: number): Set<string> {
  const out = new Set<string>();
  for (let i = line.index; i >= 0 && (lines[i] as Line).to > from; i--)
    for (const c of (lines[i] as Line).councils)
      if (c.from >= from && c.to <= to && (c.mention.rule !== RULE || c.councils.length < all)) for (const x of c.councils) out.add(x.code);
  return out;
}

/** The councils that `form` stands for; none when nobody can tell. */
function meantBy(tokens: Token[], lines: Line[], line: Line, form: ProForm): Known[] {
  const before = form.at - 1;
  const near = form.pair ? 2 : form.count && form.index === null ? form.count + 1 : 0;
  const set = (near ? inMind(tokens, lines, line, before, near) : null) ?? listed(tokens, lines, line, before);
  const last = set?.[set.length - 1];
  if (!set || !last || (form.pair && set.length !== 2)) return [];
  if (!form.pair && set.length !== near) for (let i = last.spot.to; i < before; i++) if (isAt(tokens, i, COUNTABLE)) return [];
  if (form.index !== null) {
    const one = set[form.index < 0 ? set.length + form.index : form.index];
    return one ? [one] : [];
  }
  // Named in several sentences, the last is the one that was spoken of.
  const apart = (set[0] as Known).spot.from < (lines.find((l) => l.to > last.spot.from) as Line).from;
  const used = takenUp(lines, line, apart ? last.spot.from : last.spot.to, before, set.length);
  const left = set.filter((k) => !used.has(k.ref.code));
  return left.length < set.length && (!form.count || left.length === form.count) ? left : [];
}

const HELPED =
  'help|helps|helping|helped|assist|assists|assisting|advise|advises|advising|support|supports|supporting|rescue|mentor|mentors|mentoring|guide|coach|oversee|paired';

/** "the one that he has been sent to assist", "the council it is helping": one past them; 0 where token `i` opens nothing of the kind. */
function helpedAt(tokens: Token[], i: number): number {
  const word = (k: number) => wordAt(tokens, k);
  if (word(i) !== 'the' || !isAny(word(i + 1), 'one|council|authority|borough|county|city')) return 0;
  let k = isAny(word(i + 2), 'that|which|whom') ? i + 3 : i + 2;
  if (!isAny(word(k), 'he|she|it|they')) return 0;
  for (const end = k + 8; k < end; k++) {
    if (isAny(word(k), HELPED)) return word(k + 1) === 'with' ? k + 2 : k + 1;
    if (tokens[k]?.kind !== 'word') return 0;
  }
  return 0;
}

/** Of two councils in mind, the one that the sentence has not spoken of yet; none where it has of neither or of both. */
function theOther(tokens: Token[], lines: Line[], line: Line, at: number): Known[] {
  const two = inMind(tokens, lines, line, at, 2) ?? [];
  const said = namedIn(tokens, line, at);
  const left = two.filter((k) => !said.some((s) => s.ref.code === k.ref.code));
  return two.length === 2 && left.length === 1 ? left : [];
}

/** The councils of `lines` that are called by a point of the compass and share the rest of their name with another: "East Sussex" and "West Sussex". */
function sided(lines: Line[]): Known[] {
  const named: Known[] = [];
  for (const l of lines)
    for (const spot of l.skip ? [] : l.councils)
      for (const ref of spot.councils) if (COMPASS.test(ref.name) && !named.some((k) => k.ref.code === ref.code)) named.push({ ref, spot });
  const rest = ({ ref }: Known) => ref.name.split(' ').filter((x) => x.length > 3 && !COMPASS.test(x));
  return named.filter((k) => named.some((o) => o !== k && rest(o).some((x) => rest(k).includes(x))));
}
const COMPASS = /\b(?:north|south|east|west)\b/i;

/** "The west is good", "in the east it is inadequate", "on the north bank": the one council of several with that point of the compass in its name. */
function sideAt(tokens: Token[], lines: Line[], line: Line, i: number): { to: number; meant: Known[] } | null {
  const word = wordAt(tokens, i + 1).replace(/'s$/, '');
  if (tokens[i]?.w !== 'the' || !isAny(word, 'north|south|east|west') || tokens[i + 2]?.joined) return null;
  const to = isAt(tokens, i + 2, 'side|bank|half|one|council|authority') ? i + 3 : i + 2;
  const lead = i === line.from ? '' : wordAt(tokens, i - 1);
  if (isAny(lead, 'to|of|from|across|by|for|up|down|into|with')) return null;
  if (!isAny(lead, 'in|on') && !goesOn(tokens, to) && !wordAt(tokens, i + 1).endsWith("'s")) return null;
  const meant = sided(lines).filter((k) => k.ref.name.toLowerCase().split(' ').includes(word));
  return meant.length === 1 ? { to, meant } : null;
}

/** The words for councils at token `i` of `line`: where they end, and whom they stand for. */
function standsAt(tokens: Token[], lines: Line[], line: Line, i: number): { to: number; meant: Known[] } | null {
  const form = tokens[i]?.w === 'the' && i + 1 < line.to ? proFormAt(tokens, i + 1) : null;
  // "for the second time": of days, and of no councils.
  if (form && isAt(tokens, form.to - 1, 'time|occasion')) return null;
  // "Doncaster's trust, the first, began work": said of what stands before it
  if (form && tokens[i - 1]?.w === ',' && tokens[form.to]?.w === ',' && tokens[i - 2]?.kind === 'word' && i - 2 >= line.from) return null;
  if (form) return { to: form.to, meant: meantBy(tokens, lines, line, form) };
  const side = sideAt(tokens, lines, line, i);
  if (side) return side;
  const helped = helpedAt(tokens, i);
  if (helped) return { to: helped, meant: theOther(tokens, lines, line, i) };
  const whole = wholeAt(tokens, i, line.from);
  return whole && { to: whole.to, meant: inMind(tokens, lines, line, i, whole.of) ?? [] };
}

/** "Reports came out on Derbyshire and Hartlepool, and both authorities …", in a text of more councils than these: those two. */
function bothNamed(line: Line, tokens: Token[], several: boolean): void {
  for (const c of several ? line.councils : []) {
    if (c.councils.length || c.mention.rule !== 'anaphor-plural' || !isAt(tokens, c.from, 'both|the')) continue;
    if (!isAt(tokens, c.from, 'both') && !isAt(tokens, c.from + 1, 'two')) continue;
    const named = new Map(line.councils.filter((o) => o.to <= c.from).flatMap((o) => o.councils.map((ref) => [ref.code, ref])));
    if (named.size === 2) c.councils = [...named.values()];
  }
}

/** Adds to `lines` a mention of councils for each word that stands for some named before. */
export function standIns(lines: Line[], tokens: Token[]): void {
  const all = new Set(lines.flatMap((l) => (l.skip ? [] : l.councils.flatMap((c) => c.councils.map((x) => x.code)))));
  if (all.size < 2) return;
  for (const line of lines) {
    if (line.skip || line.where === 'title') continue;
    bothNamed(line, tokens, all.size > 2);
    for (let i = line.from; i < line.to; i++) {
      const { w } = tokens[i] as Token;
      if (w !== 'the' && w !== 'both' && w !== 'each' && w !== 'all') continue;
      const stands = standsAt(tokens, lines, line, i);
      const [first] = stands?.meant ?? [];
      if (!stands || !first) continue;
      const { to, meant } = stands;
      const under = line.councils.filter((c) => c.from < to && c.to > i);
      // "The latter authority": its noun alone would be whoever the text is about.
      if (under.some((c) => c.councils.length > 0 || c.mention.rule === 'anaphor-plural')) continue;
      const { start } = tokens[i] as Token;
      const { end } = tokens[to - 1] as Token;
      const mention = { ...first.spot.mention, start, end, text: '', kind: 'anaphor' as const, noun: '', rule: RULE };
      const own = { from: i, to, mention, councils: meant.map((k) => k.ref) };
      line.councils = [...line.councils.filter((c) => !under.includes(c)), own].sort((a, b) => a.from - b.from);
      i = to - 1;
    }
  }
}
