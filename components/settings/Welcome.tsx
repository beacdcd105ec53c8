import { useEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '../Mark.tsx';
import type { SiteList } from '../site-view.ts';
import { type MessageKey, useWords } from '../words.ts';
import { NewsSites } from './NewsSites.tsx';

const PROMISES: readonly MessageKey[] = ['promiseHere', 'promiseNoPrivate', 'promisePages', 'promiseTrue', 'promiseYours'];
const SCREENS: readonly { heading: MessageKey; text: MessageKey }[] = [
  { heading: 'welcomeWhat', text: 'welcomeWhatText' },
  { heading: 'welcomeWhere', text: 'welcomeWhereText' },
  { heading: 'welcomePromise', text: 'welcomePromiseText' },
];

function TrailPicture() {
  return (
    <svg class="welcome-picture" viewBox="0 0 320 96" aria-hidden="true">
      <path class="welcome-path" d="M12 78C62 78 58 44 104 44s44 28 92 28 50-50 112-54" />
      <circle class="tone-middling" cx="12" cy="78" r="9" />
      <circle class="tone-worst" cx="104" cy="44" r="9" />
      <circle class="tone-middling" cx="196" cy="72" r="9" />
      <circle class="tone-good" cx="304" cy="18" r="12" />
    </svg>
  );
}

/** The first run: what it does, where, and the promise. `first`: the screen to begin with, for the gallery. */
export function Welcome({
  news,
  onAll,
  onDone,
  first = 0,
}: {
  news: SiteList;
  onAll: (on: boolean) => void;
  onDone: () => void;
  first?: number;
}) {
  const words = useWords();
  const [at, setAt] = useState(first);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    // Whoever cannot see that the screen changed is told by its heading.
    if (moved.current) heading.current?.focus();
  });
  const go = (to: number) => {
    moved.current = true;
    setAt(to);
  };
  const screen = SCREENS[at] ?? SCREENS[0];
  const isLast = at === SCREENS.length - 1;
  return (
    <div class="page welcome">
      <header class="page-head">
        <Mark />
        <p class="welcome-name">{words.say('extensionName')}</p>
        <p class="welcome-at">{words.say('welcomeAt', String(at + 1), String(SCREENS.length))}</p>
      </header>
      <main class="welcome-card">
        {at === 0 && <TrailPicture />}
        {screen && (
          <>
            <h1 ref={heading} tabIndex={-1}>
              {words.say(screen.heading)}
            </h1>
            <p class="welcome-text">{words.say(screen.text)}</p>
          </>
        )}
        {at === 1 && <NewsSites heading="h2" news={news} onAll={onAll} />}
        {at === 1 && <p class="soft">{words.say('welcomeLater')}</p>}
        {isLast && (
          <ul class="promises">
            {PROMISES.map((promise) => (
              <li key={promise}>
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M3 8.5 6.5 12 13 4.5" />
                </svg>
                {words.say(promise)}
              </li>
            ))}
          </ul>
        )}
        <div class="welcome-steps">
          {at > 0 && (
            <button type="button" class="plain" onClick={() => go(at - 1)}>
              {words.say('welcomeBack')}
            </button>
          )}
          <button type="button" class="primary" onClick={() => (isLast ? onDone() : go(at + 1))}>
            {words.say(isLast ? 'welcomeDone' : 'welcomeNext')}
          </button>
        </div>
      </main>
    </div>
  );
}
