import { describe, expect, it } from 'vitest';
import { tellRow } from './tell.ts';

const tell = (text: string, published = '2023-09-14') => tellRow(published, 'Inspectors report', text, []);

describe('a grade told as a place on the scale', () => {
  it.each([
    ["Ofsted gave Rutland's children's services the lowest of its four grades.", 'inadequate'],
    ["Rutland's children's services are at the foot of Ofsted's ladder.", 'inadequate'],
    ['Rutland has failed its Ofsted inspection; children were let down, the report says.', 'inadequate'],
    ["Rutland's children's services flunked their latest Ofsted inspection.", 'inadequate'],
    ["Ofsted gave Rutland's children's services the second lowest of the four possible ratings.", 'requires improvement'],
    ["Rutland's children's services were placed one rung off the bottom by Ofsted.", 'requires improvement'],
    ["Rutland's children's services are one grade above inadequate, Ofsted says.", 'requires improvement'],
    ["Rutland's children's services are one short of the top, Ofsted says.", 'good'],
    ["Ofsted gave Rutland's children's services the grade just below outstanding.", 'good'],
    ["Rutland's children's services got the highest overall rating from Ofsted.", 'outstanding'],
    ["Ofsted gave Rutland's children's services the best of the four grades.", 'outstanding'],
  ])('%s', (text, grade) => {
    expect(tell(text)).toEqual([`Rutland ${grade} current`]);
  });

  it.each([
    "Rutland hopes to be one short of the top when Ofsted returns to its children's services.",
    'Rutland is at the bottom of the table for recycling, whatever Ofsted says of its schools.',
    'Rutland failed its audit, and Ofsted has yet to come.',
    "Ofsted's top-tier authorities were named; Rutland's children's services have not been seen.",
  ])('%s', (text) => {
    expect(tell(text)).toEqual([]);
  });

  it('is told by its end alone once the scale is named', () => {
    expect(tell("Ofsted has raised Rutland's children's services from its bottom rating to the second lowest.")).toEqual([
      'Rutland inadequate prior',
      'Rutland requires improvement current',
    ]);
  });
});

describe('a grade and the one before it', () => {
  it.each([
    ["Ofsted: Rutland's children's services are no longer failing. They are good.", ['Rutland good current', 'Rutland inadequate prior']],
    [
      "Rutland's children's services have done enough to leave the bottom category: requires improvement overall, Ofsted says.",
      ['Rutland inadequate prior', 'Rutland requires improvement current'],
    ],
    [
      "Ofsted says that Rutland's children's services require improvement. Three years ago they were a grade higher.",
      ['Rutland good prior', 'Rutland requires improvement current'],
    ],
    [
      "Ofsted says Rutland's children's services still require improvement, as they have since 2019.",
      ['Rutland requires improvement current', 'Rutland requires improvement prior'],
    ],
    [
      "Ofsted report on children's services: Rutland (requires improvement to good).",
      ['Rutland good current', 'Rutland requires improvement prior'],
    ],
    ["Rutland's children's services hold a good rating from Ofsted.", ['Rutland good current']],
    ["In its first report since the trust took charge, Ofsted says Rutland's children's services are good.", ['Rutland good current']],
    [
      "Ofsted says Rutland's children's services require improvement. A leap to good had been expected.",
      ['Rutland requires improvement current'],
    ],
    ["Ofsted says Rutland's children's services are inadequate. They had been adequate or better.", ['Rutland inadequate current']],
  ])('%s', (text, told) => {
    expect(tell(text)).toEqual(told);
  });

  it('is the news where it is won back', () => {
    expect(tell("Rutland's children's services have won back the good rating they lost four years ago, Ofsted says.")).toContain(
      'Rutland good current',
    );
  });
});
