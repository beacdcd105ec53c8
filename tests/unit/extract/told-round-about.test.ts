import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row, tellRow } from './tell.ts';

const title = 'Inspectors report';

describe('a grade that is spoken of as known', () => {
  it.each<Row>([
    [
      '2019-05-02',
      title,
      "Kent's children's services are good, Ofsted says. The report overturns the requires improvement handed down in 2016.",
      ['Kent good current', 'Kent requires improvement prior 2016'],
    ],
    [
      '2019-05-02',
      title,
      "Ofsted has rated Medway's children's services good. Nobody at the meeting asked what had become of the inadequate of 2015.",
      ['Medway good current', 'Medway inadequate prior 2015'],
    ],
    [
      '2022-05-02',
      'Focused visit',
      "A focused visit to Bury in March found better practice. Councillors asked whether the borough's good rating of 2019 was safe.",
      ['Bury good prior 2019', 'Bury null current'],
    ],
    [
      '2019-05-02',
      title,
      'Children’s services in Dorset are good. It would be hard to imagine anything further from the inadequate of 2014, Ofsted said.',
      ['Dorset good current', 'Dorset inadequate prior 2014'],
    ],
  ])('%s %s: %s', (published, t, text, told) => {
    expect(tellRow(published, t, text, told)).toEqual(told);
  });

  it.each([
    'Ofsted has rated Kent’s children’s services good. The leader works for the good of children in 2019 and beyond.',
    'Ofsted has rated Kent’s children’s services good. The director would like the outstanding that others have.',
  ])('makes no earlier one of %s', (text) => {
    expect(tellRow('2019-05-02', title, text, [])).toEqual(['Kent good current']);
  });
});

describe('a council that stands for the one inspected', () => {
  it.each<Row>([
    [
      '2019-05-02',
      title,
      'Ofsted came to Bury in March and found a council that requires improvement. In 2015 it was inadequate.',
      ['Bury inadequate prior 2015', 'Bury requires improvement current'],
    ],
    [
      '2019-05-02',
      title,
      'In three years Leeds has become a council that is good, Ofsted says. In 2015 it was inadequate.',
      ['Leeds good current', 'Leeds inadequate prior 2015'],
    ],
    [
      '2019-05-02',
      'Focused visit',
      'A focused visit to Bolton in March found that a borough which had been inadequate in 2014 was still getting better.',
      ['Bolton inadequate prior 2014', 'Bolton null current'],
    ],
    [
      '2019-05-02',
      'Bury shines',
      'One of the smallest boroughs in the north has been rated outstanding by Ofsted. Bury’s social workers “never give up”, it says.',
      ['Bury outstanding current'],
    ],
  ])('%s %s: %s', (published, t, text, told) => {
    expect(tellRow(published, t, text, told)).toEqual(told);
  });

  it.each([
    'No leader can say that a council that requires improvement is a happy place, Bury’s director said after a visit by Ofsted.',
    'It takes ten years to become a council that is outstanding, Ofsted told Bury.',
    'One of the largest councils in the north has been rated inadequate by Ofsted, and Bury and Bolton have sent it social workers.',
  ])('and no other: %s', (text) => {
    expect(tellRow('2019-05-02', title, text, []).filter((t) => !t.includes('null'))).toEqual([]);
  });
});

describe('a grade that is over', () => {
  it.each<Row>([
    [
      '2019-05-02',
      title,
      'No more ‘inadequate’ for Bury. Ofsted says that its children’s services now require improvement.',
      ['Bury inadequate prior', 'Bury requires improvement current'],
    ],
    [
      '2019-05-02',
      title,
      'Goodbye to inadequate: Wigan’s children’s services have been rated good by Ofsted.',
      ['Wigan good current', 'Wigan inadequate prior'],
    ],
    [
      '2019-05-02',
      title,
      'Ofsted has withdrawn the inadequate rating given to Bury’s children’s services in June 2016 and replaced it with good.',
      ['Bury good current', 'Bury inadequate prior 2016-06'],
    ],
    [
      '2019-05-02',
      title,
      'Ofsted’s report on Leeds lifts the inadequate label and replaces it with requires improvement.',
      ['Leeds inadequate prior', 'Leeds requires improvement current'],
    ],
    [
      '2019-05-02',
      title,
      'Bury, which Ofsted downgraded to inadequate on Tuesday, had got to requires improvement in 2016.',
      ['Bury inadequate current', 'Bury requires improvement prior 2016'],
    ],
    [
      '2019-05-02',
      title,
      'Bury has pulled off a good, Ofsted said on Tuesday. In 2015 its children’s services were inadequate.',
      ['Bury good current', 'Bury inadequate prior 2015'],
    ],
  ])('%s %s: %s', (published, t, text, told) => {
    expect(tellRow(published, t, text, told)).toEqual(told);
  });

  it('is not, where something else was withdrawn because of it', () => {
    expect(
      tellRow(
        '2019-09-12',
        title,
        'A direction issued in 2017, because the services of Bury for children were inadequate, was revoked yesterday because they are good, Ofsted says.',
        [],
      ),
    ).toEqual(['Bury good current', 'Bury inadequate prior']);
  });

  it('is not, where it is no more than that', () => {
    expect(tellRow('2012-05-02', title, 'Ofsted has found that services for children in Bury are no more than adequate.', [])).toEqual([
      'Bury adequate current',
    ]);
  });
});

describe('a grade told in a roundabout way', () => {
  it.each<Row>([
    ['2019-05-02', title, 'Ofsted’s inspectors spent two weeks in Brent and thought that what they saw was good.', ['Brent good current']],
    [
      '2019-05-02',
      title,
      'Inspectors came to Bury in March. The grade they chose was outstanding. On the last occasion, in 2015, it was good.',
      ['Bury good prior 2015', 'Bury outstanding current'],
    ],
    [
      '2019-05-02',
      title,
      'Bury’s children’s services are inadequate, Ofsted says. Inspectors had come to a kinder view, requires improvement, in 2015.',
      ['Bury inadequate current', 'Bury requires improvement prior 2015'],
    ],
    [
      '2019-05-02',
      title,
      'Ofsted has called Essex’s children’s services outstanding. Essex was good in 2016 and, odd as it sounds, inadequate in 2012.',
      ['Essex good prior 2016', 'Essex inadequate prior 2012', 'Essex outstanding current'],
    ],
    [
      '2019-05-02',
      title,
      'Requires improvement is the decision on Durham’s children’s services, Ofsted announced on Tuesday.',
      ['Durham requires improvement current'],
    ],
    [
      '2019-05-02',
      title,
      'Help and protection was weaker, and so requires improvement was what Bury ended up with when Ofsted came in March.',
      ['Bury requires improvement current'],
    ],
    [
      '2019-05-02',
      title,
      'When a good was last given to Wigan, in 2013, the test was easier. Ofsted now says that its children’s services require improvement.',
      ['Wigan good prior 2013', 'Wigan requires improvement current'],
    ],
    [
      '2019-05-02',
      title,
      'From an inadequate in 2011, through requires improvement in 2014 and good in 2017, Bury has come at last to outstanding, Ofsted said.',
      ['Bury good prior 2017', 'Bury inadequate prior 2011', 'Bury outstanding current', 'Bury requires improvement prior 2014'],
    ],
  ])('%s %s: %s', (published, t, text, told) => {
    expect(tellRow(published, t, text, told)).toEqual(told);
  });

  it.each([
    'Ofsted is in Bury this week. What inspectors saw of the canteen was good, the leader joked.',
    'Ofsted visited Bury in March. The seats they chose were good, the director said, and so was the view.',
    'Three inspectorates were in Bury for a joint targeted visit in March. Most of what they saw was good, they write.',
    'Ofsted visited Bury in March. When a good was wanted, the council could not say how to get it.',
  ])('is none here: %s', (text) => {
    expect(tellRow('2019-05-02', title, text, []).filter((t) => !t.includes('null'))).toEqual([]);
  });
});

describe('a grade whose verb stands in a clause of its own', () => {
  it.each<Row>([
    [
      '2022-05-12',
      title,
      'The children’s service in Torbay that Ofsted had called inadequate was rated good in January.',
      ['Torbay good current 2022-01', 'Torbay inadequate prior'],
    ],
    [
      '2022-05-12',
      title,
      'The inspection of 2018 that damned Torbay’s children’s services as inadequate feels a long time ago. They are now good, says Ofsted.',
      ['Torbay good current', 'Torbay inadequate prior 2018'],
    ],
    [
      '2022-05-12',
      title,
      'No sooner has Torbay moved from requires improvement to good, in a report from Ofsted on its children’s services, than their director leaves.',
      ['Torbay good current', 'Torbay requires improvement prior'],
    ],
    ['2022-05-12', title, 'Ofsted got to Torbay in March and rated its children’s services good.', ['Torbay good current 2022-03']],
    ['2022-05-12', title, 'Ofsted says that Torbay’s children’s services have got to be good by next year.', []],
    ['2022-05-12', title, 'The word that Ofsted’s report on Torbay’s children’s services avoided, inadequate, is a hard one to hear.', []],
  ])('%s %s: %s', (published, t, text, told) => {
    expect(byRules(page(t, published, text), told)).toEqual(told);
  });
});

describe('a grade that nobody says an inspection gave', () => {
  it.each<Row>([
    [
      '2022-05-12',
      'A chart',
      'Torbay’s children’s services: inadequate, June 2016; good, November 2018; outstanding, March 2022.',
      ['Torbay good prior 2018-11', 'Torbay inadequate prior 2016-06', 'Torbay outstanding current 2022-03'],
    ],
    [
      '2022-05-12',
      'Torbay',
      'Two years ago Torbay was told that its children’s services were inadequate. Today it has been told that they are good.',
      ['Torbay good current', 'Torbay inadequate prior 2020'],
    ],
    [
      '2022-05-12',
      'Torbay',
      'A commissioner has been sent in to run Torbay’s children’s services, which are inadequate.',
      ['Torbay inadequate current'],
    ],
    ['2022-05-12', 'Torbay', 'Early intervention by Torbay’s children’s services is good, says a parent.', []],
    [
      '2022-05-12',
      'Torbay',
      'Parents told the council that Torbay’s children’s services were inadequate. They were told that they are good.',
      [],
    ],
    ['2022-05-12', 'Torbay', 'The crime commissioner says that Torbay’s children’s services are good.', []],
    [
      '2021-12-02',
      'Torbay',
      'Ministers have served Torbay with an improvement notice. It says that an inspection in October “judged children’s services to be inadequate”.',
      ['Torbay inadequate current 2021-10'],
    ],
    [
      '2021-12-02',
      'Torbay',
      'Ofsted found that Torbay’s children’s services required improvement in 2018. The director’s estimate now is somewhere between that and good.',
      ['Torbay requires improvement prior 2018'],
    ],
  ])('%s %s: %s', (published, t, text, told) => {
    expect(byRules(page(t, published, text), told)).toEqual(told);
  });
});
