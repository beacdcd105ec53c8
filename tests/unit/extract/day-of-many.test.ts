import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

const tell = (published: string, text: string) => tellByRules(page('Inspectors’ verdict', published, text));

describe('a day told once of many councils is that of each', () => {
  it.each([
    [
      'Of the councils inspected in December, two stand out. Bexley is now outstanding. And Oldham has arrived at good.',
      ['Bexley current outstanding 2024-12', 'Oldham current good 2024-12'],
    ],
    [
      'Of the 31 authorities inspected by Ofsted in November, three rose. Sandwell was judged good, and so was Torbay. Kent, in the meantime, still requires improvement.',
      ['Kent current requires improvement null', 'Sandwell current good 2024-11', 'Torbay current good 2024-11'],
    ],
  ])('%s', (text, told) => {
    expect(tell('2025-01-10', text)).toEqual(told);
  });

  it('but not a stretch of years', () => {
    expect(
      tell(
        '2022-05-05',
        'Wiltshire and Dorset have been inspected in the last three years, and were found to be good and requiring improvement respectively.',
      ),
    ).toEqual(['Dorset current requires improvement null', 'Wiltshire current good null']);
  });
});

describe('the one visit that a story is about', () => {
  it('is its own council’s, whoever was named last', () => {
    const text =
      'Ofsted has kept Merton’s rating where it was, at good. “Nearby Sutton requires improvement,” said a councillor. The visit, a short inspection, happened in March.';
    expect(tellByRules(page('Merton keeps grade', '2019-05-09', text))).toContain('Merton current good 2019-03');
  });

  it.each([
    [
      'The result of December’s local area SEND inspection is in. Inspectors say that arrangements in Dorset lead to inconsistent experiences. Come to the forum on 14 March.',
      ['Dorset current area SEND 2023-12'],
    ],
    [
      'A monitoring visit to Bury’s children’s services in December found progress. While the council remains inadequate, a judgement dating from 2022, it is less reliant on agencies.',
      ['Bury current monitoring visit 2023-12', 'Bury prior inadequate 2022'],
    ],
  ])('%s', (text, told) => {
    expect(tell('2024-02-29', text)).toEqual(told);
  });
});
