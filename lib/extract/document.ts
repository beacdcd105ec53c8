/** The article as the grammar sees it: levelled text, tokens, sentences, and every mention in them. */
import type { Article, BlockKind } from '../domain/article.ts';
import { countDates } from './assemble/arithmetic.ts';
import { findCouncils } from './councils/find-councils.ts';
import type { CouncilMention } from './councils/mention.ts';
import { findDates } from './dates/find-dates.ts';
import { CUE_WORDS } from './lexicon/cues.ts';
import { GRADE_WORDS } from './lexicon/grades.ts';
import { SERVICE_WORDS } from './lexicon/services.ts';
import { STRAND_WORDS } from './lexicon/strands.ts';
import { OUTCOME_WORDS, VISIT_WORDS } from './lexicon/visits.ts';
import { compilePhrases, type Phrases, phraseAt } from './mentions/phrases.ts';
import type { Line, Reading, Spot } from './reading.ts';
import { markFurniture, markOtherStories } from './text/furniture.ts';
import { level } from './text/level.ts';
import { type Sentence, splitSentences } from './text/sentences.ts';
import { markSpeech } from './text/speech.ts';
import { type Token, tokenise } from './text/tokens.ts';

const GRADES = compilePhrases(GRADE_WORDS);
const SERVICES = compilePhrases(SERVICE_WORDS);
const STRANDS = compilePhrases(STRAND_WORDS);
const VISITS = compilePhrases(VISIT_WORDS);
const OUTCOMES = compilePhrases(OUTCOME_WORDS);
/** Cues overlap ("a year ago" inside "over a year ago"): each kind is matched on its own. */
const CUES = CUE_WORDS.map(([cue, phrases]) => compilePhrases([[cue, phrases] as const]));

/** Which tables have a phrase that begins with a word, as bits: most words begin none, and are passed over at the cost of one look. */
const BEGINS = new Map<string, number>();
const BIT = new Map<unknown, number>();
for (const [n, table] of [GRADES, SERVICES, STRANDS, VISITS, OUTCOMES, ...CUES].entries()) {
  BIT.set(table, 1 << n);
  for (const word of table.root.next.keys()) BEGINS.set(word, (BEGINS.get(word) ?? 0) | (1 << n));
}

function all<T>(phrases: Phrases<T>, tokens: Token[], s: Sentence, begins: Int32Array): Spot<T>[] {
  const hits: Spot<T>[] = [];
  const bit = BIT.get(phrases) as number;
  for (let i = s.from; i < s.to; ) {
    if (!((begins[i] as number) & bit)) {
      i++;
      continue;
    }
    const hit = phraseAt(phrases, tokens, i, s.to);
    if (hit) hits.push(hit);
    i = hit ? hit.to : i + 1;
  }
  return hits;
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
function councilOfSite(site: string): CouncilMention | null {
  const own = findCouncils(site).accepted.filter((m) => m.councils.length === 1);
  return own.find((m) => m.kind === 'full' || /council|borough|county/i.test(site)) ?? null;
}

/** Reads `article` into lines and mentions. Linear in the length of the article; never throws. */
export function readArticle(article: Article): Reading {
  const titleLength = article.title.length;
  const levelled = level(`${article.title}\n${article.text}`);
  const { text, origin } = levelled;
  const tokens = tokenise(text);
  const begins = Int32Array.from(tokens, (t) => BEGINS.get(t.w) ?? 0);
  const place = (offset: number) => {
    const at = origin[Math.min(offset, origin.length - 1)] as number;
    return at <= titleLength ? ({ where: 'title', at } as const) : ({ where: 'text', at: at - titleLength - 1 } as const);
  };
  const starts = article.blocks.map((b) => b.start);
  const kindOf = (offset: number): { where: 'title' | 'text'; kind: BlockKind } => {
    const p = place(offset);
    if (p.where === 'title') return { where: 'title', kind: 'heading' };
    let lo = 0;
    let hi = starts.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if ((starts[mid] as number) <= p.at) lo = mid + 1;
      else hi = mid;
    }
    return { where: 'text', kind: article.blocks[lo - 1]?.kind ?? 'paragraph' };
  };
  const sentences = splitSentences(text, tokens, kindOf);
  const published = article.published?.date ?? null;
  // "send" and "ri" are the acronyms only in capitals.
  const shouted = <T>(hits: Spot<T>[]) =>
    hits.filter(
      (h) =>
        h.to - h.from > 1 ||
        !/^(?:send|ri|sif|yos|yot)$/.test((tokens[h.from] as Token).w) ||
        /^[A-Z]+$/.test(text.slice((tokens[h.from] as Token).start, (tokens[h.from] as Token).end)),
    );
  const lines: Line[] = sentences.map((s, index) => ({
    ...s,
    index,
    skip: null,
    councils: [],
    dates: [],
    grades: shouted(all(GRADES, tokens, s, begins)),
    services: shouted(all(SERVICES, tokens, s, begins)),
    strands: all(STRANDS, tokens, s, begins),
    visits: all(VISITS, tokens, s, begins),
    outcomes: all(OUTCOMES, tokens, s, begins),
    cues: CUES.flatMap((c) => all(c, tokens, s, begins)).sort((a, b) => a.from - b.from),
  }));
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
  const found = findCouncils(text);
  for (const mention of found.accepted) {
    const from = tokenAt(tokens, mention.start);
    const to = Math.max(from + 1, tokenAt(tokens, mention.end));
    lineAt(from)?.councils.push({ from, to, mention, councils: mention.councils });
  }
  for (const mention of findDates(text, published)) {
    const from = tokenAt(tokens, mention.start);
    lineAt(from)?.dates.push({ from, to: Math.max(from + 1, tokenAt(tokens, mention.end)), mention });
  }
  markFurniture(text, tokens, lines);
  markOtherStories(tokens, lines);
  countDates(lines, tokens, published);
  // Councils of a rail of other headlines are not the text's own.
  const names = lines.some((l) => !l.skip && l.councils.some((c) => c.councils.length > 0));
  const site = names || !article.site ? null : councilOfSite(article.site);
  const rejectedCouncils = found.rejected.map((r) => ({ start: r.start, end: r.end, text: r.text, why: r.rule }));
  return { text, tokens, lines, speech: markSpeech(text, tokens), published, place, rejectedCouncils, site };
}
