/**
 * Levelling: the same words in every typography. Curly, straight and doubled quotation marks, dashes, odd spaces, soft hyphens, composed and
 * decomposed letters all come out alike, while every character keeps its place in the original.
 */

/** `text`: what the rules read; `place(i)`: place in the original of character `i` of `text`, or of its end. */
export type Levelled = { text: string; place: (offset: number) => number };

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
/** Every character that may come out as another: the rest is copied in whole stretches. Of the rare ASCII ones, only where it can matter. */
const SPECIAL = /\n(?=[a-z])|[\t\r\f\v\u00a0-\u036f\u2000-\u206f\u2212\u3000\ufb00-\ufb06\ufeff\uff02\uff07]|''|-\n|0(?=[A-Za-z])/g;

const isLetter = (c: number) => (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
const isSmall = (c: number) => c >= 97 && c <= 122;

/** What stands for the character or pair `c` at `at`; null where it stays as it is. `before`: the code of the last character put out. */
function levelOf(source: string, c: string, at: number, before: number): string | null {
  const same = SAME.get(c);
  if (same !== undefined) return same;
  const code = c.charCodeAt(0);
  if (code < 128) {
    if (c === '0') return isLetter(before) ? 'o' : null;
    if (c === '-\n') return isLetter(before) && isSmall(source.charCodeAt(at + 2)) ? '' : null;
    return '"';
  }
  if (NOTHING.test(c)) return '';
  if (code >= 0xc0 && code <= 0x24f) return c.normalize('NFD')[0] as string;
  return code >= 0xfb00 && code <= 0xfb06 ? c.normalize('NFKD') : null;
}

/** Characters of the shortest line that is broken where the page's edge was. */
const WRAPPED = 60;

/** Whether the line break at `at` falls inside a sentence: a long line that ends without a mark, and a small letter behind it. */
function wraps(source: string, at: number): boolean {
  const last = source.charCodeAt(at - 1);
  const start = source.lastIndexOf('\n', at - 1);
  return (isSmall(last) || last === 44) && start >= 0 && at - start > WRAPPED && !source.startsWith('by ', at + 1);
}

/** Levels `source`, whose first line is its title, in one pass. `inParagraph`: whether the line that begins at an offset is one of plain prose. Never throws; `text` is never longer than the decomposed source. */
export function level(source: string, inParagraph: (offset: number) => boolean = () => false): Levelled {
  const whole = source.length;
  let text = '';
  /** Where the two run on side by side: places in `text` and in `source`, in order. */
  const froms: number[] = [0];
  const origins: number[] = [0];
  let done = 0;
  let before = -1;
  SPECIAL.lastIndex = 0;
  for (let m = SPECIAL.exec(source); m; m = SPECIAL.exec(source)) {
    const c = m[0];
    const at = m.index;
    if (at > done) before = source.charCodeAt(at - 1);
    const put = c === '\n' ? (wraps(source, at) && inParagraph(at + 1) ? ' ' : null) : levelOf(source, c, at, before);
    if (put === null) {
      // Of a pair only the first character was looked at.
      SPECIAL.lastIndex = at + 1;
      continue;
    }
    text += source.slice(done, at) + put;
    done = at + c.length;
    if (put !== '') before = put.charCodeAt(put.length - 1);
    if (put.length === c.length) continue;
    // Every character of what was put out stands for the first of the source.
    for (let k = 1; k < put.length; k++) {
      froms.push(text.length - put.length + k);
      origins.push(at);
    }
    froms.push(text.length);
    origins.push(done);
  }
  text += source.slice(done);
  const place = (offset: number) => {
    let lo = 0;
    let hi = froms.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if ((froms[mid] as number) <= offset) lo = mid + 1;
      else hi = mid;
    }
    return Math.min(whole, (origins[lo - 1] as number) + offset - (froms[lo - 1] as number));
  };
  return { text, place };
}
