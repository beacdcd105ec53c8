import { describe, expect, it } from 'vitest';
import { previewImport } from '../../../../lib/record/import/preview-import.ts';
import { officialOf } from '../../../../lib/record/load-record.ts';
import { loadRecordFile } from '../../../../lib/record/load-record-file.ts';
import { recordWith, withImported } from '../../../../lib/record/with-imported.ts';

const record = await loadRecordFile();
const shipped = officialOf(record, ['383']);
const HEADINGS = 'Local authority name,Inspection date,Publication date,Inspection type,Overall effectiveness,Impact of leaders';
const csv = async (...rows: string[]) => {
  const bytes = new TextEncoder().encode([HEADINGS, ...rows].join('\n')).buffer as ArrayBuffer;
  const read = await previewImport(bytes, 'a.csv', record);
  if (!read.ok) throw new Error(read.why);
  return [...read.added, ...read.changed.map(({ after }) => after)].map((row) => ({ row, against: record.asOf }));
};
const CHANGED = 'Leeds,30/06/2025,12/08/2025,ILACS Short Inspection,Good,Good';
const ADDED = 'Leeds,02/11/2026,18/12/2026,ILACS Focused Visit,,';

describe('the record with what the user imported', () => {
  it('has a changed row once, in its place, and a new one beside it', async () => {
    const rows = withImported(shipped, await csv(CHANGED, ADDED), record.asOf);
    expect(rows).toHaveLength(shipped.length + 1);
    expect(rows.filter(({ inspected }) => inspected?.startsWith('2025-06-30'))).toMatchObject([
      { rating: 'good', evidence: 'imported_file' },
    ]);
    expect(rows.at(-1)).toMatchObject({ framework: 'focused visit', inspected: '2026-11-02' });
  });

  it('lets a newer shipped record speak where it has the inspection, though it dates it a day apart', async () => {
    const imported = await csv(CHANGED, ADDED);
    const [focused] = imported.filter(({ row }) => row.framework === 'focused visit');
    if (!focused) throw new Error('no visit');
    const newer = [...shipped, { ...focused.row, id: '383-ILACS-2026-11-03', inspected: '2026-11-03', evidence: 'official_dataset' }];
    const rows = withImported(newer, imported, '2027-01-31');
    expect(rows).toEqual(newer);
  });

  it('compares the next file with what counts now, so that applying it twice finds nothing new', async () => {
    const now = recordWith(record, await csv(CHANGED, ADDED));
    const bytes = new TextEncoder().encode([HEADINGS, CHANGED, ADDED].join('\n')).buffer as ArrayBuffer;
    expect(await previewImport(bytes, 'a.csv', now)).toMatchObject({ ok: true, added: [], changed: [], refused: [], same: 2 });
    expect(officialOf(record, ['383'])).toEqual(shipped);
  });
});
