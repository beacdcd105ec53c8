import type { Framework } from '../lib/domain/frameworks.ts';
import type { Inspection } from '../lib/domain/inspection.ts';
import { GradeChip } from './GradeChip.tsx';
import { sayStrand } from './vocabulary.ts';
import { useWords } from './words.ts';

/** Strand grades, one row each. */
export function Strands({ judgements, framework }: { judgements: Inspection['judgements']; framework: Framework }) {
  const words = useWords();
  if (judgements.length === 0) return null;
  return (
    <dl class="strands" aria-label={words.say('strandsLabel')}>
      {judgements.map(({ strand, label, grade }) => (
        <div key={`${strand}:${label}:${grade}`}>
          <dt>{sayStrand(strand, label, words)}</dt>
          <dd>
            <GradeChip grade={grade} framework={framework} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
