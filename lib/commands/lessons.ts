/** Pages with gold as lessons for the model of lib/extract/weigh: each piece of evidence with its answers, each candidate with its answer. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from '../domain/article.ts';
import type { Finding } from '../domain/finding.ts';
import type { Claims } from '../extract/assemble/claim.ts';
import { gatherClaims } from '../extract/assemble/claims.ts';
import { readArticle } from '../extract/document.ts';
import { assemble } from '../extract/extract.ts';
import type { Reading } from '../extract/reading.ts';
import { readReport } from '../extract/reports/read-report.ts';
import { storiesOf } from '../extract/text/stories.ts';
import { type Candidate, candidatesOf, eachSeen } from '../extract/weigh/candidates.ts';
import type { Model } from '../extract/weigh/model.ts';
import { newSeen, seePage, viewOf } from '../extract/weigh/page-view.ts';
import { articlesIn } from './articles-in.ts';
import { rowOf } from './extract-row.ts';
import type { WordLesson } from './learn-words.ts';
import { goldOf, keyFor } from './score.ts';
import type { GoldPage } from './score-pages.ts';
import { fits, type GoldTuple, type Predicted, pair } from './score-rules.ts';

export type LessonPage = {
  set: string;
  file: string;
  article: Article;
  gold: GoldPage;
  council: (name: string) => string;
  r: Reading;
  gathered: Claims;
  /** What the grammar alone finds. */
  findings: Finding[];
};

/** The pages of `folder` (gold.json beside passages.jsonl or pages) that are one story told in prose. */
export async function lessonPages(set: string, folder: string): Promise<LessonPage[]> {
  const gold = goldOf(folder);
  const council = keyFor(folder);
  const out: LessonPage[] = [];
  const pages = existsSync(join(folder, 'pages')) ? join(folder, 'pages') : folder;
  const paths = readdirSync(pages)
    .filter((f) => f.endsWith('.html'))
    .sort()
    .map((f) => join(pages, f));
  for (const path of [join(folder, 'passages.jsonl'), ...paths].filter(existsSync))
    for await (const read of articlesIn(path)) {
      const g = gold[basename(read.file)];
      if (!read.ok || !g || readReport(read.article)) continue;
      const r = readArticle(read.article);
      if (storiesOf(r, read.article)) continue;
      const gathered = gatherClaims(r);
      const findings = assemble(read.article, r, gathered);
      out.push({ set, file: read.file, article: read.article, gold: g, council, r, gathered, findings });
    }
  return out;
}

/** `findings` as the scorer takes them. */
export const predicted = (p: LessonPage, findings: Finding[]): Predicted[] =>
  rowOf(p.file, p.article, findings).inspections as unknown as Predicted[];

/** 1 told, 0 not told, -1 nobody minds. */
function answerFor(p: LessonPage, tuple: Predicted): number {
  const fitting = (p.gold.inspections ?? []).filter((g) => fits(g, tuple, p.council));
  if (fitting.some((g) => !g.optional)) return 1;
  return fitting.length || (p.gold.background ?? []).some((b) => fits(b, tuple, p.council)) ? -1 : 0;
}

/** Every piece of evidence of `p`: is it told of the inspection reported, and of an earlier one? */
export function wordLessons(p: LessonPage): WordLesson[] {
  const out: WordLesson[] = [];
  eachSeen(viewOf(p.r, p.gathered), (e, council, seen) => {
    const answers = ['current', 'prior'].map((role) =>
      answerFor(p, { council: council.name, service: e.claim.service, rating: e.grade, role }),
    );
    out.push({ features: Int32Array.from(new Set(seen.at.subarray(0, seen.n))), answers });
  });
  return out;
}

/** Is anything told on `p`? */
export function pageLesson(p: LessonPage): WordLesson {
  const out = newSeen();
  seePage(viewOf(p.r, p.gathered), out);
  const golds = p.gold.inspections ?? [];
  return { features: out.at.slice(0, out.n), answers: [golds.some((g) => !g.optional) ? 1 : golds.length ? -1 : 0] };
}

export type Judged = { page: LessonPage; candidate: Candidate; answer: number };

/** Every candidate of `p`: should it be among the findings? */
export function judgedCandidates(p: LessonPage, m: Model): Judged[] {
  const golds: GoldTuple[] = p.gold.inspections ?? [];
  const rows = predicted(p, p.findings);
  const owner = pair(golds, rows, p.council);
  const open = golds.filter((_, i) => (owner[i] as number) < 0);
  return (candidatesOf(p.r, p.gathered, p.findings, m) ?? []).map((candidate) => {
    const { tuple, status, found } = candidate;
    const row = { council: tuple.council.name, service: tuple.service, rating: tuple.grade, role: status };
    const at = found ? owner.indexOf(p.findings.indexOf(found)) : -1;
    let answer: number;
    if (found && at >= 0) answer = golds[at]?.optional ? -1 : 1;
    else if (!found && open.some((g) => !g.optional && fits(g, row, p.council))) answer = 1;
    else
      answer =
        golds.some((g) => (g.optional || g.group) && fits(g, row, p.council)) ||
        (p.gold.background ?? []).some((b) => fits(b, row, p.council))
          ? -1
          : 0;
    return { page: p, candidate, answer };
  });
}
