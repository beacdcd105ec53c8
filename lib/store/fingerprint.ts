/** Digests that tell whether an article's own words changed, and give rows names that stay. */
import type { Article } from '../domain/article.ts';
import type { Finding } from '../domain/finding.ts';

/** What typesetting changes and an editor does not: each row is levelled to its right side. */
const LEVELLED: readonly [RegExp, string][] = [
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''], // soft hyphens, joiners, marks of byte order
  [/[\u2018\u2019\u201a\u201b\u2032\u00b4`\u201c-\u201f\u2033\u00ab\u00bb"]/g, "'"], // quote marks of every typography
  [/''+/g, "'"], // a double quote written as two single ones
  [/[\u2010-\u2015\u2212]/g, '-'], // hyphens and dashes
  [/\s+/g, ' '],
];

/** The words of an article without what typesetting does to them. */
export function levelWords(text: string): string {
  let level = text.normalize('NFKC');
  for (const [from, to] of LEVELLED) level = level.replace(from, to);
  return level.trim();
}

/** The fingerprint of an article: 22 characters, equal for equal words of title and text. */
export function fingerprintOf(article: Article): Promise<string> {
  return digest(`${levelWords(article.title)}\n${levelWords(article.text)}`, 22);
}

/** The name of an article: from the address it was first kept under, else from its site and words, so that keeping it again names it again. */
export function articleIdOf(firstAddress: string | null, host: string, fingerprint: string): Promise<string> {
  return digest(firstAddress ? `address ${firstAddress}` : `words ${host} ${fingerprint}`, 14);
}

/**
 * Names for the findings of one article, without the article's own: from what makes it this inspection and not another, never from its grade or
 * wording, so that a verdict on a finding still holds when the article is read again. Like findings are numbered in order.
 */
export async function findingKeysOf(findings: readonly Finding[]): Promise<string[]> {
  const seen = new Map<string, number>();
  const keys: string[] = [];
  for (const { council, service, provider, framework, status, inspected } of findings) {
    const key = await digest([council.code, service, provider, framework, status, inspected].join('|'), 8);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    keys.push(count === 1 ? key : `${key}.${count}`);
  }
  return keys;
}

/** SHA-256, the first `length` characters of its base64url form; six bits each. */
async function digest(text: string, length: number): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll('+', '-').replaceAll('/', '_').slice(0, length);
}
