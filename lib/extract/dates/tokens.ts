/** Cuts a text into words, numbers and signs for the grammar of dates. One pass, exact offsets. */

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

const classAt = (text: string, i: number): number => {
  const c = text.charCodeAt(i);
  return c < 0x250 ? (CLASSES[c] as number) : WIDE_SPACE.test(text.charAt(i)) ? SPACE : SIGN;
};

/** Tokens of `text`, in order; linear. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let spaced = false;
  let line = false;
  for (let i = 0; i < length; ) {
    let kind = classAt(text, i);
    if (kind === SPACE) {
      spaced = true;
      if (text.charCodeAt(i) === LINE_BREAK) line = true;
      i++;
      continue;
    }
    const start = i++;
    if (kind === SIGN) {
      tokens.push({ start, end: i, key: text.charAt(start), kind: 'sign', value: -1, capital: false, spaced, line });
    } else if (kind === DIGIT) {
      while (i < length && classAt(text, i) === DIGIT) i++;
      const key = text.slice(start, i);
      tokens.push({ start, end: i, key, kind: 'number', value: i - start <= 4 ? Number(key) : -1, capital: false, spaced, line });
    } else {
      let small = kind === SMALL;
      for (; i < length; i++) {
        kind = classAt(text, i);
        if (kind > FOREIGN) break;
        if (kind !== SMALL) small = false;
      }
      const raw = text.slice(start, i);
      const key = small ? raw : raw.toLowerCase();
      const capital = !small && key.charCodeAt(0) !== raw.charCodeAt(0);
      tokens.push({ start, end: i, key, kind: 'word', value: -1, capital, spaced, line });
    }
    spaced = false;
    line = false;
  }
  return tokens;
}
