import { useState } from 'preact/hooks';

let count = 0;

/**
 * An id that no other element of the page has. Preact's `useId` counts from the root of one `render` call; our pages call `render` anew for each state, and
 * what is mounted later would get the ids of what is there already: labels would name the wrong control.
 */
export function useOwnId(): string {
  const [id] = useState(() => `own${++count}-`);
  return id;
}
