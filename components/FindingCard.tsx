import type { Finding } from '../lib/domain/finding.ts';
import { Evidence } from './Evidence.tsx';
import { GradeChip, LabelChip, PlainChip } from './GradeChip.tsx';
import { whyNoGrade } from './no-grade.ts';
import type { ReadFinding } from './popup-view.ts';
import type { Quote } from './quotes.ts';
import { Contradictions, LinkNote } from './Sources.tsx';
import { Strands } from './Strands.tsx';
import { sayDate } from './say-date.ts';
import { CERTAINTY_WHY, CERTAINTY_WORDS, FRAMEWORK_WORDS, isGrave, SERVICE_WORDS, sayOutcome } from './vocabulary.ts';
import { useWords } from './words.ts';

/** Outcomes that only restate that there is no overall grade are said by the reason already. */
const SAID_BY_REASON = new Set(['strand grades, no overall']);

function Verdict({ finding }: { finding: Finding }) {
  const words = useWords();
  const missing = whyNoGrade(finding);
  const outcome = finding.outcome !== null && !SAID_BY_REASON.has(finding.outcome) ? finding.outcome : null;
  return (
    <>
      <p class="verdict">
        {finding.rating && <GradeChip grade={finding.rating} framework={finding.framework} certainty={finding.certainty} size="large" />}
        {outcome && <PlainChip label={sayOutcome(outcome, words)} grave={isGrave(outcome)} size="large" />}
        {missing && <LabelChip says={missing.label} size={outcome ? 'small' : 'large'} />}
      </p>
      {missing && <p class="why">{words.say(missing.why)}</p>}
      {finding.certainty !== 'stated' && (
        <p class={`certainty certainty-${finding.certainty}`}>
          <strong>{words.say(CERTAINTY_WORDS[finding.certainty])}</strong> {words.say(CERTAINTY_WHY[finding.certainty])}
        </p>
      )}
    </>
  );
}

function Facts({ finding }: { finding: Finding }) {
  const words = useWords();
  const service = words.say(SERVICE_WORDS[finding.service]);
  const inspected = sayDate(finding.inspected, words);
  const others = finding.alsoFor.map(({ name }) => name).join(', ');
  return (
    <dl class="facts">
      <div>
        <dt>{words.say('factService')}</dt>
        <dd>{finding.provider ? words.say('serviceAt', service, finding.provider) : service}</dd>
      </div>
      <div>
        <dt>{words.say('factFramework')}</dt>
        <dd>{words.say(FRAMEWORK_WORDS[finding.framework])}</dd>
      </div>
      <div>
        <dt>{words.say('factInspected')}</dt>
        <dd>
          {inspected}
          {finding.inspected && finding.inspectedBasis === 'relative' && <span class="aside"> {words.say('dateWorkedOut')}</span>}
        </dd>
      </div>
      <div>
        <dt>{words.say('factPublished')}</dt>
        <dd>{sayDate(finding.reportPublished, words)}</dd>
      </div>
      {finding.alsoFor.length > 0 && (
        <div>
          <dt>{words.say('alsoFor')}</dt>
          <dd>{others}</dd>
        </div>
      )}
    </dl>
  );
}

type Props = {
  read: ReadFinding;
  /** Id of the article on screen. */
  here: string | null;
  onShow: (quote: Quote) => void;
};

/** What the article reports of one inspection: the verdict first, then the facts, then the words it rests on. */
export function FindingCard({ read, here, onShow }: Props) {
  const words = useWords();
  const { finding, inspection, quotes } = read;
  return (
    <article class={`finding finding-${finding.certainty}`} aria-label={words.say(SERVICE_WORDS[finding.service])}>
      <p class="kicker">{words.say(finding.status === 'current' ? 'statusCurrent' : 'statusEarlier')}</p>
      <Verdict finding={finding} />
      <Strands judgements={finding.judgements} framework={finding.framework} />
      <Facts finding={finding} />
      {inspection && <LinkNote inspection={inspection} />}
      {inspection && <Contradictions contradictions={inspection.contradictions} here={here} />}
      <Evidence quotes={quotes} onShow={onShow} />
    </article>
  );
}
