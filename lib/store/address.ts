/** Addresses levelled, so that the same article is found again however it was reached. Never shown, never fetched: a key only. */

/** Query parameters that say where a reader came from, and nothing of which article it is. A trailing `*` stands for any ending. */
const TRACKING = [
  'utm_*', // campaign tags of analytics suites
  'at_*', // the BBC's
  'ito',
  'int_source',
  'int_medium',
  'int_campaign', // newspapers' own
  'ns_*', // comScore
  'mc_cid',
  'mc_eid', // newsletters
  'fbclid',
  'gclid',
  'dclid',
  'msclkid',
  'yclid',
  'twclid',
  'igshid',
  'gbraid',
  'wbraid', // advertising networks and social media
  'cmpid',
  'ocid',
  'xtor',
  'cid',
  'sref',
  'ref',
  'ref_src',
  'CMP',
  'smid',
  'source',
  'share',
];

/** First labels of a host that show the same articles in another dress. */
const DRESS = /^(?:www\d?|m|mobile|amp)\./;

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return TRACKING.some((one) => (one.endsWith('*') ? lower.startsWith(one.slice(0, -1)) : lower === one.toLowerCase()));
}

function parse(address: string | null): URL | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

/** The key of an address: no scheme, fragment, tracking or dress, parameters in order. Null for what is no web address. */
export function levelAddress(address: string | null): string | null {
  const url = parse(address);
  if (!url) return null;
  const parameters = [...url.searchParams]
    .filter(([name]) => !isTracking(name))
    .sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1));
  const query = new URLSearchParams(parameters).toString();
  const path = url.pathname.replace(/\/+$/, '');
  return `${siteOf(address)}${path}${query ? `?${query}` : ''}`;
}

/** The site of an address: its host without the dress, with its port where it has one. Empty for what is no web address. */
export function siteOf(address: string | null): string {
  return parse(address)?.host.replace(DRESS, '') ?? '';
}
