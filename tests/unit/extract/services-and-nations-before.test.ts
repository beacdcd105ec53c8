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
