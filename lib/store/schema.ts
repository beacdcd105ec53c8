/** The database: its tables, and the ladder of its versions. The only place that names an index. */
import Dexie, { type DexieOptions, type EntityTable, type Table, type Transaction } from 'dexie';
import type {
  ArticleRow,
  AwayRow,
  CorrectionRow,
  FindingRow,
  ImportedRow,
  ImportRow,
  QuarantineRow,
  SettingRow,
  StepRow,
  SummaryRow,
} from './rows.ts';
import { markUnsure } from './upgrades.ts';

export const DATABASE_NAME = 'inspection-trail';

/**
 * The ladder. A rung is never edited once released: a new one is added, with its upgrade, and with an example database of the rung below in
 * tests/unit/store/ladder.test.ts. Rows change only by an upgrade that can read every earlier shape.
 */
export const LADDER: readonly { version: number; stores: Record<string, string>; upgrade?: (transaction: Transaction) => Promise<void> }[] =
  [
    {
      version: 1,
      stores: {
        articles: 'id, *addresses, [host+fingerprint], [keptAt+id]',
        findings: 'id, articleId, *places',
        corrections: 'id, articleId',
        steps: '++seq, &token, *articleIds',
        away: '++n, seq',
        quarantine: '++n',
        settings: 'name',
      },
    },
    // Findings that wait for a verdict get an index of their own, and imported official inspections their tables.
    {
      version: 2,
      stores: {
        articles: 'id, *addresses, [host+fingerprint], [keptAt+id]',
        findings: 'id, articleId, *places, review',
        corrections: 'id, articleId',
        steps: '++seq, &token, *articleIds',
        away: '++n, seq',
        quarantine: '++n',
        settings: 'name',
        imports: '++seq, &token',
        imported: '++n, seq, code',
      },
      upgrade: markUnsure,
    },
    // What stands of every council in a list, worked out where it is missing; and what the user took away is found by its kind.
    {
      version: 3,
      stores: {
        articles: 'id, *addresses, [host+fingerprint], [keptAt+id]',
        findings: 'id, articleId, *places, review',
        corrections: 'id, articleId',
        steps: '++seq, &token, *articleIds, [kind+state]',
        away: '++n, seq',
        quarantine: '++n',
        settings: 'name',
        imports: '++seq, &token',
        imported: '++n, seq, code',
        summaries: 'code, *family',
      },
    },
  ];
export const SCHEMA_VERSION = Math.max(...LADDER.map((rung) => rung.version));

/** Dexie multiplies versions by ten for IndexedDB. */
const NATIVE_VERSION = SCHEMA_VERSION * 10;

export type Database = Dexie & {
  articles: EntityTable<ArticleRow, 'id'>;
  findings: EntityTable<FindingRow, 'id'>;
  corrections: EntityTable<CorrectionRow, 'id'>;
  steps: Table<StepRow, number, Omit<StepRow, 'seq'>>;
  away: Table<AwayRow, number, Omit<AwayRow, 'n'>>;
  quarantine: Table<QuarantineRow, number, Omit<QuarantineRow, 'n'>>;
  settings: EntityTable<SettingRow, 'name'>;
  imports: Table<ImportRow, number, Omit<ImportRow, 'seq'>>;
  imported: Table<ImportedRow, number, Omit<ImportedRow, 'n'>>;
  summaries: EntityTable<SummaryRow, 'code'>;
};

/** Declares the database; opens nothing yet. `factory` is the browser's own `indexedDB`, or none where it is switched off. */
export function declareDatabase(name: string, factory: IDBFactory | undefined, keyRange: typeof IDBKeyRange | undefined): Database {
  const options: DexieOptions = { autoOpen: false };
  if (factory) options.indexedDB = refuseNewer(factory);
  if (keyRange) options.IDBKeyRange = keyRange;
  const db = new Dexie(name, options) as Database;
  for (const { version, stores, upgrade } of LADDER) {
    const rung = db.version(version).stores(stores);
    if (upgrade) rung.upgrade(upgrade);
  }
  return db;
}

/**
 * Dexie opens a database of a newer version all the same, and patches indexes that it misses. A newer database belongs to newer code:
 * only our own version may be asked for.
 */
function refuseNewer(factory: IDBFactory): IDBFactory {
  return {
    open(name: string, version?: number) {
      if (version !== NATIVE_VERSION) throw new DOMException(`the database is newer than version ${SCHEMA_VERSION}`, 'VersionError');
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    cmp: (first, second) => factory.cmp(first, second),
    databases: () => factory.databases(),
  };
}
