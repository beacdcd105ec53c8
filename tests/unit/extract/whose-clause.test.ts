import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../lib/commands/article-of-text.ts';
import { extract } from '../../../lib/extract/extract.ts';

const tell = (title: string, text: string, published = '2024-05-02') =>
  extract(articleOfText(text, { title, published, url: null, site: null }))
    .map((f) => `${f.council.name} ${f.status} ${f.rating}`)
    .sort();

describe('a grade in a clause of its own goes to the council that the clause hangs on', () => {
  it('reads relative clauses, brackets and participles behind a helper', () => {
    expect(
      tell('Help for Oldham', 'Ofsted rated children’s services in Oldham inadequate. Help will come from Stockport, which is rated good.'),
    ).toEqual(['Oldham current inadequate', 'Stockport current good']);
    expect(
      tell(
        'Help for Oldham',
        'Ofsted rated children’s services in Oldham inadequate. It will be helped by Salford (rated outstanding by Ofsted).',
      ),
    ).toEqual(['Oldham current inadequate', 'Salford current outstanding']);
  });
  it('does not give the grade of a subject to a council in an aside', () => {
    expect(
      tell('Ofsted visits', 'Children’s services in Rochdale, which share a building with Bury, have been rated good by Ofsted.'),
    ).toEqual(['Rochdale current good']);
    expect(tell('Ofsted visits', 'Rochdale, helped by staff from Bury, was rated good by Ofsted for its children’s services.')).toEqual([
      'Rochdale current good',
    ]);
    expect(tell('Ofsted visits', 'Rochdale (which borders Bury) has been rated good by Ofsted for its children’s services.')).toEqual([
      'Rochdale current good',
    ]);
  });
  it('takes the neighbour and not whose neighbour it is, and a place for a place', () => {
    expect(tell('Ofsted round-up', 'Ofsted has inspected children’s services. Bury’s neighbour, Bolton, requires improvement.')).toEqual([
      'Bolton current requires improvement',
    ]);
    expect(
      tell(
        'Ofsted round-up',
        'Two more councils, Waltham Forest in London and St Helens in Lancashire, were judged inadequate by Ofsted for children’s services.',
      ),
    ).toEqual(['St Helens current inadequate', 'Waltham Forest current inadequate']);
  });
});

describe('the text goes on about the council it was about', () => {
  it('does not turn to one that is a place on the way', () => {
    expect(
      tell(
        'Inspectors',
        'Ofsted has been to Oldham and Trafford.\nOldham’s children’s services are better run now. Its director left for Salford, where pay is higher. Services are good.',
      ),
    ).toContain('Oldham current good');
  });
  it('counts no grades of unnamed ones as theirs', () => {
    expect(
      tell(
        'Four reports',
        'Ofsted rated children’s services in Bury good and in Wigan outstanding. So the league now has one outstanding, two good and four inadequate.',
      ),
    ).toEqual(['Bury current good', 'Wigan current outstanding']);
  });
});

describe('the council of the time', () => {
  it('gives a former council its own grade, by the date or by its description', () => {
    expect(
      tell(
        'New council',
        'Ofsted has rated children’s services at Cumberland Council good. The former county council was rated inadequate.',
      ),
    ).toEqual(['Cumberland current good', 'Cumbria prior inadequate']);
    expect(
      tell(
        'New council',
        'Ofsted has rated children’s services at North Northamptonshire Council good. In 2019 they were inadequate.',
        '2025-05-02',
      ),
    ).toEqual(['North Northamptonshire current good', 'Northamptonshire prior inadequate']);
  });
  it('knows no inspection of a council that has ended', () => {
    expect(
      tell(
        'Carved up',
        'Carved out of Cumbria, Cumberland Council has been rated good by Ofsted for its children’s services.',
        '2025-05-02',
      ),
    ).toEqual(['Cumberland current good']);
  });
});

describe('a surname of two names', () => {
  it('is no council', () => {
    expect(
      tell(
        'Report',
        'Ofsted rated children’s services in Wigan good. Councillor Ann Sutton-Firth said that outstanding was the next stop.',
      ),
    ).not.toContain('Sutton current outstanding');
  });
});

describe('one body for several councils', () => {
  const served = (text: string) =>
    extract(articleOfText(text, { title: 'A trust and its report', published: '2025-06-01', url: null, site: null }))
      .map((f) => `${[f.council, ...f.alsoFor].map((c) => c.name).join(' + ')} ${f.status} ${f.rating} ${f.provider ?? '-'}`)
      .sort();
  it('is one finding, for all that it serves', () => {
    expect(served('Northamptonshire Children’s Trust has been rated good by Ofsted. In 2022 it required improvement.')).toEqual([
      "North Northamptonshire + West Northamptonshire current good Northamptonshire Children's Trust",
      'North Northamptonshire + West Northamptonshire prior requires improvement -',
    ]);
  });
  it('stands for its one council', () => {
    expect(served('Slough Children First has been rated good by Ofsted for its children’s services.')).toEqual([
      'Slough current good Slough Children First',
    ]);
  });
  it('leaves councils that are named one by one apart', () => {
    expect(served('Ofsted has rated children’s services in North Northamptonshire and West Northamptonshire good.')).toEqual([
      'North Northamptonshire current good -',
      'West Northamptonshire current good -',
    ]);
  });
});
