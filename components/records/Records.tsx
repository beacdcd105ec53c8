import { useEffect, useRef } from 'preact/hooks';
import { Mark } from '../Mark.tsx';
import { type MessageKey, useWords } from '../words.ts';
import { ArticleRecords } from './ArticleRecords.tsx';
import { AskFirst } from './AskFirst.tsx';
import { CouncilPage } from './CouncilPage.tsx';
import { CouncilTable } from './CouncilTable.tsx';
import { DoneNotice } from './DoneNotice.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { PutAwayList } from './PutAwayList.tsx';
import { ReviewList } from './ReviewList.tsx';
import type { Place, RecordsEvents, RecordsView } from './records-view.ts';

const LINKS: readonly [Place, MessageKey][] = [
  ['councils', 'recordsCouncils'],
  ['articles', 'recordsArticles'],
  ['review', 'reviewLink'],
  ['import', 'importLink'],
  ['deleted', 'putAwayLink'],
];

function Places({ place, waiting }: { place: Place; waiting: number }) {
  const words = useWords();
  const isHere = (one: Place) => one === place || (one === 'councils' && place === 'council');
  return (
    <nav class="places" aria-label={words.say('recordsPlaces')}>
      {LINKS.map(([one, key]) => (
        <a key={one} href={`#${one}`} aria-current={isHere(one) ? 'page' : undefined}>
          {words.say(key)}
          {one === 'review' && waiting > 0 && <span class="waiting">{waiting}</span>}
        </a>
      ))}
    </nav>
  );
}

function Part({ view, events }: { view: RecordsView; events: RecordsEvents }) {
  switch (view.place) {
    case 'councils':
      return <CouncilTable councils={view.councils} />;
    case 'council':
      return view.chosen && <CouncilPage chosen={view.chosen} credit={view.credit} />;
    case 'articles':
      return (
        <ArticleRecords
          articles={view.articles}
          hasMore={view.hasMore}
          onDelete={events.onDelete}
          onForget={events.onForget}
          onMore={events.onMoreArticles}
        />
      );
    case 'review':
      return (
        <ReviewList
          review={view.review}
          denied={view.denied}
          onAccept={events.onAccept}
          onDeny={events.onDeny}
          onMore={events.onMoreReview}
          onTakeBack={events.onTakeBackVerdict}
          onMoreDenied={events.onMoreDenied}
        />
      );
    case 'deleted':
      return (
        <PutAwayList
          putAway={view.putAway}
          onBringBack={events.onBringBack}
          onEmpty={events.onEmpty}
          onEmptyAll={() => events.onEmpty('all')}
          onMore={events.onMorePutAway}
        />
      );
    case 'import':
      return <ImportPanel view={view.importing} imports={view.imports} credit={view.credit} events={events} />;
  }
}

/** The records page: every council's latest, everything kept, what waits for a verdict, and bringing the official record up to date. */
export function Records({ view, events }: { view: RecordsView; events: RecordsEvents }) {
  const words = useWords();
  const main = useRef<HTMLElement>(null);
  const was = useRef<string | null>(null);
  const where = `${view.place} ${view.chosen?.council.code ?? ''}`;
  // A new part begins at its heading, for eyes and for ears; the first one begins where every page does.
  useEffect(() => {
    if (was.current !== null && was.current !== where) {
      main.current?.querySelector('h2')?.focus({ preventScroll: true });
      scrollTo({ top: 0 });
    }
    was.current = where;
  }, [where]);
  return (
    <div class="page">
      <header class="page-head">
        <h1>
          <Mark />
          {words.say('recordsTitle')}
        </h1>
        <Places place={view.place} waiting={view.review?.waiting ?? 0} />
      </header>
      <main ref={main}>
        <Part view={view} events={events} />
      </main>
      {view.forgetting && (
        <AskFirst
          title={words.say('forgetTitle', view.forgetting.site)}
          text={words.count('forgetText', view.forgetting.articles)}
          yes={words.say('forgetYes')}
          no={words.say('forgetNo')}
          onYes={() => events.onForgetAnswer(true)}
          onNo={() => events.onForgetAnswer(false)}
        />
      )}
      {view.emptying && (
        <AskFirst
          title={words.say('emptyTitle')}
          text={words.count('emptyText', view.emptying.articles)}
          yes={words.say('emptyYes')}
          no={words.say('emptyNo')}
          onYes={() => events.onEmptyAnswer(true)}
          onNo={() => events.onEmptyAnswer(false)}
        />
      )}
      <DoneNotice done={view.done} canUndo={view.canUndo} onUndo={events.onUndo} />
    </div>
  );
}
