import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';

const strandsOf = (text: string, published = '2024-11-20', status = 'current') =>
  extract(page('Report on Rochdale’s children’s services', published, ...text.split('\n')))
    .find((f) => f.status === status && f.council.name === 'Rochdale')
    ?.judgements.map((j) => `${j.strand}: ${j.grade}`)
    .sort();
const overall = 'Ofsted has rated children’s services in Rochdale good overall. ';
const strands = (text: string) => strandsOf(overall + text);
const FOUR = ['care leavers: good', 'children in care: good', 'help and protection: good', 'leadership: good'];
const SINCE_2026 = '2026-09-10';

describe('a grade in brackets behind its strand', () => {
  it.each([
    [
      'Ofsted published grades for Rochdale’s leaders (good) and its care of children (requires improvement).',
      ['children in care: requires improvement', 'leadership: good'],
    ],
    [
      'Care leavers in Rochdale do well, say Ofsted inspectors (outstanding), while help and protection lags (requires improvement).',
      ['help and protection: requires improvement'],
    ],
    ['Ofsted’s report on Rochdale: help and protection (good), care leavers (good).', ['care leavers: good', 'help and protection: good']],
  ])('reads %s', (text, want) => {
    expect(strandsOf(text, SINCE_2026)).toEqual(expect.arrayContaining(want));
  });
  it('gives no strand the grade of a council named since', () => {
    expect(strands('Care leavers get less than they would in Oldham (outstanding).')).not.toContain('care leavers: outstanding');
  });
});

describe('a strand that moved from one grade to another', () => {
  it('gives the new grade to the inspection reported and the old one to the one before', () => {
    const text =
      'Ofsted has rated children’s services in Rochdale good. They were good in 2019 too. Leadership has gone from good to outstanding since.';
    expect(strandsOf(text)).toEqual(['leadership: outstanding']);
    expect(strandsOf(text, '2024-11-20', 'prior')).toEqual(['leadership: good']);
  });
  it('reads the order to … from too', () => {
    expect(strands('Help and protection slipped to requires improvement from good.')).toEqual([
      'help and protection: requires improvement',
    ]);
  });
});

describe('parts that are counted and named', () => {
  it.each([
    ['One strand, leadership, was outstanding.', ['leadership: outstanding']],
    ['The leaving care service, one of four areas graded separately, requires improvement.', ['care leavers: requires improvement']],
    ['The judgements for leadership and for care leavers were outstanding.', ['care leavers: outstanding', 'leadership: outstanding']],
    [
      'It was good on every count: for leaders, for help and protection, for children in care.',
      ['children in care: good', 'help and protection: good', 'leadership: good'],
    ],
    ['It was good in all areas, from help and protection to leadership.', ['help and protection: good', 'leadership: good']],
  ])('reads %s', (text, want) => {
    expect(strands(text)).toEqual(want);
  });
  it('takes the grade of every part for the whole’s', () => {
    const [found] = extract(
      page(
        'Report',
        '2015-06-04',
        'All areas of children’s services in Rochdale were inadequate, from adoption to leadership, Ofsted said.',
      ),
    );
    expect(found?.rating).toBe('inadequate');
    expect(found?.judgements.map((j) => j.strand).sort()).toEqual(['adoption', 'leadership']);
  });
  it('names nothing where parts are only counted', () => {
    expect(strands('Two strands were outstanding, and leaders said they were thrilled.') ?? []).not.toContain('leadership: outstanding');
  });
});

describe('a strand and its grade in two sentences', () => {
  it('reads questions with their answers', () => {
    expect(strands('Leadership? Outstanding. Care leavers? Good.')).toEqual(['care leavers: good', 'leadership: outstanding']);
  });
  it('reads that strand, this area and they', () => {
    expect(strands('The exception is help for care leavers. That strand requires improvement.')).toEqual([
      'care leavers: requires improvement',
    ]);
    expect(strands('Only the services for care leavers disappoint. They require improvement.')).toEqual([
      'care leavers: requires improvement',
    ]);
    expect(
      strands('Inspectors worried about children in care. They were struck by long waits, and that part was found to require improvement.'),
    ).toEqual(['children in care: requires improvement']);
  });
  it('leaves the council’s own grade alone', () => {
    const text = 'Inspectors spoke to care leavers in Rochdale and to the council’s leadership. It was rated good by Ofsted on Monday.';
    expect(strandsOf(text)).toEqual([]);
  });
});

describe('grades in the order of the strands', () => {
  it('gives one each', () => {
    expect(
      strandsOf('Safeguarding and services for looked-after children in Rochdale were adequate and good, Ofsted found.', '2011-05-05'),
    ).toEqual(['children in care: good', 'safeguarding: adequate']);
    expect(
      strandsOf(
        'Ofsted’s strand grades this week (leaders, protection, care, care leavers): Bury – good, good, good, outstanding. Rochdale – good, good, outstanding, requires improvement.',
        SINCE_2026,
      ),
    ).toEqual(['care leavers: requires improvement', 'children in care: outstanding', 'help and protection: good', 'leadership: good']);
  });
  it('gives none where the numbers differ', () => {
    expect(
      strandsOf('Ofsted looked at leaders, protection and care. Rochdale was good in 2019 and is now rated outstanding.', '2024-02-02'),
    ).toEqual([]);
  });
});

describe('strands with their grade as an adjective', () => {
  it.each([
    ['Care leavers, though, receive an outstanding service.', ['care leavers: outstanding']],
    ['It found that children in care got outstanding support.', ['children in care: outstanding']],
    ['The council was judged good, with outstanding leadership.', ['leadership: outstanding']],
  ])('reads %s', (text, want) => {
    expect(strands(text)).toEqual(want);
  });
  it('is not misled by praise', () => {
    expect(strands('Too few care leavers get a good service.')).toEqual([]);
    expect(strands('Inspectors want to ensure that care leavers receive a good service.')).toEqual([]);
    expect(strands('Inspectors saw good leadership of meetings and outstanding care planning.')).toEqual([]);
  });
});

describe('strands that are told to be like the grade before', () => {
  it.each([
    ['That goes for leadership and for help and protection.', ['help and protection: good', 'leadership: good']],
    ['That was the verdict on leadership and on care leavers too.', ['care leavers: good', 'leadership: good']],
    [
      'So are the two practice strands, on help and protection and on children in care.',
      ['children in care: good', 'help and protection: good'],
    ],
    [
      'There was a requires improvement for leadership and another for care leavers.',
      ['care leavers: requires improvement', 'leadership: requires improvement'],
    ],
    ['Help and protection carries the same word.', ['help and protection: good']],
  ])('reads %s', (text, want) => {
    expect(strands(text)).toEqual(want);
  });
  it('takes nothing over where it is denied', () => {
    expect(strands('That is not the verdict on leadership.')).toEqual([]);
  });
});

describe('a grade that was not reached', () => {
  it.each([
    'Leadership fell short of outstanding.',
    'Help and protection is a notch below outstanding.',
    'Care leavers’ services are nowhere near outstanding.',
  ])('says nothing of %s', (text) => {
    expect(strands(text)).toEqual([]);
  });
});

describe('reports since April 2026, when strands are all there is', () => {
  it.each([
    ['Ofsted’s June inspection of Rochdale led to four goods.', FOUR],
    ['Ofsted has given Rochdale four good judgements, one for each strand.', FOUR],
    ['Rochdale: good ×4, says Ofsted.', FOUR],
    [
      'The report on Rochdale has leaders good, help and protection good, care good and care leavers good. Rochdale required improvement in June 2022, when Ofsted last looked.',
      FOUR,
    ],
    [
      'Good, good, good, good. In that order, leaders, help and protection, children in care and care leavers in Rochdale were graded by Ofsted.',
      FOUR,
    ],
    [
      'Protection – good. Care – good. Leaders – good. Care leavers – good. That is what Ofsted says of Rochdale under rules for inspections begun after March.',
      FOUR,
    ],
  ])('%s', (text, want) => {
    const [found] = extract(page('Strand grades', SINCE_2026, text)).filter((f) => f.status === 'current');
    expect(found?.rating).toBeNull();
    expect(found?.judgements.map((j) => `${j.strand}: ${j.grade}`).sort()).toEqual(want);
  });
  it('counts no other four', () => {
    expect(strandsOf('Ofsted rated four good schools in Rochdale.', SINCE_2026)).toBeUndefined();
  });
});

describe('adoption as a part of what was judged', () => {
  it('is a strand beside the others, though the story is about a home', () => {
    const text =
      'Ofsted has judged a children’s home run by Rochdale Council inadequate.\nThe department was rated good last November. Leadership and adoption were good.';
    const found = extract(page('Children’s home in Rochdale inadequate', '2016-03-10', ...text.split('\n')));
    expect(found.map((f) => f.service)).not.toContain('adoption');
  });
  it('is a service where its agency was judged', () => {
    const found = extract(
      page('Rochdale’s adoption agency', '2016-03-10', 'The adoption agency run by Rochdale Council was judged good by Ofsted.'),
    );
    expect(found.map((f) => f.service)).toEqual(['adoption']);
  });
});
