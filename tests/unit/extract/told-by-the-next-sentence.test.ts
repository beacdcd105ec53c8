import { describe, expect, it } from 'vitest';
import { type Row, tellRow } from './tell.ts';

const check = ([published, title, text, told]: Row) => expect(tellRow(published, title, text, told)).toEqual([...told].sort());

describe('a bare grade that the next sentence gives to inspectors', () => {
  it.each<Row>([
    [
      '2022-06-09',
      'Leeds services',
      'Inadequate. That is the verdict of inspectors who spent two weeks in Leeds looking at its children’s services.',
      ['Leeds inadequate current'],
    ],
    [
      '2022-06-09',
      'A word for Barnsley',
      'Somebody had written GOOD in icing on a cake at Barnsley’s civic centre. That was the overall finding of the April inspection.',
      ['Barnsley good current 2022-04'],
    ],
    [
      '2022-06-09',
      'A word for Barnsley',
      'The cake at Barnsley’s civic centre tasted good. That was the view of everybody who had worked through the night.',
      [],
    ],
  ])('%s %s: %s', (...row) => check(row));
});

describe('councils that stay where they were', () => {
  it.each<Row>([
    [
      '2018-12-20',
      'Ofsted reports',
      'Ofsted has seen the children’s services of three councils. Bury is outstanding; Salford and Oldham stay put, at requires improvement and inadequate.',
      [
        'Bury outstanding current',
        'Oldham inadequate current',
        'Oldham inadequate prior',
        'Salford requires improvement current',
        'Salford requires improvement prior',
      ],
    ],
    [
      '2018-12-20',
      'Ofsted reports',
      'Ofsted has seen two councils’ children’s services. Salford moves up to good; Oldham stands still at inadequate.',
      ['Oldham inadequate current', 'Oldham inadequate prior', 'Salford good current'],
    ],
    [
      '2018-12-20',
      'Ofsted reports',
      'Ofsted has rated children’s services in Oldham good. Social workers stay put at their desks, says a manager.',
      ['Oldham good current'],
    ],
  ])('%s %s: %s', (...row) => check(row));
});

describe('inspections whose result has parts and no whole, or is not out', () => {
  it.each<Row>([
    [
      '2014-06-12',
      'Wigan youth offending team',
      'One star for protecting the public and two for sentences served: inspectors of probation have been hard on Wigan’s youth offending team. No overall mark is given, but the inspectorate speaks of a need for “substantial improvement”.',
      ['Wigan youth justice null current'],
    ],
    [
      '2017-03-30',
      'Newport youth offending inspection',
      'Newport’s youth offending service has been the subject of an inspection led by HM Inspectorate of Probation. Reoffending was satisfactory and governance good; there was no overall grade.',
      ['Newport youth justice null current'],
    ],
    [
      '2012-02-09',
      'Fostering in Suffolk',
      'Though two of the five outcome areas slipped to good, the aggregate of Ofsted’s inspection of Suffolk’s fostering service remains where it stood in 2009: outstanding.',
      ['Suffolk fostering outstanding current', 'Suffolk fostering outstanding prior 2009'],
    ],
    [
      '2010-11-11',
      'Fostering in Cumbria',
      'An inspection in September has cost Cumbria County Council’s fostering service the good rating it had enjoyed for three years. Satisfactory is now the word.',
      ['Cumbria fostering good prior', 'Cumbria fostering satisfactory current 2010-09'],
    ],
    [
      '2026-11-12',
      'Ofsted on Oxfordshire',
      'Ofsted says that Oxfordshire’s leaders are good, its care is good and its protection of children requires improvement. There is no overall grade for inspections begun after March.',
      ['Oxfordshire null current'],
    ],
    [
      '2026-04-23',
      'Lambeth awaits Ofsted',
      'Lambeth’s two-week inspection closed on 27 March and a report will follow in June. The borough required improvement in 2022.',
      ['Lambeth null current 2026-03-27', 'Lambeth requires improvement prior 2022'],
    ],
  ])('%s %s: %s', (...row) => check(row));
});
