/** Characters of a page, levelled before any offset is taken: what is seen as one space is one space, and what is not seen is gone. */

/** Soft hyphens, zero-width and direction marks, byte-order marks, control characters: never seen, yet they split words apart. */
const UNSEEN = /[\p{Cf}\p{Cc}]/gu;
const SPACES = /\s+/g;
const PLAIN = /^[\x20-\x7e]*$/;

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
  if (PLAIN.test(raw)) return raw.includes('  ') ? raw.replace(SPACES, ' ') : raw;
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
