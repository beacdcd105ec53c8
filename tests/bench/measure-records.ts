/** The records page: from opening it to its first rows, from a keystroke in its search box to the rows that fit, and from a click on a heading to the rows in its order. */
import type { Chromium } from '../e2e/support/chromium.ts';
import { median, round } from './statistics.ts';

export type RecordsTimes = { rows: number; firstRowsMs: number | null; searchMs: number | null; sortMs: number | null };

/** Both run in the page; times in ms, to the frame that shows the rows. */
function timeFirstRows(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('tbody tr')) requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0));
      else requestAnimationFrame(look);
    };
    look();
  });
}

function timeSearch(): Promise<number> {
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  const rows = document.querySelector('tbody');
  if (!box || !rows) throw new Error('the records page has no search box or no rows');
  return new Promise((resolve) => {
    const started = performance.now();
    new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started), 0))).observe(rows, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, 'derb');
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

function timeSort(): Promise<number> {
  const rows = document.querySelector('tbody');
  const headings = document.querySelectorAll<HTMLButtonElement>('th button.sort');
  const heading = [...headings].find((one) => !one.closest('th')?.hasAttribute('aria-sort'));
  if (!rows || !heading) throw new Error('the records page has no rows or no order to change');
  return new Promise((resolve) => {
    const started = performance.now();
    new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started), 0))).observe(rows, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    heading.click();
  });
}

/** With what the database holds now; `rows` only names it. Null where the page shows no row or its search answers nothing. */
export async function measureRecords(chromium: Chromium, rows: number, rounds: number): Promise<RecordsTimes> {
  const first: number[] = [];
  const search: number[] = [];
  const sort: number[] = [];
  const within = <T>(work: Promise<T>): Promise<T | null> =>
    Promise.race([work, new Promise<null>((late) => setTimeout(() => late(null), 15_000))]);
  for (let i = 0; i < rounds; i++) {
    const page = await chromium.open(chromium.extensionUrl('records.html'));
    await page.bringToFront();
    const shown = await within(page.evaluate(timeFirstRows));
    const sorted = shown === null ? null : await within(page.evaluate(timeSort));
    const found = shown === null ? null : await within(page.evaluate(timeSearch));
    if (shown !== null) first.push(shown);
    if (sorted !== null) sort.push(sorted);
    if (found !== null) search.push(found);
    await page.close();
    if (shown === null) break;
  }
  return { rows, firstRowsMs: round(median(first), 1), searchMs: round(median(search), 1), sortMs: round(median(sort), 1) };
}
