/** When they were last inspected, how many years before, whom a county is now, and what marks and minutes say. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

/** A story's headline, day and text, and what the grammar alone finds in it. */
type Story = [title: string, published: string | null, text: string, told: string[]];

describe('as news and minutes tell it', () => {
  it.each<Story>([
    [
      'When last inspected',
      '2017-07-13',
      "Ofsted concluded that services in Barnet which had been rated 'good' when last inspected in 2012 are now 'inadequate'.",
      ['Barnet current inadequate null', 'Barnet prior good 2012'],
    ],
    [
      'When last looked at',
      '2017-07-13',
      "Ofsted inspectors who spent three weeks there in the spring concluded that Barnet's services for children, which had been described as 'good' when they were last looked at, in 2012, are now 'inadequate'.",
      ['Barnet current inadequate 2017', 'Barnet prior good 2012'],
    ],
    [
      'Two years after a report',
      '2024-10-22',
      "Barnet's children's services are good, Ofsted says. In 2019 it was good, two years after a report judged it inadequate.",
      ['Barnet current good null', 'Barnet prior good 2019', 'Barnet prior inadequate 2017'],
    ],
    [
      'A verdict which came two years after',
      '2024-10-22',
      "Barnet's children's services kept their 'Good' rating. Ofsted wrote that the team had gone on improving since the previous inspection in 2019, when the department was also found to be good — a verdict which came two years after a report that judged it inadequate.",
      ['Barnet current good null', 'Barnet prior good 2019', 'Barnet prior inadequate 2017'],
    ],
    [
      'Two years after, from now',
      '2024-10-22',
      "Barnet's children's services are good, Ofsted says, two years after they were found inadequate.",
      ['Barnet current good null', 'Barnet prior inadequate 2022'],
    ],
    [
      'Four years after, in an aside',
      '2024-10-22',
      "Barnet's services for children are good, Ofsted said. An inspection in 2021, four years after they were branded inadequate, found them to require improvement.",
      ['Barnet current good null', 'Barnet prior inadequate 2017', 'Barnet prior requires improvement 2021'],
    ],
    [
      'The next briefing',
      '2014-04-29',
      "Bradford's children's services require improvement, Ofsted says. Inspectors were with us for four weeks in February and March, looking at our services. The next briefing for designated leads is on 14 May and places can be booked on this site.",
      ['Bradford current requires improvement 2014-02/2014-03'],
    ],
    [
      'Found by Ofsted to be',
      '2013-03-15',
      'Services that protect children in Cornwall have been found by Ofsted to be adequate.',
      ['Cornwall current adequate null'],
    ],
    [
      'Said to be',
      '2013-03-15',
      "Children's services in Cornwall are adequate, Ofsted said. Twice before, in 2009 and again in 2011, services were said to be inadequate.",
      ['Cornwall current adequate null', 'Cornwall prior inadequate 2009', 'Cornwall prior inadequate 2011'],
    ],
    [
      'A plan said to be',
      '2013-03-15',
      "The plan was said to be good. Ofsted rates Kent's children's services inadequate.",
      ['Kent current inadequate null'],
    ],
    [
      'Some of it to be',
      '2018-11-29',
      'Inspectors were in Peterborough on 23 and 24 October to look at the safeguarding hub. They judge "much" of what they saw to be good, terms which in a focused visit decide nothing: the city\'s children\'s services have been good since a full inspection in June, Ofsted says.',
      ['Peterborough current focused visit 2018-10-23/2018-10-24', 'Peterborough prior good 2018-06'],
    ],
    [
      'As far as it goes',
      '2016-07-22',
      'West Sussex children\'s services were judged to require improvement by Ofsted in January 2016. Coun Bev Danter said it was "good as far as it goes" but warned against self-congratulation.',
      ['West Sussex current requires improvement 2016-01'],
    ],
    [
      'A council-owned company',
      '2021-08-20',
      "Children's services in Sunderland are outstanding, says Ofsted. They are run by a council-owned company which was set up in the wake of a first 'inadequate' judgement in 2015.",
      ['Sunderland current outstanding null', 'Sunderland prior inadequate 2015'],
    ],
    [
      'The official grade',
      '2011-08-12',
      "Stoke-on-Trent's safeguarding work has been given the official grade of adequate by Ofsted, one step above the lowest of the four available.",
      ['Stoke-on-Trent current adequate null'],
    ],
    [
      'A mark for education',
      '2011-05-04',
      "Ofsted looked at ten areas of Shropshire council's work with children in care. Besides the outstanding mark for education, seven areas came out as good and two as adequate. At the same time the inspectors considered safeguarding. The overall rating for safeguarding was adequate.",
      ['Shropshire current adequate null'],
    ],
    [
      'From nurseries to youth clubs',
      '2008-12-18',
      "Ofsted's annual performance assessment judged Reading's services for children, from nurseries to youth clubs, to be adequate, a drop from the good it was awarded in 2007.",
      ['Reading current adequate 2008', 'Reading prior good 2007'],
    ],
    ['Nurseries', '2008-12-18', "Ofsted judged Reading's nurseries to be adequate, a drop from good.", []],
    [
      'Minutes',
      '2023-04-14',
      "Members were told of the outcome of Ofsted's inspection of Wirral's children's services in February. The services had been judged to be good.",
      ['Wirral current good 2023-02'],
    ],
    [
      'Minutes, and news',
      '2023-04-14',
      "Ofsted has rated Wirral's children's services inadequate. Members were reminded of the last report of the inspection. The services had been judged to be good.",
      ['Wirral current inadequate null', 'Wirral prior good null'],
    ],
    [
      'Looked after, and carried out',
      '2011-04-14',
      'The Director presented her report on the outcome of the inspection of safeguarding and of services for looked after children carried out in Wirral between 24 January and 4 February 2011.\nThe inspectors had come from Ofsted and the Care Quality Commission.\nBoth safeguarding and services for looked after children had been found to be good overall.\nBacklogs had come down since Christmas.',
      ['Wirral current good 2011-01-24/2011-02-04'],
    ],
    [
      'A county that is two',
      '2022-11-25',
      "Services for Northamptonshire's most vulnerable children still need to get better, but they are no longer failing, a report from Ofsted says today. They have been given the grade of 'requires improvement to be good' following a visit by inspectors last month.\nThe old county council was rated inadequate in 2013 and again in 2019.",
      [
        'North Northamptonshire current requires improvement 2022-10',
        'Northamptonshire prior inadequate 2013',
        'Northamptonshire prior inadequate 2019',
        'West Northamptonshire current requires improvement 2022-10',
      ],
    ],
    [
      'Services as a whole',
      '2023-03-23',
      "Northamptonshire Children's Trust has been told by Ofsted that its fostering service is inadequate. The trust expects to see inspectors again in April. In November it was told that its services as a whole require improvement.",
      ['North Northamptonshire current inadequate null', 'North Northamptonshire current requires improvement 2022-11'],
    ],
    [
      'A new kind of inspection',
      '2023-10-13',
      'Oxfordshire and Oldham all had inspectors in over the summer, and have been told that there are widespread and systemic failings in SEND. It takes to one in four the share of areas that have been in this position since Ofsted and the CQC began a new kind of inspection in January.',
      ['Oldham current area SEND 2023', 'Oxfordshire current area SEND 2023'],
    ],
    [
      'Round-up',
      '2024-04-10',
      'Between full inspections Ofsted drops in on councils. Here are the latest letters.\nCentral Bedfordshire\nTwo inspectors called on 20 and 21 February to look at children in need.\nKnowsley\nThe visit here, on 31 January and 1 February, was about care leavers.',
      ['Central Bedfordshire current focused visit 2024-02-20/2024-02-21', 'Knowsley current focused visit 2024-01-31/2024-02-01'],
    ],
    [
      'Team due',
      '2017-11-09',
      "Ofsted team due at County Hall on Monday.\nNorfolk County Council's children's services have been judged inadequate twice, in 2013 and in 2015.",
      [],
    ],
  ])('%s', (title, published, text, told) => {
    expect(tellByRules(page(title, published, ...text.split('\n')))).toEqual(told);
  });
});
