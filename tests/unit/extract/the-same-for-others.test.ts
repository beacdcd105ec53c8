import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

const told = ([published, title, text, said]: Row) => expect(byRules(page(title, published, text), said), text).toEqual([...said].sort());

describe('the grade of a council that is told by another’s', () => {
  describe('is that of the one named, or of the one told just before', () =>
    it.each<Row>([
      [
        '2018-03-15',
        'Ports compared',
        'Ofsted’s grades: Hull: good. Southampton: requires improvement, having been inadequate in 2014. Plymouth, Medway and Portsmouth: the same as Southampton, without the history. Sunderland likewise. Bristol: inadequate.',
        [
          'Kingston upon Hull good current',
          'Southampton requires improvement current',
          'Southampton inadequate prior',
          'Plymouth requires improvement current',
          'Medway requires improvement current',
          'Portsmouth requires improvement current',
          'Sunderland requires improvement current',
          'Bristol inadequate current',
        ],
      ],
      [
        '2021-06-10',
        'Ofsted round-up',
        'Children’s services in Bury require improvement, Ofsted says. Rochdale, the same. Oldham is good and so is Bolton.',
        ['Bury requires improvement current', 'Rochdale requires improvement current', 'Oldham good current', 'Bolton good current'],
      ],
      [
        '2020-02-13',
        'Grades by council',
        'Ofsted’s grades for children’s services: Devon (good), Torbay (inadequate), Plymouth (the same), Cornwall (outstanding).',
        ['Devon good current', 'Torbay inadequate current', 'Plymouth inadequate current', 'Cornwall outstanding current'],
      ],
      [
        '2024-05-09',
        'Inspection of Dorset',
        'Dorset’s children’s services require improvement to be good, Ofsted said today. Neighbouring Somerset, inspected in February, did no better and no worse.',
        ['Dorset requires improvement current', 'Somerset requires improvement current'],
      ],
      [
        '2024-12-05',
        'Two inspections',
        'Ofsted has found Bury’s children’s services good. Bolton’s are the same. Oldham’s are no different.',
        ['Bury good current', 'Bolton good current', 'Oldham good current'],
      ],
      [
        '2024-12-05',
        'Two inspections',
        'Ofsted says that children’s services in Bury require improvement. Oldham did worse: it is inadequate. Rochdale did no better than Oldham.',
        ['Bury requires improvement current', 'Oldham inadequate current', 'Rochdale inadequate current'],
      ],
      [
        '2024-12-05',
        'Two inspections',
        'Ofsted found Bury’s children’s services inadequate. It said the same of Bolton. Of Oldham it said good.',
        ['Bury inadequate current', 'Bolton inadequate current', 'Oldham good current'],
      ],
      [
        '2024-12-05',
        'Two inspections',
        'Ofsted found Bury’s children’s services inadequate. The verdict on Bolton was the same, that on Oldham kinder: requires improvement.',
        ['Bury inadequate current', 'Bolton inadequate current', 'Oldham requires improvement current'],
      ],
      [
        '2024-12-05',
        'Two inspections',
        'Ofsted has judged children’s services in Bury good. The same goes for Bolton, and for Oldham. Not for Rochdale.',
        ['Bury good current', 'Bolton good current', 'Oldham good current'],
      ],
      [
        '2024-12-05',
        'Two inspections',
        'Ofsted rated Bury’s children’s services good on Monday, Bolton’s the same on Tuesday and Oldham’s outstanding on Wednesday.',
        ['Bury good current', 'Bolton good current', 'Oldham outstanding current'],
      ],
      [
        '2024-12-05',
        'Two inspections',
        'Ofsted says that children’s services in Bury require improvement. Oldham, too, requires improvement. It too requires improvement at the front door.',
        ['Bury requires improvement current', 'Oldham requires improvement current'],
      ],
    ])('%#: %s %s', (...row) => told(row)));
  describe('is nobody’s where something else is the same', () =>
    it.each<Row>([
      [
        '2020-02-13',
        'Grades by council',
        'Ofsted has rated children’s services in Devon good. Torbay says that it wants the same.',
        ['Devon good current'],
      ],
      [
        '2020-02-13',
        'Two councils',
        'Ofsted has rated children’s services in Devon good. In Torbay, the same inspectors found little to praise.',
        ['Devon good current'],
      ],
    ])('%#: %s %s', (...row) => told(row)));
  describe('is told by an adverb that leaves its verb unsaid', () =>
    it.each<Row>([
      [
        '2010-12-09',
        'Annual ratings',
        'Ofsted’s annual ratings of children’s services are out. Bolton performs well. Wigan, excellently. Bury, adequately.',
        ['Bolton good current', 'Wigan excellent current', 'Bury adequate current'],
      ],
      [
        '2010-12-16',
        'Ratings',
        'Ofsted’s annual rating for Hull is out. Hull performs well, up from adequately in 2009. Neighbouring East Riding’s letter (well, again) was late.',
        [
          'Kingston upon Hull good current',
          'Kingston upon Hull adequate prior 2009',
          'East Riding of Yorkshire good current',
          'East Riding of Yorkshire good prior',
        ],
      ],
      [
        '2010-12-16',
        'Ratings',
        'Ofsted’s annual assessments are out. Derby performs excellently; Leicester, where last year’s verdict was the same, adequately.',
        ['Derby excellent current', 'Leicester adequate current', 'Leicester adequate prior'],
      ],
      [
        '2010-12-16',
        'Ratings',
        'Ofsted’s annual assessments are out. Derby performs excellently. Leicester, well known for its parks, was not rated.',
        ['Derby excellent current'],
      ],
      [
        '2010-12-16',
        'Ratings',
        'Ofsted’s annual assessments are out. Kent performs well: Medway, as well, has a letter.',
        ['Kent good current'],
      ],
    ])('%#: %s %s', (...row) => told(row)));
});
