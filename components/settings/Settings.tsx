import type { CouncilRef } from '../../lib/domain/finding.ts';
import { Mark } from '../Mark.tsx';
import { Privacy } from '../Privacy.tsx';
import { Switch } from '../Switch.tsx';
import type { ListedSite, SettingsView } from '../site-view.ts';
import { useWords } from '../words.ts';
import { NewsSites } from './NewsSites.tsx';
import { OwnSites } from './OwnSites.tsx';

export type SettingsEvents = {
  onAllNews: (on: boolean) => void;
  onNews: (site: ListedSite, on: boolean) => void;
  onAdd: (address: string) => void;
  onRemove: (pattern: string) => void;
  onPause: (paused: boolean) => void;
  onSelectionMenu: (on: boolean) => void;
  onUnwatch: (council: CouncilRef) => void;
  onRecords: () => void;
};

/** Where it reads by itself, what it tells, and what it keeps. Properties in, events out. */
export function Settings({ view, ...events }: { view: SettingsView | null } & SettingsEvents) {
  const words = useWords();
  return (
    <div class="page settings">
      <header class="page-head">
        <Mark />
        <h1>{words.say('optionsTitle')}</h1>
      </header>
      <main>
        {view && (
          <>
            <section>
              <h2>{words.say('settingsReading')}</h2>
              <p class="soft settings-intro">{words.say('settingsReadingText')}</p>
              <Switch on={view.paused} label={words.say('pauseSwitch')} about={words.say('pauseAbout')} onSwitch={events.onPause} />
              <NewsSites heading="h3" news={view.news} onAll={events.onAllNews} onSite={events.onNews} />
              <OwnSites
                own={view.own}
                everywhere={view.everywhere}
                noAddress={view.noAddress}
                onAdd={events.onAdd}
                onRemove={events.onRemove}
              />
            </section>
            <section>
              <h2>{words.say('settingsWatched')}</h2>
              {view.watched.length === 0 && <p class="soft">{words.say('watchedNone')}</p>}
              <ul>
                {view.watched.map((council) => (
                  <li key={council.code}>
                    <Switch size="small" on label={council.name} onSwitch={() => events.onUnwatch(council)} />
                  </li>
                ))}
              </ul>
            </section>
            <section>
              <h2>{words.say('settingsHand')}</h2>
              <p class="settings-intro">
                {view.shortcut ? words.say('shortcutIs', view.shortcut) : words.say('shortcutNone')}{' '}
                <span class="soft">{words.say('shortcutWhere')}</span>
              </p>
              <Switch
                on={view.selectionMenu}
                label={words.say('menuSwitch')}
                about={words.say('menuAbout', words.say('selectionMenu'))}
                onSwitch={events.onSelectionMenu}
              />
            </section>
          </>
        )}
        <Privacy />
        <button type="button" class="plain" onClick={events.onRecords}>
          {words.say('openRecords')}
        </button>
      </main>
    </div>
  );
}
