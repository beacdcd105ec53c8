import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

type Row = [published: string, text: string, told: string[]];
const reads = ([published, text, told]: Row) => {
  const title = `What inspectors said of ${told[0]?.split(' ')[0]}`;
  expect(tellByRules(page(title, published, text)).filter((x) => !told.includes(x))).toEqual([]);
  expect(tellByRules(page(title, published, text)).filter((x) => told.includes(x))).toEqual([...told].sort());
};

describe('days told by turns with grades: each is that of the grade behind it', () => {
  it.each<Row>([
    [
      '2022-11-10',
      "Ofsted rates Bury's children's services good after a visit in September. In 2014 they were inadequate, in 2017 they required improvement and in 2019 they were good.",
      ['Bury current good 2022-09', 'Bury prior good 2019', 'Bury prior inadequate 2014', 'Bury prior requires improvement 2017'],
    ],
    [
      '2023-10-19',
      "Ofsted visited Stockton in July and calls its children's services outstanding. In 2015 they'd been found to require improvement; in 2018 inspectors called them good.",
      [
        'Stockton-on-Tees current outstanding 2023-07',
        'Stockton-on-Tees prior good 2018',
        'Stockton-on-Tees prior requires improvement 2015',
      ],
    ],
    [
      '2024-05-02',
      "Children's services in Croydon are good, Ofsted found in March. Back in 2017 the council was inadequate and by 2020 it had been given requires improvement.",
      ['Croydon current good 2024-03', 'Croydon prior inadequate 2017', 'Croydon prior requires improvement 2020'],
    ],
    [
      '2022-05-26',
      "West Berkshire's children's services have been rated good by Ofsted, which visited in March. The council had gone from inadequate to good between 2015 and 2017.",
      ['West Berkshire current good 2022-03', 'West Berkshire prior good 2017', 'West Berkshire prior inadequate 2015'],
    ],
  ])('%s %s', (...row) => reads(row));
});

describe('times that are named after the one told last', () => {
  it.each<Row>([
    [
      '2017-12-07',
      "Ofsted says that Rochdale's children's services require improvement, after an inspection in October. The trial of the nine men was in 2012. That autumn inspectors judged the borough inadequate.",
      ['Rochdale current requires improvement 2017-10', 'Rochdale prior inadequate 2012'],
    ],
    [
      '2022-07-14',
      "Ofsted rates Sandwell's children's services as requires improvement to be good. When the trust was handed them in April 2018 they had a rating of inadequate, given the previous autumn. The inspection lasted from 9 to 20 May.",
      ['Sandwell current requires improvement 2022-05-09/2022-05-20', 'Sandwell prior inadequate 2017'],
    ],
    [
      '2023-02-23',
      "The city council took the running of Doncaster's children's services back from a trust last September, six months after Ofsted had judged that it required improvement. A focused visit on November 23 and 24 looked at the front door.",
      ['Doncaster current focused visit 2022-11-23/2022-11-24', 'Doncaster prior requires improvement 2022-03'],
    ],
    [
      '2012-05-17',
      "Kent's child protection was inadequate, Ofsted said after a visit in March. A year and a half earlier, the same services had been judged adequate.",
      ['Kent current inadequate 2012-03', 'Kent prior adequate 2010-09'],
    ],
    [
      '2026-01-22',
      "Four years to the week since an Ofsted report that found them inadequate, Hull's children's services are good. The inspection was in November.",
      ['Kingston upon Hull current good 2025-11', 'Kingston upon Hull prior inadequate 2022'],
    ],
  ])('%s %s', (...row) => reads(row));
});

describe('when inspectors were there, in other words', () => {
  it.each<Row>([
    [
      '2022-03-10',
      "This week it emerged that the January inspection went well. Surrey's children's services require improvement to be good, says Ofsted. They were inadequate in 2018.",
      ['Surrey current requires improvement 2022-01', 'Surrey prior inadequate 2018'],
    ],
    [
      '2022-04-07',
      "Somerset has found £7m more following February's Ofsted judgement that its children's services are inadequate. The inspection was conducted in December.",
      ['Somerset current inadequate 2021-12'],
    ],
    [
      '2024-07-18',
      "Kirklees' children's services require improvement, Ofsted says.\nWhen were they here? Most of June.",
      ['Kirklees current requires improvement 2024-06'],
    ],
    [
      '2024-03-07',
      "Ofsted duly flew in to the Isles of Scilly last October. It has now told the islands' council that children's services are good.",
      ['Isles of Scilly current good 2023-10'],
    ],
    [
      '2022-12-08',
      "In May 2015 they wept at Lambeth town hall; this week they hugged. Children's services, inadequate then, are considered good by Ofsted, which called in October.",
      ['Lambeth current good 2022-10', 'Lambeth prior inadequate 2015-05'],
    ],
    [
      '2021-12-16',
      "Ofsted has promoted Warwickshire's children's services to good from requires improvement, following an inspection in November. It is the first change since 2017.",
      ['Warwickshire current good 2021-11', 'Warwickshire prior requires improvement 2017'],
    ],
    [
      '2018-05-17',
      "West Berkshire has held on to its good Ofsted rating for children's services. The inspection took five days in March. In spring 2015 its services were inadequate; the good arrived in 2017.",
      ['West Berkshire current good 2018-03', 'West Berkshire prior good 2017', 'West Berkshire prior inadequate 2015'],
    ],
  ])('%s %s', (...row) => reads(row));
});
