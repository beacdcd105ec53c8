/** "The same grade", where the sentence names another service than the one that was told of. */
import type { Line } from '../reading.ts';
import type { Claim } from './claim.ts';
import type { Page } from './page.ts';
import { serviceOfLine } from './said-of.ts';

/** "Children's services, a different department, received the same mark": `c` is of the service that its line names, with the grade told before of another. */
export function ofItsOwnService(c: Claim, line: Line, page: Page, own: Claim[], before: Claim | null): Claim {
  const service = serviceOfLine(line, page);
  if (
    !service ||
    service === c.service ||
    service === 'SEND' ||
    own.length ||
    line.grades.length ||
    c.same !== 'current' ||
    !before?.grade ||
    before.service === service
  )
    return c;
  return { ...c, service, grade: before.grade, same: before.grade };
}
