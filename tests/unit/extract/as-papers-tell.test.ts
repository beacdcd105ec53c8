/** Turns of phrase that papers, newsletters and minutes use every day. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

/** A story's headline, day and text, and what the grammar alone finds in it. */
type Story = [title: string, published: string | null, text: string, told: string[]];

const tells = (title: string, published: string | null, text: string, told: string[]) =>
  expect(tellByRules(page(title, published, text))).toEqual(told);

describe('a grade that came up or down from the last inspection', () => {
  it.each<Story>([
    [
      'Good for Devon',
      '2022-03-04',
      "Ofsted has rated Devon's children's services good, up one grade from its last inspection in 2019.",
      ['Devon current good null', 'Devon prior requires improvement 2019'],
    ],
    [
      'Devon',
      '2022-03-04',
      "Ofsted has rated Devon's children's services good, up one grade from the last inspection.",
      ['Devon current good null', 'Devon prior requires improvement null'],
    ],
    [
      'Letter to residents',
      '2022-03-04',
      "Devon's children's services have been inspected. We have been rated good, up one from the last time inspectors came in 2019.",
      ['Devon current good null', 'Devon prior requires improvement 2019'],
    ],
    [
      'Devon',
      '2022-03-04',
      "Devon's children's services have been judged requires improvement by Ofsted, two grades down on its previous inspection in 2019.",
      ['Devon current requires improvement null', 'Devon prior outstanding 2019'],
    ],
  ])('is not the grade of that one: %s, %s: %s', tells);
});

describe('visits that are still to come', () => {
  it.each<Story>([
    [
      'Devon visit',
      '2019-02-02',
      "Ofsted's fifth monitoring visit to Devon's children's services found slow progress. The sixth visit is set for 30 April 2019.",
      ['Devon current monitoring visit null'],
    ],
    [
      'Waiting',
      '2023-09-04',
      "Ofsted is soon to look again at Luton council's children's services. Earlier this year it called them inadequate after an inspection in March. The first monitoring visit is yet to come.",
      ['Luton current inadequate 2023-03'],
    ],
  ])('are none: %s, %s: %s', tells);

  it('have their own day, and not that of the grade that began them', () => {
    tells(
      'Luton visit',
      '2020-03-01',
      "Inspectors have made their fourth visit to Luton's children's services since they were branded inadequate. The first visit, in September 2018, found serious failures.",
      ['Luton current monitoring visit null', 'Luton prior inadequate null', 'Luton prior unknown 2018-09'],
    );
  });
});

describe('whose grade, and of what', () => {
  it.each<Story>([
    [
      'Adoption better',
      '2018-07-01',
      "Inspectors made a monitoring visit to Luton's children's services last month. Planning starts earlier than it did when the council was given Ofsted's lowest rating in April 2016.",
      ['Luton current monitoring visit 2018-06', 'Luton prior inadequate 2016-04'],
    ],
    [
      'Tougher inspections',
      '2014-02-04',
      "Luton is the first council to hear that its services for children require improvement under Ofsted's new framework. Two more reports came out today, on Derbyshire and Hartlepool, and both authorities received an overall judgement of good.",
      ['Derbyshire current good null', 'Hartlepool current good null', 'Luton current requires improvement null'],
    ],
    [
      'Good and outstanding children’s services now 42% of councils',
      '2018-12-04',
      "Ofsted's annual report shows more councils good at social care for children. Kent, the report says, should serve as a warning.",
      [],
    ],
    [
      'Unhappy home',
      '2022-03-04',
      "Ofsted found an unhappy place in a children's home in Cambridgeshire. The home is run by the Acorn Group, which bought it in 2020. On a visit in January inspectors saw dirty walls. A full inspection had rated the home good in July.",
      [],
    ],
    [
      'Rap for Kent',
      '2010-10-02',
      "Ofsted told Kent, after an unannounced inspection of its children's services in September, that its work was weak.",
      ['Kent current unannounced 2010-09'],
    ],
    [
      'Luton inadequate',
      '2016-04-06',
      "Luton's children's services are inadequate, Ofsted says. Since the last inspection in 2012 most of what was found to require improvement then has not been done.",
      ['Luton current inadequate null', 'Luton prior unknown 2012'],
    ],
    [
      'Remarkable',
      '2021-09-10',
      'Inspectors now rate youth offending services in Blackpool good. HM Inspectorate of Probation and the Care Quality Commission called lately on the youth justice service, which was rated inadequate in 2018.',
      ['Blackpool current good null', 'Blackpool prior inadequate 2018'],
    ],
    [
      'Luton at risk of intervention',
      '2010-06-21',
      "Luton's children's services could face government intervention now that Ofsted's latest report has rated its safeguarding services inadequate.",
      ['Luton current inadequate null'],
    ],
  ])('%s, %s: %s', tells);
});
