/** Visits of inspectors in nations whose inspectorates give no overall grade, where nobody says which inspectorate: "Inspectors were in Torfaen in May", "their follow-up, completed in June". */
import type { Framework } from '../../domain/frameworks.ts';
import { INSPECTORS } from '../lexicon/visits.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { nextOf } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import type { Page } from './page.ts';

const CAME =
  'came|visited|spent|called|looked|returned|went|examined|evaluated|inspected|reviewed|found|told|met|talked|saw|interviewed|concluded|raised|warned|checked|arrived|stayed';
const EVENTS = 'inspection|inspections|review|up|check|visit|visits';
const OPENS = `${EVENTS}|days|they|it`;
/** What inspectors are of that inspect no services for children. */
const OTHERS = 'food|school|schools|police|fire|housing|building|prison|planning|tax|health|hygiene|estyn';
const BEFORE = 'an|a|the|its|their|this|that|unannounced|joint|full|earlier|previous|first|last|second|progress|after|following|and';

/** What those at token `i` did: its place; -1 when they only said something, or will come. */
function didThere(r: Reading, line: Line, i: number): number {
  if (isWord(r, i - 1, 'after|since|until|before')) return -1;
  for (let k = i + 1; k <= i + 6 && k < line.to && !isWord(r, k, ',|;|will|would|to|said|say|says'); k++)
    if (
      isWord(r, k, CAME) ||
      (isWord(r, k, 'were|been') && isWord(r, k + 1, 'in|at|back|there|with')) ||
      (word(r, k) === 'had' && isWord(r, k + 1, 'a|an|two|three|four|five|ten'))
    )
      return k;
    // "In May it had had serious concerns"
    else if (word(r, k) === 'had' && word(r, k + 1) === 'had') return k + 1;
  return -1;
}

/** Inspectors, or "they" where they have been spoken of, do something; or what they did is named. Null when nothing of the kind is said. */
function theyCame(r: Reading, line: Line): { from: number; to: number } | null {
  for (let i = nextOf(r.tokens, INSPECTORS, line.from, line.to); i >= 0; i = nextOf(r.tokens, INSPECTORS, i + 1, line.to)) {
    if (isWord(r, i - 1, OTHERS) || isWord(r, i, 'estyn|ofsted|cqc')) return null;
    const did = didThere(r, line, i);
    if (did >= 0) return { from: i, to: did + 1 };
  }
  const from = r.lines[line.index - 1]?.from ?? line.from;
  for (let i = nextOf(r.tokens, OPENS, line.from, line.to); i >= 0; i = nextOf(r.tokens, OPENS, i + 1, line.to)) {
    const w = word(r, i);
    if (w === 'they' || w === 'it') {
      const did = nextOf(r.tokens, INSPECTORS, from, i) >= 0 ? didThere(r, line, i) : -1;
      if (did >= 0) return { from: i, to: did + 1 };
    } else if (w === 'days') {
      if (isWord(r, i + 1, 'with|in|at') && isWord(r, i - 2, 'of|after|spent|for')) return { from: i - 1, to: i + 1 };
    } else {
      const first = w === 'up' ? i - 1 : i;
      if (w === 'up' && word(r, first) !== 'follow') continue;
      if (isWord(r, first - 1, BEFORE) && !isWord(r, i + 1, 'is|will|of|team|body')) return { from: first, to: i + 1 };
    }
  }
  return null;
}

/** The visit that `line` tells of, where every council of the page is of such a nation; none where it has no day. */
export function devolvedVisits(r: Reading, page: Page, line: Line): Spot<Framework>[] {
  if (
    !page.sixPoint ||
    !page.inspectors ||
    line.where === 'title' ||
    line.visits.some((v) => v.value === 'care inspectorate') ||
    nextOf(r.tokens, 'will', line.from, line.to) >= 0 ||
    page.service === 'elsewhere' ||
    page.service === 'youth justice' ||
    page.councils.some((c) => c.nation === 'england') ||
    line.services.some((s) => s.value.service === 'elsewhere') ||
    !line.dates.some((d) => d.mention.date !== null && /^(?:point|span)$/.test(d.mention.kind) && !/day$/i.test(d.mention.text))
  )
    return [];
  const visit = theyCame(r, line);
  return visit ? [{ ...visit, value: 'care inspectorate' }] : [];
}
