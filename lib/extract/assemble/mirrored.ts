/** "Derby has gone the other way", "Kent made the same leap": a council's move on the scale told as the likeness, or the reverse, of another's. */
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import type { Group } from './groups.ts';
import { EARLIER } from './headline.ts';

const WENT = 'gone|went|goes|going|moved|moves|moving|travelled|travels|headed|heads|heading|taken|took';
const MADE = 'made|makes|making|managed|took|taken|takes|completed|followed|follows|suffered|suffers';
const MOVE =
  'journey|leap|jump|climb|step|move|route|path|trip|slide|drop|fall|switch|ascent|descent|progress|trajectory|course|rise|plunge|tumble';

/** Whether `g` is said to have moved as the council told before it did ('same'), or the other way round ('other'). */
function movedAs(r: Reading, g: Group): 'same' | 'other' | null {
  let i = g.to;
  // "Derby, 15 miles away, has gone the other way"
  if (word(r, i) === ',')
    for (let k = i + 1; k < i + 8; k++) if (word(r, k) === ',' && isWord(r, k + 1, 'has|have|had|went|did|is|was|made')) i = k;
  while (isWord(r, i, ',|has|have|had|also|since|just|meanwhile|itself|is|was|are|were')) i++;
  const went = isWord(r, i, WENT);
  const made = isWord(r, i, MADE);
  const did = isWord(r, i, 'did|done|does');
  if (!went && !made && !did) return null;
  i++;
  while (isWord(r, i, 'in|exactly|quite|precisely|just|on')) i++;
  if (!isWord(r, i, 'the|a|an|that')) return null;
  const which = word(r, i + 1);
  if (did) return isAny(which, 'opposite|reverse') ? 'other' : null;
  if (isAny(which, 'opposite|other|reverse')) return isWord(r, i + 2, `way|direction|road|${MOVE}`) ? 'other' : null;
  if (!isAny(which, 'same|identical|similar')) return null;
  return isWord(r, i + 2, made ? MOVE : `way|direction|road|${MOVE}`) ? 'same' : null;
}

/** The claims of councils whose move is told so. `before`: all claims of earlier sentences. */
export function mirroredClaims(r: Reading, line: Line, own: Claim[], before: Claim[], groups: Group[]): Claim[] {
  const out: Claim[] = [];
  for (const g of groups) {
    if (own.some((c) => c.councilSpot === g)) continue;
    const moved = movedAs(r, g);
    if (!moved) continue;
    const told = [
      ...before.filter((c) => line.index - c.line.index === 1 && c.line.line === line.line),
      ...own.filter((c) => c.to <= g.from),
    ].filter((c) => c.grade !== null && !c.visit && !c.strands.length && c.same === null);
    const now = told.filter((c) => c.lean < EARLIER).pop();
    const then = told.filter((c) => c.lean >= EARLIER && c.councils[0]?.code === now?.councils[0]?.code).pop();
    if (!now || !then || now.grade === then.grade || now.councils.length !== 1) continue;
    const copy = (of: Claim, grade: Claim['grade']): Claim => ({
      ...of,
      councils: g.councils,
      councilSpot: g,
      grade,
      implied: true,
      when: null,
      rule: of.rule === 'performs' ? 'performs' : 'mirrored',
      line,
      from: g.from,
      to: g.to,
    });
    out.push(copy(now, moved === 'same' ? now.grade : then.grade), copy(then, moved === 'same' ? then.grade : now.grade));
  }
  return out;
}
