/** Leads that name no council: the next sentence that names one says whose they are. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

/** A story's headline, day and text, and what the grammar alone finds in it. */
type Story = [title: string, published: string | null, text: string, told: string[]];

describe('a lead that names no council', () => {
  it.each<Story>([
    [
      'Quick climb',
      '2018-01-01',
      "A council whose children's services were rated inadequate in 2015 has been judged good by Ofsted. Norfolk council is delighted.",
      ['Norfolk current good null', 'Norfolk prior inadequate 2015'],
    ],
    [
      'Quick climb',
      '2018-01-01',
      "A council whose children's services were rated inadequate in 2015 has been judged good by Ofsted. Norfolk council is delighted.\nMeanwhile Ofsted has rated Kent good.",
      ['Kent current good null', 'Norfolk current good null', 'Norfolk prior inadequate 2015'],
    ],
    [
      'Prize',
      '2018-01-01',
      "A council worker who called her team outstanding has won a prize. She works for Norfolk's children's services.",
      [],
    ],
    [
      'Rules',
      '2018-01-01',
      "A council whose children's services are inadequate has to take a commissioner, Ofsted says. Norfolk and Kent have had one.",
      [],
    ],
    [
      'Rules',
      '2018-01-01',
      "A council that is rated inadequate can lose its services. Norfolk council has a trust for its children's services.",
      [],
    ],
    [
      'Two',
      '2018-01-01',
      "A council that was rated inadequate has been told to work with another. Norfolk and Kent, whose children's services Ofsted inspects, are to share a director.",
      [],
    ],
    [
      'Council moves from inadequate to good',
      '2017-07-07',
      "A council whose children's services were handed Ofsted's lowest rating in 2015 has been judged \"good\" at the first attempt, in one of the swiftest recoveries since the single inspection framework came in.\n\nNo other authority has done so, says West Berkshire Council, which was visited in May.\n\nMeanwhile, Ofsted has also rated Bath and North East Somerset's children's services good. Two, Kensington and Chelsea and Westminster, are outstanding.",
      [
        'Bath and North East Somerset current good null',
        'Kensington and Chelsea current outstanding null',
        'West Berkshire current good 2017-05',
        'West Berkshire prior inadequate 2015',
        'Westminster current outstanding null',
      ],
    ],
  ])('%s, %s: %s', (title, published, text, told) => expect(tellByRules(page(title, published, ...text.split('\n')))).toEqual(told));
});
