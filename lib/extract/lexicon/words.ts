/** Small closed classes of English words that the grammar leans on. */

const words = (s: string) => new Set(s.split(/\s+/));

/** A full stop after these does not end a sentence. */
export const ABBREVIATIONS = words(
  'mr mrs ms miss dr prof rev sir cllr coun cllrs st no pp p pg vol dept govt co cont eg ie vs approx jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Adverbs and the like that may stand between a judging verb or a copula and its grade ("has now again been overall rated"). */
export const BETWEEN = words(
  'overall now again still also once more only just currently officially formally finally already merely simply both all each either therefore thus then to be being been as a an the at its their in fact so by ofsted inspectors watchdog inspectorate twice first previously last consistently largely generally broadly mostly today yesterday henceforth no better than worthy of nothing',
);

/** Forms of "be" and verbs that join a subject to a grade just so. */
export const COPULAS = words(
  "is are was were be been being am isn't wasn't aren't weren't remain remains remained remaining stay stays stayed stayed become becomes became seem looks it's they're we're",
);

/** Words that turn a statement around. */
export const NEGATIONS = words(
  "not never no nobody neither nor none without isn't wasn't aren't weren't hasn't haven't hadn't cannot can't doesn't don't didn't won't wouldn't",
);

/** Words that belong to no noun: after a grade they show that the grade stands alone ("was inadequate in 2012"). */
export const FUNCTION_WORDS = words(
  'between these those since during in on at by for of from to with and or but as than when while whereas after before since until because although though if so nor yet that which who whose it they we he she is was are were be been has have had will would can could may might must should this last next following under over across against during into upon within despite except save bar apart then now again still too also overall once twice only not never before earlier later ago the a an its their his her our your all both each every neither either one two three four five six seven some most more less same such where what how why there here up down off out about per plus likewise respectively instead today yesterday tomorrow meanwhile however previously formerly recently currently just even already henceforth thence until unless whether no longer more without itself themselves according said says told added any did do does being judged rated throughout twice when is upshot',
);

/** Determiners: before a bare grade they make a noun of it ("an inadequate", "its good"). */
export const DETERMINERS = words(
  'a an the its their his her our your this that these those another one first second third fourth fifth such any no every each last latest previous earlier old new current',
);
