/** Chooses an input for the fuzzer, from the corpus or from nothing, and asks it every question. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Chance } from './chance.ts';
import { damage, randomPage, randomText } from './make-input.ts';
import { articleOf, type Broken, type Checked, checkArticle, checkPage, checkStore } from './promises.ts';

export type Input = { kind: 'page' | 'text'; how: string; content: string };

const CORPUS = resolve(import.meta.dirname, '../corpus');

function filesBelow(folder: string, ending: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path, ending);
    return ending.test(name) ? [path] : [];
  });
}

const pages: string[] = filesBelow(CORPUS, /\.html$/).map((file) => readFileSync(file, 'utf8'));
const passages: string[] = filesBelow(CORPUS, /\.jsonl$/).flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim().startsWith('{'))
    .map((line) => String(JSON.parse(line).text ?? '')),
);

/** What there is to damage. */
export const corpus = { pages, passages };

/** One input, whichever the chance says. */
export function chooseInput(chance: Chance): Input {
  const dice = chance.next();
  if (dice < 0.3 && pages.length > 0)
    return { kind: 'page', how: 'a damaged page of the corpus', content: damage(chance, chance.pick(pages)) };
  if (dice < 0.45) return { kind: 'page', how: 'a random page', content: randomPage(chance) };
  if (dice < 0.7 && passages.length > 0)
    return { kind: 'text', how: 'a damaged passage of the corpus', content: damage(chance, chance.pick(passages)) };
  if (dice < 0.97) return { kind: 'text', how: 'a random text', content: randomText(chance) };
  return { kind: 'text', how: 'a long repeated text', content: randomText(chance, 12).repeat(400) };
}

/** What the input breaks, if anything, and what was read in it. */
export async function keepsPromises({ kind, content }: Input): Promise<{ broken: Broken; checked: Checked }> {
  const checked: Checked = { article: null, findings: [] };
  const [title = '', ...rest] = content.split('\n');
  const broken =
    kind === 'page' ? await checkPage(content, checked) : checkArticle(articleOf(title.slice(0, 200), rest.join('\n') || title), checked);
  return { broken: broken ?? (await checkStore(checked)), checked };
}
