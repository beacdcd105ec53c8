/** Addresses levelled, so that the same article is found again however it was reached. Never shown, never fetched: a key only. */
import { plainAddress } from '../article/canonical-address.ts';

/** First labels of a host that show the same articles in another dress. */
const DRESS = /^(?:(?:www\d?|m|mobile|amp)\.)+/;

/** The key of an address: no scheme, fragment, tracking or dress, parameters in order. Null for what is no web address. */
export function levelAddress(address: string | null): string | null {
  const plain = address === null ? null : plainAddress(address);
  if (plain === null) return null;
  const url = new URL(plain);
  url.searchParams.sort();
  return `${siteOf(plain)}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}

/** The site of an address: its host without the dress, with its port where it has one. Empty for what is no web address. */
export function siteOf(address: string | null): string {
  const plain = address === null ? null : plainAddress(address);
  return plain === null ? '' : new URL(plain).host.replace(DRESS, '');
}
