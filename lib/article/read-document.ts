/** Reads the article out of a document: its blocks of plain text and what the page says of itself. The document is only looked at. */
import type { Article } from '../domain/article.ts';
import { askReadability } from './ask-readability.ts';
import { findByline } from './byline.ts';
import { canonicalAddress } from './canonical-address.ts';
import { cleanText, lettersOf } from './clean-text.ts';
import { compose } from './compose.ts';
import { copyPage } from './copy-page.ts';
import { findArticle, isForum } from './find-article.ts';
import { findHeadline } from './headline.ts';
import { withOwnHead } from './own-head.ts';
import { openPage } from './page-access.ts';
import { type PageCopy, wordsOf } from './page-copy.ts';
import { findPublished } from './published.ts';
import { readPlainText } from './read-plain-text.ts';
import type { NoArticleReason, ReadResult } from './read-result.ts';
import { type PageBlock, splitBlocks } from './split-blocks.ts';
import { readStructuredData } from './structured-data.ts';
import { inTurns, takeTurns, type Work } from './take-turns.ts';

/** Longest article text, in UTF-16 units, that is handed on. */
const MAX_TEXT = 2_000_000;

function refuse(why: NoArticleReason, detail?: string): ReadResult {
  return detail === undefined ? { ok: false, why } : { ok: false, why, detail };
}

/** Documents that browsers show in viewers of their own. */
function otherKind(contentType: string): ReadResult | null {
  if (contentType === '' || contentType === 'text/html' || contentType === 'application/xhtml+xml' || contentType === 'text/plain')
    return null;
  if (contentType === 'application/pdf') return refuse('pdf', contentType);
  if (contentType.startsWith('image/')) return refuse('image', contentType);
  if (/^(?:audio|video)\//.test(contentType)) return refuse('media', contentType);
  if (/\bxml$/.test(contentType)) return refuse('xml', contentType);
  return refuse('not-html', contentType);
}

function metaReader(copy: PageCopy): (...keys: string[]) => string {
  return (...keys) => {
    for (const key of keys) {
      const content = copy.metas.find((meta) => meta.key === key && meta.content.trim() !== '')?.content;
      if (content) return cleanText(content);
    }
    return '';
  };
}

function hostOf(address: string | null): string | null {
  return address && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') || null : null;
}

function isEmbeddedViewer(blocks: readonly PageBlock[], copy: PageCopy): boolean {
  return blocks.length === 0 && /\.pdf(?:$|[?#])/i.test(copy.address);
}

/**
 * Reads `doc`, which was found at `address`, and never changes it. Works in slices that let the page go on; answers once, with a whole
 * article or with the reason why there is none. Give a `doc` whose scripts may run: only its prototypes' own getters are asked.
 * `landed`: the address that the document was loaded from, where it may since have gone on to another by itself. `part`: where the page shows several
 * articles, what belongs to the others, and whether its title is this one's.
 */
export async function readDocument(
  doc: Document,
  address: string,
  landed = address,
  part: { leaveOut: ReadonlySet<Node>; isOwnTitle: boolean } | null = null,
): Promise<ReadResult> {
  const page = openPage(doc);
  const other = otherKind(page.contentType);
  if (other) return other;
  const turns = takeTurns();
  const copied = await copyPage(page, turns, part && part.leaveOut.size > 0 ? part.leaveOut : null);
  if (!copied.ok) return refuse(copied.why);
  if (part && !part.isOwnTitle) copied.copy.title = '';
  const result =
    page.contentType === 'text/plain'
      ? readPlainText(wordsOf(copied.copy.root), address)
      : await inTurns(readCopy(withOwnHead({ ...copied.copy, address }, landed), page.newDocument), turns);
  if (page.addressNow() !== page.address) return refuse('changed');
  return result.ok ? { ...result, address: page.address } : result;
}

function* readCopy(copy: PageCopy, newDocument: () => Document): Work<ReadResult> {
  const blocks = yield* splitBlocks(copy.root);
  if (blocks.length === 0) return isEmbeddedViewer(blocks, copy) ? refuse('pdf') : refuse('empty');
  const meta = metaReader(copy);
  const named = cleanText(copy.title);
  const ogTitle = meta('og:title', 'twitter:title');
  const claimed = lettersOf(`${named} ${ogTitle}`);
  const structured = readStructuredData(copy.jsonLd, (headline) => {
    const letters = lettersOf(headline);
    return letters !== '' && (claimed.includes(letters) || (claimed.length >= 20 && letters.includes(lettersOf(ogTitle || named))));
  });
  const site = meta('og:site_name') || structured?.publisher || meta('application-name', 'twitter:site');
  const under = (block: number) =>
    findArticle(copy.root, blocks, block, isForum(copy.root, meta('generator')), (furniture) =>
      askReadability(newDocument(), copy.root, blocks, furniture),
    );
  let headline = yield* findHeadline(blocks, named, [ogTitle, structured?.headline ?? ''].filter(Boolean), site);
  let found = yield* under(headline.block);
  if (!found?.chosen.length && headline.block >= 0) {
    // What the page calls itself was left from another story, and stands once more under this one.
    headline = yield* findHeadline(blocks, '', [], site);
    found = yield* under(headline.block);
  }
  if (!found || found.chosen.length === 0) return refuse('no-article');
  const { text, blocks: placed } = compose(found.chosen.flatMap((i) => blocks[i] ?? []));
  if (text.length > MAX_TEXT) return refuse('too-large');
  const first = found.chosen.find((i) => blocks[i]?.prose) ?? found.chosen[0] ?? 0;
  const from = Math.max(0, (headline.block >= 0 ? Math.min(headline.block, first) : first) - 8);
  const url = canonicalAddress(copy.address, [copy.canonical, meta('og:url'), structured?.address ?? ''], copy.amp);
  const article: Article = {
    url,
    title: headline.title || (found.chosen.map((i) => blocks[i]).find((block) => block?.kind === 'heading')?.text ?? ''),
    site: site.replace(/^@/, '') || hostOf(url),
    byline: findByline(
      [structured?.authors.join(', ') ?? '', meta('author', 'article:author', 'byl', 'dc.creator', 'parsely-author')],
      blocks.slice(from, first),
      found.root,
    ),
    published: findPublished(
      copy,
      blocks,
      { from, to: first + 1, headline: headline.block, end: Math.min(blocks.length - 1, (found.chosen.at(-1) ?? first) + 2) },
      structured?.published ?? '',
      [copy.canonical, copy.address],
      headline.title,
    ),
    lang: copy.lang || meta('content-language', 'og:locale').replace('_', '-') || null,
    text,
    blocks: placed,
  };
  return { ok: true, article };
}
