import { describe, expect, it } from 'vitest';
import { type Row, tellRow } from './tell.ts';

const check = ([published, title, text, told]: Row) => expect(tellRow(published, title, text, told)).toEqual([...told].sort());

describe('an earlier grade and its year between subject and verb', () => {
  it.each<Row>([
    [
      '2018-11-01',
      'Ofsted on Bradford',
      'On Monday came confirmation by Ofsted that Bradford’s children’s department, good as recently as 2014, is inadequate now.',
      ['Bradford good prior 2014', 'Bradford inadequate current'],
    ],
    [
      '2018-11-01',
      'Ofsted on Bradford',
      'Ofsted says Bradford’s children’s services, good as late as 2014, are inadequate.',
      ['Bradford good prior 2014', 'Bradford inadequate current'],
    ],
    [
      '2018-11-01',
      'Ofsted on Bradford',
      'Bradford’s children’s services, inadequate at their inspection in 2014, are good, Ofsted says.',
      ['Bradford good current', 'Bradford inadequate prior 2014'],
    ],
    [
      '2018-11-01',
      'Ofsted on Bradford',
      'Ofsted has found that Bradford’s children’s services – good at their last full inspection, in 2014 – are inadequate.',
      ['Bradford good prior 2014', 'Bradford inadequate current'],
    ],
    [
      '2018-11-01',
      'Ofsted on Bradford',
      'On Tuesday Ofsted announced that Bradford’s children’s services, requiring improvement in 2014, are inadequate now.',
      ['Bradford inadequate current', 'Bradford requires improvement prior 2014'],
    ],
    [
      '2018-11-01',
      'Ofsted on Bradford',
      'Last week inspectors told Bradford, whose children’s services were good back in 2014, that they are inadequate now.',
      ['Bradford good prior 2014', 'Bradford inadequate current'],
    ],
    [
      '2018-11-01',
      'Ofsted on Bradford',
      'Bradford’s children’s services, inadequate until 2014, are good, Ofsted says.',
      ['Bradford good current', 'Bradford inadequate prior'],
    ],
  ])('%s %s: %s', (...row) => check(row));

  it('is no grade of the department where the aside is about another team', () => {
    check([
      '2018-11-01',
      'Ofsted on Bradford',
      'The council’s planning team, outstanding in 2014, has moved office. Ofsted has rated children’s services in Bradford good.',
      ['Bradford good current'],
    ]);
  });
});

describe('the council that somebody is sent to help', () => {
  it.each<Row>([
    [
      '2019-12-19',
      'Leeds to help out',
      'Leeds is to help Kirklees with its children’s services. Leeds is rated outstanding by Ofsted, while the council it has been asked to help is inadequate.',
      ['Kirklees inadequate current', 'Leeds outstanding current'],
    ],
    [
      '2019-12-19',
      'A commissioner',
      'Hampshire’s director is to advise West Sussex on children’s services. Hampshire is outstanding, Ofsted says; the authority she will advise is inadequate.',
      ['Hampshire outstanding current', 'West Sussex inadequate current'],
    ],
    [
      '2019-12-19',
      'A commissioner',
      'Hampshire’s director is to advise West Sussex on children’s services. Her own authority, Hampshire, was graded outstanding by Ofsted in the spring; the one she is being sent to help was inadequate in May.',
      ['Hampshire outstanding current', 'West Sussex inadequate current 2019-05'],
    ],
    [
      '2019-12-19',
      'A partnership',
      'Kirklees and Leeds share managers for children’s services. Ofsted rates Leeds good; the council it is paired with requires improvement.',
      ['Kirklees requires improvement current', 'Leeds good current'],
    ],
  ])('%s %s: %s', (...row) => check(row));
});
