import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../lib/commands/article-of-text.ts';
import { extract } from '../../../lib/extract/extract.ts';

const tell = (text: string, published = '2019-05-02', title = 'News') =>
  extract(articleOfText(text, { title, published, url: null, site: null })).map(
    (f) => `${f.council.name} ${f.service} ${f.status} ${f.rating}`,
  );

describe('what others than inspectors think is no grade', () => {
  it.each([
    'The cookery club for children in care, rated outstanding by its guests, meets at Rochdale Council.',
    'Ofsted was in Stockport last month. The contact centre for children’s services was described by the opposition as inadequate.',
    'Residents rated Luton Council’s children’s services website good. Ofsted inspectors had no part in it.',
    'Children’s services in Barnsley are inadequate, according to an outspoken councillor; Ofsted reports in June.',
    'The auditors considered the records of children’s services in Salford to be good.',
  ])('%s', (text) => {
    expect(tell(text)).toEqual([]);
  });

  it('but Ofsted’s grade in the same breath is', () => {
    expect(tell('Described by residents as a shambles, Luton’s children’s services were rated good by Ofsted last month.')).toEqual([
      "Luton children's services current good",
    ]);
    expect(tell('Councillors heard that Luton’s children’s services had been judged inadequate by Ofsted in March.')).toEqual([
      "Luton children's services current inadequate",
    ]);
  });
});

describe('to describe and to call is anybody’s', () => {
  it.each([
    'Surveyors describe the roof of Oldham Council’s children’s home as poor.',
    'Calderdale Council took 61 complaints about children’s services. The authority described its own replies as inadequate.',
    'Carers in Thurrock get a new allowance from the council’s children’s services, which one of them described as adequate.',
    'A retired magistrate calls Walsall’s children’s services inadequate.',
    'Bath and North East Somerset Council’s caterers have dubbed their menu for children in care outstanding.',
  ])('%s', (text) => {
    expect(tell(text)).toEqual([]);
  });

  it.each([
    ['Inspectors describe children’s services in Oldham as inadequate.', 'Oldham inadequate'],
    ['Ofsted has been to Calderdale. It described the council’s services for children as good.', 'Calderdale good'],
    ['The lead inspector, Mary Ware, called Thurrock’s children’s services outstanding.', 'Thurrock outstanding'],
    ['Ofsted has reported on Walsall. The report calls its children’s services inadequate.', 'Walsall inadequate'],
    ['Asked to describe children’s services in Wirral, inspectors said “good”.', 'Wirral good'],
  ])('but %s', (text, told) => {
    expect(tell(text).map((line) => line.replace("children's services current ", ''))).toEqual([told]);
  });
});

describe('a participle or relative clause judges the noun that it hangs on', () => {
  it.each([
    'Ofsted inspects Dudley Council’s children’s services. A choir that inspectors described as outstanding will sing at the town hall.',
    'Dudley’s children’s services buy beds from private firms rated inadequate by Ofsted.',
    'A mentoring scheme, judged outstanding, is to close, Dudley’s director of children’s services told inspectors.',
    'Inspectors called at Dudley Council’s flats. They rated signage “poor” and lighting “inadequate”. Children’s services were told.',
  ])('%s', (text) => {
    expect(tell(text)).toEqual([]);
  });

  it.each([
    ['Dudley’s children’s services, rated good in 2018 by Ofsted, will expand.', 'good'],
    ['Ofsted has published its report on a department that it judged inadequate in March: Dudley’s children’s services.', 'inadequate'],
    ['Among those rated outstanding by Ofsted for children’s services is Dudley.', 'outstanding'],
  ])('%s', (text, grade) => {
    expect(tell(text).map((t) => t.split(' ').pop())).toEqual([grade]);
  });
});

describe('a part, a question and a bill', () => {
  it.each([
    'Ofsted inspectors said that recording in Wigan’s children’s services was good in places.',
    'Wigan’s children’s services work was inadequate in 12 per cent of cases, inspectors said.',
    'Will Ofsted find Wigan’s children’s services good? Nobody at the town hall would say.',
    'Invoices from Wigan’s children’s services were left outstanding for months, with £43,000 outstanding in May. Ofsted was told.',
    'I’ve read “inadequate” on a placard about Wigan’s children’s services. Ofsted has not been.',
  ])('%s', (text) => {
    expect(tell(text)).toEqual([]);
  });

  it('but a question why or how takes the grade for granted', () => {
    expect(tell('How were Wigan’s children’s services found inadequate? Ofsted’s report, out today, blames turnover.')).toEqual([
      "Wigan children's services current inadequate",
    ]);
  });
});

describe('good is also a word of every day', () => {
  const STOOD = 'Ofsted rated Sefton’s children’s services inadequate in March.';
  const INADEQUATE = ["Sefton children's services current inadequate"];
  it.each([
    '“It is good that inspectors saw the start we have made,” said the leader.',
    'It was good to be told what works, the director wrote.',
    'Good to have them gone, a clerk was heard to say.',
    'Year after year it had been asked to learn what it is good and bad at.',
    'Staff know what they are good at.',
    'Good or bad, every report goes to the committee.',
    'What “adequate” was to the old framework is called “requires improvement” in this one.',
    'The new rules call “requires improvement” what the old ones called “adequate”.',
  ])('%s', (text) => {
    expect(tell(`${STOOD} ${text}`)).toEqual(INADEQUATE);
  });

  it('but a grade is one with “that year”, “when” and “to” behind it, too', () => {
    expect(
      tell('Ofsted rated Sefton’s children’s services inadequate in March. In 2014 they were good; it was good that year for once.'),
    ).toEqual([...INADEQUATE, "Sefton children's services prior good"]);
    expect(tell('Sefton’s children’s services slid. It was outstanding when Ofsted came in 2015.')).toEqual([
      "Sefton children's services prior outstanding",
    ]);
  });

  it('a headline’s “outstanding” is not of the whole where the story says “good with outstanding features”', () => {
    const title = 'Sefton’s fostering service is ‘outstanding’';
    const text =
      'Ofsted inspectors have judged the council’s fostering service to be ‘good’ with some ‘outstanding’ features after a visit in January 2013.';
    expect(tell(text, '2013-03-01', title)).toEqual(['Sefton fostering current good']);
    expect(
      tell(
        'Ofsted has found children’s services in Sefton outstanding. Wirral’s are good with outstanding features.',
        '2012-02-02',
        'Sefton rated outstanding',
      ),
    ).toContain("Sefton children's services current outstanding");
  });
});
