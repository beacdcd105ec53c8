import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../lib/commands/article-of-text.ts';
import { extract } from '../../../lib/extract/extract.ts';

const tell = (text: string, published = '2016-11-02', title = 'What Ofsted said') =>
  extract(articleOfText(text, { title, published, url: null, site: null }))
    .map((f) => `${f.council.name} ${f.status} ${f.rating}`)
    .sort();

describe('names whose grade stands in the sentence before', () => {
  it('reads "they are", "the others named were" and "the five include"', () => {
    expect(tell('Ofsted has rated children’s services inadequate in three councils. They are Dudley, Kirklees and Walsall.')).toEqual([
      'Dudley current inadequate',
      'Kirklees current inadequate',
      'Walsall current inadequate',
    ]);
    expect(
      tell(
        'Dudley and Leeds are in a group of four councils whose children’s services perform poorly, Ofsted said. The others named yesterday were Kent and Salford.',
        '2009-12-10',
      ),
    ).toEqual(['Dudley current poor', 'Kent current poor', 'Leeds current poor', 'Salford current poor']);
    expect(
      tell(
        'Of 20 councils whose children’s services Ofsted inspected, 12 require improvement and five were inadequate. The five include Dudley and Walsall.',
      ),
    ).toEqual(['Dudley current inadequate', 'Walsall current inadequate']);
  });
  it('reads names in lines of their own below a colon', () => {
    expect(tell('Ofsted rated the children’s services of these councils inadequate:\nDudley\nKirklees\nWalsall')).toEqual([
      'Dudley current inadequate',
      'Kirklees current inadequate',
      'Walsall current inadequate',
    ]);
  });
  it('gives each its own year in brackets', () => {
    const found = extract(
      articleOfText('Where children’s services stand with Ofsted.\nGood: Durham (2015), Essex (2014), Suffolk (2016).', {
        title: 'The region’s councils',
        published: '2016-11-02',
        url: null,
        site: null,
      }),
    );
    expect(found.map((f) => `${f.council.name} ${f.rating} ${f.inspected}`).sort()).toEqual([
      'Durham good 2015',
      'Essex good 2014',
      'Suffolk good 2016',
    ]);
  });
  it('takes nothing over where the names are of something else', () => {
    expect(
      tell('Ofsted has rated children’s services inadequate in three councils. The inspectors came from Dudley, Kirklees and Walsall.'),
    ).toEqual([]);
    expect(tell('Ofsted rated children’s services in Dudley inadequate. Next to be inspected are Kent and Salford.')).toEqual([
      'Dudley current inadequate',
    ]);
    expect(
      tell(
        'Ofsted rated children’s services in Dudley inadequate in March. The others in the partnership, led by Kent and Salford, meet today.',
      ),
    ).toEqual(['Dudley current inadequate']);
  });
  it('gives nobody the grades that are only counted', () => {
    expect(
      tell(
        'Ofsted rated children’s services in Kent as performing well. Ten out of 152 councils perform excellently; 93 are “good” and 40 “adequate”.',
        '2009-12-10',
      ),
    ).toEqual(['Kent current good']);
  });
});

describe('a grade that is passed on', () => {
  it('goes to whoever is named with too, also or likewise, and to nobody who does something else', () => {
    expect(tell('Ofsted has rated children’s services in Kent adequate, and Salford too. Leeds did likewise.', '2011-11-02')).toEqual([
      'Kent current adequate',
      'Leeds current adequate',
      'Salford current adequate',
    ]);
    expect(tell('Ofsted has rated children’s services in Kent adequate. Salford has also asked for more money.', '2011-11-02')).toEqual([
      'Kent current adequate',
    ]);
  });
});
