/** What entries of a trail can do on the extension's pages: lead to an article's words, and copy a citation. */
import { quotesOf } from '../../components/quotes.ts';
import type { Ways } from '../../components/ways.ts';
import { quoteAt } from '../../lib/capture/show-quote.ts';
import { cite } from '../../lib/export/cite.ts';
import { linkToWords } from '../../lib/export/text-fragment.ts';
import type { Store } from '../../lib/store/store.ts';

type Needs = { store: Store; copy: (text: string) => Promise<void> };

export function makeWays({ store, copy }: Needs): Ways {
  return {
    async linkTo({ articleId, findingId, url }) {
      if (url === null) return null;
      const found = await store.articleById(articleId);
      const kept = found.ok ? found.kept : null;
      const finding = kept?.findings.find(({ id }) => id === findingId)?.finding;
      if (!kept || !finding) return url;
      const [first] = quotesOf(finding.evidence, kept.article.article);
      return first ? linkToWords(url, quoteAt(kept.article.article, first)) : url;
    },
    async copyCitation(source, inspection, style) {
      try {
        await copy(cite(source, inspection, style));
        return true;
      } catch {
        return false;
      }
    },
  };
}
