import { useState } from 'preact/hooks';
import type { CouncilRef } from '../lib/domain/finding.ts';
import { CouncilSearch } from './CouncilSearch.tsx';
import { CouncilSection, Lead } from './CouncilSection.tsx';
import { LazyChart } from './chart/LazyChart.tsx';
import { Mark } from './Mark.tsx';
import { NothingHere } from './NothingHere.tsx';
import type { ArticleLine, CouncilOption, PopupView, RecordCredit, SearchView } from './popup-view.ts';
import type { Quote } from './quotes.ts';
import { SavedNotice } from './SavedNotice.tsx';
import { SiteBar } from './SiteBar.tsx';
import { Skeleton } from './Skeleton.tsx';
import { sayDate } from './say-date.ts';
import type { SiteView } from './site-view.ts';
import { TrailList } from './TrailList.tsx';
import { useOwnId } from './use-own-id.ts';
import { WatchCouncil } from './WatchCouncil.tsx';
import { type MessageKey, useWords } from './words.ts';

export type PopupEvents = {
  onUndo: () => void;
  onKeep: () => void;
  onShow: (quote: Quote) => void;
  onQuery: (query: string) => void;
  onChoose: (option: CouncilOption) => void;
  onRecords: () => void;
  onSite: (site: SiteView, on: boolean) => void;
  onPause: (paused: boolean) => void;
  onSettings: () => void;
  onWatch: (council: CouncilRef, on: boolean) => void;
};

type Props = PopupEvents & {
  view: PopupView;
  search: SearchView;
  credit: RecordCredit | null;
  /** The answer to what was asked last, said in passing. */
  notice: MessageKey | null;
  /** Null over what is no web page, and until it is known. */
  site: SiteView | null;
  /** Codes of the councils that are watched. */
  watched: readonly string[];
};

function ArticleTitle({ article }: { article: ArticleLine }) {
  const words = useWords();
  const from = [article.site, article.published && sayDate(article.published, words)].filter(Boolean).join(', ');
  return (
    <div class="article-line">
      <p class="article-title">{article.title}</p>
      {from && <p>{from}</p>}
    </div>
  );
}

function Search({
  search,
  credit,
  onQuery,
  onChoose,
  autoFocus,
}: Pick<Props, 'search' | 'credit' | 'onQuery' | 'onChoose'> & { autoFocus: boolean }) {
  const words = useWords();
  const { chosen } = search;
  return (
    <section class="search-part" aria-label={words.say('searchLabel')}>
      <CouncilSearch query={search.query} options={search.options} onQuery={onQuery} onChoose={onChoose} autoFocus={autoFocus} />
      {chosen && (
        <section class="council council-found" aria-live="polite">
          <h2 class="council-name">{chosen.council.name}</h2>
          <Lead lead={chosen.lead} />
          {chosen.parts && (
            <LazyChart inspections={chosen.parts.flatMap(({ inspections }) => inspections)} asOf={credit?.to ?? null} here={null} />
          )}
          <TrailList parts={chosen.parts} credit={credit} here={null} />
        </section>
      )}
    </section>
  );
}

function Body(props: Props) {
  const words = useWords();
  const { view, credit, onShow } = props;
  if (view.kind === 'nothing') return <NothingHere why={view.why} />;
  const councils = view.kind === 'article' ? view.councils : view.known;
  return (
    <>
      <SavedNotice saved={view.kind === 'article' ? view.saved : { state: 'reading' }} onUndo={props.onUndo} onKeep={props.onKeep} />
      {view.article && <ArticleTitle article={view.article} />}
      {view.kind === 'opening' && councils.length === 0 && <Skeleton />}
      {councils.length > 1 && <p class="councils-count">{words.count('councilsCount', councils.length)}</p>}
      {councils.map((reading, index) => (
        <CouncilSection
          key={reading.council.code}
          reading={reading}
          credit={credit}
          here={view.article?.id ?? null}
          onShow={onShow}
          folds={councils.length > 1}
          open={index === 0}
          pending={view.kind === 'opening'}
          foot={
            view.kind === 'article' && (
              <WatchCouncil council={reading.council} on={props.watched.includes(reading.council.code)} onWatch={props.onWatch} />
            )
          }
        />
      ))}
    </>
  );
}

/** The popup. Properties in, events out. */
export function Popup(props: Props) {
  const words = useWords();
  const id = useOwnId();
  const nothing = props.view.kind === 'nothing';
  const [asked, setAsked] = useState(false);
  const searching = nothing || asked;
  const search = (
    <Search search={props.search} credit={props.credit} onQuery={props.onQuery} onChoose={props.onChoose} autoFocus={searching} />
  );
  return (
    <div class="popup">
      <header class="masthead">
        <h1>
          <Mark />
          {words.say('extensionName')}
        </h1>
        {!nothing && (
          <button type="button" class="icon" aria-expanded={asked} aria-controls={`${id}search`} onClick={() => setAsked(!asked)}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14" />
            </svg>
            <span>{words.say('searchOpen')}</span>
          </button>
        )}
      </header>
      <main>
        {!nothing && (
          <div id={`${id}search`} class="search-drop" hidden={!asked}>
            {asked && search}
          </div>
        )}
        <Body {...props} />
        {nothing && search}
        {props.site && <SiteBar site={props.site} onSite={props.onSite} onPause={props.onPause} onSettings={props.onSettings} />}
      </main>
      <p class="notice" role="status">
        {props.notice && words.say(props.notice)}
      </p>
      <footer class="foot">
        <p>{words.say('staysHere')}</p>
        <button type="button" class="link" onClick={props.onRecords}>
          {words.say('openRecords')}
        </button>
      </footer>
    </div>
  );
}
