import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BrowserReading, readInBrowser } from '../../../lib/commands/extract-in-browser.ts';
import { readFile } from '../../../lib/commands/read-file.ts';
import type { Finding } from '../../../lib/domain/finding.ts';
import { extract } from '../../../lib/extract/extract.ts';
import { ROOT } from '../support/built-extension.ts';

const FOLDER = join(ROOT, 'tests/corpus/own/pages');
/** Two pages of each of the five kinds that were promised first. */
const pages = readdirSync(FOLDER)
  .filter((file) => /^o(?:0[1-9]|10)\.html$/.test(file))
  .map((file) => join(FOLDER, file));

const said = (findings: Finding[]) =>
  findings
    .map(({ council, service, framework, status, rating, outcome, inspected, certainty, judgements }) =>
      [
        council.name,
        service,
        framework,
        status,
        rating,
        outcome,
        inspected,
        certainty,
        judgements.map(({ strand, grade }) => `${strand}: ${grade}`),
      ].join(' · '),
    )
    .sort();

describe('the command line and the click say the same', () => {
  test('of every kind of page', async () => {
    expect(pages).toHaveLength(10);
    const readings = new Map<string, BrowserReading>();
    await readInBrowser(pages, undefined, (file, reading) => {
      if (reading instanceof Error) throw reading;
      readings.set(file, reading);
    });
    for (const file of pages) {
      const node = await readFile(file);
      const reading = readings.get(file);
      const findings = node.ok ? extract(node.article) : [];
      expect(reading?.kept ? said(reading.findings) : [], basename(file)).toEqual(said(findings));
      if (reading?.kept && node.ok) expect(reading.article.text).toBe(node.article.text);
    }
  });
});
