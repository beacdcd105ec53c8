import { describe, expect, it } from 'vitest';
import type { Source } from '../../../lib/domain/inspection.ts';
import { CITATION_STYLES, cite } from '../../../lib/export/cite.ts';
import { entryOf, told, trailOf } from '../trail/told.ts';

const news = told({ article: 'a', rating: 'outstanding', on: '2022-05-10' });
const entry = entryOf(trailOf([news]), news);
const official = entry.sources[0] as Source;
const article: Source = {
  ...(entry.sources[1] as Extract<Source, { type: 'article' }>),
  title: 'Leeds [again] & 100% *proud*',
  site: 'Aire_News',
};

describe('a citation of a source', () => {
  it('names the report of the official record with its days and its address', () => {
    expect(cite(official, entry, 'plain')).toBe(
      'Ofsted, Leeds: ILACS standard inspection, inspected 21 February 2022 to 4 March 2022, 9 May 2022. https://files.ofsted.gov.uk/v1/file/50182665',
    );
    expect(cite(official, entry, 'markdown')).toBe(
      'Ofsted, [Leeds: ILACS standard inspection, inspected 21 February 2022 to 4 March 2022](https://files.ofsted.gov.uk/v1/file/50182665), 9 May 2022.',
    );
  });

  it('names the article with site and day, its signs kept from meaning anything else', () => {
    expect(cite(article, entry, 'plain')).toBe('Leeds [again] & 100% *proud*, Aire_News, 10 May 2022. https://news.example/a');
    expect(cite(article, entry, 'markdown')).toBe(
      '[Leeds \\[again\\] & 100% \\*proud\\*](https://news.example/a), *Aire\\_News*, 10 May 2022.',
    );
    expect(cite(article, entry, 'bibtex')).toContain('title = {{Leeds [again] \\& 100\\% *proud*}}');
  });

  it('is an entry that reference managers read', () => {
    const lines = cite(official, entry, 'ris').split('\r\n');
    expect(lines[0]).toBe('TY  - RPRT');
    expect(lines).toContain('DA  - 2022/05/09/');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(cite(article, entry, 'bibtex')).toMatch(/^@article\{[A-Za-z0-9]+,\n( {2}\w+ = \{.*\},?\n)+\}\n$/);
  });

  it('leaves out what is not known', () => {
    const bare: Source = { ...article, site: null, url: null, published: null };
    expect(cite(bare, entry, 'plain')).toBe('Leeds [again] & 100% *proud*.');
    for (const style of CITATION_STYLES) expect(cite(bare, entry, style)).not.toMatch(/null|undefined|NaN/);
  });

  it('does not credit the inspectorate with what is known from the press alone', () => {
    const poor = trailOf([]).inspections.find((each) => each.id === '383-CSA-2009-12-09');
    if (!poor?.sources[0]) throw new Error('no annual rating');
    expect(cite(poor.sources[0], poor, 'plain')).toMatch(/^Leeds: Annual rating 2009 \(as reported\), 9 December 2009\. https:/);
    expect(cite(poor.sources[0], poor, 'ris')).not.toMatch(/^AU/m);
  });
});
