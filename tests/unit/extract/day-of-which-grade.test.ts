import { describe, expect, it } from 'vitest';
import { type Row, tellRow } from './tell.ts';

describe('days that stand near a grade and belong to another', () => {
  it.each<Row>([
    [
      '2022-06-16',
      'Two good councils',
      "Ofsted rated children's services in Leeds good in 2018, and Kirklees, which had been inadequate, only last month.",
      ['Kirklees good current 2022-05', 'Kirklees inadequate prior', 'Leeds good prior 2018'],
    ],
    [
      '2022-06-16',
      'Two good councils',
      'Leeds was given its good Ofsted rating in 2018 and Kirklees, where services had required improvement, in March.',
      ['Kirklees good current 2022-03', 'Kirklees requires improvement prior', 'Leeds good prior 2018'],
    ],
    [
      '2022-06-16',
      'Two councils',
      'Ofsted rated Leeds good in 2018, and Kirklees, which was inadequate in 2016, in 2019.',
      ['Kirklees good prior 2019', 'Kirklees inadequate prior 2016', 'Leeds good prior 2018'],
    ],
    [
      '2022-06-16',
      'Ofsted on Bolton',
      "Bolton is the first council in the region to be rated outstanding by Ofsted for its children's services since 2018.",
      ['Bolton outstanding current'],
    ],
    [
      '2022-06-16',
      'Ofsted on Bolton',
      "Bolton is the only council to have been judged inadequate by Ofsted for its children's services since 2019.",
      ['Bolton inadequate current'],
    ],
    [
      '2026-09-03',
      'Ofsted on Bolton',
      "Ofsted says that help and protection in Bolton requires improvement and that leaders are good. Before the summer its children's services were, overall, good.",
      ['Bolton good prior', 'Bolton null current'],
    ],
    [
      '2017-05-18',
      'Ofsted on Bolton',
      "Ofsted says that Bolton's children's services require improvement. They thereby shed their three-year-old inadequate.",
      ['Bolton inadequate prior 2014', 'Bolton requires improvement current'],
    ],
    [
      '2019-05-18',
      'Ofsted on Bolton',
      "Bolton's children's services are inadequate no more. Ofsted has found them to require improvement, one rung up from the verdict of 2016.",
      ['Bolton inadequate prior 2016', 'Bolton requires improvement current'],
    ],
    [
      '2010-12-09',
      'Annual ratings',
      "Leeds, where a surprise inspection in July led to a priority action, performs poorly, Ofsted's annual rating of children's services says.",
      ['Leeds null prior 2010-07', 'Leeds poor current 2010'],
    ],
    [
      '2014-10-02',
      'Homes inspected',
      "Three children's homes in South Tyneside and two in North Tyneside were seen by Ofsted in August. South Tyneside's were outstanding, good and good; both of North Tyneside's, adequate.",
      [
        "North Tyneside children's home adequate current 2014-08",
        "South Tyneside children's home good current 2014-08",
        "South Tyneside children's home outstanding current 2014-08",
      ],
    ],
    [
      '2019-11-07',
      'Two homes',
      "Gateshead Council has two children's homes in one street, and Ofsted inspected both in September. The one at number 12 is outstanding and the one at number 14 inadequate.",
      ["Gateshead children's home inadequate current 2019-09", "Gateshead children's home outstanding current 2019-09"],
    ],
    [
      '2014-01-13',
      'Ofsted on Derby',
      'Derby City Council is not easily shaken: having been rated good for safeguarding in 2010, it has been rated good by Ofsted once more.',
      ['Derby good current', 'Derby good prior 2010'],
    ],
    [
      '2012-09-20',
      'Fostering in Wigan',
      'Inspectors who visited us in July have rated our fostering service good, which is where it was in 2009, says Wigan Council.',
      ['Wigan fostering good current 2012-07', 'Wigan fostering good prior 2009'],
    ],
  ])('%s %s: %s', (published, title, text, told) => {
    expect(tellRow(published, title, text, told)).toEqual([...told].sort());
  });

  it('leaves a council out that only sent somebody that day', () => {
    expect(
      tellRow(
        '2022-06-16',
        'Ofsted on Leeds',
        'Leeds was rated good by Ofsted in 2018, and Kirklees, which is near it, sent its managers there in May.',
        ['Leeds good prior 2018'],
      ),
    ).toEqual(['Leeds good prior 2018']);
  });
});

describe('a day at the head of a clause of its own', () => {
  it.each([
    'Ofsted, after a visit in March, says outstanding of Kirklees’s children’s services where in 2019 it said good.',
    'Ofsted rated Kirklees’s children’s services outstanding after a visit in March, while in 2019 they were good.',
  ])('%s', (text) => {
    const told = ['Kirklees good prior 2019', 'Kirklees outstanding current 2024-03'];
    expect(tellRow('2024-06-06', 'Ofsted', text, told)).toEqual(told);
  });
});
