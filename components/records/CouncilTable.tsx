import { useMemo, useState } from 'preact/hooks';
import { searchCouncils } from '../../lib/domain/council-search.ts';
import { GradeChip, LabelChip } from '../GradeChip.tsx';
import { sayDate } from '../say-date.ts';
import { useOwnId } from '../use-own-id.ts';
import { sayGrade } from '../vocabulary.ts';
import { type MessageKey, useWords } from '../words.ts';
import type { CouncilRecord } from './records-view.ts';
import { COLUMNS, type ColumnName, FIRST_ORDER, type Order, sortCouncils } from './sort-councils.ts';

const HEADINGS: Record<ColumnName, MessageKey> = {
  name: 'recordsColumnCouncil',
  grade: 'recordsColumnGrade',
  when: 'recordsColumnWhen',
  articles: 'recordsColumnArticles',
};
/** More hits than there are councils. */
const EVERY_HIT = 500;

function Latest({ record: { latest } }: { record: CouncilRecord }) {
  const words = useWords();
  if (!latest) return <span class="soft">{words.say('recordsNoJudgement')}</span>;
  if (latest.rating) return <GradeChip grade={latest.rating} framework={latest.framework} certainty={latest.certainty} />;
  const grades = Map.groupBy(latest.judgements, ({ grade }) => grade);
  return (
    <>
      <LabelChip says="recordsStrands" />{' '}
      <span class="strand-counts">
        {[...grades].map(([grade, judged]) => words.say('recordsStrandCount', String(judged.length), sayGrade(grade, words))).join(', ')}
      </span>
    </>
  );
}

function Heading({ column, order, onOrder }: { column: ColumnName; order: Order; onOrder: (order: Order) => void }) {
  const words = useWords();
  const isSorted = order.by === column;
  return (
    <th scope="col" class={`column-${column}`} aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        class="sort"
        onClick={() => onOrder(isSorted ? { by: column, descending: !order.descending } : FIRST_ORDER[column])}
      >
        {words.say(HEADINGS[column])}
        <svg viewBox="0 0 8 10" aria-hidden="true">
          {isSorted && <path d={order.descending ? 'M1 3.5 4 6.5 7 3.5' : 'M1 6.5 4 3.5 7 6.5'} />}
        </svg>
      </button>
    </th>
  );
}

function CouncilRow({ record, numbers }: { record: CouncilRecord; numbers: Intl.NumberFormat }) {
  const words = useWords();
  const { council, ended, latest, articles } = record;
  return (
    <tr>
      <th scope="row">
        <a href={`#council/${council.code}`}>{council.name}</a>
        {ended && <span class="soft"> {words.say('searchEnded', ended)}</span>}
      </th>
      <td>
        <Latest record={record} />
        {!record.settled && record.articles !== 0 && <span class="counting"> …</span>}
      </td>
      <td class="column-when">{latest && sayDate(latest.inspected ?? latest.published, words)}</td>
      <td class="column-articles">
        {articles === null && <span class="counting">…</span>}
        {articles === 0 && <span class="soft">–</span>}
        {articles !== null && articles > 0 && numbers.format(articles)}
      </td>
    </tr>
  );
}

/** Whom a query means: any part of a name as it stands, else whatever the search for councils knows (initials, towns, slips of the finger). */
function sought(councils: readonly CouncilRecord[], query: string, locale: string): CouncilRecord[] {
  const typed = query.trim().toLocaleLowerCase(locale);
  if (typed === '') return councils.filter(({ ended }) => ended === null);
  const named = councils.filter(({ council }) => council.name.toLocaleLowerCase(locale).includes(typed));
  if (named.length > 0) return named;
  const hits = new Set(searchCouncils(query, EVERY_HIT).map(({ council }) => council.code));
  return councils.filter(({ council }) => hits.has(council.code));
}

type Props = { councils: CouncilRecord[] | null };

/** Every council with its latest judgement, in the order that is asked for; an ended one where it is searched for. */
export function CouncilTable({ councils }: Props) {
  const words = useWords();
  const id = useOwnId();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>(FIRST_ORDER.name);
  const numbers = useMemo(() => new Intl.NumberFormat(words.dates.locale), [words.dates.locale]);
  const shown = useMemo(() => sortCouncils(sought(councils ?? [], query, words.locale), order), [councils, query, order, words.locale]);
  return (
    <section class="records-part" aria-busy={councils === null}>
      <h2 tabIndex={-1}>{words.say('recordsCouncils')}</h2>
      <p class="soft">{words.say('recordsCouncilsIntro')}</p>
      <search class="records-filter">
        <label for={`${id}filter`}>{words.say('recordsFilter')}</label>
        <input
          id={`${id}filter`}
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <span class="soft" role="status">
          {councils && (shown.length === 0 ? words.say('recordsNoneFits') : words.count('recordsCount', shown.length))}
        </span>
      </search>
      {councils === null && <p>{words.say('recordsLoading')}</p>}
      {councils && (
        <table class="council-records">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <Heading key={column} column={column} order={order} onOrder={setOrder} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((record) => (
              <CouncilRow key={record.council.code} record={record} numbers={numbers} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
