/** Cuts a text into words, numbers and signs for the grammar of dates. One pass, exact offsets. */

import type { Token as GrammarToken } from '../text/tokens.ts';

export type Token = {
  start: number;
  end: number;
  /** Lower case for words; the sign itself for signs. */
  key: string;
  kind: 'word' | 'number' | 'sign';
  /** Value of a number of at most four digits, else -1. */
  value: number;
  capital: boolean;
  /** Something stands between this and the token before. */
  spaced: boolean;
  /** A line break stands between this and the token before. */
  line: boolean;
};

const SMALL = 1;
const CAPITAL = 2;
/** Letters beyond ASCII, À to ɏ. */
const FOREIGN = 3;
const DIGIT = 4;
const SPACE = 5;
const SIGN = 6;
/** Classes of the characters up to U+024F. */
const CLASSES = Uint8Array.from({ length: 0x250 }, (_, c) => {
  if (c >= 97 && c <= 122) return SMALL;
  if (c >= 65 && c <= 90) return CAPITAL;
  if (c >= 48 && c <= 57) return DIGIT;
  if (c === 32 || (c >= 9 && c <= 13) || c === 0xa0) return SPACE;
  return c >= 0xc0 ? FOREIGN : SIGN;
});
const WIDE_SPACE = /\s/;
const LINE_BREAK = 10;
const HYPHEN = 45;

const classAt = (text: string, i: number): number => {
  const c = text.charCodeAt(i);
  return c < 0x250 ? (CLASSES[c] as number) : WIDE_SPACE.test(text.charAt(i)) ? SPACE : SIGN;
};

/** Collects tokens; told of every space and line break between them. */
class Cutter {
  readonly tokens: Token[] = [];
  private readonly text: string;
  private spaced = false;
  private line = false;

  constructor(text: string) {
    this.text = text;
  }

  space(isLineBreak: boolean): void {
    this.spaced = true;
    if (isLineBreak) this.line = true;
  }

  add(kind: Token['kind'], start: number, end: number, key: string, capital: boolean): void {
    const value = kind === 'number' && end - start <= 4 ? Number(key) : -1;
    this.tokens.push({ start, end, key, kind, value, capital, spaced: this.spaced, line: this.line });
    this.spaced = false;
    this.line = false;
  }

  /** Cuts the characters from `from` to `to`. */
  cut(from: number, to: number): void {
    const { text } = this;
    for (let i = from; i < to; ) {
      let kind = classAt(text, i);
      const start = i++;
      if (kind === SPACE) this.space(text.charCodeAt(start) === LINE_BREAK);
      else if (kind === SIGN) this.add('sign', start, i, text.charAt(start), false);
      else if (kind === DIGIT) {
        while (i < to && classAt(text, i) === DIGIT) i++;
        this.add('number', start, i, text.slice(start, i), false);
      } else {
        let small = kind === SMALL;
        for (; i < to; i++) {
          kind = classAt(text, i);
          if (kind > FOREIGN) break;
          if (kind !== SMALL) small = false;
        }
        const raw = text.slice(start, i);
        const key = small ? raw : raw.toLowerCase();
        this.add('word', start, i, key, !small && key.charCodeAt(0) !== raw.charCodeAt(0));
      }
    }
  }
}

/** Tokens of `text`, in order; linear. */
export function tokensOf(text: string): Token[] {
  const cutter = new Cutter(text);
  cutter.cut(0, text.length);
  return cutter.tokens;
}

/** The same tokens from those of the grammar, most of which need not be cut again; for a text that `cutsAlike`. */
export function tokensFrom(text: string, tokens: readonly GrammarToken[]): Token[] {
  const cutter = new Cutter(text);
  let after = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { start, end, kind, plain, w, capital } = tokens[i] as GrammarToken;
    // Spaces, or the hyphen that joins two words.
    if (start > after) {
      if (text.charCodeAt(after) === HYPHEN) cutter.add('sign', after, after + 1, '-', false);
      else cutter.space(false);
    }
    after = end;
    if (!plain) cutter.cut(start, end);
    else if (kind !== 'mark') cutter.add(kind, start, end, w, capital);
    else if (w === '\n') cutter.space(true);
    else cutter.add('sign', start, end, text.charAt(start), false);
  }
  return cutter.tokens;
}
