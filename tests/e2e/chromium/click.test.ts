import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../support/built-extension.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { settled } from '../support/popup.ts';
import { readKept } from '../support/read-kept.ts';
import { samplePage } from '../support/sample-article.ts';
import { type PageServer, servePages } from '../support/serve-pages.ts';
import { say } from '../support/words.ts';

let chromium: Chromium;
let server: PageServer;

beforeAll(async () => {
  chromium = await launchChromium({ extension: buildExtension('chrome') });
  server = await servePages({
    '/kept': samplePage({ council: 'Rutland County Council', grade: 'good', before: { grade: 'inadequate', year: 2021 } }),
    '/undone': samplePage({ council: 'Wokingham Borough Council', grade: 'outstanding' }),
    '/changing': samplePage({ council: 'Bury Council', grade: 'inadequate' }),
    '/several': samplePage({
      council: 'Halton Borough Council',
      grade: 'inadequate',
      more: ['In neighbouring St Helens, children’s services were rated good by Ofsted in July 2025.'],
    }),
  });
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

const keptAt = async (popup: Parameters<typeof readKept>[0], path: string) => {
  const { articles, findings } = await readKept(popup);
  const own = articles.filter(({ article }) => article.url === server.at(path));
  return { articles: own, findings: findings.filter((finding) => own.some(({ id }) => id === finding.articleId)) };
};

describe('one click on the toolbar, over an article', () => {
  test('says saved, shows the grade and what came before, and keeps both for good', async () => {
    const page = await chromium.open(server.at('/kept'));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await chromium.clickAction(page);
    expect(await settled(popup)).toBe('savedNow');

    await popup.getByRole('heading', { level: 2, name: 'Rutland' }).waitFor();
    const finding = popup.getByRole('article').first();
    await finding.getByText('Good', { exact: true }).first().waitFor();
    const trail = popup.getByRole('listitem').filter({ hasText: '2021' });
    await trail.first().getByText('Inadequate', { exact: true }).waitFor();

    const { articles, findings } = await keptAt(popup, '/kept');
    expect(articles).toHaveLength(1);
    expect(findings.map(({ finding: f }) => [f.council.name, f.status, f.rating, f.inspected])).toEqual(
      expect.arrayContaining([
        ['Rutland', 'current', 'good', '2025-06'],
        ['Rutland', 'prior', 'inadequate', '2021'],
      ]),
    );
    expect(findings).toHaveLength(2);
    for (const { finding: f } of findings) {
      for (const { where, start, end, quote } of f.evidence) {
        expect((where === 'title' ? articles[0]?.article.title : articles[0]?.article.text)?.slice(start, end)).toBe(quote);
      }
    }
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('a second look at the same article says so and creates nothing new', async () => {
    const page = await chromium.open(`${server.at('/kept')}?utm_source=newsletter#comments`);
    const popup = await chromium.clickAction(page);
    expect(await settled(popup)).toBe('savedSame');
    const { articles, findings } = await keptAt(popup, '/kept');
    expect([articles.length, findings.length]).toEqual([1, 2]);
  });

  test('undo takes it back at once, and it can be kept after all', async () => {
    const page = await chromium.open(server.at('/undone'));
    let popup = await chromium.clickAction(page);
    expect(await settled(popup)).toBe('savedNow');
    await popup.getByRole('button', { name: say('undo'), exact: true }).click();
    await popup.getByRole('button', { name: say('keepAfterAll'), exact: true }).waitFor();
    expect((await keptAt(popup, '/undone')).articles).toEqual([]);
    expect((await keptAt(popup, '/undone')).findings).toEqual([]);

    await popup.getByRole('button', { name: say('keepAfterAll'), exact: true }).click();
    await popup.getByRole('button', { name: say('keepAfterAll'), exact: true }).waitFor({ state: 'detached' });
    await expect.poll(async () => (await keptAt(popup, '/undone')).findings.length).toBe(1);
    await chromium.closePopup(popup);

    popup = await chromium.clickAction(page);
    expect(await settled(popup)).toBe('savedSame');
    expect((await keptAt(popup, '/undone')).articles).toHaveLength(1);
  });

  test('an article that changed since is read again, says so, and undo brings the first reading back', async () => {
    const page = await chromium.open(server.at('/changing'));
    let popup = await chromium.clickAction(page);
    expect(await settled(popup)).toBe('savedNow');
    await chromium.closePopup(popup);

    server.set('/changing', samplePage({ council: 'Bury Council', grade: 'requires improvement' }));
    await page.reload();
    popup = await chromium.clickAction(page);
    expect(await settled(popup)).toBe('savedChanged');
    const ratings = async () => (await keptAt(popup, '/changing')).findings.map(({ finding }) => finding.rating);
    expect((await keptAt(popup, '/changing')).articles).toHaveLength(1);
    expect(await ratings()).toEqual(['requires improvement']);

    await popup.getByRole('button', { name: say('undo'), exact: true }).click();
    await expect.poll(ratings).toEqual(['inadequate']);
  });

  test('shows every council of the article', async () => {
    const popup = await chromium.clickAction(await chromium.open(server.at('/several')));
    expect(await settled(popup)).toBe('savedNow');
    await expect
      .poll(() => popup.getByRole('heading', { level: 2 }).allInnerTexts())
      .toEqual(expect.arrayContaining(['Halton', 'St Helens']));
    const { findings } = await keptAt(popup, '/several');
    expect(findings.map(({ finding }) => `${finding.council.name} ${finding.rating}`).sort()).toEqual([
      'Halton inadequate',
      'St Helens good',
    ]);
  });
});
