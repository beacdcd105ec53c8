import { existsSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { previewImport } from '../../../../lib/record/import/preview-import.ts';
import { readContent } from '../../../../lib/record/import/read-ods.ts';
import { loadRecordFile } from '../../../../lib/record/load-record-file.ts';
import { cell, dateCell, sheetOf, zipOf } from './table-files.ts';

const record = await loadRecordFile();
const official = ['../shared/data/official-format', '../../shared/data/official-format'].find((folder) => existsSync(folder));

const HEADINGS =
  'Web link,Local authority area code,Local authority name,Inspection date,Publication date,Inspection type,Overall effectiveness,' +
  'The impact of leaders on social work practice with children and families,The experiences and progress of children who need help and protection,' +
  'The experiences and progress of children in care,The experiences and progress of care leavers';
const LEEDS_2025 = 'page,E08000035,Leeds,30/06/2025,12/08/2025,ILACS Short Inspection,Outstanding,Outstanding,Good,Outstanding,Outstanding';

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;
const csv = (...rows: string[]) => previewImport(bytesOf(['title', 'note', HEADINGS, ...rows].join('\r\n')), 'outcomes.csv', record);

/** Milliseconds that this process worked so far: on a busy machine the clock runs on for other reasons. */
const worked = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

describe("bringing the record up to date with Ofsted's own file", () => {
  it('sees what is new, what is changed and what is the same', async () => {
    const preview = await csv(
      LEEDS_2025,
      'page,E08000035,Leeds,02/11/2026,18/12/2026,ILACS Standard Inspection,-,Good,Good,Requires improvement to be good,Inadequate',
      'page,,"Bristol, City of",16/01/2023,17/03/2023,ILACS Short Inspection,Inadequate,Good,Good,Good,Good',
      'page,E08000035,Leeds,01/09/2026,01/10/2026,ILACS Focused Visit,,,,,',
    );
    if (!preview.ok) throw new Error(preview.why);
    expect(preview.refused).toEqual([]);
    expect(preview.same).toBe(1);
    expect(preview.added).toMatchObject([
      {
        id: '383-ILACS-2026-11-02',
        framework: 'ILACS',
        rating: null,
        ratingBasis: 'strands only since April 2026',
        authority: 'Leeds',
        judgements: [
          { grade: 'good' },
          { grade: 'good' },
          { grade: 'requires improvement' },
          { strand: 'care leavers', grade: 'inadequate' },
        ],
      },
      { id: '383-ILACS-2026-09-01', framework: 'focused visit', rating: null, judgements: [] },
    ]);
    expect(preview.changed).toMatchObject([
      {
        row: { code: '801' },
        changes: [
          { fact: 'rating', from: 'requires improvement', to: 'inadequate' },
          { label: 'leadership', to: 'good' },
          { label: 'help and protection' },
        ],
      },
    ]);
  });

  it('refuses a row by sheet, row and column, and takes the others', async () => {
    const preview = await csv(
      LEEDS_2025,
      'page,,Atlantis,30/06/2025,12/08/2025,ILACS Short Inspection,Good,Good,Good,Good,Good',
      'page,E08000035,Leeds,31/02/2025,12/08/2025,ILACS Short Inspection,Good,Good,Good,Good,Good',
      'page,E08000035,Leeds,30/06/2025,12/08/2025,ILACS Short Inspection,Splendid,Good,Good,Good,Good',
      'page,E08000035,Leeds,30/06/2025,12/08/2025,School visit,Good,Good,Good,Good,Good',
      'page,E08000035,Leeds,30/06/2025,12/08/2025,ILACS Short Inspection,,Good,Good,Good,Good',
      'page,E08000035,Leeds,30/06/2026,12/08/2026,ILACS Short Inspection,Good,Good,Good,Good,Good',
    );
    if (!preview.ok) throw new Error(preview.why);
    expect(preview.same).toBe(1);
    expect(preview.added).toEqual([]);
    expect(preview.refused.map(({ place, why }) => `${place.sheet} ${place.column}${place.row} ${why}`)).toEqual([
      'outcomes.csv C5 unknown council',
      'outcomes.csv D6 no date',
      'outcomes.csv G7 unknown grade',
      'outcomes.csv F8 unknown type',
      // None before April 2026 is a loss, one after it a mistake.
      'outcomes.csv G9 no grade',
      'outcomes.csv G10 unknown grade',
    ]);
  });

  it('knows councils through codes and names of any edition', async () => {
    const row = (areaCode: string, name: string, day: string) =>
      `page,${areaCode},${name},${day},,ILACS Standard Inspection,Good,Good,Good,Good,Good`;
    const preview = await csv(
      row('E08000016', 'Barnsley', '05/05/2025'),
      row('', 'Telford & Wrekin', '06/05/2025'),
      row('', 'Southend on Sea', '07/05/2025'),
      row('', 'Dorset', '08/05/2018'),
      row('', 'Dorset', '08/05/2025'),
    );
    if (!preview.ok) throw new Error(preview.why);
    expect(preview.refused).toEqual([]);
    expect(preview.added.map((each) => each.code)).toEqual(['370', '894', '882', '835', '838']);
    expect(preview.added.map((each) => each.judgements.some(({ label }) => label === 'children in care and care leavers'))).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  it('reads a spreadsheet as downloaded, packed or not, dates as dates', async () => {
    const headings = HEADINGS.split(',').map(cell).join('');
    const leeds = LEEDS_2025.split(',');
    const row = leeds.map((text, i) => (i === 3 ? dateCell('2025-06-30') : i === 4 ? dateCell('2025-08-12') : cell(text))).join('');
    const content = new TextEncoder().encode(sheetOf(cell('Title'), headings, row));
    for (const file of [zipOf('content.xml', content), zipOf('content.xml', new Uint8Array(deflateRawSync(content)), 8)]) {
      const preview = await previewImport(file, 'outcomes.ods', record);
      expect(preview).toMatchObject({ ok: true, same: 1, added: [], changed: [], refused: [] });
    }
  });

  it('counts rows as the spreadsheet does, and reads no note, link or entity as anything else', () => {
    const read = readContent(
      sheetOf(
        `<table:table-cell table:number-columns-repeated="2"><office:annotation><text:p>a note</text:p></office:annotation><text:p><text:a xlink:href="x">A</text:a> &amp; B&#233;<text:s/>C</text:p></table:table-cell>`,
      ),
    );
    expect(read).toEqual({ ok: true, sheets: [{ name: 'Inspections & visits', rows: [{ row: 2, cells: ['A & Bé C', 'A & Bé C'] }] }] });
  });

  it('reads the wide sheet of earlier editions: a council a row, an inspection a group of columns, its older scale as it was', async () => {
    const wide = [
      'Web link,Local authority name,Safeguarding & Looked After Children (SLAC) Inspection publication date,SLAC Safeguarding Overall effectiveness (OE),SLAC Looked After Children Overall Effectiveness (OE),Child Protection Inspections (CPI) publication date,CPI Overall Effectiveness (OE),First ILACS framework inspection type,First ILACS framework publication date,First ILACS framework overall effectiveness,First ILACS framework experiences and progress of children in care and care leavers',
      'page,Barking and Dagenham,27/07/2012,Good,Requires improvement to be good,,,ILACS Standard Inspection,01/04/2019,Inadequate,Good',
      'page,Leeds,,,,04/05/2012,Requires improvement to be good,,,,',
      'page,Leeds,soon,Good,Good,,,,,,',
      'page,Barking and Dagenham,,,,,,ILACS Standard Inspection,03/06/2019,Requires improvement to be good,',
    ];
    const preview = await previewImport(bytesOf(['title', 'note', ...wide].join('\r\n')), 'wide.csv', record);
    if (!preview.ok) throw new Error(preview.why);
    expect(preview.same).toBe(1);
    expect(preview.changed).toMatchObject([
      {
        row: { id: '301-ILACS-2019-02-18', inspected: '2019-02-18/2019-03-01' },
        after: {
          rating: 'inadequate',
          inspected: '2019-02-18/2019-03-01',
          evidence: 'imported_file',
          judgements: [
            { strand: 'leadership', grade: 'requires improvement' },
            { strand: 'help and protection', grade: 'requires improvement' },
            { strand: 'children in care', label: 'children in care and care leavers', grade: 'good' },
          ],
        },
      },
    ]);
    expect(preview.added).toMatchObject([
      { id: '383-CPI-2012-05-04', framework: 'child protection', rating: 'adequate', inspected: null, published: '2012-05-04' },
    ]);
    expect(preview.refused).toEqual([
      { place: { sheet: 'wide.csv', row: 6, column: 'C' }, value: 'soon', why: 'no date' },
      { place: { sheet: 'wide.csv', row: 7, column: 'I' }, value: '2019-06-03', why: 'other date' },
    ]);
  });

  it('refuses what is no such file in one word', async () => {
    const refusal = async (file: ArrayBuffer) => {
      const read = await previewImport(file, 'file', record);
      return read.ok ? 'taken' : read.why;
    };
    expect(await refusal(bytesOf('Dear all,\nplease find attached'))).toBe('no table of inspections');
    expect(await refusal(new ArrayBuffer(0))).toBe('no table of inspections');
    expect(await refusal(bytesOf('PK and nothing more'))).toBe('not a zip');
    expect(await refusal(zipOf('word/document.xml', new Uint8Array(10)))).toBe('not a spreadsheet');
    expect(await refusal(zipOf('content.xml', new TextEncoder().encode('<a/>')))).toBe('not a spreadsheet');
    expect(await refusal(zipOf('content.xml', new TextEncoder().encode('<table:table table:name="x"><table:table-row>')))).toBe('damaged');
    expect(await refusal(zipOf('content.xml', new Uint8Array(50), 8))).toBe('damaged');
    // 60 MB of nothing in 60 kB.
    expect(await refusal(zipOf('content.xml', new Uint8Array(deflateRawSync(new Uint8Array(60_000_000))), 8))).toBe('too large');
    const many = `<table:table table:name="x"><table:table-row table:number-rows-repeated="9999999">${cell('x')}</table:table-row></table:table>`;
    expect(await refusal(zipOf('content.xml', new TextEncoder().encode(many)))).toBe('too large');
    expect(await refusal(bytesOf(`${HEADINGS}\n${`${LEEDS_2025}\n`.repeat(30_000)}`))).toBe('too large');
    expect(await refusal(new ArrayBuffer(20_000_001))).toBe('too large');
  });

  it('survives any damage to a good file without a fault', async () => {
    const good = new Uint8Array(zipOf('content.xml', new TextEncoder().encode(sheetOf(HEADINGS.split(',').map(cell).join(''))).slice()));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.nat(good.length),
        async (hits, length) => {
          const bytes = good.slice(0, length);
          for (const [at, value] of hits) if (at < bytes.length) bytes[at] = value;
          const read = await previewImport(bytes.buffer, 'file', record);
          expect(typeof read.ok).toBe('boolean');
        },
      ),
      { numRuns: 400 },
    );
  });

  it('never holds the page up, however long a file is', async () => {
    const rows = Array.from({ length: 15_000 }, (_, i) => LEEDS_2025.replace('30/06/2025', `${(i % 28) + 1}/06/2025`));
    const xml = sheetOf(HEADINGS.split(',').map(cell).join(''), ...rows.map((row) => row.split(',').map(cell).join('')));
    let longest = 0;
    let last = worked();
    const beat = setInterval(() => {
      longest = Math.max(longest, worked() - last);
      last = worked();
    }, 5);
    const read = await previewImport(zipOf('content.xml', new TextEncoder().encode(xml)), 'long.ods', record);
    clearInterval(beat);
    expect(read.ok && read.added.length + read.same).toBeGreaterThan(20);
    expect(longest).toBeLessThan(400);
  });

  it('costs a hostile file no more than a good one', () => {
    for (const piece of ['<a', '<a "', "<a b='", '<table:table-cell x="y', '&#', '/']) {
      const before = worked();
      readContent(piece.repeat(400_000));
      expect(worked() - before).toBeLessThan(3_000);
    }
  });

  it.runIf(official)("finds nothing to change in Ofsted's file of 2025, and the one grade that its file of 2024 had wrong", async () => {
    const read = async (name: string) => {
      const bytes = readFileSync(`${official}/${name}`);
      return previewImport(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer, name, record);
    };
    expect(await read('LA_Inspection_Outcomes_as_at_31_March_2025.ods')).toMatchObject({ added: [], changed: [], refused: [], same: 331 });
    expect(await read('ilacs-inspection-history-2018-2025.csv')).toMatchObject({ added: [], changed: [], refused: [], same: 271 });
    expect(await read('in-year-inspections-2023-24.csv')).toMatchObject({
      added: [],
      refused: [],
      changed: [{ row: { id: '860-ILACS-2023-11-06' }, changes: [{ label: 'care leavers', from: 'requires improvement', to: 'good' }] }],
    });
    // One report stands there under a day two months after its own.
    expect(await read('la-inspections-2009-2023.csv')).toMatchObject({
      added: [],
      changed: [],
      same: 568,
      refused: [{ place: { column: 'AN', row: 97 }, value: '2022-11-05', why: 'other date' }],
    });
  });
});
