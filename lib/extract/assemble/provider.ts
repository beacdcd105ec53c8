/** Whose home or agency it is: a council's own, or a company's or charity's that only stands in its area. */
import type { Service } from '../../domain/services.ts';
import { COUNCIL, PRIVATE } from '../lexicon/classes.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { nextOf, says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';

const OUTSIDERS =
  "private|privately|firm|firms|company|companies|charity|charities|chain|operator|operators|providers|owner|owners|charity's|company's|firm's|provider's|operator's";
const BODIES = "council's|county's|borough's|city's|authority's|trust's|councils'|authorities'|district's";
/** Every word that tells of a council's own, and of somebody else's. */
const OWNS = `${BODIES}|own|run|owned|managed`;
const RUNS = `${OUTSIDERS}|run|owned|managed|operated|agency`;

/** "the council's fostering service", "a council-run home", "homes run by Kent County Council", "its own agency". */
export function ofCouncil(r: Reading, line: Line): boolean {
  for (let i = nextOf(r.tokens, OWNS, line.from, line.to); i >= 0; i = nextOf(r.tokens, OWNS, i + 1, line.to)) {
    const w = word(r, i);
    if (isAny(w, BODIES)) return true;
    if (w === 'own' && isWord(r, i - 1, 'its|their|our')) return true;
    if (
      isAny(w, 'run|owned|managed') &&
      word(r, i + 1) !== 'by' &&
      (isWord(r, i - 1, 'council|borough|county|city|authority|trust') || line.councils.some((c) => c.to === i))
    )
      return true;
    if (isAny(w, 'run|owned|managed') && word(r, i + 1) === 'by')
      if (line.councils.some((c) => c.from >= i + 2 && c.from - i <= 4)) return true;
  }
  return line.councils.some((c) => /'s?$/.test(word(r, c.to - 1)) && line.services.some((s) => s.from >= c.to && s.from - c.to <= 2));
}

/** "run by Brightways", "owned by a company": by whom, at token `i`, where that is no council. */
function runByOthers(r: Reading, line: Line, i: number): boolean {
  if (!isWord(r, i, 'run|owned|managed|operated') || word(r, i + 1) !== 'by') return false;
  const k = isWord(r, i + 2, 'a|an|the') ? i + 3 : i + 2;
  if (line.councils.some((c) => c.from <= k + 1 && k < c.to)) return false;
  return r.tokens[k]?.capital === true ? !isWord(r, k, 'children|council') : isWord(r, k, OUTSIDERS);
}

/** "a fostering agency based in Kent": a council's own is not called just any agency. `i`: the token of "agency". */
export function anyAgency(r: Reading, line: Line, i: number): boolean {
  if (word(r, i) !== 'agency' || !isWord(r, i - 1, 'fostering|foster|care')) return false;
  for (let k = i - 1; k >= Math.max(line.from, i - 4); k--) if (isWord(r, k, 'a|an|another|based')) return true;
  return false;
}

/** "through its company", "the council's own firm": what a council has set up. */
const itsCompany = (r: Reading, line: Line, i: number): boolean =>
  isWord(r, i, 'company|firm|charity') &&
  (isWord(r, i - 1, `its|their|own|${BODIES}`) || line.councils.some((c) => c.to === i && /'s?$/.test(word(r, i - 1))));

/** "a fostering firm", "private homes", "a charity's home": somebody else is named beside the service. */
function outsiders(r: Reading, line: Line): boolean {
  for (let i = nextOf(r.tokens, RUNS, line.from, line.to); i >= 0; i = nextOf(r.tokens, RUNS, i + 1, line.to)) {
    if (runByOthers(r, line, i) || anyAgency(r, line, i)) return true;
    if (!isWord(r, i, OUTSIDERS) || /^foster/.test(word(r, i + 1)) || itsCompany(r, line, i)) continue;
    // "the home was run by a national charity"
    for (let k = i - 1; k >= Math.max(line.from, i - 4); k--)
      if (word(r, k) === 'by' && isWord(r, k - 1, 'run|owned|managed|operated|provided|staffed')) return true;
    for (const step of [1, -1])
      for (let k = i + step; k >= line.from && k < line.to && Math.abs(k - i) <= 6 && r.tokens[k]?.kind !== 'mark'; k += step)
        if (
          isWord(r, k, 'home|homes') ||
          line.services.some((s) => s.from <= k && k < s.to && (s.value.service === 'fostering' || s.value.service === "children's home"))
        )
          return true;
    if (i === line.from || isWord(r, i - 1, 'a|an') || /s$/.test(word(r, i)))
      if (isWord(r, i + 1, 'based|rated|judged|graded|running|that|which')) return true;
    // "The charity, whose fostering arm was rated good"
    if (word(r, i + 1) === ',' && word(r, i + 2) === 'whose') return true;
    // "Sunrise Fostering, a Blackburn firm, …"
    for (let k = i - 1; k > Math.max(line.from, i - 5); k--)
      if (isWord(r, k, 'a|an')) {
        if (word(r, k - 1) === ',' && line.services.some((s) => s.to === k - 1 && isAny(s.value.service, 'fostering|adoption')))
          return true;
        break;
      }
  }
  return false;
}

/** "A home run by a private firm was rated inadequate; the council's services moved two girls": whose home it is stands before any council's thing. */
function firstOfOthers(r: Reading, line: Line): boolean {
  if (says(r.tokens, 'by', line.from, line.to))
    for (let i = line.from; i < line.to && !isWord(r, i, BODIES); i++) if (runByOthers(r, line, i)) return true;
  return false;
}

/** Whether a grade of `service` in `line` is a company's or charity's. */
export function privatelyRun(
  r: Reading,
  line: Line,
  page: { privateAgency: boolean; privateHomes: boolean },
  service: Service | 'elsewhere',
): boolean {
  if (service !== "children's home" && service !== 'fostering' && service !== 'adoption') return false;
  // "The company runs five homes in the county. Three are good": the paragraph's, until a council's own are spoken of.
  for (let l: Line | undefined = line; l?.line === line.line && !l.skip; l = r.lines[l.index - 1]) {
    if (firstOfOthers(r, l)) return true;
    if (ofCouncil(r, l)) return false;
    if (outsiders(r, l)) return true;
  }
  return service === "children's home" ? page.privateHomes : page.privateAgency;
}

const CHARITIES = "barnardo's|barnardos|nspcc|spurgeons|caritas";

/** "A charity that recruits foster carers has been rated good": whether the grade at token `from` is given to somebody's business, whatever the text is about. */
export function ofABusiness(r: Reading, line: Line, from: number): boolean {
  if (line.services.some((s) => s.value.service === "children's services")) return false;
  // "Barnardo's, which runs homes in Kent, was rated good"
  if (isWord(r, line.from, CHARITIES) && !says(r.tokens, 'council|authority|borough|said|says|told', line.from, from)) return true;
  for (let i = line.from; i < from; i++) {
    if (!isWord(r, i, 'charity|firm|company|agency|provider|business')) continue;
    const named = line.councils.some((c) => c.from > i && c.from < from);
    // "The supervising agency, which was rated good"
    if (isWord(r, i, 'charity|firm|agency') && word(r, i + 1) === ',' && isWord(r, i + 2, 'which|whose')) return !named;
    if (!isWord(r, i + 1, 'that|which|whose|based|rated|judged|graded')) continue;
    // "a council-owned company which was set up after a first 'inadequate'"
    if (says(r.tokens, 'council|councils|publicly|wholly', i - 3, i)) continue;
    for (let k = i - 1; k >= Math.max(line.from, i - 3); k--) if (isWord(r, k, 'a|an')) return !named;
  }
  return false;
}

/** "Keys to Care runs four homes in Bradford": some company, by its name. */
function runsHomes(r: Reading, line: Line): boolean {
  for (let i = nextOf(r.tokens, 'homes', line.from, line.to); i >= 0; i = nextOf(r.tokens, 'homes', i + 1, line.to)) {
    let k = i - 1;
    while (k > i - 4 && !isWord(r, k, 'runs|operates|owns')) k--;
    if (k <= i - 4 || k <= line.from || !r.tokens[k - 1]?.capital) continue;
    if (!isWord(r, k - 1, 'council|trust|authority|it|he|she|who|which|that') && !line.councils.some((c) => c.from < k)) return true;
  }
  return false;
}

/** "The home, run by the Acorn Group", "It belongs to Acorn Care Homes (UK) Ltd": a business by what it is called. */
function runByBusiness(r: Reading, line: Line): boolean {
  if (!says(r.tokens, 'home|homes', line.from, line.to) && word(r, line.from) !== 'it') return false;
  for (let i = nextOf(r.tokens, 'by|to', line.from + 1, line.to); i >= 0; i = nextOf(r.tokens, 'by|to', i + 1, line.to)) {
    if (!isWord(r, i - 1, word(r, i) === 'by' ? 'run|owned|managed|operated' : 'belongs|belonged')) continue;
    for (let k = i + 1; k < i + 9 && (r.tokens[k]?.capital || isWord(r, k, 'the|a|of|for|and|(|)')); k++)
      if (isWord(r, k, 'group|ltd|limited|plc|holdings|llp')) return !line.councils.some((c) => c.from > i && c.from <= k);
  }
  return false;
}

/** "Private home loses licence", "A provider of children's homes has gone into administration", "the owner of three homes for children". */
const ownsHomes = (r: Reading, line: Line): boolean =>
  (isWord(r, line.from, 'private|privately-run') && isWord(r, line.from + 1, 'home|homes')) ||
  line.services.some(
    (s) =>
      s.value.service === "children's home" &&
      [1, 2, 3].some((k) => word(r, s.from - k) === 'of' && isWord(r, s.from - k - 1, 'provider|providers|owner|owners|chain')),
  );

/** Homes of this line are somebody's business. `bare`: it speaks of homes that are called children's elsewhere. */
export function privatelyOwned(r: Reading, line: Line, bare: boolean): boolean {
  if (line.said & COUNCIL) return false;
  if (ownsHomes(r, line) || runsHomes(r, line) || runByBusiness(r, line)) return true;
  if (!(line.said & PRIVATE) || !(bare || line.services.some((s) => s.value.service === "children's home"))) return false;
  for (let i = line.from; i < line.to; i++) if (isWord(r, i, 'company|firm|charity') && itsCompany(r, line, i)) return false;
  return true;
}
