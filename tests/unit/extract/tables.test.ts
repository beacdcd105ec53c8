import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../../lib/domain/article.ts';
import { extract } from '../../../lib/extract/extract.ts';

/** A page with a table: lines with " | " are its rows. */
function page(title: string, published: string, lines: string[]): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const line of lines) {
    if (text) text += '\n';
    blocks.push({ kind: line.includes(' | ') ? 'row' : 'paragraph', start: text.length, end: text.length + line.length });
    text += line;
  }
  return { url: null, title, site: null, byline: null, published: { date: published, source: 'meta' }, lang: 'en', text, blocks };
}
const tell = (a: Article) =>
  extract(a)
    .map((f) =>
      `${f.council.name} ${f.status} ${f.rating} ${f.inspected} ${f.judgements.map((j) => `${j.strand}=${j.grade}`).join(',')}`.trim(),
    )
    .sort();

describe('a cell says what its column’s heading says', () => {
  it('reads a round-up with a council a row, its strands and its earlier grade', () => {
    const a = page('Five reports, one table', '2024-12-03', [
      'Ofsted has published two inspections of children’s services since the summer.',
      'Authority | Inspected | Overall | Leaders | Care leavers | Last time',
      'Kirklees | 3–14 June 2024 | Good | Good | RI | RI (2019)',
      'Poole and Bournemouth | none | none | none | none | none',
      'Solihull | 9–20 September 2024 | Inadequate | Inadequate | Good | Inadequate (2022)',
    ]);
    expect(tell(a)).toEqual([
      'Kirklees current good 2024-06-03/2024-06-14 leadership=good,care leavers=requires improvement',
      'Kirklees prior requires improvement 2019',
      'Solihull current inadequate 2024-09-09/2024-09-20 leadership=inadequate,care leavers=good',
      'Solihull prior inadequate 2022',
    ]);
  });

  it('reads a council a column, and takes only the row that says overall for the whole', () => {
    const a = page('Two councils, two verdicts', '2019-05-02', [
      'Inspectors from Ofsted have reported on children’s services in Rutland and in Luton.',
      'Area | Rutland | Luton',
      'Leadership | Outstanding | Inadequate',
      'Overall | Good | Requires improvement',
    ]);
    expect(tell(a)).toEqual([
      'Luton current requires improvement null leadership=inadequate',
      'Rutland current good null leadership=outstanding',
    ]);
  });

  it('takes a table of how many for nobody’s verdict', () => {
    const a = page('How the regions compare', '2022-09-30', [
      'Ofsted’s figures on children’s services inspections show a mixed picture.',
      'Region | Outstanding | Good | Requires improvement | Inadequate',
      'London | 9 | 17 | 7 | 0',
      'East of England | 1 | 5 | 4 | 1',
    ]);
    expect(extract(a)).toEqual([]);
  });
});
