/** A report's own finding, with the earlier inspections that its summary grades and dates. */
import type { Article } from '../../domain/article.ts';
import type { Finding } from '../../domain/finding.ts';

/** How long a report tells of the whole before it turns to particular children and services; what it grades later is something else. */
const SUMMARY = 4500;

/** `article` cut to the summary. */
export function summaryOf(article: Article): Article {
  const blocks = article.blocks.filter((b) => b.end <= SUMMARY);
  return { ...article, text: article.text.slice(0, blocks[blocks.length - 1]?.end ?? 0), blocks };
}

/** `report` first, then those of the `prose` findings that are sure, graded, dated and earlier: a report's prose says too much of other things to take more. */
export function withEarlier(report: Finding, prose: readonly Finding[]): Finding[] {
  const year = report.inspected?.slice(0, 4) ?? '';
  const earlier = prose.filter(
    (f) =>
      f.status === 'prior' &&
      f.council.code === report.council.code &&
      f.service === report.service &&
      f.rating !== null &&
      f.certainty !== 'unsure' &&
      f.inspected !== null &&
      f.inspected.slice(0, 4) < year,
  );
  return [report, ...earlier];
}
