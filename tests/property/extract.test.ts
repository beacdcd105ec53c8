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

test('two stories on one page are each read as they are alone', () => {
  const texts = ['passages', 'own', ...['articles', 'every-day', 'local-press', 'mixed', 'terse', 'trade-press'].map((n) => `hands/${n}`)]
    .map((n) => join(import.meta.dirname, '../corpus', n, 'passages.jsonl'))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((l) => JSON.parse(l) as Passage);
  const mentions = (text: string) => findCouncils(level(text).text).accepted;
  const codes = (text: string) => new Set(mentions(text).flatMap((m) => m.councils.map((c) => c.code)));
  /** A story that needs no other: its first sentence begins with a council's name before anything stands for one. */
  const beginsItself = (p: Passage) => {
    const first = mentions(p.text)[0];
    return first !== undefined && first.councils.length > 0 && !/[.!?:;]["'”’]?\s|\n/.test(p.text.slice(0, first.start));
  };
  let read = 0;
  for (const [n, one] of texts.entries()) {
    const a = { ...one, url: null };
    const b = { ...(texts[(n * 7 + 3) % texts.length] as Passage), published: a.published, site: a.site, url: null };
    const [ours, theirs] = [codes(`${a.title}\n${a.text}`), codes(`${b.title}\n${b.text}`)];
    // A council that both speak of may be what joins them.
    if (!ours.size || !theirs.size || [...ours].some((c) => theirs.has(c)) || !beginsItself(b)) continue;
    // What stands below a page's comments is a comment.
    if (/^(?:comments?\b|\d+ komentar)|\d+ komentar$/im.test(a.text)) continue;
    // A headline of two words or of thirty is none that can be told from the text around it.
    const words = b.title.split(/\s+/).length;
    if (words < 3 || words > 18) continue;
    read++;
    const both = [...said(a), ...said(b)].sort();
    expect(said({ ...a, text: `${a.text}\n${b.title}\n${b.text}` }), `${a.file} and ${b.file}`).toEqual(both);
    const roundUp = { ...a, title: 'News in brief', text: `${a.title}\n${a.text}\n${b.title}\n${b.text}` };
    if (beginsItself(a) && a.title.split(/\s+/).length >= 3) expect(said(roundUp), `${a.file} and ${b.file}, in brief`).toEqual(both);
  }
  expect(read).toBeGreaterThan(400);
  // Two thousand stories, each read four times: more than the usual time on a machine that is busy with others.
}, 120_000);

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
