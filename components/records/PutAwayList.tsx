import { sayDay } from '../say-date.ts';
import { type MessageKey, useWords } from '../words.ts';
import type { PutAwayItem, RecordsView } from './records-view.ts';

const HOW: Readonly<Record<PutAwayItem['how'], MessageKey>> = {
  deleted: 'putAwayDeleted',
  forgotten: 'putAwayForgotten',
  undone: 'putAwayUndone',
};

type Events = { onBringBack: (item: PutAwayItem) => void; onEmpty: (item: PutAwayItem) => void };

function Item({ item, onBringBack, onEmpty }: Events & { item: PutAwayItem }) {
  const words = useWords();
  const { how, title, site, articles, at } = item;
  const name = (how === 'forgotten' ? site : title) || words.say('putAwayNoTitle');
  const about = [
    how !== 'forgotten' && site,
    articles > 1 && words.count('putAwayCount', articles),
    words.say(HOW[how], sayDay(at, words)),
  ];
  return (
    <li class="article-record">
      <div>
        <h3>{name}</h3>
        <p class="soft">{about.filter(Boolean).join(' · ')}</p>
      </div>
      <div class="article-deeds">
        <button type="button" class="plain" aria-label={words.say('putAwayBackFull', name)} onClick={() => onBringBack(item)}>
          {words.say('putAwayBack')}
        </button>
        <button type="button" class="link" aria-label={words.say('putAwayGoodFull', name)} onClick={() => onEmpty(item)}>
          {words.say('putAwayGood')}
        </button>
      </div>
    </li>
  );
}

type Props = Events & { putAway: RecordsView['putAway']; onEmptyAll: () => void; onMore: () => void };

/** What the user took away: to be brought back, or deleted for good. */
export function PutAwayList({ putAway, onEmptyAll, onMore, ...events }: Props) {
  const words = useWords();
  return (
    <section class="records-part" aria-busy={putAway === null}>
      <h2 tabIndex={-1}>{words.say('putAwayTitle')}</h2>
      {putAway === null && <p>{words.say('recordsLoading')}</p>}
      {putAway && <p class="soft">{words.say('putAwayHow')}</p>}
      {putAway?.all === 0 && <p class="records-none">{words.say('putAwayNone')}</p>}
      {putAway && putAway.all > 0 && (
        <button type="button" class="plain empty-all" onClick={onEmptyAll}>
          {words.say('putAwayEmpty')}
        </button>
      )}
      <ul class="article-records">
        {putAway?.items.map((item) => (
          <Item key={item.token} item={item} {...events} />
        ))}
      </ul>
      {putAway && putAway.items.length < putAway.all && (
        <button type="button" class="more" onClick={onMore}>
          {words.say('putAwayMore')}
        </button>
      )}
    </section>
  );
}
