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
  /** A word of ASCII letters alone, a number of digits alone, or a mark: every room cuts it alike. */
  plain: boolean;
};

/** Characters that some rooms take for letters and others for marks; a text without any is cut once for all rooms. */
const DISPUTED =
  /[\u0080-\u00a2\u00a4-\u00a6\u00aa\u00b2-\u00b5\u00b9-\u00ff\u1680\u2070-\u209f\u2100-\u218f\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\ue000-\uffff]|[\u20d0-\u20ff]/;
export const cutsAlike = (text: string): boolean => !DISPUTED.test(text);

const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 3;
const OTHER = 4;
/** Class of every ASCII character. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, c) =>
  c >= 97 && c <= 122 ? SMALL : c >= 65 && c <= 90 ? CAPITAL : c >= 48 && c <= 57 ? DIGIT : OTHER,
);
const APOSTROPHE = 39;
const COMMA = 44;
const HYPHEN = 45;
const POINT = 46;
const SPACE = 32;
const LINE_BREAK = 10;

/** Letters beyond ASCII count as capitals here: whether they are is left to `toLowerCase`. Bullets, arrows, ticks and the like (U+2000 to U+2BFF) are marks. */
const classOf = (c: number): number =>
  c < 128 ? (CLASSES[c] as number) : c >= 0x100 && (c < 0x2000 || c > 0x2bff) && c < 0xd800 ? CAPITAL : OTHER;

/** "judgment" is how lawyers and some papers spell what inspectors call a judgement. */
const spelled = (w: string): string => (w.startsWith('judgm') ? `judgem${w.slice(5)}` : w);

/**
 * Reads `text`. An apostrophe between letters belongs to the word; one after a plural's s is a possessive unless a single quotation
 * mark stands open; every other one is a quotation mark.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const to = text.length;
  let i = 0;
  let open = false;
  let hyphen = false;
  /** End of the last token, where a hyphen may join the next one. */
  let last = -1;
  while (i < to) {
    const c = text.charCodeAt(i);
    if (c === SPACE) {
      i++;
      hyphen = false;
      continue;
    }
    let kind = classOf(c);
    if (kind !== OTHER) {
      const start = i;
      let letters = false;
      let digits = false;
      let small = true;
      let plain = true;
      for (;;) {
        if (kind === SMALL) letters = true;
        else if (kind === CAPITAL) {
          letters = true;
          small = false;
          if (text.charCodeAt(i) > 127) plain = false;
        } else if (kind === DIGIT) digits = true;
        else {
          const d = text.charCodeAt(i);
          const next = i + 1 < to ? classOf(text.charCodeAt(i + 1)) : OTHER;
          const joins = d === APOSTROPHE ? next < DIGIT : (d === POINT || d === COMMA) && !letters && next === DIGIT;
          if (!joins) break;
          if (d === APOSTROPHE) letters = true;
          plain = false;
        }
        if (++i === to) break;
        const d = text.charCodeAt(i);
        kind = d < 128 ? (CLASSES[d] as number) : classOf(d);
      }
      const possessive = i < to && !open && text.charCodeAt(i) === APOSTROPHE && (text.charCodeAt(i - 1) | 32) === 115;
      if (possessive) i++;
      const word = text.slice(start, i);
      const w = spelled(small ? word : word.toLowerCase());
      tokens.push({
        w,
        start,
        end: i,
        kind: letters || possessive ? 'word' : 'number',
        joined: hyphen,
        capital: letters && c <= 90 && (possessive || c >= 65),
        plain: plain && !possessive && letters !== digits && w.length === word.length,
      });
      hyphen = false;
      last = i;
      continue;
    }
    if (c === HYPHEN && last === i && i + 1 < to && text.charCodeAt(i + 1) !== SPACE && text.charCodeAt(i + 1) !== LINE_BREAK) {
      hyphen = true;
      i++;
      continue;
    }
    hyphen = false;
    const ch = text.charAt(i);
    const mark = ch === "'" || ch === '"' ? '"' : ch === '-' || ch === '–' ? '–' : ch;
    if (c === APOSTROPHE) open = !open;
    else if (c === LINE_BREAK) open = false;
    tokens.push({ w: mark, start: i, end: i + 1, kind: 'mark', joined: false, capital: false, plain: true });
    last = ++i;
  }
  return tokens;
}
