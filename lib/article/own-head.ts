/**
 * Sites that go from article to article without loading a page often leave the first article's metadata in place: its address, date and title. Believed,
 * they would put one article's findings under another's name and date.
 */
import { plainAddress } from './canonical-address.ts';
import type { PageCopy } from './page-copy.ts';

/** What a page says of its site, which holds for every article of it. */
const OF_THE_SITE = new Set(['og:site_name', 'application-name', 'twitter:site', 'generator', 'og:locale', 'content-language']);

const level = (address: string, base?: string) => plainAddress(address, base)?.replace(/^https?:\/\/(?:www\.)?|\/+(?=$|\?)/g, '') ?? null;

/**
 * The copy without metadata that may be another article's. `landed` is the address that the document was loaded from: as long as the page is still
 * there, or names its present address itself, all of it is its own.
 */
export function withOwnHead(copy: PageCopy, landed: string): PageCopy {
  const here = level(copy.address);
  if (here === null || level(landed) === here) return copy;
  const claims = [copy.canonical, ...copy.metas.filter(({ key }) => key === 'og:url').map(({ content }) => content)];
  if (claims.some((claim) => claim !== '' && level(claim, copy.address) === here)) return copy;
  return { ...copy, canonical: '', metas: copy.metas.filter(({ key }) => OF_THE_SITE.has(key)), jsonLd: [] };
}
