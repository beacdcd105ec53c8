/**
 * npm run score -- FOLDER [--misses-only] [--only TEXT]
 * FOLDER holds gold.json and its pages: pages/*.html, *.html, or passages.jsonl. Prints every miss, then precision, recall and F1.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { COUNCILS } from '../domain/councils.ts';
import { extract } from '../extract/extract.ts';
import './end-with-reader.ts';
import { articleOfText } from './article-of-text.ts';
import { rowOf } from './extract-row.ts';
import { readFile } from './read-file.ts';
import { type Count, f1, type GoldPage, type PredictedPage, precision, recall, scorePages } from './score-pages.ts';
import { councilKey } from './score-rules.ts';

/** Names that count as one council: the folder's own list first, then the extension's. */
export function keyFor(folder: string): (name: string) => string {
  const file = [join(folder, 'council_aliases.json'), join(folder, '..', 'council_aliases.json')].find(existsSync);
  const own = file ? (JSON.parse(readFileSync(file, 'utf8')) as { aliases: Record<string, string[]> }).aliases : {};
  return councilKey([
    ...Object.entries(own),
    ...COUNCILS.filter((c) => !(c.name in own)).map((c): [string, readonly string[]] => [c.name, [c.official, ...c.aliases]]),
  ]);
}

/** Reads every page of `folder` that `only` allows, through the reader and the extractor. */
export async function predictFolder(folder: string, only = ''): Promise<Map<string, PredictedPage>> {
  const out = new Map<string, PredictedPage>();
  const put = (file: string, row: ReturnType<typeof rowOf>) =>
    out.set(file, { relevant: row.relevant, inspections: row.inspections as PredictedPage['inspections'] });
  const jsonl = join(folder, 'passages.jsonl');
  if (existsSync(jsonl))
    for (const line of readFileSync(jsonl, 'utf8').split('\n').filter(Boolean)) {
      const p = JSON.parse(line) as {
        file: string;
        title: string;
        published: string | null;
        url: string | null;
        site: string | null;
        text: string;
      };
      if (!p.file.includes(only)) continue;
      const article = articleOfText(p.text, p);
      put(p.file, rowOf(p.file, article, extract(article)));
    }
  const pages = existsSync(join(folder, 'pages')) ? join(folder, 'pages') : folder;
  for (const file of readdirSync(pages).filter((f) => /\.(?:html|txt)$/.test(f) && f.includes(only))) {
    const read = await readFile(join(pages, file));
    if (read.ok) put(basename(file), rowOf(file, read.article, extract(read.article)));
    else out.set(basename(file), { relevant: false, inspections: [] });
  }
  return out;
}

/** The gold pages of `folder`. */
export function goldOf(folder: string, only = ''): Record<string, GoldPage> {
  const { pages } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as { pages: Record<string, GoldPage> };
  return Object.fromEntries(Object.entries(pages).filter(([file]) => file.includes(only)));
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' }, json: { type: 'boolean' } } });
  const folder = positionals[0];
  if (!folder || !existsSync(join(folder, 'gold.json'))) {
    process.stderr.write('score: name a FOLDER that holds gold.json\n');
    process.exit(1);
  }
  const score = scorePages(goldOf(folder, values.only), await predictFolder(folder, values.only), keyFor(folder));
  if (values.json) process.stdout.write(`${JSON.stringify(score, null, 1)}\n`);
  else {
    const out = (s: string) => process.stdout.write(`${s}\n`);
    for (const m of score.misses) {
      out(m.file);
      for (const e of m.errors) out(`   ${e}`);
    }
    const row = (name: string, c: Count) =>
      out(
        `${name.padEnd(22)} P ${precision(c).toFixed(3)}  R ${recall(c).toFixed(3)}  F1 ${f1(c).toFixed(3)}   (tp ${c.tp}, fp ${c.fp}, fn ${c.fn})`,
      );
    out(`${score.pages} pages, ${((score.perfect / score.pages) * 100).toFixed(1)} % without any error`);
    row('inspections', score.inspections);
    for (const [name, c] of Object.entries(score.slices)) row(`  ${name}`, c);
    row('pages relevant', score.page);
    row('strands', score.strands);
    const dates = Object.values(score.dates).reduce((a, b) => a + b, 0) || 1;
    const kinds = Object.values(score.kinds).reduce((a, b) => a + b, 0) || 1;
    out(
      `dates   ${(((score.dates.right + score.dates.coarse + score.dates.near) / dates) * 100).toFixed(1)} %  ${JSON.stringify(score.dates)}`,
    );
    out(`kinds   ${((score.kinds.right / kinds) * 100).toFixed(1)} %  ${JSON.stringify(score.kinds)}`);
  }
}
