import { useMemo, useRef, useState } from 'preact/hooks';
import type { Inspection } from '../../lib/domain/inspection.ts';
import { chartOf } from '../../lib/trail/chart/chart.ts';
import { isOlderScale } from '../../lib/trail/chart/eras.ts';
import type { Chart, Point, Row } from '../../lib/trail/chart/picture.ts';
import { useWords, type Words } from '../words.ts';
import { ChartRow, placeOf } from './ChartRow.tsx';
import { ChartTable } from './ChartTable.tsx';
import { ERA_WORDS, sayFacts, sayPoint, sayRow } from './chart-words.ts';
import { pointAfter } from './move-focus.ts';

/** Eras narrower than this, in percent of the width, have no room for their name. */
const NAMED_ERA = 9;
/** A picture of one grade says less than its word. */
const FEWEST_POINTS = 2;

function Eras({ chart }: { chart: Chart }) {
  const words = useWords();
  return (
    <div class="chart-eras" aria-hidden="true">
      {chart.eras.map(({ era, from, to }) => {
        const size = placeOf(chart, to) - placeOf(chart, from);
        if (size < NAMED_ERA) return null;
        return (
          <span key={era} style={{ insetInlineStart: `${placeOf(chart, from)}%`, inlineSize: `${size}%` }}>
            {words.say(ERA_WORDS[era])}
          </span>
        );
      })}
    </div>
  );
}

function Years({ chart, every }: { chart: Chart; every: number }) {
  const dayOf = (year: number) => Date.UTC(year, 0, 1) / 86_400_000;
  const yearAt = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
  const years = [];
  for (let year = Math.ceil(yearAt(chart.from) / every) * every; year <= yearAt(chart.to); year += every) years.push(year);
  return (
    <div class="chart-years" aria-hidden="true">
      {years
        .filter((year) => placeOf(chart, dayOf(year)) <= 98)
        .map((year) => (
          <span key={year} class={year % 4 === 0 ? '' : 'between'} style={{ insetInlineStart: `${placeOf(chart, dayOf(year))}%` }}>
            {year}
          </span>
        ))}
    </div>
  );
}

function Facts({ point, row, words }: { point: Point; row: Row; words: Words }) {
  return (
    <p class="chart-facts">
      <strong>{words.say('chartPoint', sayRow(row.key, words), sayPoint(point, words))}</strong> {sayFacts(point, words).join(' · ')}
    </p>
  );
}

function Notes({ chart, rows }: { chart: Chart; rows: Row[] }) {
  const words = useWords();
  const graded = rows.filter(({ key }) => key !== 'visits' && key !== 'annual').flatMap(({ points }) => points);
  const codes = new Set(graded.map(({ inspection }) => inspection.council.code));
  const notes = [
    graded.some(({ day }) => isOlderScale(day)) && graded.some(({ day }) => !isOlderScale(day)) && words.say('chartNoteScales'),
    codes.size > 1 && words.say('chartNoteCouncils'),
    chart.eras.some(({ era }) => era === 'strands') && words.say('chartNoteStrands'),
    graded.some(({ inspection }) => inspection.certainty === 'unsure') && words.say('chartNoteUnsure'),
    chart.undated > 0 && words.count('chartUndated', chart.undated),
  ].filter((note) => note !== false);
  return notes.length > 0 ? (
    <ul class="chart-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  ) : null;
}

function newestSure(row: Row | undefined): Point | undefined {
  return row?.points.findLast(({ inspection }) => inspection.certainty !== 'unsure');
}

export type GradeChartProps = {
  inspections: readonly Inspection[];
  /** Last day of the official record, `YYYY-MM-DD`. */
  asOf: string | null;
  /** Id of the article on screen. */
  here: string | null;
  size: 'small' | 'large';
};

/**
 * A council's grades over time. The points are reached by one Tab and the arrow keys, and the one in focus is told in words; the large one has its
 * table, the small one stands above the list of the same inspections.
 */
export function GradeChart({ inspections, asOf, here, size }: GradeChartProps) {
  const words = useWords();
  const chart = useMemo(() => chartOf(inspections, asOf, here), [inspections, asOf, here]);
  const [strands, setStrands] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const plot = useRef<HTMLDivElement>(null);
  if (!chart) return null;
  const isStrand = ({ key }: Row) => key !== 'overall' && key !== 'visits' && key !== 'annual';
  const hasStrands = chart.rows.some(isStrand);
  const onlyStrands = hasStrands && !chart.rows.some(({ key }) => key === 'overall');
  const rows = chart.rows.filter((row) => strands || onlyStrands || !isStrand(row));
  const points = rows.flatMap((row) => row.points);
  if (points.filter(({ level }) => level !== null).length < FEWEST_POINTS && size === 'small') return null;
  const [first] = rows;
  const active = points.find(({ id }) => id === chosen) ?? points.find((point) => point.here) ?? newestSure(first) ?? first?.points.at(-1);
  const activeRow = rows.find((row) => row.points.some(({ id }) => id === active?.id));
  const show = (point: Point) => setChosen(point.id);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = active && pointAfter(rows, active.id, event.key);
    if (!next) return;
    event.preventDefault();
    const buttons = [...(plot.current?.querySelectorAll<HTMLElement>('[data-point]') ?? [])];
    buttons.find((button) => button.dataset.point === next.id)?.focus();
  };

  return (
    <figure class={`chart chart-${size}`}>
      <figcaption class="chart-head">
        <span class="chart-title">{words.say('chartTitle')}</span>
        {hasStrands && !onlyStrands && (
          <button type="button" class="chart-toggle" aria-pressed={strands} onClick={() => setStrands(!strands)}>
            {words.say('chartByStrand')}
          </button>
        )}
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
      <div class="chart-body" role="group" aria-label={words.say('chartHow')} ref={plot} onKeyDown={onKeyDown}>
        <Eras chart={chart} />
        {rows.map((row) => (
          <ChartRow key={row.key} row={row} chart={chart} active={active?.id ?? null} onPoint={show} />
        ))}
        <Years chart={chart} every={size === 'small' ? 4 : 2} />
      </div>
      {active && activeRow && <Facts point={active} row={activeRow} words={words} />}
      {size === 'large' && <Notes chart={chart} rows={rows} />}
      {size === 'large' && <ChartTable chart={chart} />}
    </figure>
  );
}
