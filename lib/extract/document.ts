/** The article as the grammar sees it: levelled text, tokens, sentences, and every mention in them. */
import type { Article, Block, BlockKind } from '../domain/article.ts';
import { countDates } from './assemble/arithmetic.ts';
import { findCouncils } from './councils/find-councils.ts';
import type { CouncilMention } from './councils/mention.ts';
import { standIns } from './councils/stand-ins.ts';
import { wordsFrom } from './councils/words.ts';
import { findDates } from './dates/find-dates.ts';
import { tokensFrom } from './dates/tokens.ts';
import { INSPECTED, INSPECTION, INSPECTOR, WORD_CLASSES } from './lexicon/classes.ts';
import { CUE_WORDS } from './lexicon/cues.ts';
import { GRADE_WORDS } from './lexicon/grades.ts';
import { SERVICE_WORDS } from './lexicon/services.ts';
import { STORY_WORDS } from './lexicon/stories.ts';
import { STRAND_WORDS } from './lexicon/strands.ts';
import { OUTCOME_WORDS, VISIT_WORDS } from './lexicon/visits.ts';
import { addEnds, addGapped, addTold } from './mentions/gapped.ts';
import { compilePhrases, type PhraseBook, type PhraseHit, phraseFinder } from './mentions/phrases.ts';
import { addPointers } from './mentions/pointers.ts';
import { addScores } from './mentions/scores.ts';
import type { Line, Reading } from './reading.ts';
import { markFurniture, markOtherStories } from './text/furniture.ts';
import { isAny } from './text/is-any.ts';
import { level } from './text/level.ts';
import { splitSentences } from './text/sentences.ts';
import { markSpeech } from './text/speech.ts';
import { cutsAlike, type Token, tokenise } from './text/tokens.ts';
import { isAt, wordAt } from './text/words.ts';

/** Each table's mentions go to the line's list of this name. Cues overlap ("a year ago" inside "over a year ago"): each kind is a table of its own. */
const KINDS = ['grades', 'services', 'strands', 'visits', 'outcomes', 'stories'] as const;
let book: PhraseBook | null = null;
/** Made when the first text is read: a worker that wakes for something else never pays for it. */
function phraseBook(): PhraseBook {
  book ??= compilePhrases(
    [...[GRADE_WORDS, SERVICE_WORDS, STRAND_WORDS, VISIT_WORDS, OUTCOME_WORDS, STORY_WORDS], ...CUE_WORDS.map((row) => [row])],
    WORD_CLASSES,
  );
  return book;
}

const TITLE = { where: 'title', kind: 'heading' } as const;

/** "send" and "ri" are the acronyms only in capitals. */
const ACRONYMS = new Set(['send', 'ri', 'ris', 'sif', 'yos', 'yot']);

/** "a primary concern", "the fire department", "the Department for Education" */
function otherSense(tokens: Token[], at: number): boolean {
  const t = tokens[at] as Token;
  const before = wordAt(tokens, at - 1);
  const next = wordAt(tokens, at + 1);
  if (t.w === 'fostering') return isAny(next, NO_SERVICE);
  // "the schools and care regulator", "the education watchdog"
  if (isAny(t.w, 'schools|education') && [1, 2, 3].some((k) => isAt(tokens, at + k, 'regulator|watchdog|inspectorate'))) return true;
  if (t.w === 'primary') return isAny(next, NOT_A_SCHOOL);
  // "the schools and care regulator"
  if (t.w === 'schools' && isAny(next, 'and') && isAt(tokens, at + 3, "regulator|watchdog|inspectorate|inspectors|regulator's|watchdog's"))
    return true;
  if (t.w !== 'department' && t.w !== 'directorate') return false;
  return t.capital || isAny(next, 'for|of') || isAny(before, OTHER_DEPARTMENTS);
}
/** "who was in care himself", "grew up in care": somebody's life, and no strand. */
const IN_CARE_ONCE = 'was|up|been|spent|lived|life|childhood|years|himself|herself|placed|born';
/** "148 fostering families": people and money, and not the service that is inspected. */
const NO_SERVICE =
  'family|families|household|households|allowance|allowances|recruitment|fee|fees|place|places|placement|placements|panel|campaign|appeal|event';
const FOUND_HOMES = 'foster|adoptive|loving|forever|permanent';
const NOT_A_SCHOOL =
  'care|concern|concerns|reason|reasons|aim|aims|focus|cause|causes|carer|carers|responsibility|duty|legislation|task|source|sources|purpose|factor|factors|goal|objective|need|needs|role|colour|health';
const OTHER_DEPARTMENTS =
  'fire|planning|housing|finance|legal|health|music|police|emergency|government|state|federal|transport|highways|parks|roads|environment|treasury|press|communications|maths|science|english|history|art|sports|highway|engineering|education';

/** Finds every line's phrases. */
function findMentions(text: string, tokens: Token[], lines: Line[]): void {
  let line: Line;
  const small = (hit: PhraseHit<unknown>) => {
    const t = tokens[hit.from] as Token;
    return hit.to - hit.from === 1 && ACRONYMS.has(t.w) && !/^[A-Z]+s?$/.test(text.slice(t.start, t.end));
  };
  const find = phraseFinder(phraseBook(), tokens, (table, hit) => {
    const kind = KINDS[table];
    if ((kind === 'grades' || kind === 'services') && small(hit)) return;
    if (kind === 'strands' && wordAt(tokens, hit.from) === 'in' && isAt(tokens, hit.from - 1, IN_CARE_ONCE)) return;
    if (kind === 'services' && hit.to - hit.from === 1 && otherSense(tokens, hit.from)) return;
    // "foster homes for children", "loving homes for children"
    if (kind === 'services' && isAt(tokens, hit.from, 'home|homes') && isAt(tokens, hit.from - 1, FOUND_HOMES)) return;
    (line[kind ?? 'cues'] as PhraseHit<unknown>[]).push(hit);
  });
  for (line of lines) line.said = find(line.from, line.to);
}

/** "Ninety perform well and ten got the top mark": the marks of annual ratings, where no other scale is spoken of. */
function nameMarks(tokens: Token[], lines: Line[]): void {
  const grades = lines.flatMap((l) => l.grades);
  if (!grades.some((g) => g.value.form === 'adverb')) {
    // "The annual assessment puts it in the top band"
    for (const l of lines)
      if (l.visits.some((v) => v.value === 'annual assessment'))
        for (const g of l.grades) if (wordAt(tokens, g.to - 1) === 'band') asAnnual(g);
    // Elsewhere bands are of pay, of council tax, of age.
    for (const l of lines)
      if (l.grades.length)
        l.grades = l.grades.filter(
          (g) => wordAt(tokens, g.to - 1) !== 'band' || l.said & INSPECTOR || isAt(tokens, g.from - 3, 'put|placed'),
        );
    return;
  }
  const said = (grade: string) =>
    grades.some((g) => g.value.form === 'plain' && g.value.grade === grade && wordAt(tokens, g.from - 1) !== 'or');
  // Bands are those of annual ratings, whatever homes and agencies are called beside them.
  const bands = grades.some((g) => wordAt(tokens, g.to - 1) === 'band');
  for (const g of grades) if (bands || !said(g.value.grade)) asAnnual(g);
}

/** An end of the scale, in the words of annual ratings. */
function asAnnual(g: Line['grades'][number]): void {
  if (g.value.form === 'implied' && isAny(g.value.grade, 'outstanding|inadequate'))
    g.value = { ...g.value, grade: g.value.grade === 'outstanding' ? 'excellent' : 'poor' };
}

/** First token of `tokens` that ends after `offset`. */
function tokenAt(tokens: Token[], offset: number): number {
  let lo = 0;
  let hi = tokens.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((tokens[mid] as Token).end > offset) hi = mid;
    else lo = mid + 1;
  }
  return lo;
}

/** The council whose own site an article stands on. */
function councilOfSite(site: string | null): CouncilMention | null {
  if (!site) return null;
  const own = findCouncils(site).accepted.filter((m) => m.councils.length === 1);
  return (
    own.find(
      (m) => m.kind === 'full' || m.kind === 'trust' || /council|borough|county|scrutiny|committee|commission|safeguarding/i.test(site),
    ) ?? null
  );
}

/** One body for several councils stands for those of them that the text names; for all where it names none. */
function servedHere(mentions: CouncilMention[], title: number): CouncilMention[] {
  if (!mentions.some((m) => m.kind === 'trust' && m.councils.length > 1)) return mentions;
  const named = new Set(mentions.filter((m) => m.kind !== 'trust').flatMap((m) => m.councils.map((c) => c.code)));
  const titled = new Set(mentions.filter((m) => m.kind !== 'trust' && m.start < title).flatMap((m) => m.councils.map((c) => c.code)));
  return mentions.map((m) => {
    const told = m.kind === 'trust' && m.councils.length > 1 ? m.councils.filter((c) => titled.has(c.code)) : [];
    if (told.length) return { ...m, councils: told };
    const here = m.kind === 'trust' && m.councils.length > 1 ? m.councils.filter((c) => named.has(c.code)) : [];
    return here.length ? { ...m, councils: here } : m;
  });
}

/** No grade, no visit and nobody who inspects: such lines report no inspection. */
const silent = (l: Line) =>
  l.grades.length + l.visits.length + l.outcomes.length === 0 && (l.said & (INSPECTOR | INSPECTED | INSPECTION)) === 0;

/**
 * Reads `article` into lines and mentions. Linear in the length of the article; never throws. `unlessNothing`: null as soon as it is plain that no
 * inspection can be reported, for want of a council or of any word of inspections.
 */
export function readArticle(article: Article): Reading;
export function readArticle(article: Article, unlessNothing: true): Reading | null;
export function readArticle(article: Article, unlessNothing = false): Reading | null {
  const titleLength = article.title.length;
  let at = 0;
  /** Asked in the order of the text. */
  const inParagraph = (offset: number) => {
    while (at < article.blocks.length && (article.blocks[at] as Block).start < offset - titleLength - 1) at++;
    const next = article.blocks[at];
    return next?.start !== offset - titleLength - 1 || next.kind === 'paragraph';
  };
  const levelled = level(`${article.title}\n${article.text}`, inParagraph);
  const { text } = levelled;
  const tokens = tokenise(text);
  const place = (offset: number) => {
    const at = levelled.place(offset);
    return at <= titleLength ? ({ where: 'title', at } as const) : ({ where: 'text', at: at - titleLength - 1 } as const);
  };
  const { blocks } = article;
  let block = 0;
  /** Asked in the order of the text. */
  const kindOf = (offset: number): { where: 'title' | 'text'; kind: BlockKind } => {
    const at = levelled.place(offset) - titleLength - 1;
    if (at < 0) return TITLE;
    while (block < blocks.length && (blocks[block] as Block).start <= at) block++;
    return { where: 'text', kind: blocks[block - 1]?.kind ?? 'paragraph' };
  };
  const sentences = splitSentences(text, tokens, kindOf);
  const published = article.published?.date ?? null;
  const lines: Line[] = sentences.map(({ from, to, where, kind, line }, index) => ({
    from,
    to,
    where,
    kind,
    line,
    index,
    skip: null,
    said: 0,
    councils: [],
    dates: [],
    grades: [],
    services: [],
    strands: [],
    visits: [],
    outcomes: [],
    cues: [],
    stories: [],
  }));
  findMentions(text, tokens, lines);
  nameMarks(tokens, lines);
  if (unlessNothing && lines.every(silent)) return null;
  const lineAt = (token: number): Line | undefined => {
    let lo = 0;
    let hi = lines.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if ((lines[mid] as Line).to > token) hi = mid;
      else lo = mid + 1;
    }
    const l = lines[lo];
    return l && l.from <= token ? l : undefined;
  };
  const alike = cutsAlike(text);
  const found = alike ? findCouncils(text, wordsFrom(text, tokens)) : findCouncils(text);
  if (unlessNothing && !found.accepted.some((m) => m.councils.length > 0) && !councilOfSite(article.site)) return null;
  for (const mention of servedHere(found.accepted, titleLength)) {
    const from = tokenAt(tokens, mention.start);
    const end = tokenAt(tokens, mention.end);
    // "West Berkshire's": the name ends inside its last word.
    const to = Math.max(from + 1, (tokens[end]?.start ?? mention.end) < mention.end ? end + 1 : end);
    lineAt(from)?.councils.push({ from, to, mention, councils: mention.councils });
  }
  const yearly = lines.some((l) => l.grades.some((g) => g.value.form === 'adverb'));
  for (const [i, line] of lines.entries()) {
    if (yearly) addGapped(tokens, line);
    if (line.grades.length || lines[i - 1]?.grades.length) addEnds(tokens, line, lines[i - 1]);
  }
  for (const mention of alike ? findDates(text, published, tokensFrom(text, tokens)) : findDates(text, published)) {
    const from = tokenAt(tokens, mention.start);
    lineAt(from)?.dates.push({ from, to: Math.max(from + 1, tokenAt(tokens, mention.end)), mention });
  }
  addScores(tokens, lines, published);
  for (const line of lines) if (line.dates.length) addTold(tokens, line, published);
  for (const [i, line] of lines.entries())
    if (line.dates.length)
      addPointers(
        tokens,
        line,
        lines[i - 1],
        [0, 1, 2].some((k) => (lines[i - k]?.grades.length ?? 0) > 0),
      );
  markFurniture(text, tokens, lines);
  markOtherStories(tokens, lines);
  standIns(lines, tokens);
  countDates(lines, tokens, published);
  // Councils of a rail of other headlines are not the text's own; nor is one that a council's own page names further down.
  const named = lines.find((l) => !l.skip && l.councils.some((c) => c.councils.length > 0));
  const site = named && named.index < 3 ? null : councilOfSite(article.site);
  if (unlessNothing && !named && !site) return null;
  const rejectedCouncils = found.rejected.map((r) => ({ start: r.start, end: r.end, text: r.text, why: r.rule }));
  return {
    text,
    tokens,
    lines,
    speech: markSpeech(text, tokens),
    published,
    asOf: published ?? newest(lines),
    place,
    rejectedCouncils,
    site,
  };
}

/** The latest year or day that is written out in `lines`. */
function newest(lines: Line[]): string | null {
  let last: string | null = null;
  for (const l of lines)
    for (const d of l.dates) {
      const end = d.mention.basis === 'explicit' ? d.mention.date?.split('/').pop() : undefined;
      if (!l.skip && end && !end.startsWith('--') && (last === null || end > last)) last = end;
    }
  return last;
}
