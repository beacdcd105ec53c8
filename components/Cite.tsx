import { useState } from 'preact/hooks';
import type { Inspection, Source } from '../lib/domain/inspection.ts';
import type { CitationStyle } from '../lib/export/cite.ts';
import { useWays } from './ways.ts';
import { type MessageKey, useWords } from './words.ts';

const STYLES: readonly [CitationStyle, MessageKey][] = [
  ['plain', 'citePlain'],
  ['markdown', 'citeMarkdown'],
  ['ris', 'citeRis'],
  ['bibtex', 'citeBibtex'],
];

type Props = { source: Source; inspection: Inspection; name: string };

/** A citation of a source, copied in the style that is asked for. */
export function Cite({ source, inspection, name }: Props) {
  const words = useWords();
  const ways = useWays();
  const [says, setSays] = useState<MessageKey | null>(null);
  if (!ways) return null;
  const copy = async (style: CitationStyle) =>
    setSays((await ways.copyCitation(source, inspection, style)) ? 'citeCopied' : 'citeNotCopied');
  return (
    <details class="cite">
      <summary aria-label={words.say('citeFull', name)}>{words.say('cite')}</summary>
      <div class="cite-styles">
        {STYLES.map(([style, key]) => (
          <button key={style} type="button" onClick={() => void copy(style)}>
            {words.say(key)}
          </button>
        ))}
        <span role="status">{says && words.say(says)}</span>
      </div>
    </details>
  );
}
