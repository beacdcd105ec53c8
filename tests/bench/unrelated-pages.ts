/**
 * Pages of a paper that report no inspection, of our own wording: what a gate meets all day. Sizes spread as those of real pages do, from a short notice
 * to a long page with an inline script of data, 20,000 characters in the middle.
 */
const SENTENCES = [
  'The road between the two villages will be closed for a week while the bridge is painted.',
  'Buyers at the market said that the price of plums had never been so high in August.',
  'The home side went ahead before half-time and held on through a long and muddy second half.',
  'A spokesman for the ferry company said that sailings would resume once the wind had dropped.',
  'Pupils at the school planted forty trees along the fence, one for each year that it has stood.',
  'The library is to open on Sundays from next month, after readers asked for it in a survey.',
  'Engineers expect the new signals to shorten the journey into town by about four minutes.',
  'Rain is forecast for most of the week, with the best of the dry spells on Thursday afternoon.',
  'The theatre has sold two thirds of the seats for its winter season and will add three evenings.',
  'Farmers hope for a dry month so that the late barley can be brought in before the frost.',
];
const SUBJECTS = ['Bridge', 'Market', 'Match', 'Ferry', 'School trees', 'Library', 'Signals', 'Weather', 'Theatre', 'Harvest'];

/** Paragraphs of the article, teasers beside it, and characters of inline data, from the smallest page to the largest. */
const SHAPES: readonly (readonly [paragraphs: number, teasers: number, data: number])[] = [
  [6, 4, 0],
  [12, 12, 0],
  [20, 20, 4_000],
  [30, 30, 8_000],
  [40, 40, 20_000],
  [60, 50, 40_000],
  [120, 80, 150_000],
];

const sentence = (n: number) => SENTENCES[n % SENTENCES.length] ?? '';

function page(n: number): string {
  const [paragraphs, teasers, data] = SHAPES[n % SHAPES.length] ?? [0, 0, 0];
  const subject = `${SUBJECTS[n % SUBJECTS.length]}: what happened on day ${n}`;
  const paragraph = (i: number) =>
    `<p>${sentence(n + i)} ${sentence(n + 3 * i + 1)} <em>${i} of ${paragraphs}.</em> ${sentence(n + 7 * i + 2)}</p>`;
  const teaser = (i: number) =>
    `<li class="card"><a href="/news/${i}"><span class="tag"><b>${SUBJECTS[i % SUBJECTS.length]}</b></span><span>${sentence(i)}</span></a></li>`;
  const rows = (make: (i: number) => string, count: number) => Array.from({ length: count }, (_, i) => make(i)).join('\n');
  const json = JSON.stringify({ stories: Array.from({ length: Math.round(data / 100) }, (_, i) => sentence(i)) });
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${subject} - The Paper</title>
<meta property="og:type" content="article"><meta name="description" content="${sentence(n)}"><link rel="canonical" href="https://paper.example/${n}"></head>
<body><header><nav><ul>${rows((i) => `<li><a href="/${i}">${SUBJECTS[i % SUBJECTS.length]}</a></li>`, 12)}</ul></nav></header>
<main><article><h1>${subject}</h1>${rows(paragraph, paragraphs)}</article><aside><ul>${rows(teaser, teasers)}</ul></aside></main>
<footer><p>The Paper</p></footer>${data > 0 ? `<script type="application/json">${json}</script>` : ''}</body></html>`;
}

/** HTML by a name of its own. */
export function unrelatedPages(count: number): Map<string, string> {
  return new Map(Array.from({ length: count }, (_, n) => [`unrelated-${n}.html`, page(n)]));
}
