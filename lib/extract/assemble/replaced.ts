/** "The old county council", "its predecessor": the council that the one spoken of has replaced. */
import { councilByCode, refOf } from '../../domain/councils.ts';
import type { CouncilRef } from '../../domain/finding.ts';
import type { Line, Reading } from '../reading.ts';
import { isWord, word } from '../text/words.ts';

/** Adjectives of a council that is no more; see ADJECTIVES in councils/anaphors.ts. */
const GONE = 'old|former|predecessor|abolished|defunct|disbanded';
const PEOPLE =
  'leader|leaders|chief|chiefs|director|directors|boss|bosses|officer|officers|official|officials|member|members|worker|workers|cabinet|house|offices|office|building|buildings|headquarters|employee|staff|chairman|councillor|manager|treasurer|solicitor|clerk|depot|home|homes';

/** Whether the words at `from`-`to` ("the old county council") speak of a council that is no more; 'person' when they begin the name of an office. */
export function spokenOfAsGone(r: Reading, from: number, to: number): boolean | 'person' {
  for (let i = from; i < to; i++) if (isWord(r, i, GONE)) return isWord(r, to, PEOPLE) ? 'person' : true;
  return false;
}

/** The one council that `councils` replaced, of those that `fits` allows; empty when there is none, or more than one. */
export function replacedBy(councils: CouncilRef[], fits: (ref: CouncilRef) => boolean): CouncilRef[] {
  const found: CouncilRef[] = [];
  for (const c of councils)
    for (const code of councilByCode(c.code)?.predecessors ?? []) {
      const council = councilByCode(code);
      if (council && !found.some((f) => f.code === code)) found.push(refOf(council));
    }
  const fitting = found.length > 1 ? found.filter(fits) : found;
  return fitting.length === 1 ? fitting : [];
}

/** Where `line` says "its predecessor": only asked of councils that have one. */
export function predecessorSaid(r: Reading, line: Line): { from: number; to: number } | null {
  for (let i = line.from + 1; i < line.to; i++)
    if (
      isWord(r, i, 'predecessor|forerunner|precursor') &&
      // "required improvement, or its predecessor, adequate": a grade's
      !line.grades.some((g) => g.from > i && g.from - i <= 3 && !isWord(r, i + 1, 'was|is|had|has')) &&
      isWord(r, i - 1, 'its|their|the') &&
      !isWord(r, i + 1, 'county|council|authority|city|borough|letter|report|visit|framework') &&
      // "requires improvement, or its predecessor, adequate": a grade's
      !line.grades.some((g) => g.from - i === 1 || g.from - i === 2 || i - g.to === 2 || (i - g.to <= 4 && word(r, i - 2) === 'or'))
    )
      return { from: i - 1, to: i + 1 };
  return null;
}
