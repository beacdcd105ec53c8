import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/domain/article.ts';
import { extract } from '../../../lib/extract/extract.ts';

/** An article of paragraphs. */
function page(title: string, published: string | null, ...paragraphs: string[]): Article {
  let at = 0;
  const blocks = paragraphs.map((p) => {
    const start = at;
    at += p.length + 1;
    return { kind: 'paragraph' as const, start, end: start + p.length };
  });
  return {
    url: null,
    title,
    site: null,
    byline: null,
    published: published ? { date: published, source: 'meta' } : null,
    lang: 'en',
    text: paragraphs.join('\n'),
    blocks,
  };
}
const tell = (a: Article) =>
  extract(a)
    .map((f) => `${f.council.name} ${f.status} ${f.rating} ${f.inspected}`)
    .sort();

describe('an earlier inspection is told even where the text has other ones', () => {
  it('takes the safeguarding half of an inspection of 2011 for it, beside a later whole grade', () => {
    const a = page(
      'Calderdale’s children’s services rated good',
      '2019-03-04',
      'Ofsted has rated Calderdale Council’s children’s services good after an inspection in January.',
      'In 2011 its safeguarding was judged inadequate. In 2015 the council was told that it required improvement.',
    );
    expect(tell(a)).toEqual([
      'Calderdale current good 2019-01',
      'Calderdale prior inadequate 2011',
      'Calderdale prior requires improvement 2015',
    ]);
  });

  it('gives a grade the date of the clause that it stands in', () => {
    const a = page(
      'Rochdale’s children’s services rated good',
      '2023-03-06',
      'Ofsted inspectors have rated children’s services in Rochdale good.',
      'The department was put in the bottom category in May 2014 and took until the autumn of 2017 to leave it, when it was told that it required improvement.',
    );
    expect(tell(a)).toEqual([
      'Rochdale current good null',
      'Rochdale prior inadequate 2014-05',
      'Rochdale prior requires improvement 2017',
    ]);
  });
});

describe('no inspection is made up from a turn of phrase', () => {
  it('reads no earlier grade out of “as had been”, nor out of other councils’ same grade', () => {
    const a = page(
      'Stockton’s children’s services inadequate',
      '2016-05-18',
      'Ofsted has rated Stockton-on-Tees Council’s children’s services inadequate.',
      'The director has left, as had been planned since 2014.',
      'Of the councils inspected since the spring of 2015 about half had the same grade.',
    );
    expect(extract(a).map((f) => `${f.status} ${f.rating}`)).toEqual(['current inadequate']);
  });

  it('reads no grade out of the ends of a scale, nor out of what its numbers mean', () => {
    const a = page(
      'Oldham scores three',
      '2006-12-01',
      'Inspectors from Ofsted published their ratings of children’s services yesterday, Oldham’s among them.',
      'Work is put on a scale of six, from unsatisfactory to excellent. Three is good, two is adequate and one is inadequate.',
    );
    expect(tell(a).filter((t) => !t.includes(' null '))).toEqual([]);
  });

  it('keeps what was outstanding in some of the work from the whole', () => {
    const a = page(
      'Wakefield’s children’s services inadequate',
      '2018-09-21',
      'Ofsted has ruled that Wakefield Council’s children’s services are inadequate.',
      'In 2012 the council was given outstanding marks for some of its work with children.',
    );
    expect(tell(a)).toEqual(['Wakefield current inadequate null']);
  });
});
