/** What several councils share, and what is neither theirs nor a day of theirs. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

/** A story's headline, day and text, and what the grammar alone finds in it. */
type Story = [title: string, published: string | null, text: string, told: string[]];

describe('shared by several, or set apart from them', () => {
  it.each<Story>([
    [
      'Towns',
      '2024-12-03',
      "Children's services in Bury, in Rochdale and in Oldham were rated good by Ofsted in February.",
      ['Bury current good 2024-02', 'Oldham current good 2024-02', 'Rochdale current good 2024-02'],
    ],
    [
      'Towns',
      '2024-12-03',
      "Children's services in Bury and in Rochdale were rated good by Ofsted in February.",
      ['Bury current good 2024-02', 'Rochdale current good 2024-02'],
    ],
    [
      'Towns',
      '2024-12-03',
      "Children's services at Bury and at Rochdale were rated good by Ofsted in February.",
      ['Bury current good 2024-02', 'Rochdale current good 2024-02'],
    ],
    [
      'Towns',
      '2024-12-03',
      "Ofsted found children's services inadequate in Bury, in Rochdale and in Oldham.",
      ['Bury current inadequate null', 'Oldham current inadequate null', 'Rochdale current inadequate null'],
    ],
    [
      'Towns',
      '2024-12-03',
      'Ofsted found services inadequate both in Bury and in Rochdale. In Oldham, it found them good.',
      ['Bury current inadequate null', 'Oldham current good null', 'Rochdale current inadequate null'],
    ],
    [
      'Towns',
      '2024-12-03',
      "Both in Bury and in Rochdale children's services are inadequate, Ofsted said.",
      ['Bury current inadequate null', 'Rochdale current inadequate null'],
    ],
    [
      'Towns',
      '2024-12-03',
      "Children's services are good in Bury, and in Rochdale they are inadequate, Ofsted said.",
      ['Bury current good null', 'Rochdale current inadequate null'],
    ],
    [
      'Towns',
      '2024-12-03',
      "Ofsted rated children's services good in Bury and in Rochdale inadequate.",
      ['Bury current good null', 'Rochdale current inadequate null'],
    ],
    [
      'Towns',
      '2024-12-03',
      "Ofsted rated children's services good in Bury and in Rochdale the department was found to be inadequate.",
      ['Bury current good null', 'Rochdale current inadequate null'],
    ],
    [
      'Towns',
      '2024-12-03',
      "There were good reports for Bury and for Rochdale, but children's services in Oldham require improvement, Ofsted said.",
      ['Bury current good null', 'Oldham current requires improvement null', 'Rochdale current good null'],
    ],
    [
      'Kent nursery shuts its doors',
      '2022-05-03',
      'A nursery has shut. Bright Stars, in Mill Lane in Kent, was graded inadequate after Ofsted found failures in safeguarding in March. The company will sell the building.',
      [],
    ],
    [
      'Kent nursery shuts its doors',
      '2022-05-03',
      'A nursery has shut after inspectors came. Bright Stars in Luton was rated inadequate for safeguarding. Staff were in tears.',
      [],
    ],
    [
      'Primary school slammed',
      '2022-05-03',
      "A primary school in Luton was inspected in March. In Luton, safeguarding is also a worry: the council's children's services were rated inadequate by Ofsted in January.",
      ['Luton current inadequate 2022-01'],
    ],
    [
      'Nursery slammed',
      '2022-05-03',
      "A nursery in Luton was inspected in March. Ofsted judged safeguarding in Luton inadequate in January, when it looked at children's services.",
      ['Luton current inadequate 2022-01'],
    ],
    [
      'Kent and Essex',
      '2018-07-24',
      "Figures from Ofsted this week give Kent County Council the lowest possible rating, 'inadequate', from its inspection in 2016. Essex was rated good.",
      ['Essex current good null', 'Kent prior inadequate 2016'],
    ],
    [
      'Kent and Essex',
      '2018-07-24',
      "Kent was given the highest possible grade, outstanding, by Ofsted for its children's services in May.",
      ['Kent current outstanding 2018-05'],
    ],
    [
      'Homes',
      '2018-07-24',
      "Ofsted looked at homes in Kent and Essex. Among children's homes there, 78 per cent were rated good and 5 per cent inadequate.",
      [],
    ],
    [
      'Homes',
      '2018-07-24',
      "Ofsted rated Kent's children's services good. Of its children's homes, 78% were judged good.",
      ['Kent current good null'],
    ],
    [
      'Leicester',
      '2021-11-26',
      "Leicester's children's services were rated good by Ofsted. There was another knock in 2017 when, although some elements were good, Ofsted rated the council's children's services as requires improvement.",
      ['Leicester current good null', 'Leicester prior requires improvement 2017'],
    ],
    [
      'Leicester',
      '2021-11-26',
      "While parts of the work were good, Ofsted judged Leicester's children's services inadequate this month.",
      ['Leicester current inadequate 2021-11'],
    ],
    [
      'Leicester',
      '2021-11-26',
      "There was a knock in 2017 when, despite good work, Ofsted rated Leicester's children's services inadequate. They are good now.",
      ['Leicester current good null', 'Leicester prior inadequate 2017'],
    ],
    [
      'Kent praised',
      '2020-03-02',
      'Kent County Council has something to shout about.\nServices at a council which four years ago was rated inadequate are now outstanding, Ofsted says.',
      ['Kent current outstanding null', 'Kent prior inadequate 2016'],
    ],
    [
      'Kent',
      '2016-09-20',
      "Ofsted has rated Kent's children's services inadequate. In July 705 children were being looked after by the council and 393 were on a child protection plan.",
      ['Kent current inadequate null'],
    ],
    [
      'Kent',
      '2016-09-20',
      "Ofsted has rated Kent's children's services inadequate. At the end of March there were 2,521 children in Kent who needed help, and inspectors read 40 cases.",
      ['Kent current inadequate null'],
    ],
    [
      'Kent',
      '2016-09-20',
      "Ofsted has rated Kent's children's services inadequate. In July inspectors met 40 children and read 100 cases.",
      ['Kent current inadequate 2016-07'],
    ],
    [
      'Kent',
      '2016-09-20',
      "Ofsted has rated Kent's children's services inadequate. In July, 12 inspectors came for four weeks.",
      ['Kent current inadequate 2016-07'],
    ],
  ])('%s, %s: %s', (title, published, text, told) => expect(tellByRules(page(title, published, ...text.split('\n')))).toEqual(told));
});
