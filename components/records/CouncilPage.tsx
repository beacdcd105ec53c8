import { useMemo } from 'preact/hooks';
import { Lead } from '../CouncilSection.tsx';
import { GradeChart } from '../chart/GradeChart.tsx';
import { TrailList } from '../TrailList.tsx';
import { useWords } from '../words.ts';
import type { RecordsView } from './records-view.ts';

type Props = Pick<RecordsView, 'credit'> & { chosen: NonNullable<RecordsView['chosen']> };

/** One council: what matters first, the picture of its grades, and its whole trail. */
export function CouncilPage({ chosen, credit }: Props) {
  const words = useWords();
  const inspections = useMemo(() => chosen.parts?.flatMap((part) => part.inspections) ?? [], [chosen.parts]);
  return (
    <section class="records-part council" aria-busy={chosen.parts === null}>
      <a class="back" href="#councils">
        {words.say('recordsBack')}
      </a>
      <h2 class="council-name" tabIndex={-1}>
        {chosen.council.name}
      </h2>
      <Lead lead={chosen.lead} />
      {chosen.parts && <GradeChart inspections={inspections} asOf={credit?.to ?? null} here={null} size="large" />}
      <TrailList parts={chosen.parts} credit={credit} here={null} />
    </section>
  );
}
