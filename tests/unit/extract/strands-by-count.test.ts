import { describe, expect, it } from 'vitest';
import { gatherClaims } from '../../../lib/extract/assemble/claims.ts';
import { readArticle } from '../../../lib/extract/document.ts';
import { assemble } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';

/** Rating and strands of the only finding, by the grammar alone. */
function strandsOf(text: string): string {
  const a = page('What Ofsted wrote', '2026-11-12', text);
  const r = readArticle(a);
  return assemble(a, r, gatherClaims(r))
    .map((f) => `${f.rating}: ${f.judgements.map((j) => `${j.strand} ${j.grade}`).sort()}`)
    .join('; ');
}

describe('strands that are counted, since no report has an overall grade', () => {
  it.each([
    [
      "Ofsted has given Walsall's children's services three goods and a requires improvement, the latter for help and protection.",
      'null: care leavers good,children in care good,help and protection requires improvement,leadership good',
    ],
    [
      "Merton's children's services have come away from their Ofsted inspection with a good on every count.",
      'null: care leavers good,children in care good,help and protection good,leadership good',
    ],
    [
      "Ofsted rates all but one of the four strands of Dorset's children's services good; leadership is outstanding.",
      'null: care leavers good,children in care good,help and protection good,leadership outstanding',
    ],
    [
      "Ofsted has judged care leavers' services in Swindon inadequate. It rated leadership and the two remaining areas as requiring improvement.",
      'null: care leavers inadequate,children in care requires improvement,help and protection requires improvement,leadership requires improvement',
    ],
    [
      "Ofsted has judged Kent's leaders and its work with children in care good. Support for care leavers is outstanding. Child protection, the fourth of the strands, requires improvement.",
      'null: care leavers outstanding,children in care good,help and protection requires improvement,leadership good',
    ],
    [
      "Oldham's leaders, its help for families and its work with children in care were each rated good by Ofsted, while the experience of care leavers requires improvement.",
      'null: care leavers requires improvement,children in care good,help and protection good,leadership good',
    ],
  ])('%s', (text, told) => {
    expect(strandsOf(text)).toBe(told);
  });
});
