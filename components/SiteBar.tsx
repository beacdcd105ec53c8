import { Switch } from './Switch.tsx';
import type { SiteView } from './site-view.ts';
import { useWords } from './words.ts';

type Props = { site: SiteView; onSite: (site: SiteView, on: boolean) => void; onPause: (paused: boolean) => void; onSettings: () => void };

/** Whether the site of the page on screen is read by itself, and the switch that says so. */
export function SiteBar({ site, onSite, onPause, onSettings }: Props) {
  const words = useWords();
  return (
    <section class="site-bar" aria-label={words.say('siteLabel')}>
      <Switch
        size="small"
        on={site.on}
        label={words.say('siteSwitch', site.name)}
        about={words.say(site.on ? 'siteOnAbout' : 'siteOffAbout')}
        onSwitch={(on) => onSite(site, on)}
      />
      {site.on && site.paused && (
        <p class="site-paused">
          {words.say('sitePaused')}{' '}
          <button type="button" class="link" onClick={() => onPause(false)}>
            {words.say('siteResume')}
          </button>
        </p>
      )}
      <p class="site-more">
        {site.on && !site.paused && (
          <button type="button" class="link" onClick={() => onPause(true)}>
            {words.say('sitePause')}
          </button>
        )}
        <button type="button" class="link" onClick={onSettings}>
          {words.say('siteSettings')}
        </button>
      </p>
    </section>
  );
}
