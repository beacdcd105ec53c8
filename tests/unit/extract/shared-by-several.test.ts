import { describe, expect, it } from 'vitest';
import { type Row, tellRow } from './tell.ts';

describe('councils that stand for themselves no more: the former, the other, both, all three', () => {
  it.each<Row>([
    [
      '2019-05-09',
      'Two reports',
      'Bolton and Bury came up for inspection by Ofsted in March. The former is good. The latter requires improvement.',
      ['Bolton good current', 'Bury requires improvement current'],
    ],
    [
      '2021-11-09',
      'Neighbours apart',
      'Children’s services in Dudley and Walsall were inspected within a week of each other. The latter, where the fieldwork ended on 8 October, was judged outstanding; the former got inadequate.',
      ['Walsall outstanding current', 'Dudley inadequate current'],
    ],
    [
      '2010-06-09',
      'Fostering reports',
      'Salford’s foster carers speak of being listened to, Rochdale’s of being rung up. It shows in Ofsted’s gradings of the fostering services: outstanding for the one, satisfactory for the other.',
      ['Salford fostering outstanding current', 'Rochdale fostering satisfactory current'],
    ],
    [
      '2016-06-09',
      'Apart',
      'Ofsted has published reports on services for children in Kirklees and Calderdale: good for Calderdale, inadequate for Kirklees.',
      ['Calderdale good current', 'Kirklees inadequate current'],
    ],
    [
      '2019-05-09',
      'East and west',
      'Norfolk and Suffolk were both visited by Ofsted in the spring. Suffolk was rated outstanding. The other requires improvement to be good.',
      ['Norfolk requires improvement current', 'Suffolk outstanding current'],
    ],
    [
      '2022-03-03',
      'Sisters',
      'Sefton and Knowsley were inspected in January. Each has been told that it requires improvement.',
      ['Sefton requires improvement current', 'Knowsley requires improvement current'],
    ],
    [
      '2022-03-03',
      'Sisters',
      'Ofsted inspected children’s services in Sefton in January. A week later it went to Knowsley. Both were judged good.',
      ['Sefton good current', 'Knowsley good current'],
    ],
    [
      '2018-10-04',
      'Three of them',
      'Ofsted has reported on Stockport, Tameside and Trafford. All three are inadequate.',
      ['Stockport inadequate current', 'Tameside inadequate current', 'Trafford inadequate current'],
    ],
    [
      '2018-10-04',
      'Three of them',
      'Inspectors have been to Stockport, Tameside and Trafford. Tameside is inadequate; the other two are good.',
      ['Stockport good current', 'Tameside inadequate current', 'Trafford good current'],
    ],
    [
      '2018-10-04',
      'North and south',
      'Ofsted gave its verdicts on Hounslow and Ealing on Friday. The one is outstanding, the other inadequate.',
      ['Hounslow outstanding current', 'Ealing inadequate current'],
    ],
    [
      '2018-10-04',
      'North and south',
      'Ofsted inspected Hounslow and Ealing in July. Whereas Ealing came out good, the other was found inadequate.',
      ['Hounslow inadequate current', 'Ealing good current'],
    ],
    [
      '2018-10-04',
      'New head',
      'The former director of Hounslow and Ealing is to retire. The former social worker, 61, said that the latter part of her career was good.',
      [],
    ],
    [
      '2018-10-04',
      'Parking',
      'Hounslow and Ealing raise parking charges. The former is good at collecting them, the latter poor, the motoring association says.',
      [],
    ],
    ['2018-10-04', 'Schools', 'A primary school in Hounslow and a nursery in Ealing were inspected by Ofsted. Both were rated good.', []],
    ['2018-10-04', 'What if', 'Hounslow and Ealing await Ofsted’s verdicts on their children’s services. Both hope to be judged good.', []],
    [
      '2018-10-04',
      'Hounslow is good',
      'Hounslow was rated good by Ofsted, which looked at leadership and at care leavers. Both were good. Ealing lent it a director.',
      ['Hounslow good current'],
    ],
    [
      '2018-10-04',
      'Two rungs',
      'Ofsted says Trafford’s children’s services are good and Tameside’s inadequate. Leadership and help were weighed. The former was outstanding, the latter adequate.',
      ['Trafford good current', 'Tameside inadequate current'],
    ],
  ])('%s %s: %s', (published, title, text, told) => {
    expect(tellRow(published, title, text, told)).toEqual([...told].sort());
  });
});
