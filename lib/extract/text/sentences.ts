/** Sentences over tokens: where each starts and ends, and what block it stands in. */
import type { BlockKind } from '../../domain/article.ts';
import { ABBREVIATIONS } from '../lexicon/words.ts';
import type { Token } from './tokens.ts';

/** Tokens `from` (inclusive) to `to` (exclusive). `line`: number of the line it stands on; a line is a block of the article. */
export type Sentence = { from: number; to: number; where: 'title' | 'text'; kind: BlockKind; line: number };

/** Tokens after which a sentence is cut, ended or not: no one writes one so long, and what looks from every mention at every other must end. */
const LONGEST = 300;

const CLOSERS = new Set(['"', ')', ']', '.']);

/** Whether a full stop, at token `i`, ends a sentence. */
function ends(text: string, tokens: Token[], i: number): boolean {
  const t = tokens[i] as Token;
  if (t.w === '…') return false;
  let j = i + 1;
  while (j < tokens.length && CLOSERS.has((tokens[j] as Token).w) && (tokens[j] as Token).start <= (tokens[j - 1] as Token).end) j++;
  const next = tokens[j];
  if (!next || next.w === '\n') return true;
  if (t.w !== '.') return next.capital || next.kind !== 'word' || t.w !== '?';
  const before = tokens[i - 1];
  if (before && (ABBREVIATIONS.has(before.w) || (before.w.length === 1 && before.capital))) return false;
  const touching = next.start === (tokens[j - 1] as Token).end;
  if (touching) return next.capital && /[a-z"')]/.test(text[t.start - 1] ?? '') && /[a-z]/.test(text[next.start + 1] ?? '');
  return next.capital || next.kind !== 'word' || next.w.length > 12;
}

/** Splits `tokens` into sentences. `lineKind(offset)` tells what block a line is; it is asked in order. */
export function splitSentences(
  text: string,
  tokens: Token[],
  lineKind: (offset: number) => { where: 'title' | 'text'; kind: BlockKind },
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let line = 0;
  const close = (to: number, next: number) => {
    const first = tokens[from];
    if (first && to > from) {
      const { where, kind } = lineKind(first.start);
      sentences.push({ from, to, where, kind, line });
    }
    from = next;
  };
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (i - from >= LONGEST) close(i, i);
    if (t.kind !== 'mark') continue;
    if (t.w === '\n') {
      close(i, i + 1);
      line++;
    } else if ((t.w === '.' || t.w === '!' || t.w === '?') && ends(text, tokens, i)) {
      let j = i + 1;
      while (j < tokens.length && CLOSERS.has((tokens[j] as Token).w) && (tokens[j] as Token).start <= (tokens[j - 1] as Token).end) j++;
      close(j, j);
      i = j - 1;
    }
  }
  close(tokens.length, tokens.length);
  return sentences;
}
