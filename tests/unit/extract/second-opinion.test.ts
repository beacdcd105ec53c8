/** What the learned second opinion may do, and that it can be followed. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articlesIn } from '../../../lib/commands/articles-in.ts';
import { checksum, TAUGHT } from '../../../lib/commands/train-weights.ts';
import type { Article } from '../../../lib/domain/article.ts';
import type { Finding } from '../../../lib/domain/finding.ts';
import { gatherClaims } from '../../../lib/extract/assemble/claims.ts';
import { readArticle } from '../../../lib/extract/document.ts';
import { assemble, explain, extract } from '../../../lib/extract/extract.ts';
import weights from '../../../lib/extract/weigh/weights.json' with { type: 'json' };

const CORPUS = join(import.meta.dirname, '../../corpus/hands');
const FILE = join(import.meta.dirname, '../../../lib/extract/weigh/weights.json');

async function stories(...sets: string[]): Promise<Article[]> {
  const out: Article[] = [];
  for (const set of sets) for await (const read of articlesIn(join(CORPUS, set, 'passages.jsonl'))) if (read.ok) out.push(read.article);
  return out;
}

describe('the second opinion', async () => {
  const told = (await stories('several', 'near-misses', 'terse', 'dense-4', 'dense-5', 'dense-6', 'whole-3', 'whole-6')).map((article) => ({
    article,
    ...explain(article),
  }));
  const noted = (rule: string) => told.flatMap((t) => t.considered.filter((c) => c.rule === rule).map((c) => ({ ...t, note: c })));

  it('is never shown as fact where it adds something', () => {
    const added = told.flatMap((t) => t.findings.filter((f) => f.doubts.includes('weigh.add')));
    expect(added.length).toBeGreaterThan(20);
    expect(new Set(added.map((f) => f.certainty))).toEqual(new Set(['unsure']));
    expect(noted('weigh.add')).toHaveLength(added.length);
  });

  it('is told where it is not sure of what the rules found, or turned it to another time', () => {
    const rules = ['weigh.doubt', 'weigh.role'];
    const unsure = told.flatMap((t) => t.findings.filter((f) => rules.some((rule) => f.doubts.includes(rule))));
    expect(unsure.length).toBeGreaterThan(0);
    expect(new Set(unsure.map((f) => f.certainty))).toEqual(new Set(['unsure']));
    for (const rule of rules) expect(noted(rule)).toHaveLength(unsure.filter((f) => f.doubts.includes(rule)).length);
  });

  it('points at the words for what it adds', () => {
    for (const { article, findings } of told)
      for (const f of findings.filter((x) => x.doubts.includes('weigh.add'))) {
        expect(f.evidence.length).toBeGreaterThan(0);
        for (const e of f.evidence) expect((e.where === 'title' ? article.title : article.text).slice(e.start, e.end)).toBe(e.quote);
      }
  });

  it('says what it takes away, and it is gone', () => {
    const taken = noted('weigh.drop');
    expect(taken.length).toBeGreaterThan(20);
    for (const { article, findings, note } of taken) {
      expect(note.accepted).toBe(false);
      const [council, service, grade, status] = note.detail.split(' · ');
      const alike = (all: Finding[]) =>
        all.filter((f) => f.council.name === council && f.service === service && (f.rating ?? 'ungraded') === grade && f.status === status)
          .length;
      const r = readArticle(article);
      // Of several earlier ones with one grade, others may stay.
      expect(alike(findings)).toBeLessThan(alike(assemble(article, r, gatherClaims(r))));
    }
  });

  it('is the same whatever was read before', () => {
    const twice = told.slice(0, 60);
    for (const { article, findings } of [...twice].reverse()) expect(extract(article)).toEqual(findings);
  });
});

describe('the weights', () => {
  it('are small, and were learned from the stories as they stand (else: node lib/commands/train-weights.ts)', () => {
    expect(statSync(FILE).size).toBeLessThan(200_000);
    expect(weights.stories).toBe(checksum(TAUGHT));
  });
});
