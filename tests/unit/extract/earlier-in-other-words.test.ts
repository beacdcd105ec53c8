import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row, tellRow } from './tell.ts';

describe('earlier inspections that are told in other words', () => {
  it.each<Row>([
    [
      '2024-03-07',
      'Ofsted on Sefton',
      "Ofsted says that Sefton's children's services require improvement. In 2016 they were judged inadequate for a second time.",
      ['Sefton inadequate prior', 'Sefton inadequate prior 2016', 'Sefton requires improvement current'],
    ],
    [
      '2024-03-07',
      'Ofsted on Sefton',
      "Ofsted says that Sefton's children's services require improvement. Eight years ago they were inadequate, and for the second time.",
      ['Sefton inadequate prior', 'Sefton inadequate prior 2016', 'Sefton requires improvement current'],
    ],
    [
      '2024-03-07',
      'Ofsted on Sefton',
      "Ofsted says that Sefton's children's services require improvement. They were found inadequate in 2012, and in 2016 they were judged inadequate for the second time.",
      ['Sefton inadequate prior 2012', 'Sefton inadequate prior 2016', 'Sefton requires improvement current'],
    ],
    [
      '2024-03-07',
      'Ofsted on Sefton',
      "Sefton's children's services have been rated inadequate by Ofsted for the second time. They were inadequate in 2016 too.",
      ['Sefton inadequate current', 'Sefton inadequate prior 2016'],
    ],
    [
      '2022-05-12',
      'Ofsted on Rochdale',
      "Rochdale's children's services have been judged good by Ofsted, which ends six years in which they could not get above inadequate.",
      ['Rochdale good current', 'Rochdale inadequate prior'],
    ],
    [
      '2022-05-12',
      'Ofsted on Rochdale',
      "Ofsted's inspection in March has brought an end to a decade in which Rochdale's children's services were rated inadequate. They are good.",
      ['Rochdale good current 2022-03', 'Rochdale inadequate prior'],
    ],
    [
      '2022-05-12',
      'Ofsted on Rochdale',
      "Rochdale's children's services were given their second inadequate in January. It was preceded, in 2017, by the first, and by a good in 2013.",
      ['Rochdale good prior 2013', 'Rochdale inadequate current 2022-01', 'Rochdale inadequate prior 2017'],
    ],
    [
      '2022-05-12',
      'Ofsted on Rochdale',
      "Ofsted has rated Rochdale's children's services inadequate. The first such verdict came in 2014.",
      ['Rochdale inadequate current', 'Rochdale inadequate prior 2014'],
    ],
    [
      '2019-10-03',
      'Ofsted on Tameside',
      "Tameside's children's services were adequate in 2010, as they would again be in 2013. Ofsted now says that they require improvement.",
      ['Tameside adequate prior 2010', 'Tameside adequate prior 2013', 'Tameside requires improvement current'],
    ],
    [
      '2019-10-03',
      'Ofsted on Tameside',
      "Tameside's children's services require improvement, says Ofsted. The council has had three inspections since 2009, the last of them inadequate.",
      ['Tameside inadequate prior', 'Tameside requires improvement current'],
    ],
    [
      '2021-09-02',
      'Homes marked down',
      "Ofsted has published reports on two children's homes. Bury and Bolton each lost a good one: Bury's, from good, and Bolton's, from outstanding, have both been cut to inadequate.",
      [
        "Bolton children's home inadequate current",
        "Bolton children's home outstanding prior",
        "Bury children's home good prior",
        "Bury children's home inadequate current",
      ],
    ],
    [
      '2010-12-09',
      'Annual ratings by Ofsted',
      "Bury performs poorly, a fall of one grade, Ofsted's annual ratings of children's services say; Bolton, whose safeguarding was inspected in May, performs well.",
      ['Bolton good current', 'Bury adequate prior 2009', 'Bury poor current'],
    ],
  ])('%s %s: %s', (published, title, text, told) => {
    expect(tellRow(published, title, text, told)).toEqual([...told].sort());
  });

  it.each<Row>([
    [
      '2022-05-12',
      'Ofsted on Rochdale',
      "Ofsted has rated Rochdale's children's services inadequate. The visit was preceded by the first director's departure in 2017.",
      ['Rochdale inadequate current'],
    ],
    [
      '2022-05-12',
      'Ofsted on Rochdale',
      "Ofsted has rated Rochdale's children's services good. The council has lost three managers, the last of them outstanding.",
      ['Rochdale good current'],
    ],
    [
      '2022-05-12',
      'Ofsted on Rochdale',
      "Ofsted has rated Rochdale's children's services inadequate. There was not a single good word in it, staff say.",
      ['Rochdale inadequate current'],
    ],
  ])('nothing more: %s %s: %s', (published, title, text, told) => {
    expect(tellRow(published, title, text, told)).toEqual([...told].sort());
  });

  it('knows that a letter to one council and to another is two', () => {
    expect(
      tellRow(
        '2024-06-20',
        'Monitoring visits',
        "Ofsted's letters to Nottingham and to Bradford, sent after monitoring visits in May, are about housing.",
        [],
      ),
    ).toEqual(['Bradford null current', 'Nottingham null current']);
  });

  it('keeps in mind that four grades were once a single one', () => {
    expect(
      tellRow(
        '2026-11-19',
        'Ofsted on Cumberland',
        "Ofsted's inspection of Cumberland's children's services found that leadership is good, help and protection requires improvement, and care leavers do well. Three years ago there was a single inadequate for everything.",
        ['Cumberland inadequate prior 2023'],
      ),
    ).toEqual(['Cumberland inadequate prior 2023', 'Cumberland null current']);
  });

  it.each<Row>([
    [
      '2019-05-30',
      'Ofsted on Kent',
      "Children's services in Kent have been rated good by Ofsted. They had been inadequate in 2015 too, and under the old rules in 2010 and 2013.",
      ['Kent good current', 'Kent inadequate prior 2010', 'Kent inadequate prior 2013', 'Kent inadequate prior 2015'],
    ],
    [
      '2019-05-30',
      'Ofsted on Kent',
      "Children's services in Kent now require improvement, Ofsted says. They were found inadequate in 2011. The same happened in 2013 and, two months after a new director came, in the winter of 2015.",
      [
        'Kent inadequate prior 2011',
        'Kent inadequate prior 2013',
        'Kent inadequate prior 2015-12/2016-02',
        'Kent requires improvement current',
      ],
    ],
    [
      '2019-05-30',
      'Ofsted on Kent',
      "Ofsted rates Kent's children's services good. They were inadequate in 2014. And in 2016.",
      ['Kent good current', 'Kent inadequate prior 2014', 'Kent inadequate prior 2016'],
    ],
    [
      '2019-05-30',
      'Ofsted on Kent',
      "Children's services in Kent now require improvement, Ofsted says. They were inadequate in 2011. The verdict was the same in 2014.",
      ['Kent inadequate prior 2011', 'Kent inadequate prior 2014', 'Kent requires improvement current'],
    ],
    [
      '2019-05-30',
      'Ofsted on Kent',
      "Ofsted says that Kent's children's services require improvement. In 2010 they were adequate; in 2012, after a change of rules, good.",
      ['Kent adequate prior 2010', 'Kent good prior 2012', 'Kent requires improvement current'],
    ],
    [
      '2023-11-09',
      'Ofsted on Medway',
      "Medway's children's services have had their first good since 2009, Ofsted having visited in July.",
      ['Medway good current 2023-07', 'Medway good prior 2009'],
    ],
    [
      '2019-01-10',
      'A visit to Dudley',
      "Ofsted's second monitoring visit since last June's inadequate was made to Dudley in November.",
      ['Dudley inadequate prior 2018-06', 'Dudley null current 2018-11'],
    ],
    // … and what only looks like it
    [
      '2019-05-30',
      'Ofsted on Kent',
      "Children's services in Kent have been rated good by Ofsted. They were inadequate in 2013 and then, in 2015, were lent managers by Essex.",
      ['Kent good current', 'Kent inadequate prior 2013'],
    ],
    [
      '2019-05-30',
      'Ofsted on Kent',
      "Children's services in Kent have been rated inadequate by Ofsted. A boy died in 2010. It happened again in 2013.",
      ['Kent inadequate current'],
    ],
    [
      '2019-05-30',
      'Ofsted on Kent',
      "Ofsted rates Kent's children's services good. They were inadequate in 2013. The budget was the same in 2015.",
      ['Kent good current', 'Kent inadequate prior 2013'],
    ],
    [
      '2019-05-30',
      'Ofsted on Kent',
      "Kent is the first county to be rated good by Ofsted for its children's services since 2016.",
      ['Kent good current'],
    ],
    [
      '2019-05-30',
      'Ofsted on Kent',
      "Ofsted has rated Kent's children's services inadequate. In 2015, with a new team, good was the aim.",
      ['Kent inadequate current'],
    ],
  ])('tells of grades given more than once: %s %s: %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual([...told].sort());
  });
});
