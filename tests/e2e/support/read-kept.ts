/** What IndexedDB holds, read past the extension's own code. */
import type { Page } from 'playwright-core';
import type { KeptArticle, KeptFinding } from '../../../lib/domain/kept.ts';

export type Kept = { articles: KeptArticle[]; findings: KeptFinding[] };

/** Reads the database in the page it runs in; also given to Firefox as source text, so it stands by itself. */
export async function readDatabase(): Promise<Kept> {
  const name = 'inspection-trail';
  const known = await indexedDB.databases();
  if (!known.some((database) => database.name === name)) return { articles: [], findings: [] };
  const settle = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settle(indexedDB.open(name));
  const rows = async (table: string) =>
    database.objectStoreNames.contains(table) ? settle(database.transaction(table).objectStore(table).getAll()) : [];
  const kept = { articles: await rows('articles'), findings: await rows('findings') };
  database.close();
  return kept;
}

/** All kept articles and findings, read in a page of the extension such as its popup. */
export function readKept(extensionPage: Page): Promise<Kept> {
  return extensionPage.evaluate(readDatabase);
}

/** The councils of each kept article that stands at `url`. */
export const councilsAt = ({ articles, findings }: Kept, url: string): string[][] =>
  articles
    .filter(({ article }) => article.url === url)
    .map(({ id }) => findings.filter((one) => one.articleId === id).map(({ finding }) => finding.council.name));

/** Empties every table. Never deletes the database: the extension's own pages may hold it open. */
export async function emptyKept(extensionPage: Page): Promise<void> {
  await extensionPage.evaluate(async () => {
    const opening = indexedDB.open('inspection-trail');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tables = [...database.objectStoreNames];
    if (tables.length > 0) {
      const transaction = database.transaction(tables, 'readwrite');
      for (const table of tables) transaction.objectStore(table).clear();
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
    }
    database.close();
  });
}
