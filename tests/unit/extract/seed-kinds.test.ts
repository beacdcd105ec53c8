import { expect, test } from 'vitest';
import { articleOfText } from '../../../lib/commands/article-of-text.ts';
import { extract } from '../../../lib/extract/extract.ts';

const read = (text: string, published: string | null = '2019-06-20', title = '') =>
  extract(articleOfText(text, { title, published, url: null, site: null })).map((f) => [f.council.name, f.service, f.rating, f.status]);

test('a current grade and the earlier one are both kept, and told apart', () => {
  expect(read("Ofsted has rated children's services in Wigan good. They were judged inadequate in 2014.")).toEqual([
    ['Wigan', "children's services", 'good', 'current'],
    ['Wigan', "children's services", 'inadequate', 'prior'],
  ]);
});

test('a grade that is hoped for is no grade', () => {
  const found = read(
    "Ofsted carried out a focused visit to Bolton's children's services in May. The council hopes to be rated outstanding next time.",
  );
  expect(found).toEqual([['Bolton', "children's services", null, 'current']]);
});

test('what the evidence quotes stands in the article at the place it names', () => {
  const article = articleOfText('Children’s services in Leeds were branded “inadequate” by Ofsted inspectors.', {
    title: 'Leeds ‘inadequate’',
    published: '2010-01-06',
    url: null,
    site: null,
  });
  const findings = extract(article);
  expect(findings).toHaveLength(1);
  for (const f of findings)
    for (const e of f.evidence) expect((e.where === 'title' ? article.title : article.text).slice(e.start, e.end)).toBe(e.quote);
});
