/** "Fostering. Sutton's carers …", a line that is nothing but "Youth justice": what a paragraph under such a heading tells is told of that service. */
import type { Service } from '../../domain/services.ts';
import type { Line, Reading } from '../reading.ts';
import { isWord } from '../text/words.ts';
import { headingOf, isNumber } from './heading-of.ts';
import type { Page } from './page.ts';
import { endsBare } from './under-heading.ts';

/** The service that heads the paragraphs read. `alone`: by a line of its own, for all paragraphs until the next such line. */
export type Headed = { service: Service | 'elsewhere'; line: number; alone: boolean };

/** What heads `line`, after `last` headed the lines before it. */
export function headedBy(r: Reading, line: Line, last: Headed | null): Headed | null {
  const before = r.lines[line.index - 1];
  const numbered = isNumber(r, before);
  const opens = before?.line !== line.line || numbered;
  const next = r.lines[line.index + 1];
  const alone = line.kind === 'heading' || (opens && next?.line !== line.line && endsBare(r, line));
  if (isNumber(r, line)) return last;
  if (alone) {
    const service = headingOf(r, line);
    // "Outstanding: Elm House" is an entry under the heading.
    return service ? { service, line: line.line, alone } : line.grades.length ? last : null;
  }
  if (last && !numbered && (last.alone || last.line === line.line)) return last;
  if (!opens || next?.line !== line.line || isWord(r, line.to - 1, '?|!')) return null;
  const service = headingOf(r, line);
  return service ? { service, line: line.line, alone } : null;
}

/** `page` as what stands under the heading is read. Adoption was a part of the whole from 2013 on. */
export const under = (page: Page, headed: Headed | null): Page & { headed?: true } =>
  !headed || headed.service === page.service || (headed.service === 'adoption' && (page.year ?? 2014) >= 2013)
    ? page
    : { ...page, service: headed.service, headed: true };
