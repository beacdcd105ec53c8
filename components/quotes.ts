/** Evidence as a reader wants it: whole sentences of the article, the words that a fact rests on marked in them, no sentence twice. */
import type { Article } from '../lib/domain/article.ts';
import type { Evidence, Fact } from '../lib/domain/finding.ts';

export type QuotePart = { text: string; marked: boolean };

export type Quote = {
  where: 'title' | 'text';
  /** UTF-16 offsets of the whole quotation in the title or the text. */
  start: number;
  end: number;
  parts: QuotePart[];
  facts: Fact[];
  /** What it holds, for showing the place in the article. */
  evidence: Evidence[];
};

const WEIGHT: Record<Fact, number> = {
  grade: 0,
  strand: 1,
  outcome: 1,
  framework: 2,
  status: 3,
  inspected: 3,
  published: 3,
  service: 4,
  council: 5,
};
const weightOf = (quote: Quote) => Math.min(...quote.facts.map((fact) => WEIGHT[fact]));

function sentenceAround(text: string, start: number, end: number, segmenter: Intl.Segmenter): [number, number] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', end);
  const line = text.slice(lineStart, nextBreak < 0 ? text.length : nextBreak);
  let from = lineStart;
  let to = lineStart + line.length;
  for (const { index, segment } of segmenter.segment(line)) {
    const at = lineStart + index;
    if (at <= start) from = at;
    if (at + segment.length >= end) {
      to = at + segment.length;
      break;
    }
  }
  const quoted = text.slice(from, to);
  return [from + (quoted.length - quoted.trimStart().length), to - (quoted.length - quoted.trimEnd().length)];
}

function partsOf(text: string, start: number, end: number, evidence: Evidence[]): QuotePart[] {
  const parts: QuotePart[] = [];
  let at = start;
  for (const mark of [...evidence].sort((a, b) => a.start - b.start)) {
    if (mark.end <= at) continue;
    if (mark.start > at) parts.push({ text: text.slice(at, mark.start), marked: false });
    parts.push({ text: text.slice(Math.max(at, mark.start), mark.end), marked: true });
    at = mark.end;
  }
  if (at < end) parts.push({ text: text.slice(at, end), marked: false });
  // A sentence that is marked from end to end says nothing by its marks.
  return parts.length === 1 ? parts.map((part) => ({ ...part, marked: false })) : parts;
}

function bare(evidence: Evidence): Quote {
  const { where, start, end, quote, fact } = evidence;
  return { where, start, end, parts: [{ text: quote, marked: false }], facts: [fact], evidence: [evidence] };
}

/**
 * Groups evidence by the sentence it stands in; the grade's sentence first, then in page order.
 * @param article the article the offsets point into; without it each piece of evidence is quoted bare.
 */
export function quotesOf(evidence: Evidence[], article: Pick<Article, 'title' | 'text'> | null): Quote[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const quotes: Quote[] = [];
  for (const one of evidence) {
    const text = one.where === 'title' ? article?.title : article?.text;
    // Words that are no longer at their place would be a false quotation.
    if (text === undefined || text.slice(one.start, one.end) !== one.quote) {
      if (!quotes.some((quote) => quote.evidence.some((other) => other.quote === one.quote))) quotes.push(bare(one));
      continue;
    }
    const [start, end] = sentenceAround(text, one.start, one.end, segmenter);
    const same = quotes.find((quote) => quote.where === one.where && quote.start <= start && end <= quote.end);
    if (!same) {
      quotes.push({ where: one.where, start, end, parts: [], facts: [one.fact], evidence: [one] });
    } else {
      same.evidence.push(one);
      if (!same.facts.includes(one.fact)) same.facts.push(one.fact);
    }
  }
  for (const quote of quotes) {
    const text = quote.where === 'title' ? article?.title : article?.text;
    if (text !== undefined && quote.parts.length === 0) quote.parts = partsOf(text, quote.start, quote.end, quote.evidence);
  }
  return quotes.sort((a, b) => weightOf(a) - weightOf(b) || Number(a.where === 'text') - Number(b.where === 'text') || a.start - b.start);
}
