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

const TOKEN = /[A-Za-zÀ-ɏ]+|\d+|[^\sA-Za-zÀ-ɏ\d]/g;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  let after = 0;
  for (let m = TOKEN.exec(text); m; m = TOKEN.exec(text)) {
    const raw = m[0];
    const start = m.index;
    const code = raw.charCodeAt(0);
    const digit = code >= 48 && code <= 57;
    const word = !digit && ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f));
    const key = word ? raw.toLowerCase() : raw;
    tokens.push({
      start,
      end: start + raw.length,
      key,
      kind: digit ? 'number' : word ? 'word' : 'sign',
      value: digit && raw.length <= 4 ? Number(raw) : -1,
      capital: word && key.charCodeAt(0) !== code,
      spaced: start > after,
      line: start > after && (start - after > 1 || text.charCodeAt(after) !== 32) && text.slice(after, start).includes('\n'),
    });
    after = start + raw.length;
  }
  return tokens;
}
