/** Neighbours of what is refused: they look like it, and are told all the same. */
import { expect, test } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

const ROWS: Row[] = [
  [
    '2024-06-06',
    'Wirral top of the class',
    'Wirral, good in 2019, has been outstanding under every heading and overall following a fortnight in April when inspectors, by their own account, found nothing to correct.',
    ['Wirral outstanding current 2024-04', 'Wirral good prior 2019'],
  ],
  [
    '2015-07-09',
    'Halton falls short',
    "Halton's services for children were found to be inadequate overall. Ofsted's inspectors spent a month there in the spring, and in 2011 had rated it adequate.",
    ['Halton inadequate current 2015', 'Halton adequate prior 2011'],
  ],
  [
    '2023-05-04',
    'Bolton keeps its good',
    'Ofsted has published its latest report on Bolton, where a February inspection upheld the good of 2018. Nothing else was expected at the town hall.',
    ['Bolton good current 2023-02', 'Bolton good prior 2018'],
  ],
];

test.each(ROWS)('%s %s', (published, title, text, told) => {
  expect(byRules(page(title, published, text), told)).toEqual([...told].sort());
});
