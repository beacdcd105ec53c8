import { describe, expect, it } from 'vitest';
import { type Row, tellRow } from './tell.ts';

describe('a grade said once and meant twice is told for both inspections', () => {
  it.each<Row>([
    [
      '2019-11-07',
      'No change in Leeds',
      'Ofsted says that Leeds requires improvement, and did in 2015.',
      ['Leeds requires improvement current', 'Leeds requires improvement prior 2015'],
    ],
    [
      '2022-05-12',
      'Sefton again',
      'Sefton’s children’s services were rated inadequate in 2016 and still are, Ofsted has found.',
      ['Sefton inadequate current', 'Sefton inadequate prior 2016'],
    ],
    [
      '2023-03-16',
      'Merton at the top',
      'Inspectors have rated Merton outstanding, a grade that the borough first won in 2017.',
      ['Merton outstanding current', 'Merton outstanding prior 2017'],
    ],
    [
      '2022-10-13',
      'Dorset stays where it is',
      'Dorset’s children’s services are good, Ofsted says. So they were in 2018.',
      ['Dorset good current', 'Dorset good prior 2018'],
    ],
    [
      '2018-07-12',
      'Rutland’s report',
      'Rutland required improvement in 2016 and it does so now, says Ofsted.',
      ['Rutland requires improvement current', 'Rutland requires improvement prior 2016'],
    ],
    [
      '2024-02-08',
      'York on top',
      'Five years after it was first called outstanding, York has been called it again by Ofsted.',
      ['York outstanding current', 'York outstanding prior 2019'],
    ],
    [
      '2023-01-12',
      'Thurrock marked down',
      'Ofsted has rated Thurrock inadequate. The borough, found to require improvement in 2019 (and 2016), said sorry.',
      ['Thurrock inadequate current', 'Thurrock requires improvement prior 2016', 'Thurrock requires improvement prior 2019'],
    ],
    [
      '2025-05-22',
      'Twice failed',
      'Ofsted has rated Medway inadequate twice, in 2019 and this year.',
      ['Medway inadequate current 2025', 'Medway inadequate prior 2019'],
    ],
    [
      '2010-11-25',
      'Up at last',
      'Judged adequate in 2007 and 2008, Hounslow won a good in 2009, Ofsted’s records show. It was rated good again this month.',
      ['Hounslow adequate prior 2007', 'Hounslow adequate prior 2008', 'Hounslow good current', 'Hounslow good prior 2009'],
    ],
    [
      '2021-03-18',
      'Oldham’s decade',
      'In 2012 Ofsted’s inspectors said good. In 2015 they said requires improvement. A focused visit to Oldham last month brought no new grade.',
      ['Oldham good prior 2012', 'Oldham null current', 'Oldham requires improvement prior 2015'],
    ],
  ])('%s %s: %s', (published, title, text, told) => {
    expect(tellRow(published, title, text, told)).toEqual(told);
  });

  it.each<Row>([
    [
      '2022-05-12',
      'Sefton up',
      'Sefton’s children’s services were rated inadequate in 2016 and are now good, Ofsted has found.',
      ['Sefton good current', 'Sefton inadequate prior 2016'],
    ],
    [
      '2022-10-13',
      'Dorset praised',
      'Dorset’s children’s services are good, Ofsted says. They were in the hands of another council in 2018.',
      ['Dorset good current'],
    ],
    [
      '2022-10-13',
      'Dorset praised',
      'Dorset’s children’s services are good, Ofsted says, and were reorganised in 2018.',
      ['Dorset good current'],
    ],
    [
      '2022-10-13',
      'Dorset praised',
      'Dorset’s children’s services are good, Ofsted says, a verdict welcomed by staff who were there in 2018.',
      ['Dorset good current'],
    ],
    [
      '2022-10-13',
      'Dorset waits',
      'Dorset’s children’s services were rated inadequate in 2018 and still have far to go, a councillor told Ofsted.',
      ['Dorset inadequate prior 2018'],
    ],
  ])('and no more than is said: %s %s: %s', (published, title, text, told) => {
    expect(tellRow(published, title, text, told)).toEqual(told);
  });
});

describe('inspectors have been, and the result is still to come', () => {
  it.each<Row>([
    [
      '2019-06-13',
      'Wait for Bury',
      'An Ofsted inspection of Bury’s children’s services ended last week, and its findings will be published in July.',
      ['Bury null current'],
    ],
    [
      '2009-11-19',
      'Devon’s adopters wait',
      'Ofsted spent three days last week with the adoption service of Devon County Council, which expects to hear the outcome by Christmas.',
      ['Devon adoption null current'],
    ],
    [
      '2019-06-13',
      'No result',
      'Ofsted gave a day of advice to Bury’s social workers. It was not an inspection and no findings will be published.',
      [],
    ],
  ])('%s %s: %s', (published, title, text, told) => {
    expect(tellRow(published, title, text, told)).toEqual(told);
  });
});
