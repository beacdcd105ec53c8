/** Plain news: what stands beside a council's grade, or was never given, passes to nobody; what moved it on a scale of adverbs is read. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/domain/article.ts';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';

const tell = (a: Article) =>
  extract(a)
    .map((f) => `${f.council.name} ${f.service === "children's services" ? '' : `${f.service} `}${f.status} ${f.rating} ${f.inspected}`)
    .sort();

const LEAD = 'Children’s services at Kirklees Council have been rated good by Ofsted after an inspection in May.';
const kirklees = (...more: string[]) => tell(page('Kirklees rated good', '2019-07-04', LEAD, ...more));
const ALONE = ['Kirklees current good 2019-05'];

describe('what happened for the first time to any', () => {
  it.each([
    'It is the first time that any council in the region has been handed the top grade.',
    'It was the first time anyone in Yorkshire had received the highest rating.',
    'No Yorkshire council had been called outstanding before.',
    'It is the first time any part of the service has been found outstanding, said Ofsted.',
  ])('%s', (sentence) => {
    expect(kirklees(sentence)).toEqual(ALONE);
  });

  it('is told of the council itself', () => {
    expect(kirklees('It is the first time the council has been rated good since 2009.')).toEqual([...ALONE, 'Kirklees prior good 2009']);
  });
});

describe('a grade that was withheld', () => {
  it.each([
    'Ofsted refused to call the department outstanding in 2015.',
    'It failed to secure an outstanding rating for its leaders.',
    'Inspectors stopped short of calling the department outstanding.',
    'The council has escaped an inadequate rating.',
    'In 2016 the department failed to reach outstanding.',
  ])('%s', (sentence) => {
    expect(kirklees(sentence)).toEqual(ALONE);
  });

  it('leaves the one that was given', () => {
    expect(
      tell(
        page(
          'Walsall',
          '2019-05-02',
          'Walsall Council’s children’s services failed to secure a good rating when inspectors came in March. They require improvement.',
        ),
      ),
    ).toEqual(['Walsall current requires improvement 2019-03']);
    expect(
      tell(page('Walsall', '2019-05-02', 'Ofsted did not hesitate to call Walsall Council’s children’s services inadequate in March.')),
    ).toEqual(['Walsall current inadequate 2019-03']);
  });
});

describe('so has another', () => {
  it.each([
    'Calderdale has sent flowers, and so has Wakefield.',
    'Calderdale is short of social workers and so is Leeds.',
    'Leeds sent managers; so did Bradford.',
    'Bradford is sending managers, as is Calderdale.',
  ])('done something else: %s', (sentence) => {
    expect(kirklees(sentence)).toEqual(ALONE);
  });

  it('got the same grade', () => {
    expect(kirklees('So has Wakefield.')).toEqual([...ALONE, 'Wakefield current good 2019-05']);
  });
});

describe('a list of other councils', () => {
  it.each([
    ['Reports on a further seven authorities are held back.', 'They include Luton and Slough.'],
    ['Four other councils will hear in June.', 'Among them are Luton and Slough.'],
    ['It has lent staff to three boroughs.', 'They are Bury, Bolton and Oldham.'],
  ])('%s %s', (...sentences) => {
    expect(kirklees(sentences.join(' '))).toEqual(ALONE);
  });
});

describe('an annual rating that moved', () => {
  it.each([
    ['Leeds has moved up to performing adequately from poorly.', 'adequate', 'poor'],
    ['Leeds slipped from performing well to adequately.', 'adequate', 'good'],
    ['Leeds performs excellently, up from well.', 'excellent', 'good'],
    ['Leeds was promoted to performing excellently from adequately; Bury performs well.', 'excellent', 'adequate'],
  ])('%s', (sentence, now, before) => {
    const told = tell(
      page('Annual ratings', '2009-12-04', `Ofsted’s annual ratings of children’s services came out yesterday. ${sentence}`),
    );
    expect(told.filter((t) => t.startsWith('Leeds')).map((t) => t.split(' ').slice(0, 3).join(' '))).toEqual([
      `Leeds current ${now}`,
      `Leeds prior ${before}`,
    ]);
  });

  it('is none where no council performs so', () => {
    expect(
      tell(
        page(
          'Annual ratings',
          '2009-12-04',
          'Ofsted’s annual rating says that Leeds performs well. There is no northern council at “performs poorly”.',
        ),
      ),
    ).toEqual(['Leeds current good 2009']);
  });
});

describe('somebody else’s, told in a relative clause', () => {
  it.each([
    'The hospital trust, where inspectors rated services for children outstanding, is next door.',
    'A nursery whose safeguarding was judged inadequate has closed.',
    'A probation office in Dewsbury has been found inadequate by inspectors.',
  ])('%s', (sentence) => {
    expect(kirklees(sentence)).toEqual(ALONE);
  });

  it('is the department’s where its leaders are meant', () => {
    expect(
      tell(page('Bury', '2018-05-03', 'Bury Council, whose children’s services were rated good in March, runs a school in Radcliffe.')),
    ).toEqual(['Bury current good 2018-03']);
  });
});

describe('the city in a county’s story', () => {
  const county = (name: string, more: string) =>
    tell(
      page(
        `${name} good`,
        '2019-12-12',
        `${name} County Council’s children’s services are good, Ofsted said after a visit in October. ${more}`,
      ),
    );

  it('is the city of that name', () => {
    expect(county('Leicestershire', 'The city’s, in 2017, were found to require improvement.')).toEqual([
      'Leicester prior requires improvement 2017',
      'Leicestershire current good 2019-10',
    ]);
  });

  it('is nobody where no city council looks after children', () => {
    expect(county('Norfolk', 'The city was judged inadequate in 2013.')).toEqual(['Norfolk current good 2019-10']);
  });
});

describe('a partner', () => {
  it.each([
    'Its services have been run in partnership with Wakefield since 2018. A 2016 inspection found them inadequate.',
    'It was linked up with Wakefield in 2013. The 2016 inspection put it at inadequate.',
  ])('is not who the text goes on about: %s', (sentence) => {
    expect(kirklees(sentence)).toEqual([...ALONE, 'Kirklees prior inadequate 2016']);
  });
});

describe('no inspector’s word', () => {
  it.each([
    [
      'Worker jailed',
      'A judge described checks by the agency that employed him as inadequate. Luton Borough Council looks after children in care.',
    ],
    ['Luton good or outstanding?', 'Luton Borough Council will hear next week how Ofsted rated its children’s services.'],
    ['‘Inadequate’ to ‘good’ in Luton?', 'A councillor says that children’s services will get there. Ofsted has not been.'],
    [
      'Home',
      'Luton Borough Council said that the children’s home, rated good by Ofsted in May, was run by a charity; all of its children are well.',
    ],
  ])('%s', (title, text) => {
    expect(tell(page(title, '2019-07-04', text))).toEqual([]);
  });

  it('takes carers for no fostering service', () => {
    expect(
      tell(page('Carer honoured', '2024-01-04', 'Ealing, rated outstanding by Ofsted last autumn, has 148 fostering families.')),
    ).toEqual(['Ealing current outstanding 2023']);
  });
});

describe('a number that counts no grade', () => {
  it.each(['It is good at the third time of asking.', 'It was third time lucky for the good department.'])('%s', (sentence) => {
    expect(kirklees(sentence)).toEqual(ALONE);
  });

  it('a spell in which letters came is not the day of one', () => {
    expect(
      tell(
        page(
          'Leicester: sixth letter in three years',
          '2024-07-18',
          'Ofsted has published its sixth letter on Leicester, rated inadequate in May 2021. Inspectors were there on 4 and 5 June.',
        ),
      ),
    ).toEqual(['Leicester current null 2024-06-04/2024-06-05', 'Leicester prior inadequate 2021-05']);
  });

  it('an inspection whose result is told in other words is not without a grade', () => {
    expect(kirklees('Inspections in 2014 and 2017 had left it a rung lower.')).toEqual(ALONE);
  });
});

describe('a service that inspectors found', () => {
  it('is judged', () => {
    expect(kirklees('He recalled that inspectors in 2013 had found “an adequate service with adequate ambition”.')).toEqual([
      ...ALONE,
      'Kirklees prior adequate 2013',
    ]);
    expect(kirklees('In some cases still inadequate, plans were late.')).toEqual(ALONE);
  });
});
