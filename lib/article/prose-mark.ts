/** Tells whether a page still shows the article that it showed: its running text and its heading. Advertisements and clocks on the page change nothing. */
import type { Find } from './probe.ts';

/** A paragraph shorter than this is a caption, a button or a date. */
const LEAST_PARAGRAPH = 50;
const MOST_PARAGRAPHS = 24;
/** Letters kept of each paragraph. */
const SAMPLE = 500;
/** Share of the paragraphs that may be left of an article that is gone: sites repeat some under every article. */
const LEFT = 0.4;
/** The same where the heading is another, too. */
const LEFT_UNDER_OTHER = 0.8;

/** `samples`: its paragraphs. `heading`: what stands above them. `mark`: equal for equal running text. */
export type Prose = { samples: string[]; heading: string; mark: string };

/** Long enough to be prose. Never the page's whole text, in which scripts keep articles that are not shown. */
function paragraphsOf(find: Find): string[] {
  return [...find('p')].map((paragraph) => String(paragraph.textContent).trim()).filter((words) => words.length > LEAST_PARAGRAPH);
}

/** The running text of a page whose whole text is `text`: its paragraphs, or where it has none, pieces from all over the text. */
export function proseOf(find: Find, text: string): Prose {
  const paragraphs = paragraphsOf(find);
  const samples = paragraphs.slice(0, MOST_PARAGRAPHS).map((words) => words.slice(0, SAMPLE));
  if (samples.length < 2) {
    const step = Math.ceil(text.length / MOST_PARAGRAPHS) || 1;
    for (let at = 0; at < text.length; at += step) samples.push(text.slice(at, at + LEAST_PARAGRAPH));
  }
  // A copy, so that the samples do not keep the whole text alive behind them.
  return { samples: JSON.parse(JSON.stringify(samples)), heading: headingOf(find), mark: digest(paragraphs[1] ? paragraphs.join() : text) };
}

/** Whether the page, whose whole text is `text` now, still shows that article. */
export function stillShows({ samples, heading }: Prose, find: Find, text: string): boolean {
  const now = paragraphsOf(find).join() || text;
  const left = samples.filter((sample) => now.includes(sample)).length;
  return left > samples.length * (headingOf(find) === heading ? LEFT : LEFT_UNDER_OTHER);
}

/** The headings of the first rank. */
function headingOf(find: Find): string {
  let heading = '';
  for (const one of find('h1')) heading += one.textContent;
  return heading;
}

/** Length and a sum over the letters: enough to see that words changed. */
function digest(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  return `${text.length}.${sum}`;
}
