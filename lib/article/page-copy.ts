/** The lean copy of a page: plain objects that hold words and the few attributes that tell what a box is for. Nothing in it is alive. */

export type CopiedText = string;

export type CopiedElement = {
  /** Lower-case tag name. */
  tag: string;
  /** `class` and `id`, as written. */
  names: string;
  role: string;
  itemprop: string;
  /** `href` of a link, `datetime` of a time, `content` of anything else that carries one. */
  value: string;
  /** `aria-label`. */
  label: string;
  /** `aria-hidden`: said elsewhere, decoration, or a page behind a dialogue. */
  unspoken: boolean;
  parent: CopiedElement | null;
  children: (CopiedElement | CopiedText)[];
  /** The blocks that stand in it, as a range of the page's blocks; set when the copy is split into blocks. */
  from: number;
  to: number;
};

/** `<meta>`: `key` is its name, property, itemprop or http-equiv, in lower case. */
export type CopiedMeta = { key: string; content: string };

export type PageCopy = {
  address: string;
  lang: string;
  /** The page declares itself AMP. */
  amp: boolean;
  title: string;
  metas: CopiedMeta[];
  /** `href` of the canonical link. */
  canonical: string;
  base: string;
  jsonLd: string[];
  /** Stands for `<html>`. */
  root: CopiedElement;
};

export function newElement(tag: string, parent: CopiedElement | null): CopiedElement {
  return { tag, names: '', role: '', itemprop: '', value: '', label: '', unspoken: false, parent, children: [], from: 0, to: 0 };
}

/** All words in an element, as they stand in the markup. */
export function wordsOf(element: CopiedElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
}
