/** Changes of councils' grades that a kept article is the first to tell of. */
import type { CouncilRef } from '../domain/finding.ts';
import type { Trail } from '../domain/inspection.ts';
import type { CouncilFindings, Store } from '../store/store.ts';
import { type CouncilChange, councilChange } from '../trail/council-change.ts';
import type { CaptureResult } from './capture-result.ts';

/** As much as is needed of what makes trails. */
export type TrailMaker = {
  /** The council's code and those of the councils it took over from. */
  familyOf: (code: string) => string[];
  build: (council: CouncilRef, told: Pick<CouncilFindings, 'findings' | 'imported'>, focus: string | null) => Trail;
};

export type NoticedChange = CouncilChange & { council: CouncilRef };

export async function noticeChanges(
  store: Store,
  trails: TrailMaker,
  { article, findings }: Extract<CaptureResult, { state: 'kept' }>,
): Promise<NoticedChange[]> {
  const councils = new Map<string, CouncilRef>();
  for (const { finding } of findings) {
    if (finding.status === 'current' && finding.certainty !== 'unsure' && finding.rating !== null)
      councils.set(finding.council.code, finding.council);
  }
  const noticed: NoticedChange[] = [];
  for (const council of councils.values()) {
    const told = await store.findingsOfCouncils(trails.familyOf(council.code));
    const change = told.ok ? councilChange(trails.build(council, told, article.id), article.id) : null;
    if (change) noticed.push({ ...change, council });
  }
  return noticed;
}
