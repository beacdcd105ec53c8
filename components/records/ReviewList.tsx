import { Evidence } from '../Evidence.tsx';
import { GradeChip, LabelChip, PlainChip } from '../GradeChip.tsx';
import { whyNoGrade } from '../no-grade.ts';
import { OutLink } from '../OutLink.tsx';
import { Strands } from '../Strands.tsx';
import { sayDate } from '../say-date.ts';
import { CERTAINTY_WHY, FRAMEWORK_WORDS, SERVICE_WORDS, sayOutcome } from '../vocabulary.ts';
import { useWords } from '../words.ts';
import { DeniedList } from './DeniedList.tsx';
import type { DeniedItem, RecordsView, ReviewItem } from './records-view.ts';

type Events = { onAccept: (item: ReviewItem) => void; onDeny: (item: ReviewItem) => void };

function Item({ item, onAccept, onDeny }: Events & { item: ReviewItem }) {
  const words = useWords();
  const { kept, quotes, links } = item;
  const { finding, article } = kept;
  const missing = whyNoGrade(finding);
  const from = [article.site, article.published && sayDate(article.published, words)].filter(Boolean).join(' · ');
  const what = [
    words.say(SERVICE_WORDS[finding.service]),
    words.say(FRAMEWORK_WORDS[finding.framework]),
    sayDate(finding.inspected ?? finding.reportPublished, words),
  ].join(' · ');
  const called = `${finding.council.name}, ${article.title}`;
  return (
    <li class="review-item">
      <p class="review-head">
        <a class="finding-council" href={`#council/${finding.council.code}`}>
          {finding.status === 'prior' ? words.say('recordsEarlier', finding.council.name) : finding.council.name}
        </a>
        {finding.rating && <GradeChip grade={finding.rating} framework={finding.framework} certainty={finding.certainty} />}
        {!finding.rating && finding.outcome && finding.outcome !== 'strand grades, no overall' && (
          <PlainChip label={sayOutcome(finding.outcome, words)} />
        )}
        {missing && <LabelChip says={missing.label} />}
      </p>
      <p class="soft">{what}</p>
      <Strands judgements={finding.judgements} framework={finding.framework} />
      <p class="review-article">
        <OutLink url={article.url}>{article.title}</OutLink> <span class="soft">{from}</span>
      </p>
      <Evidence quotes={quotes} links={links} />
      <div class="review-deeds">
        <button type="button" class="plain strong" aria-label={words.say('reviewAcceptFull', called)} onClick={() => onAccept(item)}>
          {words.say('reviewAccept')}
        </button>
        <button type="button" class="plain" aria-label={words.say('reviewDenyFull', called)} onClick={() => onDeny(item)}>
          {words.say('reviewDeny')}
        </button>
      </div>
    </li>
  );
}

type Props = Events & {
  review: RecordsView['review'];
  denied: RecordsView['denied'];
  onMore: () => void;
  onTakeBack: (item: DeniedItem) => void;
  onMoreDenied: () => void;
};

/** Findings that the reader was unsure of, each with the words it rests on, for someone to decide. */
export function ReviewList({ review, denied, onMore, onTakeBack, onMoreDenied, ...events }: Props) {
  const words = useWords();
  return (
    <section class="records-part" aria-busy={review === null}>
      <h2 tabIndex={-1}>{words.say('reviewTitle')}</h2>
      {review === null && <p>{words.say('recordsLoading')}</p>}
      {review?.waiting === 0 && <p class="records-none">{words.say('reviewNone')}</p>}
      {review && review.waiting > 0 && (
        <p class="soft">
          {words.count('reviewWaiting', review.waiting)} {words.say(CERTAINTY_WHY.unsure)} {words.say('reviewHow')}
        </p>
      )}
      <ul>
        {review?.items.map((item) => (
          <Item key={item.kept.id} item={item} {...events} />
        ))}
      </ul>
      {review && review.items.length < review.waiting && (
        <button type="button" class="more" onClick={onMore}>
          {words.say('reviewMore')}
        </button>
      )}
      {denied && denied.all > 0 && <DeniedList denied={denied} onBack={onTakeBack} onMore={onMoreDenied} />}
    </section>
  );
}
