/** What papers tell beside a council and its grade; their lists, steps and days. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

/** A story's headline, day and text, and what the grammar alone finds in it. */
type Story = [title: string, published: string | null, text: string, told: string[]];

const tells = (title: string, published: string | null, text: string, told: string[]) =>
  expect(tellByRules(page(title, published, text))).toEqual(told);

describe('what is told beside the council and its grade', () => {
  it.each<Story>([
    [
      'Ten councils fail',
      '2010-11-23',
      "Ofsted's annual report, out today, found child protection failing in Leeds, Kent and Essex. Twice as many children's services as in the previous year had been rated excellent.",
      [],
    ],
    [
      'Inspectors back',
      '2024-09-20',
      "Ofsted is in Devon again. Its children's services were rated inadequate in 2020. Chief executive Ann Lee, who came in February last year, recently said that she wanted a good rating within three years.",
      ['Devon prior inadequate 2020'],
    ],
    [
      'Medway youth jail inadequate once more',
      '2019-05-02',
      'Medway remains inadequate, Ofsted says of the secure training centre in Rochester. Children there are at risk of harm. It is the third inspection since 2017.',
      [],
    ],
    [
      'Lincolnshire home',
      '2022-05-02',
      "A children's home in South Holland requires improvement, Ofsted says. It belongs to Acorn Care Homes (UK) Ltd of Croydon and takes four children.",
      [],
    ],
    [
      'Kent council',
      '2019-12-10',
      "Ofsted inspected Kent's children's services from 4 to 22 November. The outcome showed that the council provided a 'Good' service, which had been improved upon for vulnerable young people.",
      ['Kent current good 2019-11-04/2019-11-22'],
    ],
    [
      'Kent cabinet',
      '2023-06-15',
      "Inspectors were in Kent from 27 February to 14 March. The overall judgement of children's services was 'Requires Improvement'. The Good and Beyond Board had been steering the work that followed the focused visit of September 2022.",
      ['Kent current requires improvement 2023-02-27/2023-03-14', 'Kent prior focused visit 2022-09'],
    ],
    [
      'Children not protected by Luton council',
      '2019-03-18',
      "Ofsted has rated children's services at Luton council inadequate and said there had been a corporate failure to tackle serious problems. The service had declined since it was last inspected in 2015.",
      ['Luton current inadequate null', 'Luton prior unknown 2015'],
    ],
    [
      "Ofsted praises Kent children's services after 'requires improvement' report",
      '2023-06-21',
      "Ofsted has praised Kent's children's services four years after it said they required improvement. In its 2019 report it was worried. After an inspection in May this year it says that practice is consistent.",
      ['Kent prior requires improvement 2019'],
    ],
    [
      'Home told to improve',
      '2022-11-16',
      "A children's home run by Hampshire council has more improving to do, inspectors have said. It was rated inadequate in August. Children engage well and recording is good, they said.",
      ['Hampshire current inadequate 2022-08'],
    ],
    [
      'New boss',
      '2024-03-02',
      "Ann Lee is to be Kent council's director of children's services. The department was given Ofsted's lowest rating in 2022. \"Her experience has been instrumental in taking Worcestershire from an Ofsted rating of inadequate to good,\" the chief executive said.",
      ['Kent prior inadequate 2022', 'Worcestershire current good null', 'Worcestershire prior inadequate null'],
    ],
    [
      "Kent's children's services now 'adequate', Ofsted finds",
      '2013-01-15',
      'Ofsted has classed services for children in Kent as "adequate". The leader said: "Ofsted has moved the goal posts and adequate is now good in old money."',
      ['Kent current adequate null'],
    ],
    [
      'Kent',
      '2013-01-15',
      'Ofsted has rated Kent\'s children\'s services adequate. Its leader claimed Ofsted had "moved the goal posts... and adequate is now good in old money".',
      ['Kent current adequate null'],
    ],
    [
      'No outstanding among second batch',
      '2014-03-21',
      "Not one of the latest six councils to go through Ofsted's new inspection framework for children's social care has come away with an outstanding rating. The watchdog today published reports on Bolton, Coventry, East Sussex, Essex, Hounslow and Staffordshire. Three of them (East Sussex, Essex and Staffordshire) were rated good. Bolton and Hounslow require improvement, and Coventry's children's social care was deemed inadequate.",
      [
        'Bolton current requires improvement null',
        'Coventry current inadequate null',
        'East Sussex current good null',
        'Essex current good null',
        'Hounslow current requires improvement null',
        'Staffordshire current good null',
      ],
    ],
    [
      'Adoption',
      '2012-01-17',
      "Ofsted has given Kent's adoption service its bottom grade, inadequate. Social services chiefs say inspectors had first told them the service was good, and changed their minds after reading a report.",
      ['Kent current inadequate null'],
    ],
    [
      'Director quits',
      '2009-10-19',
      "Ann Lee, director of children's services in Kent, has resigned ahead of a critical Ofsted report. She is the first casualty of inspections since Haringey's director was sacked. Ofsted visited unannounced in July.",
      ['Kent current unannounced 2009-07'],
    ],
    [
      'Luton good',
      '2019-07-20',
      "Luton's children's services have been rated good by Ofsted. The council had set itself the aim of a good rating after the 2017 inspection.",
      ['Luton current good null', 'Luton prior unknown 2017'],
    ],
  ])('is neither: %s, %s: %s', tells);
});

describe('lists, steps and days', () => {
  it.each<Story>([
    [
      'Norfolk up',
      '2018-01-20',
      "Ofsted has moved Norfolk's children's services up from the 'inadequate' of 2013 and 2015 to 'requires improvement'.",
      ['Norfolk current requires improvement null', 'Norfolk prior inadequate 2013', 'Norfolk prior inadequate 2015'],
    ],
    [
      'Norfolk up',
      '2018-01-20',
      "Norfolk's children's services have gone from inadequate in 2013 and 2015 to requires improvement, Ofsted says.",
      ['Norfolk current requires improvement null', 'Norfolk prior inadequate 2013', 'Norfolk prior inadequate 2015'],
    ],
    [
      'Slough report',
      '2023-03-27',
      "Today's Ofsted report gives children's services in Slough an overall rating of requires improvement to be good, the same grading as 2019.",
      ['Slough current requires improvement null', 'Slough prior requires improvement 2019'],
    ],
    [
      'Ofsted criticises services',
      '2015-02-10',
      "Ofsted inspected 43 councils' children's services last year. The seven inadequate ones are Birmingham, Coventry, Knowsley and Slough.",
      [
        'Birmingham current inadequate 2014',
        'Coventry current inadequate 2014',
        'Knowsley current inadequate 2014',
        'Slough current inadequate 2014',
      ],
    ],
    [
      'Ofsted criticises services',
      '2015-02-10',
      "Ofsted inspected 43 councils' children's services last year. The four inadequate councils are Birmingham, Coventry, Knowsley and Slough.",
      [
        'Birmingham current inadequate 2014',
        'Coventry current inadequate 2014',
        'Knowsley current inadequate 2014',
        'Slough current inadequate 2014',
      ],
    ],
    [
      'Two more',
      '2015-02-03',
      "Hull City Council, in East Yorkshire, and Halton Borough Council, in the north west, were each handed a requires improvement judgement for children's services after Ofsted inspections in November.",
      ['Halton current requires improvement 2014-11', 'Kingston upon Hull current requires improvement 2014-11'],
    ],
    [
      'Joint inspection',
      '2023-05-02',
      "The Care Inspectorate told East Dunbartonshire's partnership on 26 September 2022 that it would be inspecting services for children at risk of harm. Inspectors were active in the area between October 2022 and February 2023, and the report came out on 18 April 2023.",
      ['East Dunbartonshire current care inspectorate 2022-10/2023-02'],
    ],
    [
      'Luton visits',
      '2023-12-20',
      "Ofsted has made three monitoring visits to Luton's children's services since they were rated inadequate in July 2022: on 28 February and 1 March 2023, on 25 and 26 July, and most recently on 22 and 23 November.",
      [
        'Luton current monitoring visit 2023-11-22/2023-11-23',
        'Luton prior inadequate 2022-07',
        'Luton prior monitoring visit 2023-02-28/2023-03-01',
        'Luton prior monitoring visit 2023-07-25/2023-07-26',
      ],
    ],
    [
      'Good for Kent',
      '2025-05-12',
      "Kent's children's services have been rated good by Ofsted. In 2018 the county had been marked inadequate; by 2022 it was doing a little better, but still, Ofsted said, required improvement.",
      ['Kent current good null', 'Kent prior inadequate 2018', 'Kent prior requires improvement 2022'],
    ],
    [
      'First good',
      '2022-05-20',
      "For the first time Ofsted has rated Luton council's children's services good. In 2014 it had judged the council inadequate. Three years on the council came out of special measures, but in the inspectors' view still required improvement.",
      ['Luton current good null', 'Luton prior inadequate 2014', 'Luton prior requires improvement null'],
    ],
    [
      'Luton steps back',
      null,
      "Luton's children's services are inadequate, a step back from 2014, when they were graded as needing improvement, Ofsted says in a report out today. In 2012 they were rated inadequate.",
      ['Luton current inadequate null', 'Luton prior inadequate 2012', 'Luton prior requires improvement 2014'],
    ],
    [
      'Further gains',
      '2023-12-20',
      "Inspectors say Luton's children's services keep improving. In July 2022 Ofsted reported that they were inadequate. Shorter inspections, of two days each, have followed: on 28 February and 1 March 2023, on 25 and 26 July, and most recently on 22 and 23 November.",
      [
        'Luton current monitoring visit 2023-11-22/2023-11-23',
        'Luton prior inadequate 2022-07',
        'Luton prior monitoring visit 2023-02-28/2023-03-01',
        'Luton prior monitoring visit 2023-07-25/2023-07-26',
      ],
    ],
    [
      'Nine councils poor',
      '2009-12-09',
      "Along with Haringey in north London, the poor ratings in Ofsted's annual assessment of children's services went to Birmingham, Cornwall, Doncaster, Essex, Leeds, Rotherham, Warrington and Wokingham.",
      [
        'Birmingham current poor 2009',
        'Cornwall current poor 2009',
        'Doncaster current poor 2009',
        'Essex current poor 2009',
        'Leeds current poor 2009',
        'Rotherham current poor 2009',
        'Warrington current poor 2009',
        'Wokingham current poor 2009',
      ],
    ],
    [
      'Devon up',
      null,
      "Devon's children's services have been rated requires improvement by Ofsted. Too many care leavers are in bed and breakfasts, a number no lower than at the 2016 inspection.",
      ['Devon current requires improvement null'],
    ],
    [
      'Good at last',
      null,
      "Luton's children's services, which were given an inadequate rating two years ago, have been rated good by Ofsted. Staff had made progress towards the goals set after the inspection of 2017. The report was published on Monday, July 22, and follows an inspection last month.",
      ['Luton current good null', 'Luton prior inadequate null'],
    ],
    [
      'Three councils',
      '2019-06-12',
      "Redbridge's children's services were rated outstanding by Ofsted, having been judged good three years ago. Hampshire and Lincolnshire joined it at the top.",
      [
        'Hampshire current outstanding null',
        'Lincolnshire current outstanding null',
        'Redbridge current outstanding null',
        'Redbridge prior good 2016',
      ],
    ],
  ])('%s, %s: %s', tells);
});
