/** Earlier grades that a day tells of: the day before, the first of two, a day in a sentence of its own. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

describe('an earlier grade and its day', () => {
  it.each<Row>([
    [
      '2019-03-29',
      'Ofsted on Stoke',
      'Stoke-on-Trent’s children’s services have been graded inadequate by Ofsted for the first time since 2009. In between there had been an adequate (2012) and a requires improvement (2015).',
      [
        'Stoke-on-Trent adequate prior 2012',
        'Stoke-on-Trent inadequate current',
        'Stoke-on-Trent inadequate prior 2009',
        'Stoke-on-Trent requires improvement prior 2015',
      ],
    ],
    [
      '2022-05-20',
      'Ofsted on Derby',
      'For the first time since 2010 Ofsted has rated Derby’s children’s services good.',
      ['Derby good current', 'Derby good prior 2010'],
    ],
    [
      '2022-09-15',
      'Ofsted on Warrington',
      'Warrington’s children’s services have been judged good by Ofsted. Before July’s inspection the most recent judgement on the borough was requires improvement. That was in 2019.',
      ['Warrington good current', 'Warrington requires improvement prior 2019'],
    ],
    [
      '2022-06-30',
      'Ofsted on Torbay',
      'Torbay got good from Ofsted in March, nearly four years after the second of its inadequates, in June 2018. The first was in 2015.',
      ['Torbay good current', 'Torbay inadequate prior 2015', 'Torbay inadequate prior 2018-06'],
    ],
    [
      '2021-07-29',
      'Ofsted on Sunderland',
      'Sunderland’s services for children, inadequate as recently as 2018 and inadequate before that in 2015, have been raised to outstanding by Ofsted.',
      ['Sunderland inadequate prior 2015', 'Sunderland inadequate prior 2018', 'Sunderland outstanding current'],
    ],
    [
      '2022-05-12',
      'Leeds holds on',
      'A short inspection by Ofsted in February has confirmed Leeds as outstanding. The grade first came its way in 2018.',
      ['Leeds outstanding current 2022-02', 'Leeds outstanding prior 2018'],
    ],
    [
      '2020-04-23',
      'Ofsted on Bury',
      'Ofsted has put Bury’s children’s services in the inadequate category, down from good in 2015.',
      ['Bury good prior 2015', 'Bury inadequate current'],
    ],
    [
      '2017-05-11',
      'Ofsted on Derby',
      'Ofsted has rated Derby’s children’s services good. What had been adequate in 2012 turned into requires improvement in 2014.',
      ['Derby adequate prior 2012', 'Derby good current', 'Derby requires improvement prior 2014'],
    ],
    [
      '2023-01-12',
      'Ofsted on Bury',
      'Ofsted has found Bury’s children’s services inadequate, as in 2010. In between came an adequate.',
      ['Bury adequate prior', 'Bury inadequate current', 'Bury inadequate prior 2010'],
    ],
    // … and what only looks like it
    [
      '2010-05-27',
      'Safeguarding in Sheffield',
      'Ofsted found services in Sheffield good overall in February. A year ago the same department performed poorly on enjoying and achieving, and well on staying safe.',
      ['Sheffield good current'],
    ],
    [
      '2019-12-05',
      'Walsall',
      'Walsall was rated requires improvement by Ofsted in 2017. Neither of the focused visits made since, the later of them in October, has altered that rating.',
      ['Walsall null current 2019-10', 'Walsall requires improvement prior 2017'],
    ],
    [
      '2023-01-19',
      'Ofsted on Bury',
      'Bury’s children’s services are good in all areas. That is what Ofsted found in November.',
      ['Bury good current 2022-11'],
    ],
    [
      '2022-05-20',
      'Ofsted on Derby',
      'Ofsted inspected Derby’s children’s services for the first time since 2014 and rated them good.',
      ['Derby good current'],
    ],
    [
      '2022-05-20',
      'Ofsted on Derby',
      'Ofsted has rated Derby’s children’s services good, and staff smiled for the first time since 2016.',
      ['Derby good current'],
    ],
  ])('%s %s: %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual([...told].sort());
  });
});
