import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

describe('visits told by a letter, in passing, by their number or as still unreported', () => {
  it.each<Row>([
    [
      '2024-10-18',
      'Kent praised',
      'Kent’s children’s services have been praised by Ofsted after a visit in September. The word excellent appears four times in the letter.',
      ['Kent null current 2024-09'],
    ],
    [
      '2021-12-17',
      'What it says',
      'In 2019 Ofsted rated Bolton’s children’s services inadequate. Its letter on a visit in October says that in one team children receive a good service.',
      ['Bolton inadequate prior 2019', 'Bolton null current 2021-10'],
    ],
    [
      '2025-11-27',
      'Commissioners report on Bury',
      'The children’s services of Bury, which were judged good in 2023, have been paid another visit, in September, and Ofsted’s letter is the warmest yet.',
      ['Bury good prior 2023', 'Bury null current 2025-09'],
    ],
    [
      '2020-12-10',
      'Suffolk and the virus',
      'Suffolk’s children’s services have been visited about the virus: the November letter from Ofsted talks of support.',
      ['Suffolk null current'],
    ],
    [
      '2026-04-23',
      'Dudley in the dark',
      'Dudley will have to wait until after the elections to find out what Ofsted thinks of its children’s services. An inspection was completed in February, but the watchdog doesn’t publish such reports before a vote. It has been rated good since 2022.',
      ['Dudley good prior 2022', 'Dudley null current 2026-02'],
    ],
    [
      '2023-11-23',
      'Inspectors gone',
      'Enfield’s fortnight with Ofsted ended on Friday. What the inspectors made of the council’s children’s services, which they last judged good in January 2019, will stay confidential until after Christmas.',
      ['Enfield good prior 2019-01', 'Enfield null current'],
    ],
    [
      '2019-10-10',
      'Verdict due',
      'Leeds City Council’s lead member for children said that the fieldwork was done and that Ofsted’s report would land before the end of the month.',
      ['Leeds null current'],
    ],
    [
      '2024-08-29',
      'Brent waits',
      'An inspection of Brent’s children’s services has been completed. The result is embargoed until after the by-election.',
      ['Brent null current'],
    ],
    [
      '2017-06-30',
      'Knowsley rises',
      'Knowsley’s children’s services now require improvement, Ofsted says, a status reached after eight monitoring visits and one re-inspection in May.',
      ['Knowsley requires improvement current 2017-05'],
    ],
    [
      '2022-03-24',
      'Kirklees rises',
      'Kirklees Council’s children’s services require improvement, Ofsted says. The inspection, in February, was the first full one since 2017; nine monitoring visits had filled the years between.',
      ['Kirklees requires improvement current 2022-02'],
    ],
    [
      '2020-03-26',
      'Barnet good',
      'Barnet is good, Ofsted says. Inspected in February, two years on from an inadequate which had taken ten monitoring visits to live down, the borough has skipped a rung.',
      ['Barnet good current 2020-02', 'Barnet inadequate prior'],
    ],
    [
      '2013-02-01',
      'Wirral inadequate',
      'Ofsted has judged Wirral’s child protection inadequate after an inspection in November. August 2011: An unannounced visit by Ofsted identified one area for priority action.',
      ['Wirral inadequate current 2012-11', 'Wirral null prior 2011-08'],
    ],
    [
      '2020-02-13',
      'Woman jailed over fire',
      'A court has jailed a woman for arson. The court heard that Gateshead was struggling to answer referrals. Ofsted inspectors, in the borough in November for a focused visit, found two areas for priority action.',
      ['Gateshead null current 2019-11'],
    ],
    [
      '2020-02-06',
      'Conwy review',
      'Conwy’s children’s social services have been criticised by Care Inspectorate Wales, which said that the pace of improvement since its previous inspection in June 2019 had been insufficient. A visit in November found staff under strain.',
      ['Conwy null current 2019-11', 'Conwy null prior 2019-06'],
    ],
    [
      '2023-10-05',
      'Newport’s check',
      'Care Inspectorate Wales carried out an assurance check of Newport’s children’s services in July. It identified fewer areas for improvement than in 2021, the year of its previous check.',
      ['Newport null current 2023-07', 'Newport null prior 2021'],
    ],
    [
      '2019-12-03',
      'Moray inspectors',
      'The Care Inspectorate published a progress review of Moray’s services for children last week, nearly two years after it said that important weaknesses needed to be addressed.',
      ['Moray null current', 'Moray null prior'],
    ],
    [
      '2024-10-18',
      'Kent school',
      'A school in Kent has been praised by Ofsted after a visit in September. Its letter to parents quotes the report.',
      [],
    ],
    [
      '2024-10-18',
      'Kent director writes',
      'Kent’s director of children’s services sent a letter to staff after the minister’s visit in September. Ofsted will come next year.',
      [],
    ],
    [
      '2022-03-24',
      'Kent',
      'Kent’s children’s services are inadequate, Ofsted said in 2020. It has had six monitoring visits since, the latest in January.',
      ['Kent inadequate prior 2020', 'Kent null current 2022-01'],
    ],
    [
      '2023-03-24',
      'Kent',
      'Kent’s children’s services are good, Ofsted said on Tuesday, in a report on an inspection in January. A letter from the minister followed a visit in February.',
      ['Kent good current'],
    ],
    ['2023-03-24', 'Court jails man', 'A man was jailed by a court in Kent. Ofsted has yet to announce a focused visit to the county.', []],
  ])('%s %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });
});

describe('the visit told before', () => {
  it('stays with its council where another has been named since', () => {
    expect(
      byRules(
        page(
          'Herefordshire’s children’s services visited',
          '2023-02-09',
          'Herefordshire Council’s children’s services had a monitoring visit from Ofsted, whose letter came out on Wednesday. Dudley, which was graded as requiring improvement in November, will help. The two-day visit, on December 13 and 14, concentrated on referrals.',
        ),
        ['Herefordshire null current 2022-12-13/2022-12-14'],
      ),
    ).toEqual(['Dudley requires improvement current', 'Herefordshire null current 2022-12-13/2022-12-14']);
  });
});

describe('visits told by what inspectors did', () => {
  it.each<Row>([
    [
      '2022-03-24',
      'Bolton ’improving, unevenly’',
      'Ofsted monitors have made their fifth trip to Bolton. Children who need protecting get it sooner, they say in a letter out today about January’s visit. The borough has been inadequate since 2020.',
      ['Bolton inadequate prior 2020', 'Bolton null current'],
    ],
    [
      '2022-03-24',
      'Progress in Bury',
      'Bury was rated inadequate in 2021. In a letter published on Tuesday about its visit in February Ofsted says that caseloads have fallen.',
      ['Bury inadequate prior 2021', 'Bury null current 2022-02'],
    ],
    [
      '2021-02-18',
      'Stockport by video',
      'On 19 and 20 January, from kitchens in three counties, inspectors interviewed Stockport’s social workers about what lockdown had done to child protection. The outcome is a letter.',
      ['Stockport null current 2021-01-19/2021-01-20'],
    ],
    [
      '2019-02-18',
      'Salford’s front door',
      'On 15 and 16 January Ofsted’s inspectors sat with Salford’s social workers and read their files.',
      ['Salford null current 2019-01-15/2019-01-16'],
    ],
    [
      '2020-10-29',
      'No grade for Kent',
      'Inspectors, two of them on screens, spent 22 and 23 September with Kent’s children’s services. Their letter praises the staff.',
      ['Kent null current 2020-09-22/2020-09-23'],
    ],
    [
      '2025-02-20',
      'Southwark’s run goes on',
      'Southwark was rated good for its children’s services in 2022. It was visited by Ofsted at the end of last month, for two days, over its care leavers’ housing.',
      ['Southwark good prior 2022', 'Southwark null current 2025-01'],
    ],
    [
      '2010-06-24',
      'Inspectors find files gathering dust',
      'Inspectors who turned up out of the blue at Swindon’s referral desk on 18 and 19 May told the council to act at once over 47 reports that no social worker had read.',
      ['Swindon null current 2010-05-18/2010-05-19'],
    ],
    [
      '2010-06-24',
      'Files',
      'Ofsted’s inspectors dropped in without notice on the duty team of Thurrock’s children’s services on 3 and 4 March and found two areas for priority action.',
      ['Thurrock null current 2010-03-03/2010-03-04'],
    ],
    [
      '2018-02-01',
      'Lancashire’s second chance',
      'Lancashire was rated inadequate in the autumn of 2015. When inspectors last called, in November, on the fourth of their quarterly rounds, they found fewer cases without a worker.',
      ['Lancashire inadequate prior 2015', 'Lancashire null current 2017-11'],
    ],
    [
      '2021-07-15',
      'Medway, praise',
      'Medway’s children’s services were rated inadequate by Ofsted in 2019. Inspectors were there again in June. It is the fourth time that they have called since then.',
      ['Medway inadequate prior 2019', 'Medway null current 2021-06'],
    ],
    [
      '2021-07-15',
      'Torbay praise',
      'It was the third time that Ofsted’s inspectors had been back to Torbay since it was rated inadequate in 2018. They came in May.',
      ['Torbay inadequate prior 2018', 'Torbay null current 2021-05'],
    ],
    [
      '2018-10-04',
      'Eight weeks to go',
      'Children’s services in Reading were rated inadequate in 2016 and have had seven monitoring visits. The latest, in September, found more confidence than concern.',
      ['Reading inadequate prior 2016', 'Reading null current 2018-09'],
    ],
    [
      '2018-10-04',
      'Eight weeks to go for Slough',
      'Slough’s services were rated inadequate in 2016. Six monitoring visits followed. The most recent one, last month, found steady progress.',
      ['Slough inadequate prior 2016', 'Slough null current 2018-09'],
    ],
    [
      '2011-08-04',
      'Third time unlucky',
      'Warwickshire’s two unannounced inspections, in 2009 and last year, each produced a clean letter. In the third, on 5 and 6 July, Ofsted’s inspectors came upon an area for priority action.',
      ['Warwickshire null current 2011-07-05/2011-07-06', 'Warwickshire null prior 2009', 'Warwickshire null prior 2010'],
    ],
    [
      '2022-05-05',
      'What went wrong in Barnet',
      'Barnet’s services require improvement, Ofsted says after an inspection in March. A focused visit in 2019 had thought the front door sound. By the time of the next one, in July 2021, inspectors had found an area for priority action.',
      ['Barnet null prior 2019', 'Barnet null prior 2021-07', 'Barnet requires improvement current'],
    ],
    [
      '2022-05-05',
      'What went wrong in Sutton',
      'Sutton’s services require improvement, Ofsted says after an inspection in March. In July 2021 inspectors had identified an area for priority action.',
      ['Sutton null prior 2021-07', 'Sutton requires improvement current'],
    ],
    [
      '2024-05-30',
      'Wait for result',
      'Because of the election we must wait until July to read what Ofsted’s inspectors made of children’s services in Swindon, where they spent the second half of April. Last summer the borough was told it was inadequate.',
      ['Swindon inadequate prior 2023', 'Swindon null current 2024-04'],
    ],
    [
      '2014-05-30',
      'York visit',
      'A letter about an Ofsted visit to a school in York in April was published today. It says that pupils are happy.',
      [],
    ],
    [
      '2019-02-18',
      'MPs in Hull',
      'On 15 and 16 January MPs sat with Hull’s social workers. Ofsted rated the service inadequate in 2018.',
      ['Kingston upon Hull inadequate current'],
    ],
    ['2019-03-03', 'Police', 'On 5 and 6 February inspectors of constabulary interviewed detectives in Durham about child protection.', []],
    [
      '2021-07-15',
      'Medway: praise again',
      'Medway’s children’s services were rated inadequate by Ofsted in 2019. Inspectors came back on 2 and 3 June. A visit in January had looked at children in care and had been less happy.',
      ['Medway inadequate prior 2019', 'Medway null current 2021-06-02/2021-06-03', 'Medway null prior 2021-01'],
    ],
    [
      '2021-07-15',
      'Wirral: praise again',
      'Wirral’s children’s services were rated inadequate by Ofsted in 2016. A visit in May considered care leavers and found steady progress.',
      ['Wirral inadequate prior 2016', 'Wirral null current 2021-05'],
    ],
    [
      '2021-07-15',
      'Wirral minister',
      'Wirral’s children’s services were rated inadequate by Ofsted in May. A visit to the department by the minister in June showed how far there is to go.',
      ['Wirral inadequate current'],
    ],
    [
      '2019-11-29',
      'Rochdale out of the bottom',
      'Rochdale’s children’s services were rated good by Ofsted. In a letter about a holiday visit in August the director thanked them.',
      ['Rochdale good current'],
    ],
    [
      '2024-07-30',
      'Wait for result in Hull',
      'Councillors must wait until September to see what inspectors made of children’s services in Hull, which they visited in June. In 2021 the city was told it was good.',
      ['Kingston upon Hull good prior 2021', 'Kingston upon Hull null current 2024-06'],
    ],
  ])('%s %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });
});
