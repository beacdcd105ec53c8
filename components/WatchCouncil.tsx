import type { CouncilRef } from '../lib/domain/finding.ts';
import { Switch } from './Switch.tsx';
import { useWords } from './words.ts';

/** Whether the user is told at once when this council's grade changes. */
export function WatchCouncil({
  council,
  on,
  onWatch,
}: {
  council: CouncilRef;
  on: boolean;
  onWatch: (council: CouncilRef, on: boolean) => void;
}) {
  const words = useWords();
  return (
    <div class="watch">
      <Switch
        size="small"
        on={on}
        label={words.say('watchSwitch', council.name)}
        about={words.say('watchAbout')}
        onSwitch={(next) => onWatch(council, next)}
      />
    </div>
  );
}
