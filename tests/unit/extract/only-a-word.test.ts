/** Grade words that grade nothing. */
import { expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

it.each<Row>([
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. The leader promised parents "good, stable leadership" by the spring.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. It wants its social workers to have an outstanding, lasting career.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. The good: a warm team at the front door. The bad: late plans.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. Managers from Leeds will run a workshop on the "requires improvement trap".',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. Those who have been found inadequate will be excluded from bidding.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. Inspectors saw pockets of outstanding in the fostering team.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. The council’s director said that a requires improvement need not sink the ship, whereas an inadequate will.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. It asked which of its outstanding actions are outstanding.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. Its director once worked in one that was outstanding.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. The council says it is on its way to outstanding.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. The council as a whole is performing poorly, according to the Audit Commission.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. Its lawyer is rated outstanding by a leading directory.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. MPs were told that the word "adequate" would be dropped.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. At the meeting the words outstanding and requires improvement were both used.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. The borough will work to be outstanding in the recruitment of carers.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. Of the first ten councils inspected, hardly any have got above "requires improvement".',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. It was inadequate in 2016 - "requires improvement", the Gazette reported at the time, wrongly.',
    ['Kirklees good current 2019-05', 'Kirklees inadequate prior 2016'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. It is easier to climb from inadequate to requires improvement than from requires improvement to good, its director said.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. That leaves Yorkshire with no inadequates for the first time since 2012.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. It had been rated inadequate in 2016 and its fostering service was outstanding in 2013.',
    ['Kirklees good current 2019-05', 'Kirklees inadequate prior 2016', 'Kirklees fostering outstanding prior 2013'],
  ],
  [
    '2011-09-15',
    'Wokingham’s fostering team',
    'The people who find foster homes for children in Wokingham have been told by Ofsted that their service is good overall.',
    ['Wokingham fostering good current'],
  ],
  [
    '2009-11-12',
    'Fostering in Sutton',
    'Sutton’s fostering service was awarded an overall grade of good by Ofsted in September. When the service was inspected in 2007, by the Commission for Social Care Inspection, the result was good as well.',
    ['Sutton fostering good current', 'Sutton fostering good prior 2007'],
  ],
  [
    '2013-03-28',
    'Fostering in Islington',
    'Islington’s fostering service was rated good by Ofsted in February, though leadership is adequate.',
    ['Islington fostering good current 2013-02'],
  ],
  [
    '2016-03-28',
    'Six years',
    'The report used the word outstanding of Barnet’s children’s services, which Ofsted inspected in January.',
    ['Barnet outstanding current 2016-01'],
  ],
  [
    '2012-10-04',
    'Results',
    'Ofsted has published its results. There are two to which the word inadequate has been applied: Coventry and Medway.',
    ['Coventry inadequate current', 'Medway inadequate current'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. The home for children in Batley was rated outstanding in March.',
    ['Kirklees good current 2019-05', "Kirklees children's home outstanding current"],
  ],
  [
    '2024-08-15',
    'Petition',
    'Lancashire County Council is consulting on a plan to move a respite unit for children, which Ofsted rates good. Parents say: "It is a second home to my daughter and the staff are outstanding," said Kelly Haworth.',
    ["Lancashire children's home good current"],
  ],
])('a word, a skill or a wish is no grade: %s, %s: %s', (published, title, text, want) => {
  expect(byRules(page(title, published, text), want)).toEqual([...want].sort());
});
