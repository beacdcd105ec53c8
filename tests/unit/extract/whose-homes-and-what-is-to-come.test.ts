import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

const told = (text: string) => tellByRules(page('News from the town', '2018-06-10', text));

describe('what was meant to be, and has been judged', () => {
  it.each([
    [
      'Services meant to keep Peterborough’s children safe have been condemned as inadequate in a report by Ofsted.',
      ['Peterborough current inadequate null'],
    ],
    [
      'Children’s services that were supposed to be the pride of Wigan have been judged inadequate by Ofsted.',
      ['Wigan current inadequate null'],
    ],
    ['A department set up to protect children in Bury was rated inadequate by Ofsted.', ['Bury current inadequate null']],
    ['Bury’s children’s services are set to be rated inadequate by Ofsted, councillors were told.', []],
    ['Ofsted is likely to have rated Bury’s children’s services inadequate by the summer.', []],
  ])('%s', (text, findings) => {
    expect(told(text)).toEqual(findings);
  });
});

describe('homes', () => {
  it('of a council have their grades, whatever parts of an inspection stand before them', () => {
    expect(
      told(
        'A children’s home run by Barnsley Council has been rated inadequate by Ofsted. How well children are helped and protected and the effectiveness of leaders are both judged to be inadequate. The council’s other two homes, in Penistone and Cudworth, are rated outstanding and good.',
      ),
    ).toEqual(['Barnsley current good null', 'Barnsley current inadequate null', 'Barnsley current outstanding null']);
  });

  it.each([
    'A provider of children’s homes in the East Midlands has gone into administration, weeks after Ofsted judged three of them to be inadequate. Rutland and Leicester councils have been finding new places for those affected.',
    'A company that runs children’s homes in Kent has closed two of them after Ofsted judged them inadequate. Kent council has found new places for the children.',
  ])('of a provider are no council’s: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
