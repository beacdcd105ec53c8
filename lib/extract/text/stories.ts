/**
 * Two stories on one page: a heading after which other councils are spoken of, none of those before, and an inspection of their own. Each is read by itself,
 * so that nothing of one (its service, its time, its councils) tells of the other.
 */
import type { Article, Block } from '../../domain/article.ts';
import { INSPECTED, INSPECTION, INSPECTOR } from '../lexicon/classes.ts';
import type { CouncilSpot, Line, Reading } from '../reading.ts';
import { isAny } from './is-any.ts';
import { isWord, word } from './words.ts';

/** A story of a page: an article of its own, and where its title and its text stand in the text of the whole. `title` is null where it is the page's own. */
export type Story = { article: Article; title: number | null; text: number };

/** `head`: the sentences of its heading, if it has one; they are its first `lines`. */
type Section = { head: Line[]; lines: Line[]; councils: Set<string> };

/** Words and marks of a heading. */
const HEADING = { least: 2, most: 24 };
/** Words and marks of the shortest paragraph that a story begins with. */
const PROSE = 6;

/** Cuts the page that `r` was read from into its stories; null when it has one. */
export function storiesOf(r: Reading, article: Article): Story[] | null {
  const sections = sectionsOf(r);
  const [first, second] = sections;
  if (!first || !second) return null;
  // A text that only stands for its council ("the borough") is about the one of its headline.
  if (!first.head.length && !first.councils.size) for (const c of titled(r)) first.councils.add(c.code);
  const stories: Section[] = [];
  for (const s of sections) {
    const last = stories[stories.length - 1];
    // A council that an earlier story was about: the page goes to and fro, and is one.
    if (stories.some((o) => o !== last && shares(o, s))) return null;
    if (!last || (!shares(last, s) && begins(s) && apart(last, s))) stories.push(s);
    else {
      last.lines.push(...s.lines);
      for (const c of s.councils) last.councils.add(c);
    }
  }
  if (stories.length < 2 || stories.filter((s) => isLabelled(r, s.head)).length > 2) return null;
  return stories.map((_, n) => storyOf(r, article, stories, n));
}

/** The councils of the headline. */
const titled = (r: Reading) => r.lines.filter((l) => l.where === 'title').flatMap((l) => l.councils.flatMap((c) => c.councils));

/** The blocks of the text, cut before every heading. What stands before the first belongs to the page's title. */
function sectionsOf(r: Reading): Section[] {
  const blocks: Line[][] = [];
  for (const l of r.lines) {
    if (l.where === 'title') continue;
    const last = blocks[blocks.length - 1];
    if (last?.[0]?.line === l.line) last.push(l);
    else blocks.push([l]);
  }
  const out: Section[] = [];
  for (const [n, block] of blocks.entries()) {
    const last = out[out.length - 1];
    const head = isHeading(r, block, blocks[n + 1]);
    const open = head || !last ? { head: head ? block : [], lines: [], councils: new Set<string>() } : last;
    if (open !== last) out.push(open);
    open.lines.push(...block);
    for (const l of block)
      if (!l.skip) for (const c of l.councils) for (const ref of isNamed(c) ? c.councils : []) open.councils.add(ref.code);
  }
  return out;
}

const isNamed = (c: CouncilSpot) => c.mention.kind !== 'anaphor';

const sizeOf = (block: Line[]) => (block[block.length - 1]?.to ?? 0) - (block[0]?.from ?? 0);

/** A short block that does not end as a sentence does, with prose behind it. */
function isHeading(r: Reading, block: Line[], next: Line[] | undefined): boolean {
  const [first] = block;
  const size = sizeOf(block);
  if (!first || first.skip || !next || size < HEADING.least || size > HEADING.most) return false;
  if (isAny(first.kind, 'row|item|caption|quote') || isWord(r, first.from, '-|–|•|*|·')) return false;
  const to = next[next.length - 1]?.to ?? 0;
  if (sizeOf(next) < PROSE || (next.length < 2 && r.tokens[to - 1]?.kind !== 'mark')) return false;
  const end = r.tokens[(block[block.length - 1]?.to ?? 0) - 1];
  return first.kind === 'heading' || end?.kind !== 'mark' || isAny(end.w, '?|!|)') || (end.w === '"' && setsOff(r, block));
}

/** "Ofsted: ‘could do better’": the mark at the end closes words that are set off, and not a sentence of somebody's. */
function setsOff(r: Reading, block: Line[]): boolean {
  return !isWord(r, (block[block.length - 1]?.to ?? 0) - 2, '.|,|!|?');
}

/**
 * The first sentence below the heading names a council, or the heading names one that the text below it names too: a heading alone may be a link to
 * another story, in a text that goes on about its own.
 */
function begins(s: Section): boolean {
  const prose = s.lines.slice(s.head.length).filter((l) => !l.skip);
  if (prose[0]?.councils[0]?.councils.length) return true;
  const headed = s.head.flatMap((l) => l.councils.flatMap((c) => c.councils));
  return headed.some((h) => prose.some((l) => l.councils.some((c) => c.councils.some((ref) => ref.code === h.code))));
}

/** A story, and no entry of a list: what stands under a mere name must say for itself who inspects. */
function apart(before: Section, s: Section): boolean {
  if (before.councils.size === 0 || s.lines.length - s.head.length < 1) return false;
  return !isEntry(s.head) || tellsItself(s);
}

const TELLS = INSPECTOR | INSPECTED | INSPECTION;

/** An inspectorate or an inspection is named, or nothing that is one's. */
const tellsItself = (s: Section) =>
  s.lines.some((l) => !l.skip && (l.said & TELLS) !== 0) ||
  s.lines.every((l) => l.skip !== null || l.grades.length + l.visits.length === 0);

/** "Wigan: four of a kind", "Bury: the odd one out": headings that label the parts of one text. */
const isLabelled = (r: Reading, head: Line[]) => head.some((l) => l.councils.some((c) => c.from === l.from && word(r, c.to) === ':'));

/** "Bolton Council", "Wigan: good" */
function isEntry(head: Line[]): boolean {
  let others = 0;
  for (const l of head) {
    const spots = [...l.councils, ...l.grades];
    for (let i = l.from; i < l.to; i++) if (!spots.some((c) => c.from <= i && i < c.to)) others++;
  }
  return others < 2;
}

function shares(a: Section, b: Section): boolean {
  for (const c of b.councils) if (a.councils.has(c)) return true;
  return false;
}

function storyOf(r: Reading, article: Article, stories: Section[], n: number): Story {
  const s = stories[n] as Section;
  const next = stories[n + 1];
  const placeOf = (l: Line | undefined) => r.place(r.tokens[l?.from ?? 0]?.start ?? 0).at;
  const end = next ? placeOf(next.lines[0]) : article.text.length;
  const start = placeOf(s.lines[0]);
  const named = titled(r);
  const own = !stories.some((o, k) => k > 0 && named.some((c) => o.councils.has(c.code)));
  const head = s.head[s.head.length - 1];
  // The page's title is that of the first story where it names no other's council; a heading right below it is that story's where it names none.
  if (!head || (n === 0 && own && named.length > 0))
    return { article: partOf(article, own ? article.title : '', start, end), title: null, text: start };
  const text = Math.min(end, r.place(r.tokens[head.to]?.end ?? 0).at);
  return { article: partOf(article, article.text.slice(start, text).trimEnd(), text, end), title: start, text };
}

/** What stands in `article` from `start` to `end`, as an article. */
function partOf(article: Article, title: string, start: number, end: number): Article {
  const blocks: Block[] = article.blocks
    .filter((b) => b.start < end && b.end > start)
    .map((b) => ({ ...b, start: Math.max(0, b.start - start), end: Math.min(end, b.end) - start }));
  return { ...article, title, text: article.text.slice(start, end).trimEnd(), blocks };
}

/** `spot` of a story, where it stands in the whole. */
export function moved<S extends { where: 'title' | 'text'; start: number; end: number }>(story: Story, spot: S): S {
  const by = spot.where === 'text' ? story.text : story.title;
  return by === null ? spot : { ...spot, where: 'text', start: spot.start + by, end: spot.end + by };
}
