import { describe, expect, it } from 'vitest';
import { indexTexts, locate } from '../../../lib/article/locate.ts';
import { atOnce } from '../../../lib/article/take-turns.ts';

function shown(texts: string[], quote: string, before = '', after = ''): string[] {
  return locate(atOnce(indexTexts(texts)), texts, { quote, before, after }).map(({ start, end }) =>
    start.piece === end.piece
      ? (texts[start.piece] ?? '').slice(start.offset, end.offset)
      : [
          (texts[start.piece] ?? '').slice(start.offset),
          ...texts.slice(start.piece + 1, end.piece),
          (texts[end.piece] ?? '').slice(0, end.offset),
        ].join(''),
  );
}

describe('a quote is found where the page says it', () => {
  it('across inline elements', () => {
    expect(shown(['The council was ', 'rated', ' ', 'good', ' by Ofsted.'], 'council was rated good by')).toEqual([
      'council was rated good by',
    ]);
  });

  it('whatever the page does with spaces, unseen signs, quotation marks, dashes and accents', () => {
    expect(
      shown(['rated\n   \u201cgood\u201d\u00a0by in\u00adspec\u200btors \u2013 e\u0301lan'], 'rated "good" by inspectors - élan'),
    ).toHaveLength(1);
    expect(shown(['ﬁnd it'], 'find')).toEqual(['ﬁnd']);
  });

  it('in a table, whose cells the article joins by bars', () => {
    expect(shown(['Elmshire', '\n', 'good'], 'Elmshire | good')).toEqual(['Elmshire\ngood']);
  });

  it('first where the words around it are the same', () => {
    const texts = ['In 2013 it was rated good.', 'In 2017 it was rated good.', 'In 2020 it was rated good again.'];
    const index = atOnce(indexTexts(texts));
    const [first] = locate(index, texts, { quote: 'it was rated good', before: 'In 2017 ', after: '.' });
    expect(first?.start.piece).toBe(1);
    const [other] = locate(index, texts, { quote: 'it was rated good', before: '', after: ' again' });
    expect(other?.start.piece).toBe(2);
  });

  it('with signs outside the basic plane', () => {
    expect(shown(['So 👏 good 👏 it is'], 'good 👏')).toEqual(['good 👏']);
  });
});

describe('what the page no longer says is not shown', () => {
  it('nothing is found', () => {
    expect(shown(['The council was rated poor.'], 'rated good')).toEqual([]);
    expect(shown(['The council was rated poor.'], ' \u200b ')).toEqual([]);
    expect(shown([], 'rated good')).toEqual([]);
  });

  it('nor is another case of letters: "Good" the place is not "good" the grade', () => {
    expect(shown(['Good Street'], 'good')).toEqual([]);
  });
});
