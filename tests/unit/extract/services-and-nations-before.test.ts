import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

describe('earlier inspections of agencies, and of other nations', () => {
  it.each<Row>([
    [
      '2010-09-09',
      'Adoption in Bury',
      'Ofsted has given Bury Council’s adoption service an outstanding rating after a visit in July. The service was good at the inspection before that.',
      ['Bury adoption good prior', 'Bury adoption outstanding current'],
    ],
    [
      '2009-07-16',
      'Ofsted praises adoption team',
      'Adoption services at Kirklees Council have been judged good by Ofsted. Three years ago the team received a satisfactory report.',
      ['Kirklees adoption good current', 'Kirklees adoption satisfactory prior'],
    ],
    [
      '2012-01-19',
      'Fostering in Trafford',
      'Trafford’s fostering service has been judged outstanding by Ofsted. It comes on top of the excellent rating for our adoption agency, a councillor said.',
      ['Trafford fostering outstanding current'],
    ],
    [
      '2012-02-16',
      'Adopters knew it',
      'Ofsted has given Oldham’s adoption service the highest of its grades. It was good when last assessed in 2009.',
      ['Oldham adoption good prior 2009', 'Oldham adoption outstanding current'],
    ],
    [
      '2014-04-10',
      'Joint inspection in Moray',
      'Services for children in Moray have been inspected by the Care Inspectorate. Its last such inspection here was reported in 2011.',
      ['Moray null current', 'Moray null prior 2011'],
    ],
    [
      '2018-12-13',
      'Concerns lifted in Gwynedd',
      'Care Inspectorate Wales has said that Gwynedd Council’s services for children are safer. The notice was served in October 2016, after inspectors had raised serious concerns.',
      ['Gwynedd null current', 'Gwynedd null prior 2016-10'],
    ],
    [
      '2024-09-26',
      'Child protection in Falkirk',
      'The Care Inspectorate has reported on a joint inspection of services for children in Falkirk. The partnership was last inspected in 2019; leadership was then given very good.',
      ['Falkirk null current', 'Falkirk null prior 2019'],
    ],
  ])('%s %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });

  it('gives the months of a timeline’s entry its year', () => {
    const told = ['Wigan null prior 2019-07', 'Wigan requires improvement current 2022-02'];
    expect(
      byRules(
        page(
          'Wigan: how we got here',
          '2022-04-01',
          'Wigan’s children’s services require improvement, Ofsted said after an inspection in February.',
          '2019: A focused visit in July on children in need is broadly positive.',
        ),
        told,
      ),
    ).toEqual(told);
  });
});

describe('visits in nations that give no grades, where nobody names the inspectorate', () => {
  it.each<Row>([
    [
      '2018-03-08',
      'Wales watchdog voices unease about Torfaen',
      'Too many of Torfaen’s young people come into care in a crisis, inspectors have said. Their account of ten days with the council in November offers no rating.',
      ['Torfaen null current 2017-11'],
    ],
    [
      '2020-11-19',
      'Nobody rates Gwent’s smallest',
      'In Blaenau Gwent there are nine pages from the inspectorate, the upshot being that families get help early and paperwork late. Inspectors had three days of meetings with council staff in September.',
      ['Blaenau Gwent null current 2020-09'],
    ],
    [
      '2018-11-08',
      'Powys again',
      'In October last year Welsh inspectors told Powys that children were at risk. In their follow-up, completed this September, they tell the county that they are less so.',
      ['Powys null current 2018-09', 'Powys null prior 2017-10'],
    ],
    [
      '2018-11-20',
      'Powys progress fragile',
      'Care Inspectorate Wales reviewed Powys’s services for children in the last week of September. They came because of what had gone before. In July 2017 the inspectorate looked at children’s services and found serious concerns.',
      ['Powys null current 2018-09', 'Powys null prior 2017-07'],
    ],
    [
      '2022-11-24',
      'Bridgend’s plan',
      'CIW came back to Bridgend’s children’s services in the week of 14 November for an improvement check. In May it had had serious concerns.',
      ['Bridgend null current', 'Bridgend null prior 2022-05'],
    ],
    [
      '2021-01-21',
      'A year to improve: Scottish Borders',
      'When inspectors evaluated the Scottish Borders partnership in 2019 they called its self-evaluation weak. Their progress review of services for children, completed in November, uses no scale.',
      ['Scottish Borders null current 2020-11', 'Scottish Borders null prior 2019'],
    ],
    [
      '2022-01-13',
      'Cardiff',
      'An assurance check of children’s services in Cardiff last spring was followed in November by Care Inspectorate Wales’s performance evaluation inspection, which found caseloads unmanageable.',
      ['Cardiff null current 2021-11', 'Cardiff null prior 2021'],
    ],
    [
      '2019-02-21',
      'Neath and its critics',
      'Inspectors from the Welsh watchdog spent a week with social workers in Neath Port Talbot in January and talked to forty families of children in care.',
      ['Neath Port Talbot null current 2019-01'],
    ],
    [
      '2020-02-27',
      'Fostering in Conwy',
      'Inspectors looked at Conwy’s fostering service in December and found no areas of non-compliance.',
      ['Conwy fostering null current 2019-12'],
    ],
    [
      '2020-02-27',
      'Highland schools',
      'Inspectors visited three schools in Highland in January and praised their teaching of children.',
      [],
    ],
    [
      '2020-02-27',
      'Swansea kitchen',
      'Food inspectors visited Swansea Council’s kitchens in January, where meals for children are cooked.',
      [],
    ],
    ['2020-02-27', 'Gwynedd care home', 'Inspectors called at a care home for older people that Gwynedd Council runs in January.', []],
    ['2018-03-08', 'Cardiff waits', 'Inspectors will visit Cardiff’s children’s services in May.', []],
    [
      '2014-10-09',
      'Trust home praised',
      'The regulator’s inspector called unannounced at a children’s home that the Western Trust runs outside Omagh, on 4 September, and made a single recommendation. Such reports give no grade in Northern Ireland.',
      ["Western Trust children's home null current 2014-09-04"],
    ],
  ])('%s %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });
});
