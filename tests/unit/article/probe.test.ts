import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { mayReport, probePage } from '../../../lib/article/probe.ts';
import { proseOf, stillShows } from '../../../lib/article/prose-mark.ts';

const CORPUS = resolve(import.meta.dirname, '../../corpus');

function look(html: string, path = '/news/a', contentType: 'text/html' | 'application/xhtml+xml' = 'text/html') {
  const { window } = new JSDOM(html, { url: `https://paper.example${path}`, contentType });
  const before = window.document.documentElement.outerHTML;
  const seen = probePage(window.document, (selector) => window.document.querySelectorAll(selector));
  expect(window.document.documentElement.outerHTML).toBe(before);
  return seen;
}

type Gold = { pages: Record<string, { inspections?: unknown[] }> };
const goldPages = ['short', 'long'].flatMap((folder) => {
  const { pages }: Gold = JSON.parse(readFileSync(join(CORPUS, folder, 'gold.json'), 'utf8'));
  const files = new Set(readdirSync(join(CORPUS, folder, 'pages')));
  return Object.entries(pages).flatMap(([name, { inspections = [] }]) => {
    const file = [name, `${name}.html`].find((one) => files.has(one));
    return file && inspections.length > 0 ? [join(folder, 'pages', file)] : [];
  });
});

describe('the gate lets through', () => {
  test('there are articles to try it on', () => expect(goldPages.length).toBeGreaterThan(40));
  test.each(goldPages)('the article that reports an inspection: %s', (file) => {
    expect(look(readFileSync(join(CORPUS, file), 'utf8')).hit).toBe(true);
  });

  test.each([
    ['a framed page', `<main><div>${'menu '.repeat(20)}</div></main><div>Ofsted inspected Norham.</div>`],
    ['an article without any mark of one', '<div>Inspectors called the council’s care of children inadequate.</div>'],
    ['a page in Welsh', '<p>Mae gwasanaethau plant y cyngor wedi’u harolygu.</p>'],
    [
      'a form that clobbers the document',
      '<form name="title"></form><form name="URL"></form><form name="documentElement"></form><img name="body"><p>Ofsted was here.</p>',
    ],
  ])('%s', (_, body) => {
    expect(look(`<!doctype html><title>Paper</title><body>${body}</body>`).hit).toBe(true);
  });
});

const DAMNING = '<body><h1>A damning report</h1><p>Inspectors found that children in care were let down by the council.</p></body>';
const lang = (name: string, title: string) => `<!doctype html><html lang="${name}"><title>${title}</title>${DAMNING}</html>`;

describe('the gate looks at the text, whatever the title', () => {
  test.each(['', 'en', 'en-GB', 'EN_gb', 'english', ' en', 'cy', 'gd', 'uk', 'gb'])('of a page whose language is called "%s"', (name) => {
    expect(look(lang(name, 'Apology')).hit).toBe(true);
  });

  test('of a page that is labelled with another language, where the title is English all the same', () => {
    expect(look(lang('de', 'Apology after a damning report')).hit).toBe(true);
    expect(look(lang('de', 'Council apologises')).hit).toBe(true);
    expect(look(lang('de', 'Ofsted ist enttäuscht')).hit).toBe(true);
  });

  test('of XHTML', () => {
    const page = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Apology</title></head>${DAMNING}</html>`;
    expect(look(page, '/news/a', 'application/xhtml+xml').hit).toBe(true);
  });

  test.each(['/news/sport/a', '/sportsmanship', '/football-club-a', '/news?/sport/', '/?id=7'])('at the address %s', (path) => {
    expect(look(lang('en', 'Apology'), path).hit).toBe(true);
  });
});

describe('the gate keeps out', () => {
  test('what is told in another language, without a pass over its text', () => {
    expect(look(lang('de-AT', 'Ein Bericht'))).toEqual({ hit: false, text: '', isElsewhere: true });
    expect(look(lang('es', 'Un informe'))).toEqual({ hit: false, text: '', isElsewhere: true });
  });

  test('but a page without a title yet may still become an English one', () => {
    expect(look(lang('de', '')).isElsewhere).toBeUndefined();
  });

  test.each([
    'Neue Brücke eröffnet',
    'Das Wetter im Süden',
    'Streit um die Schwimmhalle',
    'El puente, cerrado una semana',
    'Que faire ce soir et demain',
    'Новый мост открыт',
    '橋が開通',
  ])('what a title in another language stands over: %s', (title) => {
    expect(look(lang('en', title))).toEqual({ hit: false, text: '', isElsewhere: true });
  });

  test.each([
    'Care leavers’ café wins support of inspectors',
    'Jürgen Weiss: the report that shamed the borough',
    'Social services up a rung',
    'Gwasanaethau plant: adroddiad damniol',
    'Lichfield parents let down',
    'Keith Weaver: how Dungeness was let down',
    'Discharge without care',
    'Mischief and suspicion: Siobhán Kelly on Belfast',
    'Why Renée Sprung left',
    'A schooling in neglect',
  ])('but not because a title looks a little so: %s', (title) => {
    expect(look(lang('en', title)).hit).toBe(true);
  });

  test.each([
    'Trump signs order on steel',
    'Google and Apple face new rules',
    'Recipe of the week: lemon tart',
    'U.S. markets fall again',
    'Football: City draw at home',
    'How to parse a page in Python',
  ])('what a title tells of the world, of firms or of a pastime: %s', (title) => {
    expect(look(lang('en', title))).toEqual({ hit: false, text: '', isElsewhere: true });
  });

  test.each([
    'Harrow comes up trumps',
    'Football star backs campaign for children in care',
    'Film shows life in a council home',
    'Google search led foster carer to the report',
    'Americans’ praise for Leeds’ social workers',
    'Ofsted’s climate of fear',
  ])('but not where it speaks of what we read: %s', (title) => {
    expect(look(lang('en', title)).hit).toBe(true);
  });

  test('sport, unless its title speaks of an inspection', () => {
    expect(look(lang('en', 'Apology'), '/sport/football/a')).toEqual({ hit: false, text: '', isElsewhere: true });
    expect(look(lang('en', 'Ofsted: an apology'), '/sport/football/a').hit).toBe(true);
  });

  test.each([
    ['a page of nothing', ''],
    ['a recipe', '<p>Good lemons are outstanding. Care for the services of children at table.</p>'],
    ['a meat inspector', '<p>The inspector found the sausages unfit for sale.</p>'],
    ['a council without an inspection', '<p>The council spends more on children’s services this year.</p>'],
    ['a piece on buildings', '<p>An inspection of the bridge showed rust, engineers say.</p>'],
  ])('%s', (_, body) => {
    expect(look(`<!doctype html><title>Paper</title><body>${body}</body>`).hit).toBe(false);
  });

  test('a front page, unless its own words say more', () => {
    const front = '<body><p>Ofsted: children’s services inadequate</p></body>';
    expect(look(`<!doctype html><title>Paper</title>${front}`, '/')).toEqual({ hit: false, text: '', isElsewhere: true });
    expect(look(`<!doctype html><title>Ofsted slams council</title>${front}`, '/').hit).toBe(true);
  });

  test('a word and its company must stand near each other', () => {
    const far = 'The bridge was inspected. '.concat('Nothing of note happened in the long afternoon. '.repeat(20), 'Foster care is hard.');
    expect(mayReport(far)).toBe(false);
  });
});

describe('an article is known again by its running text', () => {
  const page = (text: string) => {
    const { document } = new JSDOM(text).window;
    const all = document.body.textContent ?? '';
    const find = (selector: string) => document.querySelectorAll(selector);
    return { all, find, prose: proseOf(find, all) };
  };
  const long = (about: string) => `<p>${about} and a good deal more that makes it a paragraph of an article.</p>`;
  const first = page(long('One thing') + long('Another thing') + long('A third thing'));

  test('advertisements around it change nothing', () => {
    const again = page(`<div>Buy!</div>${long('One thing')}${long('Another thing')}<p>3 min</p>${long('A third thing')}`);
    expect(again.prose.mark).toBe(first.prose.mark);
    expect(stillShows(first.prose, again.find, again.all)).toBe(true);
  });

  test('a corrected word changes its mark, and it is still the same article', () => {
    const again = page(long('One thing') + long('Another matter') + long('A third thing'));
    expect(again.prose.mark).not.toBe(first.prose.mark);
    expect(stillShows(first.prose, again.find, again.all)).toBe(true);
  });

  test('another article is another', () => {
    const other = page(long('Quite else') + long('And else') + long('A third thing'));
    expect(stillShows(first.prose, other.find, other.all)).toBe(false);
  });

  test('articles of a site that repeats most of its paragraphs are told apart by their headings', () => {
    const own = page(`<h1>Norham</h1>${long('Norham')}${long('Every time')}${long('Each time')}${long('Always')}`);
    const other = page(`<h1>Wensley</h1>${long('Wensley')}${long('Every time')}${long('Each time')}${long('Always')}`);
    expect(stillShows(own.prose, other.find, other.all)).toBe(false);
    const onlyHeading = page(`<h1>Wensley</h1>${long('Norham')}${long('Every time')}${long('Each time')}${long('Always')}`);
    expect(stillShows(own.prose, onlyHeading.find, onlyHeading.all)).toBe(true);
  });

  test('also on pages without paragraphs', () => {
    const bare = page(`<div>${'Words of an article in one long run. '.repeat(40)}</div>`);
    expect(stillShows(bare.prose, bare.find, bare.all)).toBe(true);
    expect(stillShows(bare.prose, bare.find, 'Something else entirely.')).toBe(false);
  });
});
