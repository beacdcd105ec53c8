/** What a page says of itself in JSON-LD: the node that describes the page's own article, never one of a list of others. */

export type ArticleNode = { headline: string; published: string; authors: string[]; publisher: string; address: string };

type Json = { readonly [key: string]: unknown };

const ARTICLE_TYPE = /(?:Article|Posting|Report|ReviewNewsArticle|LiveBlogPosting)$/;
const PAGE_TYPE = /^(?:WebPage|ItemPage|AboutPage)$/;
const MAX_NODES = 400;

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return textOf(value[0]);
  if (isJson(value)) return textOf(value['@value'] ?? value.name ?? value['@id'] ?? value.url);
  return '';
}

/** Comment and CDATA marks that some systems wrap the JSON in. */
const WRAPPED = /^(?:<!--|\/\*|\/\/)?\s*(?:<!\[CDATA\[)?(?:\s*\*\/)?/;

function parse(source: string): unknown {
  const cdata = source.lastIndexOf(']]>');
  const trimmed = (cdata > 0 ? source.slice(0, cdata) : source).trim().replace(WRAPPED, '');
  const end = Math.max(trimmed.lastIndexOf('}'), trimmed.lastIndexOf(']'));
  const json = trimmed.slice(0, end + 1);
  try {
    return JSON.parse(json);
  } catch {
    try {
      // Editors' systems leave raw line breaks and tabs inside strings.
      return JSON.parse(json.replace(/\p{Cc}/gu, ' '));
    } catch {
      return null;
    }
  }
}

function* nodesOf(value: unknown, depth = 0): Generator<Json> {
  if (depth > 4) return;
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item, depth + 1);
  else if (isJson(value)) {
    yield value;
    yield* nodesOf(value['@graph'], depth + 1);
    if (isJson(value.mainEntity)) yield* nodesOf(value.mainEntity, depth + 1);
  }
}

function readNode(node: Json): ArticleNode {
  return {
    headline: textOf(node.headline) || textOf(node.name),
    published: textOf(node.datePublished) || textOf(node.dateCreated),
    authors: listOf(node.author)
      .map((author) => (typeof author === 'string' ? author.trim() : isJson(author) ? textOf(author.name) : ''))
      .filter((name) => name !== '' && !/^https?:/i.test(name)),
    publisher: isJson(node.publisher) ? textOf(node.publisher.name) : '',
    address: textOf(node.url) || textOf(node.mainEntityOfPage),
  };
}

/** The page's article as its JSON-LD tells it; `resembles` says whether a headline is the page's. Null when there is none. */
export function readStructuredData(scripts: readonly string[], resembles: (headline: string) => boolean): ArticleNode | null {
  const articles: ArticleNode[] = [];
  const pages: ArticleNode[] = [];
  let seen = 0;
  for (const script of scripts) {
    for (const node of nodesOf(parse(script))) {
      if (++seen > MAX_NODES) break;
      const types = listOf(node['@type']).map(String);
      if (types.some((type) => ARTICLE_TYPE.test(type))) articles.push(readNode(node));
      else if (types.some((type) => PAGE_TYPE.test(type))) pages.push(readNode(node));
    }
  }
  const own = articles.find((article) => resembles(article.headline)) ?? (articles.length === 1 ? articles[0] : undefined);
  const page = pages.find((candidate) => candidate.published !== '');
  if (!own) return articles.length === 0 && page ? page : null;
  return own.published === '' && page ? { ...own, published: page.published } : own;
}
