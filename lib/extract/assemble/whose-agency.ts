/** Whose the fostering agency of a story is: a council's own, or a charity's or firm's that only stands in its area. */
import { AGENCY } from '../lexicon/classes.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { nextOf } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import { anyAgency, ofCouncil } from './provider.ts';

const OUTSIDE = new Set("private|privately|company|firm|charity|charity's|operator|independent|voluntary|profit".split('|'));

/** Fostering or adoption, by the name of a service or of what it finds. */
const fosters = (r: Reading, l: Line) =>
  l.services.some((s) => isAny(s.value.service, 'fostering|adoption')) || r.tokens.slice(l.from, l.to).some((t) => t.w === 'foster');

/** "Fostering firm hit with suspension", "an adoption charity" */
const soldAsBusiness = (r: Reading, l: Line) =>
  l.services.some((s) => isAny(s.value.service, 'fostering|adoption') && isWord(r, s.to, 'firm|company|charity|business|provider'));

/** "an independent agency": one that is no council's. */
function outsideAgency(r: Reading, l: Line): boolean {
  for (let i = l.from; i < l.to; i++)
    if (isWord(r, i, 'agency|agencies')) for (let k = Math.max(l.from, i - 6); k < i; k++) if (OUTSIDE.has(word(r, k))) return true;
  return false;
}

const BUSINESSES = "agency|charity|firm|company|charity's|firm's|company's|agency's";

/**
 * Whether what a headline or opening tells of is a fostering agency, charity or firm, and not a council's own: "Leeds fostering agency keeps its crown", "a
 * fostering agency that began with two carers", "A Plymouth charity that recruits foster carers".
 */
function agencyStory(r: Reading, l: Line): boolean {
  for (let i = nextOf(r.tokens, BUSINESSES, l.from, l.to); i >= 0; i = nextOf(r.tokens, BUSINESSES, i + 1, l.to)) {
    const before = word(r, i - 1);
    if (word(r, i) === 'agency') {
      if (anyAgency(r, l, i)) return true;
      // "Kent's", "council" or "its" before it: a council's own
      if (
        l.where === 'title' &&
        /^foster/.test(before) &&
        !isWord(r, i - 2, 'council|its|own|the|one|two|joint|shared|regional') &&
        !/'s?$/.test(word(r, i - 2))
      )
        return true;
    } else if (/'s$/.test(word(r, i))) {
      if (l.services.some((s) => s.from === i + 1 && isAny(s.value.service, 'fostering|adoption'))) return true;
    } else if (
      isWord(r, i + 1, 'that|which|whose|with|based') &&
      fosters(r, l) &&
      [1, 2, 3].some((k) => i - k >= l.from && isWord(r, i - k, 'a|an'))
    )
      return true;
  }
  return false;
}

/** "The independent agency": the one that the text is about. */
const thatAgency = (r: Reading, l: Line): boolean =>
  word(r, l.from) === 'the' && isWord(r, l.from + 1, 'independent|private|voluntary') && word(r, l.from + 2) === 'agency';

/** "Peterborough City Council's fostering service": the agency of the headline is a council's own. */
const ownService = (r: Reading, l: Line): boolean =>
  l.services.some((s) => isAny(s.value.service, 'fostering|adoption')) && ofCouncil(r, l);

/** What the lines so far tell: `sold` is sure, `story` holds unless a council's own is spoken of. */
export type Agency = { sold: boolean; story: boolean; own: boolean };

export const noAgency = (): Agency => ({ sold: false, story: false, own: false });

/** Notes what `l` tells. `early`: headline or first sentences. */
export function noteAgency(r: Reading, l: Line, early: boolean, of: Agency): void {
  if (early && agencyStory(r, l)) of.story = true;
  if (soldAsBusiness(r, l) || (of.story && thatAgency(r, l)) || (l.said & AGENCY && fosters(r, l) && outsideAgency(r, l))) of.sold = true;
  if (ownService(r, l)) of.own = true;
}

export const isPrivate = (of: Agency): boolean => of.sold || (of.story && !of.own);
