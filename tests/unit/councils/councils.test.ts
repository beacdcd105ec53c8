import { describe, expect, test } from 'vitest';
import { searchCouncils } from '../../../lib/domain/council-search.ts';
import { bodiesOf, COUNCILS, councilByCode, councilInForce, familyOf, servedBy } from '../../../lib/domain/councils.ts';

describe('the table of councils', () => {
  test('holds every English council once, ended ones marked, and the other three nations', () => {
    const english = COUNCILS.filter((c) => c.nation === 'england');
    expect(english.filter((c) => c.to === null)).toHaveLength(153);
    expect(english.filter((c) => c.to !== null).map((c) => c.name)).toEqual([
      'Bedfordshire',
      'Bournemouth',
      'Cheshire',
      'Cumbria',
      'Dorset',
      'Northamptonshire',
      'Poole',
    ]);
    expect(COUNCILS.filter((c) => c.nation === 'wales')).toHaveLength(22);
    expect(COUNCILS.filter((c) => c.nation === 'scotland')).toHaveLength(32);
    expect(COUNCILS.filter((c) => c.nation === 'northern ireland')).toHaveLength(5);
    expect(new Set(COUNCILS.map((c) => c.code)).size).toBe(COUNCILS.length);
  });

  test('links every predecessor to its successor and back', () => {
    for (const c of COUNCILS) {
      for (const s of c.successors) expect(councilByCode(s)?.predecessors).toContain(c.code);
      for (const p of c.predecessors) expect(councilByCode(p)?.successors).toContain(c.code);
    }
  });

  test('finds the council that was responsible at a date', () => {
    expect(councilInForce('838', '2016')?.official).toBe('Dorset County Council');
    expect(councilInForce('835', '2021-05')?.code).toBe('838');
    expect(councilInForce('940', '2019-06')?.name).toBe('Northamptonshire');
    expect(councilInForce('928', '2022')).toBeNull();
    expect(councilInForce('839', '2015')).toBeNull();
    expect(councilInForce('886', '--03')?.name).toBe('Kent');
    expect(councilInForce('none', '2019')).toBeNull();
  });

  test('a family is the council, those before it and those after it', () => {
    expect(familyOf('839')).toEqual(['839', '837', '836', '835']);
    expect(familyOf('836')).toEqual(['836', '839']);
    expect(familyOf('909')).toEqual(['909', '942', '943']);
  });

  test('a trust stands for the councils it served at the time', () => {
    const [trust] = bodiesOf('928');
    expect(trust && servedBy(trust, '2020-12').map((c) => c.code)).toEqual(['928']);
    expect(trust && servedBy(trust, '2022').map((c) => c.code)).toEqual(['940', '941']);
    const [company] = bodiesOf('868');
    expect(company && servedBy(company, '2015').map((c) => c.code)).toEqual(['314', '318']);
    expect(company && servedBy(company, null).map((c) => c.code)).toEqual(['314', '318', '868']);
  });
});

describe('the search box finds a council', () => {
  const names = (query: string) => searchCouncils(query).map((h) => h.council.name);
  test.each([
    ['kent', 'Kent'],
    ['not', 'Nottingham'],
    ['hull', 'Kingston upon Hull'],
    ['KCC', 'Kent'],
    ['b&nes', 'Bath and North East Somerset'],
    ['bath', 'Bath and North East Somerset'],
    ['ynys mon', 'Isle of Anglesey'],
    ['Ynys Môn', 'Isle of Anglesey'],
    ['bournmouth', 'Bournemouth, Christchurch and Poole'],
    ['middlesborough', 'Middlesbrough'],
    ['huddersfield', 'Kirklees'],
    ['birmingham childrens trust', 'Birmingham'],
    ['stoke on', 'Stoke-on-Trent'],
    ['tower', 'Tower Hamlets'],
    ['leeds city council', 'Leeds'],
    ['st. helens', 'St Helens'],
    ['wolverhamtpon', 'Wolverhampton'],
  ])('%s', (query, expected) => {
    expect(names(query)[0]).toBe(expected);
  });

  test('ended councils are offered, marked, after those that exist', () => {
    const hits = searchCouncils('dorset');
    expect(hits.map((h) => [h.council.code, h.ended])).toEqual([
      ['838', false],
      ['835', true],
    ]);
    expect(searchCouncils('cumbria')[0]).toMatchObject({ ended: true, council: { name: 'Cumbria' } });
  });

  test('nothing typed, nothing shown; and nonsense finds nobody', () => {
    expect(searchCouncils('')).toEqual([]);
    expect(searchCouncils('  ')).toEqual([]);
    expect(searchCouncils('xyzzyq')).toEqual([]);
  });
});
