/**
 * Makes public/record/official-record.json from a folder with inspection-outcomes.csv and local-authorities.csv.
 * Usage: node lib/commands/build-record.ts FOLDER [OUTPUT]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeRecord, printRecord } from '../record/encode-record.ts';
import { readCsvTable } from '../record/read-csv.ts';

/** Source: SOURCES.md, "Credit line the product can use". */
const CREDIT = 'Contains Ofsted and ONS information licensed under the Open Government Licence v3.0.';

/** The file's text, from the folder's two tables. */
export function buildRecord(folder: string): string {
  const table = (name: string) => readCsvTable(readFileSync(join(folder, name), 'utf8'));
  return printRecord(encodeRecord(table('inspection-outcomes.csv'), table('local-authorities.csv'), CREDIT));
}

if (import.meta.main) {
  const [folder, output = 'public/record/official-record.json'] = process.argv.slice(2);
  if (!folder) {
    console.error('usage: build-record FOLDER [OUTPUT]');
    process.exit(2);
  }
  const text = buildRecord(folder);
  writeFileSync(output, text);
  console.log(`${output}: ${text.length} characters, ${gzipSync(text).length} bytes gzipped`);
}
