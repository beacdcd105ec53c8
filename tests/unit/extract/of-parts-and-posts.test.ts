/** What is said of a part, of a post that somebody held elsewhere, and of the day on which a report came out. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

/** A story's headline, day and text, and what the grammar alone finds in it. */
type Story = [title: string, published: string | null, text: string, told: string[]];

describe('parts, posts held elsewhere, and days of a report', () => {
  it.each<Story>([
    [
      'County disappointed by verdict',
      '2025-10-15',
      "Warwickshire County Council says it is disappointed after Ofsted gave its children's services an overall rating of 'requires improvement'. Inspectors were in the county in June and their report appeared this week, on October 14.",
      ['Warwickshire current requires improvement 2025-06'],
    ],
    [
      'Second letter',
      '2025-03-25',
      "Tameside Council accepts what Ofsted has found in its latest monitoring letter on children's services. It is the second visit since December 2023. Inspectors came in February.",
      ['Tameside current monitoring visit 2025-02'],
    ],
    [
      'First since',
      '2025-03-25',
      "Ofsted has rated Kent's children's services good. It was the first inspection since March 2019.",
      ['Kent current good null', 'Kent prior unknown 2019-03'],
    ],
    [
      'Home',
      '2021-09-30',
      "Ofsted rated a children's home in Barnsley inadequate. Coun Hunt said a lot of the performance in children's services was good.",
      ['Barnsley current inadequate null'],
    ],
    [
      'Kirklees out',
      '2019-08-06',
      "Kirklees council's children's services now require improvement, Ofsted says. The inadequate label has gone. Inspectors noted energy since Mel Meggs, previously deputy director in Rotherham, took the post.",
      ['Kirklees current requires improvement null'],
    ],
    [
      'Salford good',
      '2024-01-12',
      "Ofsted has rated Salford's children's services outstanding. The service was good when it was inspected in 2018.",
      ['Salford current outstanding null', 'Salford prior good 2018'],
    ],
    [
      'Leeds',
      '2024-01-12',
      'Most of the services in Leeds are good, Ofsted says, and leadership is outstanding. Overall they were rated good.',
      ['Leeds current good null'],
    ],
    [
      'Visit',
      '2023-11-12',
      "Inspectors visited Leeds children's services on 4 and 5 October, Ofsted says.",
      ['Leeds current focused visit 2023-10-04/2023-10-05'],
    ],
    [
      'Bristol',
      '2023-03-20',
      "Bristol City Council's leaders have made improvements to children's services, Ofsted says, yet three of the five key areas are still not where they should be.\n\nThose that require improvement are the impact of leaders on social work practice, the experiences and progress of children who need help, and the overall effectiveness of the service. Both children in care and care leavers were found to have a good deal.",
      ['Bristol current requires improvement null'],
    ],
    [
      'Services at a council',
      '2023-03-20',
      'Bury council was judged good by Ofsted this week. Services at a council that was rated inadequate in 2019 rarely recover so quickly.',
      ['Bury current good null'],
    ],
    [
      'Kent to run Medway services',
      '2023-03-20',
      "Kent County Council will take over children's services in Medway, which Ofsted rated inadequate last month. Its services are rated outstanding.",
      ['Medway current inadequate 2023-02'],
    ],
    [
      'Isle of Wight: good',
      '2019-01-08',
      "The leader of Hampshire County Council has spoken of his pride at the part played by the County in a good rating for children's services across the Solent. Ofsted's report on the Isle of Wight follows a recent inspection.",
      ['Isle of Wight current good null'],
    ],
    [
      'Bury',
      '2023-03-20',
      "Bury children's services have been rated good by Ofsted in September. Back in March it was told that there was more to do.",
      ['Bury current good 2022-09'],
    ],
    [
      'Essex and Suffolk',
      '2023-03-20',
      'In Kent the services are good, Ofsted says; in Essex and in Suffolk they require improvement.',
      ['Essex current requires improvement null', 'Kent current good null', 'Suffolk current requires improvement null'],
    ],
  ])('%s, %s: %s', (title, published, text, told) => expect(tellByRules(page(title, published, ...text.split('\n')))).toEqual(told));
});
