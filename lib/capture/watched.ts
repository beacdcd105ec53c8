/** Councils whose changes of grade the user wants to be told of at once. */
import type { Store } from '../store/store.ts';

/** Begins or ends watching the council with this code; a second time it changes nothing. */
export async function watchCouncil(store: Store, code: string, on: boolean): Promise<void> {
  const watched = await store.setting('watched');
  if (!watched.ok) return;
  const others = (watched.value ?? []).filter((one) => one !== code);
  await store.setSetting('watched', on ? [...others, code] : others);
}
