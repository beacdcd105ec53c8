import type { CouncilRef } from '../lib/domain/finding.ts';
import { ArticleRecords } from './ArticleRecords.tsx';
import { CouncilRecords } from './CouncilRecords.tsx';
import { Mark } from './Mark.tsx';
import type { ArticleRecord, RecordsView } from './records-view.ts';
import { useWords } from './words.ts';

type Props = {
  view: RecordsView;
  onDelete: (record: ArticleRecord) => void;
  onUndo: () => void;
  onMore: () => void;
  onChoose: (council: CouncilRef) => void;
  onBack: () => void;
};

/** The records page: everything kept, and every council's latest. */
export function Records({ view, onDelete, onUndo, onMore, onChoose, onBack }: Props) {
  const words = useWords();
  const { done } = view;
  return (
    <div class="page">
      <header class="page-head">
        <Mark />
        <h1>{words.say('recordsTitle')}</h1>
      </header>
      <main>
        <ArticleRecords articles={view.articles} hasMore={view.hasMore} onDelete={onDelete} onMore={onMore} />
        <CouncilRecords councils={view.councils} chosen={view.chosen} credit={view.credit} onChoose={onChoose} onBack={onBack} />
      </main>
      <div class="records-done">
        <p role="status">{done && words.say(done.what === 'deleted' ? 'recordsDeleted' : 'recordsRestored', done.title)}</p>
        {done?.what === 'deleted' && (
          <button type="button" class="plain" onClick={onUndo}>
            {words.say('undo')}
          </button>
        )}
      </div>
    </div>
  );
}
