import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../lib/commands/article-of-text.ts';
import { extract } from '../../../lib/extract/extract.ts';

const strands = (text: string, published = '2024-11-20') => {
  const article = articleOfText(text, { title: 'Report on Solihull children’s services', published, url: null, site: null });
  return extract(article)
    .find((f) => f.status === 'current')
    ?.judgements.map((j) => `${j.strand}: ${j.grade}`)
    .sort();
};

describe('every strand that shares a grade gets it', () => {
  it('reads what is said to be so too', () => {
    expect(
      strands(
        'Ofsted rated children’s services at Solihull Council good overall this week. Work with care leavers was judged outstanding, and so was leadership. Help and protection was rated good, as was the experience of children in care.',
      ),
    ).toEqual(['care leavers: outstanding', 'children in care: good', 'help and protection: good', 'leadership: outstanding']);
  });

  it('reads a list behind a count of areas', () => {
    expect(
      strands(
        'Inspectors from Ofsted were at Solihull Council in June 2026 and gave its children’s services four grades. Three of the four areas were rated good: leadership, help and protection, and care leavers. Children in care was judged outstanding.',
        '2026-07-20',
      ),
    ).toEqual(['care leavers: good', 'children in care: outstanding', 'help and protection: good', 'leadership: good']);
  });

  it('takes a rating for a part as the part’s', () => {
    expect(
      strands(
        'Ofsted rated children’s services at Solihull Council good overall this week. The council was also given an outstanding rating for leadership.',
      ),
    ).toEqual(['leadership: outstanding']);
  });
});

describe('an inspection that the reported one followed', () => {
  it('dates the earlier grade, in whatever month it was and without any year on the page', () => {
    const text =
      'Services for children in Torbay have been judged inadequate by Ofsted for the second time in six months. The review took place in March and April.\nThat followed an inspection in October which found cases that nobody had opened.';
    const article = articleOfText(text, { title: 'Torbay’s children let down again', published: null, url: null, site: null });
    expect(extract(article).map((f) => [f.status, f.rating, f.inspected, f.certainty])).toEqual([
      ['current', 'inadequate', '--03/--04', 'stated'],
      ['prior', 'inadequate', '--10', 'implied'],
    ]);
  });
});
