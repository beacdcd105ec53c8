/** Articles made for tests: plain news pages of our own wording about whichever council a test asks for. */

export type Sample = {
  /** As the article names it, 'Rutland County Council'. */
  council: string;
  grade: 'outstanding' | 'good' | 'requires improvement' | 'inadequate';
  /** Earlier grade and its year. */
  before?: { grade: Sample['grade']; year: number };
  /** Further paragraphs, as plain text. */
  more?: string[];
  headline?: string;
  /** ISO date; null for a page that gives none. */
  published?: string | null;
};

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const NEVER_MIND = [
  'The report runs to eighteen pages and can be read on the inspectorate’s website.',
  'Councillors will discuss it at a meeting of the cabinet next week, which the public may attend.',
  'Staff at the department were told the result in a short video message on the morning of its publication.',
];

/** A page's title and paragraphs. */
export function sampleWords({ council, grade, before, more = [], headline }: Sample): { title: string; paragraphs: string[] } {
  const title = headline ?? `Children’s services in the spotlight: what inspectors told ${council}`;
  const paragraphs = [
    `${council} has been told by Ofsted that its children’s services are ${grade === 'requires improvement' ? 'in need of change' : `rated ${grade}`} overall.`,
    `Inspectors spent two weeks with the department in June 2025. Their judgement: children’s services at ${council} ${grade === 'requires improvement' ? 'require improvement to be good' : `are ${grade}`}.`,
    ...(before ? [`At the previous inspection, in ${before.year}, children’s services at ${council} were rated ${before.grade}.`] : []),
    ...NEVER_MIND,
    ...more,
  ];
  return { title, paragraphs };
}

/** A complete news page with a header, a menu, the article and a footer. */
export function samplePage(sample: Sample): string {
  const { title, paragraphs } = sampleWords(sample);
  const published = sample.published === undefined ? '2025-08-05' : sample.published;
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
${published ? `<meta property="article:published_time" content="${published}T09:00:00Z">` : ''}
<meta property="og:site_name" content="The Sample Post"></head>
<body><header><p>The Sample Post</p><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
<main><article><h1>${escapeHtml(title)}</h1>
${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}
</article></main><footer><p>© The Sample Post</p></footer></body></html>`;
}

/** Councils for a series of articles, as those name them, and by their short names. */
export const COUNCILS = [
  'Rutland County Council',
  'Trafford Council',
  'Salford City Council',
  'Bury Council',
  'Knowsley Council',
  'Halton Borough Council',
];
export const NAMES = ['Rutland', 'Trafford', 'Salford', 'Bury', 'Knowsley', 'Halton'];

/** The page at `path`, about the council whose turn it is. */
export const reportOf = (index: number, path: string): string =>
  samplePage({
    council: COUNCILS[index % COUNCILS.length] ?? '',
    grade: 'good',
    more: [`This is the report number ${path} of our series.`],
  });
