/** An article as the source of what an inspection's entry says. */
import type { Source } from '../domain/inspection.ts';
import type { Claim } from './claim.ts';

/** With the words that the grade rests on, else the first words of its evidence. */
export function articleSource({ kept }: Claim): Source {
  const { finding, article } = kept;
  const grade = finding.evidence.find((each) => each.fact === 'grade') ?? finding.evidence[0];
  return {
    type: 'article',
    findingId: kept.id,
    articleId: kept.articleId,
    url: article.url,
    title: article.title,
    site: article.site,
    published: article.published,
    quote: grade?.quote ?? null,
  };
}
