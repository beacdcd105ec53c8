import { useLayoutEffect, useRef } from 'preact/hooks';
import { useOwnId } from '../use-own-id.ts';

type Props = { title: string; text: string; yes: string; no: string; onYes: () => void; onNo: () => void };

/** Asks before much goes at once, or anything for good. Escape says no. */
export function AskFirst({ title, text, yes, no, onYes, onNo }: Props) {
  const id = useOwnId();
  const dialog = useRef<HTMLDialogElement>(null);
  // At every drawing: who asks again before the last answer has gone through finds the same element, closed.
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  });
  // Closing gives the focus back to where it was. The browser tells of it in a task of its own, and by then the next question may have been asked.
  const answer = (then: () => void) => {
    dialog.current?.close();
    then();
  };
  return (
    <dialog
      ref={dialog}
      class="ask"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      onCancel={(event) => {
        event.preventDefault();
        answer(onNo);
      }}
      onClose={(event) => event.currentTarget.isConnected && !event.currentTarget.open && onNo()}
    >
      <h2 id={`${id}title`}>{title}</h2>
      <p id={`${id}text`}>{text}</p>
      <div class="ask-answers">
        <button type="button" class="plain" onClick={() => answer(onNo)}>
          {no}
        </button>
        <button type="button" class="plain strong" onClick={() => answer(onYes)}>
          {yes}
        </button>
      </div>
    </dialog>
  );
}
