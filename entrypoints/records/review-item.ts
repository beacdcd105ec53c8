/** A finding to review with the sentences it rests on, each with a link to its place in the article. */
import { quotesOf } from '../../components/quotes.ts';
import type { ReviewItem } from '../../components/records/records-view.ts';
import { quoteAt } from '../../lib/capture/show-quote.ts';
import type { KeptArticle, KeptFinding } from '../../lib/domain/kept.ts';
import { linkToWords } from '../../lib/export/text-fragment.ts';

export function reviewItem({ kept, article }: { kept: KeptFinding; article: KeptArticle }): ReviewItem {
  const { evidence, judgements } = kept.finding;
  const quotes = quotesOf([...evidence, ...judgements.map((judgement) => judgement.evidence)], article.article);
  const { url } = article.article;
  return { kept, quotes, links: quotes.map((quote) => url && linkToWords(url, quoteAt(article.article, quote))) };
}
