/** Links to the very words of a page, as browsers follow them. Format: the WICG's "URL Fragment Text Directives". */

/** Where the words stand: `before` and `after` surround them, and tell them from the same words elsewhere. */
export type Passage = { quote: string; before: string; after: string };

/** Words of context on either side. */
const CONTEXT = 4;
/** A quotation of more words is named by its first and its last ones: the page may set a line or a link in the middle of it. */
const LONGEST = 12;
const ENDS = 5;

/**
 * The address with a fragment that leads to the words; the address as it is where nothing would be found by them, or where it is no web
 * address. The context ends at the line that the words stand in, since a browser finds no text across two blocks of a page.
 */
export function linkToWords(url: string, { quote, before, after }: Passage): string {
  if (!/^https?:\/\//i.test(url)) return url;
  const words = wordsOf(quote);
  if (words.length === 0 || /\n/.test(quote.trim())) return url;
  const prefix = wordsOf(before.slice(before.lastIndexOf('\n') + 1)).slice(-CONTEXT);
  const [line = ''] = after.split('\n');
  // A word that goes on beyond the quotation, or punctuation that clings to it, is no context.
  const suffix = wordsOf(line).slice(0, CONTEXT);
  const text = words.length > LONGEST ? `${encode(words.slice(0, ENDS))},${encode(words.slice(-ENDS))}` : encode(words);
  const directive = [prefix.length > 0 ? `${encode(prefix)}-,` : '', text, suffix.length > 0 ? `,-${encode(suffix)}` : ''].join('');
  const hash = url.includes('#') ? '' : '#';
  return `${url.replace(/:~:.*$/s, '')}${hash}:~:text=${directive}`;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Commas, ampersands and dashes have meanings of their own in a directive. */
function encode(words: readonly string[]): string {
  return words.map((word) => encodeURIComponent(word).replace(/-/g, '%2D')).join('%20');
}
