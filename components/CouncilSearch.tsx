import { useState } from 'preact/hooks';
import type { CouncilOption } from './popup-view.ts';
import { useOwnId } from './use-own-id.ts';
import { useWords } from './words.ts';

type Props = {
  query: string;
  options: CouncilOption[];
  onQuery: (query: string) => void;
  onChoose: (option: CouncilOption) => void;
  autoFocus?: boolean;
};

function Note({ option }: { option: CouncilOption }) {
  const words = useWords();
  const notes = [option.alias && words.say('searchAlias', option.alias), option.ended && words.say('searchEnded', option.ended)].filter(
    Boolean,
  );
  return notes.length > 0 ? <span class="option-note">{notes.join(' · ')}</span> : null;
}

/** Type a council, see its trail. An editable combobox with a list, as the ARIA authoring practices draw it. */
export function CouncilSearch({ query, options, onQuery, onChoose, autoFocus = false }: Props) {
  const words = useWords();
  const id = useOwnId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = open && query.trim() !== '';

  const choose = (option: CouncilOption | undefined) => {
    if (!option) return;
    setOpen(false);
    setActive(-1);
    onChoose(option);
  };
  const move = (to: number) => {
    setOpen(true);
    setActive(options.length === 0 ? -1 : (to + options.length) % options.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') move(shown ? active + 1 : 0);
    else if (event.key === 'ArrowUp') move(active <= 0 ? options.length - 1 : active - 1);
    else if (event.key === 'Enter' && shown) choose(options[Math.max(active, 0)]);
    else if (event.key === 'Escape' && (shown || query !== '')) {
      // The first Escape folds the list, the second empties the box; only then may the popup close.
      if (shown) setOpen(false);
      else onQuery('');
      setActive(-1);
    } else return;
    event.preventDefault();
  };

  return (
    <search class="search">
      <label for={`${id}box`}>{words.say('searchLabel')}</label>
      <div class="search-box">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14" />
        </svg>
        <input
          id={`${id}box`}
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="words"
          spellcheck={false}
          // biome-ignore lint/a11y/noAutofocus: the box appears because the reader asked for it, or is all there is to do
          autoFocus={autoFocus}
          placeholder={words.say('searchPlaceholder')}
          aria-autocomplete="list"
          aria-expanded={shown && options.length > 0}
          aria-controls={`${id}list`}
          aria-activedescendant={shown && active >= 0 ? `${id}option${active}` : undefined}
          value={query}
          onInput={(event) => {
            setOpen(true);
            setActive(-1);
            onQuery(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
        />
      </div>
      <div id={`${id}list`} role="listbox" aria-label={words.say('searchResults')} hidden={!shown || options.length === 0}>
        {options.map((option, index) => (
          // The box keeps the focus and the keys: an option is only ever pointed at.
          <div
            key={option.code}
            id={`${id}option${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
            onKeyDown={onKeyDown}
          >
            <span>{option.name}</span>
            <Note option={option} />
          </div>
        ))}
      </div>
      <p class={shown && options.length === 0 ? 'search-none' : 'unseen'} role="status">
        {shown && (options.length > 0 ? words.count('searchFound', options.length) : words.say('searchNone', query.trim()))}
      </p>
    </search>
  );
}
