import { useState } from 'preact/hooks';
import { Switch } from '../Switch.tsx';
import type { SettingsView } from '../site-view.ts';
import { useOwnId } from '../use-own-id.ts';
import { useWords } from '../words.ts';

type Props = Pick<SettingsView, 'own' | 'everywhere' | 'noAddress'> & {
  onAdd: (address: string) => void;
  onRemove: (pattern: string) => void;
};

/** Sites that the user allowed beside the list, and a way to add one by its address. */
export function OwnSites({ own, everywhere, noAddress, onAdd, onRemove }: Props) {
  const words = useWords();
  const id = useOwnId();
  const [typed, setTyped] = useState('');
  return (
    <div class="own-sites">
      <h3>{words.say('ownSites')}</h3>
      {everywhere && <p class="certainty">{words.say('everywhere')}</p>}
      {own.length > 0 && (
        <ul>
          {own.map(({ pattern, name }) => (
            <li key={pattern}>
              <Switch size="small" on label={name} onSwitch={() => onRemove(pattern)} />
            </li>
          ))}
        </ul>
      )}
      <form
        class="add-site"
        onSubmit={(event) => {
          event.preventDefault();
          onAdd(typed);
          setTyped('');
        }}
      >
        <label for={`${id}site`}>{words.say('addSite')}</label>
        <input
          id={`${id}site`}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder={words.say('addSiteExample')}
          value={typed}
          aria-invalid={noAddress}
          aria-describedby={`${id}no`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="plain">
          {words.say('addSiteDo')}
        </button>
      </form>
      <p id={`${id}no`} class="add-site-no" role="status">
        {noAddress && words.say('addSiteNo')}
      </p>
    </div>
  );
}
