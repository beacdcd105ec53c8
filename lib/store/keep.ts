/** Keeping a reading: one article with its findings, in one transaction, once however often and from wherever it is asked. */
import * as z from 'zod/mini';
import { Article } from '../domain/article.ts';
import { Finding } from '../domain/finding.ts';
import type { KeptArticle, KeptFinding } from '../domain/kept.ts';
import { levelAddress, siteOf } from './address.ts';
import { articleIdOf, findingKeysOf, fingerprintOf } from './fingerprint.ts';
import { asKeptArticle, asKeptFinding, type Outgoing, setAsideHere } from './out.ts';
import { accepted } from './remove.ts';
import { ArticleRow, type CorrectionRow, type FindingRow, problemOf } from './rows.ts';
import type { Database } from './schema.ts';
import { doStep, lastStepOn, liveRowsOf, stepsOn, stepTables } from './steps.ts';
import { type Done, trouble } from './trouble.ts';

/**
 * `at`: epoch milliseconds. `extractor`: version of the rules that read it. `address`: where the tab was, if that may differ from the article's.
 * `unasked`: nobody asked for it, so what the user took back stays away. `part`: it is a piece of the page, and must not stand for the whole of it.
 */
export type Reading = { at: number; extractor: number; address?: string | null; unasked?: boolean; part?: boolean };

/**
 * `new`: kept for the first time. `same`: these words were already kept, nothing was created. `changed`: the words changed since; the new reading
 * replaces the earlier one, which stays as history (`before`; null where it no longer fits its schema). `none`: no inspection in it, so nothing is kept and nothing kept is touched.
 * `declined`: the user took this very reading back before, and did not ask for it now; nothing is created.
 * `undoToken` takes back what is live now, also for `same`; null where nothing is kept.
 */
export type Kept =
  | { outcome: 'new' | 'same'; articleId: string; undoToken: string | null; article: KeptArticle; findings: KeptFinding[]; before: null }
  | { outcome: 'changed'; articleId: string; undoToken: string; article: KeptArticle; findings: KeptFinding[]; before: Version | null }
  | { outcome: 'none' | 'declined'; articleId: null; undoToken: null; article: null; findings: []; before: null };

/** An earlier reading of an article. */
export type Version = { article: KeptArticle; findings: KeptFinding[] };

const Input = z.object({
  article: Article,
  findings: z.array(Finding),
  reading: z.object({
    at: z.number(),
    extractor: z.number(),
    address: z.optional(z.nullable(z.string())),
    unasked: z.optional(z.boolean()),
    part: z.optional(z.boolean()),
  }),
});

/** See {@link Kept}. Errors as values: `refused` where the input does not fit its schema, else what the database says. */
export async function keepReading(
  db: Database,
  out: Outgoing,
  article: Article,
  findings: readonly Finding[],
  reading: Reading,
): Promise<Done<Kept>> {
  const input = z.safeParse(Input, { article, findings, reading });
  if (!input.success) return trouble('refused', problemOf(input.error));
  if (findings.length === 0) return nothingKept('none');
  // Digests are asynchronous, and a transaction ends when it waits for anything but the database: they come first.
  const named = await nameReading(input.data.article, input.data.findings, reading);
  const token = crypto.randomUUID();
  return db.transaction('rw', [...stepTables(db), db.quarantine], async () => {
    const kept = await findKept(db, named);
    if (reading.unasked && (await wasTakenBack(db, named, kept))) return nothingKept('declined');
    if (!kept) return keepNew(db, named, token);
    const isSame = kept.fingerprint === named.fingerprint;
    if (isSame && named.extractor <= kept.extractor) return keepSame(db, out, kept, named);
    return replace(db, out, kept, named, token, isSame ? 'same' : 'changed');
  });
}

function nothingKept(outcome: 'none' | 'declined'): Done<Kept> {
  return { ok: true, outcome, articleId: null, undoToken: null, article: null, findings: [], before: null };
}

/** Whether the user undid or removed this reading, and nothing brought it back: it has steps, and is not what is live. */
async function wasTakenBack(db: Database, { addresses, host, fingerprint, newId }: Named, kept: ArticleRow | null): Promise<boolean> {
  if (!kept) {
    const names = await Promise.all(addresses.slice(1).map((address) => articleIdOf(address, host, fingerprint)));
    return (await stepsOn(db, [newId, ...names])).length > 0;
  }
  const undone = (await stepsOn(db, [kept.id])).filter((step) => step.kind === 'keep' && step.state === 'undone');
  if (kept.fingerprint === fingerprint || undone.length === 0) return false;
  const away = await db.away
    .where('seq')
    .anyOf(undone.map(({ seq }) => seq))
    .toArray();
  return away.some(({ table, row }) => table === 'articles' && (row as { fingerprint?: unknown }).fingerprint === fingerprint);
}

type Named = {
  article: Article;
  findings: Finding[];
  keys: string[];
  fingerprint: string;
  /** The article's own address first, then where the tab was. */
  addresses: string[];
  host: string;
  newId: string;
  at: number;
  extractor: number;
};

async function nameReading(article: Article, findings: Finding[], { at, extractor, address = null, part }: Reading): Promise<Named> {
  const fingerprint = await fingerprintOf(article);
  const known = part ? [] : [levelAddress(article.url), levelAddress(address)];
  const addresses = [...new Set(known)].filter((one) => one !== null);
  const host = siteOf(article.url) || siteOf(address);
  const newId = await articleIdOf(addresses[0] ?? null, host, fingerprint);
  return { article, findings, keys: await findingKeysOf(findings), fingerprint, addresses, host, newId, at, extractor };
}

/** The article already kept: under its own address, else under the tab's, else the same words anywhere on the same site. */
async function findKept(db: Database, { addresses, host, fingerprint }: Named): Promise<ArticleRow | null> {
  for (const address of addresses) {
    const row = await readable(db, await db.articles.where('addresses').equals(address).first());
    if (row) return row;
  }
  return readable(db, await db.articles.where('[host+fingerprint]').equals([host, fingerprint]).first());
}

/** A spoilt row must not stand in the way of a good reading, nor be written over: it is set aside first. */
async function readable(db: Database, row: unknown): Promise<ArticleRow | null> {
  if (row === undefined) return null;
  const parsed = z.safeParse(ArticleRow, row);
  if (parsed.success) return parsed.data;
  await setAsideHere(db, 'articles', row, problemOf(parsed.error));
  return null;
}

async function keepNew(db: Database, named: Named, token: string): Promise<Done<Kept>> {
  const row: ArticleRow = {
    id: named.newId,
    article: named.article,
    fingerprint: named.fingerprint,
    extractor: named.extractor,
    keptAt: named.at,
    changedAt: named.at,
    addresses: named.addresses,
    host: named.host,
  };
  const findings = findingRows(row, named);
  await doStep(db, { kind: 'keep', token, at: named.at, articleIds: [row.id] }, { articles: [row], findings, corrections: [] });
  return { ok: true, outcome: 'new', articleId: row.id, undoToken: token, ...shown(row, findings), before: null };
}

/** Nothing is created; only a further address under which the article was met is noted on it. */
async function keepSame(db: Database, out: Outgoing, kept: ArticleRow, named: Named): Promise<Done<Kept>> {
  const addresses = await joinAddresses(db, kept, named);
  if (addresses.length !== kept.addresses.length) await db.articles.update(kept.id, { addresses });
  const { findings } = out.findings((await liveRowsOf(db, kept.id)).findings);
  const step = await lastStepOn(db, kept.id);
  return {
    ok: true,
    outcome: 'same',
    articleId: kept.id,
    undoToken: step?.token ?? null,
    article: asKeptArticle(kept),
    findings,
    before: null,
  };
}

/** The new reading goes live, the earlier one away. Findings that the user called no inspection stay out, and their verdicts stay. */
async function replace(
  db: Database,
  out: Outgoing,
  kept: ArticleRow,
  named: Named,
  token: string,
  outcome: 'same' | 'changed',
): Promise<Done<Kept>> {
  const before = await liveRowsOf(db, kept.id);
  const row: ArticleRow = {
    ...kept,
    article: named.article,
    fingerprint: named.fingerprint,
    extractor: named.extractor,
    changedAt: outcome === 'changed' ? named.at : kept.changedAt,
    addresses: await joinAddresses(db, kept, named),
  };
  const denied = new Set(before.corrections.filter((one) => one.verdict === 'no-inspection').map((one) => one.id));
  const findings = findingRows(row, named)
    .filter((finding) => !denied.has(finding.id))
    .map((finding) => (isStillAccepted(finding, before.corrections) ? accepted(finding) : finding));
  const next = { articles: [row], findings, corrections: before.corrections };
  await doStep(db, { kind: 'keep', token, at: named.at, articleIds: [row.id] }, next);
  const result = { articleId: row.id, undoToken: token, ...shown(row, findings) };
  if (outcome === 'same') return { ok: true, outcome, ...result, before: null };
  return { ok: true, outcome, ...result, before: { article: asKeptArticle(kept), findings: out.findings(before.findings).findings } };
}

/** Accepting an unsure finding accepted its grades: one that is read with others now waits for a verdict of its own. */
function isStillAccepted({ id, finding }: FindingRow, corrections: readonly CorrectionRow[]): boolean {
  if (finding.certainty !== 'unsure') return false;
  const was = corrections.find((one) => one.id === id && one.verdict === 'accepted')?.finding.finding;
  return was !== undefined && gradesOf(was) === gradesOf(finding);
}

function gradesOf({ rating, outcome, judgements }: Finding): string {
  return JSON.stringify([rating, outcome, judgements.map(({ strand, label, grade }) => [strand, label, grade])]);
}

/** Addresses of both readings, without those that another article already answers to. */
async function joinAddresses(db: Database, kept: ArticleRow, named: Named): Promise<string[]> {
  const joined = [...kept.addresses];
  for (const address of named.addresses) {
    if (joined.includes(address)) continue;
    const owner = await db.articles.where('addresses').equals(address).first();
    if (!owner) joined.push(address);
  }
  return joined;
}

function findingRows(row: ArticleRow, { findings, keys, at }: Named): FindingRow[] {
  const { url, title, site, published } = row.article;
  return findings.map((finding, index) => {
    const councils = [...new Set([finding.council.code, ...finding.alsoFor.map((council) => council.code)])];
    return {
      id: `${row.id}.${keys[index]}`,
      articleId: row.id,
      councils,
      finding,
      article: { url, title, site, published: published?.date ?? null },
      keptAt: at,
      places: councils.map((code): [string, number] => [code, -at]),
      ...(finding.certainty === 'unsure' ? { review: -at } : {}),
    };
  });
}

function shown(row: ArticleRow, findings: readonly FindingRow[]): Version {
  return { article: asKeptArticle(row), findings: findings.map(asKeptFinding) };
}
