/** Files as people really save them, and as somebody might make them to do harm: each is read right or refused by its place; none changes anything. */
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type ImportPreview, previewImport } from '../../../../lib/record/import/preview-import.ts';
import { loadRecordFile } from '../../../../lib/record/load-record-file.ts';
import { cell, dateCell, sheetOf, zipOf } from './table-files.ts';

const record = await loadRecordFile();
const before = JSON.stringify(record.file);
const TODAY = '2026-11-22';

const HEADINGS = ['Local authority area code', 'Local authority name', 'Inspection date', 'Publication date', 'Inspection type'].concat(
  'Overall effectiveness',
  'The impact of leaders on social work practice with children and families',
);
const KENT = ['E10000016', 'Kent', '02/03/2026', '14/04/2026', 'ILACS Short Inspection', 'Good', 'Good'];
const utf8 = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;
const saved = (rows: readonly (readonly string[])[], separator = ',') =>
  [['Title'], HEADINGS, ...rows].map((row) => row.join(separator)).join('\r\n');
const utf16 = (text: string, little: boolean): ArrayBuffer => {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  for (const [i, char] of [...`\ufeff${text}`].entries()) view.setUint16(i * 2, char.charCodeAt(0), little);
  return view.buffer;
};
const look = (file: ArrayBuffer, name = 'outcomes.csv') => previewImport(file, name, record, TODAY);
async function taken(file: ArrayBuffer): Promise<ImportPreview> {
  const preview = await look(file);
  if (!preview.ok) throw new Error(preview.why);
  return preview;
}
const places = ({ refused }: ImportPreview) => refused.map(({ place, why }) => `${place.sheet} ${place.column}${place.row}: ${why}`);
/** What becomes of Kent's row where some of its cells are others. */
const refusedRow = async (changes: Record<number, string>) => {
  const preview = await taken(utf8(saved([KENT.map((text, i) => changes[i] ?? text)])));
  expect([preview.added, preview.changed]).toEqual([[], []]);
  return places(preview);
};
const asOds = (...rows: string[]) => zipOf('content.xml', new TextEncoder().encode(sheetOf(HEADINGS.map(cell).join(''), ...rows)));

describe('a table as spreadsheets really save it', () => {
  it.each([
    ['with a byte order mark', utf8(`\ufeff${saved([KENT])}`)],
    ['with semicolons', utf8(saved([KENT], ';'))],
    ['with tabs', utf8(saved([KENT], '\t'))],
    ['as Unicode text', utf16(saved([KENT], '\t'), true)],
    ['as Unicode text, the other way round', utf16(saved([KENT]), false)],
    ['in the Windows encoding', new Uint8Array([...new Uint8Array(utf8(saved([KENT]))), 13, 10, 0x96]).buffer],
    ['with lines of old Macs', utf8(saved([KENT]).replaceAll('\r\n', '\r'))],
    ['with every field in quotes', utf8(saved([KENT.map((text) => `"${text}"`)]))],
    ['with spaces about its words', utf8(saved([KENT.map((text) => ` ${text} `)]))],
    ['with its columns in another order', utf8([HEADINGS, KENT].map((row) => row.toReversed().join(',')).join('\n'))],
    [
      'with a formula behind a cell',
      asOds(KENT.map((text) => cell(text).replace('<table:table-cell', '<table:table-cell table:formula="of:=X"')).join('')),
    ],
    [
      'with dates as dates',
      asOds(KENT.map((text, i) => (i === 2 ? dateCell('2026-03-02') : i === 3 ? dateCell('2026-04-14') : cell(text))).join('')),
    ],
    ['with the same row twice', utf8(saved([KENT, KENT]))],
  ])('%s is read', async (_how, file) => {
    const preview = await taken(file);
    expect(preview.added).toMatchObject([{ code: '886', rating: 'good', inspected: '2026-03-02', published: '2026-04-14' }]);
    expect(preview.changed).toEqual([]);
  });

  it('with merged cells: what the merge covers is empty, and nothing moves into another column', async () => {
    const merged = KENT.map((text, i) => (i === 4 ? '<table:covered-table-cell/>' : cell(text))).join('');
    expect((await taken(asOds(merged))).added).toMatchObject([{ code: '886', rating: 'good', published: '2026-04-14' }]);
  });
});

describe('a row that cannot be right is refused by its place', () => {
  it.each([
    ['a council that is none', { 0: '', 1: 'Atlantis' }, 'outcomes.csv B3: unknown council'],
    ['an unknown area code and name', { 0: 'E99999999', 1: 'Atlantis' }, 'outcomes.csv B3: unknown council'],
    ['one council’s code beside another’s name', { 1: 'Essex' }, 'outcomes.csv B3: two councils'],
    ['name and date changed about', { 1: '02/03/2026', 2: 'Kent' }, 'outcomes.csv C3: no date'],
    ['grade and kind changed about', { 4: 'Good', 5: 'ILACS Short Inspection' }, 'outcomes.csv E3: unknown type'],
    ['a date as a bare number', { 2: '46083' }, 'outcomes.csv C3: no date'],
    ['a date in words', { 2: 'March 2026' }, 'outcomes.csv C3: no date'],
    ['a day that no month has', { 2: '31/02/2026' }, 'outcomes.csv C3: no date'],
    ['a report before its inspection', { 3: '01/03/2026' }, 'outcomes.csv D3: out before'],
    ['an inspection still to come', { 2: '02/03/2027', 3: '' }, 'outcomes.csv C3: not yet'],
    ['a formula for a name', { 0: '', 1: '=HYPERLINK("http://x.example")' }, 'outcomes.csv B3: unknown council'],
    ['a formula for a grade', { 5: '=Good' }, 'outcomes.csv F3: unknown grade'],
    ['markup for a grade', { 5: '<b>Good</b>' }, 'outcomes.csv F3: unknown grade'],
    ['a word of the language itself for a grade', { 5: 'constructor' }, 'outcomes.csv F3: unknown grade'],
    ['another scale’s grade', { 5: 'Satisfactory' }, 'outcomes.csv F3: unknown grade'],
    ['a lost grade', { 5: '' }, 'outcomes.csv F3: no grade'],
  ])('%s', async (_what, changes, place) => {
    expect(await refusedRow(changes as Record<number, string>)).toEqual([place]);
  });

  it('days in American order: all rows of the sheet, since 02/03 may be either', async () => {
    const essex = ['E10000012', 'Essex', '03/26/2026', '05/05/2026', 'ILACS Short Inspection', 'Good', 'Good'];
    const preview = await taken(utf8(saved([KENT, essex])));
    expect(preview.added).toEqual([]);
    expect(places(preview)).toEqual(['outcomes.csv C3: date order', 'outcomes.csv C4: date order']);
  });

  it('an inspection twice with different grades: neither is taken', async () => {
    const other = KENT.map((text, i) => (i === 5 ? 'Inadequate' : text));
    const preview = await taken(utf8(saved([KENT, other, KENT])));
    expect([preview.added, preview.changed]).toEqual([[], []]);
    expect(places(preview)).toEqual(['outcomes.csv A3: two grades', 'outcomes.csv A4: two grades']);
  });
});

describe('a file that is none is refused as a whole', () => {
  const content = new TextEncoder().encode(sheetOf(HEADINGS.map(cell).join(''), KENT.map(cell).join('')));
  const whole = zipOf('content.xml', new Uint8Array(deflateRawSync(content)), 8);
  const entities = (body: string) => `<!DOCTYPE x [<!ENTITY a "Good"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${body}`;

  it.each([
    ['half a zip', whole.slice(0, whole.byteLength / 2), 'not a zip'],
    ['a zip without its directory', whole.slice(0, whole.byteLength - 30), 'not a zip'],
    ['a bomb of a thousand to one', zipOf('content.xml', new Uint8Array(deflateRawSync(new Uint8Array(200_000_000))), 8), 'too large'],
    ['a locked spreadsheet', zipOf('content.xml', crypto.getRandomValues(new Uint8Array(5_000))), 'not a spreadsheet'],
    ['a workbook of another program', zipOf('xl/workbook.xml', new Uint8Array(10)), 'not a spreadsheet'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]).buffer, 'no table of inspections'],
    ['a web page', utf8('<!doctype html><table><tr><td>Local authority name</table>'), 'no table of inspections'],
    ['nothing but zeros', new ArrayBuffer(5_000), 'no table of inspections'],
    ['a list of schools', utf8('URN,School name,Inspection date\r\n1,Oak,01/02/2026'), 'no table of inspections'],
    ['two hundred million bytes', new ArrayBuffer(200_000_000), 'too large'],
  ])('%s', async (_what, file, why) => {
    expect(await look(file)).toMatchObject({ ok: false, why });
  });

  it('an entity that would unfold into millions stays a word, and so no grade', async () => {
    const xml = entities(new TextDecoder().decode(content).replace('<text:p>Good</text:p>', '<text:p>&b;</text:p>'));
    const preview = await look(zipOf('content.xml', new TextEncoder().encode(xml)), 'outcomes.ods');
    expect(preview).toMatchObject({
      ok: true,
      added: [],
      changed: [],
      refused: [{ place: { row: 3, column: 'F' }, why: 'unknown grade' }],
    });
  });

  it('a table that lacks a column: says which sheet and row come nearest, and what is missing', async () => {
    const headings = HEADINGS.filter((heading) => heading !== 'Overall effectiveness');
    expect(await look(utf8(['Title', headings.join(',')].join('\n')))).toEqual({
      ok: false,
      why: 'no table of inspections',
      near: { sheet: 'outcomes.csv', row: 2, lacks: ['Overall effectiveness'] },
    });
  });
});

it('none of them changed the record that it was compared with', () => {
  expect(JSON.stringify(record.file)).toBe(before);
});
