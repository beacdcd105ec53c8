/** What was the same at another time, who is in one grade with others, and days of what is no inspection. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

/** A story's headline, day and text, and what the grammar alone finds in it. */
type Story = [title: string, published: string | null, text: string, told: string[]];

describe('the same again, in whose company, and when they last came', () => {
  it.each<Story>([
    [
      'The grading that was given',
      '2023-03-27',
      "Ofsted has inspected Slough's children's services. They awarded an overall rating of 'requires improvement to be good', which is the grading that was given in 2019.",
      ['Slough current requires improvement null', 'Slough prior requires improvement 2019'],
    ],
    [
      'The grade that was given',
      '2023-03-27',
      "Ofsted has inspected Slough's children's services. They awarded an overall rating of good, the grade that was given in 2019.",
      ['Slough current good null', 'Slough prior good 2019'],
    ],
    [
      'Another grade was given',
      '2023-03-27',
      "Ofsted has inspected Slough's children's services. They awarded an overall rating of good. The rating that was given in 2019 was inadequate.",
      ['Slough current good null', 'Slough prior inadequate 2019'],
    ],
    [
      'The level',
      '2026-02-24',
      "Ofsted has once more found Torbay Council's services for children to be Good. The report, which comes out today, keeps us at the overall level we were awarded in 2022.",
      ['Torbay current good null', 'Torbay prior good 2022'],
    ],
    [
      'A second time, long ago',
      '2024-08-14',
      "Tameside's children's services are run with a neighbour's help. They were rated inadequate by Ofsted in December 2019, for the second time in seven years.",
      ['Tameside prior inadequate 2011/2012', 'Tameside prior inadequate 2019-12'],
    ],
    [
      'Could see',
      '2025-08-14',
      "Tameside's children's services were rated inadequate by Ofsted in December 2023. On a monitoring visit this February inspectors could see no real grip on improvement.",
      ['Tameside current monitoring visit 2025-02', 'Tameside prior inadequate 2023-12'],
    ],
    [
      'Could come',
      '2025-08-14',
      "Tameside's children's services were rated inadequate by Ofsted in December 2024. A monitoring visit could come in the autumn.",
      ['Tameside current inadequate 2024-12'],
    ],
    [
      'That finding',
      '2026-01-13',
      "Solihull's services for children are 'good', Ofsted announced on Monday.\nThree years ago they were 'inadequate'. That finding, from an inspection in November 2022, came as the borough was still reeling from the murder.",
      ['Solihull current good null', 'Solihull prior inadequate 2022-11'],
    ],
    [
      'That verdict',
      '2026-01-13',
      "Solihull's services for children are 'good', Ofsted announced on Monday.\nThey had been rated inadequate before. That verdict followed an inspection in November 2022.",
      ['Solihull current good null', 'Solihull prior inadequate 2022-11'],
    ],
    [
      'That finding now',
      '2026-01-13',
      "Solihull's services for children were 'good' in 2015, and are inadequate now. That finding, after an inspection in November 2025, has shocked the town.",
      ['Solihull current inadequate 2025-11', 'Solihull prior good 2015'],
    ],
    [
      'At the foot',
      '2009-12-11',
      "WOKINGHAM is one of nine places whose services for children are rated poor in Ofsted's annual ratings.\nIt joins Birmingham, Cornwall and Doncaster at the foot of the inspectorate's new annual ratings.",
      ['Birmingham current poor 2009', 'Cornwall current poor 2009', 'Doncaster current poor 2009', 'Wokingham current poor 2009'],
    ],
    [
      'At the bottom',
      '2019-12-11',
      "Wokingham's children's services are inadequate, Ofsted says. It joins Birmingham and Cornwall at the bottom of the table.",
      ['Birmingham current inadequate null', 'Cornwall current inadequate null', 'Wokingham current inadequate null'],
    ],
    [
      'At the bottom for money',
      '2019-12-11',
      "Wokingham's children's services are good, Ofsted says. It joins Birmingham and Cornwall at the bottom of the league for spending.",
      ['Wokingham current good null'],
    ],
    [
      'In the bottom grade',
      '2019-12-11',
      "Wokingham's children's services are inadequate, Ofsted says. The borough joins Birmingham and Cornwall in the bottom grade.",
      ['Birmingham current inadequate null', 'Cornwall current inadequate null', 'Wokingham current inadequate null'],
    ],
    [
      'A second upgrade',
      '2025-01-13',
      'Tower Hamlets\'s children\'s services were found to be "inadequate" in 2017, jumped to "good" in 2019 and are now "outstanding", a second upgrade in succession, Ofsted says.',
      ['Tower Hamlets current outstanding null', 'Tower Hamlets prior good 2019', 'Tower Hamlets prior inadequate 2017'],
    ],
    [
      'Is one',
      '2019-12-18',
      'Four were judged "inadequate" overall by Ofsted for children\'s services. Haringey, where Baby P died in August last year, is one; the others are Doncaster, Milton Keynes and Surrey. In 2007 there were none.',
      [
        'Doncaster current inadequate null',
        'Haringey current inadequate null',
        'Milton Keynes current inadequate null',
        'Surrey current inadequate null',
      ],
    ],
    [
      'Are the others',
      '2019-12-18',
      "Three councils were rated outstanding for children's services by Ofsted. York is one. Leeds and Hull are the others.",
      ['Kingston upon Hull current outstanding null', 'Leeds current outstanding null', 'York current outstanding null'],
    ],
    [
      'Is not one',
      '2019-12-18',
      "Three councils were rated outstanding for children's services by Ofsted. York is not one; the others that were inspected, Leeds and Hull, wait.",
      [],
    ],
    [
      'To see how',
      '2025-01-15',
      "Ofsted sent inspectors to Worcestershire in December to see how children in the council's care are looked after. Their report says there has been progress since the last full inspection in May 2023, when the overall judgement was Good.",
      ['Worcestershire current full inspection 2024-12', 'Worcestershire prior good 2023-05'],
    ],
    [
      'To look at',
      '2025-01-15',
      'Ofsted inspectors were in Worcestershire in December to look at how care leavers are supported. They said there has been progress.',
      ['Worcestershire current unknown 2024-12'],
    ],
    [
      'Sent, and graded',
      '2025-01-15',
      "Ofsted sent inspectors to Worcestershire in December and has rated its children's services good.",
      ['Worcestershire current good 2024-12'],
    ],
    [
      'When it was last inspected',
      '2024-07-22',
      "CHILDREN'S services in Warrington have been given an overall 'good' by Ofsted. The shortfalls which were pointed out in 2019, when the service was last inspected, have all been dealt with.",
      ['Warrington current good null', 'Warrington prior unknown 2019'],
    ],
    [
      'When they last visited',
      '2024-07-22',
      "CHILDREN'S services in Warrington have been rated 'good' by Ofsted. They have come far since 2019, when inspectors last visited.",
      ['Warrington current good null', 'Warrington prior unknown 2019'],
    ],
    [
      'A school, last inspected',
      '2024-07-22',
      "CHILDREN'S services in Warrington have been rated 'good' by Ofsted. The school, good since 2019, when it was last inspected, is full.",
      ['Warrington current good null'],
    ],
    [
      'The answer was the same',
      '2025-07-22',
      "Surrey's services are good, Ofsted says. An inspection late in 2014 ended in a rating of inadequate. Senior people disputed it, and when inspectors were back in February and March of 2018 the answer was the same: too many children were left in harm's way.",
      ['Surrey current good null', 'Surrey prior inadequate 2014', 'Surrey prior inadequate 2018-02/2018-03'],
    ],
    [
      'The verdict was the same',
      '2025-07-22',
      "Surrey's services are good, Ofsted says. They were inadequate in 2014. When inspectors came back in 2018 the verdict was the same.",
      ['Surrey current good null', 'Surrey prior inadequate 2014', 'Surrey prior inadequate 2018'],
    ],
    [
      'Expected before Christmas',
      '2011-03-04',
      'A surprise inspection of child safeguarding in Salford has found eight areas for development. A full re-inspection is expected before Christmas.',
      ['Salford current unannounced null'],
    ],
    [
      'Which set it up',
      '2020-02-13',
      "Kingston, which set up the company in 2014, was rated 'outstanding' for its children's services by Ofsted.",
      ['Kingston upon Thames current outstanding null'],
    ],
    [
      'One of the two that did',
      '2020-02-13',
      "It comes weeks after Kingston, one of the two London boroughs that set up the firm in 2014, was rated 'outstanding' for its children's services by Ofsted.",
      ['Kingston upon Thames current outstanding null'],
    ],
    [
      'Which was inspected',
      '2020-02-13',
      "Kingston, which Ofsted inspected in January, was rated 'outstanding' for its children's services.",
      ['Kingston upon Thames current outstanding 2020-01'],
    ],
  ])('%s', (title, published, text, told) => {
    expect(tellByRules(page(title, published, ...text.split('\n')))).toEqual(told);
  });
});
