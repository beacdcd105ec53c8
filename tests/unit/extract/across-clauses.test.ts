import { describe, expect, it } from 'vitest';
import { type Row, tellRow } from './tell.ts';

describe('whose it is, of what and when: across clauses, lists and names that stand for others', () => {
  it.each<Row>([
    [
      '2017-01-19',
      'Minister uses new power',
      'A direction has been issued to Bradford. Another, to Rotherham, is in draft. Each follows an inadequate overall effectiveness judgement, Bradford’s from mid-2016 and Rotherham’s from the end of last year.',
      ['Bradford inadequate current', 'Rotherham inadequate current'],
    ],
    [
      '2016-10-20',
      'Learning from the bottom',
      'The directors of Barnsley, Hull and Leeds, whose children’s services share a grade, will speak about recovery. Barnsley’s was inadequate in 2015; the other two have been so since this September.',
      ['Barnsley inadequate prior 2015', 'Kingston upon Hull inadequate current', 'Leeds inadequate current'],
    ],
    [
      '2024-03-14',
      'Twice over',
      'Outstanding, all in all: Merton, whose Ofsted report came out on 4 March, and Sutton, whose children’s services were seen a week later, are both delighted.',
      ['Merton outstanding current', 'Sutton outstanding current'],
    ],
    [
      '2023-06-14',
      'Two reports',
      'Ofsted says that Blackpool, where inspectors spent two weeks in May, and Blackburn with Darwen, which they saw in March, have each been rated good.',
      ['Blackpool good current', 'Blackburn with Darwen good current'],
    ],
    [
      '2023-10-19',
      'Praise for Wigan',
      'Ofsted has reported on children’s services. Wigan has moved up from requires improvement to good since its previous inspection, which was in September 2021.',
      ['Wigan good current', 'Wigan requires improvement prior 2021-09'],
    ],
    [
      '2019-08-15',
      'Reaction in full',
      'The Ofsted report, out on Tuesday, deems children’s services in Solihull to require improvement, which they also did in 2015.',
      ['Solihull requires improvement current', 'Solihull requires improvement prior 2015'],
    ],
    [
      '2022-02-10',
      'Partnership in its final year',
      'The arrangement by which Hampshire runs children’s services on the Isle of Wight ends in January. When Ofsted came in 2013 the island was inadequate. Hampshire has been outstanding since 2019.',
      ['Isle of Wight inadequate prior 2013', 'Hampshire outstanding prior 2019'],
    ],
    [
      '2012-06-14',
      'Audit',
      'Take Ofsted’s child protection inspections of the past years. Dudley came out inadequate last May; Walsall followed suit this spring; Wolverhampton was good.',
      ['Dudley inadequate current', 'Walsall inadequate current', 'Wolverhampton good current'],
    ],
    [
      '2018-06-29',
      'June reports',
      'Ofsted reported twice this month. Leicester requires improvement. And Rutland joins Leicester on that rung, where it has stood since 2014.',
      ['Leicester requires improvement current', 'Rutland requires improvement current', 'Rutland requires improvement prior 2014'],
    ],
    [
      '2018-03-08',
      'No lights under bushels',
      'Staff from York children’s services collected a certificate from the mayor on Thursday, ’good’ having been confirmed at the single inspection last summer. ',
      ['York good current 2017'],
    ],
    [
      '2010-07-01',
      'Own verdict',
      'The council repeats that Gateshead performs well, in Ofsted’s annual ratings of last December, and tells readers nothing about May’s unannounced inspection, which listed a priority action.',
      ['Gateshead null current 2010-05', 'Gateshead good prior 2009-12'],
    ],
    [
      '2016-06-09',
      'Single inspection',
      'Norfolk County Council rose to the challenge, say inspectors who report that leadership, fostering and adoption are good but that children in need wait. Overall the county requires improvement, the grade given when it was re-inspected in 2014 also; in 2012 it was inadequate.',
      ['Norfolk requires improvement current', 'Norfolk requires improvement prior 2014', 'Norfolk inadequate prior 2012'],
    ],
    [
      '2012-11-15',
      'Adopters wait',
      'An adoption inspection has brought Somerset County Council down from good to adequate. Prospective parents wait 14 months on average, Ofsted says in a report about its September visit.',
      ['Somerset adoption adequate current', 'Somerset adoption good prior'],
    ],
    [
      '2019-10-10',
      'Survey',
      'Half of Durham’s children’s social workers told Unison that they are good at a job that will break them. None had been asked by Ofsted, whose visit in May led last week to requires improvement.',
      ['Durham requires improvement current 2019-05'],
    ],
    [
      '2021-03-25',
      'Visit by video',
      'Between 9 and 12 March Ofsted’s inspectors looked by video at Medway’s response to the pandemic, two years into its inadequate rating; a letter, with no grade, will follow.',
      ['Medway inadequate prior', 'Medway null current'],
    ],
    [
      '2010-12-09',
      'Out of the doghouse',
      'Essex, which performed poorly a year ago, has been moved up to adequate in Ofsted’s annual children’s services ratings. So has Haringey, from the same starting point. Waltham Forest goes the other way, from well to adequate.',
      ['Essex adequate current', 'Essex poor prior 2009', 'Haringey adequate current', 'Waltham Forest adequate current'],
    ],
    [
      '2017-01-19',
      'Grants',
      'A letter has been issued to Bradford. Another, to Rotherham, is in draft. Each follows an inadequate bid for overall funding.',
      [],
    ],
    [
      '2018-06-29',
      'June reports',
      'Ofsted reported on Leicester this month: requires improvement. And Rutland joins Leicester in a regional arts body.',
      ['Leicester requires improvement current'],
    ],
    [
      '2019-10-10',
      'Survey',
      'Ofsted visits Durham’s children’s services in May. Its social workers are good at what they do, a union says.',
      [],
    ],
    [
      '2024-03-14',
      'Once over',
      'Outstanding, says Ofsted: Merton, whose children’s services report came out on 4 March, when Sutton, whose director was there, was booked.',
      ['Merton outstanding current'],
    ],
  ])('%s %s: %s', (published, title, text, told) => {
    expect(tellRow(published, title, text, told)).toEqual([...told].sort());
  });
});
