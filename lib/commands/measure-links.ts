/**
 * npm run links -- [--show] GOLD.json…
 * Counts how many gold tuples, taken as findings, are placed on exactly one inspection of the official record; with --show one line a tuple, to
 * be checked by eye. Services that the record does not have (fostering, homes, youth justice) are counted apart.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Inspection, OfficialInspection } from '../domain/inspection.ts';
import type { KeptFinding } from '../domain/kept.ts';
import { familyOf, officialOf } from '../record/load-record.ts';
import { loadRecordFile } from '../record/load-record-file.ts';
import { buildTrail } from '../trail/build-trail.ts';
import { type GoldPage, goldFindings } from './gold-findings.ts';
import { whatFits } from './what-fits.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { show: { type: 'boolean' } } });
const record = await loadRecordFile();
const counts = { tuples: 0, matched: 0, disputed: 0, several: 0, none: 0, 'no such service on record': 0 };
/** How many inspections of the record the words of a tuple allow when it stands alone (what-fits.ts), and what became of it. */
const byFit = new Map<string, number>();

for (const path of positionals) {
  const { pages } = JSON.parse(readFileSync(path, 'utf8')) as { pages: Record<string, GoldPage> };
  for (const [file, page] of Object.entries(pages)) count(goldFindings(file, page));
}
console.log(JSON.stringify(counts));
console.log(JSON.stringify(Object.fromEntries([...byFit].sort())));

function count(page: readonly KeptFinding[]): void {
  const byCouncil = Map.groupBy(page, (each) => each.finding.council.code);
  for (const [code, kept] of byCouncil) {
    const council = { code, name: kept[0]?.finding.council.name ?? code };
    const official = officialOf(record, familyOf(record, code));
    const { inspections } = buildTrail({ council, kept, official, asOf: record.asOf });
    for (const each of kept) tally(each, inspections, whatFits(each, official));
  }
}

function tally(kept: KeptFinding, inspections: readonly Inspection[], fits: readonly OfficialInspection[]): void {
  const { service, framework, status, rating, council, inspected, reportPublished } = kept.finding;
  if (service !== "children's services" && service !== 'SEND') {
    counts['no such service on record'] += 1;
    return;
  }
  const entry = inspections.find(({ sources }) => sources.some((source) => source.type === 'article' && source.findingId === kept.id));
  if (!entry) throw new Error(`${kept.id} is in no inspection`);
  counts.tuples += 1;
  counts[entry.link] += 1;
  if (entry.contradictions.length > 0) counts.disputed += 1;
  const number = fits.length === 0 ? 'none fits' : fits.length === 1 ? 'one fits' : 'several fit';
  const isAmong = entry.official === null || fits.some(({ id }) => id === entry.official?.id);
  const fate = `${number}: ${entry.link}${isAmong ? '' : ', but not by its words alone'}`;
  byFit.set(fate, (byFit.get(fate) ?? 0) + 1);
  if (!values.show) return;
  const said = [
    kept.articleId,
    council.name,
    service,
    framework,
    status,
    rating ?? 'no grade',
    inspected,
    reportPublished,
    kept.article.published,
  ];
  const found = entry.official
    ? [entry.official.id, entry.official.rating ?? 'no grade', entry.official.inspected, entry.official.published]
    : [];
  console.log([...said, '=>', fate, ...found, 'fits', ...fits.map(({ id }) => id)].map((each) => each ?? '-').join(' | '));
}
