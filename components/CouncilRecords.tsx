import { useId, useState } from 'preact/hooks';
import type { CouncilRef } from '../lib/domain/finding.ts';
import { Lead } from './CouncilSection.tsx';
import { GradeChip, LabelChip } from './GradeChip.tsx';
import type { CouncilRecord, RecordsView } from './records-view.ts';
import { sayDate } from './say-date.ts';
import { TrailList } from './TrailList.tsx';
import { useWords } from './words.ts';

function Latest({ record: { latest } }: { record: CouncilRecord }) {
  const words = useWords();
  if (!latest) return <span class="soft">{words.say('recordsNoJudgement')}</span>;
  if (!latest.rating) return <LabelChip says="recordsStrands" />;
  return <GradeChip grade={latest.rating} framework={latest.framework} certainty={latest.certainty} />;
}

type Props = Pick<RecordsView, 'councils' | 'chosen' | 'credit'> & { onChoose: (council: CouncilRef) => void; onBack: () => void };

/** Every council's latest judgement; one chosen, its trail. */
export function CouncilRecords({ councils, chosen, credit, onChoose, onBack }: Props) {
  const words = useWords();
  const id = useId();
  const [filter, setFilter] = useState('');
  if (chosen) {
    return (
      <section class="records-part council">
        <button type="button" class="link" onClick={onBack}>
          {words.say('recordsBack')}
        </button>
        <h2 class="council-name">{chosen.council.name}</h2>
        <Lead lead={chosen.lead} />
        <TrailList parts={chosen.parts} credit={credit} here={null} />
      </section>
    );
  }
  const sought = filter.trim().toLocaleLowerCase(words.locale);
  const shown = (councils ?? []).filter(({ council }) => council.name.toLocaleLowerCase(words.locale).includes(sought));
  return (
    <section class="records-part" aria-busy={councils === null}>
      <h2>{words.say('recordsCouncils')}</h2>
      <p class="soft">{words.say('recordsCouncilsIntro')}</p>
      <label class="records-filter" for={`${id}filter`}>
        <span>{words.say('recordsFilter')}</span>
        <input
          id={`${id}filter`}
          type="search"
          autocomplete="off"
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      </label>
      {councils === null && <p>{words.say('recordsLoading')}</p>}
      {councils && (
        <table class="council-records">
          <thead>
            <tr>
              <th scope="col">{words.say('recordsColumnCouncil')}</th>
              <th scope="col">{words.say('recordsColumnGrade')}</th>
              <th scope="col">{words.say('recordsColumnWhen')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((record) => (
              <tr key={record.council.code}>
                <th scope="row">
                  <button
                    type="button"
                    class="link"
                    aria-label={words.say('recordsTrailOf', record.council.name)}
                    onClick={() => onChoose(record.council)}
                  >
                    {record.council.name}
                  </button>
                </th>
                <td>
                  <Latest record={record} />
                </td>
                <td>{record.latest && sayDate(record.latest.inspected ?? record.latest.published, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="soft" role="status">
        {councils && shown.length === 0 && words.say('recordsNoneFits')}
      </p>
    </section>
  );
}
