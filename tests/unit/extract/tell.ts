import type { Article } from '../../../lib/domain/article.ts';
import type { Finding } from '../../../lib/domain/finding.ts';
import { gatherClaims } from '../../../lib/extract/assemble/claims.ts';
import { readArticle } from '../../../lib/extract/document.ts';
import { assemble, extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';

export type Row = [published: string, title: string, text: string, told: string[]];

/** Every finding in a few words; with its date where what is expected of it has one. */
export const tellRow = (published: string, title: string, text: string, told: string[]) =>
  extract(page(title, published, text))
    .map((f) => {
      const line = `${f.council.name}${f.service === "children's services" ? '' : ` ${f.service}`} ${f.rating} ${f.status}`;
      const dated = `${line} ${f.inspected ?? ''}`;
      return told.includes(dated) ? dated : line;
    })
    .sort();

const inOrder = (findings: Finding[], verdict: (f: Finding) => string | null) =>
  findings.map((f) => `${f.council.name} ${f.status} ${verdict(f)} ${f.inspected}`).sort();

/** Council, status, grade and date of every finding, in order of their names. */
export const tellGrades = (a: Article) => inOrder(extract(a), (f) => f.rating);

/** The same, where what has no grade is told by its kind. */
export const tellKinds = (a: Article) => inOrder(extract(a), (f) => f.rating ?? f.framework);

/** The same as the grammar alone reads it, before the second opinion: that one learns of a new construction only when it is trained anew, from articles that `extract` was given here. */
export function tellByRules(a: Article): string[] {
  extract(a);
  const r = readArticle(a);
  return inOrder(assemble(a, r, gatherClaims(r)), (f) => f.rating ?? f.framework);
}

/** What the grammar alone reads, before the second opinion: council, service where it is not the department, grade, status, and the date where `told` has one. */
export function byRules(a: Article, told: string[]): string[] {
  const r = readArticle(a);
  return assemble(a, r, gatherClaims(r))
    .map((f) => {
      const line = `${f.council.name}${f.service === "children's services" ? '' : ` ${f.service}`} ${f.rating} ${f.status}`;
      const dated = `${line} ${f.inspected ?? ''}`;
      return told.includes(dated) ? dated : line;
    })
    .sort();
}
