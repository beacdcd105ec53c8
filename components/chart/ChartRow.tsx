import { isOlderScale } from '../../lib/trail/chart/eras.ts';
import type { Chart, Point, Row } from '../../lib/trail/chart/picture.ts';
import { toneOf } from '../grade-tone.ts';
import { sayGrade } from '../vocabulary.ts';
import { useWords } from '../words.ts';
import { isSerious, letterOf, sayFacts, sayPoint, sayRow } from './chart-words.ts';

/** Share of the picture's width, in percent. */
export const placeOf = ({ from, to }: Pick<Chart, 'from' | 'to'>, day: number) => ((day - from) / (to - from)) * 100;
/** Lines are drawn on a ground of 100 by 3, stretched to the row's size. */
const HEIGHT = 3;
/** Days from which on an uncertain date is drawn with its length. */
const LONG_SPAN = 31;

function Lines({ row, chart }: { row: Row; chart: Chart }) {
  const x = (day: number) => placeOf(chart, day).toFixed(2);
  const y = (level: number) => HEIGHT - level;
  return (
    <svg class="chart-lines" viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {[0, 1, 2, 3].map((level) => (
        <path key={level} class="chart-grid" d={`M0 ${y(level)}H100`} />
      ))}
      {row.lines.map(({ from, to, level, meets, told }) => (
        <path
          key={from}
          class={told ? 'chart-line told' : 'chart-line'}
          d={`M${x(from)} ${y(level)}H${x(to)}${meets === null ? '' : `V${y(meets)}`}`}
        />
      ))}
      {row.points.map(({ id, span, level }) =>
        span.to - span.from > LONG_SPAN ? (
          <path key={id} class="chart-span" d={`M${x(span.from)} ${y(level ?? 1.5)}H${x(span.to)}`} />
        ) : null,
      )}
    </svg>
  );
}

/** The words of the scale, beside the row; the third place has another word before November 2013. */
function Scale({ row }: { row: Row }) {
  const words = useWords();
  const hasOlder = row.points.some(({ day }) => isOlderScale(day));
  const hasNewer = row.points.some(({ day }) => !isOlderScale(day));
  const third = hasNewer ? 'requires improvement' : 'adequate';
  const scale = ['outstanding', 'good', third, 'inadequate'] as const;
  return (
    <div class="chart-scale" aria-hidden="true">
      {scale.map((grade, index) => (
        <span key={grade} style={{ insetBlockStart: `${(index / HEIGHT) * 100}%` }}>
          <b>{sayGrade(grade, words).slice(0, 1)}</b>
          <i>{sayGrade(grade, words)}</i>
        </span>
      ))}
      {hasOlder && hasNewer && (
        <span class="chart-older" style={{ insetBlockStart: `${(2 / HEIGHT) * 100}%` }}>
          <b>{sayGrade('adequate', words).slice(0, 1)}</b>
          <i>{words.say('chartUntil2013', sayGrade('adequate', words))}</i>
        </span>
      )}
    </div>
  );
}

type PointProps = { point: Point; chart: Chart; rowName: string; isLane: boolean; isActive: boolean; onPoint: (point: Point) => void };

function PointButton({ point, chart, rowName, isLane, isActive, onPoint }: PointProps) {
  const words = useWords();
  const { inspection, grade, level } = point;
  const { official, certainty, contradictions, framework } = inspection;
  const letter = letterOf(point, words);
  const tone = grade === null && isSerious(inspection) ? 'worst' : toneOf(grade, framework);
  const isDoubted = contradictions.some(({ fact }) => fact === 'rating');
  const classes = ['chart-mark', `tone-${tone}`, `sure-${certainty}`, official ? 'by-record' : 'by-article', isDoubted && 'doubted'];
  if (grade === null) classes.push(letter === '' ? 'tick' : 'no-grade');
  return (
    <button
      type="button"
      class={point.here ? 'chart-point here' : 'chart-point'}
      style={{
        insetInlineStart: `${placeOf(chart, point.day)}%`,
        insetBlockStart: `${level === null || isLane ? 50 : ((HEIGHT - level) / HEIGHT) * 100}%`,
      }}
      tabIndex={isActive ? 0 : -1}
      aria-label={words.say('chartPoint', rowName, [sayPoint(point, words), ...sayFacts(point, words)].join('. '))}
      data-point={point.id}
      onFocus={() => onPoint(point)}
      onMouseEnter={() => onPoint(point)}
    >
      <span class={classes.filter(Boolean).join(' ')}>{letter}</span>
    </button>
  );
}

type Props = { row: Row; chart: Chart; active: string | null; onPoint: (point: Point) => void };

/** One row of a chart: its scale, its eras, its lines, its points. */
export function ChartRow({ row, chart, active, onPoint }: Props) {
  const words = useWords();
  const name = sayRow(row.key, words);
  // Yearly ratings have a scale of their own, and too few of them are known to be drawn on one.
  const isLane = row.key === 'visits' || row.key === 'annual';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div class={`chart-row chart-row-${isLane ? 'lane' : 'graded'}`} role="group" aria-label={name}>
      <p class="chart-row-name" aria-hidden="true">
        {name}
      </p>
      {isLane ? <div class="chart-scale" /> : <Scale row={row} />}
      <div class="chart-plot">
        {chart.eras.map(({ era, from, to }) => (
          <span
            key={era}
            class={`chart-era era-${era}`}
            style={{ insetInlineStart: `${placeOf(chart, from)}%`, inlineSize: `${placeOf(chart, to) - placeOf(chart, from)}%` }}
          />
        ))}
        {!isLane && <Lines row={row} chart={chart} />}
        {row.points.map((point) => (
          <PointButton
            key={point.id}
            point={point}
            chart={chart}
            rowName={name}
            isLane={isLane}
            isActive={point.id === active}
            onPoint={onPoint}
          />
        ))}
      </div>
    </div>
  );
}
