import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { buildRecord } from '../../../lib/commands/build-record.ts';
import { OfficialInspection } from '../../../lib/domain/inspection.ts';
import { familyOf, loadRecord, officialOf, recordName } from '../../../lib/record/load-record.ts';
import { loadRecordFile } from '../../../lib/record/load-record-file.ts';
import { readCsvTable } from '../../../lib/record/read-csv.ts';

const FILE = new URL('../../../public/record/official-record.json', import.meta.url);
const text = readFileSync(FILE, 'utf8');
/** The tables that the file is made from stand beside the repository on machines that build it. */
const tables = ['../shared/data', '../../shared/data'].find((folder) => existsSync(`${folder}/inspection-outcomes.csv`));

const record = await loadRecordFile();
const all = officialOf(record, Object.keys(record.file.councils));
const byId = new Map(all.map((each) => [each.id, each]));
function row(id: string): OfficialInspection {
  const found = byId.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe('the official record', () => {
  it('holds every row of the source, each once, each in the words of the domain', () => {
    expect(all).toHaveLength(1636);
    expect(byId.size).toBe(1636);
    expect(() => z.array(OfficialInspection).parse(all)).not.toThrow();
  });

  it('has as many rows of each kind as the source says', () => {
    const count = (test: (each: OfficialInspection) => boolean) => all.filter(test).length;
    const kinds = {
      'SLAC inspection': 152,
      'SIF inspection': 152,
      'SIF re-inspection': 21,
      'ILACS standard inspection': 196,
      'ILACS short inspection': 128,
      'ILACS focused visit': 372,
      'ILACS monitoring visit': 108,
      'Joint targeted area inspection': 70,
      'Local area SEND inspection': 151,
      'Local area SEND revisit': 47,
      'Area SEND inspection': 71,
      'Unannounced inspection of contact, referral and assessment': 18,
      'Annual rating 2009': 26,
      'Annual rating 2010': 14,
      'Annual rating 2011': 15,
      'Annual performance assessment 2008': 12,
      'Targeted inspection of looked-after children services': 5,
    };
    for (const [kind, rows] of Object.entries(kinds)) expect([kind, count((each) => each.kind === kind)]).toEqual([kind, rows]);
    expect(count((each) => each.framework === 'child protection')).toBe(51);
    expect(count((each) => each.framework === 'joint safeguarding')).toBe(163);
    expect(count((each) => each.priorityAction)).toBe(44);
  });

  it('carries its credit line and the day of its newest report', () => {
    expect(record.credit).toBe('Contains Ofsted and ONS information licensed under the Open Government Licence v3.0.');
    expect(record.asOf).toBe('2026-08-20');
  });

  it('gives safeguarding as the grade of 2009 to 2012 and looked-after services as a strand, "adequate" kept', () => {
    expect(row('383-SLAC-2010-01-07')).toMatchObject({
      framework: 'joint safeguarding',
      rating: 'inadequate',
      ratingBasis: 'safeguarding (no single overall grade)',
      inspected: null,
      published: '2010-01-07',
      judgements: [
        { strand: 'safeguarding', label: 'safeguarding', grade: 'inadequate' },
        { strand: 'children in care', label: 'looked-after children', grade: 'adequate' },
      ],
    });
    expect(all.filter((each) => each.rating === 'adequate' && (each.published ?? '') > '2013-12')).toEqual([]);
    expect(all.filter((each) => each.rating === 'requires improvement' && (each.published ?? '') < '2013-12')).toEqual([]);
  });

  it('says when "in care" covers care leavers, and gives them apart when judged apart', () => {
    expect(row('383-ILACS-2022-02-21').judgements.map((each) => each.label)).toContain('children in care and care leavers');
    const newer = row('383-ILACS-2025-06-30').judgements;
    expect(newer.find((each) => each.strand === 'children in care')?.label).toBe('children in care');
    expect(newer.find((each) => each.strand === 'care leavers')?.grade).toBe('outstanding');
  });

  it('gives no overall grade for inspections since April 2026, by the day of the inspection', () => {
    const strandsOnly = all.filter((each) => each.ratingBasis === 'strands only since April 2026');
    expect(strandsOnly).toHaveLength(11);
    for (const each of strandsOnly) {
      expect(each.rating).toBeNull();
      expect(each.judgements).toHaveLength(4);
      expect((each.inspected ?? '') >= '2026-04-01').toBe(true);
    }
    expect(all.filter((each) => each.framework === 'ILACS' && each.rating === null)).toHaveLength(11);
  });

  it('never grades a visit that gives none', () => {
    for (const each of all) {
      if (['focused visit', 'monitoring visit', 'JTAI', 'area SEND', 'unannounced'].includes(each.framework)) {
        expect([each.id, each.rating, each.judgements]).toEqual([each.id, null, []]);
      }
    }
    expect(row('383-CRA-2009')).toMatchObject({ priorityAction: true, inspected: '2009', published: '2009' });
  });

  it('tells annual ratings in the words news used', () => {
    expect(row('383-CSA-2009-12-09')).toMatchObject({ framework: 'annual assessment', rating: 'poor' });
    expect(new Set(all.filter((each) => each.kind.startsWith('Annual rating')).map((each) => each.rating))).toEqual(
      new Set(['poor', 'adequate', 'excellent']),
    );
  });

  it("never takes the safeguarding board's grade for the council's", () => {
    const withBoard = all.filter((each) => each.board !== undefined);
    expect(withBoard).toHaveLength(152);
    for (const each of withBoard) expect(each.judgements.some((judgement) => judgement.strand === 'safeguarding')).toBe(false);
  });

  it('keeps SEND apart from the department, with its outcome', () => {
    const send = all.filter((each) => each.service === 'SEND');
    expect(send).toHaveLength(269);
    for (const each of send) expect([each.id, each.outcome === null]).toEqual([each.id, false]);
  });

  it('finds a council through its changes of code and shape', () => {
    expect(familyOf(record, '838')).toEqual(['838', '835']);
    expect(familyOf(record, '839')).toEqual(['839', '835', '836', '837']);
    expect(familyOf(record, '941')).toEqual(['941', '928']);
    expect(familyOf(record, '370')).toEqual(['370']);
    expect(officialOf(record, ['370'])).toHaveLength(8);
    expect(recordName(record, '928')).toBe('Northamptonshire');
    expect(recordName(record, '000')).toBeNull();
    expect(officialOf(record, ['000'])).toEqual([]);
  });

  it('stays small and quick', async () => {
    expect(gzipSync(text).length).toBeLessThan(80_000);
    const time = async () => {
      const fresh = await loadRecord(async () => text);
      if (!fresh.ok) throw new Error(fresh.why);
      officialOf(fresh.record, ['330']);
      const before = performance.now();
      officialOf(fresh.record, familyOf(fresh.record, '839'));
      return performance.now() - before;
    };
    // The quickest of three: what else the machine did meanwhile is not the record's.
    expect(Math.min(await time(), await time(), await time())).toBeLessThan(5);
  });

  it('refuses what is not the record, and says so', async () => {
    expect(await loadRecord(async () => 'no JSON')).toEqual({ ok: false, why: 'unreadable' });
    expect(await loadRecord(() => Promise.reject(new Error('gone')))).toEqual({ ok: false, why: 'unreadable' });
    expect(await loadRecord(async () => '{"format":2}')).toEqual({ ok: false, why: 'not the record' });
    expect(await loadRecord(async () => text.replace('"format":2', '"format":1'))).toEqual({ ok: false, why: 'not the record' });
    const bytes = await loadRecord(async () => new TextEncoder().encode(text).buffer as ArrayBuffer);
    expect(bytes.ok).toBe(true);
  });

  it.runIf(tables)('is what the build makes of the tables', () => {
    expect(text).toBe(buildRecord(tables ?? ''));
  });

  it.runIf(tables)('says of every row what the table says', () => {
    const grade = (word: string | undefined) =>
      ({ performs_excellently: 'excellent', performs_poorly: 'poor', performs_adequately: 'adequate', not_reported: null, '': null })[
        word ?? ''
      ] ?? (word && word !== 'not_reported' ? word.replace('_', ' ') : null);
    for (const source of readCsvTable(readFileSync(`${tables}/inspection-outcomes.csv`, 'utf8'))) {
      const kept = row(source.record_id ?? '');
      const dates = [source.inspection_start, source.inspection_end].filter((date) => date !== '');
      expect({
        code: kept.code,
        rating: kept.rating,
        published: kept.published ?? '',
        inspected: kept.framework === 'unannounced' ? '' : (kept.inspected ?? ''),
        outcome: kept.outcome ?? '',
        theme: kept.theme ?? '',
        priority: kept.priorityAction,
        url: kept.url ?? '',
        note: kept.note ?? '',
        board: kept.board ?? null,
        evidence: kept.evidence,
      }).toEqual({
        code: source.dfe_la_code,
        rating: grade(source.overall_grade),
        published: source.published,
        inspected: [...new Set(dates)].join('/'),
        outcome: source.outcome,
        theme: source.theme,
        priority: source.priority_action === 'yes',
        url: source.source_url,
        note: source.notes,
        board: grade(source.lscb),
        evidence: source.evidence,
      });
      const strands = ['leadership', 'help_and_protection', 'in_care', 'care_leavers', 'adoption', 'safeguarding', 'looked_after'];
      const judged = strands.filter((each) => source[each] && source[each] !== 'not_judged').map((each) => grade(source[each]));
      expect([kept.id, kept.judgements.map((each) => each.grade)]).toEqual([kept.id, judged]);
    }
  });
});
