import type { ComponentChildren } from 'preact';
import { useWords } from './words.ts';

/** Only web addresses become links: an article's address is the page's own word, and `javascript:` is an address too. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

type Props = {
  url: string | null;
  children: ComponentChildren;
  /** Someone makes for the link, with whatever they point: in time to change where it leads. */
  onAim?: () => void;
};

/** A link into a new tab that says so; plain text where there is no address to go to. */
export function OutLink({ url, children, onAim }: Props) {
  const words = useWords();
  if (url === null || !isWebAddress(url)) return <>{children}</>;
  return (
    <a class="out" href={url} target="_blank" rel="noopener noreferrer" onMouseEnter={onAim} onFocus={onAim} onTouchStart={onAim}>
      {children}
      <svg class="arrow" viewBox="0 0 10 10" aria-hidden="true">
        <path d="M2 8 8 2M3.2 2H8v4.8" />
      </svg>
      <span class="unseen"> {words.say('linkNewTab')}</span>
    </a>
  );
}
