import type { Chart } from '../../lib/trail/chart/picture.ts';
import { sayDate } from '../say-date.ts';
import { sayBacking, sayKind } from '../say-inspection.ts';
import { useWords } from '../words.ts';
import { sayPoint, sayRow } from './chart-words.ts';

/** The chart as a table: an inspection a row, newest first, a column for each row of the picture that grades. */
export function ChartTable({ chart }: { chart: Chart }) {
  const words = useWords();
  const graded = chart.rows.filter(({ key }) => key !== 'visits');
  const points = chart.rows.flatMap((row) => row.points).sort((a, b) => b.day - a.day);
  const inspections = [...new Map(points.map(({ inspection }) => [inspection.id, inspection])).values()];
  const cell = (row: Chart['rows'][number], id: string) => row.points.find(({ inspection }) => inspection.id === id);
  return (
    <details class="chart-table">
      <summary>{words.say('chartAsTable')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="chart-scroll" tabIndex={0} aria-label={words.say('chartAsTable')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.say('chartWhen')}</th>
              <th scope="col">{words.say('factFramework')}</th>
              {graded.map(({ key }) => (
                <th key={key} scope="col">
                  {sayRow(key, words)}
                </th>
              ))}
              <th scope="col">{words.say('chartSource')}</th>
            </tr>
          </thead>
          <tbody>
            {inspections.map((inspection) => (
              <tr key={inspection.id}>
                <th scope="row">{sayDate(inspection.inspected ?? inspection.published, words)}</th>
                <td>{sayKind(inspection, words)}</td>
                {graded.map((row) => {
                  const point = cell(row, inspection.id);
                  return <td key={row.key}>{point ? sayPoint(point, words) : '–'}</td>;
                })}
                <td>{sayBacking(inspection, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
