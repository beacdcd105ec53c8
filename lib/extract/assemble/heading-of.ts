/** Lines that are nothing but the name of a service, or the number of one. */
import type { Service } from '../../domain/services.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord } from '../text/words.ts';
import { isAspect } from './listed-part.ts';

/** "1.", "(b)": the number of what comes next, and no sentence. */
export const isNumber = (r: Reading, line: Line | undefined) =>
  line !== undefined && line.to - line.from <= 3 && !r.tokens.slice(line.from, line.to).some((t) => t.kind === 'word' && t.w.length > 1);

/** The service that `line` is nothing but the name of; "Item 3. Fostering" is one too. */
export function headingOf(r: Reading, line: Line): Service | 'elsewhere' | null {
  const [s, second] = line.services;
  if (isAny(`${r.tokens[line.from]?.w} ${r.tokens[line.from + 1]?.w}`, 'social care|social work') && line.to - line.from <= 3)
    return "children's services";
  if (!s || second || line.grades.length || line.councils.length || line.to - line.from > 7 || line.where === 'title') return null;
  if (line.strands.length && s.value.service === "children's services") return null;
  if (s.value.service === "children's services" && isAspect(r, s)) return null;
  for (let i = line.from; i < line.to; i++)
    if (!(s.from <= i && i < s.to) && r.tokens[i]?.kind === 'word' && !isWord(r, i, 'the|our|its|and|council|council-run')) return null;
  return r.tokens[s.from]?.capital || r.tokens[line.from]?.capital ? s.value.service : null;
}
