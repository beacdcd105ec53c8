import { describe, expect, it } from 'vitest';
import { councilOptions } from '../../../components/council-options.ts';
import { COUNCILS } from '../../../lib/domain/councils.ts';

const names = (query: string) => councilOptions(query, COUNCILS).map(({ name }) => name);

describe('a council is found as people type it', () => {
  it.each([
    ['leeds', 'Leeds'],
    ['LEEDS CITY COUNCIL', 'Leeds'],
    ['bcp', 'Bournemouth, Christchurch and Poole'],
    ['bath & north', 'Bath and North East Somerset'],
    ['st helens', 'St Helens'],
    ['saint helens', 'St Helens'],
    ['hull', 'Kingston upon Hull'],
    ['upon tyne', 'Newcastle upon Tyne'],
    ['ynys mon', 'Isle of Anglesey'],
  ])('“%s” finds %s', (query, name) => {
    expect(names(query)).toContain(name);
  });

  it('puts the whole name before longer ones', () => {
    expect(names('derby')[0]).toBe('Derby');
    expect(names('york')[0]).toBe('York');
  });

  it('finds ended councils, says when they ended, and puts the living of the same name first', () => {
    const dorset = councilOptions('dorset', COUNCILS);
    expect(dorset.slice(0, 2).map(({ name, ended }) => [name, ended])).toEqual([
      ['Dorset', null],
      ['Dorset', '2019'],
    ]);
    expect(councilOptions('poole', COUNCILS).some(({ name, ended }) => name === 'Poole' && ended === '2019')).toBe(true);
  });

  it('says which alias was meant, and only then', () => {
    expect(councilOptions('bcp', COUNCILS)[0]?.alias).toBe('BCP');
    expect(councilOptions('leeds', COUNCILS)[0]?.alias).toBeNull();
  });

  it('offers nothing for nothing', () => {
    expect(names('')).toEqual([]);
    expect(names('  ')).toEqual([]);
    expect(names('atlantis')).toEqual([]);
  });
});
