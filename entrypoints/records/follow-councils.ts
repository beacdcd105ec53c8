/**
 * Every council's latest judgement, first from the official record alone, then council by council with what is kept of it, so that the first rows wait
 * for nothing and no number of findings freezes the page. Afterwards only the councils that a change touches are looked at again.
 */
import { type CouncilRecord, latestOf } from '../../components/records/records-view.ts';
import { takeTurns } from '../../lib/article/take-turns.ts';
import type { Council } from '../../lib/domain/councils.ts';
import type { Store } from '../../lib/store/store.ts';
import type { Trails } from '../popup/trails.ts';

/** Councils asked about at once: enough to keep the database busy, few enough to leave it to others. */
const AT_ONCE = 4;
/** Milliseconds between two pictures while councils come in. */
const PAINT_MS = 120;
const NOTHING = { findings: [], imported: [] };

export type CouncilNeeds = { store: Store; councils: readonly Council[]; trails: Trails };

/** @returns what stops it */
export function followCouncils({ store, councils, trails }: CouncilNeeds, onRecords: (records: CouncilRecord[]) => void): () => void {
  const records = new Map<string, CouncilRecord>();
  const stops: (() => void)[] = [];
  let isStopped = false;
  let painting: ReturnType<typeof setTimeout> | null = null;

  const paint = () => {
    painting = null;
    if (!isStopped) onRecords([...records.values()]);
  };
  const paintSoon = () => {
    painting ??= setTimeout(paint, PAINT_MS);
  };

  function follow({ code, name, to }: Council): Promise<void> {
    const family = trails.familyOf(code);
    const council = { code, name };
    return new Promise((resolve) => {
      const stop = store.watch(
        async () => {
          const [told, counted] = await Promise.all([store.findingsOfCouncils(family), store.countArticles(family)]);
          return { told, counted };
        },
        ({ told, counted }) => {
          const latest = latestOf(trails.build(council, told.ok ? told : NOTHING, null));
          records.set(code, { council, ended: to?.slice(0, 4) ?? null, latest, articles: counted.ok ? counted.articles : 0 });
          paintSoon();
          resolve();
        },
      );
      stops.push(stop);
    });
  }

  async function followAll(): Promise<void> {
    const turns = takeTurns();
    for (const { code, name, to } of councils) {
      const latest = latestOf(trails.build({ code, name }, NOTHING, null));
      records.set(code, { council: { code, name }, ended: to?.slice(0, 4) ?? null, latest, articles: null });
    }
    paint();
    const waiting = [...councils];
    const work = async () => {
      for (let next = waiting.shift(); next && !isStopped; next = waiting.shift()) {
        await follow(next);
        if (turns.due()) await turns.next();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  void followAll();
  return () => {
    isStopped = true;
    if (painting) clearTimeout(painting);
    for (const stop of stops) stop();
  };
}
