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

describe('the two halves of a joint inspection', () => {
  const BOTH = 'current adequate: children in care adequate,safeguarding adequate';
  it.each([
    [
      'Stockport Council has been rated adequate on both counts after a joint inspection by Ofsted and the Care Quality Commission.',
      [BOTH],
    ],
    [
      'Ofsted and the CQC inspected safeguarding and services for looked-after children in Stockport in January. Both were judged adequate, with good capacity to improve.',
      ['current adequate: capacity to improve good,children in care adequate,safeguarding adequate'],
    ],
    [
      'Inspectors from Ofsted and the CQC judged Stockport to be adequate both at keeping children safe and at looking after those in care.',
      [BOTH],
    ],
    ['Safeguarding in Stockport was adequate, and likewise provision for looked-after children, Ofsted and the CQC said.', [BOTH]],
  ])('%s', (text, want) => {
    expect(told('2012-02-16', text)).toEqual(want);
  });
  it('are not those of the annual rating that it is told beside', () => {
    const text =
      'Stockport’s children’s services are performing poorly, Ofsted has ruled in its annual assessment. In March an announced inspection found that safeguarding was inadequate. Services for looked-after children were adequate.';
    expect(told('2010-12-10', text)).toEqual(['current poor: ', 'prior inadequate: children in care adequate,safeguarding inadequate']);
  });
});

describe('grades that stand before what they are of', () => {
  it.each([
    [
      '2026-10-08',
      'Good leadership, outstanding help and protection, good care, good support for care leavers: that is Ofsted’s verdict on Stockport’s children’s services.',
      ['current null: care leavers good,children in care good,help and protection outstanding,leadership good'],
    ],
    [
      '2022-10-06',
      'Stockport’s children’s services are good, Ofsted says. The July inspection found good leadership, good practice for those in care and for those who need protecting.',
      ['current good: children in care good,help and protection good,leadership good'],
    ],
    [
      '2019-10-03',
      'Stockport’s children’s services got the lowest mark available from Ofsted – for help and protection, for children in care and for leadership.',
      ['current inadequate: children in care inadequate,help and protection inadequate,leadership inadequate'],
    ],
    [
      '2024-10-03',
      'Stockport’s children’s services are good, Ofsted says. Leadership was outstanding. So, too, was the support offered to care leavers.',
      ['current good: care leavers outstanding,leadership outstanding'],
    ],
    [
      '2024-10-03',
      'Stockport Council has been judged good by Ofsted for the way it looks after children and young people.',
      ['current good: '],
    ],
    [
      '2024-10-03',
      'Stockport’s children’s services require improvement, Ofsted says. Inspectors saw good practice with families, good support for new staff and good work by partners.',
      ['current requires improvement: '],
    ],
  ])('%s %s', (published, text, want) => {
    expect(told(published, text)).toEqual(want);
  });
});

describe('a strand named at a distance from its grade', () => {
  it.each([
    [
      '2024-03-21',
      'Stockport was judged outstanding by Ofsted in the spring of 2022 for leadership and for children in care, and good overall.',
      'current good: ',
    ],
    [
      '2021-10-28',
      'Ofsted has awarded Stockport a good overall and for leadership, and for help and protection. For children in care it’s outstanding.',
      'current good: children in care outstanding,help and protection good,leadership good',
    ],
    [
      '2015-10-29',
      'Ofsted found Stockport’s services inadequate for leadership, hence inadequate overall, and for children looked after requiring improvement.',
      'current inadequate: children in care requires improvement,leadership inadequate',
    ],
    [
      '2024-10-03',
      'Ofsted rated Stockport’s children’s services good, with care leavers the only area judged outstanding.',
      'current good: care leavers outstanding',
    ],
    [
      '2026-10-08',
      'Ofsted has inspected Stockport, where leadership, help and protection, children in care and care leavers were all, after an inspection in June, found to require improvement.',
      'current null: care leavers requires improvement,children in care requires improvement,help and protection requires improvement,leadership requires improvement',
    ],
    [
      '2024-10-03',
      'Ofsted says that children’s services in Stockport require improvement. Young people leaving care have been let down. Support for them is inadequate.',
      'current requires improvement: care leavers inadequate',
    ],
  ])('%s %s', (published, text, want) => {
    expect(told(published, text)).toEqual([want]);
  });
});
