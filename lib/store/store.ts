/**
 * The store: the only owner of the database. Any page of the extension may open it, any number at once; every call is atomic, and a browser
 * killed in the middle of one has done all of it or nothing.
 */
import Dexie, { liveQuery } from 'dexie';
import * as z from 'zod/mini';
import type { Article } from '../domain/article.ts';
import type { Finding } from '../domain/finding.ts';
import type { KeptArticle, KeptFinding } from '../domain/kept.ts';
import { allImports, applyImport, type Imported, importedRows, type NewImport, setImportState } from './imports.ts';
import { type Kept, keepReading, type Reading, type Version } from './keep.ts';
import { openWayOut } from './out.ts';
import { bringBack, emptyPutAway, type PutAwayPage, putAwayPage, takeAwayAgain } from './put-away.ts';
import {
  type ArticlePage,
  articleById,
  articleByUrl,
  articlePage,
  type CouncilFindings,
  deniedPage,
  findingsOfCouncils,
  historyOf,
  type KeptPage,
  type PageStart,
  type RecordPage,
  type ReviewPage,
  recordPage,
  reviewPage,
} from './read.ts';
import { countOfSite, forgetSite, judgeFinding, type Removed, removeArticle, takeBackVerdict } from './remove.ts';
import {
  type CorrectionRow,
  type CouncilSummary,
  type ImportRow,
  type QuarantineRow,
  SETTINGS,
  type SettingName,
  type StepRow,
} from './rows.ts';
import { DATABASE_NAME, declareDatabase } from './schema.ts';
import { redoStep, undoStep } from './steps.ts';
import { allSummaries, beginSummaries, countFamilies, type FamilyCount, finishSummaries } from './summaries.ts';
import { type Done, type Trouble, trouble, troubleOf } from './trouble.ts';

export type { Imported, NewImport } from './imports.ts';
export type { Kept, Reading, Version } from './keep.ts';
export type { PutAway, PutAwayPage } from './put-away.ts';
export type { ArticlePage, CouncilFindings, KeptPage, PageStart, RecordPage, ReviewPage } from './read.ts';
export type { Removed } from './remove.ts';
export type { CouncilSummary, ImportRow } from './rows.ts';
export type { FamilyCount } from './summaries.ts';
export type { Done, StoreReason, Trouble } from './trouble.ts';

/** How many findings of a council are read unless more are asked for. */
const FINDINGS_LIMIT = 500;
const PAGE_LIMIT = 50;

/** Every call answers `{ ok: true, … }` or `{ ok: false, why, detail }`, see `trouble.ts`; none rejects but for a bug. Times in epoch milliseconds. */
export type Store = {
  /** Opens the database, which every other call does by itself. */
  ready(): Promise<Done>;
  /** Keeps an article with its findings, in one transaction. See {@link Kept}. */
  keepReading(article: Article, findings: readonly Finding[], reading: Reading): Promise<Done<Kept>>;
  /** Takes a step back, exactly; a second time it changes nothing. `superseded` where something later was done to the same article. */
  undo(undoToken: string): Promise<Done<{ step: StepRow }>>;
  /** Does an undone step again, exactly. `superseded` where something else was done instead. */
  redo(undoToken: string): Promise<Done<{ step: StepRow }>>;
  /** What is kept under an address, however it is written. */
  articleByUrl(address: string): Promise<Done<KeptPage>>;
  articleById(articleId: string): Promise<Done<KeptPage>>;
  /** The newest findings of the councils with these codes, newest kept first, at most `limit` (500) a council. */
  findingsOfCouncils(codes: readonly string[], options?: { limit?: number }): Promise<Done<CouncilFindings>>;
  /** All articles, newest kept first, `limit` (50) at a time; `next` of one page is `after` of the following. */
  articles(options?: { after?: PageStart; limit?: number }): Promise<Done<ArticlePage>>;
  /** The same with each article's findings. */
  records(options?: { after?: PageStart; limit?: number }): Promise<Done<RecordPage>>;
  /** How many kept findings and articles tell of families of councils, by their codes; all in one go. */
  countFamilies(families: readonly (readonly string[])[]): Promise<Done<{ counts: FamilyCount[] }>>;
  /** What was worked out of councils, and not touched since. */
  summaries(): Promise<Done<{ summaries: CouncilSummary[] }>>;
  /** To be called before reading what a summary is worked out from; a family's first code is the council's own. */
  beginSummaries(families: readonly (readonly string[])[], token: string): Promise<Done>;
  /** Keeps summaries, but for those whose council was touched since they were begun. */
  finishSummaries(summaries: readonly CouncilSummary[], token: string): Promise<Done<{ overtaken: string[] }>>;
  /** Unsure findings without a verdict, newest kept first, at most `limit` (50) of them. */
  review(options?: { limit?: number }): Promise<Done<ReviewPage>>;
  /** Earlier readings of an article that changed, newest first. */
  historyOf(articleId: string): Promise<Done<{ versions: Version[]; refused: number }>>;
  removeArticle(articleId: string, options: { at: number }): Promise<Done<Removed>>;
  /** Removes all articles of a site; `site` is any address of it, or its host. */
  forgetSite(site: string, options: { at: number }): Promise<Done<Removed>>;
  /** How many articles of a site are kept, and the host that it is known by. */
  countOfSite(site: string): Promise<Done<{ site: string; articles: number }>>;
  /** Applies official inspections from a file, as a whole. Trails have them from then on, beside the shipped record. */
  applyImport(file: NewImport, options: { at: number }): Promise<Done<{ token: string }>>;
  /** Takes an import back, whenever that is; its rows stay, and `applyAgain` brings them back. */
  takeBackImport(token: string): Promise<Done>;
  applyAgain(token: string): Promise<Done>;
  /** Every import, newest first. */
  imports(): Promise<Done<{ imports: ImportRow[] }>>;
  /** Every imported row that counts now. */
  imported(): Promise<Done<{ imported: Imported[] }>>;
  /** Notes the user's verdict on a finding. */
  judgeFinding(findingId: string, verdict: CorrectionRow['verdict'], options: { at: number }): Promise<Done<{ undoToken: string }>>;
  /** Takes "no inspection" back. */
  takeBackVerdict(findingId: string, options: { at: number }): Promise<Done<{ undoToken: string }>>;
  /** Findings called no inspection, newest verdict first. */
  denied(options?: { limit?: number }): Promise<Done<{ all: number; items: { kept: KeptFinding; article: KeptArticle; at: number }[] }>>;
  /** What the user took away, newest first, at most `limit` (50) of `all`. */
  putAway(options?: { limit?: number }): Promise<Done<PutAwayPage>>;
  /** Brings back what was put away under a token, exactly; `undoToken` takes it away again (`takeAwayAgain`). */
  bringBack(token: string, options: { at: number }): Promise<Done<{ undoToken: string }>>;
  /** Undoes bringing back. */
  takeAwayAgain(undoToken: string): Promise<Done>;
  /** Deletes for good what was put away under these tokens, or all of it. Nothing else ever does. */
  emptyPutAway(tokens: readonly string[] | 'all'): Promise<Done<{ articles: number }>>;
  /** The user's verdicts on the findings of an article. */
  verdictsOf(articleId: string): Promise<Done<{ verdicts: CorrectionRow[] }>>;
  /** Rows set aside because they fit no schema. Each opening looks whether they fit now, after an update. */
  quarantined(): Promise<Done<{ rows: QuarantineRow[] }>>;
  setting<Name extends SettingName>(name: Name): Promise<Done<{ value: z.infer<(typeof SETTINGS)[Name]> | null }>>;
  setSetting<Name extends SettingName>(name: Name, value: z.infer<(typeof SETTINGS)[Name]>): Promise<Done>;
  /** Runs a query of this store now and after every change that touches its answer, from whatever page. Returns what stops it. */
  watch<T>(query: () => Promise<T>, onAnswer: (answer: T) => void): () => void;
  /** Settles when bad rows met so far have been set aside, and those of earlier days looked at again. */
  settled(): Promise<void>;
  close(): void;
};

/** Opens nothing yet, so that it can be called in the first line of a page: the first question opens the database. */
export function openStore(name = DATABASE_NAME): Store {
  const db = declareHere(name);
  const out = openWayOut(db);
  let opening: Promise<Done> | null = null;
  /** Set for good, or until another window lets go. */
  let shut: Trouble | null = null;

  db.on('blocked', () => {
    shut = trouble('blocked', 'another window holds an older version of the database open');
  });
  // A newer version of the extension waits to upgrade: let go at once, and never open again from this older code.
  db.on('versionchange', () => {
    shut = trouble('newer-database', 'a newer version of the extension is taking the database over');
    db.close({ disableAutoOpen: true });
  });

  async function open(): Promise<Done> {
    try {
      const blocked = new Promise<'blocked'>((resolve) => db.on('blocked', () => resolve('blocked')));
      const opened = db.open().then(() => {
        if (shut?.why === 'blocked') shut = null;
        return 'opened' as const;
      });
      const first = await Promise.race([opened, blocked]);
      if (first === 'blocked') opened.catch(() => undefined);
      return first === 'blocked' && shut ? shut : { ok: true };
    } catch (error) {
      return troubleOf(error);
    } finally {
      opening = null;
    }
  }

  function ready(): Promise<Done> {
    if (shut) return Promise.resolve(shut);
    if (db.isOpen()) return Promise.resolve({ ok: true });
    opening ??= open();
    return opening;
  }

  async function ask<T extends { ok: boolean }>(question: () => PromiseLike<T>): Promise<T | Trouble> {
    const opened = await ready();
    if (!opened.ok) return opened;
    try {
      return await question();
    } catch (error) {
      return troubleOf(error);
    } finally {
      out.retryOnce();
    }
  }

  return {
    ready,
    keepReading: (article, findings, reading) => ask(() => keepReading(db, out, article, findings, reading)),
    undo: (token) => ask(() => undoStep(db, token)),
    redo: (token) => ask(() => redoStep(db, token)),
    articleByUrl: (address) => ask(() => articleByUrl(db, out, address)),
    articleById: (articleId) => ask(() => articleById(db, out, articleId)),
    findingsOfCouncils: (codes, { limit = FINDINGS_LIMIT } = {}) => ask(() => findingsOfCouncils(db, out, codes, limit)),
    articles: ({ after = null, limit = PAGE_LIMIT } = {}) => ask(() => articlePage(db, out, after, limit)),
    records: ({ after = null, limit = PAGE_LIMIT } = {}) => ask(() => recordPage(db, out, after, limit)),
    countFamilies: (families) => ask(() => countFamilies(db, families)),
    summaries: () => ask(() => allSummaries(db)),
    beginSummaries: (families, token) => ask(() => beginSummaries(db, families, token)),
    finishSummaries: (summaries, token) => ask(() => finishSummaries(db, summaries, token)),
    review: ({ limit = PAGE_LIMIT } = {}) => ask(() => reviewPage(db, out, limit)),
    historyOf: (articleId) => ask(() => historyOf(db, out, articleId)),
    removeArticle: (articleId, { at }) => ask(() => removeArticle(db, articleId, at)),
    forgetSite: (site, { at }) => ask(() => forgetSite(db, site, at)),
    countOfSite: (site) => ask(() => countOfSite(db, site)),
    applyImport: (file, { at }) => ask(() => applyImport(db, file, at)),
    takeBackImport: (token) => ask(() => setImportState(db, token, 'taken-back')),
    applyAgain: (token) => ask(() => setImportState(db, token, 'applied')),
    imports: () => ask(() => allImports(db)),
    imported: () => ask(async () => ({ ok: true as const, imported: await importedRows(db) })),
    judgeFinding: (findingId, verdict, { at }) => ask(() => judgeFinding(db, findingId, verdict, at)),
    takeBackVerdict: (findingId, { at }) => ask(() => takeBackVerdict(db, findingId, at)),
    denied: ({ limit = PAGE_LIMIT } = {}) => ask(() => deniedPage(db, out, limit)),
    putAway: ({ limit = PAGE_LIMIT } = {}) => ask(() => putAwayPage(db, limit)),
    bringBack: (token, { at }) => ask(() => bringBack(db, token, at)),
    takeAwayAgain: (undoToken) => ask(() => takeAwayAgain(db, undoToken)),
    emptyPutAway: (tokens) => ask(() => emptyPutAway(db, tokens)),
    verdictsOf: (articleId) =>
      ask(async () => ({ ok: true as const, verdicts: await db.corrections.where('articleId').equals(articleId).toArray() })),
    quarantined: () => ask(async () => ({ ok: true as const, rows: await db.quarantine.toArray() })),
    setting: (settingName) =>
      ask(async () => {
        const row = await db.settings.get(settingName);
        const parsed = z.safeParse(SETTINGS[settingName], row?.value);
        // The schema is the setting's own, which the compiler cannot follow through the table.
        return { ok: true as const, value: (parsed.success ? parsed.data : null) as z.infer<(typeof SETTINGS)[typeof settingName]> | null };
      }),
    setSetting: (settingName, value) =>
      ask(async () => {
        const parsed = z.safeParse(SETTINGS[settingName], value);
        if (!parsed.success) return trouble('refused', `setting ${settingName}`);
        await db.settings.put({ name: settingName, value: parsed.data });
        return { ok: true as const };
      }),
    watch(query, onAnswer) {
      let stop = () => {};
      let isStopped = false;
      // Dexie follows a query only from its own first step on: one that had to wait for the database to open would be asked once, and never again.
      void ready().then(() => {
        if (isStopped) return;
        // Errors are answers already; what still throws is a bug and must surface.
        const subscription = liveQuery(async () => await query()).subscribe(onAnswer, (error: unknown) => {
          throw error;
        });
        stop = () => subscription.unsubscribe();
      });
      return () => {
        isStopped = true;
        stop();
      };
    },
    settled: () => out.settled(),
    close: () => db.close({ disableAutoOpen: true }),
  };
}

/** Where storage is switched off, even naming `indexedDB` can throw; the store then opens to `unavailable`. */
function declareHere(name: string) {
  let factory: IDBFactory | undefined;
  try {
    factory = globalThis.indexedDB;
  } catch {
    factory = undefined;
  }
  return declareDatabase(name, factory ?? Dexie.dependencies.indexedDB, globalThis.IDBKeyRange);
}
