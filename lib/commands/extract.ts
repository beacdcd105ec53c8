/**
 * npm run extract -- [--published DATE] [--url URL] [--why] [--browser] FILE…
 * Prints one JSON object a line for every page (.html), text (.txt: the first line is the title, every other line a block), or line of a .jsonl
 * ({ file, title, published, url, site, text }); `-` streams such lines from standard input. Input that can't be read gives a line on stderr and exit code 1.
 * `--browser` reads pages and texts through the built extension in Chromium instead: served, clicked, kept, and read from its database.
 */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Article } from '../domain/article.ts';
import { PARTIAL_DATE } from '../domain/dates.ts';
import { explain } from '../extract/extract.ts';
import './end-with-reader.ts';
import { articleOfText } from './article-of-text.ts';
import { rowOf } from './extract-row.ts';
import { readFile } from './read-file.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { published: { type: 'string' }, url: { type: 'string' }, why: { type: 'boolean' }, browser: { type: 'boolean' } },
});

let failed = false;
const fail = (message: string) => {
  failed = true;
  process.stderr.write(`extract: ${message}\n`);
};

function print(file: string, article: Article): void {
  const { findings, considered } = explain(article);
  const row = rowOf(file, article, findings);
  process.stdout.write(`${JSON.stringify(values.why ? { ...row, considered } : row)}\n`);
}

async function lines(input: NodeJS.ReadableStream, from: string): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    let row: unknown;
    try {
      row = JSON.parse(line);
    } catch {
      fail(`${from}:${number}: not a JSON object`);
      continue;
    }
    const r = row as Record<string, unknown>;
    if (typeof r !== 'object' || r === null || typeof r.text !== 'string') {
      fail(`${from}:${number}: needs a "text"`);
      continue;
    }
    const text = (k: string) => (typeof r[k] === 'string' ? (r[k] as string) : null);
    print(
      text('file') ?? `${from}:${number}`,
      articleOfText(r.text, {
        title: text('title') ?? '',
        published: text('published') ?? values.published ?? null,
        url: text('url') ?? values.url ?? null,
        site: text('site'),
      }),
    );
  }
}

async function one(file: string): Promise<void> {
  if (file === '-') return lines(process.stdin, 'stdin');
  try {
    if (file.endsWith('.jsonl')) return await lines(createReadStream(file), file);
    const read = await readFile(file, {
      ...(values.url ? { url: values.url } : {}),
      ...(values.published ? { published: values.published } : {}),
    });
    if (read.ok) print(basename(file), read.article);
    else if (read.why === 'no-article' || read.why === 'empty')
      process.stdout.write(`${JSON.stringify({ file: basename(file), relevant: false, why: read.why, inspections: [] })}\n`);
    else fail(`${file}: not an article (${read.why}${read.detail ? `: ${read.detail}` : ''})`);
  } catch (error) {
    fail(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function inBrowser(files: string[]): Promise<void> {
  if (values.why || values.published) fail('--browser reads what the page itself says: --why and --published go without it');
  const pages = files.filter((file) => /\.(?:x?html?|txt|text|md)$/i.test(file));
  for (const file of files) if (!pages.includes(file)) fail(`${file}: --browser reads pages (.html) and texts (.txt)`);
  const { readInBrowser } = await import('./extract-in-browser.ts');
  await readInBrowser(pages, values.url, (file, reading) => {
    if (reading instanceof Error) return fail(`${file}: ${reading.message}`);
    const row = reading.kept
      ? rowOf(basename(file), reading.article, reading.findings)
      : { file: basename(file), relevant: false, title: reading.title, why: reading.ending, inspections: [] };
    process.stdout.write(`${JSON.stringify(row)}\n`);
  });
}

if (values.published && !PARTIAL_DATE.test(values.published)) {
  fail(`--published ${values.published}: not a date like 2019-03-14, 2019-03 or 2019`);
  delete values.published;
}
if (!positionals.length) fail('name at least one FILE, or - for standard input');
if (values.browser) await inBrowser(positionals);
else for (const file of positionals) await one(file);
process.exitCode = failed ? 1 : 0;
