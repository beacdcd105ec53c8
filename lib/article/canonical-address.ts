/** The address that an article is kept under. */

/** Query parameters that say how a reader came, never what is shown. A trailing `*` stands for any ending. */
const TRACKING: readonly string[] = [
  'utm_*',
  'at_*',
  'ns_*',
  'mc_*',
  'pk_*',
  'mtm_*',
  'hsa_*',
  'vero_*',
  '_hs*',
  'oly_*',
  'fbclid',
  'gclid',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'yclid',
  'twclid',
  'ttclid',
  'igshid',
  'igsh',
  'li_fat_id',
  'mkt_tok',
  'xtor',
  'cmp',
  'cmpid',
  'icid',
  'ito',
  'ocid',
  'ref',
  'ref_src',
  'ref_url',
  'source',
  'src',
  'smid',
  'smtyp',
  'sh',
  'share',
  'shared',
  's_cid',
  'spm',
  'trk',
  'cid',
  'ncid',
  'sr_share',
  'rss',
  'feed',
  'feedtype',
  'output',
  'outputtype',
  'amp',
  'amp_*',
  '__twitter_impression',
  'usqp',
  'guccounter',
  'guce_*',
  'fb_*',
  'action_*',
  'campaign',
  'campaign_id',
  'dm_i',
  'wt.*',
  'intcmp',
  'intcid',
  'int_source',
  'int_medium',
  'int_campaign',
  'comment',
  'comments',
];
const EXACT = new Set(TRACKING.filter((name) => !name.endsWith('*')));
const BEGINNINGS = TRACKING.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return EXACT.has(lower) || BEGINNINGS.some((beginning) => lower.startsWith(beginning));
}

/** Taken apart by hand: Firefox's content scripts cannot walk through `searchParams`, and setting them would spell the rest anew. */
function withoutTracking(search: string): string {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair.split('=')[0] ?? ''))
    .join('&');
}

function parseAddress(address: string, base?: string): URL | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

/** The address without user names, fragments and tracking parameters; null where it is no web address. */
export function plainAddress(address: string, base?: string): string | null {
  const url = parseAddress(address, base);
  if (!url) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  url.search = withoutTracking(url.search);
  return url.href;
}

/** Names under which one site answers: `m.`, `amp.`, `www.` of the same. */
function siteOf(host: string): string {
  return host.toLowerCase().replace(/^(?:(?:www\d?|m|mobile|amp|edition|beta)\.)+/, '');
}

function sameSite(a: string, b: string): boolean {
  const [one, other] = [siteOf(a), siteOf(b)];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

/** An AMP cache shows another site's page under its own address and may be believed about whose it is. */
const AMP_CACHES = /(?:^|\.)(?:cdn\.ampproject\.org|google\.[a-z.]+|bing-amp\.com)$/;

/**
 * The canonical address where the page gives a believable one, else the address it was read at, without tracking.
 * Believable: a web address of the same site (or of any site, on an AMP cache), and not merely the site's front page.
 * `claims` in order of trust. Null when neither is a web address.
 */
export function canonicalAddress(address: string, claims: readonly string[], amp: boolean): string | null {
  const here = parseAddress(address);
  for (const claim of claims) {
    if (claim === '') continue;
    const said = parseAddress(claim, here?.href);
    if (!said) continue;
    const front = said.pathname === '/' && said.search === '';
    if (!here) {
      if (!front) return plainAddress(said.href);
      continue;
    }
    const cached = amp && AMP_CACHES.test(here.hostname);
    if (!cached && !sameSite(said.hostname, here.hostname)) continue;
    if (front && !(here.pathname === '/' && plainAddress(here.href) === `${here.origin}/`)) continue;
    return plainAddress(said.href);
  }
  return here ? plainAddress(here.href) : null;
}
