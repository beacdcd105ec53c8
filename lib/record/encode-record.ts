/** The record's two tables as the compact file. Pure; run by `lib/commands/build-record.ts`. */
import { RECORD_KINDS } from './kinds.ts';
import {
  COUNCIL_PAGE,
  daysLater,
  LISTED_URL,
  RECORD_FORMAT,
  type RecordCouncil,
  type RecordFile,
  STRANDS_ONLY_BASIS,
  URL_PREFIXES,
} from './record-file.ts';
import { RECORD_GRADES, STRAND_COLUMNS } from './strand-columns.ts';

type Row = Record<string, string>;

/** Words as they first occur, each with its number. */
class WordTable {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** The word's number as text; '' for no word. */
  number(word: string | undefined): string {
    if (word === undefined || word === '') return '';
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.words.push(word) - 1;
      this.#numbers.set(word, number);
    }
    return String(number);
  }
}

/** How the record words what the domain words otherwise. */
const BASES: Readonly<Record<string, string>> = {
  'none: overall effectiveness judgement abolished from April 2026': STRANDS_ONLY_BASIS,
};

/**
 * @param outcomes rows of inspection-outcomes.csv
 * @param authorities rows of local-authorities.csv
 * @throws on a framework, visit, grade or council that the tables of this folder do not know: the record changed, and they must follow.
 */
export function encodeRecord(outcomes: Row[], authorities: Row[], credit: string): RecordFile {
  const councils = encodeCouncils(authorities);
  const kinds = RECORD_KINDS.map((kind) => `${kind.code}|${kind.visit}`);
  const bases = new WordTable();
  const themes = new WordTable();
  const words = new WordTable();
  const evidence = new WordTable();
  const urls = new WordTable();
  const notes = new WordTable();
  let asOf = '';

  for (const row of [...outcomes].sort(byDateThenId)) {
    const code = cell(row, 'dfe_la_code');
    const council = councils[code];
    if (!council) throw new Error(`${cell(row, 'record_id')}: no council ${code}`);
    const kind = kinds.indexOf(`${cell(row, 'framework')}|${cell(row, 'visit_type')}`);
    if (kind < 0) throw new Error(`${cell(row, 'record_id')}: unknown kind ${cell(row, 'framework')}, ${cell(row, 'visit_type')}`);
    const published = cell(row, 'published');
    if (published > asOf) asOf = published;
    const start = cell(row, 'inspection_start');
    const basis = cell(row, 'overall_basis');
    council.rows.push(
      [
        kind,
        start,
        daysLater(start, cell(row, 'inspection_end')),
        daysLater(start, published),
        gradeLetters(row),
        yesNo(cell(row, 'in_care_includes_care_leavers')),
        bases.number(BASES[basis] ?? basis),
        themes.number(cell(row, 'theme')),
        words.number(cell(row, 'outcome')),
        yesNo(cell(row, 'priority_action')),
        evidence.number(cell(row, 'evidence')),
        shortUrl(cell(row, 'source_url'), council, urls),
        notes.number(cell(row, 'notes')),
        idSuffix(row),
      ].join('|'),
    );
  }
  return {
    format: RECORD_FORMAT,
    credit,
    asOf,
    kinds,
    bases: bases.words,
    themes: themes.words,
    outcomes: words.words,
    evidence: evidence.words,
    urls: urls.words,
    notes: notes.words,
    councils,
  };
}

/** One line a council head and a row, so that a change of the record can be read in a diff. */
export function printRecord(file: RecordFile): string {
  const { councils, ...head } = file;
  const parts = Object.entries(councils)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { rows, ...council }]) => {
      const about = JSON.stringify(council).slice(0, -1);
      return `${JSON.stringify(code)}:${about},"rows":[${rows.map((row) => `\n${JSON.stringify(row)}`).join(',')}]}`;
    });
  return `${JSON.stringify(head).slice(0, -1)},\n"councils":{\n${parts.join(',\n')}\n}}\n`;
}

/** One entry a DfE code. Where a code had several GSS codes or bodies (a county that became a unitary) the newest names it. */
function encodeCouncils(authorities: Row[]): Record<string, RecordCouncil> {
  const codeOf = new Map(authorities.map((row) => [cell(row, 'gss_code'), cell(row, 'dfe_la_code')]));
  const byCode = new Map<string, Row[]>();
  for (const row of authorities) {
    const code = cell(row, 'dfe_la_code');
    byCode.set(code, [...(byCode.get(code) ?? []), row]);
  }
  const councils: Record<string, RecordCouncil> = {};
  for (const [code, rows] of byCode) {
    const newestFirst = [...rows].sort((a, b) => (cell(a, 'gss_valid_from') < cell(b, 'gss_valid_from') ? 1 : -1));
    const newest = newestFirst[0] as Row;
    const before = rows
      .flatMap((row) => cell(row, 'predecessors').split('|'))
      .filter((gss) => gss !== '')
      .map((gss) => codeOf.get(gss) ?? fail(`${code}: unknown predecessor ${gss}`))
      .filter((each) => each !== code);
    const from = rows.length === 1 ? cell(newest, 'active_from') : '';
    const to = cell(newest, 'active_to');
    const page = cell(newest, 'ofsted_provider_url');
    councils[code] = {
      name: cell(newest, 'name'),
      gss: newestFirst.map((row) => cell(row, 'gss_code')),
      before: [...new Set(before)].sort(),
      ...(from === '' ? {} : { from }),
      ...(to === '' ? {} : { to }),
      ...(page === '' ? {} : { page }),
      rows: [],
    };
  }
  return councils;
}

/** The overall grade, the strands of STRAND_COLUMNS, the board; trailing absences dropped. */
function gradeLetters(row: Row): string {
  const columns = ['overall_grade', ...STRAND_COLUMNS.map((each) => each.column), 'lscb'];
  const letters = columns.map((column) => RECORD_GRADES[cell(row, column)] ?? fail(`unknown grade ${cell(row, column)}`));
  return letters.join('').replace(/-+$/, '');
}

function shortUrl(url: string, council: RecordCouncil, urls: WordTable): string {
  if (url === '') return '';
  if (url === council.page) return COUNCIL_PAGE;
  for (const [letter, prefix] of URL_PREFIXES) {
    if (url.startsWith(prefix)) return letter + url.slice(prefix.length);
  }
  return LISTED_URL + urls.number(url);
}

/** What the record's id has beyond code, framework and date. */
function idSuffix(row: Row): string {
  const stem = `${cell(row, 'dfe_la_code')}-${cell(row, 'framework')}-${cell(row, 'inspection_start') || cell(row, 'published')}`;
  const id = cell(row, 'record_id');
  return id.startsWith(stem) ? id.slice(stem.length) : fail(`${id}: not ${stem}`);
}

function yesNo(value: string): string {
  return value === 'yes' ? 'y' : value === 'no' ? 'n' : '';
}

function cell(row: Row, column: string): string {
  return row[column] ?? fail(`no column ${column}`);
}

function byDateThenId(a: Row, b: Row): number {
  const key = (row: Row) => `${cell(row, 'inspection_start') || cell(row, 'published')} ${cell(row, 'record_id')}`;
  return key(a) < key(b) ? -1 : 1;
}

function fail(why: string): never {
  throw new Error(`official record: ${why}`);
}
