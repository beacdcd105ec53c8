/** Inputs for the fuzzer: news English put together at random, pages around it, and damage done to either. */
import type { Chance } from './chance.ts';

/** Bits of sentences in which inspections are told, and bits that only look so. */
const PHRASES = [
  'Leeds City Council',
  'Northamptonshire',
  'the council',
  'Kent and Medway',
  'St Helens',
  'Bath and North East Somerset',
  'Bournemouth, Christchurch and Poole',
  'the London Borough of Barnet',
  'Slough Children First',
  'Cardiff',
  'Glasgow',
  'Durham',
  'Ms Kent',
  'Reading',
  'children’s services',
  "children's services",
  'fostering service',
  'adoption agency',
  'a children’s home',
  'Ofsted',
  'the inspectorate',
  'inspectors',
  'rated',
  'were judged to be',
  'was found',
  'has been graded',
  'moved from',
  'up from',
  'down to',
  'remains',
  'for the second time',
  'no longer',
  'inadequate',
  'good',
  'outstanding',
  'requires improvement to be good',
  'requires improvement',
  'adequate',
  'poor',
  'satisfactory',
  'not good enough',
  'hopes to be',
  'could be',
  'denied it was',
  'focused visit',
  'monitoring visit',
  'joint targeted area inspection',
  'ILACS',
  'single inspection framework',
  'priority action',
  'areas for development',
  'help and protection',
  'children in care',
  'care leavers',
  'the impact of leaders',
  'overall effectiveness',
  'in June 2025',
  'last month',
  'on 9 to 20 June',
  'in 2019',
  'three years ago',
  'in November and December',
  'between 30 February and 31 June',
  'since 2010',
  'today',
  'respectively',
  'both',
  'and',
  ', while',
  '; but',
  '. The',
  '.',
  '?',
  '…',
  '—',
  '“',
  '”',
  "'",
  '"',
  '(',
  ')',
  ':',
  '\n',
  '\n\n',
  '1.',
  '•',
  'A',
  'a a a',
];

/** Characters that readers of text trip over. */
const ODDITIES = [
  '\u0000',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u0301',
  '\u00a0',
  '\ud800',
  '\udc00',
  '😀',
  'ﬁ',
  'İ',
  'ß',
  'ſ',
  '’',
  '‘',
  '“',
  '\t',
  '\r',
  '\r\n',
  '\\',
  '$&',
  '$1',
  '%00',
  '<',
  '>',
  '&',
  '&amp;',
  '&#x0;',
  '2025-13-45',
  '0000',
  '9'.repeat(40),
  'a'.repeat(300),
  '.'.repeat(200),
  '('.repeat(200),
  ' '.repeat(300),
  '\n'.repeat(100),
  'and '.repeat(80),
  'Leeds, '.repeat(40),
  'good '.repeat(60),
  'in June '.repeat(40),
  'not '.repeat(60),
];

const TAGS = [
  'p',
  'div',
  'span',
  'article',
  'section',
  'table',
  'tr',
  'td',
  'ul',
  'li',
  'h1',
  'h2',
  'blockquote',
  'form',
  'select',
  'option',
  'svg',
  'math',
  'template',
  'noscript',
  'iframe',
  'title',
  'base',
  'figure',
  'pre',
  'details',
  'body',
  'html',
];
const OPENINGS = [
  '<a href="javascript:alert(1)">',
  '<base href="http://[::1">',
  '<link rel="canonical" href="http://%zz/">',
  '<meta property="article:published_time" content="not a date">',
  '<meta property="article:published_time" content="99999-99-99T99:99:99Z">',
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":[{}],"headline":{}}</script>',
  '<script type="application/ld+json">{"@graph":[{"@graph":[]}]',
  '<script type="application/ld+json">[[[[[[[[',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?xml version="1.0"?>',
  '<input name="cloneNode"><input name="textContent">',
  '<time datetime="2025-02-30">',
  '<img src=x onerror=1>',
  '<table><p>',
  '</p></p></div>',
  '<template><p>',
  '<p hidden>',
  '<p style="display:none">',
  '<html lang="x-y-z-1">',
  '<textarea>',
  '<plaintext>',
  '<br>'.repeat(50),
  '<div>'.repeat(200),
];

export function randomText(chance: Chance, phrases = 5 + chance.below(80)): string {
  let text = '';
  for (let i = 0; i < phrases; i++) {
    text += chance.next() < 0.08 ? chance.pick(ODDITIES) : chance.pick(PHRASES);
    text += chance.next() < 0.9 ? ' ' : '';
  }
  return text;
}

export function randomPage(chance: Chance): string {
  let html = chance.next() < 0.8 ? `<!doctype html><title>${randomText(chance, 8)}</title>` : '';
  const parts = 3 + chance.below(30);
  for (let i = 0; i < parts; i++) {
    const dice = chance.next();
    if (dice < 0.15) html += chance.pick(OPENINGS);
    else if (dice < 0.25) html += `</${chance.pick(TAGS)}>`;
    else
      html += `<${chance.pick(TAGS)}${chance.next() < 0.1 ? ` class="${chance.pick(['comments', 'related', 'byline', 'ad', '"'])}"` : ''}>${randomText(chance)}`;
  }
  return html;
}

/** The input with one to six pieces cut out, doubled, moved, swapped for oddities, or cut off in the middle. */
export function damage(chance: Chance, input: string, fragments: readonly string[] = [...PHRASES, ...ODDITIES, ...OPENINGS]): string {
  let text = input;
  for (let times = 1 + chance.below(6); times > 0; times--) {
    const at = chance.below(text.length + 1);
    const length = Math.min(text.length - at, chance.pick([1, 5, 40, 400, 4000]));
    const piece = text.slice(at, at + length);
    const without = text.slice(0, at) + text.slice(at + length);
    const to = chance.below(without.length + 1);
    text = chance.pick([
      () => without,
      () => text.slice(0, at) + piece + piece + text.slice(at + length),
      () => without.slice(0, to) + piece + without.slice(to),
      () => text.slice(0, at) + chance.pick(fragments) + text.slice(at),
      () => text.slice(0, at) + chance.pick(fragments) + text.slice(at + length),
      () => text.slice(0, at) + piece.toUpperCase() + text.slice(at + length),
      () => text.slice(0, Math.max(at, 20)),
    ])();
  }
  return text;
}
