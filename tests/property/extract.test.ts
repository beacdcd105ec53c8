import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleOfText } from '../../lib/commands/article-of-text.ts';
import { explain, extract } from '../../lib/extract/extract.ts';

type Passage = { file: string; title: string; published: string | null; url: string | null; site: string | null; text: string };
const passages: Passage[] = readFileSync(join(import.meta.dirname, '../corpus/passages/passages.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((l) => JSON.parse(l) as Passage);

const said = (p: Passage) =>
  extract(articleOfText(p.text, p))
    .map((f) => [f.council.code, f.service, f.rating, f.status, f.inspected].join(' · '))
    .sort();
const some = fc.constantFrom(...passages);

test('any text at all is read without an error, and every quotation stands where it says', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 400 }),
        some.chain((p) => fc.string().map((s) => p.text.slice(0, s.length * 7) + s + p.text)),
      ),
      fc.string(),
      (text, title) => {
        const article = articleOfText(text, { title, published: null, url: null, site: null });
        const { findings, considered } = explain(article);
        for (const e of [...findings.flatMap((f) => [...f.evidence, ...f.judgements.map((j) => j.evidence)]), ...considered])
          expect((e.where === 'title' ? article.title : article.text).slice(e.start, e.end)).toBe(e.quote);
      },
    ),
    { numRuns: 150 },
  );
});

test('quotation marks, dashes, spaces and soft hyphens of any kind change nothing', () => {
  const other = (s: string) =>
    s
      .replaceAll('“', '"')
      .replaceAll('”', '"')
      .replaceAll('‘', "'")
      .replaceAll('’', "'")
      .replaceAll(' – ', ' — ')
      .replaceAll('Ofsted', 'Of\u00adsted')
      .replaceAll(' council', '\u00a0council');
  for (const p of passages) expect(said({ ...p, title: other(p.title), text: other(p.text) }), p.file).toEqual(said(p));
});

test('the form in which letters are composed changes nothing', () => {
  for (const p of passages) expect(said({ ...p, title: p.title.normalize('NFD'), text: p.text.normalize('NFD') }), p.file).toEqual(said(p));
});

// Every passage, not some of them by chance: a run that passes must pass again.
test('a text that is printed twice tells each inspection once', () => {
  for (const p of passages) expect(new Set(said({ ...p, text: `${p.text}\n${p.text}` })), p.file).toEqual(new Set(said(p)));
});

test('a rail of other headlines, comments and a read-more line give nothing', () => {
  const rail =
    '\nRead more: Wigan nursery rated inadequate by Ofsted\nMost read\nBolton children’s services ‘outstanding’\nBury council branded inadequate\nComments\nKent is inadequate and always was!';
  for (const p of passages) expect(said({ ...p, text: p.text + rail }), p.file).toEqual(said(p));
});

test('time grows with the length of the text and no faster', () => {
  const page = passages
    .slice(0, 40)
    .map((p) => p.text)
    .join('\n');
  const time = (length: number) => {
    const text = page.repeat(Math.ceil(length / page.length)).slice(0, length);
    const article = articleOfText(
      text.replace(/\d/g, (d, i) => String((Number(d) + i) % 10)),
      { title: 'Wigan', published: '2019-01-01', url: null, site: null },
    );
    const start = performance.now();
    extract(article);
    return performance.now() - start;
  };
  time(20_000);
  const small = Math.max(2, Math.min(time(20_000), time(20_000), time(20_000)));
  const large = time(200_000);
  const huge = time(2_000_000);
  expect(large).toBeLessThan(small * 40);
  expect(huge).toBeLessThan(small * 400);
}, 60_000);
