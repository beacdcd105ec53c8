import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words.ts';
import type { RecordsView } from './records-view.ts';

type Props = { forgetting: NonNullable<RecordsView['forgetting']>; onConfirm: () => void; onCancel: () => void };

/** Asks before everything of a site goes: a slip here would take more than one article. */
export function ForgetSite({ forgetting: { site, articles }, onConfirm, onCancel }: Props) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="ask" aria-labelledby="forget-title" onClose={onCancel}>
      <h2 id="forget-title">{words.say('forgetTitle', site)}</h2>
      <p>{words.count('forgetText', articles)}</p>
      <div class="ask-answers">
        <button type="button" class="plain" onClick={() => dialog.current?.close()}>
          {words.say('forgetNo')}
        </button>
        <button type="button" class="plain strong" onClick={onConfirm}>
          {words.say('forgetYes')}
        </button>
      </div>
    </dialog>
  );
}
