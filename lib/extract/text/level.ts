/**
 * Levelling: the same words in every typography. Curly, straight and doubled quotation marks, dashes, odd spaces, soft hyphens, composed and
 * decomposed letters all come out alike, while every character keeps its place in the original.
 */

/** `text`: what the rules read; `origin[i]`: place in the original of character `i` of `text`, with one entry more for the end. */
export type Levelled = { text: string; origin: Uint32Array };

const SAME = new Map<string, string>([
  ...[...'“”„‟″«»＂'].map((c): [string, string] => [c, '"']),
  ...[...'‘’‚‛′`´ʼ＇'].map((c): [string, string] => [c, "'"]),
  ...[...'—―−‒‑‐'].map((c): [string, string] => [c, '–']),
  ...[...'\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\r\f\v'].map(
    (c): [string, string] => [c, ' '],
  ),
  ['‑', '-'],
  ['‐', '-'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
]);
/** Soft hyphens, zero-width characters, marks of direction and combining accents carry no word of their own. */
const NOTHING = /\u00ad|[\u200b-\u200f]|\u2060|\ufeff|[\u0300-\u036f]|[\u202a-\u202e]/;
const LETTER = /[A-Za-z]/;

/** Levels `source` in one pass. Never throws; `text` is never longer than the decomposed source. */
export function level(source: string): Levelled {
  const out: string[] = [];
  const origin: number[] = [];
  const put = (c: string, at: number) => {
    for (let k = 0; k < c.length; k++) {
      out.push(c[k] as string);
      origin.push(at);
    }
  };
  for (let i = 0; i < source.length; i++) {
    const c = source[i] as string;
    const code = source.charCodeAt(i);
    if (code < 128) {
      if (c === '\t' || c === '\r' || c === '\f' || c === '\v') put(' ', i);
      else if (c === '0' && LETTER.test(out[out.length - 1] ?? '') && LETTER.test(source[i + 1] ?? '')) put('o', i);
      else if (c === '-' && source[i + 1] === '\n' && /[a-z]/.test(source[i + 2] ?? '') && LETTER.test(out[out.length - 1] ?? '')) i++;
      else if (c === "'" && source[i + 1] === "'") {
        put('"', i);
        i++;
      } else put(c, i);
      continue;
    }
    const same = SAME.get(c);
    if (same !== undefined) put(same, i);
    else if (NOTHING.test(c)) continue;
    else if (code >= 0xc0 && code <= 0x24f) put(c.normalize('NFD')[0] as string, i);
    else if (code >= 0xfb00 && code <= 0xfb06) put(c.normalize('NFKD'), i);
    else put(c, i);
  }
  origin.push(source.length);
  return { text: out.join(''), origin: Uint32Array.from(origin) };
}
