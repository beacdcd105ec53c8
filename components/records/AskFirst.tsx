import { useEffect, useRef } from 'preact/hooks';
import { useOwnId } from '../use-own-id.ts';

type Props = { title: string; text: string; yes: string; no: string; onYes: () => void; onNo: () => void };

/** Asks before much goes at once, or anything for good. Escape says no. */
export function AskFirst({ title, text, yes, no, onYes, onNo }: Props) {
  const id = useOwnId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="ask" aria-labelledby={`${id}title`} aria-describedby={`${id}text`} onClose={onNo}>
      <h2 id={`${id}title`}>{title}</h2>
      <p id={`${id}text`}>{text}</p>
      <div class="ask-answers">
        <button type="button" class="plain" onClick={() => dialog.current?.close()}>
          {no}
        </button>
        <button type="button" class="plain strong" onClick={onYes}>
          {yes}
        </button>
      </div>
    </dialog>
  );
}
