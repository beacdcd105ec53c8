/** Why a judgement is nobody's here: another remit, a private provider, a story about something else. */

import type { CouncilRef } from '../../domain/finding.ts';
import type { Service } from '../../domain/services.ts';
import { INSPECTOR } from '../lexicon/classes.ts';
import type { GradeWord } from '../lexicon/grades.ts';
import { retracted } from '../mentions/retracted.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { counted } from './carried.ts';
import type { Group } from './groups.ts';
import type { Page } from './page.ts';
import { privatelyRun } from './provider.ts';

/** Whether a line names an inspectorate. */
export const spokenByInspectors = (line: Line) => (line.said & INSPECTOR) !== 0;

/** Why a grade that is a judgement is none of a service for children of a known council; null when it is. */
export function doubtOf(
  r: Reading,
  line: Line,
  g: Spot<GradeWord>,
  page: Page,
  of: { service: Service | 'elsewhere'; named: boolean; councils: CouncilRef[]; group: Group | null; main: CouncilRef[] | null },
): string | null {
  if (page.silent) return page.silent;
  if (retracted(r, line)) return 'denied.later';
  if (page.unofficial && !spokenByInspectors(line)) return 'not-official.story';
  if (of.service === 'elsewhere') return of.named ? 'another-remit' : 'another-remit.page';
  if (privatelyRun(r, line, page, of.service)) return 'private-provider';
  if (of.service === 'SEND') return 'area-send-has-no-grades';
  // A headline that names no council speaks for none of several ("First 'outstanding' ratings"); the text says whose they are.
  if (line.where === 'title' && !of.group && page.councils.length > 1 && !of.main) return 'headline-names-no-council';
  if (of.service === "children's services" && counted(r, line, g, of.councils)) return 'counted';
  if (!of.group && page.councils.length > 1 && tallied(r, line, g)) return 'counted';
  return of.councils.length ? null : 'no-council';
}

const COUNT = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none';

/** "One outstanding, three good, none inadequate": how many of several have each grade. */
function tallied(r: Reading, line: Line, g: Spot<GradeWord>): boolean {
  const number = (o: Spot<GradeWord>) => isAny(r.tokens[o.from - 1]?.w ?? '', COUNT) || r.tokens[o.from - 1]?.kind === 'number';
  return number(g) && line.grades.filter(number).length >= 2;
}
