/**
 * Measures how whole the reader's articles are: `node lib/commands/measure-reading.ts FOLDER…`, each a folder of pages with a `gold.json`.
 * Prints one JSON object a folder: pages read, evidence of the gold found in the article, dates right, and decoys of the furniture that came
 * through, each miss on a line of its own before it (`--show FILE` prints that file's blocks).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lettersOf } from '../article/clean-text.ts';
import type { Article } from '../domain/article.ts';
import { readFile } from './read-file.ts';

type Decoy = { council: string | null; rating: string | null; where: string };
type Gold = {
  page_published: string | null;
  page_published_source: string;
  inspections: { evidence?: string[] }[];
  background?: { evidence?: string[] }[];
  furniture_decoys: Decoy[];
};

function goldOf(folder: string): Record<string, Gold> {
  const path = [join(folder, 'gold.json'), join(dirname(folder), 'gold.json')].find(existsSync);
  if (!path) throw new Error(`no gold.json in or above ${folder}`);
  return (JSON.parse(readFileSync(path, 'utf8')) as { pages: Record<string, Gold> }).pages;
}

/** Short blocks that name a decoy's council with its grade while no evidence of the gold stands in them. */
function decoysIn(article: Article, gold: Gold, evidence: string[]): string[] {
  const lines = article.blocks.map((block) => article.text.slice(block.start, block.end));
  return gold.furniture_decoys.flatMap(({ council, rating, where }) => {
    if (!council || !rating) return [];
    const hits = lines.filter((line) => line.includes(council) && line.length < 140 && line.toLowerCase().includes(rating));
    return hits.filter((line) => !evidence.some((words) => lettersOf(line).includes(words))).map((line) => `${where}: ${line}`);
  });
}

async function measureFolder(folder: string, show: string | undefined): Promise<void> {
  const gold = goldOf(folder);
  const totals = { folder, pages: 0, read: 0, evidence: 0, evidenceFound: 0, dates: 0, datesRight: 0, decoys: 0, decoysIn: 0 };
  for (const file of readdirSync(folder).sort()) {
    const page = gold[file];
    if (!page) continue;
    totals.pages++;
    const result = await readFile(join(folder, file));
    if (!result.ok) {
      console.log(`${file}: not read (${result.why})`);
      continue;
    }
    totals.read++;
    const { article } = result;
    const letters = lettersOf(`${article.title} ${article.text}`);
    const pieces = [...page.inspections, ...(page.background ?? [])]
      .flatMap((tuple) => tuple.evidence ?? [])
      .flatMap((words) => words.split(/\s*(?:\.\.\.|…)\s*/))
      .map(lettersOf)
      .filter(Boolean);
    for (const piece of pieces) {
      totals.evidence++;
      if (letters.includes(piece)) totals.evidenceFound++;
      else console.log(`${file}: evidence not in the article: ${piece}`);
    }
    totals.dates++;
    const got = article.published?.date ?? null;
    if (got === page.page_published) totals.datesRight++;
    else
      console.log(`${file}: published ${page.page_published} (${page.page_published_source}), read ${JSON.stringify(article.published)}`);
    totals.decoys += page.furniture_decoys.length;
    for (const decoy of decoysIn(article, page, pieces)) {
      totals.decoysIn++;
      console.log(`${file}: decoy in the article: ${decoy}`);
    }
    if (show === file) {
      console.log(JSON.stringify({ ...article, text: undefined, blocks: undefined }, null, 1));
      for (const { kind, start, end } of article.blocks) console.log(`${kind.padEnd(9)} ${article.text.slice(start, end)}`);
    }
  }
  console.log(JSON.stringify(totals));
}

const args = process.argv.slice(2);
const at = args.indexOf('--show');
const show = at >= 0 ? args.splice(at, 2)[1] : undefined;
for (const folder of args) await measureFolder(folder.replace(/\/$/, ''), show);
