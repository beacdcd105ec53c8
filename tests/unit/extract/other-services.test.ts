import { describe, expect, it } from 'vitest';
import { type Row, tellRow } from './tell.ts';

const reads = (rows: Row[]) =>
  it.each(rows)('%s %s', (published, title, text, told) => expect(tellRow(published, title, text, told)).toEqual(told));

describe('scores of annual performance assessments', () => {
  reads([
    [
      '2007-11-30',
      'Children’s services marked down',
      'Bury was given a 2 in the annual performance assessment of its services for children. In 2006 it had a 3.',
      ['Bury adequate current', 'Bury good prior 2006'],
    ],
    [
      '2008-12-18',
      'How they did',
      'The annual performance assessment letters are out. Wigan scored three out of four and Bolton two. Salford keeps its 3, or good.',
      ['Bolton adequate current', 'Salford good current', 'Salford good prior', 'Wigan good current'],
    ],
    [
      '2006-11-16',
      'Rutland’s score',
      'Rutland scored three for staying safe and a two for health in its annual performance assessment; overall it was awarded a four.',
      ['Rutland outstanding current'],
    ],
    [
      '2008-10-02',
      'What the grades mean',
      'In annual performance assessments grade 4 is outstanding and grade 1 is inadequate. Results for Dorset are due in December.',
      [],
    ],
    [
      '2008-12-18',
      'Homes open',
      'Dorset, whose annual performance assessment is due, has opened two homes and given a room to one of four charities.',
      [],
    ],
  ]);
});

describe('annual ratings of several', () => {
  reads([
    [
      '2010-12-09',
      'Nine councils marked poor',
      'Ofsted’s annual ratings show nine councils performing poorly, among them Salford and Cornwall.',
      ['Cornwall poor current', 'Salford poor current'],
    ],
    [
      '2011-11-10',
      'Ofsted’s annual ratings',
      'Children’s services in Sutton perform well, while neighbouring Croydon could manage only adequately, Ofsted says.',
      ['Croydon adequate current', 'Sutton good current'],
    ],
    [
      '2010-12-09',
      'Nine councils marked poor',
      'Ofsted’s annual ratings show nine councils performing poorly. Cornwall’s rating will follow.',
      [],
    ],
  ]);
});

describe('inspections that nobody calls by name', () => {
  reads([
    [
      '2012-08-16',
      'Fostering in Leeds',
      'The fostering service in Leeds was found to be adequate in June. It had been good when last inspected in 2008.',
      ['Leeds fostering adequate current', 'Leeds fostering good prior 2008'],
    ],
    [
      '2013-03-14',
      'Adoption service climbs',
      'Brent has seen its adoption service move up from adequate to good in eighteen months.',
      ['Brent adoption adequate prior', 'Brent adoption good current'],
    ],
    [
      '2012-09-06',
      'Fostering and adoption inspected',
      'Poole’s fostering service is good and its adoption service outstanding, Ofsted has found. Both had been rated good three years ago.',
      ['Poole adoption good prior', 'Poole adoption outstanding current', 'Poole fostering good current', 'Poole fostering good prior'],
    ],
    ['2015-08-06', 'Boiler inspected', 'The boiler of Leeds’s foster carers’ centre was inspected. The pipes were good.', []],
  ]);
});

describe('homes told in other words', () => {
  reads([
    [
      '2014-03-13',
      'Homes under review',
      'Councillors in Stoke-on-Trent heard that of nine council-run children’s homes, one is outstanding, five are good and three adequate.',
      [
        "Stoke-on-Trent children's home adequate current",
        "Stoke-on-Trent children's home good current",
        "Stoke-on-Trent children's home outstanding current",
      ],
    ],
    [
      '2020-01-16',
      'Children moved',
      'Calderdale Council has moved four teenagers out of one of its homes. Ofsted inspectors had gone in before Christmas and found it to be inadequate.',
      ["Calderdale children's home inadequate current"],
    ],
    [
      '2016-02-11',
      'Home told to improve',
      'A children’s home run by Salford City Council has been rated inadequate by Ofsted. It was rated good only last year.',
      ["Salford children's home good prior", "Salford children's home inadequate current"],
    ],
    [
      '2019-12-05',
      'Secure home inspected',
      'The secure children’s home that Durham runs retained its outstanding grade after an Ofsted inspection in October.',
      ["Durham children's home outstanding current", "Durham children's home outstanding prior"],
    ],
  ]);
});

describe('what has no grade', () => {
  reads([
    [
      '2014-11-06',
      'Youth offending team told to sharpen up',
      'Inspectors found that Walsall’s youth offending team was good at reducing reoffending. HM Inspectorate of Probation gave no overall grade. The team was last inspected in 2011.',
      ['Walsall youth justice null current', 'Walsall youth justice null prior 2011'],
    ],
    [
      '2025-03-20',
      'Over the moon',
      'Havering has been praised for its SEND provision after an inspection found that children typically have positive experiences, the best of three possible outcomes.',
      ['Havering SEND null current'],
    ],
    [
      '2020-03-05',
      'Special needs support',
      'Bolton has made sufficient progress in seven of the twelve areas of weakness that were found in 2017, according to a letter from Ofsted and the CQC, who revisited the town in January.',
      ['Bolton SEND null current', 'Bolton SEND null prior 2017'],
    ],
    [
      '2011-07-28',
      'Surprise visit',
      'A no-notice Ofsted inspection of child protection in Rochdale in June found one area for priority action. The same exercise a year earlier had found none.',
      ['Rochdale null current', 'Rochdale null prior'],
    ],
    [
      '2011-09-15',
      'Two visits',
      'Inspectors have called on Hillingdon’s referral team without warning. Neither the visit in August nor the one in June 2010 identified any priority actions.',
      ['Hillingdon null current', 'Hillingdon null prior 2010-06'],
    ],
    [
      '2022-03-10',
      'Strategy agreed',
      'Leicester has approved a plan for SEND support. It hopes that an inspection will find positive experiences.',
      [],
    ],
  ]);
});

describe('whose word it is', () => {
  reads([
    [
      '2013-09-19',
      'Fostering friendly',
      'Plymouth City Council is a fostering friendly employer. The scheme rates its support for staff who foster as outstanding.',
      [],
    ],
    ['2010-02-25', 'Closure feared', 'A youth club in Oldham that Ofsted described as good is under threat.', []],
    [
      '2022-04-26',
      'A pleasure to inspect',
      'HM Inspectorate of Probation gave Barnsley’s youth justice service 29 points out of a possible 36 and an overall rating of good.',
      ['Barnsley youth justice good current'],
    ],
    [
      '2010-09-02',
      '‘Outstanding’: Tower Hamlets leads',
      'Safeguarding in Tower Hamlets is good and services for looked-after children outstanding, Ofsted and the Care Quality Commission say after a joint inspection.',
      ['Tower Hamlets good current'],
    ],
  ]);
});

describe('said of a service in passing', () => {
  reads([
    [
      '2011-08-25',
      'Home truths',
      'Ofsted has been round Northumberland’s children’s homes. Thornbrae and Ninebanks are outstanding. Kielder House is good. The other two are satisfactory.',
      [
        "Northumberland children's home good current",
        "Northumberland children's home outstanding current",
        "Northumberland children's home satisfactory current",
      ],
    ],
    [
      '2010-09-16',
      'Fostering service drops',
      'Kent’s fostering service has gone from good to satisfactory since it was last looked at by Ofsted three years ago.',
      ['Kent fostering good prior', 'Kent fostering satisfactory current'],
    ],
    [
      '2010-04-29',
      'Ofsted on Sandwell',
      'Safeguarding in Sandwell was rated inadequate by Ofsted and the CQC in January; looked-after services were adequate. The borough had an annual rating of poor in December.',
      ['Sandwell inadequate current', 'Sandwell poor prior'],
    ],
    [
      '2010-11-04',
      'Caseloads too high',
      'An unannounced Ofsted inspection in Gloucestershire in September concluded that social workers’ caseloads were too high. Last year’s identified no such problem.',
      ['Gloucestershire null current', 'Gloucestershire null prior 2009'],
    ],
    [
      '2016-12-01',
      'Agencies praised',
      'A joint inspection has praised the way that agencies in Liverpool respond to domestic abuse. Inspectors from Ofsted and three other inspectorates came in October.',
      ['Liverpool null current 2016-10'],
    ],
    [
      '2010-10-28',
      'Unannounced inspections to end',
      'Ofsted’s unannounced inspections of duty teams may be scrapped. Kent and Surrey welcomed the idea.',
      [],
    ],
    [
      '2013-12-12',
      'Too slow',
      'Leicester takes too long to find adopters. The council said it expected a good rating when Ofsted came.',
      [],
    ],
    [
      '2024-08-08',
      'Plan thrown out',
      'Councillors in Stafford have refused a children’s home. The company behind it runs three homes rated outstanding by Ofsted.',
      [],
    ],
    ['2020-06-18', 'Centre inspected', 'Ofsted rated the secure training centre in Milton Keynes inadequate.', []],
  ]);
});

describe('annual ratings, homes and inspectors in yet other words', () => {
  reads([
    [
      '2010-12-16',
      'Doncaster off the bottom',
      'Doncaster, which in 2009 performed poorly, is now said to perform adequately by Ofsted. In Barnsley things went from well to adequately.',
      ['Barnsley adequate current', 'Barnsley good prior', 'Doncaster adequate current', 'Doncaster poor prior 2009'],
    ],
    [
      '2025-07-17',
      'Boys moved',
      'Two boys were moved after Ofsted raised concerns at a home run by Doncaster Council. The home has gone from outstanding to inadequate in eleven months.',
      ["Doncaster children's home inadequate current", "Doncaster children's home outstanding prior"],
    ],
    [
      '2016-12-15',
      'Trafford praised',
      'Trafford has effective arrangements for children with special educational needs, Ofsted and the Care Quality Commission found in November.',
      ['Trafford SEND null current 2016-11'],
    ],
    [
      '2018-03-01',
      'Abuse in families',
      'How Walsall helps children who see abuse was inspected in January by Ofsted, the Care Quality Commission, HMICFRS and HMI Probation.',
      ['Walsall null current 2018-01'],
    ],
    [
      '2022-09-29',
      'Fifth time',
      'Ofsted has judged a Hull City Council respite home outstanding for the fifth time since 2015.',
      ["Kingston upon Hull children's home outstanding current"],
    ],
    [
      '2011-01-13',
      'Ratings are out',
      'Ofsted published its annual children’s services ratings last month. The Isle of Wight, poor a year ago, was adequate.',
      ['Isle of Wight adequate current', 'Isle of Wight poor prior'],
    ],
    [
      '2024-06-06',
      'Fees to rise',
      'Children’s homes face higher Ofsted fees. New ones pay the same as those rated good, a Devon councillor complained.',
      [],
    ],
    [
      '2011-05-12',
      'Safeguarding inspected',
      'Ofsted rated safeguarding in Cheshire East adequate. The borough had passed an unannounced inspection in July 2010.',
      ['Cheshire East adequate current', 'Cheshire East null prior 2010-07'],
    ],
    [
      '2023-10-12',
      'Two homes inspected',
      'Ofsted has rated one Doncaster Council children’s home good and another inadequate.',
      ["Doncaster children's home good current", "Doncaster children's home inadequate current"],
    ],
  ]);
});
