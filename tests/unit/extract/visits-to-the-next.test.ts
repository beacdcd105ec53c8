import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

const told = ([published, title, text, said]: Row) => expect(byRules(page(title, published, text), said), text).toEqual([...said].sort());

describe('the visit told of one council, and of the next', () => {
  describe('is told in few words of the next council', () =>
    it.each<Row>([
      [
        '2018-12-06',
        'Focused visits',
        'A focused visit to Durham in October found nothing urgent in its front door. Darlington, visited the same month about care leavers, was praised.',
        ['Durham null current', 'Darlington null current'],
      ],
      [
        '2010-06-17',
        'Snap inspections',
        'Ofsted’s unannounced inspection of Poole in May found no priority action. Bournemouth, inspected the week after, had one.',
        ['Poole null current', 'Bournemouth null current'],
      ],
      [
        '2023-02-16',
        'JTAIs',
        'A joint targeted area inspection of Wirral was published on Tuesday. Sefton had its own in November; the letter mentions slow health checks.',
        ['Wirral null current', 'Sefton null current'],
      ],
      [
        '2023-06-08',
        'Focused visits this spring',
        'Ofsted has been to Merton for a focused visit on care leavers. Kingston was next, in April, for children in need. Richmond is to follow.',
        ['Merton null current', 'Kingston upon Thames null current'],
      ],
      [
        '2021-05-20',
        'Visits',
        'Ofsted’s focused visit to Luton was in March. Bedford had one in April and Central Bedfordshire in May.',
        ['Luton null current', 'Bedford null current', 'Central Bedfordshire null current'],
      ],
      [
        '2021-05-20',
        'Visits',
        'Ofsted’s focused visit to Luton looked at the front door in March. In Bedford, where inspectors called in April, the subject was care leavers.',
        ['Luton null current', 'Bedford null current'],
      ],
      [
        '2021-05-20',
        'Letters from Ofsted',
        'Focused visit letters have gone to Luton, on care leavers, and Bedford, on the front door.',
        ['Luton null current', 'Bedford null current'],
      ],
      [
        '2021-05-20',
        'Visits',
        'Luton’s focused visit was in March, according to Ofsted, and Bedford’s in April.',
        ['Luton null current', 'Bedford null current'],
      ],
      [
        '2024-10-17',
        'SEND',
        'Area SEND inspectors found widespread failings in Oldham. In Rochdale, they found inconsistent experiences; in Bury, the same.',
        ['Oldham SEND null current', 'Rochdale SEND null current', 'Bury SEND null current'],
      ],
      [
        '2024-10-17',
        'SEND verdicts',
        'The area SEND report on Oldham speaks of widespread failings. Rochdale’s, out the same day, speaks of inconsistent experiences.',
        ['Oldham SEND null current', 'Rochdale SEND null current'],
      ],
      [
        '2022-12-08',
        'Angus and Dundee',
        'For Dundee’s partnership the Care Inspectorate rated the impact on children and young people good, having worked there from January to May; in Angus, where the fieldwork began in August, the same indicator was adequate.',
        ['Dundee null current', 'Angus null current'],
      ],
      [
        '2021-10-28',
        'Resets',
        'Haringey, inadequate in 2015, shrugged at a focused visit in September on exploitation. Enfield, good in 2017, was visited on the same theme a week later.',
        ['Haringey null current 2021-09', 'Haringey inadequate prior 2015', 'Enfield null current', 'Enfield good prior 2017'],
      ],
      [
        '2022-03-10',
        'Bridgend’s assurance check, and Newport’s',
        'Both are on the regulator’s website now. Bridgend’s, carried out over four days in the autumn, speaks of calm leaders; Newport’s, from November, of a stretched workforce. There are no marks in Wales.',
        ['Bridgend null current', 'Newport null current 2021-11'],
      ],
    ])('%#: %s %s', (...row) => told(row)));
  describe('is that of several that are counted first and named next', () =>
    it.each<Row>([
      [
        '2009-11-12',
        'Letters',
        'Two councils visited unannounced in September have had their letters from Ofsted. Rutland’s lists four strengths and no priorities. Derby’s has one priority, on cases waiting for allocation.',
        ['Rutland null current 2009-09', 'Derby null current 2009-09'],
      ],
      [
        '2009-11-12',
        'Letters',
        'Ofsted has written to three boroughs that it visited without warning last month. Barnet’s letter has no priority action, Brent’s has one and Ealing’s two.',
        ['Barnet null current', 'Brent null current', 'Ealing null current'],
      ],
    ])('%#: %s %s', (...row) => told(row)));
  describe('is not that of a council that only speaks of it or was inspected long before', () =>
    it.each<Row>([
      [
        '2021-05-20',
        'Visits',
        'Ofsted’s focused visit to Luton was in March. Bedford’s mayor welcomed the letter.',
        ['Luton null current'],
      ],
      [
        '2021-05-20',
        'Visits',
        'Ofsted’s focused visit to Luton was in March. Bedford, inspected in 2019, awaits a visit.',
        ['Luton null current'],
      ],
      [
        '2021-05-20',
        'Visits',
        'Ofsted’s focused visit to Luton was in March. Bedford had one vacancy in May, Luton’s director said.',
        ['Luton null current'],
      ],
      [
        '2021-05-20',
        'Visits',
        'Ofsted’s focused visit to Luton was in March. Bedford’s report on potholes came in April.',
        ['Luton null current'],
      ],
    ])('%#: %s %s', (...row) => told(row)));
});
