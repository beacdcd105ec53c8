/** Characters of a page, levelled before any offset is taken: what is seen as one space is one space, and what is not seen is gone. */

/** Soft hyphens, zero-width and direction marks, byte-order marks, control characters: never seen, yet they split words apart. */
const UNSEEN = /[\p{Cf}\p{Cc}]/gu;
const SPACES = /\s+/g;
/** Nothing that levelling changes but double spaces: English with its quotation marks, dashes and accents. */
const LEVEL = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u00ff\u2013\u2014\u2018-\u201f\u2026]*$/;
/** No letters or digits but those of ASCII. */
const PLAIN = /^[\x20-\x7e\u00a3\u2013\u2014\u2018-\u201f\u2026]*$/;

/** Letters that typesetting joined into one sign, and a hyphen that only forbids a line break. */
const JOINED: Readonly<Record<string, string>> = {
  '\u2011': '-',
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};
const JOINED_SIGNS = /[\u2011\ufb00-\ufb06]/g;

/** Anything that levelling might change beside spaces: spares the common page of curly quotation marks and dashes five passes. */
const UNLEVELLED = /[\p{Cf}\p{Cc}\p{M}\p{Cs}\u2011\ufb00-\ufb06]/u;

/** One line of text as it is read: runs of any white space are one space, unseen characters are dropped, composed form (NFC). Not trimmed. */
export function levelText(raw: string): string {
  if (LEVEL.test(raw)) return raw.includes('  ') ? raw.replace(SPACES, ' ') : raw;
  const spaced = raw.replace(SPACES, ' ');
  if (!UNLEVELLED.test(spaced)) return spaced;
  return spaced
    .toWellFormed()
    .replace(UNSEEN, '')
    .replace(JOINED_SIGNS, (sign) => JOINED[sign] ?? sign)
    .replace(SPACES, ' ')
    .normalize('NFC');
}

/** `levelText`, trimmed. */
export function cleanText(raw: string): string {
  return levelText(raw).trim();
}

const NOT_PLAIN_LETTERS = /[^a-z0-9]+/g;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

/** Letters and digits only, lower case: for telling whether two lines say the same. */
export function lettersOf(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(NOT_PLAIN_LETTERS, '');
  return text.normalize('NFKC').replace(NOT_LETTERS, '').toLowerCase();
}

/** What a character counts for in `lettersOf`: 0 for nothing, its lower case for an ASCII letter or digit, -1 where it takes a closer look. */
function letterAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code > 127) return -1;
  return code >= 48 && code <= 57 ? code : 0;
}

/** Whether two lines say the same by `lettersOf`; most differ in their first letters, and no more of them is looked at. */
export function sameLetters(one: string, other: string): boolean {
  for (let i = 0, k = 0; ; i++, k++) {
    let a = 0;
    let b = 0;
    for (; i < one.length; i++) {
      a = letterAt(one, i);
      if (a !== 0) break;
    }
    for (; k < other.length; k++) {
      b = letterAt(other, k);
      if (b !== 0) break;
    }
    if (a < 0 || b < 0) return lettersOf(one) === lettersOf(other);
    if (a !== b) return false;
    if (a === 0) return true;
  }
}

/** Whether there is a letter or a digit. */
export function hasLetters(text: string): boolean {
  return /[a-z0-9]/i.test(text) || lettersOf(text) !== '';
}
