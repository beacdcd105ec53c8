/**
 * Builds lib/domain/councils.json from the council tables of a folder.
 *
 *   node lib/commands/build-councils.ts FOLDER
 *
 * FOLDER holds `local-authorities.csv` (England, one row per GSS code) and `devolved-authorities.csv` (Wales, Scotland, Northern Ireland).
 * The result is committed, so nobody needs the folder to build or test the extension. Names that people use and the tables lack are
 * not added here but in lib/domain/council-aliases.ts, where anyone can read and extend them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChildrensBody, CouncilRow, Nation } from '../domain/councils.ts';

type Row = Record<string, string>;

/** Aliases of the source tables that would mislead a reader of news; each with its reason. */
const DROPPED: Record<string, string> = {
  'Cornwall and Isles of Scilly': 'two councils: each is found by its own name',
  'Leicester City': 'kept as a weak name in the alias table: a football club',
  'Hull City': 'kept as a weak name in the alias table: a football club',
  'Bristol City': 'kept as a weak name in the alias table: a football club',
  Highlands: 'a region of hills before a council; see the alias table',
  Borders: 'a common word; see the alias table',
};

/** Rows of a CSV file with a heading line; quoted cells may hold commas, quotes and newlines. */
function readCsv(path: string): Row[] {
  const cells: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const text = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n/g, '\n');
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',' || c === '\n') {
      cells.at(-1)?.push(cell);
      cell = '';
      if (c === '\n') cells.push([]);
    } else cell += c;
  }
  if (cell) cells.at(-1)?.push(cell);
  const [heading = [], ...rows] = cells.filter((r) => r.length > 1);
  return rows.map((r) => Object.fromEntries(heading.map((h, i) => [h, r[i] ?? ''])));
}

const list = (cell: string | undefined): string[] => (cell ? cell.split('|').filter(Boolean) : []);
const unique = <T>(items: T[]): T[] => [...new Set(items)];

/** English councils: rows that share a DfE code are one council (recoded, or a county that became its own unitary successor). */
function english(rows: Row[]): CouncilRow[] {
  const codeOf = new Map(rows.map((r) => [r.gss_code ?? '', r.dfe_la_code ?? '']));
  const groups = Map.groupBy(rows, (r) => r.dfe_la_code ?? '');
  return [...groups].map(([code, group]) => {
    const byEnd = group.toSorted((a, b) => (a.active_to || '9999').localeCompare(b.active_to || '9999'));
    const first = byEnd[0] ?? {};
    const last = byEnd.at(-1) ?? {};
    const others = (column: string) =>
      unique(group.flatMap((r) => list(r[column])).map((gss) => codeOf.get(gss) ?? gss)).filter((c) => c !== code);
    const former = unique(group.map((r) => r.official_name ?? '')).filter((n) => n !== last.official_name);
    return {
      code,
      name: last.name ?? '',
      official: last.official_name ?? '',
      type: last.type ?? '',
      region: last.region || null,
      nation: 'england',
      from: first.active_from || null,
      to: last.active_to || null,
      predecessors: others('predecessors'),
      successors: others('successors'),
      aliases: unique([...former, ...group.flatMap((r) => list(r.aliases))]).filter((a) => !(a in DROPPED)),
      url: last.ofsted_provider_url || null,
    };
  });
}

function devolved(rows: Row[]): CouncilRow[] {
  return rows.map((r) => ({
    code: r.code ?? '',
    name: r.name ?? '',
    official: r.official_name ?? '',
    type: r.type ?? '',
    region: null,
    nation: (r.nation ?? '').toLowerCase() as Nation,
    from: null,
    to: null,
    predecessors: [],
    successors: [],
    aliases: list(r.aliases).filter((a) => !(a in DROPPED)),
    url: null,
  }));
}

/** Trusts and companies, each with the councils it serves or served. A cell may hold several, parted by `|`, with dates in the same order. */
function bodies(rows: Row[]): ChildrensBody[] {
  const found = new Map<string, ChildrensBody>();
  for (const r of rows) {
    const from = (r.trust_from ?? '').split('|');
    const to = (r.trust_to ?? '').split('|');
    list(r.childrens_trust).forEach((name, i) => {
      const body = found.get(name) ?? { name, serves: [] };
      body.serves.push({ code: r.dfe_la_code ?? '', from: from[i] || null, to: to[i] || null });
      found.set(name, body);
    });
  }
  return [...found.values()];
}

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node lib/commands/build-councils.ts FOLDER');
  process.exit(2);
}
const england = readCsv(join(folder, 'local-authorities.csv'));
const elsewhere = readCsv(join(folder, 'devolved-authorities.csv'));
const councils = [...english(england), ...devolved(elsewhere)];
const out = new URL('../domain/councils.json', import.meta.url);
const line = (x: unknown) => JSON.stringify(x);
writeFileSync(out, `{"councils":[\n${councils.map(line).join(',\n')}\n],"bodies":[\n${bodies(england).map(line).join(',\n')}\n]}\n`);
console.log(`${councils.length} councils`);
