import { describe, expect, it } from 'vitest';
import { tellRow } from './tell.ts';

const tell = (text: string, published = '2022-06-16') => tellRow(published, 'Inspectors report', text, []);
const RATED = "Medway's children's services have been rated good by Ofsted";
const TWICE = ['Medway good current', 'Medway good prior'];

describe('a grade that is the same as the last time, whenever that was', () => {
  it.each([
    `${RATED}, the same grade as before.`,
    `${RATED}, unchanged from the previous inspection.`,
    `${RATED}. It was given the same rating last time.`,
    `${RATED}. That is the same verdict as at its last full inspection.`,
    `${RATED}, three years after inspectors said the same.`,
    `${RATED} for the second inspection in succession.`,
    `${RATED} for the second time since 2015.`,
  ])('%s', (text) => {
    expect(tell(text)).toEqual(TWICE);
  });

  it.each([
    `${RATED}. Staff gave the same answers as last time.`,
    `${RATED}. The director said the same of her own team.`,
    `${RATED}. The same inspectors will be back before long.`,
    `${RATED}. On Monday the council learned that it had been given a good.`,
  ])('%s', (text) => {
    expect(tell(text)).toEqual(['Medway good current']);
  });

  it('is today’s and an earlier one where it was had before', () => {
    expect(tell("Ofsted says Medway's children's services require improvement, a rating they last had in 2015.")).toEqual([
      'Medway requires improvement current',
      'Medway requires improvement prior',
    ]);
  });

  it('is no earlier one where people only hear of it later', () => {
    expect(tell("On Monday Medway learned that it had been rated good by Ofsted for its children's services.")).toEqual([
      'Medway good current',
    ]);
  });
});

describe('where other councils stand', () => {
  it.each([
    [`${RATED}. Kent remains a grade behind.`, 'Kent requires improvement current'],
    [`${RATED}. Bexley is one rung above.`, 'Bexley outstanding current'],
    [`${RATED}. It is one of four councils at that level, along with Kent.`, 'Kent good current'],
    [`${RATED}. The others with that rating are Kent and Bexley.`, 'Kent good current'],
    ["Medway's children's services were rated good by Ofsted in 2021 and Kent in 2019.", 'Kent good prior'],
    [
      "Medway's children's services were found by Ofsted to require improvement, as those in neighbouring Kent do.",
      'Kent requires improvement current',
    ],
    ["Both Medway and Kent have good children's services, Ofsted says.", 'Kent good current'],
    [
      "Medway and Kent have both been told by Ofsted that their children's services need to improve to be good.",
      'Kent requires improvement current',
    ],
  ])('%s', (text, told) => {
    expect(tell(text)).toContain(told);
  });

  it.each([
    `${RATED}. Kent is a step ahead in recruiting staff.`,
    `${RATED}. It is at that level with the help of Kent.`,
    `${RATED} and Kent in 2019 lent it managers.`,
    `${RATED}. Kent remains a place behind in the league.`,
  ])('%s', (text) => {
    expect(tell(text)).toEqual(['Medway good current']);
  });
});
