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
