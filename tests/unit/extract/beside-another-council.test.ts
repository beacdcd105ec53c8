import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

const told = ([published, title, text, said]: Row) => expect(byRules(page(title, published, text), said), text).toEqual([...said].sort());

describe('a grade of one council that stands beside another’s', () => {
  describe('is told by a step, a likeness or a place that is shared', () =>
    it.each<Row>([
      [
        '2024-12-05',
        'Two inspections',
        'Ofsted has rated children’s services in Bury good, a grade above Bolton.',
        ['Bury good current', 'Bolton requires improvement current'],
      ],
      [
        '2024-12-05',
        'Two inspections',
        'Children’s services in Bury are rated good by Ofsted, one better than Bolton’s and two better than Oldham’s.',
        ['Bury good current', 'Bolton requires improvement current', 'Oldham inadequate current'],
      ],
      [
        '2015-01-28',
        'A tale of two',
        'Devon’s children’s services are good, Ofsted said on Friday. Its neighbour Dorset was yesterday given the grade below.',
        ['Devon good current', 'Dorset requires improvement current'],
      ],
      [
        '2024-10-03',
        'Outstanding again',
        'Ofsted has rated Camden’s children’s services outstanding. It joins Islington, Hackney and Westminster at the top of the scale.',
        ['Camden outstanding current', 'Islington outstanding current', 'Hackney outstanding current', 'Westminster outstanding current'],
      ],
      [
        '2024-10-03',
        'Good for Swindon',
        'Ofsted has rated Swindon’s children’s services good, a grade that Wiltshire, Bristol and South Gloucestershire hold as well.',
        ['Swindon good current', 'Wiltshire good current', 'Bristol good current', 'South Gloucestershire good current'],
      ],
      [
        '2024-10-03',
        'Good for Swindon',
        'Ofsted has rated Swindon’s children’s services good, a grade that Wiltshire has hopes of.',
        ['Swindon good current'],
      ],
      [
        '2024-10-03',
        'Cabinet report',
        'Members were told that Ofsted had rated Wokingham’s services for children outstanding after an inspection in July, and that it was the third council in Berkshire so to be rated, after Windsor and Maidenhead and Bracknell Forest.',
        ['Wokingham outstanding current', 'Windsor and Maidenhead outstanding current', 'Bracknell Forest outstanding current'],
      ],
      [
        '2022-05-26',
        'Reports',
        'In the last month Ofsted has found one council inadequate, Herefordshire, and two good, Shropshire and Telford and Wrekin.',
        ['Herefordshire inadequate current', 'Shropshire good current', 'Telford and Wrekin good current'],
      ],
      [
        '2018-02-08',
        'Ofsted’s verdicts',
        'Ofsted has judged Derby’s children’s services good. Not so Nottingham’s, which require improvement.',
        ['Derby good current', 'Nottingham requires improvement current'],
      ],
      [
        '2023-03-30',
        'Leicester and Leicestershire',
        'Leicester’s children’s services are inadequate, Ofsted says. The county’s are good, inspectors having said so in a report from the autumn of 2021.',
        ['Leicester inadequate current', 'Leicestershire good current 2021'],
      ],
      [
        '2006-11-16',
        'Annual performance assessments',
        'In this year’s annual performance assessments of children’s services Leicester goes up to three and Derby falls to two, having been on three.',
        ['Leicester good current', 'Derby adequate current', 'Derby good prior'],
      ],
    ])('%#: %s %s', (...row) => told(row)));
  describe('needs no word for an inspection where a headline has it', () =>
    it.each<Row>([
      [
        '2022-05-26',
        'Slough inadequate; Wokingham far from it',
        'Three adjectives share a motorway. Slough, good as lately as 2010, is inadequate. Reading is good. Wokingham has since last summer been outstanding.',
        ['Slough inadequate current', 'Slough good prior 2010', 'Reading good current', 'Wokingham outstanding current'],
      ],
      [
        '2022-05-26',
        'Best bus stations',
        'Gateshead is good. Sunderland, good as lately as 2017, is inadequate: no shelter, no toilets. Durham is outstanding.',
        [],
      ],
      [
        '2012-08-09',
        'Inspections in two districts',
        'Ofsted and the CQC inspected two districts. Wakefield in May: safeguarding adequate, looked-after children good. Kirklees in June: safeguarding good, looked-after children good.',
        ['Wakefield adequate current', 'Kirklees good current'],
      ],
      [
        '2019-07-18',
        'Grades',
        'Ofsted’s report on Surrey says that its services are good. Kent’s, also good, May 2019, has been put on its site.',
        ['Surrey good current', 'Kent good current 2019-05'],
      ],
      [
        '2010-06-17',
        'Heirs',
        'The old Cheshire performed adequately. Of its heirs, both of which have now been visited without warning, Cheshire East had no priority action in its letter of 4 June, Cheshire West and Chester had one in its letter of 11 May.',
        ['Cheshire adequate prior', 'Cheshire East null current', 'Cheshire West and Chester null current'],
      ],
    ])('%#: %s %s', (...row) => told(row)));
  describe('is not what a leaked note said', () =>
    it.each<Row>([
      [
        '2016-12-01',
        'Report cards',
        'Ofsted published single inspections on Monday. Halton: requires improvement. Hull: also requires improvement. A note leaked last month had put the city down as inadequate, but that was one inspector’s first thought.',
        ['Halton requires improvement current', 'Kingston upon Hull requires improvement current'],
      ],
      [
        '2023-02-28',
        'East Midlands',
        'Ofsted rated Derby’s children’s services good. Nottingham fared worse, with inadequate, and Leicester better, with outstanding.',
        ['Derby good current', 'Nottingham inadequate current', 'Leicester outstanding current'],
      ],
    ])('%#: %s %s', (...row) => told(row)));
  describe('is not that of another who is not named, or of none', () =>
    it.each<Row>([
      [
        '2023-02-28',
        'Two boroughs',
        'Ofsted rated Camden’s children’s services outstanding in 2016, with the third member of what was then a partnership getting good.',
        ['Camden outstanding prior'],
      ],
      [
        '2023-02-28',
        'Reports',
        'Ofsted has rated Derby’s children’s services good, with neighbouring Nottingham getting requires improvement.',
        ['Derby good current', 'Nottingham requires improvement current'],
      ],
      [
        '2023-02-23',
        'Youth justice ratings',
        'Of the services inspected by the probation inspectorate Bury’s (outstanding) and Camden’s (good) stood out. Inadequate, which nobody in the sample was, remains reserved for services with no plans.',
        ['Bury youth justice outstanding current', 'Camden youth justice good current'],
      ],
      [
        '2022-06-09',
        'Walsall and the word ’outstanding’',
        'Ofsted rated children’s services in Walsall good in March.',
        ['Walsall good current'],
      ],
    ])('%#: %s %s', (...row) => told(row)));
});
