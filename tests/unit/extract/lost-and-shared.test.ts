/** What is lost, withdrawn, of a part, of another service or of one of several councils: none of it is the grade of today. */
import { expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

it.each<Row>([
  [
    '2020-02-06',
    'Ealing loses "good" over variable practice',
    'Ealing’s children’s services require improvement, Ofsted has decided after an inspection in November, ending a good rating that went back to 2016.',
    ['Ealing requires improvement current 2019-11', 'Ealing good prior 2016'],
  ],
  [
    '2024-07-25',
    'Medway loses good rating',
    'Medway’s children’s services have been marked down by Ofsted from good to requires improvement.',
    ['Medway requires improvement current', 'Medway good prior'],
  ],
  [
    '2023-03-16',
    'Bolton praised',
    'Services for children in Bolton remain good, Ofsted said after its visit in January, with senior leaders described as outstanding.',
    ['Bolton good current 2023-01'],
  ],
  [
    '2024-02-15',
    'Havering',
    'Ofsted has found Havering’s services for children to be inadequate. Children in care fare better: services for them require improvement.',
    ['Havering inadequate current'],
  ],
  [
    '2025-03-20',
    'City services improved',
    'Peterborough City Council has taken a step forward with its services for children, having been rated as requires improvement by Ofsted 14 months after being found inadequate.',
    ['Peterborough requires improvement current', 'Peterborough inadequate prior'],
  ],
  [
    '2020-03-05',
    'Scilly passes muster',
    'Ofsted has published its first report on children’s services in the Isles of Scilly for six years, with the result that the islands have been judged good.',
    ['Isles of Scilly good current'],
  ],
  [
    '2012-07-19',
    'Kingston’s surprise',
    'Kingston has been rated inadequate by Ofsted for safeguarding and for its services for looked-after children. Capacity to improve is inadequate for the first and adequate for the second.',
    ['Kingston upon Thames inadequate current'],
  ],
  [
    '2017-11-23',
    'Who is on the list',
    'Here are some of the councils which this morning hold Ofsted’s inadequate for children’s services: Bromley, Croydon, Dudley.',
    ['Bromley inadequate current', 'Croydon inadequate current', 'Dudley inadequate current'],
  ],
  [
    '2023-07-06',
    'Our response to the inspection of youth justice work in the county',
    'Buckinghamshire Council has welcomed a report by HM Inspectorate of Probation. Inspectors gave the service an overall rating of good.',
    ['Buckinghamshire youth justice good current'],
  ],
  [
    '2024-05-02',
    'Three on the Tees',
    'Darlington has been rated good by Ofsted for children’s services and has completed a long climb from where it was in 2015. Stockton is good. Hartlepool is good.',
    ['Darlington good current', 'Stockton-on-Tees good current', 'Hartlepool good current'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. That makes one outstanding, two goods and two that require improvement in the county.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2022-01-20',
    'Warwickshire: good overall, adoption outstanding',
    'Warwickshire’s services for children are good, Ofsted found in November.',
    ['Warwickshire good current'],
  ],
  [
    '2018-05-03',
    'Hospital wards rated',
    'Services for children at Kettering hospital have been moved up from inadequate to requires improvement by the Care Quality Commission’s hospital inspectors. Northamptonshire is pleased.',
    [],
  ],
  [
    '2021-11-18',
    'Dorset good',
    'Ofsted has rated Dorset Council’s children’s services good. Bournemouth and Poole had last been graded requires improvement (2014) and good respectively.',
    ['Dorset good current', 'Bournemouth requires improvement prior 2014', 'Poole good prior'],
  ],
  [
    '2021-07-22',
    'Kingston celebrates',
    'Kingston’s children’s services, which Achieving for Children runs for it, have been rated outstanding by Ofsted. The company is owned by Kingston, Richmond and Windsor and Maidenhead. It was good in 2015.',
    ['Kingston upon Thames outstanding current', 'Kingston upon Thames good prior 2015'],
  ],
  [
    '2021-07-22',
    'Borough keeps rating',
    'Kent holds a good rating from Ofsted for children’s services. Surrey holds on to its good.',
    ['Kent good current', 'Surrey good current', 'Surrey good prior'],
  ],
  [
    '2023-07-22',
    'Sutton better',
    'Sutton has been judged good by Ofsted, having been rated inadequate in 2019.',
    ['Sutton good current', 'Sutton inadequate prior 2019'],
  ],
  [
    '2023-07-22',
    'Sutton’s loss',
    'Sutton’s children’s services never lost their good rating, Ofsted’s report of March shows.',
    ['Sutton good current'],
  ],
])('the grade of today, and of whom: %s, %s: %s', (published, title, text, want) => {
  expect(byRules(page(title, published, text), want)).toEqual([...want].sort());
});
