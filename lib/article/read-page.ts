/** Reads the article at a page's address, which may stand under or above others. */
import { chooseArticle, type PageNow } from './one-of-several.ts';
import { readDocument } from './read-document.ts';
import type { ReadResult } from './read-result.ts';

/** Answers `changed` where the page went on to an address whose article cannot be told from the one before. */
export async function readPage(doc: Document, now: Omit<PageNow, 'title'>): Promise<ReadResult> {
  const find = (selector: string) => Document.prototype.querySelectorAll.call(doc, selector);
  const choice = choiceOn(find, { ...now, title: String(doc.title) });
  if (!choice.ok) return { ok: false, why: 'changed', detail: 'several articles, and none that is plainly of this address' };
  return readDocument(doc, now.address, now.landed, choice);
}

/** Elements that answer for their form's own properties can make the looking fail: such a page is read whole, or where it shows more, not at all. */
function choiceOn(...[find, page]: Parameters<typeof chooseArticle>): ReturnType<typeof chooseArticle> {
  try {
    return chooseArticle(find, page);
  } catch {
    return page.among ? { ok: false, why: 'unclear' } : { ok: true, leaveOut: new Set(), isOwnTitle: true };
  }
}
