/** Words and marks of a levelled text, with their places. One pass, linear. */

export type Token = {
  /** Lower case; a possessive keeps its `'s`. For a mark, the mark itself; quotation marks are `"` whatever their shape. */
  w: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark';
  /** Joined to the token before by a hyphen ("re-inspection"). */
  joined: boolean;
  /** Starts with a capital. */
  capital: boolean;
};

const isLetter = (c: number) => (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 0x100 && c !== 0x2013 && c !== 0x2026 && c < 0xd800);
const isDigit = (c: number) => c >= 48 && c <= 57;

/**
 * Reads `text` from `from` to `to`. An apostrophe between letters belongs to the word; one after a plural's s is a possessive unless a single quotation
 * mark stands open; every other one is a quotation mark.
 */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let i = from;
  let open = false;
  let hyphen = false;
  while (i < to) {
    const c = text.charCodeAt(i);
    if (isLetter(c) || isDigit(c)) {
      const start = i;
      let letters = false;
      while (i < to) {
        const d = text.charCodeAt(i);
        if (isLetter(d)) letters = true;
        else if (isDigit(d)) {
          // part of the word
        } else if (d === 39 && i + 1 < to && isLetter(text.charCodeAt(i + 1)) && i > start) letters = true;
        else if ((d === 46 || d === 44) && !letters && i + 1 < to && isDigit(text.charCodeAt(i + 1))) {
          // a number's own point or comma
        } else break;
        i++;
      }
      if (!open && text.charCodeAt(i) === 39 && text[i - 1]?.toLowerCase() === 's' && i < to) {
        i++;
        tokens.push({
          w: text.slice(start, i).toLowerCase(),
          start,
          end: i,
          kind: 'word',
          joined: hyphen,
          capital: text.charCodeAt(start) <= 90 && letters,
        });
      } else
        tokens.push({
          w: text.slice(start, i).toLowerCase(),
          start,
          end: i,
          kind: letters ? 'word' : 'number',
          joined: hyphen,
          capital: letters && text.charCodeAt(start) >= 65 && text.charCodeAt(start) <= 90,
        });
      hyphen = false;
      continue;
    }
    const ch = text[i] as string;
    if (ch === ' ') {
      i++;
      hyphen = false;
      continue;
    }
    if (ch === '-' && tokens.length && tokens[tokens.length - 1]?.end === i && i + 1 < to && text[i + 1] !== ' ' && text[i + 1] !== '\n') {
      hyphen = true;
      i++;
      continue;
    }
    hyphen = false;
    const mark = ch === "'" || ch === '"' ? '"' : ch === '-' || ch === '–' ? '–' : ch;
    if (ch === "'") open = !open;
    if (ch === '\n') open = false;
    tokens.push({ w: mark, start: i, end: i + 1, kind: 'mark', joined: false, capital: false });
    i++;
  }
  return tokens;
}
