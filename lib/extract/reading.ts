/** The shapes of a reading: an article in lines, with every mention in them. */
import type { CouncilRef } from '../domain/finding.ts';
import type { Framework } from '../domain/frameworks.ts';
import type { Strand } from '../domain/strands.ts';
import type { CouncilMention } from './councils/mention.ts';
import type { DateMention } from './dates/mention.ts';
import type { Cue } from './lexicon/cues.ts';
import type { GradeWord } from './lexicon/grades.ts';
import type { ServiceWord } from './lexicon/services.ts';
import type { Story } from './lexicon/stories.ts';
import type { PhraseHit } from './mentions/phrases.ts';
import type { Sentence } from './text/sentences.ts';
import type { Token } from './text/tokens.ts';

/** A mention stands on tokens `from` to `to` (exclusive). */
export type Spot<T> = PhraseHit<T>;
export type CouncilSpot = { from: number; to: number; mention: CouncilMention; councils: CouncilRef[] };
export type DateSpot = { from: number; to: number; mention: DateMention };

/** One sentence with its mentions, in order. `skip`: why it is not read (furniture, a repeat), or null. */
export type Line = Sentence & {
  index: number;
  skip: string | null;
  /** Classes of all its words; see lexicon/classes.ts. */
  said: number;
  councils: CouncilSpot[];
  grades: Spot<GradeWord>[];
  services: Spot<ServiceWord>[];
  strands: Spot<Strand>[];
  visits: Spot<Framework>[];
  outcomes: Spot<string>[];
  cues: Spot<Cue>[];
  stories: Spot<Story>[];
  dates: DateSpot[];
};

export type Reading = {
  text: string;
  tokens: Token[];
  lines: Line[];
  /** 1 for every token inside somebody's own words. */
  speech: Uint8Array;
  published: string | null;
  /** The newest time that an undated text tells of; the time of publication of a dated one. */
  asOf: string | null;
  /** Place in the article of a place in `text`. */
  place: (offset: number) => { where: 'title' | 'text'; at: number };
  /** The council whose own site it is, when the text names none. */
  site: CouncilMention | null;
  rejectedCouncils: { start: number; end: number; text: string; why: string }[];
};
