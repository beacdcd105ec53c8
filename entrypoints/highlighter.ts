/**
 * Put into a page when the user asks where its article says something: shows the quote that was handed over before it, as
 * `globalThis.inspectionTrailQuote` of the extension's own world, and answers with a `ShowResult`. Nothing handed over: takes the highlight away.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Sought } from '../lib/article/locate.ts';
import { clearShown, type ShowResult, showInArticle } from '../lib/article/show-in-article.ts';

type Handed = { inspectionTrailQuote?: Sought };

export default defineUnlistedScript((): Promise<ShowResult> => {
  const world: Handed = globalThis as Handed;
  const sought = world.inspectionTrailQuote;
  delete world.inspectionTrailQuote;
  if (sought) return showInArticle(document, sought);
  clearShown();
  return Promise.resolve({ ok: true });
});
