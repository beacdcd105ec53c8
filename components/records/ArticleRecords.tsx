import type { KeptFinding } from '../../lib/domain/kept.ts';
import { asJudged } from '../../lib/domain/kept.ts';
import { GradeChip, LabelChip } from '../GradeChip.tsx';
import { whyNoGrade } from '../no-grade.ts';
import { OutLink } from '../OutLink.tsx';
import { sayDate, sayDay } from '../say-date.ts';
import { FRAMEWORK_WORDS, SERVICE_WORDS } from '../vocabulary.ts';
import { useWords } from '../words.ts';
import type { ArticleRecord } from './records-view.ts';

function FindingLine({ kept }: { kept: KeptFinding }) {
  const words = useWords();
  const { finding } = asJudged(kept);
  const missing = whyNoGrade(finding);
  const { code, name } = finding.council;
  return (
    <li class="finding-line">
      <a class="finding-council" href={`#council/${code}`}>
        {finding.status === 'prior' ? words.say('recordsEarlier', name) : name}
      </a>
      {finding.rating ? (
        <GradeChip grade={finding.rating} framework={finding.framework} certainty={finding.certainty} />
      ) : (
        missing && <LabelChip says={missing.label} />
      )}
      <span class="finding-what">
        {[
          finding.service !== "children's services" && words.say(SERVICE_WORDS[finding.service]),
          words.say(FRAMEWORK_WORDS[finding.framework]),
          sayDate(finding.inspected ?? finding.reportPublished, words),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  );
}

const currentFirst = (a: KeptFinding, b: KeptFinding) => Number(a.finding.status === 'prior') - Number(b.finding.status === 'prior');

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).host : null;
}

type RecordEvents = { onDelete: (record: ArticleRecord) => void; onForget: (address: string) => void };

function ArticleItem({ record, onDelete, onForget }: RecordEvents & { record: ArticleRecord }) {
  const words = useWords();
  const { article, keptAt } = record.article;
  const from = [article.site, article.published && sayDate(article.published.date, words), words.say('recordsKept', sayDay(keptAt, words))];
  const host = hostOf(article.url);
  return (
    <li class="article-record">
      <div>
        <h3>
          <OutLink url={article.url}>{article.title}</OutLink>
        </h3>
        <p class="soft">{from.filter(Boolean).join(' · ')}</p>
        <ul>
          {[...record.findings].sort(currentFirst).map((kept) => (
            <FindingLine key={kept.id} kept={kept} />
          ))}
        </ul>
        {record.findings.length === 0 && <p class="soft">{words.say('recordsNoFindings')}</p>}
      </div>
      <div class="article-deeds">
        <button type="button" class="plain" aria-label={words.say('recordsDeleteFull', article.title)} onClick={() => onDelete(record)}>
          {words.say('recordsDelete')}
        </button>
        {host && article.url && (
          <button
            type="button"
            class="link"
            aria-label={words.say('recordsForgetFull', host)}
            onClick={() => article.url && onForget(article.url)}
          >
            {words.say('recordsForget')}
          </button>
        )}
      </div>
    </li>
  );
}

type Props = RecordEvents & { articles: ArticleRecord[] | null; hasMore: boolean; onMore: () => void };

/** Everything kept, article by article. */
export function ArticleRecords({ articles, hasMore, onMore, ...events }: Props) {
  const words = useWords();
  return (
    <section class="records-part" aria-busy={articles === null}>
      <h2 tabIndex={-1}>{words.say('recordsArticles')}</h2>
      {articles === null && <p>{words.say('recordsLoading')}</p>}
      {articles?.length === 0 && <p class="records-none">{words.say('recordsNoArticles')}</p>}
      <ul class="article-records">
        {articles?.map((record) => (
          <ArticleItem key={record.article.id} record={record} {...events} />
        ))}
      </ul>
      {hasMore && (
        <button type="button" class="more" onClick={onMore}>
          {words.say('recordsMore')}
        </button>
      )}
    </section>
  );
}
