/** Grades that are counted, with the days of those before them; entries that stand under a grade; slips that are mended in the same breath. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';
import { byRules, type Row, tellByRules } from './tell.ts';

const dated = (title: string, published: string, ...paragraphs: string[]) => tellByRules(page(title, published, ...paragraphs));

describe('a grade that is counted', () => {
  it.each([
    'Luton has been inadequate three times running, after judgements in 2012 and 2015.',
    "Ofsted has found children's services in Luton inadequate for the third time, following inspections in 2012 and 2015.",
    "Inspectors have given Luton's children's services a third inadequate verdict, after critical reports in 2012 and 2015.",
    "Children in Luton are still not safe, inspectors have said, in a third inadequate verdict on the town's services. The council lost control of them after reports in 2012 and 2015.",
  ])('has had the days before it: %s', (text) => {
    expect(dated("Luton: Ofsted on children's services", '2018-03-02', text)).toEqual([
      'Luton current inadequate null',
      'Luton prior inadequate 2012',
      'Luton prior inadequate 2015',
    ]);
  });

  it('is not dated by reports into something else', () => {
    expect(
      dated(
        'Kent again',
        '2023-02-17',
        "Kent's children's services have been rated good by Ofsted for a third time. The council closed two homes after reports in 2013 and 2017 into abuse.",
      ),
    ).toEqual(['Kent current good null', 'Kent prior good null']);
  });

  it.each([
    'The council closed two homes after reports in 2013 of abuse.',
    'It changed its rules after reports in 2013 that children had been hurt.',
    'There were critical reports in 2013 and 2015.',
  ])('is what reports are asked for, or they are no inspections: %s', (reports) => {
    expect(dated('Kent good', '2021-12-02', `Kent's children's services are good, Ofsted says. ${reports}`)).toEqual([
      'Kent current good null',
    ]);
  });

  it('is not lent by a verdict that counts councils', () => {
    expect(
      dated(
        'Kent inadequate',
        '2023-02-17',
        "Ofsted has judged Kent's children's services, in the third inadequate verdict for a southern council.",
      ),
    ).not.toContain('Kent prior inadequate null');
  });
});

describe('entries under a grade', () => {
  const list = (...entries: string[]) =>
    dated(
      "Children's services: where each council of the south-west stands",
      '2021-12-02',
      "This is where each of them stands, on the most recent full Ofsted inspection of its children's services.",
      ...entries,
    );

  it('have each its own newest day', () => {
    expect(
      list(
        'Outstanding',
        'Plymouth. Visited for five days in March 2020. It had been good in 2017.',
        'Torbay. In the summer of this year it leapt to the top.',
        'Good',
        'Devon. One of the first to have been rated good under the last set of rules, in 2013. Still good in 2018.',
        'Requires improvement',
        'Cornwall. It had the same grade in 2019 as in 2016.',
        'Somerset. The county was last graded in 2017, when it got this one.',
      ),
    ).toEqual([
      'Cornwall current requires improvement 2019',
      'Cornwall prior requires improvement 2016',
      'Devon current good 2018',
      'Devon prior good 2013',
      'Plymouth current outstanding 2020-03',
      'Plymouth prior good 2017',
      'Somerset current requires improvement 2017',
      'Torbay current outstanding 2021',
    ]);
  });

  it('have no day of what else befell the place', () => {
    expect(
      list(
        'Good',
        'Devon. Rated good in 2018. Its new chief executive took over in 2020.',
        'Cornwall. It declared a climate emergency in 2019.',
        'Somerset. A hub for families opened in Taunton in 2020. It got its grade in 2017.',
        'Requires improvement',
        'Plymouth. Nothing to add.',
      ),
    ).toEqual([
      'Cornwall current good null',
      'Devon current good 2018',
      'Plymouth current requires improvement null',
      'Somerset current good 2017',
    ]);
  });

  it('of two councils have the day of each', () => {
    const told = list(
      'Good',
      'Devon. Inspected in 2019.',
      'Cornwall. Inspected in 2018.',
      'Requires improvement',
      'Plymouth and Torbay. The first has been there since 2018. The second got its grade in 2017.',
    );
    expect(told).toContain('Plymouth current requires improvement 2018');
    expect(told).toContain('Torbay current requires improvement 2017');
  });
});

describe('what was so some time ago', () => {
  it('is no news where somebody was among the first to have it', () => {
    expect(
      dated(
        "Devon's children's services: Ofsted report",
        '2021-09-02',
        'Devon, which was among the first to have been judged outstanding, in 2013, now requires improvement.',
      ),
    ).toEqual(['Devon current requires improvement null', 'Devon prior outstanding 2013']);
  });

  it('stands where it was so still, and nothing newer is told', () => {
    expect(
      dated(
        "Devon's children's services: Ofsted report",
        '2021-09-02',
        "Devon's children's services were rated good in 2013. They were still good in 2018.",
      ),
    ).toEqual(['Devon current good 2018', 'Devon prior good 2013']);
  });
});

describe('a slip', () => {
  it.each<Row>([
    [
      '2012-01-19',
      'Luton grinds upward',
      "Ofsted rated Luton good, sorry, outstanding for its children's services last week. It was adequate in 2008.",
      ['Luton adequate prior', 'Luton outstanding current'],
    ],
    [
      '2012-01-19',
      'Luton grinds upward',
      "Ofsted rated Luton's children's services adequate in 2008 – correction: good – and outstanding last week.",
      ['Luton good prior', 'Luton outstanding current'],
    ],
    [
      '2012-01-19',
      'Luton grinds upward',
      `Luton's children's services, good as recently as 2008... correction: never good, the council rang to say, but "adequate"; they are outstanding now, says Ofsted.`,
      ['Luton adequate prior', 'Luton outstanding current'],
    ],
    [
      '2012-01-19',
      'Luton grinds upward',
      "Ofsted was sorry to find Luton's children's services inadequate last week. They were adequate in 2008.",
      ['Luton adequate prior', 'Luton inadequate current'],
    ],
  ])('%s, %s: %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });
});

describe('since there is no overall grade', () => {
  it('all can only be the parts', () => {
    const told = extract(
      page(
        'Bolton and Bury: Ofsted reports',
        '2026-09-24',
        "All outstanding, Bolton; all good save leadership, which requires improvement, Bury. Neither was given a summary grade when Ofsted's reports on their children's services came out on Thursday.",
      ),
    );
    expect(told.map((f) => [f.council.name, f.rating, f.judgements.length])).toEqual([
      ['Bolton', null, 4],
      ['Bury', null, 4],
    ]);
  });

  it.each(['Its 2023 report had said just that.', 'The overall grade in 2023 was the same.'])(
    'what every part has is what the whole had: %s',
    (then) => {
      expect(
        dated(
          'Torbay: four of a kind',
          '2026-09-24',
          `In Torbay leadership, help and protection, children in care and care leavers were all found by Ofsted to require improvement. ${then}`,
        ),
      ).toEqual(['Torbay current ILACS null', 'Torbay prior requires improvement 2023']);
    },
  );
});

describe('the same month', () => {
  it('is counted from the visit that was told of before, however much is said of it', () => {
    expect(
      dated(
        'How Bury tackles exploitation',
        '2019-09-02',
        'A joint targeted area inspection (JTAI) of how agencies in Bury respond to exploitation has found strengths. Inspectors visited from 8 to 12 July.',
        'Staff share information well. Health workers were not always asked to meetings. Families liked being texted. Some asked for meetings outside school hours. The head of the virtual school was pleased. The chair was grateful.',
        'In the same month Ofsted made a focused visit to our front door, also without a grade.',
      ),
    ).toEqual(['Bury current JTAI 2019-07-08/2019-07-12', 'Bury current focused visit 2019-07']);
  });
});

describe('the visit', () => {
  it('was to the council that the grades are of, whoever was named last', () => {
    expect(
      dated(
        'Newsflash',
        '2026-07-09',
        "That's the Isle of Wight under Ofsted's four-part report card: good for leaders, for help and protection, for children in care and for care leavers. The island's council ended its partnership with Hampshire two years ago. The visit was in May.",
      ),
    ).toEqual(['Isle of Wight current ILACS 2026-05']);
  });
});

describe('what today’s is held against', () => {
  it.each([
    ['one rung up from the verdict of early 2013 that cost the council its independence', '2013'],
    ['two rungs above that of 2014', '2014'],
    ['where in 2015 there was barely a passing mark to be found', '2015'],
  ])('has its day: %s', (told, year) => {
    expect(
      dated('Luton climbs', '2018-11-28', `Luton is inadequate no more. Ofsted has judged its children's services good – ${told}.`),
    ).toEqual(['Luton current good null', `Luton prior inadequate ${year}`]);
  });
});

describe('visits between two inspections', () => {
  it.each([
    'Between the two full inspections Ofsted made a string of shorter monitoring visits. After the latest of those, last July, its letter said that the pace of change had been slow.',
    'In between it had made monitoring visits. The last of them, in July, found little progress.',
  ])('are no news: %s', (told) => {
    expect(
      dated('Bradford: the report', '2023-01-31', `Bradford's children's services are inadequate, Ofsted said today. ${told}`),
    ).toEqual(['Bradford current inadequate null', 'Bradford prior monitoring visit 2022-07']);
  });
});

describe('what stands beside a move', () => {
  it.each([
    "Luton's children's services were inadequate. Ofsted has now moved them up two grades, to good.",
    "Luton was inadequate. Now its children's services have shot up to good, Ofsted says.",
    "Ofsted has lifted Luton's children's services two grades, to good. They were inadequate.",
  ])('is what was left: %s', (text) => {
    expect(dated("Luton: Ofsted's report", '2023-07-31', text)).toEqual(['Luton current good null', 'Luton prior inadequate null']);
  });
});

describe('checks that fire seldom', () => {
  it.each<Row>([
    ['2018-03-02', 'A draft', "A draft is said to rate Luton's children's services inadequate. Ofsted's report comes out in May.", []],
    ['2018-03-02', 'A draft', "A draft Ofsted report on Luton's children's services is understood to say that they are inadequate.", []],
    [
      '2018-03-02',
      'Two councils',
      "Luton and Bury are both good councils, Ofsted says of their children's services.",
      ['Bury good current', 'Luton good current'],
    ],
    [
      '2018-03-02',
      'The same again',
      "Luton's children's services are good, Ofsted says, a repeat of its finding in 2015.",
      ['Luton good current ', 'Luton good prior 2015'],
    ],
    [
      '2018-03-02',
      'Put right',
      "We said that Luton's children's services had been rated inadequate by Ofsted. They were not inspected.",
      [],
    ],
  ])('%s, %s: %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });
});
