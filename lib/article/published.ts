/** When the page says it was published, and where it says so. Never a copyright year, a capture's stamp, a comment's date or the clock's. */
import type { Published } from '../domain/article.ts';
import { dateFromAddress, dateFromValue, datesInText, monthsInText } from './dates-in-text.ts';
import type { CopiedElement, PageCopy } from './page-copy.ts';
import type { PageBlock } from './split-blocks.ts';

/** Metadata that carry the date of publication, most telling first. `date` and its like come last: some systems write other dates there. */
const META_KEYS: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'originalpublicationdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date.issued',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'publication_date',
  'pubdate',
  'citation_publication_date',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'og:pubdate',
  'date',
];

/** Words before a date that give it to something else than this page's publication. */
const OTHER_DATE =
  /(?:today|print|archiv|captur|retriev|access|crawl|copyright|©|\(c\)|joined|member since|modif|updat|amend|edited|correct|saved|snapshot|currently|it is|until|expir|deadline|clos|inspect|visit|event|starts|valid|review|last|next|born|died|seen|checked|dibaca|diperbarui)[^.]{0,40}$/i;
const PUBLISHED_LABEL =
  /(?:publish|posted|issued|released?|\bdate:?|publicad|publié|publie|postad|diterbitkan|veröffentlicht|pubblicat|cyhoeddwyd|gepubliceerd|first (?:seen|published))\W*(?:on|at|date|em|el|le|am|il|ar|pada|:)?[^.]{0,24}$/i;
const DATE_NAMES = /(?:^|[\s_-])(?:date|dateline|time|timestamp|publish\w*|posted|pub|pubdate|when|byline|meta|info)(?:$|[\s_-])/i;

const WEEKDAY_OR_LABEL =
  /\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:published|posted|issued|date|first|last|updated|modified|on|at|by|am|pm|gmt|bst|utc)\b|\d{1,2}[:.]\d{2}/gi;

/** Letters beside its date and times that a dateline may hold: a name and what they do. */
const MOST_BESIDE = 48;

/** True for a line that is a date with little beside it: a dateline, not a sentence. */
export function dateLine(text: string): boolean {
  if (text.length > 110) return false;
  const dates = datesInText(text);
  const first = dates[0];
  if (!first) return false;
  let rest = text;
  for (const { start, end } of dates) rest = rest.replace(text.slice(start, end), ' ');
  return rest.replace(WEEKDAY_OR_LABEL, '').replace(/[^\p{L}]/gu, '').length <= MOST_BESIDE;
}

function fromMeta(copy: PageCopy, monthFirst: boolean): Published | null {
  for (const key of META_KEYS) {
    for (const meta of copy.metas) {
      if (meta.key !== key) continue;
      const date = dateFromValue(meta.content, monthFirst);
      if (date) return { date, source: 'meta' };
    }
  }
  return null;
}

type TimeElement = { value: string; names: string; itemprop: string; at: number };

function timeElements(root: CopiedElement): TimeElement[] {
  const found: TimeElement[] = [];
  const visit = (element: CopiedElement): void => {
    if ((element.tag === 'time' || element.itemprop === 'datePublished') && element.value !== '') {
      found.push({ value: element.value, names: element.names, itemprop: element.itemprop, at: element.from });
    }
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  return found;
}

/** Where a page's own date may stand: about the headline and above the first sentences, or under the article with a label that says so. */
export type DateZone = { from: number; to: number; headline: number; end: number };

/** The date in a masthead, as papers set it: the issue's. A live site's "Today" is not. */
function inMasthead(above: readonly PageBlock[], monthFirst: boolean): string | null {
  for (const block of above) {
    const found = datesInText(block.text, monthFirst)[0];
    if (found && !block.prose && dateLine(block.text) && !OTHER_DATE.test(block.text.slice(0, found.start))) return found.date;
  }
  return null;
}

function fromVisible(blocks: readonly PageBlock[], root: CopiedElement, zone: DateZone, monthFirst: boolean): Published | null {
  let best: { date: string; score: number } | null = null;
  const offer = (date: string, score: number) => {
    if (score > 0 && (!best || score > best.score)) best = { date, score };
  };
  for (const time of timeElements(root)) {
    if (time.at < zone.from || time.at > zone.to || /updat|modif/i.test(`${time.names} ${time.itemprop}`)) continue;
    const label = blocks[time.at]?.text ?? '';
    const before = datesInText(label, monthFirst)[0]?.start;
    if (before !== undefined && OTHER_DATE.test(label.slice(0, before)) && !PUBLISHED_LABEL.test(label.slice(0, before))) continue;
    const date = dateFromValue(time.value, monthFirst);
    if (date) offer(date, time.at >= zone.headline ? 8 : 6);
  }
  for (let i = zone.from; i <= zone.end; i++) {
    const block = blocks[i];
    if (!block || (i > zone.to && i < zone.end - 4)) continue;
    const nearby = i <= zone.to;
    if (block.prose && !dateLine(block.text)) continue;
    const full = datesInText(block.text, monthFirst);
    for (const found of full.length > 0 ? full : monthsInText(block.text)) {
      const before = block.text.slice(0, found.start);
      const labelled = PUBLISHED_LABEL.test(before);
      if (!labelled && OTHER_DATE.test(before)) continue;
      if (!nearby && !labelled) continue;
      if (full.length === 0 && !labelled && block.text.length > 40) continue;
      const named = DATE_NAMES.test(block.box.names) ? 2 : 0;
      const alone = dateLine(block.text) ? 1 : 0;
      const below = i >= zone.headline ? 2 : 0;
      offer(found.date, 1 + (labelled ? 3 : 0) + named + alone + below + (full.length > 0 ? 0 : -2));
      if (labelled || below) break;
    }
  }
  const date = (best as { date: string } | null)?.date ?? inMasthead(blocks.slice(0, zone.from), monthFirst);
  return date ? { date, source: 'visible' } : null;
}

const ADDRESS = /https?:\/\/[^\s<>"']+/g;

/** An address printed in the text whose last part repeats the headline: how a mirror names what it copied. */
function printedAddress(blocks: readonly PageBlock[], title: string): string | null {
  const words = new Set(title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  if (words.size < 2) return null;
  for (const block of blocks) {
    if (!block.text.includes('://')) continue;
    for (const [address] of block.text.matchAll(ADDRESS)) {
      const slug =
        address
          .replace(/[?#].*$/, '')
          .split('/')
          .filter(Boolean)
          .at(-1) ?? '';
      const shared = (slug.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => words.has(word));
      if (shared.length >= Math.min(3, words.size) && dateFromAddress(address)) return address;
    }
  }
  return null;
}

/**
 * The page's own date, from the first source that gives one: JSON-LD, metadata, a dateline by the headline, the address.
 * `structured`: `datePublished` of the page's JSON-LD. `addresses`: the canonical one and the one it was read at.
 */
export function findPublished(
  copy: PageCopy,
  blocks: readonly PageBlock[],
  zone: DateZone,
  structured: string,
  addresses: readonly string[],
  title: string,
): Published | null {
  const monthFirst = /^en-us\b/i.test(copy.lang);
  const stated = structured === '' ? null : dateFromValue(structured, monthFirst);
  if (stated) return { date: stated, source: 'json-ld' };
  const named = fromMeta(copy, monthFirst) ?? fromVisible(blocks, copy.root, zone, monthFirst);
  if (named) return named;
  for (const address of [...addresses, printedAddress(blocks, title) ?? '']) {
    const date = dateFromAddress(address);
    if (date) return { date, source: 'url' };
  }
  return null;
}
