/**
 * npm run trail -- FILE…
 * Keeps the pages one after another in an empty database and prints one JSON object a line for every council they report on: its inspections,
 * newest first, from the pages and the official record. The lead speaks of what the last page says of the council. Input that can't be read
 * gives a line on stderr and exit code 1.
 */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { councilByCode } from '../domain/councils.ts';
import type { CouncilRef } from '../domain/finding.ts';
import { EXTRACTOR_VERSION, extract } from '../extract/extract.ts';
import { familyOf, officialOf, recordName } from '../record/load-record.ts';
import { loadRecordFile } from '../record/load-record-file.ts';
import { openStore } from '../store/store.ts';
import { buildTrail } from '../trail/build-trail.ts';
import './end-with-reader.ts';
import { articlesIn } from './articles-in.ts';
import { trailRow } from './trail-row.ts';

/** More findings of a council than any run of this command keeps. */
const ALL = 1_000_000;

let failed = false;
const fail = (message: string) => {
  failed = true;
  process.stderr.write(`trail: ${message}\n`);
};

Object.assign(globalThis, { indexedDB: new IDBFactory(), IDBKeyRange });
const store = openStore();
const record = await loadRecordFile();
const councils = new Map<string, CouncilRef>();
/** The last article that reports on a council. */
const focus = new Map<string, string>();
const files = new Map<string, string>();

const paths = process.argv.slice(2);
if (paths.length === 0) fail('name at least one FILE');
let at = 0;
for (const path of paths) {
  for await (const read of articlesIn(path)) {
    if (!read.ok) {
      // A page without an article is nothing to keep, and no fault of the file's.
      if (read.why !== 'no-article' && read.why !== 'empty') fail(`${read.file}: ${read.why}`);
      continue;
    }
    const kept = await store.keepReading(read.article, extract(read.article), { at: ++at, extractor: EXTRACTOR_VERSION });
    if (!kept.ok) {
      fail(`${read.file}: not kept (${kept.why}: ${kept.detail})`);
      continue;
    }
    if (kept.articleId === null) continue;
    files.set(kept.articleId, read.file);
    for (const { finding } of kept.findings) {
      for (const council of [finding.council, ...finding.alsoFor]) {
        councils.set(council.code, council);
        focus.set(council.code, kept.articleId);
      }
    }
  }
}

for (const { code, name } of councils.values()) {
  const family = familyOf(record, code);
  const found = await store.findingsOfCouncils(family, { limit: ALL });
  if (!found.ok) {
    fail(`${name}: ${found.why}`);
    continue;
  }
  const trail = buildTrail({
    council: { code, name: councilByCode(code)?.name ?? recordName(record, code) ?? name },
    kept: found.findings,
    official: officialOf(record, family),
    asOf: record.asOf,
    focus: focus.get(code) ?? null,
  });
  process.stdout.write(`${JSON.stringify(trailRow(trail, (id) => files.get(id) ?? null))}\n`);
}
store.close();
process.exitCode = failed ? 1 : 0;
