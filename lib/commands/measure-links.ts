/**
 * npm run links -- [--show] GOLD.json…
 * Counts how many gold tuples, taken as findings, are placed on exactly one inspection of the official record; with --show one line a tuple, to
 * be checked by eye. Services that the record does not have (fostering, homes, youth justice) are counted apart.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Inspection } from '../domain/inspection.ts';
import type { KeptFinding } from '../domain/kept.ts';
import { familyOf, officialOf } from '../record/load-record.ts';
import { loadRecordFile } from '../record/load-record-file.ts';
import { buildTrail } from '../trail/build-trail.ts';
import { type GoldPage, goldFindings } from './gold-findings.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { show: { type: 'boolean' } } });
const record = await loadRecordFile();
const counts = { tuples: 0, matched: 0, disputed: 0, several: 0, none: 0, 'no such service on record': 0 };

for (const path of positionals) {
  const { pages } = JSON.parse(readFileSync(path, 'utf8')) as { pages: Record<string, GoldPage> };
  for (const [file, page] of Object.entries(pages)) count(goldFindings(file, page));
}
console.log(JSON.stringify(counts));

function count(page: readonly KeptFinding[]): void {
  const byCouncil = Map.groupBy(page, (each) => each.finding.council.code);
  for (const [code, kept] of byCouncil) {
    const council = { code, name: kept[0]?.finding.council.name ?? code };
    const { inspections } = buildTrail({ council, kept, official: officialOf(record, familyOf(record, code)), asOf: record.asOf });
    for (const each of kept) tally(each, inspections);
  }
}

function tally(kept: KeptFinding, inspections: readonly Inspection[]): void {
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
  console.log([...said, '=>', entry.link, ...found].map((each) => each ?? '-').join(' | '));
}
