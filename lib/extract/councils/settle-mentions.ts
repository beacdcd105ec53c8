/** The second look at a text's mentions of councils, when all of them are known. */
import { PLAIN_INITIALS, USUAL_SENSE } from './cautions.ts';
import { findDefinedInitials } from './defined-initials.ts';
import type { CouncilMention, CouncilMentions, RejectedMention } from './mention.ts';
import type { NameEntry } from './names.ts';
import { SPEECH } from './people.ts';
import type { Word } from './words.ts';

export type Named = Extract<NameEntry, { councils: unknown }>;
/** A mention that may still be confirmed or refused by the rest of the text. */
export type Candidate = { mention: CouncilMention; key: string; what: NameEntry['what']; last: number; options: Named[] };

/** Who inspects in Britain: where one is named, a name shared with other places is the council's. */
export const INSPECTORATES = /\b(?:Ofsted|Care Inspectorate|CSSIW|Estyn|HMIP|Care Quality Commission|CQC)\b/i;

type Unsettled = {
  candidates: Candidate[];
  rejected: RejectedMention[];
  text: string;
  words: Word[];
  /** Names that were somebody's surname, and names of places abroad, elsewhere in the text. */
  people: Set<string>;
  foreign: Set<string>;
  /** How often the text names a foreign state. */
  abroad: number;
  /** A British inspectorate is named. */
  judged: boolean;
};

/** Rules whose doubt ends when the name stands in a list with a council: 'Kingston, Richmond and Windsor & Maidenhead'. */
const LISTED: ReadonlySet<string> = new Set(['shared-place-name', 'perhaps-a-word', 'perhaps-government']);

function confirmInLists(candidates: Candidate[], text: string): void {
  const confirm = (from: Candidate | undefined, to: Candidate | undefined, between: string) => {
    if (!from || !to || from.mention.kind === 'anaphor' || from.mention.strength !== 'sure' || !LISTED.has(to.mention.rule)) return;
    if (/^(?:,|,? and| &| or|, both)\s$/.test(between))
      to.mention = { ...to.mention, strength: 'sure', rule: `${to.mention.rule}+in-list` };
  };
  const gap = (a: Candidate | undefined, b: Candidate | undefined) =>
    a && b && b.mention.start - a.mention.end < 8 ? text.slice(a.mention.end, b.mention.start) : '';
  for (let k = 1; k < candidates.length; k++) confirm(candidates[k - 1], candidates[k], gap(candidates[k - 1], candidates[k]));
  for (let k = candidates.length - 1; k > 0; k--) confirm(candidates[k], candidates[k - 1], gap(candidates[k - 1], candidates[k]));
}

/** "Kirklees, Wakefield and Barnsley": a place among places, whoever else is called Wakefield. */
const inList =
  (candidates: Candidate[], text: string) =>
  (n: number): boolean => {
    const joins = (k: number) => {
      const [a, b] = [candidates[k - 1]?.mention, candidates[k]?.mention];
      if (a?.strength !== 'sure' || b?.strength !== 'sure' || a.kind === 'anaphor' || b.kind === 'anaphor') return 0;
      const between = text.slice(a.end, Math.min(b.start, a.end + 6));
      return /^,? (?:and|&) $/.test(between) ? 2 : between === ', ' ? 1 : 0;
    };
    return joins(n) + joins(n + 1) > 1;
  };

/** Doubts that end when the council's full form stands elsewhere in the text. */
const CONFIRMED: ReadonlySet<string> = new Set([
  'shared-place-name',
  'perhaps-a-word',
  'hyphenated',
  'county-without-council',
  'after-a-capital',
]);

/** Second look, with the whole text known: initials need their council, weak names are confirmed by a full one, namesakes met before go. */
export function settle({ candidates, rejected, text, words, people, foreign, abroad, judged }: Unsettled): CouncilMentions {
  const full = new Set<string>();
  const named = new Set<string>();
  for (const { mention, what } of candidates) {
    for (const c of mention.councils) {
      if (mention.kind === 'full' && mention.strength === 'sure') full.add(c.code);
      if (what === 'name' || what === 'alias' || mention.kind === 'full') named.add(c.code);
    }
  }
  confirmInLists(candidates, text);
  const listed = inList(candidates, text);
  const english = judged && !/\b(?:Wales|Welsh|Scotland|Scottish|Care Inspectorate|CSSIW|Estyn|CIW)\b/.test(text);
  const accepted: CouncilMention[] = [];
  for (const [n, { mention, key, what, last, options }] of candidates.entries()) {
    const refuse = (rule: string) =>
      rejected.push({ start: mention.start, end: mention.end, text: mention.text, councils: mention.councils, rule });
    if (what === 'initials' && mention.kind === 'initials') {
      const known = options.filter((o) => o.councils.some((c) => named.has(c.code)));
      const chosen = known.length === 1 ? known[0] : options.length === 1 ? options[0] : undefined;
      if (!chosen) refuse('initials-of-several');
      else
        accepted.push({
          ...mention,
          councils: chosen.councils,
          nation: chosen.nation,
          strength: known.length === 1 || PLAIN_INITIALS.has(key) ? 'sure' : 'weak',
        });
      continue;
    }
    if (mention.kind === 'short' || mention.kind === 'alias') {
      const speaks = words[last]?.gap === 'space' && SPEECH.has(words[last + 1]?.key ?? '');
      const isFull = mention.councils.some((c) => full.has(c.code));
      if (people.has(key) && (speaks || !(isFull || listed(n)))) {
        refuse('person-named-before');
        continue;
      }
      if (foreign.has(key) && !isFull) {
        refuse('abroad-named-before');
        continue;
      }
      if (abroad > 0 && full.size === 0 && !judged && mention.strength === 'sure') {
        accepted.push({ ...mention, strength: 'weak', rule: 'perhaps-abroad' });
        continue;
      }
      if (mention.strength === 'weak' && isFull && CONFIRMED.has(mention.rule)) {
        accepted.push({ ...mention, strength: 'sure', rule: `${mention.rule}+full-form-elsewhere` });
        continue;
      }
      // "Inspectors visited Newport": of the Isle of Wight, of Shropshire, wherever Ofsted goes
      if (mention.rule === 'shared-place-name' && !isFull && mention.nation !== 'england' && english) {
        refuse('not-in-england');
        continue;
      }
      if (mention.rule === 'shared-place-name' && judged && USUAL_SENSE.has(key)) {
        accepted.push({ ...mention, strength: 'sure', rule: `${mention.rule}+inspectorate-named` });
        continue;
      }
    }
    accepted.push(mention);
  }
  accepted.sort((a, b) => a.start - b.start);
  const defined = findDefinedInitials(text, words, accepted);
  return { accepted: [...accepted, ...defined].sort((a, b) => a.start - b.start), rejected: rejected.sort((a, b) => a.start - b.start) };
}
