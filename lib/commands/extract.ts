/**
 * npm run extract -- [--published DATE] [--url URL] [--why] FILE…
 * Prints one JSON object a line for every page (.html), text (.txt: the first line is the title, every other line a block), or line of a .jsonl
 * ({ file, title, published, url, site, text }); `-` streams such lines from standard input. Input that can't be read gives a line on stderr and exit code 1.
 */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Article } from '../domain/article.ts';
import { PARTIAL_DATE } from '../domain/dates.ts';
import { explain } from '../extract/extract.ts';
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

if (values.published && !PARTIAL_DATE.test(values.published)) {
  fail(`--published ${values.published}: not a date like 2019-03-14, 2019-03 or 2019`);
  delete values.published;
}
if (!positionals.length) fail('name at least one FILE, or - for standard input');
for (const file of positionals) await one(file);
process.exitCode = failed ? 1 : 0;
