import type { VNode } from 'preact';
import type { Contradiction, Inspection, Source } from '../lib/domain/inspection.ts';
import type { Strand } from '../lib/domain/strands.ts';
import { ArticleLink } from './ArticleLink.tsx';
import { Cite } from './Cite.tsx';
import { Evidence } from './Evidence.tsx';
import { OutLink } from './OutLink.tsx';
import type { Here } from './popup-view.ts';
import { sayDate } from './say-date.ts';
import { GRADE_WORDS, sayOutcome, sayStrand } from './vocabulary.ts';
import { type MessageKey, useWords, type Words } from './words.ts';

/** How an official row is known: only the first two are Ofsted's own words, and the others must not pass for them. */
const RECORD_WORDS: Record<string, MessageKey> = {
  official_dataset: 'sourceOfficial',
  official_report: 'sourceOfficial',
  official_statement: 'sourceStatement',
  scraped_summary: 'sourceSummary',
  press: 'sourcePress',
  imported_file: 'sourceImported',
};

const isOfsteds = (evidence: string) => RECORD_WORDS[evidence] === 'sourceOfficial';

function nameOf(source: Source, words: Words): string {
  if (source.type === 'official') return words.say(RECORD_WORDS[source.record.evidence] ?? 'sourceSummary');
  const site = source.site ?? words.say('sourceUnknownSite');
  return source.published ? words.say('sourceArticle', site, sayDate(source.published, words)) : site;
}

/** What the article on screen says: its sentences, each to be shown in it; at least the words that the trail has. */
function HereSays({ source, here, cite }: { source: Extract<Source, { type: 'article' }>; here: Here; cite: VNode }) {
  const words = useWords();
  const quotes = here.quotes.get(source.findingId) ?? [];
  return (
    <div class="source source-article">
      <p class="source-name">{words.say('sourceHere')}</p>
      {quotes.length > 0 ? <Evidence quotes={quotes} onShow={here.onShow} /> : <BareQuote quote={source.quote} />}
      {cite}
    </div>
  );
}

function BareQuote({ quote }: { quote: string | null }) {
  return (
    quote && (
      <q class="source-quote" lang="en">
        {quote}
      </q>
    )
  );
}

/** Ofsted's own pages: a report is a file, and everything else of theirs is the council's page. */
const isCouncilPage = (url: string) => /^https:\/\/reports\.ofsted\.gov\.uk\/provider\//.test(url);

function ReportLink({ url }: { url: string | null }) {
  const words = useWords();
  return url && <OutLink url={url}>{words.say(isCouncilPage(url) ? 'linkCouncilPage' : 'linkReport')}</OutLink>;
}

/** One source: the record with its seal and report, an article with its title and the words it is known by. */
function SourceLine({ source, inspection, matched, here }: Omit<SourcesProps, 'sources'> & { source: Source }) {
  const words = useWords();
  const cite = <Cite source={source} inspection={inspection} name={nameOf(source, words)} />;
  if (source.type === 'official') {
    return (
      <div class={isOfsteds(source.record.evidence) ? 'source source-record source-official' : 'source source-record'}>
        <span class="source-name">{matched && isOfsteds(source.record.evidence) ? words.say('linkMatched') : nameOf(source, words)}</span>
        <ReportLink url={source.record.url} />
        {cite}
      </div>
    );
  }
  if (here && source.articleId === here.id) return <HereSays source={source} here={here} cite={cite} />;
  return (
    <div class="source source-article">
      <span class="source-name">{nameOf(source, words)}</span>
      <ArticleLink source={source} />
      <BareQuote quote={source.quote} />
      {cite}
    </div>
  );
}

type SourcesProps = {
  sources: Source[];
  /** What they tell of. */
  inspection: Inspection;
  /** An article's inspection found in the official record. */
  matched: boolean;
  /** The article on screen needs no title and no link. */
  here: Here | null;
};

export function Sources({ sources, ...rest }: SourcesProps) {
  if (sources.length === 0) return null;
  return (
    <div class="sources">
      {sources.map((source) => (
        <SourceLine key={source.type === 'official' ? source.record.id : source.findingId} source={source} {...rest} />
      ))}
    </div>
  );
}

function sayValue(value: string, words: Words): string {
  return value in GRADE_WORDS ? words.say(GRADE_WORDS[value as keyof typeof GRADE_WORDS]) : sayOutcome(value, words);
}

function sayTopic(fact: Contradiction['fact'], strand: Strand | null, words: Words): string {
  if (fact === 'strand' && strand && strand !== 'other') return words.say('disagreeStrand', sayStrand(strand, '', words));
  return words.say(fact === 'outcome' ? 'disagreeOutcome' : 'disagreeGrade');
}

/** Where sources differ, every side with its source, and none of them chosen. */
export function Contradictions({ contradictions, here }: { contradictions: Contradiction[]; here: string | null }) {
  const words = useWords();
  if (contradictions.length === 0) return null;
  return (
    <div class="disagree">
      {contradictions.map(({ fact, strand, said }) => (
        <div key={`${fact}${strand}`}>
          <p class="disagree-topic">{sayTopic(fact, strand, words)}</p>
          <ul>
            {said.map(({ value, by }, index) => (
              <li key={index}>
                <span>
                  {by.type === 'article' && by.articleId === here ? words.say('disagreeHere') : words.say('disagreeBy', nameOf(by, words))}
                </span>{' '}
                <strong>{sayValue(value, words)}</strong>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** What the official record has on an inspection that an article told of. */
export function LinkNote({ inspection }: { inspection: Pick<Inspection, 'link' | 'official'> }) {
  const words = useWords();
  const { link, official } = inspection;
  if (link === 'several') return <p class="link-note">{words.say('linkSeveral')}</p>;
  if (link !== 'matched' || !official) return null;
  return (
    <p class="link-note matched">
      <span>{words.say('linkMatched')}</span>{' '}
      <span>{words.say('matchedDates', sayDate(official.inspected, words), sayDate(official.published, words))}</span>{' '}
      <ReportLink url={official.url} />
    </p>
  );
}
