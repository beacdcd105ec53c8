/** What stands around a name in its full forms: 'London Borough of X', 'X Metropolitan Borough Council', 'X CC'. */
import type { Word } from './words.ts';

/** Kinds of council between the name and 'Council'. */
const KINDS: ReadonlySet<string> = new Set([
  'city',
  'county',
  'borough',
  'metropolitan',
  'district',
  'unitary',
  'royal',
  'local',
  'met',
  'british',
  'corporation',
]);
/** Smaller councils, which have no children's services. */
const LOCAL_KINDS: ReadonlySet<string> = new Set(['town', 'parish', 'community', 'village']);
/** The head of a full form → the noun that is reported. */
const HEADS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    council: 'council',
    councils: 'councils',
    authority: 'authority',
    authorities: 'authorities',
    corporation: 'corporation',
    councillor: 'councillor',
    councillors: 'councillors',
    mbc: 'council',
    mdc: 'council',
    mdbc: 'council',
    lbc: 'council',
    cc: 'council',
    bc: 'council',
    cbc: 'council',
    ua: 'council',
  }),
);
const SHORT_HEADS = /^(?:mbc|mdc|mdbc|lbc|cc|bc|cbc|ua)$/;
/** What may stand before 'of NAME'; `firm` ones need no 'Council' after the name. */
const OF_PREFIXES: readonly { words: readonly string[]; firm: boolean }[] = [
  { words: ['london', 'borough', 'council', 'of'], firm: true },
  { words: ['london', 'borough', 'of'], firm: true },
  { words: ['royal', 'borough', 'of'], firm: true },
  { words: ['london', 'boroughs', 'of'], firm: true },
  { words: ['royal', 'boroughs', 'of'], firm: true },
  { words: ['metropolitan', 'borough', 'of'], firm: true },
  { words: ['city', 'and', 'county', 'of'], firm: true },
  { words: ['council', 'of', 'the'], firm: true },
  { words: ['lb', 'of'], firm: true },
  { words: ['lb'], firm: true },
  { words: ['city', 'of'], firm: false },
  { words: ['borough', 'of'], firm: false },
  { words: ['county', 'of'], firm: false },
  { words: ['corporation', 'of'], firm: true },
];

export type FullForm = { first: number; last: number; noun: string | null; kinds: string[]; firm: boolean; local: boolean };

const joined = (w: Word | undefined): boolean => w !== undefined && w.gap === 'space';

/** The longest full form around the name at words `first` to `last`. `noun` is null when no 'Council' follows; `firm` when the form alone shows a council. */
export function fullFormAround(words: Word[], first: number, last: number): FullForm {
  const form: FullForm = { first, last, noun: null, kinds: [], firm: false, local: false };
  for (const prefix of OF_PREFIXES) {
    const from = first - prefix.words.length;
    if (
      from >= 0 &&
      prefix.words.every(
        (key, n) =>
          words[from + n]?.key === key && joined(words[from + n]) && words[from + n]?.capital !== (key === 'lb' ? false : undefined),
      )
    ) {
      form.first = from;
      form.firm = prefix.firm;
      break;
    }
  }
  if (words[last]?.possessive) return form;
  const kinds: string[] = [];
  for (let k = last + 1; k <= last + 5 && joined(words[k - 1]); k++) {
    const word = words[k];
    if (!word) break;
    const noun = HEADS.get(word.key);
    if (noun && !(KINDS.has(word.key) && joined(word) && words[k + 1]?.key === 'council') && (!SHORT_HEADS.test(word.key) || word.upper)) {
      return { ...form, last: k, noun, kinds, local: kinds.some((kind) => LOCAL_KINDS.has(kind)) };
    }
    if (!KINDS.has(word.key) && !LOCAL_KINDS.has(word.key)) break;
    kinds.push(word.key);
  }
  return form;
}
