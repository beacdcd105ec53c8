/** Everyone can use every state of the popup and the pages: axe finds nothing, nothing is cut off, everything works by keyboard. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Look, openGallery } from '../../gallery/open-gallery.ts';
import { RECORDS } from '../../gallery/records.ts';
import { SETTINGS, WELCOME } from '../../gallery/settings.ts';
import { STATES } from '../../gallery/states.ts';

const POPUPS = Object.keys(STATES);
const PAGES = [...Object.keys(RECORDS), ...Object.keys(SETTINGS), ...Object.keys(WELCOME)];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

async function withState<T>(state: string, look: Look, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await gallery.open(state, look);
  try {
    return await work(page);
  } finally {
    await page.context().close();
  }
}

const openEverything = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });

/** @param rules only these of axe's, where the others were asked in another colour scheme already */
const complaints = async (page: Page, rules: string[] | null = null) => {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' ⏎ ')}`);
};

/** Things wider than the window, and controls smaller than 24 by 24 px that are not words within a sentence. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? [`page is ${document.documentElement.scrollWidth} px wide`] : [];
    const small = [...document.querySelectorAll('button, summary, a, input')].filter((one) => {
      const box = one.getBoundingClientRect();
      const isInline = one.localName === 'a' && getComputedStyle(one).display === 'inline';
      return box.width > 0 && !isInline && (box.width < 24 || box.height < 24);
    });
    return [...wide, ...small.map((one) => `small: ${one.outerHTML.slice(0, 100)}`)];
  });

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it.each([...POPUPS, ...PAGES])('%s has nothing that axe objects to', async (state) => {
    await withState(state, { scheme, width: 360 }, async (page) => {
      await openEverything(page);
      expect(await complaints(page, scheme === 'dark' ? ['color-contrast'] : null)).toEqual([]);
    });
  });
});

describe('at every width and size', () => {
  it.each(POPUPS)('%s fits a popup, with targets large enough', async (state) => {
    await withState(state, { scheme: 'light', width: 360 }, async (page) => {
      await openEverything(page);
      expect(await misfits(page)).toEqual([]);
    });
  });

  it.each(PAGES)('%s reflows at 320 px, which is a wide window at 400 %%', async (state) => {
    await withState(state, { scheme: 'light', width: 320 }, async (page) => expect(await misfits(page)).toEqual([]));
  });

  it.each(['graded', 'several', 'long-name'])('%s holds text of twice the size', async (state) => {
    await withState(state, { scheme: 'light', width: 720 }, async (page) => {
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await misfits(page)).toEqual([]);
    });
  });

  it('fits in Welsh too, and axe agrees', async () => {
    for (const state of [
      'graded',
      'visits',
      'several',
      'pdf',
      'records-councils',
      'records-council-full',
      'records-review',
      'records-import-preview',
    ]) {
      await withState(state, { scheme: 'light', width: 360, locale: 'cy' }, async (page) => {
        expect(await misfits(page), state).toEqual([]);
        expect(await complaints(page), state).toEqual([]);
      });
    }
  });
});

describe('by keyboard and by ear', () => {
  it('chooses a council without a mouse, and Escape folds, then empties', async () => {
    await withState('searching', { scheme: 'light', width: 360 }, async (page) => {
      const box = page.getByRole('combobox');
      expect(await box.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('ArrowDown');
      const active = await box.getAttribute('aria-activedescendant');
      expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('Escape');
      expect([await box.getAttribute('aria-expanded'), await box.inputValue()]).toEqual(['false', 'north']);
      await page.keyboard.press('Escape');
      expect(await box.inputValue()).toBe('');
    });
  });

  it('reaches Undo, the evidence and the trail by Tab, and always shows where it is', async () => {
    await withState('graded', { scheme: 'light', width: 360 }, async (page) => {
      const seen: string[] = [];
      for (let step = 0; step < 12; step++) {
        await page.keyboard.press('Tab');
        const [name, outline] = await page.evaluate(() => {
          const focused = document.activeElement as HTMLElement;
          return [focused.innerText, getComputedStyle(focused).outlineStyle];
        });
        seen.push(name);
        expect(outline, name).not.toBe('none');
      }
      expect(seen).toEqual(expect.arrayContaining(['Undo', 'Show in article', '3 more quotations']));
    });
  });

  it('moves the focus on to what “Show more” brought', async () => {
    await withState('forty-inspections', { scheme: 'light', width: 360 }, async (page) => {
      await page.getByRole('button', { name: /^Show 34 earlier inspections/ }).click();
      expect(await page.locator('ol > li').count()).toBe(40);
      expect(await page.evaluate(() => [...document.querySelectorAll('ol > li')].indexOf(document.activeElement as Element))).toBe(6);
    });
  });

  it('announces “Saved”, and only the sentence', async () => {
    await withState('graded', { scheme: 'light', width: 360 }, async (page) => {
      expect(await page.getByRole('status').first().innerText()).toBe('Saved');
    });
  });

  it('keeps grades apart from each other in forced colours, by their words', async () => {
    await withState('strands-only', { scheme: 'dark', width: 360, forcedColors: 'active' }, async (page) => {
      const chips = await page.locator('.chip').allInnerTexts();
      expect(chips).toEqual(expect.arrayContaining(['Outstanding', 'Good', 'No overall grade']));
      expect(
        await page
          .locator('.chip')
          .first()
          .evaluate((chip) => getComputedStyle(chip).borderStyle),
      ).toBe('solid');
    });
  });
});

describe('the checks themselves', () => {
  it('see a nameless button, pale text, a small target and an overflow', async () => {
    await withState('settings', { scheme: 'light', width: 360 }, async (page) => {
      await page.evaluate(() => {
        const bad = document.createElement('div');
        bad.append(Object.assign(document.createElement('button'), { style: 'width:9px;height:9px;padding:0' }));
        bad.append(Object.assign(document.createElement('p'), { textContent: 'pale', style: 'color:#ddd;background:#fff;width:2000px' }));
        document.querySelector('main')?.append(bad);
      });
      expect((await complaints(page)).join()).toMatch(/button-name[\s\S]*color-contrast|color-contrast[\s\S]*button-name/);
      expect((await misfits(page)).join()).toMatch(/px wide[\s\S]*small/);
    });
  });
});
