/** Sites as the browser's match patterns: `*://*.example.co.uk/*`. A site is allowed when the browser holds a pattern that covers it. */

/** Pattern, split: `scheme` is '*', 'http' or 'https'; `host` is '*', '*.name', or a name. Null for what grants no web site. */
function partsOf(pattern: string): { scheme: string; host: string; port: string } | null {
  if (pattern === '<all_urls>') return { scheme: '*', host: '*', port: '' };
  const [, scheme = '', host = '', port = ''] = /^(\*|https?):\/\/(\*|(?:\*\.)?(?:\[[^\]]+\]|[^/*:]+))(?::(\d+|\*))?\//.exec(pattern) ?? [];
  return scheme === '' ? null : { scheme, host, port: port === '*' ? '' : port };
}

function webAddress(address: string | null): URL | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

/** Whether a pattern covers an address. */
export function covers(pattern: string, address: string): boolean {
  const parts = partsOf(pattern);
  const url = webAddress(address);
  if (!parts || !url) return false;
  if (parts.scheme !== '*' && `${parts.scheme}:` !== url.protocol) return false;
  if (parts.port !== '' && parts.port !== (url.port || (url.protocol === 'https:' ? '443' : '80'))) return false;
  const host = parts.host.toLowerCase();
  if (host === '*') return true;
  return host.startsWith('*.') ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1)) : url.hostname === host;
}

/** Patterns of web sites among what the browser holds, without doubles, in a fixed order: what the gate is registered for. */
export function siteOrigins(held: readonly string[]): string[] {
  return [...new Set(held)].filter((pattern) => partsOf(pattern) !== null).sort();
}

/** Whether a pattern stands for every site there is. */
export function isEverywhere(pattern: string): boolean {
  return partsOf(pattern)?.host === '*';
}

/** The pattern to ask for when the user switches on the site of an address; null for what is no web site. All of a named site's sub-domains go with it. */
export function patternOf(address: string | null): string | null {
  const url = webAddress(address);
  if (!url || url.hostname === '') return null;
  const host = url.hostname.replace(/^www\d?\./, '');
  return isName(host) ? `*://*.${host}/*` : `*://${host}/*`;
}

/** The pattern of a host of the list of news sites. */
export const patternOfHost = (host: string): string => `*://*.${host}/*`;

/** The site that a pattern stands for, as its reader calls it: 'example.co.uk'. */
export function siteOfPattern(pattern: string): string {
  const host = partsOf(pattern)?.host ?? pattern;
  return host.replace(/^\*\./, '');
}

/** A host of at least two names, which can have sub-domains; no address in numbers. */
function isName(host: string): boolean {
  return host.includes('.') && !host.startsWith('[') && !/^[\d.]+$/.test(host);
}

/** Endings of names that only answer inside a house or an organisation: RFC 6761, 6762, 8375, and what routers and offices use. */
const INNER_ENDINGS = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|test|invalid)$/;
/** IPv4 ranges that are not the Internet: RFC 1122, 1918, 3927, 6598. */
const INNER_IPV4 = /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;
/** IPv6: loopback, unspecified, unique local (RFC 4193), link local (RFC 4291), and IPv4 in disguise. */
const INNER_IPV6 = /^\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*|::ffff:.*)\]$/;

/** Whether a host is of the user's own machine, house or organisation. Names without a dot are. */
export function isInnerHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (host.startsWith('[')) return INNER_IPV6.test(host);
  if (/^[\d.]+$/.test(host)) return INNER_IPV4.test(host);
  return !host.includes('.') || INNER_ENDINGS.test(host);
}

/** Whether a page may be read without a click: its site is allowed, and where it is of the user's own network, by name and not as "every site". */
export function isAllowed(address: string | null, held: readonly string[]): boolean {
  const url = webAddress(address);
  if (!url || address === null) return false;
  const inner = isInnerHost(url.hostname);
  return held.some((pattern) => covers(pattern, address) && !(inner && isEverywhere(pattern)));
}
