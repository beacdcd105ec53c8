/**
 * Every council's latest judgement. What the store keeps of it stands at once; then all is counted, and whatever is missing, of another build or
 * record, or was touched, is worked out again, a few councils at a time, so that no number of findings freezes the page.
 */
import { type CouncilRecord, latestOf } from '../../components/records/records-view.ts';
import { takeTurns } from '../../lib/article/take-turns.ts';
import type { Council } from '../../lib/domain/councils.ts';
import type { CouncilSummary, Store } from '../../lib/store/store.ts';
import type { Trails } from '../popup/trails.ts';

/** Councils worked out between two looks at the database's queue. */
const BATCH = 6;
/** Milliseconds between two pictures while councils come in. */
const PAINT_MS = 120;
/** Milliseconds until a council is tried again that another page works out as well; not the same in both. */
const AGAIN_MS = 300;
const NOTHING = { findings: [], imported: [] };

/** `build`: names the code that works summaries out; see {@link CouncilSummary}. */
export type CouncilNeeds = { store: Store; councils: readonly Council[]; trails: Promise<Trails>; build: string };

/** @returns what stops it */
export function followCouncils(
  { store, councils, trails: loading, build }: CouncilNeeds,
  onRecords: (records: CouncilRecord[]) => void,
): () => void {
  const byCode = new Map(councils.map((council) => [council.code, council]));
  const records = new Map<string, CouncilRecord>();
  /** What the store has and nobody touched since. */
  let summaries: Map<string, CouncilSummary> | null = null;
  let isChecked = false;
  const waiting = new Set<string>();
  const working = new Set<string>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let trails: Trails | null = null;
  let isStopped = false;
  let painting: ReturnType<typeof setTimeout> | null = null;

  const made = () => `${build} ${trails?.credit?.to ?? ''}`;
  const isOfThisBuild = (one: CouncilSummary) => (trails ? one.made === made() : one.made.startsWith(`${build} `));

  const paint = () => {
    painting = null;
    if (!isStopped && records.size === councils.length) onRecords([...records.values()]);
  };
  const paintSoon = () => {
    painting ??= setTimeout(paint, PAINT_MS);
  };

  function show({ code, name, to }: Council, shown: Pick<CouncilRecord, 'latest' | 'articles' | 'settled'>): void {
    records.set(code, { council: { code, name }, ended: to?.slice(0, 4) ?? null, ...shown });
  }

  function take(answer: Awaited<ReturnType<Store['summaries']>>): void {
    summaries = new Map((answer.ok ? answer.summaries : []).filter(isOfThisBuild).map((one) => [one.code, one]));
    const isFirst = ![...records.values()].some(({ articles }) => articles !== null);
    for (const council of councils) {
      const summary = summaries.get(council.code);
      if (summary) show(council, { latest: summary.latest, articles: summary.articles, settled: true });
      else if (isChecked) workOut(council.code);
    }
    if (isFirst) paint();
    else paintSoon();
    void check();
  }

  function workOut(code: string): void {
    if (working.has(code)) return;
    waiting.add(code);
    if (working.size === 0) void workAll();
  }

  async function workAll(): Promise<void> {
    const turns = takeTurns();
    while (waiting.size > 0 && trails && !isStopped) {
      const codes = [...waiting].slice(0, BATCH);
      for (const code of codes) {
        waiting.delete(code);
        working.add(code);
      }
      const overtaken = await workOutSome(codes, trails, () => (turns.due() ? turns.next() : null));
      for (const code of codes) working.delete(code);
      if (overtaken.length > 0) tryAgain(overtaken);
      paintSoon();
    }
  }

  /** @returns those that were touched, or begun by another page, meanwhile */
  async function workOutSome(codes: readonly string[], { familyOf, build: buildTrail }: Trails, rest: () => Promise<void> | null) {
    const token = crypto.randomUUID();
    const families = codes.map(familyOf);
    const begun = await store.beginSummaries(families, token);
    const counted = await store.countFamilies(families);
    const done: CouncilSummary[] = [];
    for (const [i, code] of codes.entries()) {
      const council = byCode.get(code);
      if (!council || isStopped) continue;
      const told = await store.findingsOfCouncils(families[i] ?? [code]);
      const latest = latestOf(buildTrail({ code, name: council.name }, told.ok ? told : NOTHING, null));
      const { findings, articles } = (counted.ok && counted.counts[i]) || { findings: 0, articles: 0 };
      show(council, { latest, articles, settled: true });
      done.push({ code, made: made(), findings, articles, latest });
      await rest();
    }
    if (!begun.ok || !counted.ok) return [];
    const finished = await store.finishSummaries(done, token);
    return finished.ok ? finished.overtaken : [];
  }

  function tryAgain(codes: readonly string[]): void {
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        for (const code of codes) if (!summaries?.has(code)) workOut(code);
      },
      AGAIN_MS * (1 + Math.random()),
    );
    timers.add(timer);
  }

  /** Whatever a summary says, the index of what is kept is asked: one that counts otherwise is worked out again. */
  async function check(): Promise<void> {
    if (isChecked || !trails || !summaries) return;
    isChecked = true;
    const { familyOf } = trails;
    const counted = await store.countFamilies(councils.map(({ code }) => familyOf(code)));
    if (isStopped) return;
    for (const [i, council] of councils.entries()) {
      const { findings, articles } = (counted.ok && counted.counts[i]) || { findings: 0, articles: 0 };
      if (summaries.get(council.code)?.findings === findings) continue;
      show(council, { latest: records.get(council.code)?.latest ?? null, articles, settled: !counted.ok });
      if (counted.ok) workOut(council.code);
    }
    paint();
  }

  const stop = store.watch(() => store.summaries(), take);
  void loading.then((all) => {
    if (isStopped) return;
    trails = all;
    for (const council of councils) {
      const { code, name } = council;
      const summary = summaries?.get(code);
      if (summary && !isOfThisBuild(summary)) summaries?.delete(code);
      if (!records.has(code)) {
        show(council, { latest: latestOf(all.build({ code, name }, NOTHING, null)), articles: null, settled: false });
      }
    }
    paint();
    void check();
  });
  return () => {
    isStopped = true;
    if (painting) clearTimeout(painting);
    for (const timer of timers) clearTimeout(timer);
    stop();
  };
}
