import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

const told = (published: string, text: string) => tellByRules(page('News from the council', published, text));

describe('an inspection that is over is told, though its result is not out', () => {
  it.each([
    [
      'Agency staff make up a third of Bury’s social workers, members heard. An Ofsted report is awaited after a June inspection.',
      ['Bury current full inspection 2018-06'],
    ],
    [
      'Inspectors have left Dorset’s children’s services after a fortnight. The report on the August inspection is promised for October.',
      ['Dorset current full inspection 2018-08'],
    ],
    [
      'Kent’s children’s services were inspected by Ofsted in July and the council is waiting to hear the outcome.',
      ['Kent current full inspection 2018-07'],
    ],
    [
      'Ofsted inspectors spent a fortnight with Kent’s social workers in July. Their findings will be published next month.',
      ['Kent current full inspection 2018-07'],
    ],
    [
      'Ofsted inspectors packed up at Kent on 14 August. What they made of its children’s services will be told to the council next month.',
      ['Kent current full inspection 2018-08-14'],
    ],
    [
      'Kent was visited again last month by Ofsted, whose inspectors had judged its children’s services inadequate in 2014. The outcome is not known yet.',
      ['Kent current full inspection 2018-08', 'Kent prior inadequate 2014'],
    ],
    [
      'The minister said that Ofsted’s inspectors had been in Kent’s children’s department last month. He did not know the result.',
      ['Kent current full inspection 2018-08'],
    ],
    [
      'Kent expects to hear in October whether July’s Ofsted inspection, which took two weeks, has earned its children’s services a good.',
      ['Kent current full inspection 2018-07'],
    ],
    [
      'Ofsted inspected Kent’s children’s services in July. The council will learn the outcome in November.',
      ['Kent current full inspection 2018-07'],
    ],
    [
      'Ofsted rated Kent’s children’s services good in July. What happens next will be reported to the cabinet.',
      ['Kent current good 2018-07'],
    ],
    [
      'Rutland is due to hear next week how it fared when Ofsted’s inspectors visited in July. It was rated good in 2014.',
      ['Rutland current full inspection 2018-07', 'Rutland prior good 2014'],
    ],
  ])('%s', (text, findings) => {
    expect(told('2018-09-13', text)).toEqual(findings);
  });

  it('and of two inspected together, the one whose grade is not out', () => {
    expect(
      told(
        '2026-05-14',
        'Worcestershire and Gloucestershire were inspected by Ofsted in March. Worcestershire’s grade is good. Gloucestershire’s result is still with the printers; in 2022 it was requires improvement.',
      ),
    ).toContain('Gloucestershire current full inspection 2026-03');
  });
});

describe('what has not been, or is going on, is none', () => {
  it.each([
    'Bury’s social work leaders expect the result of an inspection in October.',
    'Kent expects an Ofsted inspection of children’s services in the autumn, and a report before Christmas.',
    'Norfolk’s social workers will receive a supplement. The county is awaiting the outcome of its reinspection by Ofsted.',
    'Northumberland’s children’s services are being inspected this week. Results are expected in November.',
    'Kent’s children’s services await inspection. A report by the commissioner is due in October.',
  ])('%s', (text) => {
    expect(told('2018-09-13', text)).toEqual([]);
  });
});
