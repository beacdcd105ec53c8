/** What can go wrong with a database on someone's machine: said as a value, so that nobody mistakes it for a bug or loses work to it. */
import Dexie from 'dexie';

/** Each reason, and what it means for the reader of the popup. The sentences are public/_locales's. */
export const STORE_REASONS = {
  blocked: 'another window still uses an older version of the database; closing it is enough',
  'newer-database': 'a newer version of the extension wrote this database; this one leaves it alone',
  full: 'the disk, or what the browser allows the extension, is full',
  unavailable: 'the browser offers no database here: switched off, or a private window',
  closed: 'the database was closed while it was being used',
  refused: 'what should be kept does not fit its schema: a fault of the program, nothing was written',
  'not-found': 'nothing is kept under that name',
  superseded: 'something newer was done to the same article; undoing the older step would lose it',
  failed: 'the browser reported another fault of its database',
} as const;
export type StoreReason = keyof typeof STORE_REASONS;

/** `detail` is for a log or an expert, in English, never for the screen. */
export type Trouble = { ok: false; why: StoreReason; detail: string };
export type Done<T extends object = object> = ({ ok: true } & T) | Trouble;

export function trouble(why: StoreReason, detail: string): Trouble {
  return { ok: false, why, detail };
}

/** Names of database errors, of the browsers and of Dexie, to reasons. Anything not in this table and not a database error is a bug. */
const BY_NAME: Record<string, StoreReason> = {
  QuotaExceededError: 'full',
  VersionError: 'newer-database',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  // Firefox with storage switched off, and private windows of older ones.
  InvalidStateError: 'unavailable',
  NotAllowedError: 'unavailable',
  DatabaseClosedError: 'closed',
  DatabaseClosed: 'closed',
};

/**
 * The reason behind an error thrown by Dexie or IndexedDB; a quota error hides inside an abort, so inner errors are asked first.
 * @throws the error itself when no database threw it.
 */
export function troubleOf(error: unknown): Trouble {
  const chain: { name: string; message: string }[] = [];
  let isDatabase = false;
  for (let at = error; at instanceof Error || at instanceof DOMException; at = innerOf(at)) {
    isDatabase ||= at instanceof Dexie.DexieError || at instanceof DOMException;
    chain.push(at);
  }
  if (!isDatabase) throw error;
  const detail = chain.map((one) => `${one.name}: ${one.message}`).join(' < ');
  for (const one of chain.toReversed()) {
    const why = BY_NAME[one.name];
    if (why) return trouble(why, detail);
  }
  return trouble('failed', detail);
}

function innerOf(error: Error | DOMException): unknown {
  return 'inner' in error ? error.inner : undefined;
}
