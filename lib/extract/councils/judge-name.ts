/** Decides whether a bare name (nothing like 'Council' beside it) means the council's area, by the words around it. */
import { isAny } from '../text/is-any.ts';
import { ABROAD, ABROAD_AFTER_COMMA, AMERICAN } from './abroad.ts';
import { CAUTIONS, COUNCIL_WORK, COUNTY_CLUBS, JUDGED_AFTER, NOT_AFTER, NOT_BEFORE, PLACE_BEFORE } from './cautions.ts';
import { COMPASS, FIRM_INSTITUTIONS, INSTITUTIONS, OFFICES, ORIGINS, OWN_WORDS, PREFIXES } from './not-councils.ts';
import { FORENAME_LIKE, FORENAMES, MAY_PRECEDE, SPEECH, SURNAMES, TITLES, WORDY_FORENAMES } from './people.ts';
import type { Word } from './words.ts';

export type Verdict = { strength: 'sure' | 'weak' | 'no'; rule: string; person?: boolean };
export type Place = {
  words: Word[];
  first: number;
  last: number;
  /** The name's words joined by a space. */
  key: string;
  /** The line is a headline in capitals or with a capital on nearly every word, so that capitals prove nothing. */
  styled: boolean;
  /** The word right before belongs to another mention. */
  afterMention: boolean;
};

const sure = (rule: string): Verdict => ({ strength: 'sure', rule });
const weak = (rule: string): Verdict => ({ strength: 'weak', rule });
const no = (rule: string, person = false): Verdict => ({ strength: 'no', rule, person });

const ABROAD_FIRST: ReadonlySet<string> = new Set(ABROAD.map((n) => n.toLowerCase()));

/** Whether the words after the one at `i` name a foreign state or country after a comma or in brackets. */
export function abroadAfter(words: Word[], i: number): boolean {
  const w = words[i];
  const next = words[i + 1];
  if (!w || !next?.capital || (w.gap !== 'comma' && w.gap !== 'space')) return false;
  const two = `${next.key} ${words[i + 2]?.key ?? ''}`;
  if (w.gap === 'comma') {
    const dotted = `${next.key}${words[i + 2]?.key ?? ''}`;
    const initials = next.key.length === 1 && next.gap === 'dot' && ABROAD_AFTER_COMMA.has(dotted);
    return (
      ABROAD_FIRST.has(next.key) ||
      ABROAD_FIRST.has(two) ||
      initials ||
      (ABROAD_AFTER_COMMA.has(next.key) && (next.key !== 'us' || next.upper))
    );
  }
  return false;
}

/** "the next Rotherham", "one week from being Rotherham", "another Haringey": a byword for what went wrong there. */
function byword({ words, first, last }: Place): boolean {
  const [end, before, two] = [words[last], words[first - 1], words[first - 2]];
  if (!end || end.possessive || isAny(end.gap, 'space|hyphen|amp|comma') || before?.gap !== 'space') return false;
  if (isAny(before.key, 'another|a')) return true;
  if (before.key === 'next') return two?.key === 'the';
  return isAny(before.key, 'being|becoming') && isAny(two?.key ?? '', 'from|of|about|like|to');
}

function judgeBefore(place: Place): Verdict | null {
  const { words, first, key, styled, afterMention } = place;
  const before = words[first - 1];
  const next = words[first];
  if (!before || !next) return null;
  const adjacent = before.gap === 'space';
  const two = words[first - 2];
  const starts = first < 2 || two?.gap === 'break' || two?.gap === 'dot';
  if (TITLES.has(before.key) && (adjacent || before.gap === 'dot') && (before.capital || before.key === 'councillor') && !before.possessive)
    return no('person-title', true);
  if (before.key.length === 1 && before.capital && before.gap === 'dot' && before.key !== 'n' && before.key !== 's')
    return no('person-initial', true);
  if (before.gap === 'hyphen') return before.capital && !styled ? no('person-name', true) : weak('hyphenated');
  if (!adjacent) return null;
  if (before.key === 'of' && two && two.capital && OFFICES.has(two.key)) return no('office-or-seat');
  if (byword(place)) return no('byword');
  if (before.possessive || afterMention) return null;
  if (PREFIXES.has(before.key) && before.capital) return starts || styled ? weak('after-prefix') : no('longer-name');
  if (COMPASS.has(before.key)) return before.capital && !starts && !styled ? no('part-of-area') : weak('part-of-area');
  if (!before.capital || MAY_PRECEDE.has(before.key)) return null;
  const after = words[first + key.split(' ').length - 1];
  const speech = after !== undefined && (after.gap === 'comma' || SPEECH.has(words[first + key.split(' ').length]?.key ?? ''));
  // 'Cllr Vernon Stoke'
  if (two && TITLES.has(two.key) && two.capital && (two.gap === 'space' || two.gap === 'dot') && !styled && !MAY_PRECEDE.has(before.key))
    return no('person-name', true);
  if (FORENAMES.has(before.key) && !key.includes(' ')) return styled && !speech ? weak('after-forename') : no('person-name', true);
  if (WORDY_FORENAMES.has(before.key) && SURNAMES.has(key)) return weak('after-forename');
  if (styled) return null;
  if (before.key === 'nhs') return no('institution');
  // 'BBC Kent'
  if (before.upper) return weak('after-initials');
  if (starts) return null;
  return speech && SURNAMES.has(key) ? no('person-name', true) : weak('after-a-capital');
}

/** 'Kent and Essex Police', 'Wigan & Leigh College': one institution of two places, whose second begins at word `i`. */
function sharedInstitution(words: Word[], i: number): boolean {
  for (let k = i; k < i + 4; k++) {
    const word = words[k];
    if (!word?.capital) return false;
    if (k > i && FIRM_INSTITUTIONS.has(word.key)) return true;
    if (word.gap !== 'space') return false;
  }
  return false;
}

/** 'Leicester, Leicestershire and Rutland Integrated Care Board', 'Derby and Derbyshire ICB': of the health service, whose names are lists of places. */
function careBoard(words: Word[], last: number): boolean {
  let listed = false;
  for (let k = last; k < last + 9; k++) {
    const [word, next] = [words[k], words[k + 1]];
    if (!word || !next || !isAny(word.gap, 'space|comma|amp')) return false;
    if (isAny(next.key, 'integrated|icb')) return next.key === 'icb' || words[k + 2]?.key === 'care' ? listed || k < last + 2 : false;
    if (next.key === 'and' || word.gap === 'amp') listed = true;
    else if (!next.capital || OWN_WORDS.has(next.key)) return false;
  }
  return false;
}

function judgeAfter({ words, last, key, styled }: Place): Verdict | null {
  const name = words[last];
  const next = words[last + 1];
  if (!name || !next) return null;
  if (abroadAfter(words, last)) return no('abroad');
  if (!styled && careBoard(words, last)) return no('institution');
  if (name.gap === 'hyphen' && next.start > name.end) {
    if (next.key === 'run' || next.key === 'led' || next.key === 'wide') return sure('name-run');
    // 'Councillor Mark Sutton-Pyke'
    if (next.capital && !styled) return no('person-name', true);
    return ORIGINS.has(next.key) ? no('origin') : weak('hyphenated');
  }
  if (name.gap === 'amp' && !styled && sharedInstitution(words, last + 1)) return weak('perhaps-institution');
  if (name.possessive || name.gap !== 'space') return null;
  // "Cumberland and Middlesex counties"
  if (
    isAny(words[last + 1]?.key ?? '', 'counties') ||
    (next.key === 'and' && words[last + 2]?.capital && words[last + 3]?.key === 'counties')
  )
    return no('abroad');
  if (next.key === 'county' && next.capital) {
    if (COUNTY_CLUBS.has(key)) return no('football-club');
    const state = words[last + 2];
    if (AMERICAN.has(state?.key ?? '') || abroadAfter(words, last + 1) || (state?.upper && ABROAD_AFTER_COMMA.has(state.key)))
      return no('abroad');
    return words[last + 2]?.key === 'hall' ? sure('county-hall') : weak('county-without-council');
  }
  if (next.key === 'and' && !styled && sharedInstitution(words, last + 2)) return weak('perhaps-institution');
  if (!next.capital) return null;
  if (INSTITUTIONS.has(next.key) && !OWN_WORDS.has(next.key))
    return styled && !FIRM_INSTITUTIONS.has(next.key) ? weak('perhaps-institution') : no('institution');
  if (COMPASS.has(next.key) && !styled) return no('constituency');
  if (next.key === 'mp' || next.key === 'mps') return weak('constituency');
  for (let k = last + 1; k < last + (styled ? 3 : 5); k++) {
    const word = words[k];
    if (!word?.capital) break;
    if (FIRM_INSTITUTIONS.has(word.key)) return no('institution');
    if (word.gap !== 'space' || (styled && word.key !== 'children')) break;
  }
  if (FORENAME_LIKE.has(key) && !styled && !OWN_WORDS.has(next.key)) {
    return next.gap === 'comma' || SPEECH.has(words[last + 2]?.key ?? '') ? no('forename') : weak('forename-like');
  }
  return null;
}

/** The verdict on a bare name. Rules are tried from the plainest sign against it to the plainest for it. */
export function judgeName(place: Place): Verdict {
  const { words, first, last, key, styled } = place;
  const name = words[first];
  const before = words[first - 1];
  const next = words[last + 1];
  if (!name?.capital) return no('lower-case');
  const contrary = judgeAfter(place);
  if (contrary?.strength === 'no') return contrary;
  const against = judgeBefore(place);
  if (against?.strength === 'no') return against;
  const caution = CAUTIONS[key];
  const atStart = !before || before.gap === 'break' || before.gap === 'dot';
  const doubtful = atStart || styled;
  const placed = before?.gap === 'space' && PLACE_BEFORE.has(before.key);
  const end = words[last];
  const adjacent = end?.gap === 'space';
  const works = adjacent && next !== undefined && COUNCIL_WORK.has(next.key);
  if (doubtful && !placed && !works && !end?.possessive && adjacent && next && NOT_BEFORE[key]?.has(next.key)) return no('everyday-word');
  // 'Further Reading' as a heading, 'grim reading'
  if ((doubtful || before?.capital) && !placed && !works && before?.gap === 'space' && NOT_AFTER[key]?.has(before.key))
    return no('everyday-word');
  if (contrary?.strength === 'sure') return contrary;
  if (contrary || against) return contrary ?? against ?? weak('unsure');
  if (!caution || works) return sure('name');
  if (caution === 'word') {
    const believed = !doubtful || placed || end?.possessive || (adjacent && next && JUDGED_AFTER.has(next.key));
    return believed ? sure('name') : weak('perhaps-a-word');
  }
  const listed =
    (before?.gap === 'space' && before.key === 'and' && words[first - 2]?.capital === true) ||
    (end?.gap === 'space' && next?.key === 'and' && next.gap === 'space' && words[last + 2]?.capital === true) ||
    (end?.gap === 'comma' && next?.capital === true && before?.gap === 'comma');
  if (caution === 'power' && listed) return sure('name-in-list');
  return weak(caution === 'power' ? 'perhaps-government' : caution === 'club' ? 'perhaps-club' : 'shared-place-name');
}
