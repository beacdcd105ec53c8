import type { RecordCredit } from '../popup-view.ts';
import { sayDate, sayDay } from '../say-date.ts';
import { useOwnId } from '../use-own-id.ts';
import { type MessageKey, useWords } from '../words.ts';
import { ImportPreviewView } from './ImportPreviewView.tsx';
import type { AppliedImport, ImportView, RecordsEvents } from './records-view.ts';

type RefusedFile = Extract<ImportView, { stage: 'refused' }>;

/** Why a file is refused as a whole; nothing has been changed then, and the sentence after it says so. */
const REFUSED: Record<RefusedFile['why'], MessageKey> = {
  'not a zip': 'importNotSpreadsheet',
  'not a spreadsheet': 'importNotSpreadsheet',
  damaged: 'importDamaged',
  'too large': 'importTooLarge',
  'no table of inspections': 'importNoTable',
  unreadable: 'importUnreadable',
  'no record': 'importNoRecord',
};

type Events = Pick<RecordsEvents, 'onFile' | 'onApply' | 'onDiscard' | 'onTakeBack' | 'onApplyAgain'>;

function Choose({ onFile, isReading }: { onFile: (file: File) => void; isReading: boolean }) {
  const words = useWords();
  const id = useOwnId();
  return (
    <div class="import-choose">
      <label for={`${id}file`}>{words.say('importChoose')}</label>
      <input
        id={`${id}file`}
        type="file"
        accept=".ods,.csv,application/vnd.oasis.opendocument.spreadsheet,text/csv"
        disabled={isReading}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again after it was corrected.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

function Refusal({ refused }: { refused: RefusedFile }) {
  const words = useWords();
  return (
    <div class="import-refused" role="alert">
      <p>
        <strong>{words.say('importRefused', refused.name)}</strong> {words.say(REFUSED[refused.why])}
      </p>
      {refused.near && (
        <p>
          {words.say('importNear', refused.near.sheet, String(refused.near.row))} <span lang="en">{refused.near.lacks.join(', ')}</span>
        </p>
      )}
      <p>{words.say('importNothingChanged')}</p>
    </div>
  );
}

function Imports({ imports, onTakeBack, onApplyAgain }: { imports: AppliedImport[] } & Pick<Events, 'onTakeBack' | 'onApplyAgain'>) {
  const words = useWords();
  if (imports.length === 0) return null;
  return (
    <section class="import-list">
      <h3>{words.say('importApplied')}</h3>
      <ul>
        {imports.map(({ token, name, at, added, changed, applied }) => (
          <li key={token} class={applied ? '' : 'taken-back'}>
            <div>
              <p class="import-name">{name}</p>
              <p class="soft">
                {[
                  words.say(applied ? 'importAppliedOn' : 'importTakenBack', sayDay(at, words)),
                  words.count('importNew', added),
                  words.count('importChanged', changed),
                ].join(' · ')}
              </p>
            </div>
            <button
              type="button"
              class="plain"
              aria-label={words.say(applied ? 'importTakeBackFull' : 'importAgainFull', name)}
              onClick={() => (applied ? onTakeBack(token) : onApplyAgain(token))}
            >
              {words.say(applied ? 'importTakeBack' : 'importAgain')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Props = { view: ImportView; imports: AppliedImport[]; credit: RecordCredit | null; events: Events };

/** Bringing the official record up to date with Ofsted's own yearly file: choose it, look at what it would change, apply it or not. */
export function ImportPanel({ view, imports, credit, events }: Props) {
  const words = useWords();
  return (
    <section class="records-part">
      <h2 tabIndex={-1}>{words.say('importTitle')}</h2>
      <p class="soft">
        {credit && words.say('importIntro', sayDate(credit.to, words))} {words.say('importHow')}
      </p>
      {view.stage !== 'preview' && <Choose onFile={events.onFile} isReading={view.stage === 'reading'} />}
      <p role="status" class="import-status">
        {view.stage === 'reading' && words.say('importReading', view.name)}
      </p>
      {view.stage === 'refused' && <Refusal refused={view} />}
      {view.stage === 'preview' && (
        <ImportPreviewView name={view.name} preview={view.preview} onApply={events.onApply} onDiscard={events.onDiscard} />
      )}
      <Imports imports={imports} onTakeBack={events.onTakeBack} onApplyAgain={events.onApplyAgain} />
    </section>
  );
}
