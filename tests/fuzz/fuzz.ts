/**
 * `npm run fuzz -- [--runs N] [--seed N]`: random and damaged pages and texts through the reader, the extractor and the store.
 * On a broken promise it prints the promise, the seed that repeats it and the smallest input found that still breaks it; exit code 1.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Chance, chanceFrom } from './chance.ts';
import { damage, randomPage, randomText } from './make-input.ts';
import { articleOf, type Broken, type Checked, checkArticle, checkPage, checkStore } from './promises.ts';

type Input = { kind: 'page' | 'text'; how: string; content: string };

const { values } = parseArgs({ options: { runs: { type: 'string', default: '300' }, seed: { type: 'string' } }, allowPositionals: true });
const runs = Number(values.runs);
const firstSeed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed);
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(firstSeed)) {
  console.error('fuzz: --runs and --seed are whole numbers, runs at least 1');
  process.exit(2);
}

const CORPUS = resolve(import.meta.dirname, '../corpus');

function filesBelow(folder: string, ending: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path, ending);
    return ending.test(name) ? [path] : [];
  });
}

const pages = filesBelow(CORPUS, /\.html$/).map((file) => readFileSync(file, 'utf8'));
const passages = filesBelow(CORPUS, /\.jsonl$/).flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim().startsWith('{'))
    .map((line) => String(JSON.parse(line).text ?? '')),
);

function makeInput(chance: Chance): Input {
  const dice = chance.next();
  if (dice < 0.3 && pages.length > 0)
    return { kind: 'page', how: 'a damaged page of the corpus', content: damage(chance, chance.pick(pages)) };
  if (dice < 0.45) return { kind: 'page', how: 'a random page', content: randomPage(chance) };
  if (dice < 0.7 && passages.length > 0)
    return { kind: 'text', how: 'a damaged passage of the corpus', content: damage(chance, chance.pick(passages)) };
  if (dice < 0.97) return { kind: 'text', how: 'a random text', content: randomText(chance) };
  return { kind: 'text', how: 'a long repeated text', content: randomText(chance, 12).repeat(400) };
}

async function check({ kind, content }: Input): Promise<{ broken: Broken; checked: Checked }> {
  const checked: Checked = { article: null, findings: [] };
  const [title = '', ...rest] = content.split('\n');
  const broken =
    kind === 'page' ? await checkPage(content, checked) : checkArticle(articleOf(title.slice(0, 200), rest.join('\n') || title), checked);
  return { broken: broken ?? (await checkStore(checked)), checked };
}

/** The smallest input found that breaks the same promise: ever smaller pieces are left out while it still breaks. */
async function shrink(input: Input, promise: string): Promise<string> {
  let { content } = input;
  const until = Date.now() + 20_000;
  for (let size = Math.ceil(content.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < content.length && Date.now() < until; ) {
      const smaller = content.slice(0, at) + content.slice(at + size);
      const { broken } = await check({ ...input, content: smaller });
      if (broken?.promise === promise) content = smaller;
      else at += size;
    }
  }
  return content;
}

console.log(`fuzz: ${runs} runs from seed ${firstSeed} (${pages.length} pages and ${passages.length} passages to damage)`);
const started = performance.now();
let withFindings = 0;
for (let run = 0; run < runs; run++) {
  const seed = firstSeed + run;
  const input = makeInput(chanceFrom(seed));
  const { broken, checked } = await check(input);
  if (checked.findings.length > 0) withFindings++;
  if (broken) {
    console.log(
      `\nBROKEN: ${broken.promise}\n${broken.detail}\n\nmade as ${input.how} (${input.content.length} characters); again with: npm run fuzz -- --runs 1 --seed ${seed}`,
    );
    const smallest = await shrink(input, broken.promise);
    console.log(
      `\nsmallest ${input.kind} found that breaks it (${smallest.length} characters):\n${JSON.stringify(smallest.slice(0, 4000))}`,
    );
    process.exit(1);
  }
}
console.log(
  `fuzz: ${runs} runs, every promise kept; ${withFindings} inputs gave findings (${((performance.now() - started) / 1000).toFixed(1)} s)`,
);
process.exit(0);
