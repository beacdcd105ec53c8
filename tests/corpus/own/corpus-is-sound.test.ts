import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// The measure has to be right before anything is measured with it: a wrong label costs more than a missing one.

type Tuple = {
  council: string;
  council_alt?: string[];
  service: string;
  framework_or_visit: string;
  framework_alt?: string[];
  rating: string | null;
  rating_alt?: (string | null)[];
  rating_basis: string;
  outcome?: string | null;
  role: string;
  role_alt?: string[];
  inspected: string | null;
  inspected_basis: string;
  report_published?: string | null;
  optional?: boolean;
  group?: string | null;
  sub_judgements?: { area: string; rating: string | null }[];
  evidence: string[];
};
type Gold = {
  relevant: boolean;
  negative_kind: string | null;
  page_published: string | null;
  page_published_source: string;
  inspections: Tuple[];
  background?: Tuple[];
  mentioned_only?: string[];
  furniture_decoys?: { council: string; rating: string | null; where: string }[];
  traps?: string[];
};
type Passage = { file: string; title: string; published: string | null; url: string | null; site: string; text: string };

const here = import.meta.dirname;
const read = (name: string) => readFileSync(join(here, name), 'utf8');
const lines = <T>(name: string): T[] =>
  read(name)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
const goldOf = (name: string) => (JSON.parse(read(name)) as { pages: Record<string, Gold> }).pages;

const councilNames = new Set(JSON.parse(read('council-names.json')) as string[]);
const ratings = [
  'outstanding',
  'excellent',
  'very good',
  'good',
  'requires improvement',
  'adequate',
  'satisfactory',
  'inadequate',
  'poor',
  'weak',
  'unsatisfactory',
  null,
];
const services = ["children's services", 'fostering', 'adoption', "children's home", 'SEND', 'youth justice'];
const kinds = [
  'ILACS',
  'SIF',
  'joint safeguarding',
  'unannounced',
  'child protection',
  'annual assessment',
  'focused visit',
  'monitoring visit',
  'JTAI',
  'area SEND',
  'regulatory',
  'youth justice',
  'care inspectorate',
  'full inspection',
  'unknown',
];
const ungradedKinds = ['focused visit', 'monitoring visit', 'JTAI', 'area SEND', 'unannounced', 'care inspectorate'];

// EDTF as the gold uses it: year, month, day, a month or day without a year, and intervals of these.
const edtfPart = /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?|--(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)$/;
const isEdtf = (text: string) => text.split('/').length <= 2 && text.split('/').every((part) => edtfPart.test(part));
const firstDay = (edtf: string) => `${edtf.split('/')[0]}-01-01`.slice(0, 10);

/** What is wrong with one tuple, in words; empty when it is sound. `text` is everything the evidence may come from. */
function faultsOf(tuple: Tuple, text: string, pagePublished: string | null): string[] {
  const faults: string[] = [];
  const check = (good: boolean, fault: string) => {
    if (!good) faults.push(`${tuple.council}: ${fault}`);
  };
  for (const name of [tuple.council, ...(tuple.council_alt ?? [])]) check(councilNames.has(name), `unknown council ${name}`);
  check(services.includes(tuple.service), `unknown service ${tuple.service}`);
  for (const kind of [tuple.framework_or_visit, ...(tuple.framework_alt ?? [])]) check(kinds.includes(kind), `unknown kind ${kind}`);
  check(!(tuple.framework_alt ?? []).includes(tuple.framework_or_visit), 'the kind is its own alternative');
  for (const rating of [tuple.rating, ...(tuple.rating_alt ?? []), ...(tuple.sub_judgements ?? []).map((s) => s.rating)])
    check(ratings.includes(rating), `unknown rating ${rating}`);
  check((tuple.rating === null) === (tuple.rating_basis === 'ungraded'), 'rating and its basis disagree');
  check(['explicit', 'implied', 'ungraded'].includes(tuple.rating_basis), `unknown rating basis ${tuple.rating_basis}`);
  if (ungradedKinds.includes(tuple.framework_or_visit) && tuple.service !== "children's home")
    check([tuple.rating, ...(tuple.rating_alt ?? [])].includes(null), `a ${tuple.framework_or_visit} has no overall grade`);
  check(['current', 'prior'].includes(tuple.role), `unknown role ${tuple.role}`);
  check(['explicit', 'relative', 'external', 'none'].includes(tuple.inspected_basis), `unknown date basis ${tuple.inspected_basis}`);
  check((tuple.inspected === null) === (tuple.inspected_basis === 'none'), 'date and its basis disagree');
  for (const date of [tuple.inspected, tuple.report_published]) if (date) check(isEdtf(date), `not a date: ${date}`);
  if (tuple.inspected && pagePublished && !tuple.inspected.startsWith('--'))
    check(firstDay(tuple.inspected) <= firstDay(pagePublished).slice(0, 4).concat('-12-31'), 'inspected after the page came out');
  if (tuple.outcome === 'strand grades, no overall') {
    check(tuple.rating === null && (tuple.sub_judgements ?? []).length > 0, 'strands only, yet an overall grade or no strand');
    const given = new Set((tuple.sub_judgements ?? []).map((s) => s.rating));
    check((given.size === 1) === ((tuple.rating_alt ?? []).length === 1), 'rating_alt is for strands that all agree');
  }
  check(tuple.evidence.length > 0, 'no evidence');
  for (const words of tuple.evidence) check(text.includes(words), `evidence not in the text: ${words}`);
  return faults;
}

/** What is wrong with one page's gold. */
function pageFaults(file: string, gold: Gold, text: string): string[] {
  const faults = [...gold.inspections, ...(gold.background ?? [])].flatMap((tuple) => faultsOf(tuple, text, gold.page_published));
  if (gold.relevant !== gold.inspections.length > 0) faults.push('relevant, but nothing to find; or the other way round');
  if (gold.relevant !== (gold.negative_kind === null)) faults.push('negative_kind disagrees with relevant');
  if (gold.page_published && !isEdtf(gold.page_published)) faults.push('page_published is not a date');
  if ((gold.page_published === null) !== (gold.page_published_source === 'none')) faults.push('page date and its source disagree');
  for (const name of gold.mentioned_only ?? []) {
    if (!councilNames.has(name)) faults.push(`unknown council ${name}`);
    if (gold.inspections.some((tuple) => tuple.council === name)) faults.push(`${name} is both inspected and only mentioned`);
  }
  return faults.map((fault) => `${file}: ${fault}`);
}

describe('the measure we hold the extractor against is sound', () => {
  const passages = lines<Passage>('passages.jsonl');
  const gold = goldOf('gold.json');

  it('has one gold entry for every passage, numbered without a gap', () => {
    expect(passages.map((p) => p.file)).toEqual(passages.map((_, i) => `q${String(i + 1).padStart(3, '0')}`));
    expect(Object.keys(gold).sort()).toEqual(passages.map((p) => p.file));
  });

  it('quotes only what each passage says, and names councils, dates and grades the agreed way', () => {
    const faults = passages.flatMap((p) => {
      const entry = gold[p.file];
      return entry ? pageFaults(p.file, entry, `${p.title}\n${p.text}`) : [`${p.file}: no gold`];
    });
    expect(faults).toEqual([]);
  });

  it('takes the page date from where the passage gives it', () => {
    const wrong = passages.filter((p) => p.published && gold[p.file]?.page_published !== p.published).map((p) => p.file);
    expect(wrong).toEqual([]);
  });

  it('puts every known trap at least twice, in different words, once for development and once kept aside', () => {
    const thin: number[] = [];
    for (let trap = 1; trap <= 118; trap++) {
      const files = passages.filter((p) => gold[p.file]?.traps?.includes(String(trap))).map((p) => Number(p.file.slice(1)) % 2);
      if (!files.includes(0) || !files.includes(1)) thin.push(trap);
    }
    expect(thin).toEqual([]);
  });

  it('has enough of what must not be found, of long stories and of every kind of visit', () => {
    const entries = passages.flatMap((p) => gold[p.file] ?? []);
    const pagesWith = (test: (tuple: Tuple) => boolean) => entries.filter((entry) => entry.inspections.some(test)).length;
    const visits = ['focused visit', 'monitoring visit', 'JTAI', 'area SEND', 'unannounced'];
    expect(passages.length).toBeGreaterThanOrEqual(250);
    expect(entries.filter((entry) => !entry.relevant).length).toBeGreaterThanOrEqual(90);
    expect(pagesWith((t) => t.outcome === 'strand grades, no overall')).toBeGreaterThanOrEqual(25);
    expect(pagesWith((t) => visits.includes(t.framework_or_visit))).toBeGreaterThanOrEqual(40);
    expect(pagesWith((t) => [t.framework_or_visit, ...(t.framework_alt ?? [])].includes('care inspectorate'))).toBeGreaterThanOrEqual(20);
    expect(pagesWith((t) => !["children's services", 'SEND'].includes(t.service))).toBeGreaterThanOrEqual(25);
    expect(entries.filter((entry) => new Set(entry.inspections.map((t) => t.council)).size > 1).length).toBeGreaterThanOrEqual(30);
  });

  it('tells no passage twice', () => {
    const words = (p: Passage) => p.text.toLowerCase().match(/[a-z0-9']+/g) ?? [];
    const trigrams = passages.map(
      (p) => new Set(words(p).flatMap((w, i, all) => (i + 2 < all.length ? [`${w} ${all[i + 1]} ${all[i + 2]}`] : []))),
    );
    const alike: string[] = [];
    for (let a = 0; a < passages.length; a++)
      for (let b = a + 1; b < passages.length; b++) {
        const [one, other] = [trigrams[a] ?? new Set(), trigrams[b] ?? new Set()];
        const shared = [...one].filter((t) => other.has(t)).length;
        if (shared > 0.15 * (one.size + other.size - shared)) alike.push(`${passages[a]?.file} ${passages[b]?.file}`);
      }
    expect(alike).toEqual([]);
  });
});

/** The words of a page without its markup, for looking up evidence; not how the product reads a page. */
const wordsOf = (html: string) =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/&ndash;/g, '–')
    .replace(/&mdash;/g, '—')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ');

describe('the whole pages we hold the reader against are sound', () => {
  const gold = goldOf('pages-gold.json');
  const files = readdirSync(join(here, 'pages')).sort();

  it('has one gold entry for every page', () => {
    expect(Object.keys(gold).sort()).toEqual(files);
    expect(files.length).toBeGreaterThanOrEqual(30);
  });

  it('says on every page that it is invented', () => {
    expect(files.filter((file) => !read(join('pages', file)).includes('synthetic test page'))).toEqual([]);
  });

  it('quotes only what each page says, and names councils, dates and grades the agreed way', () => {
    const faults = files.flatMap((file) => {
      const entry = gold[file];
      return entry ? pageFaults(file, entry, wordsOf(read(join('pages', file)))) : [`${file}: no gold`];
    });
    expect(faults).toEqual([]);
  });

  it('plants decoys only where the page has them, and never as something to be found', () => {
    const faults = files.flatMap((file) =>
      (gold[file]?.furniture_decoys ?? []).filter((decoy) => {
        const sameAsGold = gold[file]?.inspections.some(
          (t) => t.council === decoy.council && t.rating === decoy.rating && t.role === 'current',
        );
        return !councilNames.has(decoy.council) || !ratings.includes(decoy.rating) || sameAsGold;
      }),
    );
    expect(faults).toEqual([]);
  });
});

describe('the everyday items that must yield nothing are sound', () => {
  const items = lines<{ file: string; title: string; text: string }>('negatives.jsonl');

  it('has a hundred and twenty different ones, each with a word that could mislead', () => {
    const bait =
      /outstanding|excellent|\bgood\b|adequate|\bpoor|satisfactory|requires? improvement|rat(?:ed|ing)|grade|inspect|Ofsted|council|children/i;
    expect(items.length).toBeGreaterThanOrEqual(120);
    expect(new Set(items.map((item) => item.text)).size).toBe(items.length);
    expect(items.filter((item) => !item.title || !bait.test(item.text)).map((item) => item.file)).toEqual([]);
  });
});
