import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { GRADES, type Grade } from '../../lib/domain/grades.ts';
import type { OfficialInspection } from '../../lib/domain/inspection.ts';
import type { RefusedWhy } from '../../lib/record/import/imported-row.ts';
import type { Change, ImportPreview } from '../../lib/record/import/preview-import.ts';
import { GradeChip, LabelChip } from '../GradeChip.tsx';
import { sayDate } from '../say-date.ts';
import { sayGrade, sayStrand } from '../vocabulary.ts';
import { type MessageKey, useWords, type Words } from '../words.ts';

const WHY: Record<RefusedWhy, MessageKey> = {
  'unknown council': 'importWhyCouncil',
  'two councils': 'importWhyTwoCouncils',
  'no date': 'importWhyDate',
  'unknown grade': 'importWhyGrade',
  'unknown type': 'importWhyType',
  'no grade': 'importWhyNoGrade',
  'other date': 'importWhyOtherDate',
  'date order': 'importWhyDateOrder',
  'out before': 'importWhyOutBefore',
  'not yet': 'importWhyNotYet',
  'two grades': 'importWhyTwoGrades',
};
/** As many rows as a look takes in; a wrong file can refuse thousands. */
const AT_FIRST = 20;

const isGrade = (word: string): word is Grade => (GRADES as readonly string[]).includes(word);

function sayValue(value: string | null, fact: Change['fact'], words: Words): string {
  if (value === null) return words.say('importNone');
  return isGrade(value) ? sayGrade(value, words) : fact === 'published' ? sayDate(value, words) : value;
}

function sayFact({ fact, label }: Change, { after }: ImportPreview['changed'][number], words: Words): string {
  if (fact === 'rating') return words.say('factGrade');
  if (fact === 'published') return words.say('factPublished');
  const strand = after.judgements.find((one) => one.label === label)?.strand ?? 'other';
  return sayStrand(strand, label, words);
}

type ListProps<T> = { heading: string; columns: MessageKey[]; rows: readonly T[]; draw: (row: T) => ComponentChildren; class?: string };

function List<T>({ heading, columns, rows, draw, class: kind = '' }: ListProps<T>) {
  const words = useWords();
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  return (
    <section class={`import-rows ${kind}`}>
      <h3>{heading}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="chart-scroll" tabIndex={0} aria-label={heading}>
        <table>
          <thead>
            <tr>
              {columns.map((key) => (
                <th key={key} scope="col">
                  {words.say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{(all ? rows : rows.slice(0, AT_FIRST)).map(draw)}</tbody>
        </table>
      </section>
      {!all && rows.length > AT_FIRST && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {words.count('importAll', rows.length)}
        </button>
      )}
    </section>
  );
}

function Judged({ row }: { row: OfficialInspection }) {
  const words = useWords();
  if (row.rating) return <GradeChip grade={row.rating} framework={row.framework} />;
  if (row.judgements.length === 0) return <LabelChip says="noGradeLabel" />;
  return (
    <>{row.judgements.map(({ strand, label, grade }) => `${sayStrand(strand, label, words)}: ${sayGrade(grade, words)}`).join('; ')}</>
  );
}

type Props = { name: string; preview: ImportPreview; onApply: () => void; onDiscard: () => void };

/** What a file would change, row by row, before anything is changed. */
export function ImportPreviewView({ name, preview, onApply, onDiscard }: Props) {
  const words = useWords();
  const { added, changed, same, refused, passedOver } = preview;
  const isNew = added.length + changed.length > 0;
  const nameOf = (row: OfficialInspection) => row.authority ?? row.code;
  return (
    <div class="import-preview">
      <h3 class="import-name">{name}</h3>
      <ul class="import-sums">
        <li class={added.length > 0 ? 'some' : ''}>{words.count('importNew', added.length)}</li>
        <li class={changed.length > 0 ? 'some' : ''}>{words.count('importChanged', changed.length)}</li>
        <li>{words.count('importSame', same)}</li>
        <li class={refused.length > 0 ? 'refused' : ''}>{words.count('importRefusedRows', refused.length)}</li>
      </ul>
      {!isNew && <p>{words.say('importNothingNew')}</p>}
      <div class="import-deeds">
        {isNew && (
          <button type="button" class="plain strong" onClick={onApply}>
            {words.count('importApply', added.length + changed.length)}
          </button>
        )}
        <button type="button" class="plain" onClick={onDiscard}>
          {words.say(isNew ? 'importDiscard' : 'importClose')}
        </button>
      </div>
      <List
        heading={words.say('importHeadingNew')}
        columns={['recordsColumnCouncil', 'factFramework', 'factInspected', 'factPublished', 'factGrade']}
        rows={added}
        draw={(row) => (
          <tr key={row.id}>
            <th scope="row">{nameOf(row)}</th>
            <td data-column={words.say('factFramework')}>{row.kind}</td>
            <td data-column={words.say('factInspected')}>{sayDate(row.inspected, words)}</td>
            <td data-column={words.say('factPublished')}>{sayDate(row.published, words)}</td>
            <td data-column={words.say('factGrade')}>
              <Judged row={row} />
            </td>
          </tr>
        )}
      />
      <List
        heading={words.say('importHeadingChanged')}
        columns={['recordsColumnCouncil', 'factFramework', 'factInspected', 'importNow', 'importThen']}
        rows={changed.flatMap((one) => one.changes.map((change) => ({ one, change })))}
        draw={({ one, change }) => (
          <tr key={`${one.row.id}${change.label}`}>
            <th scope="row">{nameOf(one.row)}</th>
            <td data-column={words.say('factFramework')}>{one.row.kind}</td>
            <td data-column={words.say('factInspected')}>{sayDate(one.row.inspected ?? one.row.published, words)}</td>
            <td data-column={words.say('importNow')}>
              {sayFact(change, one, words)}: {sayValue(change.from, change.fact, words)}
            </td>
            <td data-column={words.say('importThen')}>
              <strong>{sayValue(change.to, change.fact, words)}</strong>
            </td>
          </tr>
        )}
      />
      <List
        heading={words.say('importHeadingRefused')}
        columns={['importSheet', 'importRow', 'importColumn', 'importCell', 'importReason']}
        class="refused"
        rows={refused}
        draw={({ place, value, why }) => (
          <tr key={`${place.sheet} ${place.row} ${place.column}`}>
            <th scope="row">{place.sheet}</th>
            <td data-column={words.say('importRow')}>{place.row}</td>
            <td data-column={words.say('importColumn')}>{place.column}</td>
            <td data-column={words.say('importCell')}>{value === '' ? words.say('importEmpty') : <q>{value}</q>}</td>
            <td data-column={words.say('importReason')}>{words.say(WHY[why])}</td>
          </tr>
        )}
      />
      {passedOver.length > 0 && <p class="soft">{words.say('importPassedOver', passedOver.join(', '))}</p>}
    </div>
  );
}
