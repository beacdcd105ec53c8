/** Grades of so many places, or of none, that are no council's in particular: "in 28 the services are excellent", "no authority had been rated good". */
import type { GradeWord } from '../lexicon/grades.ts';
import type { Line, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { clauseStart, covered, HARD_STOPS } from './context.ts';

const MANY =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|half|most|many|several|some';
const PLACES = 'councils|authorities|boroughs|places';
/** What makes "no" say something else than that there is none. */
const SURELY = 'doubt|surprise|wonder|question|longer|more|less|better';

/** A figure or a number word, and no year. */
const isCount = (word: string) => /^\d{1,3}$/.test(word) || isAny(word, MANY);

/** "Services are good in 88 and adequate in 40", "in nine of them care was poor": in so many places, and which is not said. */
export function inSoMany(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  // "Four were good, 21 adequate and eight inadequate"
  const count = wordAt(tokens, g.from - 1) === '"' ? g.from - 2 : g.from - 1;
  if (
    /^\d\d?$/.test(wordAt(tokens, count)) &&
    line.grades.some((o) => o !== g && isAt(tokens, o.from - (wordAt(tokens, o.from - 1) === '"' ? 2 : 1), 'were|was|are')) &&
    !covered(line.dates, count) &&
    isAt(tokens, count - 1, ',|and')
  )
    return true;
  if (line.strands.length) return false;
  if (wordAt(tokens, g.to) === 'in' && isCount(wordAt(tokens, g.to + 1)) && !covered(line.dates, g.to + 1)) {
    const next = tokens[g.to + 2];
    return g.to + 2 >= line.to || next?.kind === 'mark' || isAny(next?.w ?? '', `and|but|while|of|others|more|${PLACES}`);
  }
  for (let i = g.from - 1; i >= Math.max(line.from, g.from - 9); i--) {
    if (HARD_STOPS.has(wordAt(tokens, i)) || covered(line.councils, i)) return false;
    const opens = i === line.from || isAt(tokens, i - 1, ',|;|and|but|while|that|"');
    if (!opens || !isAt(tokens, i, 'in|at|for|of') || covered(line.dates, i + 1)) continue;
    if (!isCount(wordAt(tokens, i + 1))) return false;
    const next = wordAt(tokens, i + 2);
    return next === 'of'
      ? isAt(tokens, i + 3, 'them|these|those')
      : isAny(next, `the|they|it|its|their|services|children's|care|,|${PLACES}`);
  }
  return false;
}

/** "rated one in five departments inadequate", "a third of children's services are good", "three quarters of councils": a share of all of them. */
export function shareOfAll(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  // "Of the 152 authorities, 55 per cent are good or outstanding"
  const first = isAt(tokens, g.from - 1, 'or|and') ? (line.grades.find((o) => o.to === g.from - 1) ?? g) : g;
  // "64 per cent good"
  if (isAt(tokens, first.from - 1, 'cent|percent|%')) return true;
  // "Among the area's homes 78 per cent were rated good"
  const are = isAt(tokens, first.from - 1, 'rated|judged|graded|found|deemed') ? first.from - 2 : first.from - 1;
  if (isAt(tokens, are, 'are|were') && isAt(tokens, are - 1, 'cent|percent|%') && says(tokens, `homes|${PLACES}`, line.from, first.from))
    return true;
  // "Good or outstanding services now 42% of councils"
  for (let i = g.to; i < Math.min(line.to - 2, g.to + 9) && !covered(line.councils, i) && !HARD_STOPS.has(wordAt(tokens, i)); i++)
    if (isAt(tokens, i, '%|cent|percent') && wordAt(tokens, i + 1) === 'of' && [2, 3, 4].some((k) => isAt(tokens, i + k, PLACES)))
      return true;
  for (let i = g.from - 1; i >= line.from && g.from - i < 14; i--) {
    const word = wordAt(tokens, i);
    if (HARD_STOPS.has(word) || covered(line.grades, i) || (word === ',' && !/^\d/.test(wordAt(tokens, i + 1)))) return false;
    const of =
      word === 'of' &&
      isAt(
        tokens,
        i - 1,
        'third|thirds|quarter|quarters|fifth|fifths|half|tenth|tenths|majority|proportion|cent|%|percent|handful|most|many|dozens',
      );
    const among = word === 'in' && isCount(wordAt(tokens, i - 1)) && isCount(wordAt(tokens, i + 1)) && !covered(line.dates, i + 1);
    if (!of && !among) continue;
    if (of && isAt(tokens, i + 1, 'its|these|them')) return false;
    // "Two thirds of those once judged inadequate"
    if (of && wordAt(tokens, i + 1) === 'those') return true;
    // "Of the councils seen so far, about one in five has been found …"
    if (among && isAt(tokens, i + 2, 'has|have|is|are|was|were') && says(tokens, PLACES, line.from, i)) return true;
    // "9 per cent of all homes", "two in three council homes"
    const kind = among || wordAt(tokens, i + 1) === 'all' ? `homes|${PLACES}` : PLACES;
    // "Kent joins the tenth of councils that are outstanding"
    for (let k = line.from; k < i; k++) if (covered(line.councils, k) || isAt(tokens, k, 'it|they|which|we|us')) return false;
    for (let k = i + 1; k < g.from; k++) {
      if (covered(line.councils, k)) return false;
      if (isAt(tokens, k, `services|departments|directorates|councils'|${kind}`)) return true;
    }
  }
  return false;
}

/** "No council in the region had an overall good rating": none has what is said of all. */
export function noCouncil(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const start = clauseStart(tokens, line, g.from);
  for (let i = start; i < g.from && i <= start + 2; i++) {
    // "No inspector found an authority that had moved from inadequate to outstanding"
    if (wordAt(tokens, i) === 'no' && wordAt(tokens, i + 1) === 'inspector') return true;
    // "Not one of the latest six councils has come away with an outstanding rating"
    if (wordAt(tokens, i) === 'not' && wordAt(tokens, i + 1) === 'one' && wordAt(tokens, i + 2) === 'of') {
      if (tokens.slice(i, Math.min(g.from, i + 9)).some((t) => isAny(t.w, PLACES)) && !says(tokens, ',|;|but', i, g.from)) return true;
    }
    // "No. The department performs adequately"
    // "Nothing got the top mark"
    if (wordAt(tokens, i) === 'nothing' && g.from - i <= 8 && !isAt(tokens, i + 1, `${SURELY}|but|short|could|would|can|will|if|that`))
      return !says(tokens, ',|but', i, g.from);
    if (!isAt(tokens, i, 'no|none|neither') || g.from - i > 16 || wordAt(tokens, i + 1) === '.') continue;
    if ((wordAt(tokens, i) === 'none' && wordAt(tokens, i + 1) !== 'of') || isAt(tokens, i + 1, SURELY)) continue;
    let named = wordAt(tokens, i) !== 'no';
    for (let k = i + 1; k < g.from; k++) {
      if (wordAt(tokens, k) === ',') return false;
      if (k <= i + 5 && isAt(tokens, k, `council|authority|borough|county|department|city|${PLACES}`)) named = true;
    }
    return named;
  }
  return false;
}

const SOME = 'many|most|some|few|several';

/** "Most children's services are good and too many are inadequate": of those of the whole country. */
export function manyServices(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  // "Twice as many children's services as in the previous year had been rated excellent"
  for (let i = g.from - 1; i > line.from && g.from - i < 18; i--) {
    if (covered(line.councils, i) || HARD_STOPS.has(wordAt(tokens, i)) || wordAt(tokens, i) === ',') break;
    if (isAt(tokens, i, 'many|few') && isAt(tokens, i - 1, 'as|too')) {
      const of = i + 1;
      if (isAt(tokens, of, `services|departments|${PLACES}`) || line.services.some((s) => s.from === of)) return true;
    }
  }
  if (!says(tokens, SOME, Math.max(line.from, g.from - 8), g.from)) return false;
  if (isAt(tokens, g.from - 1, 'is|are|were') && isAt(tokens, g.from - 2, 'many|few')) return !line.councils.some((c) => c.from > g.to);
  return line.services.some(
    (s) =>
      s.value.service === "children's services" &&
      s.to <= g.from &&
      g.from - s.to <= 3 &&
      isAt(tokens, s.from - 1, SOME) &&
      /s$/.test(wordAt(tokens, s.to - 1)),
  );
}
