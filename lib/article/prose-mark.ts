/** Tells whether a page still shows the article that it showed: its running text, by samples. Advertisements and clocks on the page change nothing. */
import type { Find } from './probe.ts';

/** A paragraph shorter than this is a caption, a button or a date. */
const LEAST_PARAGRAPH = 60;
const MOST_PARAGRAPHS = 24;
/** Letters kept of each paragraph. */
const SAMPLE = 60;

/** `samples`: beginnings of its paragraphs. `mark`: equal for equal running text. */
export type Prose = { samples: string[]; mark: string };

/** The running text of a page whose whole text is `text`: its paragraphs, or where it has none, pieces from all over the text. */
export function proseOf(find: Find, text: string): Prose {
  const samples: string[] = [];
  let all = '';
  for (const paragraph of find('p')) {
    const words = (paragraph.textContent ?? '').trim();
    if (words.length < LEAST_PARAGRAPH) continue;
    all += words;
    if (samples.length < MOST_PARAGRAPHS) samples.push(words.slice(0, SAMPLE));
  }
  if (samples.length < 2) {
    all = text;
    const step = Math.ceil(text.length / MOST_PARAGRAPHS) || 1;
    for (let at = 0; at < text.length; at += step) samples.push(text.slice(at, at + SAMPLE));
  }
  // A copy, so that the samples do not keep the whole text alive behind them.
  return { samples: JSON.parse(JSON.stringify(samples)), mark: digest(all) };
}

/** Whether most of some running text stands in `text`. */
export function stillShows({ samples }: Prose, text: string): boolean {
  const left = samples.filter((sample) => text.includes(sample)).length;
  return left > samples.length * 0.4;
}

/** Length and a sum over the letters: enough to see that words changed. */
function digest(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  return `${text.length}.${sum}`;
}
