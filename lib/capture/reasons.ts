/** Why a click kept nothing, and what the popup says of it. */

/** Each reason with the key of its sentence in public/_locales. */
export const NOTHING_REASONS = {
  'new-tab': 'nothingNewTab', // an empty tab
  'browser-page': 'nothingBrowserPage', // settings, another extension, the source of a page
  'hidden-page': 'nothingHiddenPage', // one of the above: Chromium tells no address of pages that activeTab does not open
  'store-page': 'nothingStorePage', // the browsers' extension stores
  'local-file': 'nothingLocalFile', // a file on the user's machine that the browser does not let be read
  pdf: 'nothingPdf',
  'not-a-page': 'nothingNotPage', // an image, a film, data
  'error-page': 'nothingErrorPage', // the browser's own page for a page that could not be loaded
  private: 'nothingPrivate',
  blocked: 'nothingBlocked', // the browser or an organisation's policy refuses
  empty: 'nothingNoArticle',
  'no-article': 'nothingNoArticle',
  'no-inspection': 'nothingNoInspection',
  'taken-back': 'nothingTakenBack', // the user undid it before, and did not ask for it now
  'navigated-away': 'nothingMoved',
  'too-large': 'nothingTooLarge',
  timeout: 'nothingTooSlow',
  /** A fault of the program, named in `detail`: the reader's answer fits no schema, or the extraction failed. */
  fault: 'nothingWentWrong',
} as const;
export type NothingReason = keyof typeof NOTHING_REASONS;
