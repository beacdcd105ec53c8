/** Paragraphs that are put in an old time, where a neighbour stands, heirs that share a team, and what will be called. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

/** A story's headline, day and text, and what the grammar alone finds in it. */
type Story = [title: string, published: string | null, text: string, told: string[]];

describe('old times, and where others stand', () => {
  it.each<Story>([
    [
      't',
      '2021-11-26',
      "Leicester's children's services are good, says Ofsted.\n\nIn the spring of 2015 half of the social workers left. The verdict was inadequate.",
      ['Leicester current good null', 'Leicester prior inadequate 2015'],
    ],
    [
      't',
      '2021-11-26',
      "Leicester's children's services are good, says Ofsted.\n\nIt was different in 2015. The verdict was inadequate, with leadership given the bottom grade.",
      ['Leicester current good null', 'Leicester prior inadequate 2015'],
    ],
    [
      't',
      '2021-11-26',
      "Leicester's children's services are good, says Ofsted.\n\nSix years ago it was different. Half of the staff had left. Ofsted's verdict was inadequate.",
      ['Leicester current good null', 'Leicester prior inadequate 2015'],
    ],
    [
      't',
      '2021-11-26',
      "Leicester's children's services are good, says Ofsted.\n\nIt is a far cry from 2015. The verdict was inadequate.",
      ['Leicester current good null', 'Leicester prior inadequate 2015'],
    ],
    [
      't',
      '2021-11-26',
      "Leicester's children's services are good, says Ofsted.\n\nIt is a long way from 2015. Inspectors found children at risk. The verdict was inadequate.",
      ['Leicester current good null', 'Leicester prior inadequate 2015'],
    ],
    [
      't',
      '2021-11-26',
      "Leicester's children's services are good, says Ofsted.\n\nInspectors came in 2015. They found children at risk. The verdict was inadequate.",
      ['Leicester current good null', 'Leicester prior inadequate 2015'],
    ],
    [
      't',
      '2021-11-26',
      "Leicester's children's services are good, says Ofsted.\n\nInspectors came in September. It is a long way from 2015. The verdict was good for all.",
      ['Leicester current good 2021-09'],
    ],
    [
      'Bad week',
      '2015-05-19',
      "West Berkshire council's children's services have been rated inadequate by Ofsted.\n\nIn Lambeth, a borough that was outstanding three years ago, inspectors blamed leaders.\n\nCumbria's result is the third time in a row it has been failed. Two inspections, in 2012 and 2013, had reached the same conclusion.",
      ['Lambeth prior outstanding 2012', 'West Berkshire current inadequate null'],
    ],
    [
      'Council moves from inadequate to good in two years',
      '2017-07-07',
      "A council whose children's services were handed Ofsted's lowest rating in 2015 has been judged good at the first attempt.\n\nNo other authority has done so, says West Berkshire Council, which was visited in May.",
      ['West Berkshire current good 2017-05', 'West Berkshire prior inadequate 2015'],
    ],
    [
      'Leicester good at last',
      '2021-11-26',
      "Leicester's children's services are good, says Ofsted.\n\nIt is a long way from the spring of 2015. Half of the social workers had left. The verdict was inadequate, with leadership given the bottom grade.",
      ['Leicester current good null', 'Leicester prior inadequate 2015'],
    ],
    [
      'Leicester good at last',
      '2021-11-26',
      'Leicester\'s children\'s services are good, says Ofsted. In the summer of 2017 they came back for a full re-inspection. But the overall judgement only crept up a notch, to "requires improvement".',
      ['Leicester current good null', 'Leicester prior requires improvement 2017'],
    ],
    [
      'Bury moves up',
      '2025-09-16',
      "Inspectors found that overall effectiveness in Bury's children's services has moved from inadequate to requires improvement. A member asked what was next. The Executive Director responded that the aim was to be in a position to be judged good at the following inspection.",
      ['Bury current requires improvement null', 'Bury prior inadequate null'],
    ],
    [
      'How do neighbours compare?',
      '2022-09-05',
      "Luton's children's services have been rated requires improvement by Ofsted. Hertfordshire is good, although its last full inspection was back in 2018.",
      ['Hertfordshire current good 2018', 'Luton current requires improvement null'],
    ],
    [
      'Durham',
      '2022-07-08',
      "Durham's children's services are good, Ofsted says. Sunderland went from inadequate to outstanding last year.",
      ['Durham current good null', 'Sunderland current outstanding 2021', 'Sunderland prior inadequate null'],
    ],
    [
      'Bury SEND',
      '2024-05-09',
      "Services for children with SEND in Bury have widespread failings, Ofsted and the CQC have found. The news comes two and a half years after Ofsted inspectors uncovered serious failures at the council's children's services.",
      ['Bury current area SEND null'],
    ],
    [
      'Bedfordshire YOS requires improvement',
      '2021-12-14',
      'An inspection by HM Inspectorate of Probation has ended in a rating of Requires improvement for Bedfordshire Youth Offending Service.',
      ['Bedford current requires improvement null', 'Central Bedfordshire current requires improvement null'],
    ],
    [
      'YOS news',
      '2021-12-14',
      'An inspection by HM Inspectorate of Probation has ended in a rating of Requires improvement for Bedfordshire Youth Offending Service.',
      ['Bedford current requires improvement null', 'Central Bedfordshire current requires improvement null'],
    ],
    [
      'YOS news',
      '2021-12-14',
      'HM Inspectorate of Probation has rated Bedfordshire Youth Offending Service as Good.',
      ['Bedford current good null', 'Central Bedfordshire current good null'],
    ],
    [
      'Durham',
      '2022-07-08',
      "Durham's children's services are good, Ofsted says. Sunderland went from inadequate to outstanding last year. Leeds went from good to inadequate in 2017 but is now good.",
      [
        'Durham current good null',
        'Leeds current good null',
        'Leeds prior good null',
        'Leeds prior inadequate 2017',
        'Sunderland current outstanding 2021',
        'Sunderland prior inadequate null',
      ],
    ],
    [
      'Bury',
      '2021-07-08',
      "The target was to be rated good by 2020. Ofsted has now rated Bury's children's services good.",
      ['Bury current good null'],
    ],
    [
      'Bury',
      '2021-07-08',
      "The aim was ambitious and was met: Bury's children's services have been judged good by Ofsted.",
      ['Bury current good null'],
    ],
    [
      'Home shuts without warning',
      '2011-08-03',
      "A private children's home in Chorley, Lancashire, has closed its doors without warning.\nOfsted last reported on it in 2008.",
      [],
    ],
    [
      'Hillingdon tested',
      '2012-02-02',
      "Hillingdon's contact centre was tested without warning on 10 January. Inspectors commend the timeliness of decisions.",
      ['Hillingdon current unannounced 2012-01-10'],
    ],
    [
      'Swindon',
      '2018-10-12',
      "Swindon Borough Council's new chief executive thinks Ofsted's next report on its children's services will call them inadequate.",
      [],
    ],
    [
      'Kent',
      '2018-10-12',
      "Kent's next inspection is due in 2020. Ofsted rated its children's services good in May.",
      ['Kent current good 2018-05'],
    ],
    [
      'Rotherham',
      '2018-01-29',
      "Children's services in Rotherham have been rated good by Ofsted. Work with care leavers, which was in disarray three years ago, was outstanding.",
      ['Rotherham current good null'],
    ],
    [
      'Sunderland',
      '2015-08-27',
      "All five of Sunderland council's children's homes, the last of which was inspected on 12 August, are good.",
      ['Sunderland current good 2015-08-12'],
    ],
    [
      'Leicester',
      '2021-11-26',
      "Leicester's children's services are good, says Ofsted.\nA trust was set up in 2018. Today's verdict was good for leadership.",
      ['Leicester current good null'],
    ],
    [
      'First good',
      '2022-05-20',
      "For the first time Ofsted has rated Luton council's children's services good. In 2014 it had judged the council inadequate. Three years on they were still judged to require improvement.",
      ['Luton current good null', 'Luton prior inadequate 2014', 'Luton prior requires improvement 2017'],
    ],
    [
      'Ofsted slams Havering',
      '2024-02-23',
      "Havering Council's children's services have slumped to 'inadequate' in a damning Ofsted report.\n\nWhat families get has declined since 2018, when the service was last inspected.\n\nBack then Havering was deemed 'good'.",
      ['Havering current inadequate null', 'Havering prior good 2018'],
    ],
    [
      'Hull at risk',
      '2020-02-26',
      "Young people have been left at risk. Ofsted, which rated Hull City Council's children's services inadequate in May 2019, said that services had deteriorated since the last inspection. The watchdog went back to the authority this month.",
      ['Kingston upon Hull current monitoring visit 2020-02', 'Kingston upon Hull prior inadequate 2019-05'],
    ],
    [
      'Hull at risk',
      '2020-02-26',
      "Ofsted, which rated Hull City Council's children's services inadequate in January, said that leaders had been slow.",
      ['Kingston upon Hull current inadequate 2020-01'],
    ],
    [
      'Halton MPs',
      '2024-07-16',
      "Halton's MPs spoke out after Ofsted recently found the council's children's services to be 'inadequate'. Inspectors said that the service had got worse since the last full inspection, in 2020.",
      ['Halton current inadequate null', 'Halton prior unknown 2020'],
    ],
    [
      'Halton MPs',
      '2024-07-16',
      "Halton's director left after Ofsted found children's services to be inadequate. They are now rated good by Ofsted.",
      ['Halton current good null'],
    ],
    [
      'Care inspectors report on Blaenau Gwent',
      null,
      "A report by Care Inspectorate Wales (CIW) on Blaenau Gwent Council's children's services has been published. It follows an inspection in February and March 2018.",
      ['Blaenau Gwent current care inspectorate 2018-02/2018-03'],
    ],
    [
      'Hounslow moves up',
      '2023-12-05',
      "Hounslow's children's services are good overall, Ofsted says. Five years ago some of it was found to require improvement.",
      ['Hounslow current good null'],
    ],
    [
      'Southampton',
      '2014-09-16',
      "Ofsted has inspected Southampton's children's services. The council welcomes \"their judgement that children's services in the city require improvement to be good\".",
      ['Southampton current requires improvement null'],
    ],
    [
      'A fifth authority is outstanding',
      '2022-11-30',
      "North Lincolnshire joins Hampshire, Kensington and Chelsea and Westminster, all of which have the top grade from Ofsted for children's services. In 2017 it was also outstanding.",
      [
        'Hampshire current outstanding null',
        'Kensington and Chelsea current outstanding null',
        'North Lincolnshire current outstanding 2017',
        'Westminster current outstanding null',
      ],
    ],
    ['Kent', '2022-11-30', 'Kent joins Essex in a new adoption agency. It was rated good by Ofsted in May.', ['Kent current good 2022-05']],
    [
      'Kent',
      '2022-11-30',
      "Back then the council had 20 social workers. Kent's children's services are rated good by Ofsted.",
      ['Kent current good null'],
    ],
  ])('%s, %s: %s', (title, published, text, told) => expect(tellByRules(page(title, published, ...text.split('\n')))).toEqual(told));
});
