import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleOfText } from '../../lib/commands/article-of-text.ts';
import { COUNCILS } from '../../lib/domain/councils.ts';
import { findCouncils } from '../../lib/extract/councils/find-councils.ts';
import { explain, extract } from '../../lib/extract/extract.ts';
import { level } from '../../lib/extract/text/level.ts';

type Passage = { file: string; title: string; published: string | null; url: string | null; site: string | null; text: string };
const passages: Passage[] = readFileSync(join(import.meta.dirname, '../corpus/passages/passages.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((l) => JSON.parse(l) as Passage);

const said = (p: Passage) =>
  extract(articleOfText(p.text, p))
    .map((f) => [f.council.code, f.service, f.rating, f.status, f.inspected].join(' · '))
    .sort();
/** Names of councils that are words or other places too. */
const PLAIN_ENGLISH = new Set(
  'Reading Bury Bath Hull Kent Durham Barnet Sutton Bexley Enfield Luton Essex Surrey Norfolk Suffolk'.split(' '),
);
/** "Inspectors were in Halifax": a place that belongs to the council that was taken away. */
const TOWN_NAMED = /[Ii]nspectors,? (?:were|are|spent \w+ weeks?)?,? ?in [A-Z]/;

const read = new Map<Passage, string[]>();
/** What a passage says as it stands, read once. */
const asItStands = (p: Passage) => {
  const known = read.get(p) ?? said(p);
  read.set(p, known);
  return known;
};
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
  for (const p of passages) expect(said({ ...p, title: other(p.title), text: other(p.text) }), p.file).toEqual(asItStands(p));
});

test('the form in which letters are composed changes nothing', () => {
  for (const p of passages)
    expect(said({ ...p, title: p.title.normalize('NFD'), text: p.text.normalize('NFD') }), p.file).toEqual(asItStands(p));
});

// Every passage, not some of them by chance: a run that passes must pass again.
test('a text that is printed twice tells each inspection once', () => {
  for (const p of passages) expect(new Set(said({ ...p, text: `${p.text}\n${p.text}` })), p.file).toEqual(new Set(asItStands(p)));
});

test('a rail of other headlines, comments and a read-more line give nothing', () => {
  const rail =
    '\nRead more: Wigan nursery rated inadequate by Ofsted\nMost read\nBolton children’s services ‘outstanding’\nBury council branded inadequate\nComments\nKent is inadequate and always was!';
  for (const p of passages) expect(said({ ...p, text: p.text + rail }), p.file).toEqual(asItStands(p));
});

test('what a council hopes for next time changes nothing', () => {
  for (const hope of [
    'The council hopes to be rated good next time.',
    'Leaders said they were determined to be outstanding by the next inspection.',
  ])
    for (const p of passages) expect(said({ ...p, text: `${p.text}\n${hope}` }), p.file).toEqual(asItStands(p));
});

test('paragraphs about other things, at the end or among the others, change nothing', () => {
  const idle = [
    'The bus station will close for repairs on Monday, the operator said.',
    'A bake sale at the library raised £340 for the lifeboats.',
    'Rain is forecast for the weekend, with sunshine to follow.',
  ];
  for (const [n, p] of passages.entries()) {
    expect(said({ ...p, text: [p.text, idle[n % 3], idle[(n + 1) % 3]].join('\n') }), p.file).toEqual(asItStands(p));
    expect(said({ ...p, text: [p.text, idle[(n + 1) % 3], idle[n % 3]].join('\n') }), p.file).toEqual(asItStands(p));
  }
});

test('a lead about something else hides no inspection', () => {
  const lead = 'The bus station will close for repairs on Monday, the operator said.\nA bake sale raised £340 for the lifeboats.';
  const what = (p: Passage) => said(p).map((s) => s.split(' · ').slice(0, 3).join(' · '));
  for (const p of passages) expect(what({ ...p, text: `${lead}\n${p.text}` }), p.file).toEqual(what(p));
});

test('a headline in capitals, or with a capital for every word, says the same', () => {
  const capitals = (s: string) => s.replace(/(?<![’'\p{L}])\p{Ll}/gu, (c) => c.toUpperCase());
  for (const p of passages) {
    expect(said({ ...p, title: p.title.toUpperCase() }), p.file).toEqual(asItStands(p));
    expect(said({ ...p, title: capitals(p.title) }), p.file).toEqual(asItStands(p));
  }
});

test('a council of the same kind in the place of another gets what the other got, and nothing else changes', () => {
  // A name stands for its council only while there is one.
  const ours = COUNCILS.filter((c) => c.nation === 'england' && !c.from && !c.to && /^[A-Z][a-z]+$/.test(c.name));
  const nested = (name: string) =>
    COUNCILS.filter((o) => o.name.startsWith(name) || name.startsWith(o.name) || o.aliases.includes(name)).length > 1;
  let swapped = 0;
  for (const [n, p] of passages.entries()) {
    const codes = new Set(extract(articleOfText(p.text, p)).map((f) => f.council.code));
    const old = ours.find((c) => codes.size === 1 && codes.has(c.code) && !nested(c.name));
    // Words that are names and plain English besides ("Reading", "Bury") are told apart by what stands around them: not the same everywhere.
    const others = ours.filter((c) => c.type === old?.type && c.name !== old?.name && !nested(c.name) && !PLAIN_ENGLISH.has(c.name));
    const next = others[(n * 7) % Math.max(1, others.length)];
    if (!old || !next) continue;
    const swap = (s: string) => s.replace(new RegExp(`\\b${old.name}\\b`, 'g'), next.name);
    const other = { ...p, title: swap(p.title), text: swap(p.text), site: p.site === null ? null : swap(p.site), url: null };
    // Its towns, nickname or capitals still speak of the old one.
    if (
      findCouncils(level(`${other.title}\n${other.text}\n${other.site}`).text).accepted.some((m) =>
        m.councils.some((c) => c.code === old.code),
      )
    )
      continue;
    if (TOWN_NAMED.test(p.text)) continue;
    swapped++;
    expect(said(other), `${p.file} ${next.name}`).toEqual(said({ ...p, url: null }).map((s) => s.replace(old.code, next.code)));
  }
  expect(swapped).toBeGreaterThan(100);
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
