/** Leaders who are called outstanding and leaders who call, councils that share services, parts and the whole before 2009, and news behind a byline. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

/** A story's headline, day and text, and what the grammar alone finds in it. */
type Story = [title: string, published: string | null, text: string, told: string[]];

describe('who is called what, who shares with whom, and the latest inspection', () => {
  it.each<Story>([
    [
      'Leaders called outstanding',
      '2026-01-14',
      "Leaders of Herefordshire's children's services have been called outstanding by inspectors. Ofsted published its report on the county today. Services are good overall.",
      ['Herefordshire current good null'],
    ],
    [
      'Leaders call it good',
      '2026-01-14',
      "Leaders of Herefordshire's children's services called the Ofsted result good news. Services require improvement, Ofsted says.",
      ['Herefordshire current requires improvement null'],
    ],
    [
      'What used to be called',
      '2015-03-24',
      'Ofsted now says Calderdale\'s children\'s services department, which looks after vulnerable youngsters and those in care or with foster families, "requires improvement". It is the third of four grades and about the same as what used to be called satisfactory.',
      ['Calderdale current requires improvement null'],
    ],
    [
      'After the latest inspection',
      '2014-11-19',
      'Child protection on the Isle of Wight has got better but still does not do enough, Ofsted has said. The service was rated inadequate in 2012. After the latest inspection it has been moved up to "requires improvement".',
      ['Isle of Wight current requires improvement null', 'Isle of Wight prior inadequate 2012'],
    ],
    [
      'Behind a kicker and a byline',
      '2019-03-21',
      "CHILDREN'S SERVICES\nBy Rosalind Peck\nHull City Council says it will speed up its plans to improve children's services after Ofsted rated them 'inadequate'.\nThat programme was its answer to an Ofsted report of 2015 in which services were judged to 'require improvement'.",
      ['Kingston upon Hull current inadequate null', 'Kingston upon Hull prior requires improvement 2015'],
    ],
    [
      'The third partner',
      '2016-03-29',
      "Kensington and Chelsea and Westminster share their children's services with Hammersmith and Fulham and have been rated outstanding by Ofsted. The third partner was rated 'good'.",
      ['Kensington and Chelsea current outstanding null', 'Westminster current outstanding null'],
    ],
    [
      'Two of three',
      '2016-03-29',
      "Kensington and Chelsea and Westminster have been rated outstanding by Ofsted for their children's services. The other partner was rated 'good'.",
      ['Kensington and Chelsea current outstanding null', 'Westminster current outstanding null'],
    ],
    [
      'No part of this inspection',
      '2025-02-01',
      "Children's services in Bournemouth, Christchurch and Poole have been handed a 'good' rating by Ofsted. The council is also facing a deficit for pupils with special educational needs, which is not part of this inspection.",
      ['Bournemouth, Christchurch and Poole current good null'],
    ],
    [
      'A part and the whole of 2008',
      '2008-12-18',
      "In a report published yesterday Ofsted marked Essex council's work to keep children safe as inadequate.\nOverall, children's services in Essex were rated adequate in the annual performance assessment.",
      ['Essex current adequate 2008'],
    ],
    [
      'A message',
      '2024-05-16',
      "The report of our inspection by Ofsted has been published. We have been judged 'Outstanding' overall for children's services.",
      [],
    ],
  ])('%s', (title, published, text, told) => {
    expect(tellByRules(page(title, published, ...text.split('\n')))).toEqual(told);
  });
});
