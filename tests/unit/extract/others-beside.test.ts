/** Services, bodies and days that are not those of the grade told. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

/** A story's headline, day and text, and what the grammar alone finds in it. */
type Story = [title: string, published: string | null, text: string, told: string[]];

const tells = (title: string, published: string | null, text: string, told: string[]) =>
  expect(tellByRules(page(title, published, text))).toEqual(told);

describe('other services, other bodies, other days', () => {
  it.each<Story>([
    [
      'Wakefield inadequate',
      '2018-07-30',
      "Wakefield's children's services have been rated inadequate by Ofsted after an inspection in June. Wakefield's last inspection, under the old framework, was in July 2016. Its 'requires improvement to be good' rating meant that it would not have had another until 2019.",
      ['Wakefield current inadequate 2018-06', 'Wakefield prior requires improvement 2016-07'],
    ],
    [
      'Kent',
      '2018-07-30',
      "Kent's children's services have been rated good by Ofsted. The last inspection was in 2014. Its rating of inadequate had led to a commissioner being sent in.",
      ['Kent current good null', 'Kent prior inadequate 2014'],
    ],
    [
      'Share of councils rated good goes up',
      '2018-12-04',
      "More local authorities are good at social care for children, Ofsted's annual report says. Of those once judged inadequate, two thirds have done better when inspectors came back. Northamptonshire is held up as a cautionary tale.",
      [],
    ],
    [
      'Annual report',
      '2018-12-04',
      "More local authorities are good at social care for children, Ofsted's annual report says. Some of the once inadequate have even made it to good. Kent is named as an example of good practice.",
      [],
    ],
    [
      'Resigned',
      '2012-07-01',
      "Duncan Lee resigned last week as director of children's services at Kingston upon Thames RBC, where safeguarding services were rated inadequate by Ofsted.",
      ['Kingston upon Thames current inadequate null'],
    ],
    [
      'Turnaround',
      '2012-09-19',
      'The Bournemouth and Poole youth offending service has been called impressive by HM Inspectorate of Probation. Safeguarding was satisfactory only 36 per cent of the time in 2011, against 75 per cent now.',
      [],
    ],
    [
      'Adult social care',
      '2010-07-30',
      "The Cabinet heard of the Care Quality Commission's inspection of adult social care. In the inspection the services of Barking and Dagenham were judged to be performing well.",
      [],
    ],
    [
      'Concerns in Leeds',
      '2009-08-21',
      'An unannounced inspection last month found two issues for priority action in child protection at Leeds council. Unannounced inspections began in June and are part of the drive to improve.',
      ['Leeds current unannounced 2009-07'],
    ],
    [
      'Salford slammed',
      '2010-07-01',
      "Ofsted has found safeguarding in Salford inadequate. Care for young people looked after in children's homes was rated no better than adequate.",
      ['Salford current inadequate null'],
    ],
    [
      'Blackburn children’s home shut after failing to protect children',
      '2022-11-28',
      'A home where children were not protected from exploitation has closed. Ofsted found that one child in the home, which belongs to Blackburn with Darwen Council, had been shut in a room. There were serious failures in safeguarding and management. The council apologised; keeping children safe came first. They returned in September and rated it inadequate.',
      ['Blackburn with Darwen current inadequate 2022-09'],
    ],
    [
      'Trust',
      '2022-12-09',
      "Slough Children First, which took over Slough's services last year, has been told that they require improvement. Ofsted had rated them inadequate when they were run by the council.",
      ['Slough current requires improvement null', 'Slough prior inadequate null'],
    ],
    [
      'Trust',
      '2022-12-09',
      "Ofsted says that Kent's children's services are good. They were inadequate when a commissioner was appointed in 2018.",
      ['Kent current good null', 'Kent prior inadequate null'],
    ],
    [
      'Herefordshire',
      '2020-01-10',
      "Ofsted has said Herefordshire's social workers have made progress since a focused visit in 2018. Inspectors, who visited in December, said that the pace of change was too slow.",
      ['Herefordshire current focused visit 2019-12', 'Herefordshire prior focused visit 2018'],
    ],
  ])('%s, %s: %s', tells);
});

describe('words that say less than they seem to', () => {
  it.each<Story>([
    [
      'Luton',
      '2022-05-02',
      "Ofsted has rated Luton's children's services inadequate, for many of the same failures, as it was in 2018.",
      ['Luton current inadequate null', 'Luton prior inadequate 2018'],
    ],
    [
      'Luton',
      '2022-05-02',
      "Parents who wanted a meeting were told that Luton's children's services had been rated inadequate by Ofsted last week.",
      ['Luton current inadequate null'],
    ],
    [
      'Adoption praised',
      '2022-05-02',
      "Devon's adoption service was inspected by Ofsted in March. It was rated good. Monitoring by managers is strong. The director of children's services was proud.",
      ['Devon current good 2022-03'],
    ],
    [
      'Luton good',
      '2022-05-02',
      "Luton's children's services have been rated good by Ofsted. The number of foster homes is up one from 2019. Complaints are down two since 2018.",
      ['Luton current good null'],
    ],
    [
      'Helpers',
      '2022-05-02',
      "Ofsted has rated Luton's children's services inadequate. The two outstanding councils are Essex's neighbours and will help.",
      ['Luton current inadequate null'],
    ],
    [
      'Home',
      '2022-05-02',
      "A children's home run by Luton council was rated good by Ofsted in March. A school next to it is run by the Acorn Group.",
      ['Luton current good 2022-03'],
    ],
    [
      'Authorities',
      '2022-05-02',
      "The authority BCP has been told by Ofsted that its children's services are inadequate.",
      ['Bournemouth, Christchurch and Poole current inadequate null'],
    ],
  ])('%s, %s: %s', tells);
});
