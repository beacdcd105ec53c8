import { UNGRADED } from '../lib/domain/frameworks.ts';
import type { Inspection } from '../lib/domain/inspection.ts';
import { GradeChip, LabelChip, PlainChip } from './GradeChip.tsx';
import { toneOf } from './grade-tone.ts';
import { whyNoGrade } from './no-grade.ts';
import type { Here } from './popup-view.ts';
import { Contradictions, LinkNote, Sources } from './Sources.tsx';
import { Strands } from './Strands.tsx';
import { yearOf } from './say-date.ts';
import { sayKind, sayWhen } from './say-inspection.ts';
import { CERTAINTY_WORDS, isGrave, SERVICE_WORDS, sayOutcome } from './vocabulary.ts';
import { useWords } from './words.ts';

function Verdict({ inspection }: { inspection: Inspection }) {
  const words = useWords();
  const { rating, framework, certainty, outcome, official } = inspection;
  const missing = whyNoGrade(inspection, official !== null);
  if (rating) return <GradeChip grade={rating} framework={framework} certainty={certainty} />;
  if (outcome && outcome !== 'strand grades, no overall') {
    return <PlainChip label={sayOutcome(outcome, words)} grave={isGrave(outcome)} />;
  }
  return missing && <LabelChip says={missing.label} />;
}

function Detail({ inspection }: { inspection: Inspection }) {
  const words = useWords();
  const { judgements, framework } = inspection;
  if (judgements.length === 0) return null;
  const strands = <Strands judgements={judgements} framework={framework} />;
  if (inspection.rating === null) return strands;
  return (
    <details class="entry-strands">
      <summary>{words.count('strandsCount', judgements.length)}</summary>
      {strands}
    </details>
  );
}

type Props = {
  inspection: Inspection;
  /** Year of the entry above, which is not said twice; undefined for the first. */
  previousYear: string | null | undefined;
  here: Here | null;
};

/** One inspection of the trail. Its mark on the line is square for the official record, round for articles, and its sources say the same in words. */
export function TrailEntry({ inspection, previousYear, here }: Props) {
  const words = useWords();
  const { official, sources, framework, kind, certainty, service, rating, outcome } = inspection;
  const year = yearOf(inspection.inspected ?? inspection.published);
  const told = official === null ? 'article' : sources.some(({ type }) => type === 'article') ? 'both' : 'official';
  const missing = whyNoGrade(inspection, official !== null);
  const when = sayWhen(inspection, words);
  const tone = rating === null && isGrave(outcome) ? 'worst' : toneOf(rating, framework);
  return (
    <li class={`entry told-${told}`} tabIndex={-1}>
      <p class={year ? 'year' : 'year year-none'}>
        {/* A year stands once, but whoever listens hears it with each entry. */}
        <span class={year === previousYear ? 'unseen' : undefined}>{year ?? words.say('yearUnknown')}</span>
      </p>
      <span class={`node tone-${tone}`} aria-hidden="true" />
      <div class="entry-body">
        <p class="entry-head">
          <Verdict inspection={inspection} />
          {certainty === 'unsure' && !rating && <strong class="certainty-word">{words.say(CERTAINTY_WORDS.unsure)}</strong>}
        </p>
        <p class="entry-kind">
          <span lang={kind ? 'en' : undefined}>{sayKind(inspection, words)}</span>
          {service !== "children's services" && <span class="entry-service"> · {words.say(SERVICE_WORDS[service])}</span>}
        </p>
        {official?.theme && <p class="entry-why">{words.say('theme', official.theme)}</p>}
        {when && <p class="entry-when">{when}</p>}
        {missing && !outcome && !UNGRADED.has(framework) && <p class="entry-why">{words.say(missing.why)}</p>}
        {official?.priorityAction && !outcome && <PlainChip label={words.say('outcomePriorityAction')} grave />}
        <Detail inspection={inspection} />
        <Contradictions contradictions={inspection.contradictions} here={here?.id ?? null} />
        {inspection.link === 'several' && <LinkNote inspection={inspection} />}
        <Sources sources={sources} inspection={inspection} matched={told === 'both' && inspection.link === 'matched'} here={here} />
      </div>
    </li>
  );
}
