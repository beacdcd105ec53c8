/** Questions that turn to another council, towns by their county, grades in brackets and behind a colon, what else is on the scale, news that was heard. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';
import { tellGrades } from './tell.ts';

const tell = (published: string, title: string, ...text: string[]) => tellGrades(page(title, published, ...text));

describe('a council that a question asks after', () => {
  it.each(['And Southampton?', 'What about Southampton?', 'How does Southampton compare?'])('is the answer’s: %s', (question) => {
    expect(
      tell(
        '2023-10-19',
        'Portsmouth explained',
        'Ofsted has rated Portsmouth’s children’s services good.',
        question,
        'It was told in 2019 that it required improvement. It was given a good in July this year.',
        'What comes next?',
        'A short inspection in 2026.',
      ),
    ).toEqual(['Portsmouth current good null', 'Southampton current good 2023-07', 'Southampton prior requires improvement 2019']);
  });

  it('is not the answer’s where it is only asked in passing', () => {
    expect(
      tell(
        '2023-10-19',
        'Portsmouth explained',
        'Ofsted has rated Portsmouth’s children’s services good.',
        'Why do families who move here from Southampton, Winchester or further off say so often that they like it?',
        'It was told in 2019 that it required improvement.',
      ),
    ).toEqual(['Portsmouth current good null', 'Portsmouth prior requires improvement 2019']);
  });
});

it('a town called by its county is not the county council', () => {
  expect(
    tell(
      '2019-12-11',
      'Latest children’s services inspections by Ofsted',
      'Luton',
      'The Bedfordshire town remains at requires improvement. Its previous result, in 2016, was the same.',
      'Bexley',
      'Bexley has moved up to outstanding after a short inspection in September.',
      'Stockton-on-Tees',
      'Good in 2016, it now requires improvement, following a standard inspection in May.',
    ),
  ).toEqual([
    'Bexley current outstanding 2019-09',
    'Luton current requires improvement null',
    'Luton prior requires improvement 2016',
    'Stockton-on-Tees current requires improvement 2019-05',
    'Stockton-on-Tees prior good 2016',
  ]);
});

describe('grades of parts', () => {
  it('stand in brackets behind the whole', () => {
    expect(
      tell(
        '2022-11-24',
        'Lambeth',
        'Lambeth’s children’s services require improvement to be good, says an Ofsted report.',
        '2018 inspection: good (leadership: good; help and protection: requires improvement; care leavers: good)',
      ),
    ).toEqual(['Lambeth current requires improvement null', 'Lambeth prior good 2018']);
  });

  it('stand behind a colon', () => {
    const [found, ...rest] = extract(
      page(
        'Moving up',
        '2022-05-19',
        'Ofsted found services in Manchester to be good, with help and protection the weakest of the four judgements: it requires improvement.',
      ),
    );
    expect(rest).toEqual([]);
    expect([found?.rating, found?.judgements.map((j) => `${j.strand} ${j.grade}`)]).toEqual([
      'good',
      ['help and protection requires improvement'],
    ]);
  });
});

it.each([
  'It is one of four grades. Below it are requires improvement to be good and inadequate; above it is outstanding.',
  'Above that there is only outstanding, and beneath it come requires improvement and inadequate.',
])('what else is on the scale is nobody’s: %s', (scale) => {
  expect(tell('2025-03-06', 'Rutland', `Ofsted has rated Rutland’s children’s services good. ${scale}`)).toEqual([
    'Rutland current good null',
  ]);
});

it('what is heard this week is the news, of two councils that are named in turn too', () => {
  expect(
    tell(
      '2022-11-24',
      'A trust’s news',
      'On Tuesday the trust learned that the children’s services that it runs for Leeds and for Bradford had been rated requires improvement by Ofsted.',
    ),
  ).toEqual(['Bradford current requires improvement null', 'Leeds current requires improvement null']);
});

it('whoever does the same job does not have the same grade', () => {
  expect(
    tell(
      '2023-03-16',
      'Slough',
      'Slough’s children’s services require improvement, Ofsted says. The inadequate of 2013 was a shock.',
      'In Reading, where a company does the same job, a grade of good has been in place since 2019.',
    ).filter((f) => f.startsWith('Reading')),
  ).toEqual(['Reading prior good 2019']);
});

it('the wording then was that of the inspection told before', () => {
  expect(
    tell(
      '2022-02-17',
      'Warwickshire',
      'Ofsted says that children’s services in Warwickshire are good. Three years ago, in an inspection of July 2018, the council had been told that there was work to do. The wording then was “requires improvement to be good”.',
    ),
  ).toEqual(['Warwickshire current good null', 'Warwickshire prior requires improvement 2018-07']);
});

it('strands that are graded before a visit is told are those of a full inspection', () => {
  expect(
    tell(
      '2024-07-11',
      'Two boroughs',
      'Ofsted inspectors visited Halton over two weeks in May. Its children’s services have dropped into the lowest category.',
      'It is inadequate for leadership, inadequate for help and protection and inadequate for children in care.',
      'The chief executive had seen it coming.',
      'Nobody was surprised.',
      'A focused visit last October produced two areas for priority action.',
    ),
  ).toEqual(['Halton current inadequate 2024-05', 'Halton prior null 2023-10']);
});
