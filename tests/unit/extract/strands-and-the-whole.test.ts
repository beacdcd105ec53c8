import { describe, expect, it } from 'vitest';
import { gatherClaims } from '../../../lib/extract/assemble/claims.ts';
import { readArticle } from '../../../lib/extract/document.ts';
import { assemble } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';

/** Status, rating and strands of every finding, by the grammar alone. */
function told(published: string, text: string): string[] {
  const a = page('What inspectors wrote', published, ...text.split('\n'));
  const r = readArticle(a);
  return assemble(a, r, gatherClaims(r))
    .map((f) => `${f.status} ${f.rating}: ${f.judgements.map((j) => `${j.strand} ${j.grade}`).sort()}`)
    .sort();
}

describe('the grade of those at the top is not that of the whole', () => {
  it.each([
    [
      'Town hall bosses in Stockport were rated inadequate by Ofsted for the way they run social work. Children’s services as a whole require improvement.',
      ['current requires improvement: leadership inadequate'],
    ],
    [
      'Ofsted says that children’s services in Stockport require improvement. Leaders came late to it and inspectors thought their impact inadequate.',
      ['current requires improvement: leadership inadequate'],
    ],
    [
      'Ofsted says that children’s services in Stockport are good. Senior leaders won praise. Inspectors judged their impact to be outstanding.',
      ['current good: leadership outstanding'],
    ],
  ])('%s', (text, want) => {
    expect(told('2021-05-06', text)).toEqual(want);
  });
});

describe('a strand told with something between it and its grade', () => {
  it.each([
    [
      '2024-05-09',
      'Stockport’s children’s services were rated outstanding by Ofsted. Support for care leavers, judged separately since last year, is merely good.',
      ['current outstanding: care leavers good'],
    ],
    [
      '2024-05-09',
      'Stockport was good for leadership, but children in care, and with them overall effectiveness, requires improvement, Ofsted found.',
      ['current requires improvement: children in care requires improvement,leadership good'],
    ],
    [
      '2011-05-12',
      'Safeguarding in Stockport is inadequate, as is the care of looked-after children, and the capacity to improve no better than adequate, Ofsted and the CQC said.',
      ['current inadequate: capacity to improve adequate,children in care inadequate,safeguarding inadequate'],
    ],
    [
      '2011-05-12',
      'Ofsted inspectors said safeguarding in Stockport was adequate, as were services for looked-after children, and the capacity to improve good.',
      ['current adequate: capacity to improve good,children in care adequate,safeguarding adequate'],
    ],
  ])('%s %s', (published, text, want) => {
    expect(told(published, text)).toEqual(want);
  });
});

describe('the whole that is as one of its strands', () => {
  it.each([
    [
      'Stockport requires improvement in every particular but one, and that one, help and protection, is inadequate. So therefore is the council, says Ofsted.',
      ['current inadequate: help and protection inadequate'],
    ],
    [
      'Ofsted found Stockport’s services for children in care inadequate and its services overall the same.',
      ['current inadequate: children in care inadequate'],
    ],
    ['Ofsted said that leadership in Stockport was good, and the overall grade the same.', ['current good: leadership good']],
  ])('%s', (text, want) => {
    expect(told('2019-05-02', text)).toEqual(want);
  });
  it('is not what else the council has', () => {
    const text =
      'Ofsted has found Stockport inadequate. Support for care leavers requires improvement, as does the borough’s work with schools. So is Stockport still good?';
    expect(told('2019-05-02', text)).toEqual(['current inadequate: care leavers requires improvement']);
  });
});
