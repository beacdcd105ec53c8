import { Switch } from '../Switch.tsx';
import type { ListedSite, SiteList } from '../site-view.ts';
import { type MessageKey, useWords } from '../words.ts';

const HEADINGS: Readonly<Record<SiteList[number]['group'], MessageKey>> = {
  national: 'sitesNational',
  regional: 'sitesRegional',
  sector: 'sitesSector',
  council: 'sitesCouncil',
};

type Props = {
  news: SiteList;
  onAll: (on: boolean) => void;
  /** Absent where only the whole list can be switched. */
  onSite?: (site: ListedSite, on: boolean) => void;
  /** Rank of the headings in the list: one below what it stands under. */
  heading: 'h2' | 'h3';
};

/** The list of British news sites under one switch, and where asked for, each under its own. */
export function NewsSites({ news, onAll, onSite, heading: Heading }: Props) {
  const words = useWords();
  const all = news.flatMap(({ sites }) => sites);
  const on = all.filter((site) => site.on).length;
  const isAll = on === all.length;
  return (
    <div class="news-sites">
      <Switch
        on={isAll}
        label={words.say('newsSwitch')}
        about={on > 0 && !isAll ? words.say('newsSome', String(on), String(all.length)) : words.count('newsAbout', all.length)}
        onSwitch={onAll}
      />
      <details class="news-list">
        <summary>{words.say('newsList')}</summary>
        {news.map(({ group, sites }) => (
          <section key={group}>
            <Heading>{words.say(HEADINGS[group])}</Heading>
            <ul>
              {sites.map((site) => (
                <li key={site.host}>
                  {onSite ? (
                    <Switch size="small" on={site.on} label={site.name} about={site.host} onSwitch={(next) => onSite(site, next)} />
                  ) : (
                    <p class="news-name">
                      {site.name} <span class="soft">{site.host}</span>
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </details>
    </div>
  );
}
