/**
 * node lib/commands/train-weights.ts [--left-out] [--measure FOLDER…]
 * Trains the model of lib/extract/weigh on the labelled stories of tests/corpus and writes lib/extract/weigh/weights.json; the same stories and grammar give the
 * same file. Words are learned from all sets; what becomes of the grammar's findings above all from sets that the grammar was never mended on, where its errors
 * are those of fresh text. Prints, for each of these sets, what the grammar finds, and what it finds with a model that never saw the set. `--left-out` writes nothing;
 * `--measure` says the same of another folder.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { askTrees, type Model, modelOf, writeTrees } from '../extract/weigh/model.ts';
import { lettersOf, SIGNED, writeTable } from '../extract/weigh/table.ts';
import { decide, type Limits, type Scored } from '../extract/weigh/weigh.ts';
import { growTrees } from './grow-trees.ts';
import { learnHidden } from './learn-hidden.ts';
import { learnWords } from './learn-words.ts';
import { type Judged, judgedCandidates, type LessonPage, lessonPages, pageLesson, predicted, wordLessons } from './lessons.ts';
import { type Count, f1, precision, recall, scorePages } from './score-pages.ts';

const CORPUS = join(import.meta.dirname, '../../tests/corpus');
const FILE = join(import.meta.dirname, '../extract/weigh/weights.json');
const numbered = (name: string, from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `${name}-${from + i}`);
/** Halves of later sets that the grammar was mended on. */
const READ = [...numbered('dense', 17, 23), ...numbered('whole', 14, 18)].map((n) => `${n}-read`);
/** Sets that the grammar was mended on. */
const HANDS = [
  ...['local-press', 'trade-press', 'articles', 'every-day', 'mixed', 'terse', 'deceptions', 'several', 'near-misses'],
  ...[...numbered('dense', 1, 12), ...numbered('plain', 1, 4), ...numbered('whole', 1, 11), ...READ],
];
const MENDED = ['promises', 'passages', 'own', 'short', 'long', ...HANDS.map((n) => `hands/${n}`)];
/** Sets that it was not. */
const WEIGHED = [...numbered('dense', 13, 40), 'plain-5', ...numbered('whole', 12, 24)].map((n) => `hands/${n}`);
/** Sets good for words alone: of those that were mended first the grammar's findings teach nothing. */
const WORDS_ALONE = /^(?:passages|short|long|local-press|trade-press|articles|every-day|plain-1|whole-2)$/;
/** A promise is a sentence or two, and true; in sets that no rule was mended by the grammar errs as on fresh text. */
const weightOf = (set: string) => (set === 'promises' ? 4 : WEIGHED.some((w) => basename(w) === set) ? 3 : 1);
/** Sets are left out by so many turns; what one hand wrote is left out together. */
const FOLDS = 10;
const handOf = (folder: string) => basename(folder).replace(/-read$/, '');
const SIZE = 1 << 13;
const WIDTH = 6;
const PAGE_SIZE = 1 << 12;
/** Thousandths a letter. */
const UNIT = 80;
/**
 * In thousandths of log odds. Chosen on sets left out: beyond nought `keep` drops as many true findings as false ones;
 * `add` from 750 to 300 wins three for one.
 */
const LIMITS: Limits = { keep: 0, trust: 1000, add: 300, turn: -250 };

type Lessons = { pages: LessonPage[]; words: ReturnType<typeof wordLessons>; stories: ReturnType<typeof wordLessons> };

/** `learned` as it is written: a letter a weight. */
const written = (learned: Float32Array[]): string =>
  lettersOf(
    learned.flatMap((w) => [...w].map((x) => Math.max(-44, Math.min(44, Math.round((x * 1000) / UNIT))))),
    SIGNED,
  );

function trainWords(sets: Lessons[]): Model {
  const words = learnHidden(
    sets.map((s) => s.words),
    2,
    { size: SIZE, width: WIDTH },
  );
  const page = written(
    learnWords(
      sets.flatMap((s) => s.stories),
      1,
      PAGE_SIZE,
    ),
  );
  return modelOf({ words: writeTable(words), unit: UNIT, page, trees: writeTrees([]), base: 0, ...LIMITS });
}

const trainTrees = (judged: Judged[]) =>
  growTrees(
    judged
      .filter((j) => j.answer >= 0)
      .map((j) => ({ columns: j.candidate.columns(), answer: j.answer as 0 | 1, weight: weightOf(j.page.set) })),
  );

const withTrees = (m: Model, { trees, base }: ReturnType<typeof growTrees>): Model =>
  modelOf({ ...m.weights, trees: writeTrees(trees), base });

type ScoredPage = { page: LessonPage; scored: Scored[] };

/** Candidates of each page as a model scores them. */
function scorePagesBy(judged: Judged[], pages: LessonPage[], m: Model): ScoredPage[] {
  const by = new Map<LessonPage, Scored[]>(pages.map((p) => [p, []]));
  for (const { page, candidate } of judged) by.get(page)?.push({ c: candidate, score: askTrees(m, candidate.columns()) });
  return [...by].map(([page, scored]) => ({ page, scored }));
}

function count(pages: LessonPage[], found: (p: LessonPage) => ReturnType<typeof predicted>): Count {
  const gold = Object.fromEntries(pages.map((p) => [p.file, p.gold]));
  const rows = new Map(
    pages.map((p) => {
      const inspections = found(p);
      return [p.file, { relevant: inspections.length > 0, inspections }];
    }),
  );
  const council = pages[0]?.council;
  return council ? scorePages(gold, rows, council).inspections : { tp: 0, fp: 0, fn: 0 };
}

const sum = (counts: Count[]): Count =>
  counts.reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), { tp: 0, fp: 0, fn: 0 });

const grammar = (pages: LessonPage[]) => count(pages, (p) => predicted(p, p.findings));

function stack(scored: ScoredPage[]): Count {
  const of = new Map(scored.map((s) => [s.page, s.scored]));
  return count([...of.keys()], (p) => predicted(p, decide(p.r, p.article, p.gathered, p.findings, of.get(p) ?? [], LIMITS, [])));
}

const show = (c: Count) => `P ${precision(c).toFixed(3)} R ${recall(c).toFixed(3)} F1 ${f1(c).toFixed(3)} (${c.tp}/${c.fp}/${c.fn})`;
const say = (s: string) => process.stdout.write(`${s}\n`);

/** Folders of all stories that are learned from. */
export const TAUGHT: readonly string[] = [...MENDED, ...WEIGHED].map((s) => join(CORPUS, s));

/** Checksum of the stories and gold in `folders`. */
export function checksum(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const file of ['passages.jsonl', 'gold.json'])
      try {
        hash.update(readFileSync(join(folder, file)));
      } catch {
        hash.update(`${file} none`);
      }
  return hash.digest('hex').slice(0, 16);
}

async function lessonsOf(folders: string[]): Promise<Map<string, Lessons>> {
  const out = new Map<string, Lessons>();
  for (const folder of folders) {
    const pages = await lessonPages(basename(folder), folder);
    out.set(folder, { pages, words: pages.flatMap(wordLessons), stories: pages.map(pageLesson) });
  }
  return out;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { 'left-out': { type: 'boolean' }, measure: { type: 'string', multiple: true } } });
  const weighed = WEIGHED.map((s) => join(CORPUS, s));
  const mended = MENDED.map((s) => join(CORPUS, s));
  const sets = await lessonsOf([...mended, ...weighed]);
  const of = (folder: string) => sets.get(folder) as Lessons;
  // Each set is judged by words learned without it and without its neighbours: those of its own would look too good.
  const all = [...mended, ...weighed];
  const hands = [...new Set(all.map(handOf))];
  const foldOf = (folder: string) => hands.indexOf(handOf(folder)) % FOLDS;
  const judged = new Map<string, Judged[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const m = trainWords(all.filter((f) => foldOf(f) !== fold).map(of));
    for (const f of all)
      if (foldOf(f) === fold && !WORDS_ALONE.test(basename(f)))
        judged.set(
          f,
          of(f).pages.flatMap((p) => judgedCandidates(p, m)),
        );
  }
  const treesBut = (fold: number | null) => trainTrees([...judged].flatMap(([f, own]) => (foldOf(f) === fold ? [] : own)));
  const [before, after]: [Count[], Count[]] = [[], []];
  const tell = (name: string, pages: LessonPage[], own: Judged[], m: Model) => {
    before.push(grammar(pages));
    after.push(stack(scorePagesBy(own, pages, m)));
    say(`${name.padEnd(14)} ${show(before.at(-1) as Count)} -> ${show(after.at(-1) as Count)}`);
  };
  const words = trainWords(all.map(of));
  const leftOut = Array.from({ length: FOLDS }, (_, fold) =>
    weighed.some((f) => foldOf(f) === fold) ? withTrees(words, treesBut(fold)) : words,
  );
  for (const f of weighed) tell(basename(f), of(f).pages, judged.get(f) as Judged[], leftOut[foldOf(f)] as Model);
  say(`${'all'.padEnd(14)} ${show(sum(before))} -> ${show(sum(after))}`);
  const model = withTrees(words, treesBut(null));
  if (!values['left-out']) writeFileSync(FILE, `${JSON.stringify({ stories: checksum(TAUGHT), weights: model.weights })}\n`);
  for (const folder of values.measure ?? []) {
    const pages = await lessonPages(basename(folder), folder);
    const own = pages.flatMap((p) => judgedCandidates(p, model));
    tell(basename(folder), pages, own, model);
  }
}
