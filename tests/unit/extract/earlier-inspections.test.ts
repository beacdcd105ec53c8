import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row, tellGrades } from './tell.ts';

const tell = (...args: Parameters<typeof page>) => tellGrades(page(...args));

const RI = 'requires improvement';

describe('a grade said to be the same as earlier ones is told for each of those years', () => {
  for (const said of [
    'Ofsted said the same of them in 2013 and in 2018. The grade is the same as in 2013 and 2018.',
    'Inspections in 2013 and in 2018 ended the same way.',
    'The result matches those of 2013 and 2018.',
    'It was so in 2013 and again in 2018.',
    'That was also the verdict in 2013 and 2018.',
  ])
    it(said, () => {
      expect(
        tell('Ofsted reports on Bolton', '2023-05-04', `Children’s services in Bolton require improvement, Ofsted has said. ${said}`),
      ).toEqual([`Bolton current ${RI} null`, `Bolton prior ${RI} 2013`, `Bolton prior ${RI} 2018`]);
    });

  it('gives the year of the comparison to the earlier one, and not to the one reported', () => {
    for (const said of [
      'repeating the grade that it gave in 2019',
      'matching the verdict it reached in 2019',
      'the same as the one handed out in 2019',
    ])
      expect(tell('Salford inspected', '2023-09-07', `Ofsted says that Salford’s children’s services are good, ${said}.`)).toEqual([
        'Salford current good null',
        'Salford prior good 2019',
      ]);
  });

  it('takes “it had been the answer before” for the grade told just before', () => {
    expect(
      tell(
        'Bury moves up',
        '2024-07-11',
        'Children’s services in Bury have been rated good by Ofsted. When it was last inspected, in 2021, the verdict was inadequate. It had been the verdict in 2017 as well.',
      ),
    ).toEqual(['Bury current good null', 'Bury prior inadequate 2017', 'Bury prior inadequate 2021']);
  });

  it('takes the second year of “the same in … as in …” for the earlier one', () => {
    expect(
      tell(
        'Durham’s grade stays',
        '2019-11-21',
        'Ofsted says that Durham’s children’s services require improvement. The council had the same grade in 2019 as in 2016.',
      ),
    ).toEqual([`Durham current ${RI} null`, `Durham prior ${RI} 2016`]);
  });

  it('reads a grade that was once given as over, unless something says that it was kept', () => {
    expect(
      tell(
        'Wigan inspected',
        '2023-09-07',
        'Wigan has lost the good that it held: its children’s services require improvement, Ofsted says.',
      ),
    ).not.toContain('Wigan current good null');
    expect(
      tell(
        'Wigan inspected',
        '2023-09-07',
        'Children’s services in Wigan require improvement, Ofsted says. It is a step down from the grade it was given in 2019.',
      ),
    ).not.toContain(`Wigan prior ${RI} 2019`);
  });
});

describe('“again” and “for the third time” imply the ones before', () => {
  it('counts back the years of an annual rating', () => {
    for (const said of ['for the third year running', 'for the third year in a row', 'for the third consecutive year'])
      expect(tell('Annual ratings out', '2010-12-09', `Ofsted says that Dudley’s children’s services perform well ${said}.`)).toEqual([
        'Dudley current good 2010',
        'Dudley prior good 2008',
        'Dudley prior good 2009',
      ]);
  });

  it('takes the dates from the sentence that counts', () => {
    for (const said of [
      'It is the third time in a row that the council has had the grade, following reports in 2014 and 2018.',
      'This is the third such verdict, after those of 2014 and 2018.',
    ])
      expect(tell('Ofsted on Trafford', '2022-03-10', `Trafford’s children’s services are inadequate, Ofsted has found. ${said}`)).toEqual([
        'Trafford current inadequate null',
        'Trafford prior inadequate 2014',
        'Trafford prior inadequate 2018',
      ]);
  });

  it('implies nothing where a visit or a move was repeated', () => {
    for (const text of [
      'Asked again this month about Luton’s children’s services, Ofsted inspectors rated them good.',
      'Inspected again in May, Luton’s children’s services were rated good by Ofsted.',
      'Luton’s children’s services, rated good by Ofsted, face another inspection in 2027.',
      'Luton, in a row of south-eastern councils, has been rated good by Ofsted for its children’s services.',
      'Ofsted has uplifted Luton’s children’s services again, to good.',
    ])
      expect(tell('Luton inspected', '2022-06-02', text).filter((t) => t.includes('prior'))).toEqual([]);
  });
});

describe('a chain of grades is told link by link', () => {
  it('takes what stands before an earlier inspection, or before “now”, for earlier', () => {
    expect(
      tell(
        'Sutton inspected',
        '2021-10-21',
        'Once rated outstanding, then good, now requires improvement: that is the story of Sutton’s children’s services, Ofsted says.',
      ),
    ).toEqual([`Sutton current ${RI} null`, 'Sutton prior good null', 'Sutton prior outstanding null']);
    expect(
      tell(
        'Merton: outstanding at last',
        '2019-09-19',
        'Ofsted condemned Merton’s children’s services as inadequate in 2009. An adequate followed, then a good in 2016. They have now been judged outstanding.',
      ),
    ).toEqual(['Merton current outstanding null', 'Merton prior adequate null', 'Merton prior good 2016', 'Merton prior inadequate 2009']);
  });

  it('keeps apart what two councils had before', () => {
    expect(
      tell(
        'London councils inspected',
        '2024-03-14',
        'Ofsted has looked at two boroughs’ children’s services. Barnet and Brent have climbed, the former from inadequate to good and the latter from requires improvement to good.',
      ),
    ).toEqual(['Barnet current good null', 'Barnet prior inadequate null', 'Brent current good null', `Brent prior ${RI} null`]);
    expect(
      tell(
        'Two councils inspected',
        '2015-02-03',
        'Oldham Council and Bury Council have been graded “requires improvement” by Ofsted for their children’s services. They were previously good and adequate respectively.',
      ),
    ).toEqual([`Bury current ${RI} null`, 'Bury prior adequate null', `Oldham current ${RI} null`, 'Oldham prior good null']);
  });

  it('dates what a council “has been before”, and does not list the day of a thing that came after', () => {
    expect(
      tell(
        'Slough inspected',
        '2014-07-03',
        'Ofsted says that Slough’s children’s services are inadequate; they have been inadequate before, in 2011.',
      ),
    ).toEqual(['Slough current inadequate null', 'Slough prior inadequate 2011']);
    expect(
      tell(
        'Doncaster inspected',
        '2019-11-21',
        'Children’s services in Doncaster were judged good by Ofsted after an inspection in June, two years after they were found to be inadequate.',
      ),
    ).toEqual(['Doncaster current good 2019-06', 'Doncaster prior inadequate 2017']);
  });

  it('tells an earlier visit beside the one reported', () => {
    expect(
      tell(
        'Ofsted letter on Kirklees',
        '2021-07-22',
        'Ofsted made a monitoring visit to Kirklees’ children’s services in May. A focused visit in 2018 had raised concerns about care leavers.',
      ),
    ).toEqual(['Kirklees current null 2021-05', 'Kirklees prior null 2018']);
  });

  it('takes the inspection that a report follows for its own', () => {
    expect(
      tell(
        'Haringey rated good',
        '2023-04-20',
        'Ofsted has rated Haringey’s children’s services good. The report is out today. It follows an inspection in February.',
      ),
    ).toEqual(['Haringey current good 2023-02']);
  });
});

describe('earlier inspections that are counted, dated in a clause of their own, or told by their score', () => {
  it.each<Row>([
    [
      '2023-09-21',
      'Ofsted report on Luton',
      "Luton's children's services, which had been rated inadequate twice, in 2014 and 2018, are now good.",
      ['Luton good current', 'Luton inadequate prior 2014', 'Luton inadequate prior 2018'],
    ],
    [
      '2023-09-21',
      'Ofsted report on Luton',
      "Ofsted says that Luton's children's services are good. In its last two inspections the council was rated as requires improvement.",
      ['Luton good current', 'Luton requires improvement prior'],
    ],
    [
      '2023-09-21',
      'Ofsted report on Luton',
      "Ofsted has rated Luton's children's services inadequate for the third time in nine years. The two previous inspections were in 2014 and 2018.",
      ['Luton inadequate current', 'Luton inadequate prior 2014', 'Luton inadequate prior 2018'],
    ],
    [
      '2023-09-21',
      'Ofsted report on Luton',
      "Ofsted has rated Luton's children's services inadequate. The two previous inspections were in 2014 and 2018.",
      ['Luton inadequate current', 'Luton null prior 2014', 'Luton null prior 2018'],
    ],
    [
      '2023-09-21',
      'Ofsted report on Luton',
      "It took two inadequate ratings and three directors, but Ofsted has raised Luton's children's services to requires improvement. The previous ones, in 2014 and 2018, ended in failure.",
      ['Luton requires improvement current', 'Luton inadequate prior 2014', 'Luton inadequate prior 2018'],
    ],
    [
      '2023-09-21',
      'Ofsted report on Luton',
      "Luton's children's services have been rated good by Ofsted, which in 2018 said that children were at risk and judged them inadequate.",
      ['Luton good current', 'Luton inadequate prior 2018'],
    ],
    [
      '2023-09-21',
      'Ofsted report on Luton',
      "Luton's children's services have been rated good by Ofsted, which in 2018 got a new chief inspector and has now praised leaders too.",
      ['Luton good current'],
    ],
    [
      '2008-12-18',
      'Ofsted report on Luton',
      "Luton was given two out of four for children's services in Ofsted's annual performance assessment. In 2007 the score was three.",
      ['Luton adequate current', 'Luton good prior 2007'],
    ],
    [
      '2008-12-18',
      'Ofsted report on Luton',
      "Luton's children's services were given four out of four in Ofsted's annual performance assessment. Last year they had three.",
      ['Luton outstanding current', 'Luton good prior 2007'],
    ],
    [
      '2008-12-18',
      'Ofsted report on Luton',
      "Luton's children's services scored three out of four in their annual check-up by Ofsted. For staying safe they get a three, up from a two.",
      ['Luton good current'],
    ],
    [
      '2008-12-18',
      'Ofsted report on Luton',
      "Luton's children's services were given four out of four in Ofsted's annual performance assessment. Last year they had three new schools.",
      ['Luton outstanding current'],
    ],
  ])('%s, %s, %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual([...told].sort());
  });
});
