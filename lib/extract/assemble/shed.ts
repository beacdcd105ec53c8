/** "Shed that label and was upgraded to …", "emerged from that category": the end of a grade that was told before. */
import type { CouncilRef } from '../../domain/finding.ts';
import type { Line, Reading } from '../reading.ts';
import type { Claim } from './claim.ts';
import type { Group } from './groups.ts';
import { notOver, shedsTold } from './over.ts';
import { groupFor } from './whose.ts';

/** The claims of grades that `line` says are over without saying them. `before`: the last grade told before the line. */
export function shedClaims(r: Reading, line: Line, own: Claim[], before: Claim | null, groups: Group[], focus: CouncilRef[]): Claim[] {
  const out: Claim[] = [];
  for (const cue of line.cues) {
    if (cue.value !== 'noLonger') continue;
    const to = notOver(r, cue) ? 0 : shedsTold(r, cue);
    const source = own.filter((c) => c.to <= cue.from && c.same === null).pop() ?? before;
    if (!to || !source?.grade || source.strands.length || source.visit || line.index - source.line.index > 2) continue;
    const group = groupFor(r, line, groups, cue.from, to);
    out.push({
      ...source,
      councils: group?.councils ?? focus,
      councilSpot: group,
      implied: true,
      lean: 3,
      leanWhy: ['no-longer'],
      when: null,
      strength: 2,
      rule: 'shed',
      line,
      from: cue.from,
      to,
      same: source.grade,
      overall: false,
    });
  }
  return out;
}
