import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row, tellByRules as tell } from './tell.ts';

/** Title, day, text, and what it tells. */
const told = (title: string, published: string | null, text: string, findings: string[]) =>
  expect(tell(page(title, published, ...text.split('\n')))).toEqual(findings);

describe('what has no grade is told by saying so', () => {
  it('reads the stay that a letter without a rating is about', () => {
    told(
      'Rutland has its letter',
      '2021-12-16',
      'The letter about Rutland’s work with children on protection plans, visited on 2 and 3 November, is a warm one. It comes with no grade.\nOfsted rated the county good in 2017.',
      ['Rutland current focused visit 2021-11-02/2021-11-03', 'Rutland prior good 2017'],
    );
    told(
      'Two inspectors, one front door',
      '2019-07-04',
      'Halton, where children’s services were graded good in 2015, hosted a pair of Ofsted inspectors in May. No new judgement results.',
      ['Halton current focused visit 2019-05', 'Halton prior good 2015'],
    );
  });

  it('reads what Ofsted did where nothing but the day and the want of a grade is told', () => {
    told(
      'Pandemic visit for Torbay',
      '2020-12-10',
      'Ofsted’s look at Torbay in October was made by video for the most part. There wasn’t any rating. In 2018 the council was judged inadequate.',
      ['Torbay current unknown 2020-10', 'Torbay prior inadequate 2018'],
    );
  });

  it('does not take a stay for the framework that somebody introduced', () => {
    told(
      'Two days in March',
      '2021-05-06',
      'The visit to Medway’s children’s services, on 9 and 10 March, was of a sort that Ofsted introduced last year.',
      ['Medway current focused visit 2021-03-09/2021-03-10'],
    );
  });

  it('reads joint inspections of other nations as theirs', () => {
    told(
      'Joint inspection of child protection in Carmarthenshire',
      '2023-02-09',
      'Five inspectorates have published a joint inspection of how agencies in Carmarthenshire protect children. Inspectors were there in October. It grades nobody.',
      ['Carmarthenshire current care inspectorate 2022-10'],
    );
  });

  it('hears that a result is held back', () => {
    told(
      'Inspectors gone',
      '2022-07-07',
      'Ofsted’s inspectors left Swindon’s children’s services on Friday, and the council won’t know the verdict until August.',
      ['Swindon current unknown null'],
    );
  });
});

describe('earlier inspections without a grade', () => {
  it('reads the first of two', () => {
    told(
      'Inspectors go back to Powys',
      '2020-03-12',
      'Care Inspectorate Wales has returned to Powys to look at its children’s services. The inspectorate’s first visit, in June last year, found children at risk. Inspectors were there again in January.',
      ['Powys current care inspectorate 2020-01', 'Powys prior care inspectorate 2019-06'],
    );
    told(
      'SEND: half of the job done in Dudley',
      '2021-11-25',
      'Pupils with special educational needs in Dudley wait too long, inspectors say.\nOfsted and the CQC first came in June 2018, when they demanded a written statement of action. On their second visit, at the end of September, they decided that sufficient progress had been made on plans alone.',
      ['Dudley current area SEND 2021-09', 'Dudley prior area SEND 2018-06'],
    );
  });

  it('reads visits that are listed by their years', () => {
    told(
      'Assurance check in Denbighshire',
      '2022-05-26',
      'Care Inspectorate Wales has written about an assurance check of children’s services in Denbighshire in February. It follows visits in 2018 and 2020.',
      [
        'Denbighshire current care inspectorate 2022-02',
        'Denbighshire prior care inspectorate 2018',
        'Denbighshire prior care inspectorate 2020',
      ],
    );
  });

  it('reads when the last one was', () => {
    told(
      'Gwynedd’s carers praised',
      '2023-11-23',
      'Care Inspectorate Wales has praised children’s services in Gwynedd after an inspection in September. The previous check on the county’s social workers was in 2019.',
      ['Gwynedd current care inspectorate 2023-09', 'Gwynedd prior care inspectorate 2019'],
    );
  });

  it('leaves to its grade what the next sentence says was found then', () => {
    told(
      'Luton requires improvement',
      '2014-07-18',
      'Ofsted says that children’s services in Luton require improvement, after a visit in March.\nThe last inspection of child protection in the town was in 2011. It found that safeguarding was good.',
      ['Luton current requires improvement 2014-03', 'Luton prior good 2011'],
    );
  });

  it('reads what led to the inspection reported', () => {
    told(
      'Luton inadequate',
      '2012-03-08',
      'Safeguarding services in Luton are inadequate, say Ofsted and the Care Quality Commission. Inspectors were in the town from 16 to 27 January.\nThe inspection was brought forward by an unannounced visit last July, which turned up two areas for priority action.',
      ['Luton current inadequate 2012-01-16/2012-01-27', 'Luton prior unannounced 2011-07'],
    );
    told(
      'Wirral failing',
      '2022-05-09',
      'Children’s services in Wirral are inadequate, Ofsted says. Its visit in February came a year after an earlier one led to two areas for priority action.',
      ['Wirral current inadequate 2022-02', 'Wirral prior focused visit 2021'],
    );
  });

  it('reads whom inspectors told to act, and what they said they saw', () => {
    told(
      'Norfolk SEND services rapped again',
      '2022-03-17',
      'Norfolk has made too little progress in improving services for children with special needs, inspectors said after a visit in January. It was told to act by Ofsted and the CQC in 2018.',
      ['Norfolk current area SEND 2022-01', 'Norfolk prior area SEND 2018'],
    );
    told(
      'Swansea: pressures remain',
      '2022-06-09',
      'Care Inspectorate Wales visited children’s services in Swansea in March. They found a committed workforce. Three years ago they reported serious performance issues.',
      ['Swansea current care inspectorate 2022-03', 'Swansea prior care inspectorate 2019'],
    );
  });

  it('does not take dismay at what was found for the grade of the day', () => {
    told(
      'Green shoots in Leeds',
      '2021-08-12',
      'Ofsted’s inspectors came back to Leeds’s children’s services on 30 June and 1 July, dismayed by what they found at a visit in the autumn of 2020. The council was rated good in 2018.',
      ['Leeds current focused visit 2021-06-30/2021-07-01', 'Leeds prior good 2018', 'Leeds prior unknown 2020'],
    );
  });

  it('makes nothing of those who look after children since a year', () => {
    told(
      'Shropshire good',
      '2022-04-12',
      'Ofsted has rated children’s services in Shropshire good. The number of children that we look after has risen by a third since 2019.',
      ['Shropshire current good null'],
    );
  });
});

describe('several councils of one round', () => {
  it('reads what was found in each, and nothing of one whose turn is to come', () => {
    told(
      'Most no-notice visits pass without alarm',
      '2009-09-10',
      'The first 18 of Ofsted’s unannounced inspections were reported last month.\nIn five of the authorities visited there was an area for priority action. Bolton’s was a backlog of assessments. In Hull there were referrals that a call centre had turned away.\nPlymouth’s duty team was commended for its calmness.\nAll authorities are to be visited once a year. Haringey will have its turn.',
      ['Bolton current unannounced null', 'Kingston upon Hull current unannounced null', 'Plymouth current unannounced null'],
    );
  });
});

describe('visits that are over, and days of the grade that was left', () => {
  it.each<Row>([
    [
      '2023-09-21',
      'Out of the woods',
      'A long wait is over for children\'s services in Medway after Ofsted decided that they are no longer inadequate. The rating, made public on Monday, has gone up one rung to "requires improvement to be good". Seven monitoring visits were made after the inspection of July 2019, the most recent in February.',
      ['Medway inadequate prior', 'Medway null prior 2023-02', 'Medway requires improvement current'],
    ],
    [
      '2023-09-21',
      'Fifth visit to Wigan',
      "Ofsted's fifth monitoring visit to Wigan's children's services since they were rated inadequate in 2021 was made in August. Progress is slow, inspectors say.",
      ['Wigan inadequate prior 2021', 'Wigan null current 2023-08'],
    ],
    [
      '2025-11-06',
      'Island falls',
      "Such was the reaction to the news that the Isle of Wight's children's services have gone from good, awarded in 2018 and confirmed in 2023, to requires improvement. Ofsted's inspectors were on the Island from 15 to 26 September.",
      [
        'Isle of Wight good prior 2018',
        'Isle of Wight good prior 2023',
        'Isle of Wight requires improvement current 2025-09-15/2025-09-26',
      ],
    ],
    [
      '2025-11-06',
      'Derby falls',
      "Derby's children's services have dropped from outstanding, won in 2018 and kept in 2022, to good, says Ofsted.",
      ['Derby good current', 'Derby outstanding prior 2018', 'Derby outstanding prior 2022'],
    ],
    [
      '2025-11-06',
      'Derby falls',
      "Derby's children's services have slipped from good, its grade since 2018, to requires improvement, says Ofsted.",
      ['Derby good prior 2018', 'Derby requires improvement current'],
    ],
    [
      '2023-06-22',
      'The other half',
      "Portsmouth was inspected in May. Its children's services are outstanding. We are sorry that this newspaper said otherwise.",
      ['Portsmouth outstanding current'],
    ],
    ['2024-06-22', 'Library report', "Dudley's children's library is good, according to a report that appeared on Friday.", []],
    ['2024-06-22', 'Food', "Food at Dudley's children's centre is good, readers say. The kitchen was inspected in May.", []],
    [
      '2024-06-22',
      'Roads',
      "A report that appeared on Friday says child safety on Dudley's roads is poor and its plans are inadequate.",
      [],
    ],
  ])('%s %s: %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });
});
