import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { probePage } from '../../../lib/article/probe.ts';
import type { GateAnswer } from '../../../lib/capture/gate/messages.ts';
import { type GateWindow, watchPage } from '../../../lib/capture/gate/watch-page.ts';

const HOME = 'https://paper.example';
const paragraphs = (about: string) =>
  `<h1>${about}: what inspectors found</h1>
   <p>Children’s services at ${about} have been rated good by Ofsted, whose inspectors came in June and stayed for two weeks.</p>
   <p>The leader of ${about} council said that it was the result of four years of work by everybody in the department.</p>
   <p>At the last inspection ${about} had been told that its services required improvement, and a commissioner was sent.</p>`;
const story = (about: string) => `<main>${paragraphs(about)}</main>`;
const BINS =
  '<main><h1>Bins</h1><p>The bins of the town are to be emptied every other Tuesday, from the first week of May, says the borough.</p></main>';

type Said = { kind: string; address?: string; among?: boolean };

function openPage(
  body: string,
  { path = '/a', prerendering = false, answer }: { path?: string; prerendering?: boolean; answer?: () => GateAnswer | undefined } = {},
) {
  const { window } = new JSDOM(`<!doctype html><title>Paper</title><body>${body}</body>`, { url: HOME + path });
  const { document } = window;
  const said: Said[] = [];
  const looked = { times: 0 };
  const state = { prerendering, stopped: 0 };
  Object.defineProperty(document, 'prerendering', { get: () => state.prerendering });
  const navigation = new EventTarget();
  const win = {
    document,
    navigation,
    MutationObserver: window.MutationObserver,
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    requestIdleCallback: (work: () => void) => setTimeout(work, 1),
  } as unknown as GateWindow;
  const find = (selector: string) => document.querySelectorAll(selector);
  watchPage(win, {
    find,
    look: () => {
      looked.times++;
      return probePage(document, find);
    },
    send: async (message) => {
      said.push(message);
      return answer ? answer() : { done: true };
    },
    onStop: () => {
      state.stopped++;
    },
  });
  const show = (html: string) => {
    document.body.innerHTML = html;
  };
  return {
    said,
    looked,
    state,
    document,
    window,
    show,
    goTo: (to: string) => {
      window.history.pushState(null, '', HOME + to);
      navigation.dispatchEvent(new Event('currententrychange'));
    },
    activate: () => {
      state.prerendering = false;
      document.dispatchEvent(new window.Event('prerenderingchange'));
    },
    comeBack: () => window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: true })),
    hits: () => said.filter(({ kind }) => kind === 'hit').map(({ address }) => address?.slice(HOME.length)),
  };
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the gate, in a page', () => {
  test('tells at once of an article that may report an inspection, and once', async () => {
    const page = openPage(story('Norham'));
    expect(page.hits()).toEqual(['/a']);
    await pass(60_000);
    expect(page.said).toHaveLength(1);
  });

  test('says nothing of any other page, however much it moves, and stops looking', async () => {
    const page = openPage(BINS);
    for (let i = 0; i < 200; i++) {
      page.document.body.append(page.document.createElement('i'));
      await pass(300);
    }
    expect(page.said).toEqual([]);
    expect(page.looked.times).toBeLessThanOrEqual(8);
    const before = page.looked.times;
    await pass(60_000);
    page.document.body.append('still moving');
    await pass(5_000);
    expect(page.looked.times).toBe(before);
  });

  test('finds an article that is drawn seconds after the page', async () => {
    const page = openPage('<div id="app"></div>');
    await pass(6_000);
    page.show(story('Norham'));
    await pass(1_000);
    expect(page.hits()).toEqual(['/a']);
  });

  test('tells again only when the words of the article changed, not for an advertisement', async () => {
    const page = openPage(story('Norham'));
    page.document.body.append(Object.assign(page.document.createElement('div'), { textContent: 'Buy two, get one.' }));
    await pass(1_000);
    expect(page.hits()).toEqual(['/a']);
    const [paragraph] = page.document.querySelectorAll('p');
    if (paragraph) paragraph.textContent = `Correction: ${paragraph.textContent}`;
    await pass(1_000);
    expect(page.hits()).toEqual(['/a', '/a']);
  });

  test('reads nothing of a page that is only prepared, until it is shown', async () => {
    const page = openPage(story('Norham'), { prerendering: true });
    await pass(5_000);
    expect([page.looked.times, page.said.length]).toEqual([0, 0]);
    page.activate();
    expect(page.hits()).toEqual(['/a']);
  });

  test('a page that comes back from the browser’s memory asks for its icon, and is not read again', async () => {
    const page = openPage(story('Norham'));
    page.comeBack();
    await pass(1_000);
    expect(page.said.map(({ kind }) => kind)).toEqual(['hit', 'shown']);
    const other = openPage(BINS);
    other.comeBack();
    await pass(1_000);
    expect(other.said).toEqual([]);
  });

  test('says it again when the worker was stopped before it answered', async () => {
    let times = 0;
    const page = openPage(story('Norham'), { answer: () => (++times < 3 ? undefined : { done: true }) });
    await pass(10_000);
    expect(page.hits()).toEqual(['/a', '/a', '/a']);
  });

  test('gives up on a worker that never answers', async () => {
    const page = openPage(story('Norham'), { answer: () => undefined });
    await pass(600_000);
    expect(page.said.length).toBeLessThanOrEqual(8);
  });

  test('takes itself down when the site is no longer allowed', async () => {
    const page = openPage(story('Norham'), { answer: () => ({ done: true, stop: true }) });
    await pass(100);
    page.show(story('Wensley'));
    page.goTo('/b');
    page.comeBack();
    await pass(10_000);
    expect(page.said).toHaveLength(1);
    expect(page.state.stopped).toBe(1);
  });
});

describe('inside a site that loads no pages', () => {
  test('each article is told under its own address, though the address changes before the article', async () => {
    const page = openPage(story('Norham'));
    for (let i = 1; i <= 30; i++) {
      page.goTo(`/story-${i}`);
      await pass(i % 3 === 0 ? 2_500 : 120);
      page.show(story(`Town number ${i}`));
      await pass(2_000);
    }
    expect(page.hits()).toEqual(['/a', ...Array.from({ length: 30 }, (_, i) => `/story-${i + 1}`)]);
    expect(page.said.filter(({ among }) => among)).toEqual([]);
  });

  test('nothing is told while the page still shows the article of the address before', async () => {
    const page = openPage(story('Norham'));
    page.goTo('/b');
    await pass(60_000);
    expect(page.hits()).toEqual(['/a']);
  });

  test('an article drawn late, and left before it was looked at, is not told under the next address', async () => {
    const page = openPage('<div></div>');
    page.show(story('Norham'));
    page.goTo('/b');
    await pass(60_000);
    expect(page.hits()).toEqual([]);
  });

  test('an article scrolled in under another is told as one of several', async () => {
    const page = openPage(story('Norham'));
    page.document.body.insertAdjacentHTML('beforeend', `<section>${paragraphs('Wensley')}</section>`);
    page.goTo('/b');
    await pass(60_000);
    expect(page.said.filter(({ kind }) => kind === 'hit').map(({ address, among }) => [address?.slice(HOME.length), among])).toEqual([
      ['/a', false],
      ['/b', true],
    ]);
  });

  test('only what holds still is told', async () => {
    const page = openPage(BINS);
    page.goTo('/b');
    page.show(story('Half of Wensley'));
    await pass(350);
    page.show(story('Wensley'));
    await pass(3_000);
    expect(page.hits()).toEqual(['/b']);
  });

  test('going back to an article asks for its icon, and tells nothing anew', async () => {
    const page = openPage(story('Norham'));
    page.goTo('/list');
    page.show(BINS);
    await pass(2_000);
    page.goTo('/a');
    page.show(story('Norham'));
    await pass(3_000);
    expect(page.said.map(({ kind }) => kind)).toEqual(['hit', 'moved', 'shown']);
  });

  test('a place within the page is no other page', async () => {
    const page = openPage(story('Norham'));
    page.goTo('/a#comments');
    await pass(5_000);
    expect(page.said).toHaveLength(1);
  });
});
