import type { KeptFinding } from '../lib/domain/kept.ts';
import { GradeChip, LabelChip } from './GradeChip.tsx';
import { whyNoGrade } from './no-grade.ts';
import { OutLink } from './OutLink.tsx';
import type { ArticleRecord } from './records-view.ts';
import { sayDate, sayDay } from './say-date.ts';
import { FRAMEWORK_WORDS, SERVICE_WORDS } from './vocabulary.ts';
import { useWords } from './words.ts';

function FindingLine({ kept: { finding } }: { kept: KeptFinding }) {
  const words = useWords();
  const missing = whyNoGrade(finding);
  const { name } = finding.council;
  return (
    <li class="finding-line">
      <span class="finding-council">{finding.status === 'prior' ? words.say('recordsEarlier', name) : name}</span>
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

type Props = {
  articles: ArticleRecord[] | null;
  hasMore: boolean;
  onDelete: (record: ArticleRecord) => void;
  onMore: () => void;
};

/** Everything kept, article by article. */
export function ArticleRecords({ articles, hasMore, onDelete, onMore }: Props) {
  const words = useWords();
  return (
    <section class="records-part" aria-busy={articles === null}>
      <h2>{words.say('recordsArticles')}</h2>
      {articles === null && <p>{words.say('recordsLoading')}</p>}
      {articles?.length === 0 && <p class="soft">{words.say('recordsNoArticles')}</p>}
      <ul class="article-records">
        {articles?.map((record) => {
          const { article, keptAt } = record.article;
          const from = [
            article.site,
            article.published && sayDate(article.published.date, words),
            words.say('recordsKept', sayDay(keptAt, words)),
          ];
          return (
            <li key={record.article.id} class="article-record">
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
              </div>
              <button
                type="button"
                class="plain"
                aria-label={words.say('recordsDeleteFull', article.title)}
                onClick={() => onDelete(record)}
              >
                {words.say('recordsDelete')}
              </button>
            </li>
          );
        })}
      </ul>
      {hasMore && (
        <button type="button" class="more" onClick={onMore}>
          {words.say('recordsMore')}
        </button>
      )}
    </section>
  );
}
