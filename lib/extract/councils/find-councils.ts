/**
 * Finds every mention of a council in a text: full and short names, aliases, trusts, initials, and phrases that point back to one.
 * One pass over the words with a trie of all names, then one over the candidates; linear in the length of the text.
 */
import { NOT_ANAPHOR_BEFORE } from './anaphors.ts';
import { CAUTIONS } from './cautions.ts';
import { fullFormAround } from './full-forms.ts';
import { abroadAfter, judgeName } from './judge-name.ts';
import type { CouncilMention, CouncilMentions, RejectedMention } from './mention.ts';
import { matchAt } from './name-trie.ts';
import { councilOf, type NameEntry, sharedHead } from './names.ts';
import { type Candidate, INSPECTORATES, type Named, settle } from './settle-mentions.ts';
import { type Word, wordsOf } from './words.ts';

export type { CouncilMention, CouncilMentions, RejectedMention } from './mention.ts';

/** Tells whether the line around an offset is a headline in capitals or title case. Lines are measured once each. */
function styleOf(text: string, words: Word[]): (index: number) => boolean {
  let from = -1;
  let to = -1;
  let styled = false;
  return (index) => {
    if (index >= from && index < to) return styled;
    from = index;
    while (from > 0 && words[from - 1] && !text.slice(words[from - 1]?.end, words[from]?.start).includes('\n')) from--;
    to = index + 1;
    while (to < words.length && !text.slice(words[to - 1]?.end, words[to]?.start).includes('\n')) to++;
    let long = 0;
    let capital = 0;
    for (let k = from; k < to; k++) {
      const w = words[k];
      if (!w || w.end - w.start < 4) continue;
      long++;
      if (w.capital) capital++;
    }
    // A sentence ends in a full stop, even one that is mostly names.
    const ends = text.charAt(words[to - 1]?.end ?? 0) === '.';
    styled = long >= 3 && capital / long >= (ends ? 0.95 : 0.7);
    return styled;
  };
}

/** Every mention of a council in `text`. Accepted mentions don't overlap and stand in order; so do rejected ones. `words`: those of the text. */
export function findCouncils(text: string, words: Word[] = wordsOf(text)): CouncilMentions {
  const isStyled = styleOf(text, words);
  const candidates: Candidate[] = [];
  const rejected: RejectedMention[] = [];
  const people = new Set<string>();
  const foreign = new Set<string>();
  let abroad = 0;
  let free = 0; // first word that no accepted mention has taken

  const span = (first: number, last: number) => {
    const start = words[first]?.start ?? 0;
    const end = words[last]?.end ?? 0;
    return { start, end, text: text.slice(start, end) };
  };
  const reject = (first: number, last: number, councils: CouncilMention['councils'], rule: string) => {
    rejected.push({ ...span(first, last), councils, rule });
  };
  const accept = (
    first: number,
    last: number,
    what: NameEntry['what'],
    key: string,
    options: Named[],
    rest: Omit<CouncilMention, 'start' | 'end' | 'text'>,
  ) => {
    candidates.push({ mention: { ...span(first, last), ...rest }, key, what, last, options });
    free = last + 1;
  };
  const nounAfter = (last: number): { noun: string } | object => {
    const next = words[last + 1];
    const gap = words[last]?.gap;
    return next && (gap === 'space' || gap === 'hyphen') ? { noun: next.key } : {};
  };

  /** Reads a council's name at words first..last; returns the last word used. */
  const readName = (at: number, last: number, entries: Named[]): number => {
    // 'the Vale of Glamorgan', 'The Wirral'
    const first = words[at]?.key === 'the' && at < last ? at + 1 : at;
    const entry = entries[0];
    if (!entry || entry.what === 'trust') return last;
    const { councils, nation, what } = entry;
    const key = words
      .slice(first, last + 1)
      .map((w) => w.key)
      .join(' ');
    const form = fullFormAround(words, first, last);
    const from = form.first >= free ? form.first : first;
    const base = { councils, group: false, nation };
    if (form.noun !== null || (form.firm && from < first)) {
      const kind = 'full' as const;
      const noun = form.noun ?? 'borough';
      const lowerWord = !words[first]?.capital && (CAUTIONS[key] !== undefined || what === 'town');
      // 'Hammersmith Council' is half of the council's own name; 'Lincoln City Council' is another council.
      const half = what === 'town' && councils.some((c) => ` ${c.name.toLowerCase()} `.includes(` ${key} `));
      if (form.local || (what === 'town' && !half)) reject(from, form.last, councils, 'smaller-council');
      else if (lowerWord) reject(from, form.last, councils, 'lower-case');
      else if (abroadAfter(words, form.last)) reject(from, form.last, councils, 'abroad');
      else {
        // 'Nottingham County Council' and 'Durham City Council' (a district until 2009) are slips or other councils.
        const official = councilOf(councils[0])?.official ?? '';
        const mismatch =
          (form.kinds.includes('county') && / (?:City|Borough) /.test(official) && !/ County /.test(official)) ||
          (form.kinds.includes('city') && / County /.test(official));
        // 'the Essex authority' is often another council of that county.
        const adjective =
          words[first - 1]?.key === 'the' &&
          words[first - 1]?.gap === 'space' &&
          (noun === 'authority' || (noun === 'council' && words[form.last]?.capital === false)) &&
          form.kinds.length === 0 &&
          entry.type === 'county';
        const rule = mismatch ? 'full-of-another-kind' : adjective ? 'county-as-adjective' : 'full';
        accept(from, form.last, what, key, entries, { ...base, kind, noun, strength: rule === 'full' ? 'sure' : 'weak', rule });
      }
      return form.last;
    }
    if (what === 'initials') {
      const written = text.slice(words[first]?.start, words[last]?.end).replace(/\s*&\s*/, '&');
      // "Kingston upon Thames RBC": what kind of council it is, and not Reading's
      if (free === first && first > 0 && words[first - 1]?.gap === 'space' && /[BCD]C$/.test(written)) return last;
      const options = entries.filter((e) => e.what === 'initials' && e.phrase === written && !/^\d/.test(words[last + 1]?.key ?? ''));
      if (options.length)
        accept(first, last, what, written, options, {
          ...base,
          councils: options[0]?.councils ?? [],
          kind: 'initials',
          strength: 'weak',
          rule: 'initials',
          ...nounAfter(last),
        });
      return last;
    }
    const place = { words, first, last, key, styled: isStyled(first), afterMention: free === first && first > 0 };
    const verdict = from < first && words[first]?.capital ? { strength: 'sure' as const, rule: 'of-form' } : judgeName(place);
    if (verdict.strength === 'no') {
      if ('person' in verdict && verdict.person) people.add(key);
      if (verdict.rule === 'abroad') foreign.add(key);
      reject(first, last, councils, verdict.rule);
      return last;
    }
    const town = what === 'town';
    accept(from, last, what, key, entries, {
      ...base,
      kind: what === 'name' ? 'short' : 'alias',
      strength: town ? 'weak' : verdict.strength,
      rule: town ? 'town' : verdict.rule,
      ...nounAfter(last),
    });
    return last;
  };

  /** 'North and West Northamptonshire': the lone compass word is a council too. */
  const readSharedHead = (first: number, last: number) => {
    const name = words.slice(first, last + 1).map((w) => w.key);
    const head = name.at(-1);
    const joint =
      words[first - 1]?.key === 'and' && words[first - 1]?.gap === 'space' ? first - 2 : words[first - 1]?.gap === 'amp' ? first - 1 : -1;
    const compass = words[joint];
    if (joint < free || !compass?.capital || name.length < 2) return;
    const other = sharedHead(`${compass.key} ${head}`);
    if (!other || compass.key === name.slice(0, -1).join(' ') || (compass.gap !== 'space' && compass.gap !== 'amp')) return;
    accept(joint, joint, 'name', compass.key, [], {
      councils: [{ code: other.code, name: other.name }],
      group: false,
      nation: other.nation,
      kind: 'short',
      strength: 'sure',
      rule: 'shared-head',
    });
  };

  for (let i = 0; i < words.length; i++) {
    const match = matchAt(words, i);
    if (!match) continue;
    const { entries } = match;
    const entry = entries[0];
    if (!entry) continue;
    let last = match.last;
    if (entry.what === 'abroad') abroad++;
    else if (entry.what === 'other') reject(i, last, [], entry.why);
    else if (entry.what === 'anaphor') {
      const next = words[last + 1];
      const gap = words[last]?.gap;
      if (next && (gap === 'space' || gap === 'hyphen') && NOT_ANAPHOR_BEFORE[entry.noun]?.has(next.key)) {
        reject(i, last, [], 'other-phrase');
        // "the City of London"
        last = i;
      } else
        accept(i, last, 'anaphor', '', [], {
          councils: [],
          group: false,
          kind: 'anaphor',
          noun: entry.noun,
          strength: 'sure',
          nation: 'england',
          rule: entry.plural ? 'anaphor-plural' : 'anaphor',
        });
    } else if (entry.what === 'trust') {
      if (words[i]?.capital)
        accept(i, last, 'trust', '', [], {
          councils: entry.councils,
          group: entry.group,
          kind: 'trust',
          strength: 'sure',
          nation: entry.nation,
          rule: 'trust',
        });
    } else {
      const named = entries.filter((e): e is Named => 'councils' in e && e.what !== 'trust');
      if (entry.what === 'name') readSharedHead(i, last);
      last = readName(i, last, named);
    }
    i = last;
  }

  return settle({ candidates, rejected, text, words, people, foreign, abroad, judged: INSPECTORATES.test(text) });
}
