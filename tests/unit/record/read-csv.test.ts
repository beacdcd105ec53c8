import { describe, expect, it } from 'vitest';
import { readCsv, readCsvTable } from '../../../lib/record/read-csv.ts';

describe('reading comma-separated values', () => {
  it('keeps commas, quotes and line breaks inside quoted fields', () => {
    expect(readCsv('a,"b, ""c""\nd",e\r\nf,,\n')).toEqual([
      ['a', 'b, "c"\nd', 'e'],
      ['f', '', ''],
    ]);
  });
  it('reads a last line without a line break, and a file with a byte order mark', () => {
    expect(readCsv('\ufeffa,b\n1,')).toEqual([
      ['a', 'b'],
      ['1', ''],
    ]);
  });
  it('does not lose text after a quote that is never closed', () => {
    expect(readCsv('"a,b')).toEqual([['a,b']]);
  });
  it('keys fields by their headings', () => {
    expect(readCsvTable('a,b\n1\n')).toEqual([{ a: '1', b: '' }]);
  });
});
