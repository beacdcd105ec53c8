import { LabelChip, PlainChip } from '../GradeChip.tsx';
import { whyNoGrade } from '../no-grade.ts';
import { OutLink } from '../OutLink.tsx';
import { sayDate } from '../say-date.ts';
import { FRAMEWORK_WORDS, SERVICE_WORDS, sayGrade } from '../vocabulary.ts';
import { useWords } from '../words.ts';
import type { DeniedItem, RecordsView } from './records-view.ts';

function Item({ item, onBack }: { item: DeniedItem; onBack: (item: DeniedItem) => void }) {
  const words = useWords();
  const { finding, article } = item.kept;
  const missing = whyNoGrade(finding);
  const what = [
    words.say(SERVICE_WORDS[finding.service]),
    words.say(FRAMEWORK_WORDS[finding.framework]),
    sayDate(finding.inspected ?? finding.reportPublished, words),
  ].join(' · ');
  return (
    <li class="article-record">
      <div>
        <p class="review-head">
          <a class="finding-council" href={`#council/${finding.council.code}`}>
            {finding.status === 'prior' ? words.say('recordsEarlier', finding.council.name) : finding.council.name}
          </a>
          {finding.rating ? <PlainChip label={sayGrade(finding.rating, words)} /> : missing && <LabelChip says={missing.label} />}
        </p>
        <p class="soft">{what}</p>
        <p class="review-article">
          <OutLink url={article.url}>{article.title}</OutLink>
        </p>
      </div>
      <div class="article-deeds">
        <button
          type="button"
          class="plain"
          aria-label={words.say('deniedBackFull', `${finding.council.name}, ${article.title}`)}
          onClick={() => onBack(item)}
        >
          {words.say('deniedBack')}
        </button>
      </div>
    </li>
  );
}

type Props = { denied: NonNullable<RecordsView['denied']>; onBack: (item: DeniedItem) => void; onMore: () => void };

/** Findings that the user called no inspection, each to be taken back. */
export function DeniedList({ denied, onBack, onMore }: Props) {
  const words = useWords();
  return (
    <section class="denied" aria-labelledby="denied-title">
      <h3 id="denied-title">{words.say('deniedTitle')}</h3>
      <p class="soft">{words.say('deniedHow')}</p>
      <ul class="article-records">
        {denied.items.map((item) => (
          <Item key={item.kept.id} item={item} onBack={onBack} />
        ))}
      </ul>
      {denied.items.length < denied.all && (
        <button type="button" class="more" onClick={onMore}>
          {words.say('deniedMore')}
        </button>
      )}
    </section>
  );
}
