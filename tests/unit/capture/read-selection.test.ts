import { describe, expect, test } from 'vitest';
import { readSelection } from '../../../lib/capture/read-selection.ts';
import { type RawMenus, SELECTION_MENU, setSelectionMenu } from '../../../lib/capture/selection-menu.ts';
import { freshStore, makeFinding } from '../store/readings.ts';
import { fakeBrowser, needs } from './fake-tab.ts';

const WORDS = 'Inspectors rated children’s services in Norham as inadequate. Leaders have much to do, and not long to do it in.';

function reading(selected: unknown, { incognito = false, findings = [makeFinding()] } = {}) {
  const { store } = freshStore();
  const fake = fakeBrowser({ tab: { incognito } });
  let asked = 0;
  const browser = {
    ...fake.browser,
    callInPage: async () => {
      asked++;
      if (selected instanceof Error) throw selected;
      return selected as never;
    },
  };
  return { store, fake, asked: () => asked, result: readSelection({ ...needs(store, fake, findings), browser }) };
}

describe('"read this selection"', () => {
  test('keeps what is selected, and says so on the icon', async () => {
    const { store, fake, result } = reading({ text: WORDS, lang: 'en' });
    expect(await result).toMatchObject({ state: 'kept', outcome: 'new' });
    expect(fake.badges.at(-1)?.badge.text).toBe('I');
    expect(await store.articles()).toMatchObject({ ok: true, articles: [{ article: { text: WORDS } }] });
  });

  test('in a private window the page is not even asked', async () => {
    const { store, asked, result } = reading({ text: WORDS, lang: 'en' }, { incognito: true });
    expect(await result).toMatchObject({ state: 'nothing', why: 'private' });
    expect(asked()).toBe(0);
    expect(await store.articles()).toMatchObject({ articles: [] });
  });

  test.each([
    ['an empty selection', { text: '  ', lang: 'en' }, [makeFinding()], 'no-article'],
    ['a selection that reports nothing', { text: WORDS, lang: 'en' }, [], 'no-inspection'],
    ['an answer that is none', { text: 7 }, [makeFinding()], 'fault'],
    ['a page that may not be read', new Error('Cannot access contents of the page'), [makeFinding()], 'blocked'],
  ])('%s keeps nothing, and says why', async (_, selected, findings, why) => {
    const { store, result } = reading(selected, { findings });
    expect(await result).toMatchObject({ state: 'nothing', why });
    expect(await store.articles()).toMatchObject({ articles: [] });
  });
});

describe('its entry in the context menu', () => {
  test.each([true, false])('is there exactly once where it is on, and not where it is off (%s)', async (isOn) => {
    let items: string[] = [SELECTION_MENU, 'left over'];
    const menus: RawMenus = {
      removeAll: async () => {
        items = [];
      },
      create: ({ id }) => items.push(id),
    };
    await setSelectionMenu(menus, isOn, 'Read this selection');
    await setSelectionMenu(menus, isOn, 'Read this selection');
    expect(items).toEqual(isOn ? [SELECTION_MENU] : []);
  });
});
