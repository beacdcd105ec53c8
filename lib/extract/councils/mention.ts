/** What the finder of councils reports. */
import type { Nation } from '../../domain/councils.ts';
import type { CouncilRef } from '../../domain/finding.ts';

export type CouncilMention = {
  /** UTF-16 offsets into the text: `text === source.slice(start, end)`. A possessive ending is outside. */
  start: number;
  end: number;
  text: string;
  /** One council; several only for a body that serves several; none for an anaphor. Of two councils of one name, the one that has not ended. */
  councils: CouncilRef[];
  /** One body that serves several councils. */
  group: boolean;
  kind: 'full' | 'short' | 'alias' | 'trust' | 'initials' | 'anaphor';
  /** Head of a full form or anaphor ('council', 'county', 'hall', 'councils'); else the word right after the name, in lower case. */
  noun?: string;
  /** 'weak': perhaps another place, a word or a person; good only where something else confirms the council. */
  strength: 'sure' | 'weak';
  nation: Nation;
  rule: string;
};

export type RejectedMention = { start: number; end: number; text: string; councils: CouncilRef[]; rule: string };
export type CouncilMentions = { accepted: CouncilMention[]; rejected: RejectedMention[] };
