import type { Certainty } from '../lib/domain/finding.ts';
import type { Framework } from '../lib/domain/frameworks.ts';
import type { Grade } from '../lib/domain/grades.ts';
import { toneOf } from './grade-tone.ts';
import { sayGrade } from './vocabulary.ts';
import { type MessageKey, useWords } from './words.ts';

type Props = { grade: Grade; framework: Framework; certainty?: Certainty; size?: 'large' | 'small' };

/** A grade as a word on its colour. One that is not stated is drawn in outline and says so in words. */
export function GradeChip({ grade, framework, certainty = 'stated', size = 'small' }: Props) {
  const words = useWords();
  const word = sayGrade(grade, words);
  const text = certainty === 'implied' ? words.say('chipImplied', word) : certainty === 'unsure' ? words.say('chipUnsure', word) : word;
  return (
    <span class={`chip chip-${size} tone-${toneOf(grade, framework)} sure-${certainty}`} data-grade={grade}>
      {text}
    </span>
  );
}

/** A chip for what is not a grade: 'No grade given', an outcome. */
export function PlainChip({ label, grave = false, size = 'small' }: { label: string; grave?: boolean; size?: 'large' | 'small' }) {
  return <span class={`chip chip-${size} ${grave ? 'tone-worst' : 'tone-none'} sure-stated`}>{label}</span>;
}

export function LabelChip({ says, size = 'small' }: { says: MessageKey; size?: 'large' | 'small' }) {
  return <PlainChip label={useWords().say(says)} size={size} />;
}
