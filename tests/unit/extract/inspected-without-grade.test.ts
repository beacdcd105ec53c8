/** Youth justice, fostering, stays and joint inspections of which no grade is told. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

/** A story's headline, day and text, and what the grammar alone finds in it. */
type Story = [title: string, published: string | null, text: string, told: string[]];

describe('inspections told without a grade', () => {
  it.each<Story>([
    [
      'Island team praised',
      '2013-09-14',
      'Youth offending work by the Isle of Wight Council is very encouraging, in the words of an inspection by the Inspectorate of Probation. It was done in May.',
      ['Isle of Wight current youth justice 2013-05'],
    ],
    [
      'Team awaits inspection',
      '2013-09-14',
      'The Isle of Wight Youth Offending Team awaits its next inspection by the Inspectorate of Probation.',
      [],
    ],
    ['New youth justice team', '2013-09-14', "Kent's youth justice service has a new home. No inspection is planned.", []],
    [
      'Fostering report',
      '2020-12-14',
      "The director presented the report on Ofsted's inspection of Reading's fostering service, which had taken place in November.",
      ['Reading current regulatory 2020-11'],
    ],
    [
      'Fostering campaign',
      '2020-12-14',
      "Kent's fostering service wants more carers. A report to councillors says that an Ofsted inspection is due.",
      [],
    ],
    [
      'Leaving care praised',
      '2020-12-14',
      "A team of Ofsted inspectors came to see Ealing Council's leaving care service early in November. They had high praise for it.",
      ['Ealing current unknown 2020-11'],
    ],
    [
      'School praised',
      '2020-12-14',
      'Ofsted inspectors came to see a primary school in Ealing early in November. They had high praise for it.',
      [],
    ],
    [
      'Agencies must do better',
      '2018-07-12',
      "Agencies that look after exploited children in Dorset must do better. Ofsted, the Care Quality Commission, HM Inspectorate of Constabulary and HMI Probation were in the county in May. They examined Dorset County Council's social care.",
      ['Dorset current JTAI null'],
    ],
    [
      'Police and Ofsted',
      '2018-07-12',
      "Ofsted and Dorset Constabulary spoke at a conference on children's services at Dorset County Council.",
      [],
    ],
    [
      'Two weeks in Wiltshire',
      '2012-04-27',
      "When Ofsted inspectors spent two weeks with Wiltshire Council's children's services in March they had concerns in 17 of 92 cases.",
      ['Wiltshire current unknown 2012-03'],
    ],
    [
      'Two weeks in Wiltshire',
      '2015-04-27',
      "Ofsted inspectors spent two weeks with Wiltshire Council's children's services in March. They rated them good.",
      ['Wiltshire current good 2015-03'],
    ],
    ['Councillors call', '2015-04-27', "Councillors called to see how Kent's children's home works.", []],
    [
      'North Yorkshire YJS',
      '2011-01-25',
      "An annual inspection rated North Yorkshire's Youth Justice Service among the best in the country. Assistant chief inspector Liz Calderbank of HM Inspectorate of Probation called it a very creditable set of findings.",
      ['North Yorkshire current youth justice null'],
    ],
    [
      'Dorset',
      '2018-07-12',
      "AGENCIES that look after exploited children in Dorset must do better, inspectorates have said after inspecting them together. Ofsted, the Care Quality Commission, HMI Constabulary and HMI Probation were in the county in May. They examined Dorset County Council's social care and the work of Dorset Police.",
      ['Dorset current JTAI null'],
    ],
  ])('%s, %s: %s', (title, published, text, told) => expect(tellByRules(page(title, published, ...text.split('\n')))).toEqual(told));
});
