/** What a capture comes to. */
import type { Article } from '../domain/article.ts';
import type { Finding } from '../domain/finding.ts';
import type { KeptArticle, KeptFinding } from '../domain/kept.ts';
import type { StoreReason, Version } from '../store/store.ts';
import type { NothingReason } from './reasons.ts';

/**
 * `kept`: it lies in the database; `outcome` as in the store.
 * `unsaved`: it was read, and the database refused it; the readings are shown all the same.
 * `nothing`: nothing was kept and nothing changed. `detail` is for an expert, in English.
 */
export type CaptureResult =
  | {
      state: 'kept';
      outcome: 'new' | 'same' | 'changed';
      article: KeptArticle;
      findings: KeptFinding[];
      undoToken: string | null;
      before: Version | null;
    }
  | { state: 'unsaved'; why: StoreReason; detail: string; article: Article; findings: Finding[] }
  | { state: 'nothing'; why: NothingReason; detail: string };
