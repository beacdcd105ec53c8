/** Bringing the official record up to date from a file: read, looked at, applied or not, taken back. */
import type { ImportView } from '../../components/records/records-view.ts';
import { LARGEST_FILE } from '../../lib/record/import/largest-file.ts';
import type { OfficialRecord } from '../../lib/record/load-record.ts';
import type { Done, Store } from '../../lib/store/store.ts';

export type ImportSession = {
  /** Reads a file and shows what it would change; nothing is kept. */
  look: (file: Pick<File, 'name' | 'size' | 'arrayBuffer'>) => Promise<void>;
  /** Applies what is shown. Null where nothing is. */
  apply: () => Promise<{ name: string; done: Done<{ token: string }> } | null>;
  discard: () => void;
};

type Needs = { store: Store; now: () => number; record: () => Promise<OfficialRecord | null> };

export function openImport({ store, now, record }: Needs, onView: (view: ImportView) => void): ImportSession {
  let view: ImportView = { stage: 'idle' };
  const show = (next: ImportView) => {
    view = next;
    onView(view);
  };

  async function look(file: Parameters<ImportSession['look']>[0]): Promise<void> {
    const { name } = file;
    const reading: ImportView = { stage: 'reading', name };
    show(reading);
    const next = await readFile(file);
    // Another file was chosen meanwhile, or the page was told to forget this one.
    if (view === reading) show(next);
  }

  async function readFile(file: Parameters<ImportSession['look']>[0]): Promise<ImportView> {
    const { name } = file;
    // A huge file is never even read into memory.
    if (file.size > LARGEST_FILE) return { stage: 'refused', name, why: 'too large' };
    const shipped = await record();
    if (!shipped) return { stage: 'refused', name, why: 'no record' };
    let bytes: ArrayBuffer;
    try {
      bytes = await file.arrayBuffer();
    } catch {
      return { stage: 'refused', name, why: 'unreadable' };
    }
    const [{ previewImport }, { recordWith }] = await Promise.all([
      import('../../lib/record/import/preview-import.ts'),
      import('../../lib/record/with-imported.ts'),
    ]);
    const applied = await store.imported();
    const preview = await previewImport(bytes, name, recordWith(shipped, applied.ok ? applied.imported : []), tomorrow(now()));
    return preview.ok ? { stage: 'preview', name, preview } : { stage: 'refused', name, why: preview.why, near: preview.near };
  }

  async function apply(): ReturnType<ImportSession['apply']> {
    if (view.stage !== 'preview') return null;
    const { name, preview } = view;
    const { added, changed } = preview;
    const against = (await record())?.asOf ?? null;
    const file = { name, against, added, changed: changed.map(({ after }) => after) };
    const done = await store.applyImport(file, { at: now() });
    if (done.ok) show({ stage: 'idle' });
    return { name, done };
  }

  return { look, apply, discard: () => show({ stage: 'idle' }) };
}

/** The day after, since somewhere it has begun already. */
function tomorrow(now: number): string {
  return new Date(now + 86_400_000).toISOString().slice(0, 10);
}
