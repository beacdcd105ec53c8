/** Grades told by how many got them, councils told with the part of the country they are in, and features beside a grade. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

/** A story's headline, day and text, and what the grammar alone finds in it. */
type Story = [title: string, published: string | null, text: string, told: string[]];

describe('grades counted, and councils named with where they are', () => {
  it.each<Story>([
    [
      'Two authorities',
      '2015-01-20',
      'Halton Borough Council in the north west and Hull City Council in East Yorkshire were inspected in November, and both have been given a "requires improvement" rating for children\'s services by Ofsted.',
      ['Halton current requires improvement 2014-11', 'Kingston upon Hull current requires improvement 2014-11'],
    ],
    [
      'Two authorities',
      '2015-01-20',
      "Halton in the north west and Hull in the north were both rated inadequate by Ofsted for children's services.",
      ['Halton current inadequate null', 'Kingston upon Hull current inadequate null'],
    ],
    [
      'Meeting',
      '2015-01-20',
      "Halton council in the north west and a school in Hull were inspected by Ofsted. Halton's children's services were rated good.",
      ['Halton current good null'],
    ],
    [
      'Calderdale',
      '2021-03-18',
      'The children\'s services team in Calderdale has had its annual conversation with Ofsted. The service was in special measures in 2010, still required improvement in 2015 and was judged "good, with outstanding features" in the inspection report of 2018.',
      ['Calderdale current good 2018', 'Calderdale prior inadequate 2010', 'Calderdale prior requires improvement 2015'],
    ],
    [
      'Calderdale',
      '2021-03-18',
      "Calderdale's children's services were rated good in Ofsted's report of 2018. A new director came in May.",
      ['Calderdale prior good 2018'],
    ],
    [
      'Calderdale',
      '2021-03-18',
      "Calderdale's children's services were rated good in Ofsted's 2018 report.",
      ['Calderdale prior good 2018'],
    ],
    [
      'Those that require',
      '2023-03-20',
      "Bristol's children's services: those areas that require improvement are the impact of leaders on social work practice and the overall effectiveness of the service, Ofsted says.",
      ['Bristol current requires improvement null'],
    ],
    [
      'Salford at risk of intervention',
      '2010-06-21',
      'Ofsted\'s latest report has rated Salford council\'s safeguarding services "inadequate". The inspectorate gave ratings in 33 areas. Four were "good", 21 "adequate" and eight, most of them in safeguarding, "inadequate".',
      ['Salford current inadequate null'],
    ],
    [
      "Kingston's two houses",
      '2010-06-17',
      "Two children's homes are run by Kingston upon Thames council. Ofsted found the larger outstanding, the smaller good with outstanding features, in inspections on 20 and 21 April respectively.",
      ['Kingston upon Thames current good 2010-04-20/2010-04-21', 'Kingston upon Thames current outstanding 2010-04-20/2010-04-21'],
    ],
    [
      'Bath homes',
      '2010-06-17',
      "Ofsted rated a children's home run by Kent council outstanding in May. Four staff left, 12 joined.",
      ['Kent current outstanding 2010-05'],
    ],
  ])('%s, %s: %s', (title, published, text, told) => expect(tellByRules(page(title, published, ...text.split('\n')))).toEqual(told));
});
