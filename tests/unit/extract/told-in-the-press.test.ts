import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellKinds } from './tell.ts';

describe('a grade with the one before it set beside it', () => {
  it.each([
    'Ofsted’s report awards children’s services in Barnsley an overall rating of ‘requires improvement’, the grade they had in 2018.',
    'Barnsley’s children’s services have been judged ‘requires improvement’, the mark they held in 2018.',
  ])('%s', (news) => {
    expect(tellKinds(page('Barnsley', '2023-05-16', news))).toEqual([
      'Barnsley current requires improvement null',
      'Barnsley prior requires improvement 2018',
    ]);
  });
});

describe('what a later visit did not change is the grade of the visit too', () => {
  it.each([
    'What inspectors saw in 2018 was better, but not by enough to change the ‘inadequate’ grading.',
    'A second inspection in 2018 did not lift the ‘inadequate’ rating.',
  ])('%s', (more) => {
    expect(tellKinds(page('Wigan outstanding', '2021-09-10', 'Ofsted has rated Wigan’s children’s services outstanding.', more))).toContain(
      'Wigan prior inadequate 2018',
    );
  });
});

describe('a visit of two days across the end of a month', () => {
  it.each([
    [
      'Inspectors were with Knowsley’s children’s services on 31 January and 1 February 2024 to examine the front door.',
      '2024-01-31/2024-02-01',
    ],
    ['Ofsted’s inspectors visited Knowsley on 30 April and 1 May 2024 to see its work with care leavers.', '2024-04-30/2024-05-01'],
  ])('%s', (news, date) => {
    expect(tellKinds(page('Knowsley children’s services visited', '2024-06-10', news))).toEqual([`Knowsley current focused visit ${date}`]);
  });

  it('is none where a grade was given', () => {
    expect(
      tellKinds(
        page(
          'Home judged',
          '2023-12-07',
          'A children’s home run by Norfolk County Council was judged inadequate after a visit on 31 October and 1 November.',
        ),
      ),
    ).toEqual(['Norfolk current inadequate 2023-10-31/2023-11-01']);
  });
});

describe('others that have the grade too', () => {
  const news = 'Ofsted has given its top rating to children’s services in Tower Hamlets.';
  it.each([
    'Westminster and North Tyneside have one too.',
    'Westminster and North Tyneside got it as well.',
    'Westminster and North Tyneside hold one too.',
  ])('%s', (more) => {
    expect(tellKinds(page('Top marks for Tower Hamlets', '2025-01-20', news, more))).toEqual([
      'North Tyneside current outstanding null',
      'Tower Hamlets current outstanding null',
      'Westminster current outstanding null',
    ]);
  });

  it('a third time for two others is no earlier grade of the one told of', () => {
    expect(
      tellKinds(
        page(
          'Top marks for Tower Hamlets',
          '2025-01-20',
          news,
          'It was the third time running that two other boroughs had the highest rating.',
        ),
      ),
    ).toEqual(['Tower Hamlets current outstanding null']);
  });

  it('a third time is of days, and of no council', () => {
    expect(
      tellKinds(
        page(
          'Bolton told',
          '2019-10-18',
          'Bury is worst in Lancashire for bad air.',
          'Bolton is to make a plan, since Ofsted has rated its children’s services inadequate for the second time.',
        ),
      ).every((f) => f.startsWith('Bolton')),
    ).toBe(true);
  });
});

describe('days that are no inspection’s', () => {
  it.each([
    'In May a review of our own had found serious faults.',
    'Last May the government took the service away from the council.',
    'Care leavers have a worse service than in May.',
  ])('%s', (more) => {
    expect(
      tellKinds(
        page('Slough rated inadequate', '2016-08-20', 'Ofsted’s inspectors have rated Slough’s children’s services inadequate.', more),
      ),
    ).toEqual(['Slough current inadequate null']);
  });

  it('who is the subject behind an older grade has none of it', () => {
    expect(
      tellKinds(
        page(
          'Slow progress in Luton',
          '2019-06-10',
          'Ofsted made a sixth monitoring visit to Luton, rated inadequate in March 2017.',
          'The report said that since a previous inadequate rating in 2011 senior leaders had done too little.',
        ),
      ),
    ).toEqual(['Luton current monitoring visit null', 'Luton prior inadequate 2011', 'Luton prior inadequate 2017-03']);
  });
});
