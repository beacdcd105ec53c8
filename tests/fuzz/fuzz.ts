/**
 * `npm run fuzz -- [--runs N] [--seed N]`: random and damaged pages and texts through the reader, the extractor and the store.
 * On a broken promise it prints the promise, the seed that repeats it and the smallest input found that still breaks it; exit code 1.
 */
import { parseArgs } from 'node:util';
import { chanceFrom } from './chance.ts';
import { chooseInput, corpus, type Input, keepsPromises } from './choose-input.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '300' }, seed: { type: 'string' } }, allowPositionals: true });
const runs = Number(values.runs);
const firstSeed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed);
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(firstSeed)) {
  console.error('fuzz: --runs and --seed are whole numbers, runs at least 1');
  process.exit(2);
}

/** The smallest input found that breaks the same promise: ever smaller pieces are left out while it still breaks. */
async function shrink(input: Input, promise: string): Promise<string> {
  let { content } = input;
  const until = Date.now() + 20_000;
  for (let size = Math.ceil(content.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < content.length && Date.now() < until; ) {
      const smaller = content.slice(0, at) + content.slice(at + size);
      const { broken } = await keepsPromises({ ...input, content: smaller });
      if (broken?.promise === promise) content = smaller;
      else at += size;
    }
  }
  return content;
}

console.log(`fuzz: ${runs} runs from seed ${firstSeed} (${corpus.pages.length} pages and ${corpus.passages.length} passages to damage)`);
const started = performance.now();
let withFindings = 0;
for (let run = 0; run < runs; run++) {
  const seed = firstSeed + run;
  const input = chooseInput(chanceFrom(seed));
  const { broken, checked } = await keepsPromises(input);
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
