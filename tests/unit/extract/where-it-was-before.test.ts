/** Earlier inspections that a sentence only points at: where services were, what the verdict was too, the word that came again in a timeline. */
import { describe, expect, it } from 'vitest';
import { tellRow } from './tell.ts';

const tell = (text: string, told: string[], published = '2022-06-16') => tellRow(published, 'Inspectors report', text, told);
const RATED = "Medway's children's services require improvement to be good, Ofsted has said";
const NOW = 'Medway requires improvement current';

describe('what was the verdict before', () => {
  it.each([
    [`${RATED}. That is where they were in 2017.`, '2017'],
    [`${RATED}. That was how inspectors left things in 2018 too.`, '2018'],
    [`${RATED}. When inspectors last came, in 2016, that was the verdict too.`, '2016'],
    [
      `${RATED}. The council was last put to the test in March 2019, a year before the pandemic, and came away with the same overall result.`,
      '2019-03',
    ],
  ])('%s', (text, when) => {
    const prior = `Medway requires improvement prior ${when}`;
    expect(tell(text, [prior])).toEqual([NOW, prior]);
  });

  it.each([
    `${RATED}. That is where the director worked in 2017.`,
    `${RATED}. Inspectors found a county where they were told in 2017 of plans for a new hub.`,
    `${RATED}. Staff are still there in the evenings when a child needs them.`,
  ])('is not told by: %s', (text) => {
    expect(tell(text, [])).toEqual([NOW]);
  });

  const GOOD = 'Ofsted has rated children’s services in Leeds good.';
  it.each([
    [
      'In 2014 they were inadequate; a return in 2017 put them at requires improvement, which is where they stayed when they were looked at again in 2021.',
    ],
    [
      'In 2014 they were inadequate. They climbed to requires improvement in 2017. They were still there at the time of the last full inspection, in 2021.',
    ],
  ])('is that of the link before in a chain: %s', (text) => {
    const told = ['Leeds inadequate prior 2014', 'Leeds requires improvement prior 2017', 'Leeds requires improvement prior 2021'];
    expect(tell(`${GOOD} ${text}`, told, '2024-03-05')).toEqual(['Leeds good current', ...told]);
  });

  it('is the grade told just before where the inspection reported has none', () => {
    const told = ['Solihull requires improvement prior 2019', 'Solihull requires improvement prior 2016'];
    expect(
      tell(
        'A joint targeted area inspection took place in Solihull between 10 and 14 January. In 2019 Ofsted judged the council’s services to require improvement. At an earlier inspection, in 2016, it had reached the same conclusion.',
        told,
      ),
    ).toEqual(['Solihull null current', ...told].sort());
  });
});

describe('a sentence that is nothing but a grade', () => {
  it('is of the day that the sentence before it tells', () => {
    const told = ['Cumbria inadequate current 2013-11', 'Cumbria inadequate prior 2013-05', 'Cumbria inadequate prior 2012-04'];
    expect(
      tell(
        'In April 2012 Ofsted inspected safeguarding and services for looked-after children in Cumbria: safeguarding was inadequate while looked-after services were adequate.\n' +
          'A year later, in May 2013, came an inspection of child protection alone. Inadequate.\n' +
          'And now a return visit by inspectors, made in November, has ended with the same word.',
        told,
        '2014-02-20',
      ),
    ).toEqual([...told].sort());
  });

  it('is of today where the sentence before it tells no day', () => {
    expect(tell('Ofsted has been to Medway to inspect children’s services. Inadequate. Nobody had seen it coming.', [])).toEqual([
      'Medway inadequate current',
    ]);
  });
});

describe('a timeline of entries that open with a day and a full stop', () => {
  it('gives every entry its day, its scale and the word that came again', () => {
    const told = [
      'Wirral poor prior 2009-12',
      'Wirral inadequate prior 2010-07',
      'Wirral requires improvement prior 2014-05',
      'Wirral requires improvement prior 2016-11',
    ];
    expect(
      tell(
        '2009. The annual rating in December is "performs poorly".\n' +
          'July 2010. A new inspection of safeguarding and looked-after children. Safeguarding: inadequate. Looked-after children: adequate.\n' +
          'May 2014. Inspectors return under a new framework. Requires improvement.\n' +
          'November 2016. The third in the series. Same word.\n' +
          'Today Ofsted says that children’s services in Wirral are good.',
        told,
        '2019-01-17',
      ),
    ).toEqual(['Wirral good current', ...told].sort());
  });
});

it('a monitoring visit is the news where the rating before it is half a year old', () => {
  expect(
    tell(
      'Last January an Ofsted report rated services for looked after children and child protection in Bury inadequate. On their latest monitoring visit to Bury inspectors found evidence of progress.',
      [],
      '2022-10-12',
    ),
  ).toEqual(['Bury inadequate prior', 'Bury null current']);
});
