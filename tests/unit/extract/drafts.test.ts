/** What somebody has seen of a report that is not out is unsure. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';

describe('drafts and leaks', () => {
  it.each([
    [
      'unsure',
      "The Argus has seen a draft of the report, in which inspectors call Croydon's children's services inadequate. The final version is expected next month.",
    ],
    ['unsure', "A leaked Ofsted report says Croydon's children's services are inadequate."],
    ['stated', "Ofsted rated Croydon's children's services inadequate yesterday. A draft had been leaked to the Argus in May."],
    [
      'stated',
      "Ofsted's final report, published on Monday, rates Croydon's children's services inadequate, as a leaked draft had suggested.",
    ],
    ['stated', "Ofsted has rated Croydon's children's services inadequate. The council has drafted a plan."],
  ])('%s: %s', (certainty, text) => {
    const [one, ...others] = extract(page('News', '2019-02-01', text));
    expect(others).toEqual([]);
    expect(one).toMatchObject({ council: { name: 'Croydon' }, rating: 'inadequate', certainty });
    expect(one?.doubts).toEqual(certainty === 'unsure' ? ['draft'] : []);
  });
});
