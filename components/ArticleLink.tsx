import { useState } from 'preact/hooks';
import { OutLink } from './OutLink.tsx';
import { type ArticleSource, useWays } from './ways.ts';

/** A link to an article at the quoted words. They are looked up when someone makes for the link, long before a click is done. */
export function ArticleLink({ source }: { source: ArticleSource }) {
  const ways = useWays();
  const [url, setUrl] = useState(source.url);
  const aim = () => void ways?.linkTo(source).then((found) => found && setUrl(found));
  return (
    <OutLink url={url} onAim={aim}>
      {source.title}
    </OutLink>
  );
}
