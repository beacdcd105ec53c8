/** Councils and visits that stand beside a grade and are not what it is said of. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row, tellByRules } from './tell.ts';

it.each<Row>([
  [
    '2021-12-09',
    'Brent surprised',
    'Brent was graded good by Ofsted in 2019. It went into that inspection having been told in 2015 that it required improvement, and like its neighbour Harrow it is short of social workers.',
    ['Brent good prior 2019', 'Brent requires improvement prior 2015'],
  ],
  [
    '2018-12-20',
    'Isle of Wight good',
    'The island council’s children’s services – run since 2013 in harness with Hampshire – have been rated good by Ofsted.',
    ['Isle of Wight good current'],
  ],
  [
    '2019-12-20',
    'Torbay good',
    'Torbay’s children’s services, run in tandem with Plymouth since 2018, have been rated good by Ofsted.',
    ['Torbay good current'],
  ],
  [
    '2023-01-26',
    'Three councils',
    'Ofsted has published three reports. Luton moved up to good. Wigan, by contrast, was told that it requires improvement, and in Oldham a monitoring visit found that changes are slow.',
    ['Luton good current', 'Wigan requires improvement current', 'Oldham null current'],
  ],
  [
    '2009-02-05',
    'Enfield review prompts councils to look in mirror',
    'The two new authorities that are to take over from the county council in April will start with an audit. The county was judged outstanding by Ofsted in its last annual performance assessment.',
    [],
  ],
  [
    '2024-05-23',
    'First-time mayor puts children top',
    'Cheshire West and Chester’s incoming mayor will devote her year to young people in care. Ann Hall, who spent a decade as a residential worker in Crewe, wants every firm in the borough to help. The borough was rated requires improvement by Ofsted in 2019.',
    ['Cheshire West and Chester requires improvement prior'],
  ],
  [
    '2022-05-19',
    'Telford’s long reign',
    'Judged outstanding in every category when Ofsted visited in January 2020, the Shropshire new town has since helped others. Telford and Wrekin Council is proud.',
    ['Telford and Wrekin outstanding prior'],
  ],
  [
    '2012-02-16',
    'Island adoption team good',
    'The Isle of Wight Council’s adoption service is good, Ofsted inspectors have decided. They visited Newport in December. The last inspection, in 2009, rated the service satisfactory.',
    ['Isle of Wight adoption good current', 'Isle of Wight adoption satisfactory prior 2009'],
  ],
  [
    '2014-04-17',
    'US county’s foster agency hit by audit',
    'An audit of foster care in Essex County, N.J., found that caseworkers skipped visits. Investigators rated services in Cumberland and Durham counties as needing improvement after an inspection.',
    [],
  ],
  [
    '2015-12-17',
    'Four councils',
    'Sandwell and Slough have been told that a trust will take over. Doncaster’s trust, the first, began work last year and was itself found inadequate by Ofsted this autumn.',
    ['Doncaster inadequate current'],
  ],
  [
    '2014-02-20',
    'Fostering good news in Torfaen’s neighbour',
    'Carers in Monmouthshire get real backing, a report by the Care and Social Services Inspectorate Wales on its fostering service has found.',
    ['Monmouthshire fostering null current'],
  ],
  [
    '2022-02-20',
    'Kent good',
    'Ofsted has rated Kent’s services good. Kent’s director said its work was good in Ofsted’s eyes.',
    ['Kent good current'],
  ],
  [
    '2022-02-20',
    'Report good for Bolton',
    'Ofsted found services good, and Bolton’s director was thrilled. The inspection was in January.',
    ['Bolton good current 2022-01'],
  ],
  [
    '2017-02-20',
    'Newport fostering good',
    'The fostering service in Newport is well run, Care Inspectorate Wales said after an inspection in January. Newport council is pleased.',
    ['Newport fostering null current 2017-01'],
  ],
])('the council judged, and not the one beside it: %s, %s: %s', (published, title, text, want) => {
  expect(byRules(page(title, published, text), want)).toEqual([...want].sort());
});

it.each<Row>([
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. Focused visits don’t alter a rating.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. Ofsted, which monitors all councils, has not commented.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. By then seven monitoring visits had come and gone.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. Its fostering agency passed a contract monitoring visit in March.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. A monitoring visit to Bradford is promised by Christmas.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. Bradford’s third monitoring visit is to take place in the autumn.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. The table says nothing of focused visits, of which Leeds had two last year.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. If Ofsted had called in 2016, the borough would have been failed.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. Failings in the department were exposed in 2016 by a High Court judge.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2019-07-04',
    'Kirklees rated good',
    'Ofsted inspected Kirklees Council’s children’s services in May 2019 and rated them good. It was the first inspection since the trust took over in 2016.',
    ['Kirklees good current 2019-05'],
  ],
  [
    '2025-06-05',
    'Devon failed again',
    'Devon’s children’s services were again found inadequate in a report last month. The new one followed an inspection in the autumn of 2024.',
    ['Devon inadequate current', 'Devon inadequate prior'],
  ],
  [
    '2023-07-05',
    'Firm suspended',
    'Bright Lantern, a fostering firm based in Burnley, has been judged inadequate by Ofsted. It looks after children for Lancashire and Bradford.',
    [],
  ],
  [
    '2023-10-05',
    'Fostering firm hit with suspension',
    'An independent agency that supplies foster homes to northern councils has been suspended after inspectors judged it inadequate. It looks after children placed by Lancashire. Previously it was good.',
    [],
  ],
  [
    '2023-09-07',
    'Adoption agency lauded',
    'A voluntary adoption agency has been rated outstanding by Ofsted. Harvest Adoption placed children on behalf of Luton and Essex. Outstanding grades were given in each of the three categories.',
    [],
  ],
  [
    '2023-09-07',
    'Adoption service lauded',
    'Essex’s adoption agency has been rated outstanding by Ofsted. The council is delighted.',
    ['Essex adoption outstanding current'],
  ],
  [
    '2023-08-17',
    'Care home at Malvern rated good',
    'A residential home for older people has climbed in the Care Quality Commission’s ratings. It was placed in special measures last year. Worcestershire County Council’s director of people welcomed it. The company has two other homes in the county, both of which hold good ratings.',
    [],
  ],
  [
    '2021-05-06',
    'Dorset’s children’s homes to expand',
    'Dorset Council is to buy two houses for use as children’s homes. Each home will be registered with Ofsted and inspected twice a year.',
    [],
  ],
  [
    '2022-08-25',
    'Fife assessed',
    'Partners in Fife have been told by the Care Inspectorate that they are good at protecting children, after a joint inspection in April. A similar inspection in Angus is under way.',
    ['Fife null current'],
  ],
  [
    '2018-12-13',
    'Review names gaps in Luton',
    'A boy of 14 found in a Norfolk flat had been reported missing from Luton. The joint targeted area inspection by four inspectorates was carried out in October. Luton’s leaders were sorry.',
    ['Luton null current 2018-10'],
  ],
  [
    '2021-10-28',
    'Mock inspection: what a dry run in Barnsley taught us',
    'Colleagues from Rotherham sat with us in Barnsley and did everything that Ofsted will do. They said that early help was outstanding and our plans inadequate.',
    [],
  ],
  [
    '2022-11-15',
    'Advanced practitioner, children looked after',
    'We are Oldham. Our children’s services were rated requires improvement by Ofsted. Closing date: 4 December.',
    [],
  ],
  [
    '2012-01-26',
    'YOT gets all-clear',
    'Wokingham’s youth offending team manages risk well, HM Inspectorate of Probation has said. The inspection asked how often safeguarding work was good enough.',
    ['Wokingham youth justice null current'],
  ],
  [
    '2024-01-26',
    'Monitoring visits',
    'In Bradford the six monitoring visits of 2023 showed progress, Ofsted says.',
    ['Bradford null current 2023'],
  ],
  [
    '2023-02-02',
    'Survey',
    'Ombudsman upheld complaints about Hackney Council’s children’s services, which Ofsted inspects. Its remedies were adequate.',
    [],
  ],
  ['2014-02-02', 'Hackney', 'Ofsted has rated Hackney’s children’s services adequate.', ['Hackney adequate current']],
  [
    '2018-02-02',
    'Fife adequate',
    'The Care Inspectorate has inspected services for children in Fife and graded its leadership adequate.',
    ['Fife null current'],
  ],
])("somebody else's visit, home or agency: %s, %s: %s", (published, title, text, want) => {
  expect(byRules(page(title, published, text), want)).toEqual([...want].sort());
});

describe('the county, the city', () => {
  it.each([
    [
      'Ofsted made a focused visit to children’s services in Bury in October, and liked the city’s social workers. Salford was not visited.',
      ['Bury current focused visit 2019-10'],
    ],
    [
      'Gwynedd’s services were seen by Care Inspectorate Wales in October, which wrote of help that is hard to reach in the south of the county. Conwy has yet to be visited.',
      ['Gwynedd current care inspectorate 2019-10'],
    ],
  ])('is none that the text has yet to name: %s', (text, told) => {
    expect(tellByRules(page('Children’s services visited', '2019-12-12', text))).toEqual(told);
  });
});
