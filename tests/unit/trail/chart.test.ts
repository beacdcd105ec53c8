import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointAfter } from '../../../components/chart/move-focus.ts';
import type { Inspection } from '../../../lib/domain/inspection.ts';
import { familyOf, officialOf } from '../../../lib/record/load-record.ts';
import { loadRecordFile } from '../../../lib/record/load-record-file.ts';
import { buildTrail } from '../../../lib/trail/build-trail.ts';
import { chartOf } from '../../../lib/trail/chart/chart.ts';
import type { Chart, RowKey } from '../../../lib/trail/chart/picture.ts';
import { fourStrands, fromArticle, fromArticles, fromRecord, strand } from '../../gallery/invented.ts';

const record = await loadRecordFile();
const LEEDS = { code: '383', name: 'Leeds' };
const OLD = { code: '835', name: 'Dorset (to 2019)' };
const NEW = { code: '838', name: 'Dorset' };
const dayOf = (date: string) => Date.parse(date) / 86_400_000;
const say = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

function draw(inspections: Inspection[], asOf: string | null = '2026-08-20', focus: string | null = null): Chart {
  const chart = chartOf(inspections, asOf, focus);
  if (!chart) throw new Error('no chart');
  return chart;
}
const rowOf = (chart: Chart, key: RowKey) => chart.rows.find((row) => row.key === key);
const lines = (chart: Chart, key: RowKey) =>
  (rowOf(chart, key)?.lines ?? []).map(
    ({ from, to, level, meets, told }) => `${say(from)} ${say(to)} ${level}>${meets ?? '.'}${told ? ' told' : ''}`,
  );

describe('a picture of grades', () => {
  it('steps from grade to grade of one scale, and stands to the end of the record', () => {
    const chart = draw([
      fromRecord(LEEDS, { rating: 'good', inspected: '2015-02-11', framework: 'SIF' }),
      fromRecord(LEEDS, { rating: 'outstanding', inspected: '2018-11-02' }),
    ]);
    expect(lines(chart, 'overall')).toEqual(['2015-02-11 2018-11-02 2>3', '2018-11-02 2026-08-20 3>.']);
    expect(chart.eras.map(({ era }) => era)).toEqual(['sif', 'ilacs', 'strands']);
  });

  it('never joins “adequate” to “requires improvement”: the older scale ends with its time', () => {
    const chart = draw([
      fromRecord(LEEDS, { rating: 'adequate', published: '2011-05-13', framework: 'joint safeguarding' }),
      fromRecord(LEEDS, { rating: 'requires improvement', inspected: '2015-02-11', framework: 'SIF' }),
    ]);
    expect(lines(chart, 'overall')).toEqual(['2011-05-13 2013-11-01 1>.', '2015-02-11 2026-08-20 1>.']);
  });

  it('draws no line from one council to the one that took over, nor on beyond the first’s last grade', () => {
    const chart = draw([
      fromRecord(OLD, { rating: 'requires improvement', inspected: '2016-02-25', framework: 'SIF' }),
      fromRecord(NEW, { rating: 'good', inspected: '2021-10-08' }),
    ]);
    expect(lines(chart, 'overall')).toEqual(['2021-10-08 2026-08-20 2>.']);
  });

  it('ends the overall grade where strands alone were graded, and a strand where nobody judged it again', () => {
    const chart = draw([
      fromRecord(LEEDS, {
        rating: 'good',
        inspected: '2016-02-25',
        framework: 'SIF',
        judgements: [strand('adoption', 'good'), strand('leadership', 'good')],
      }),
      fromRecord(LEEDS, { rating: 'good', inspected: '2021-10-08', judgements: fourStrands('outstanding', 'good', 'good') }),
      fromRecord(LEEDS, { inspected: '2026-06-12', judgements: fourStrands('good', 'good', 'good', 'good') }),
    ]);
    expect(lines(chart, 'overall').at(-1)).toBe('2021-10-08 2026-06-12 2>.');
    expect(lines(chart, 'adoption')).toEqual(['2016-02-25 2021-10-08 2>.']);
    expect(lines(chart, 'leadership')).toEqual(['2016-02-25 2021-10-08 2>3', '2021-10-08 2026-06-12 3>2', '2026-06-12 2026-08-20 2>.']);
    expect(rowOf(chart, 'visits')?.points.map(({ day, grade }) => [say(day), grade])).toEqual([['2026-06-12', null]]);
  });

  it('lets nobody’s guess carry a line, and marks what articles alone tell', () => {
    const told = fromArticles(LEEDS, { rating: 'inadequate', inspected: '2017-05', framework: 'full inspection' }, [
      fromArticle('A', 'Post', '2018-01-01', 'inadequate'),
    ]);
    const unsure = { ...told, id: 'unsure', inspected: '2016-05', certainty: 'unsure' as const };
    const chart = draw([fromRecord(LEEDS, { rating: 'good', inspected: '2015-02-11', framework: 'SIF' }), told, unsure]);
    expect(lines(chart, 'overall')).toEqual(['2015-02-11 2017-05-16 2>0 told']);
    expect(rowOf(chart, 'overall')?.points).toHaveLength(3);
  });

  it('has ungraded visits as ticks, yearly ratings apart, other services not at all, and counts what has no date', () => {
    const chart = draw([
      fromRecord(LEEDS, { kind: 'ILACS focused visit', framework: 'focused visit', inspected: '2024-03-08' }),
      fromRecord(LEEDS, { kind: 'Annual rating 2009', framework: 'annual assessment', rating: 'poor', published: '2009-12-09' }),
      fromRecord(LEEDS, { service: 'SEND', framework: 'area SEND', published: '2023-05-09' }),
      fromArticles(LEEDS, { rating: 'good', inspected: '--11' }, []),
    ]);
    expect(chart.rows.map(({ key, points }) => [key, points.length])).toEqual([
      ['visits', 1],
      ['annual', 1],
    ]);
    expect(chart.undated).toBe(1);
    expect(chartOf([], '2026-08-20', null)).toBeNull();
  });

  it('marks the article on screen, and keeps the length of an uncertain date', () => {
    const told = fromArticles(LEEDS, { rating: 'good', inspected: '2018' }, [fromArticle('here', 'Post', null, 'good')]);
    const [point] = rowOf(draw([told], null, 'here'), 'overall')?.points ?? [];
    expect(point).toMatchObject({ here: true, span: { from: dayOf('2018-01-01'), to: dayOf('2018-12-31') } });
  });

  it('draws every council of the record: points inside the picture, lines forward, none across 2013 or a council', () => {
    for (const code of Object.keys(record.file.councils)) {
      const { inspections } = buildTrail({
        council: { code, name: code },
        kept: [],
        official: officialOf(record, familyOf(record, code)),
        asOf: record.asOf,
      });
      const chart = chartOf(inspections, record.asOf, null);
      for (const row of chart?.rows ?? []) {
        for (const { day } of row.points) expect(day >= (chart?.from ?? 0) && day <= (chart?.to ?? 0)).toBe(true);
        for (const { from, to } of row.lines) {
          expect(from).toBeLessThan(to);
          expect(from < dayOf('2013-11-01') && to > dayOf('2013-11-01'), `${code} ${row.key}`).toBe(false);
          const under = row.points.filter(({ day, inspection }) => day > from && day < to && inspection.certainty !== 'unsure');
          expect(under, `${code} ${row.key}`).toEqual([]);
        }
      }
    }
  });
});

describe('the arrow keys', () => {
  const chart = draw([
    fromRecord(LEEDS, { rating: 'good', inspected: '2015-02-11', framework: 'SIF', judgements: [strand('leadership', 'good')] }),
    fromRecord(LEEDS, { rating: 'good', inspected: '2021-10-08', judgements: fourStrands('good', 'good') }),
    fromRecord(LEEDS, { kind: 'ILACS focused visit', framework: 'focused visit', inspected: '2024-03-08' }),
  ]);
  const go = (from: string, ...keys: string[]) => keys.reduce((at, key) => pointAfter(chart.rows, at, key)?.id ?? at, from);
  const [first, second] = rowOf(chart, 'overall')?.points ?? [];

  it('go along a row, from row to row to what is nearest in time, and to either end', () => {
    expect(go(first?.id ?? '', 'ArrowRight')).toBe(second?.id);
    expect(go(first?.id ?? '', 'ArrowLeft')).toBe(first?.id);
    expect(go(first?.id ?? '', 'End', 'Home')).toBe(first?.id);
    expect(go(second?.id ?? '', 'ArrowDown').startsWith('leadership')).toBe(true);
    expect(go(second?.id ?? '', 'ArrowDown', 'ArrowDown', 'ArrowDown').startsWith('visits')).toBe(true);
    expect(pointAfter(chart.rows, first?.id ?? '', 'Enter')).toBeNull();
  });

  it('reach every point from every other', () => {
    const all = chart.rows.flatMap(({ points }) => points.map(({ id }) => id));
    const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
    fc.assert(
      fc.property(fc.constantFrom(...all), (start) => {
        const seen = new Set([start]);
        for (const id of seen) for (const key of KEYS) seen.add(go(id, key));
        expect(seen.size).toBe(all.length);
      }),
    );
  });
});
