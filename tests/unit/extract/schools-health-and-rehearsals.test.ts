/** What stands beside an inspection and is none of the council's (a school's grade, a health body's name, a rehearsal), and the department's own grade beside another inspection. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

/** A story's headline, day and text, and what the grammar alone finds in it. */
type Story = [title: string, published: string | null, text: string, told: string[]];

describe('schools, the health service and rehearsals beside inspections', () => {
  it.each<Story>([
    [
      'A special school leaps from inadequate to outstanding',
      '2024-03-08',
      "Pupils at a Walsall special school have been dancing after Ofsted gave it the highest rating.\nBirchfield Lane School, which has pupils with special educational needs and disabilities, was inadequate five years ago.\nInspectors who visited for two days in January found behaviour outstanding. The council's SEND team could not help, a father said.",
      [],
    ],
    [
      'Improvement notice',
      '2023-11-09',
      "Inspectors from Ofsted and the CQC who were in Plymouth in June found widespread failings in its support for children with special educational needs. Its children's services require improvement. Last December a focused visit to the front door turned up an area for priority action.",
      ['Plymouth current area SEND 2023-06', 'Plymouth current requires improvement null', 'Plymouth prior focused visit 2022-12'],
    ],
    [
      'Partnership praised',
      '2023-05-26',
      "Following a visit in March, Ofsted and the Care Quality Commission have confirmed that Telford & Wrekin's SEND arrangements typically lead to positive experiences.\nNHS Shropshire, Telford and Wrekin chief nurse Oonagh Pettifer welcomed it.\nThe council's children's services were the first in the West Midlands to be rated Outstanding by Ofsted, in January 2020.",
      ['Telford and Wrekin current area SEND 2023-03', 'Telford and Wrekin prior outstanding 2020-01'],
    ],
    [
      'Top rating',
      '2023-04-18',
      "Cornwall's children's services hold Ofsted's top rating, outstanding, awarded in 2019.",
      ['Cornwall current outstanding null', 'Cornwall prior outstanding 2019'],
    ],
    [
      'Fostering',
      '2010-06-23',
      "Ofsted gave Knowsley council's fostering service its top grade after inspectors dropped in over three days last month. An open evening takes place at Kirkby Suite on July 8.",
      ['Knowsley current outstanding 2010-05'],
    ],
    [
      'Rehearsal',
      '2024-01-16',
      "Shropshire Council has been told by Ofsted, after a focused visit in November, to fix one part of its children's services. In October a separate JTAI rehearsal, run by the council itself, had found nothing amiss.",
      ['Shropshire current focused visit 2023-11'],
    ],
    [
      'Wales',
      '2011-08-19',
      'CSSIW and Estyn reported on how Pembrokeshire keeps children safe. Another council, Blaenau Gwent, has been put in special measures this summer.',
      ['Pembrokeshire current care inspectorate null'],
    ],
    [
      'The separate inspection',
      '2019-06-27',
      "Ofsted and the CQC came back to Bury last month to see how far it had got with special educational needs. Sufficient progress has been made on five of eight.\nToday's letter has no bearing on the separate inspection of children's social care. The council was told that it required improvement when Ofsted looked at that side of its work in 2016.",
      ['Bury current area SEND 2019-05', 'Bury prior requires improvement 2016'],
    ],
    [
      'Capped',
      '2009-12-10',
      "Ofsted's new annual ratings: Knowsley and Salford perform adequately. In both, unannounced visits to the teams that deal with new referrals had capped the result.",
      ['Knowsley current adequate 2009', 'Salford current adequate 2009'],
    ],
    [
      'Top rating of the year',
      '2011-11-09',
      "Hammersmith & Fulham Council is one of only 28 in England to be performing excellently for its children, Ofsted announced in its annual children's services assessment.\nOur neighbours Kensington and Chelsea also got the top rating, for the third year in succession.",
      [
        'Hammersmith and Fulham current excellent 2011',
        'Kensington and Chelsea current excellent 2011',
        'Kensington and Chelsea prior excellent 2009',
        'Kensington and Chelsea prior excellent 2010',
      ],
    ],
    [
      'SEND and its own grade',
      '2019-06-27',
      'Ofsted and the CQC came back to Bury last month to see how far it had got with special educational needs. Sufficient progress has been made on five of eight. The area was found to be good at joint commissioning.',
      ['Bury current area SEND 2019-05'],
    ],
  ])('%s', (title, published, text, told) => {
    expect(tellByRules(page(title, published, ...text.split('\n')))).toEqual(told);
  });
});
