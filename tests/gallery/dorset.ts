/** A council that another one of its name came before. */
import { fourStrands, fromRecord, reading, trailOf } from './invented.ts';

const DORSET_NOW = { code: '838', name: 'Dorset' };
export const DORSET = reading(
  DORSET_NOW,
  [],
  trailOf(DORSET_NOW, [
    fromRecord(DORSET_NOW, {
      kind: 'ILACS short inspection',
      rating: 'good',
      inspected: '2021-10-04/2021-10-08',
      published: '2021-11-16',
      judgements: fourStrands('outstanding', 'good', 'good'),
    }),
    fromRecord(
      { code: '835', name: 'Dorset (to 2019)' },
      {
        kind: 'SIF inspection',
        framework: 'SIF',
        rating: 'requires improvement',
        inspected: '2016-02-02/2016-02-25',
        published: '2016-05-06',
      },
    ),
  ]),
);
