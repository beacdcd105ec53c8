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

  it.each<Row>([
    [
      '2021-11-11',
      'Lost for words',
      "Inadequate (2015) left Derby with plenty to say; requires improvement (2017) with rather less. Inspectors have now found the city's children's services good.",
      ['Derby good current', 'Derby inadequate prior 2015', 'Derby requires improvement prior 2017'],
    ],
    [
      '2026-02-12',
      'Under old rules',
      "Bolton's overall grade, announced by Ofsted on Tuesday, is good (2019: requires improvement; 2023: good).",
      ['Bolton good current', 'Bolton good prior 2023', 'Bolton requires improvement prior 2019'],
    ],
    [
      '2018-05-24',
      'No grade',
      'A joint targeted area inspection of Bury ended in March. Two years ago an Ofsted inspection left the borough with the words requires improvement against its name.',
      ['Bury null current', 'Bury requires improvement prior 2016'],
    ],
    [
      '2024-06-20',
      'Ofsted on Derby',
      "Nobody panicked when the word inadequate arrived in 2021. Ofsted has now found that Derby's children's services require improvement.",
      ['Derby inadequate prior 2021', 'Derby requires improvement current'],
    ],
    [
      '2016-04-22',
      'Ofsted on Bury',
      "Ofsted has told Bury that its children's services require improvement. It is four years since the borough's safeguarding was last put to the test. It came out as adequate.",
      ['Bury adequate prior 2012', 'Bury requires improvement current'],
    ],
    [
      '2022-05-20',
      'Ofsted on Bury',
      "Ofsted says that Bury's children's services require improvement. Inspectors were last there in 2017. It was good.",
      ['Bury good prior 2017', 'Bury requires improvement current'],
    ],
    [
      '2015-08-20',
      'A monitoring visit',
      'Ofsted has made a monitoring visit to Derby. Its services were judged last autumn. They were inadequate.',
      ['Derby inadequate prior 2014', 'Derby null current'],
    ],
    [
      '2024-09-26',
      'Ofsted on Derby',
      "Ofsted has rated Derby's children's services good. They were good last time too.",
      ['Derby good current', 'Derby good prior'],
    ],
    [
      '2022-02-17',
      'Derby before and after',
      'The joint targeted area inspection of Derby, out on Monday, sets out priority actions for police and council both; in 2019 Ofsted had found that Derby required improvement.',
      ['Derby null current', 'Derby requires improvement prior 2019'],
    ],
    [
      '2015-06-11',
      'Ofsted on Windsor',
      'Windsor and Maidenhead has been judged by Ofsted to require improvement, and is luckier than Slough next door, where services have been inadequate since 2011.',
      ['Slough inadequate prior 2011', 'Windsor and Maidenhead requires improvement current'],
    ],
    [
      '2017-01-26',
      'Committee Room 2',
      "Derby's director introduced Ofsted's report: requires improvement. All of it but adoption, she said; adoption is good. In 2012, a councillor reminded her, the whole of it was adequate.",
      ['Derby adequate prior 2012', 'Derby requires improvement current'],
    ],
    [
      '2024-09-26',
      'On the agenda',
      "Ofsted's report, in which Derby's services are inadequate overall on account of care leavers, though all else requires improvement, was on the agenda.",
      ['Derby inadequate current'],
    ],
    [
      '2024-09-17',
      'Inspection outcomes in Leeds',
      "Ofsted inspected Leeds' children's services in October 2023.\nInspection history\nApril 2018 | ILACS, standard | Good\nOctober 2023 | ILACS, short | Outstanding",
      ['Leeds good prior 2018-04', 'Leeds outstanding current 2023-10'],
    ],
    // … and what only looks like it
    [
      '2022-05-20',
      'Ofsted on Leeds',
      "Ofsted has rated Leeds' children's services good. The police were inspected in 2018. They were inadequate.",
      ['Leeds good current'],
    ],
    [
      '2022-05-20',
      'Ofsted on Leeds',
      "Ofsted has rated Leeds' children's services good. The council's finances were examined in 2018. They were inadequate.",
      ['Leeds good current'],
    ],
    [
      '2022-05-20',
      'Ofsted on Leeds',
      "Ofsted has inspected Leeds' children's services for the first time since 2014. They were found to be good.",
      ['Leeds good current'],
    ],
    [
      '2022-05-20',
      'Ofsted on Leeds',
      "Ofsted says that Leeds' children's services require improvement. The words good and outstanding first came up in 2018 at a council meeting.",
      ['Leeds requires improvement current'],
    ],
  ])('tells of them by their day alone: %s %s: %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual([...told].sort());
  });

  it.each<Row>([
    [
      '2016-11-03',
      'Ofsted on Torbay',
      "Ofsted has found children's services in Torbay inadequate, a repeat of 2010's verdict.",
      ['Torbay inadequate current', 'Torbay inadequate prior 2010'],
    ],
    [
      '2016-11-03',
      'Ofsted on Torbay',
      "Ofsted has found children's services in Torbay inadequate, and nobody wants a repeat of the riots of 2011.",
      ['Torbay inadequate current'],
    ],
    [
      '2023-02-28',
      'Two boroughs',
      'Bury and Bolton were both rated outstanding by Ofsted in 2016, with their neighbour getting good.',
      ['Bolton outstanding prior 2016', 'Bury outstanding prior 2016'],
    ],
    [
      '2023-12-14',
      'Ofsted on Bury',
      'Bury\'s children\'s services have been rated outstanding by Ofsted. Not "with outstanding features", as in 2011. Not good, as in 2017.',
      ['Bury good prior 2017', 'Bury outstanding current'],
    ],
    [
      '2023-03-30',
      'Ofsted on Bury',
      "Bury's children's services are good, inspectors having said so in a report from the autumn of 2021.",
      ['Bury good current 2021'],
    ],
    [
      '2024-10-03',
      "Leader's announcements",
      "The Leader was pleased to advise that: (a) Ofsted had rated the Council's services for children outstanding, from good, after an inspection in the week of 15 July 2024; and (b) bin collections in Bury would be unaffected.",
      ['Bury good prior', 'Bury outstanding current'],
    ],
    [
      '2011-11-10',
      'Annual assessment',
      "Bury performs well, says Ofsted's annual assessment. It was in the top band in 2009. Its fostering service is outstanding.",
      ['Bury excellent prior 2009', 'Bury fostering outstanding current', 'Bury good current'],
    ],
    [
      '2016-07-07',
      'Bromley in brief',
      "Ofsted has found Bromley's children's services inadequate. Previously: adequate (2012), good (2008).",
      ['Bromley adequate prior 2012', 'Bromley good prior 2008', 'Bromley inadequate current'],
    ],
    [
      '2022-05-20',
      'Ofsted on Derby',
      "Children's services in Derby require improvement, Ofsted says. In 2017 inspectors came again. This time the verdict was good.",
      ['Derby good prior 2017', 'Derby requires improvement current'],
    ],
  ])('gives each grade to its own time and council: %s %s: %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual([...told].sort());
  });
});
