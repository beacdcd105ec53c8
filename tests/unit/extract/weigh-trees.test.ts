/** Trees of the second opinion as they stand in the file. */
import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../lib/commands/article-of-text.ts';
import { gatherClaims } from '../../../lib/extract/assemble/claims.ts';
import { readArticle } from '../../../lib/extract/document.ts';
import { assemble } from '../../../lib/extract/extract.ts';
import { candidatesOf } from '../../../lib/extract/weigh/candidates.ts';
import { askTrees, modelOf, writeTrees } from '../../../lib/extract/weigh/model.ts';
import { shippedModel } from '../../../lib/extract/weigh/weigh.ts';

/** A tree that asks one column: at most 4, or more. */
const asking = (column: number) => [column, 4, 5, -1, 120, -1, -250];

describe('trees', () => {
  it.each([0, 57, 89, 90, 91, 101, 140])('ask for column %i, written and read again', (column) => {
    const m = modelOf({ ...shippedModel().weights, trees: writeTrees([asking(column), asking(0)]), base: 7 });
    const columns = (value: number) => Array.from({ length: 150 }, (_, i) => (i === column ? value : 9));
    expect(m.trees).toEqual([asking(column), asking(0)]);
    const other = column === 0 ? 120 : -250;
    expect(askTrees(m, columns(4))).toBe(7 + 120 + other);
    expect(askTrees(m, columns(5))).toBe(7 - 250 - 250);
  });
});

describe('candidates', () => {
  it('have as many columns each, with evidence and without', () => {
    const read = (text: string) => {
      const article = articleOfText(text, { title: '', published: '2022-07-04', url: null, site: null });
      const r = readArticle(article);
      const g = gatherClaims(r);
      return { r, g, findings: assemble(article, r, g) };
    };
    const told = read(
      'Ofsted has rated Bury’s children’s services good. They were inadequate in 2019. Rochdale’s are outstanding; inspectors paid Oldham a monitoring visit in May.',
    );
    const silent = read('The library is open on Monday.');
    const candidates = candidatesOf(told.r, told.g, told.findings, shippedModel()) ?? [];
    const bare = candidatesOf(silent.r, silent.g, told.findings, shippedModel()) ?? [];
    const all = [...candidates, ...bare];
    expect(candidates.some((c) => c.evidence !== null)).toBe(true);
    expect(bare.some((c) => c.evidence === null)).toBe(true);
    expect(new Set(all.map((c) => c.columns().length)).size).toBe(1);
  });
});
