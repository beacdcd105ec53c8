/** "Fostering. Sutton's carers …", a line that is nothing but "Youth justice": what a paragraph under such a heading tells is told of that service. */
import type { Service } from '../../domain/services.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isAspect } from './listed-part.ts';
import type { Page } from './page.ts';
import { endsBare } from './under-heading.ts';

/** The service that heads the paragraphs read. `alone`: by a line of its own, for all paragraphs until the next such line. */
export type Headed = { service: Service | 'elsewhere'; line: number; alone: boolean };

/** The service that `line` is nothing but the name of; "Item 3. Fostering" is one too. */
function named(r: Reading, line: Line): Service | 'elsewhere' | null {
  const [s, second] = line.services;
  if (!s || second || line.grades.length || line.councils.length || line.to - line.from > 7 || line.where === 'title') return null;
  if (line.strands.length && s.value.service === "children's services") return null;
  if (s.value.service === "children's services" && isAspect(r, s)) return null;
  for (let i = line.from; i < line.to; i++)
    if (!(s.from <= i && i < s.to) && r.tokens[i]?.kind === 'word' && !isAny(r.tokens[i]?.w ?? '', 'the|our|its|and|council|council-run'))
      return null;
  return r.tokens[s.from]?.capital || r.tokens[line.from]?.capital ? s.value.service : null;
}

/** What heads `line`, after `last` headed the lines before it. */
export function headedBy(r: Reading, line: Line, last: Headed | null): Headed | null {
  const before = r.lines[line.index - 1];
  const opens = before?.line !== line.line;
  const next = r.lines[line.index + 1];
  const alone = line.kind === 'heading' || (opens && next?.line !== line.line && endsBare(r, line));
  if (alone) {
    const service = named(r, line);
    return service ? { service, line: line.line, alone } : null;
  }
  if (last && (last.alone || last.line === line.line)) return last;
  if (!opens || next?.line !== line.line || isAny(r.tokens[line.to - 1]?.w ?? '', '?|!')) return null;
  const service = named(r, line);
  return service ? { service, line: line.line, alone } : null;
}

/** `page` as what stands under the heading is read. Adoption was a part of the whole from 2013 on. */
export const under = (page: Page, headed: Headed | null): Page & { headed?: true } =>
  !headed || headed.service === page.service || (headed.service === 'adoption' && (page.year ?? 2014) >= 2013)
    ? page
    : { ...page, service: headed.service, headed: true };
