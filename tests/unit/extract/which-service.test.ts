import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../lib/commands/article-of-text.ts';
import { extract } from '../../../lib/extract/extract.ts';

const tell = (text: string, title = 'News', published = '2019-05-02') =>
  extract(articleOfText(text, { title, published, url: null, site: null }))
    .map((f) => `${f.council.name} · ${f.service} · ${f.status} · ${f.rating}`)
    .sort();

describe('a company’s home or agency is no council’s', () => {
  it.each([
    'A fostering firm based in Walsall was rated inadequate by Ofsted last month.',
    'Ofsted has rated a charity’s children’s home in Walsall good.',
    'Two of the private homes for children that Walsall Council pays for were judged inadequate by Ofsted.',
  ])('%s', (text) => {
    expect(tell(text)).toEqual([]);
  });

  it.each([
    ['Walsall Council’s fostering service has been rated good by Ofsted. Private agencies look after 40 of its children.', 'fostering'],
    ['A council-run home for six boys in Walsall is good, Ofsted says.', "children's home"],
    ['Private fostering in Walsall was found to be good by Ofsted.', 'fostering'],
  ])('%s', (text, service) => {
    expect(tell(text)).toEqual([`Walsall · ${service} · current · good`]);
  });
});

describe('a school’s, nursery’s or force’s safeguarding is its own', () => {
  it.each([
    ['Nursery downgraded over ‘inadequate’ safeguarding', 'Kirklees Council’s children’s services team has been in to help.'],
    ['Primary’s fall', 'A Dewsbury primary was rated inadequate by Ofsted. Kirklees Council’s director of children’s services was sorry.'],
    ['School’s joy', 'Ofsted called the academy’s safeguarding outstanding. Kirklees Council sent a cake to the children.'],
  ])('%s', (title, text) => {
    expect(tell(text, title)).toEqual([]);
  });

  it('but a council named after the school is judged itself', () => {
    expect(tell('Head teachers were not surprised that Kirklees’ safeguarding was judged inadequate by Ofsted last month.')).toEqual([
      "Kirklees · children's services · current · inadequate",
    ]);
  });
});

describe('homes and the department in one story', () => {
  const text = [
    'Two children’s homes run by Bolton Council have had very different reports from Ofsted.',
    'The first, in the north of the town, has been rated outstanding.',
    'The second, near the station, was judged inadequate.',
    'The council’s department, for what it is worth, is good.',
  ].join('\n');
  it('keeps them apart', () => {
    expect(tell(text, 'Mixed fortunes for homes')).toEqual([
      "Bolton · children's home · current · inadequate",
      "Bolton · children's home · current · outstanding",
      "Bolton · children's services · current · good",
    ]);
  });
});

describe('a part of youth justice work is not the service', () => {
  it.each([
    'Bolton’s youth justice service has been rated good by HM Inspectorate of Probation. Out-of-court disposals were outstanding and resettlement inadequate.',
    'Probation inspectors rated Bolton’s youth justice service good overall and outstanding for how it is run.',
  ])('%s', (text) => {
    expect(tell(text)).toEqual(['Bolton · youth justice · current · good']);
  });
});

describe('what a newspaper or a sentence takes back', () => {
  it.each([
    'A leaflet says that Bury’s children’s services are “Ofsted outstanding”. They are not. Inspectors come in June.',
    'Last week we said that Ofsted had rated Bury’s children’s services inadequate. That was wrong, and we apologise.',
    'Our article wrongly stated that Bury’s children’s services were rated inadequate by Ofsted, for which we apologise: we said what we ought to have checked.',
  ])('%s', (text) => {
    expect(tell(text)).toEqual([]);
  });

  it('but “they are not” something else denies nothing', () => {
    expect(tell('Ofsted has rated Bury’s children’s services inadequate. They are not safe, it says.')).toEqual([
      "Bury · children's services · current · inadequate",
    ]);
  });
});

describe('an inspection’s own verdict, however it is put', () => {
  it.each([
    ['The annual performance assessment calls Luton’s provision for children good.', '2006-12-02', 'good'],
    ['Luton’s annual performance assessment has come back as adequate for its children’s services.', '2006-12-02', 'adequate'],
    ['The annual performance assessment describes Luton’s services for children as good.', '2006-12-02', 'good'],
    ['Ofsted inspectors said that Luton Council delivered “a good service” to children.', '2007-12-02', 'good'],
  ])('%s', (text, published, grade) => {
    expect(tell(text, 'News', published)).toEqual([`Luton · children's services · current · ${grade}`]);
  });

  it.each([
    'Ofsted saw that Luton’s teenagers get a good service from the children’s team.',
    'The letter from Ofsted describes staffing in Luton as adequate; children’s services were given no grade.',
    'The response of Luton’s police to children was inadequate in two districts and good in four, HMIC inspectors said.',
  ])('but not %s', (text) => {
    expect(tell(text, 'News', '2012-03-02').filter((t) => !/null$/.test(t))).toEqual([]);
  });
});

describe('a trust that runs the services, and a rating that has nothing to do with them', () => {
  it('the grade of a trust is its services’', () => {
    expect(tell('Ofsted has upgraded the Sandwell Children’s Trust rating from inadequate to good after a three-day inspection.')).toEqual([
      "Sandwell · children's services · current · good",
      "Sandwell · children's services · prior · inadequate",
    ]);
  });

  it.each([
    'Walsall Council’s credit rating is good. Ofsted has yet to inspect its children’s services.',
    'The air rating in Walsall was outstanding for once. Ofsted comes to its children’s services next year.',
  ])('%s', (text) => {
    expect(tell(text)).toEqual([]);
  });
});

describe('a service of its own that the story comes to after the council’s grade', () => {
  it.each([
    [
      'Ofsted inspectors who were in Croydon in April have moved the borough from good to outstanding. In March its fostering service was rated adequate.',
      'fostering',
    ],
    [
      'Croydon has been lifted from good to outstanding by Ofsted. Earlier in the year its youth justice team was found adequate by inspectors.',
      'youth justice',
    ],
  ])('%s', (text, service) => {
    const told = tell(text);
    expect(told).toContain("Croydon · children's services · current · outstanding");
    expect(told).toContain("Croydon · children's services · prior · good");
    expect(told.filter((t) => t.includes(`· ${service} ·`) && /good|outstanding/.test(t))).toEqual([]);
  });
});
