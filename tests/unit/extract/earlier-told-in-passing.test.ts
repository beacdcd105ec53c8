/** Inspections of earlier years that are told with their time and without a grade. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/domain/article.ts';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';

const tell = (a: Article) =>
  extract(a)
    .map((f) => `${f.council.name} ${f.service} ${f.status} ${f.rating} ${f.inspected}`)
    .sort();
const earlier = (a: Article) => tell(a).filter((s) => s.includes(' prior '));
const LEAD = 'Children’s services at Rochdale Council have been rated good by Ofsted after an inspection in May.';
const rochdale = (...more: string[]) => earlier(page('Rochdale rated good', '2021-07-08', LEAD, ...more));
const ONE = (when: string) => [`Rochdale children's services prior null ${when}`];

describe('what inspectors did or found in another year is an inspection of that year', () => {
  it.each([
    'In 2017 inspectors had found that children were left at risk.',
    'In 2017 Ofsted criticised the department for drift and delay.',
    'Ofsted said in 2017 that the council was failing children.',
    'The council was severely criticised by Ofsted in 2017.',
    'Inspectors had raised serious concerns in 2017.',
    'Things look better than in 2017, when inspectors found many children at risk.',
    'Serious failings were exposed by inspectors in 2017.',
    'Most of the weaknesses that Ofsted listed in 2017 are gone.',
    'Ofsted, which in 2017 wrote a grim report on the council, has been back.',
  ])('%s', (sentence) => {
    expect(rochdale(sentence)).toEqual(ONE('2017'));
  });

  it.each([
    'Inspectors found that a plan written in 2017 was out of date.',
    'Inspectors praised the hub that opened in 2017.',
    'Inspectors criticised a decision made in 2017.',
    'In 2017 Ofsted said that councils everywhere were struggling.',
    'In 2017 Ofsted announced a new framework.',
    'Ofsted has raised concerns about unregulated homes since 2017.',
    'In 2017 the safeguarding board found that a boy had been failed.',
    'In 2017 a peer review raised concerns about children.',
    'Inspectors noted a rise in referrals since 2017.',
    'Ofsted told the school in 2017 that reading was weak.',
    'Inspectors saw the effect of cuts made in 2017.',
  ])('but not: %s', (sentence) => {
    expect(rochdale(sentence)).toEqual([]);
  });
});

describe('an inspection named with an old date is one, in whatever words it is named', () => {
  it.each([
    ['Things are better than at the time of the inspection in 2017.', '2017'],
    ['That puts right what went wrong at the inspection of 2017.', '2017'],
    ['Such inspections are held every three years; the last was in 2017.', '2017'],
    ['Inspections come round often. The previous one took place in November 2017.', '2017-11'],
    ['When it last inspected, in 2017, it found far too many cases without a worker.', '2017'],
  ])('%s', (sentence, when) => {
    expect(rochdale(sentence)).toEqual(ONE(when));
  });

  it.each([
    'Its most recent inspection was in May 2021.',
    'There was no inspection in 2017 and none in 2018.',
    'Much has changed since tougher inspections came in 2017.',
    'The annual visit in 2017 of the youth parliament was the last.',
  ])('but not: %s', (sentence) => {
    expect(rochdale(sentence)).toEqual([]);
  });

  it('tells it beside the grade of the same sentence when it is set against that', () => {
    expect(
      earlier(
        page(
          'Suffolk praised',
          '2019-06-14',
          'Ofsted has rated Suffolk’s children’s services good and says that they have kept getting better since the previous inspection in 2015.',
        ),
      ),
    ).toEqual(["Suffolk children's services prior null 2015"]);
    expect(
      earlier(
        page('Suffolk', '2019-06-14', 'In Suffolk children’s services require improvement, Ofsted says, after an inspection in 2018.'),
      ),
    ).toEqual([]);
  });

  it('tells one of a report and of the visit some months before it', () => {
    expect(
      rochdale('The inspection of July 2017 shook the town.', 'Ofsted’s damning report of October 2017 led to four resignations.'),
    ).toEqual(ONE('2017-07'));
  });
});

describe('on a page without a date, what is older than the newest day told is earlier', () => {
  it('tells the one before', () => {
    expect(
      earlier(
        page(
          'Minutes',
          null,
          'The committee considered the report on Ofsted’s inspection of Bolton Council’s children’s services in March 2022, which judged them good.',
          'It set out what has improved since the original inspection in November 2018, which had raised many concerns.',
        ),
      ),
    ).toEqual(["Bolton children's services prior null 2018-11"]);
  });
});

describe('a statement of action was called for by an inspection', () => {
  const send = (...more: string[]) =>
    earlier(
      page(
        'SEND services in Bolton revisited',
        '2022-06-30',
        'Ofsted and the Care Quality Commission revisited Bolton in April to see how children with special educational needs and disabilities are served.',
        ...more,
      ),
    );
  it.each([
    ['There was sufficient progress on the weaknesses that led to a written statement of action in 2019.', '2019'],
    ['In 2019 the same partnership was told to write a statement of action.', '2019'],
    ['Things are better than in June 2019, when six areas of weakness led to a written statement of action.', '2019-06'],
  ])('%s', (sentence, when) => {
    expect(send(sentence)).toEqual([`Bolton SEND prior null ${when}`]);
  });

  it.each(['The written statement of action was approved in March 2020.', 'Leaders had completed the statement of action by 2020.'])(
    'but not: %s',
    (sentence) => {
      expect(send(sentence)).toEqual([]);
    },
  );
});

describe('of an earlier inspection only parts are told', () => {
  it.each([
    'That is better than in 2017, when adoption was adequate and help for care leavers inadequate.',
    'At the last inspection in 2017 a number of areas required improvement.',
  ])('%s', (sentence) => {
    expect(rochdale(sentence)).toEqual(ONE('2017'));
  });

  it('tells the whole where every part had one grade', () => {
    expect(rochdale('At the preceding inspection, late in 2017, every one of the headline areas was judged inadequate.')).toEqual([
      "Rochdale children's services prior inadequate 2017",
    ]);
  });
});

describe('where inspectorates give no grades, an earlier inspection is told by its time', () => {
  const gwent = (text: string) => tell(page('Torfaen', '2021-10-14', text));
  it.each([
    [
      'Services for children in Torfaen have improved since inspectors raised serious concerns in 2017, Care Inspectorate Wales has found.',
      null,
    ],
    [
      'Care Inspectorate Wales found children’s services in Torfaen safe in September. In 2017 the council was sent a warning notice because of serious concerns.',
      '2021-09',
    ],
    [
      'Care Inspectorate Wales found children’s services in Torfaen safe in September. They were last inspected jointly in 2017.',
      '2021-09',
    ],
  ])('%s', (text, when) => {
    expect(gwent(text)).toEqual([`Torfaen children's services current null ${when}`, "Torfaen children's services prior null 2017"]);
  });

  it('is silent about a notice that was lifted', () => {
    expect(
      gwent('Care Inspectorate Wales found children’s services in Torfaen safe in September. The warning notice was lifted in 2019.'),
    ).toEqual(["Torfaen children's services current null 2021-09"]);
  });
});

describe('a snap check told of in passing is earlier', () => {
  it('had already been made, and “that check” is no other', () => {
    expect(
      tell(
        page(
          'Calderdale adequate',
          '2011-06-23',
          'Ofsted and the Care Quality Commission were in Calderdale in May and have called the council’s safeguarding services adequate.',
          'Inspectors had already given the duty desk a surprise look last September. That unannounced check asked for better recording.',
        ),
      ),
    ).toEqual(["Calderdale children's services current adequate 2011-05", "Calderdale children's services prior null 2010-09"]);
  });

  it('is dated at the head of its sentence', () => {
    expect(rochdale('In 2010 an unannounced inspection of the duty desk had turned up cases of neglect.')).toEqual(ONE('2010'));
    expect(rochdale('In 2010 the inspection regime was another.')).toEqual([]);
  });

  it('is none where nobody who inspects is named', () => {
    expect(
      tell(
        page(
          'Surprise check at contact centre',
          '2010-08-06',
          'A contact centre in Trowbridge was visited by its charity. Wiltshire Council does not run it.',
        ),
      ),
    ).toEqual([]);
  });
});

describe('a month of “that year” is of the year told last', () => {
  it.each([
    ['Inspectors called in 2014 and again in 2017. That November they found far too many cases without a worker.', '2017-11'],
    ['It is a long way from 2017 and what inspectors found in November of that year.', '2017-11'],
  ])('%s', (text, when) => {
    expect(rochdale(text)).toContain(ONE(when)[0]);
  });

  it('is not “that” where something is said', () => {
    expect(
      tell(
        page(
          'Rochdale',
          '2021-07-08',
          'A report of 2017 was damning. Ofsted has found that May’s inspection of Rochdale’s children’s services went well and rated them good.',
        ),
      ),
    ).toContain("Rochdale children's services current good 2021-05");
  });
});

it('takes “as in 2010” for the grade of its own sentence', () => {
  expect(
    earlier(
      page(
        'Oldham outstanding',
        '2019-04-25',
        'Oldham Council’s children’s services have been judged outstanding by Ofsted. In the annual rating of 2009, as in 2010, the council was performing poorly.',
      ),
    ).filter((s) => s.includes('outstanding')),
  ).toEqual([]);
});
