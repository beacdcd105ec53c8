/** Grades told twice in one breath, days on which something else began, homes, helpers and shares that are nobody's. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

/** A story's headline, day and text, and what the grammar alone finds in it. */
type Story = [title: string, published: string | null, text: string, told: string[]];

describe('grades described and named, days of something else, and marks of others', () => {
  it.each<Story>([
    [
      'SEND failings',
      '2023-09-14',
      'Buckinghamshire, Oxfordshire and Berkshire West Integrated Care Board and Oxfordshire County Council are jointly responsible for SEND services in Oxfordshire. There are widespread and systemic failings, inspectors said after a visit in July.',
      ['Oxfordshire current area SEND 2023-07'],
    ],
    [
      "Luton council children's services",
      '2023-09-14',
      "Luton's children's services are reported to be judged inadequate in a draft of Ofsted's report. The council would not comment.",
      [],
    ],
    [
      'Dudley lifts rating',
      '2023-09-14',
      "The report lifts Dudley's children's services to good from requires improvement in 2015, with outstanding for leadership and good for adoption.",
      ['Dudley current good null', 'Dudley prior requires improvement 2015'],
    ],
    [
      'Derby',
      '2023-09-14',
      'Inspectors said SEND services in Derby have widespread failings after a visit in July. NHS Derby and Derbyshire ICB said it was sorry.',
      ['Derby current area SEND 2023-07'],
    ],
    [
      'Luton',
      '2023-09-14',
      'Luton is believed to be the first council in the east to be rated outstanding twice. Ofsted published its report on Monday.',
      ['Luton current outstanding null'],
    ],
    [
      'Luton',
      '2023-09-14',
      "Children's services in Luton were reported to be rated inadequate in 2019, but last month Ofsted rated them good.",
      ['Luton current good 2023-08'],
    ],
    [
      'Dudley lifts rating',
      '2023-09-14',
      "The report lifts Dudley's children's services to good from requires improvement in 2015, when leadership was inadequate.",
      ['Dudley current good null', 'Dudley prior requires improvement 2015'],
    ],
    [
      'Councils under scrutiny',
      '2009-12-03',
      'The Care Quality Commission will watch three councils that were rated adequate in its annual performance assessment. They are Kent, Dorset and Surrey.',
      [],
    ],
    [
      'Bexley inspected',
      '2012-08-28',
      'Bexley council\'s services for children were inspected by Ofsted in July. Nothing got the top mark of "outstanding". Safeguarding was inadequate.',
      ['Bexley current inadequate 2012-07'],
    ],
    [
      'Bexley',
      '2023-09-14',
      "Nothing less than outstanding will do, says Bexley's leader. Ofsted rated its children's services good in June.",
      ['Bexley current good 2023-06'],
    ],
    [
      'Bexley',
      '2023-09-14',
      "Nothing changed: Ofsted rated Bexley's children's services inadequate in June.",
      ['Bexley current inadequate 2023-06'],
    ],
    [
      'Annual report',
      '2018-12-04',
      "Two thirds of those once judged inadequate have improved, Ofsted says of children's services. Northamptonshire is a cautionary tale.",
      [],
    ],
    [
      'Windsor',
      '2015-05-19',
      "Windsor and Maidenhead was told its children's services required improvement in a report last Wednesday. Of the councils inspected so far, about one in five has been found to be inadequate.",
      ['Windsor and Maidenhead current requires improvement null'],
    ],
    [
      'Lancashire',
      '2018-08-16',
      'Inspectors have upgraded Lancashire\'s children\'s services from the lowest possible rating, "inadequate", which it was handed almost three years ago, to "requires improvement".',
      ['Lancashire current requires improvement null', 'Lancashire prior inadequate 2015'],
    ],
    [
      'Gloucestershire',
      '2018-06-12',
      "Ofsted has monitored Gloucestershire County Council since March 2017, when it gave the authority's social care for children the lowest mark it has, inadequate.",
      ['Gloucestershire prior inadequate 2017-03'],
    ],
    [
      'Kent',
      '2023-09-14',
      "Kent's children's services have been given the highest rating, outstanding, by Ofsted. They were given the lowest rating, inadequate, in 2015.",
      ['Kent current outstanding null', 'Kent prior inadequate 2015'],
    ],
    [
      'Bristol',
      '2010-05-25',
      "Bristol's children's services have been found to be good. It is the first large city to get that rating from Ofsted, which brought in its checks in June last year.",
      ['Bristol current good null'],
    ],
    [
      'Bristol',
      '2020-05-25',
      "Bristol's children's services have been found to be good. It is the first time since 2012 that it has had that rating.",
      ['Bristol current good null', 'Bristol prior good 2012'],
    ],
    [
      'Sheffield',
      '2014-02-24',
      "Sheffield's children's services require improvement, Ofsted says. The report is the fifth under the single inspection framework, which came in last November.",
      ['Sheffield current requires improvement null'],
    ],
    [
      'Sheffield',
      '2014-02-24',
      "Inspectors, who came in last November, say that Sheffield's children's services require improvement.",
      ['Sheffield current requires improvement 2013-11'],
    ],
    [
      'Birmingham good',
      '2023-04-19',
      "Birmingham's children's services are now good, Ofsted says. They had been graded inadequate since 2010. Two years later, in the autumn of 2012, inspectors came back and came to the same conclusion.",
      ['Birmingham current good null', 'Birmingham prior inadequate 2010', 'Birmingham prior inadequate 2012'],
    ],
    [
      'Birmingham good',
      '2023-04-19',
      "Birmingham's children's services are good, Ofsted says. They were inadequate in 2010. Inspectors reached the same conclusion in 2012.",
      ['Birmingham current good null', 'Birmingham prior inadequate 2010', 'Birmingham prior inadequate 2012'],
    ],
    [
      'Cumbria',
      '2015-05-19',
      "Ofsted has rated Cumbria's children's services inadequate. Two inspections, in 2012 and 2013, had reached the same conclusion.",
      ['Cumbria current inadequate null', 'Cumbria prior inadequate 2012', 'Cumbria prior inadequate 2013'],
    ],
    [
      'New homes for Redcar',
      '2023-09-14',
      'Redcar and Cleveland Council is opening two more homes of its own this year, and the first of them, which opened last spring, has been judged good by Ofsted at its first visit.',
      ['Redcar and Cleveland current good null'],
    ],
    [
      'Blog',
      '2023-09-14',
      "Redcar and Cleveland Council's children's services were inspected in December. We are opening two more homes, and the first of them has been judged good at its first visit.",
      ['Redcar and Cleveland current good null'],
    ],
    [
      'Lambeth climbs',
      '2023-09-14',
      "Lambeth's children's services now require improvement, Ofsted says. A succession of monitoring visits charted progress, and in 2016 the council recruited a new director, Annie Hudson, the former director in Bristol.",
      ['Lambeth current requires improvement null', 'Lambeth prior monitoring visit 2016'],
    ],
    [
      'Leicester hits back',
      '2025-11-12',
      "Leicester City Council has hit back at Ofsted. The watchdog said the authority requires improvement in all areas of children's services and had gone backwards since it was last inspected four years ago.",
      ['Leicester current requires improvement null', 'Leicester prior unknown 2021'],
    ],
    [
      'Leicester',
      '2025-11-12',
      "Ofsted said Leicester's children's services require improvement, and that they had been good when they were last inspected four years ago.",
      ['Leicester current requires improvement null', 'Leicester prior good 2021'],
    ],
    [
      'Directors',
      '2014-07-10',
      "Lewisham, rated as outstanding by Ofsted for children's services, has had the same director since 2008.",
      ['Lewisham current outstanding null'],
    ],
    [
      'Bradford home',
      '2022-12-30',
      "A children's home run by Bradford Council has been rated inadequate by Ofsted after a visit on 27 October. It had been requires improvement to be good, the mark it received last November.",
      ['Bradford current inadequate 2022-10-27', 'Bradford prior requires improvement 2022-11'],
    ],
    [
      'West Sussex home',
      '2018-07-12',
      "A children's home in West Sussex was rated inadequate by Ofsted. Standards at its other homes were good, the council said.",
      ['West Sussex current inadequate null'],
    ],
    [
      'Staffordshire',
      '2009-08-10',
      'Staffordshire was rated adequate for safeguarding. Ofsted has been under fire for thinking too much of procedure in its unannounced inspections.',
      ['Staffordshire current adequate null'],
    ],
    [
      'Darlington',
      '2022-07-08',
      "Darlington council has been told its children's services require improvement and is due to be looked at again by Ofsted this autumn.",
      ['Darlington current requires improvement null'],
    ],
    [
      'Darlington',
      '2022-07-08',
      "Darlington council's children's services require improvement again, Ofsted says.",
      ['Darlington current requires improvement null', 'Darlington prior requires improvement null'],
    ],
    [
      'Kent homes',
      '2022-07-08',
      "Kent council is opening two new homes. Its children's services were rated good by Ofsted in May, the first time in ten years.",
      ['Kent current good 2022-05'],
    ],
    [
      'Hull',
      '2010-07-08',
      "In one of its unannounced inspections last month Ofsted found that Hull's children's services had priority action areas.",
      ['Kingston upon Hull current unannounced 2010-06'],
    ],
  ])('%s, %s: %s', (title, published, text, told) => expect(tellByRules(page(title, published, ...text.split('\n')))).toEqual(told));
});
