import type { ComponentChildren } from 'preact';
import type { Inspection, Trail } from '../lib/domain/inspection.ts';
import { LazyChart } from './chart/LazyChart.tsx';
import { FindingCard } from './FindingCard.tsx';
import { GradeChip, LabelChip } from './GradeChip.tsx';
import { whyNoGrade } from './no-grade.ts';
import type { CouncilReading, RecordCredit } from './popup-view.ts';
import type { Quote } from './quotes.ts';
import { sayLead } from './say-lead.ts';
import { TrailList } from './TrailList.tsx';
import { useWords } from './words.ts';

/** The one sentence that matters first, where the trail has one. */
export function Lead({ lead, change = null }: { lead: Trail['lead']; change?: 'up' | 'down' | null }) {
  const sentence = sayLead(lead, useWords());
  return sentence ? <p class={change ? `lead lead-change lead-${change}` : 'lead'}>{sentence}</p> : null;
}

function AtAGlance({ reading }: { reading: CouncilReading }) {
  const first = reading.current[0]?.finding;
  if (!first) return null;
  if (first.rating) return <GradeChip grade={first.rating} framework={first.framework} certainty={first.certainty} />;
  const missing = whyNoGrade(first);
  return missing && <LabelChip says={missing.label} />;
}

/** The council's whole trail: what the article reports now, and the rest. */
function wholeOf({ current, parts }: CouncilReading): Inspection[] {
  const all = [...current.map(({ inspection }) => inspection), ...(parts ?? []).flatMap(({ inspections }) => inspections)];
  return [...new Map(all.flatMap((one) => (one ? [[one.id, one] as const] : []))).values()];
}

type Props = {
  reading: CouncilReading;
  credit: RecordCredit | null;
  /** Id of the article on screen. */
  here: string | null;
  onShow: (quote: Quote) => void;
  /** One of several: it folds, and its summary carries the grade. */
  folds: boolean;
  open: boolean;
  /** The article is still being read: what it reports is not known yet. */
  pending: boolean;
  /** What stands beneath its trail. */
  foot?: ComponentChildren;
};

/** One council of the article: what was judged, and what came before. */
export function CouncilSection({ reading, credit, here, onShow, folds, open, pending, foot }: Props) {
  const words = useWords();
  const { council, current, lead, parts } = reading;
  const name = <h2 class="council-name">{council.name}</h2>;
  const body = (
    <>
      <Lead lead={lead} change={reading.change} />
      {pending && current.length === 0 && <span class="bone bone-chip" />}
      {!pending && current.length === 0 && <p class="only-earlier">{words.say('onlyEarlier')}</p>}
      {current.map((read) => (
        <FindingCard key={read.id} read={read} here={here} onShow={onShow} />
      ))}
      {parts && <LazyChart inspections={wholeOf(reading)} asOf={credit?.to ?? null} here={here} />}
      <TrailList parts={parts} credit={credit} here={here === null ? null : { id: here, quotes: reading.earlier, onShow }} />
      {foot}
    </>
  );
  if (!folds) {
    return (
      <section class="council">
        {name}
        {body}
      </section>
    );
  }
  return (
    <details class="council folding" open={open}>
      <summary>
        {name}
        <AtAGlance reading={reading} />
      </summary>
      {body}
    </details>
  );
}
