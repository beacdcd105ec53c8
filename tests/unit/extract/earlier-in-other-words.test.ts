import { describe, expect, it } from 'vitest';
import { type Row, tellRow } from './tell.ts';

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
});
