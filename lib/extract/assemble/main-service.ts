/** Which service a story is about. */
import type { Service } from '../../domain/services.ts';

type Named = Service | 'elsewhere';

/**
 * The service of the most weight in `services`. `withGrade`: those named beside a grade; `parts`: those that the story comes to after the council's own grade;
 * `probation`: inspectors of youth justice are named; `departmental`: visits are told that only a department gets.
 */
export function mainService(
  services: ReadonlyMap<Named, number>,
  withGrade: ReadonlySet<Named>,
  parts: ReadonlySet<Named>,
  probation: boolean,
  departmental: boolean,
): Named {
  let service: Named = "children's services";
  let best = services.get("children's services") ?? 0;
  for (const [s, n] of services)
    if (parts.has(s)) continue;
    else if ((s !== 'elsewhere' && n >= 2) || (n >= 4 && n > 2 * (services.get("children's services") ?? 0) && !services.has('SEND')))
      if (s === 'youth justice' && !withGrade.has(s) && withGrade.has("children's services") && !probation)
        // The department's grade is told and the team's is not: the story is the department's.
        continue;
      else if (departmental && (s === 'adoption' || s === 'fostering') && best > 0 && !withGrade.has(s))
        // "Adoption is better, a monitoring visit to the council's services found": what the visit looked at.
        continue;
      else if (
        n > best ||
        (n === best &&
          n > 0 &&
          s !== 'elsewhere' &&
          s !== "children's services" &&
          s !== 'adoption' &&
          s !== 'fostering' &&
          s !== "children's home")
      )
        [service, best] = [s, n];
  return service;
}
