/** How a quote looks when it is shown in its page. */

/** Name of the highlight in the page's registry. */
export const HIGHLIGHT = 'inspection-trail';

/** Underlined too: a colour alone may not be seen. Black on amber has a contrast of 14 to 1. */
const STYLE = `::highlight(${HIGHLIGHT}) { background-color: #ffd24d !important; color: #000 !important; text-decoration: underline 2px #8a5a00 !important; }`;

/** Kept in the extension's own world of the page, since the script is put in anew each time. */
type World = { inspectionTrailSheet?: CSSStyleSheet };

/** Gives the highlight its colours through a constructed style sheet, which is no part of the document's nodes. */
export function styleHighlight(doc: Document): void {
  const world = globalThis as World;
  if (world.inspectionTrailSheet) return;
  const sheet = new CSSStyleSheet();
  world.inspectionTrailSheet = sheet;
  sheet.replaceSync(STYLE);
  doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
}
