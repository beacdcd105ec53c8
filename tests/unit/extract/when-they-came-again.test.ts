/** What inspectors came again for, and what happened when they did. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

/** A story's headline, day and text, and what the grammar alone finds in it. */
type Story = [title: string, published: string | null, text: string, told: string[]];

describe('when inspectors came, and came again', () => {
  it.each<Story>([
    [
      'Luton in crisis',
      '2024-04-10',
      "Too many staff had left when Ofsted rated Luton's children's services inadequate in March, a report to councillors says.",
      ['Luton current inadequate 2024-03'],
    ],
    [
      'Families want apology',
      '2024-04-10',
      "Parents wanted an apology from Luton council when Ofsted rated its children's services inadequate last week.",
      ['Luton current inadequate null'],
    ],
    [
      'Luton',
      '2024-12-03',
      "Ofsted had not visited for five years when it rated Luton's children's services good in October.",
      ['Luton current good 2024-10'],
    ],
    [
      'Luton in crisis',
      '2024-04-10',
      "The council has hired 40 social workers after Ofsted rated Luton's children's services inadequate in February.",
      ['Luton current inadequate 2024-02'],
    ],
    [
      'Luton in crisis',
      '2024-04-10',
      "The director had been in post for three weeks when Ofsted judged Luton's children's services inadequate in January.",
      ['Luton current inadequate 2024-01'],
    ],
    [
      'Luton now good',
      '2024-11-10',
      "Luton's children's services are good, Ofsted said on Friday. Councillors remember when Ofsted rated them inadequate in June last year.",
      ['Luton current good null', 'Luton prior inadequate 2023-06'],
    ],
    [
      'Luton praised on visit',
      '2024-11-10',
      "Inspectors who made a focused visit in September saw progress in Luton. The council had 80 vacancies when Ofsted rated its children's services inadequate in May.",
      ['Luton current focused visit 2024-09', 'Luton prior inadequate 2024-05'],
    ],
    [
      'Luton in crisis',
      '2024-04-10',
      "Luton council promised to recruit more social workers before Ofsted judged its children's services to be inadequate last month.",
      ['Luton current inadequate 2024-03'],
    ],
    [
      'Luton in crisis',
      '2024-04-10',
      "The council promised to do better when Ofsted rated Luton's children's services inadequate last month.",
      ['Luton current inadequate 2024-03'],
    ],
    [
      'Luton in crisis',
      '2024-04-10',
      "The council promised to recruit more social workers by the time Ofsted judges its children's services good.",
      [],
    ],
    [
      'Luton in crisis',
      '2024-04-10',
      "Luton council promised to pay for a new team after Ofsted judged its children's services inadequate last month.",
      ['Luton current inadequate 2024-03'],
    ],
    ['Luton in crisis', '2024-04-10', "Luton council promised a new team until Ofsted judged its children's services good.", []],
    [
      'Luton in crisis',
      '2024-04-10',
      "Luton had hoped to keep its director by the time that Ofsted rated its children's services inadequate in March.",
      ['Luton current inadequate 2024-03'],
    ],
    [
      'Luton',
      '2024-04-10',
      "There would be a party at Luton council when Ofsted rated its children's services good, the leader joked.",
      [],
    ],
    ['Luton', '2024-04-10', "Luton council could not pay bonuses before Ofsted judged its children's services good.", []],
    [
      'Luton',
      '2024-04-10',
      "Luton council had already promised more social workers when Ofsted judged its children's services to be inadequate last month.",
      ['Luton current inadequate 2024-03'],
    ],
    [
      'Luton',
      '2024-04-10',
      "Luton council had already hired more social workers by the time Ofsted judged its children's services to be inadequate last month.",
      ['Luton current inadequate 2024-03'],
    ],
    ['Luton', '2024-04-10', "Luton's leader hoped that Ofsted judged its children's services good.", []],
    [
      'Luton',
      '2023-06-14',
      "Ofsted rated Luton's children's services as requires improvement in July 2022. Inspectors went back in May. Services are now good, they said.",
      ['Luton current good 2023-05', 'Luton prior requires improvement 2022-07'],
    ],
    [
      'Luton',
      '2023-06-14',
      "Luton's children's services require improvement, says Ofsted. Inspectors returned to the town in May.",
      ['Luton current requires improvement 2023-05'],
    ],
    [
      'Luton still inadequate',
      '2023-06-14',
      "Luton's children's services were rated inadequate in 2019. Ofsted returned in May. It found that they are still failing children and must remain in special measures.",
      ['Luton current monitoring visit 2023-05', 'Luton prior inadequate 2019'],
    ],
    [
      'Luton',
      '2023-06-14',
      "Luton's children's services were rated inadequate in 2022. A follow-up by Ofsted in May found that progress was too slow.",
      ['Luton current monitoring visit 2023-05', 'Luton prior inadequate 2022'],
    ],
    [
      'Luton',
      '2023-06-14',
      "Luton's children's services were rated inadequate in 2022. Councillors went back in May to see how they had changed.",
      ['Luton current inadequate 2022'],
    ],
    [
      'Luton improves',
      '2023-06-14',
      'Luton was rated inadequate in 2019. Inspectors, who returned in March, found that services for children require improvement.',
      ['Luton current requires improvement 2023-03', 'Luton prior inadequate 2019'],
    ],
    [
      'Luton improves',
      '2023-06-14',
      'Ofsted has moved Luton up to requires improvement. It was inadequate in 2019. Inspectors came back in March and stayed three weeks.',
      ['Luton current requires improvement 2023-03', 'Luton prior inadequate 2019'],
    ],
    [
      'Luton primary',
      '2023-06-14',
      "Luton's children's services were rated inadequate in 2022. At Hill School inspectors went back in May.",
      ['Luton current inadequate 2022'],
    ],
    [
      'Kent visited',
      '2024-12-12',
      "Ofsted made a focused visit to Kent's children's services last month. It says that most of the faults found in an inspection in 2022 have been dealt with.\nIn that inspection services were judged to require improvement.",
      ['Kent current focused visit 2024-11', 'Kent prior requires improvement 2022'],
    ],
    [
      'Kent good',
      '2024-12-12',
      "Ofsted inspected Kent's children's services in October. In that inspection services were judged good.",
      ['Kent current good 2024-10'],
    ],
    [
      'Kent good',
      '2024-12-12',
      "Kent's children's services have come a long way since the inspection of 2019. Ofsted's new report is out today. In that report they are rated good.",
      ['Kent current good null', 'Kent prior unknown 2019'],
    ],
    [
      'Kent good',
      '2024-12-12',
      "Kent's last inspection was in 2019. In that report it was rated good. Now it is outstanding, Ofsted says.",
      ['Kent current outstanding null', 'Kent prior good 2019'],
    ],
    [
      'Kent out of special measures',
      '2018-01-29',
      "Kent's children's services are no longer inadequate.\nThe department was given that rating in 2013 and again in 2015.\nOfsted says that it now requires improvement.",
      ['Kent current requires improvement null', 'Kent prior inadequate 2013', 'Kent prior inadequate 2015'],
    ],
    [
      'Kent good',
      '2018-01-29',
      "Kent's children's services have been rated good by Ofsted.\nThe department was given that rating in 2013, too.",
      ['Kent current good null', 'Kent prior good 2013'],
    ],
    [
      'Kent good',
      '2018-01-29',
      "Kent's children's services were inadequate in 2016 and are now good, Ofsted says.\nThe council last had that rating in 2011.",
      ['Kent current good null', 'Kent prior good 2011', 'Kent prior inadequate 2016'],
    ],
    [
      'Kent good',
      '2018-01-29',
      "Kent's children's services are now good, Ofsted says; they were inadequate in 2016.\nThe council was first given that grade in 2011.",
      ['Kent current good null', 'Kent prior inadequate 2011', 'Kent prior inadequate 2016'],
    ],
  ])('%s, %s: %s', (title, published, text, told) => expect(tellByRules(page(title, published, ...text.split('\n')))).toEqual(told));
});
