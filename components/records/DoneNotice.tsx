import { useEffect, useRef } from 'preact/hooks';
import { useWords, type Words } from '../words.ts';
import type { Done } from './records-view.ts';

function sayDone(done: Done, words: Words): string {
  switch (done.what) {
    case 'deleted':
      return words.say('recordsDeleted', done.title);
    case 'restored':
      return words.say('recordsRestored', done.title);
    case 'forgotten':
      return words.count('doneForgotten', done.articles, done.site);
    case 'remembered':
      return words.count('doneRemembered', done.articles, done.site);
    case 'accepted':
      return words.say('doneAccepted', done.council);
    case 'denied':
      return words.say('doneDenied', done.council);
    case 'waiting':
      return words.say('doneWaiting', done.council);
    case 'applied':
      return words.say('doneApplied', done.file);
    case 'taken-back':
      return words.say('doneTakenBack', done.file);
    case 'emptied':
      return words.count('doneEmptied', done.articles);
    case 'failed':
      return words.say(done.why);
  }
}

type Props = { done: Done | null; canUndo: boolean; onUndo: () => void };

/** Says what was done, and takes it back. What was pressed is often gone with it, so the focus comes here. */
export function DoneNotice({ done, canUndo, onUndo }: Props) {
  const words = useWords();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (canUndo) undo.current?.focus({ preventScroll: true });
  }, [done, canUndo]);
  return (
    <div class={done ? 'records-done' : 'records-done nothing-done'}>
      <p role="status">{done && sayDone(done, words)}</p>
      {canUndo && (
        <button type="button" class="plain" ref={undo} onClick={onUndo}>
          {words.say('undo')}
        </button>
      )}
    </div>
  );
}
