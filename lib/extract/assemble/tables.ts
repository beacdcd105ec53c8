/**
 * Tables: a round-up with a council a row, a report with a strand a row, two councils side by side. What a cell says follows from its column's heading, not from
 * the words around it. A table whose headings say nothing of a verdict is left to the prose rules.
 */

import type { CouncilRef } from '../../domain/finding.ts';
import type { Strand } from '../../domain/strands.ts';
import type { GradeWord } from '../lexicon/grades.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import type { Page } from './page.ts';
import type { When } from './when.ts';

type Cell = { from: number; to: number; line: Line };
/** What a column (or a row's first cell) stands for. */
type Head =
  | { is: 'council' }
  | { is: 'overall'; earlier: boolean; when: When | null }
  | { is: 'strand'; strands: Spot<Strand>[] }
  | { is: 'visited' }
  | { is: 'named'; council: CouncilRef }
  | { is: 'other' };

/** Headings of a column of councils. */
const COUNCIL = new Set(
  'council|councils|authority|authorities|local authority|la|borough|county|area|city|department|local area'.split('|'),
);
/** Headings of a column of verdicts; `EARLIER` ones are those of the time before. */
const VERDICT =
  /\b(?:overall|rating|ratings|grade|judgement|verdict|result|outcome|now|latest|current|today|this time|new grade|effectiveness|marks?)\b/;
const EARLIER = /\b(?:previous|previously|before|last time|last inspection|last result|earlier|then|old|prior|was|former)\b/;
const VISITED = /\b(?:inspected|inspection dates?|visited|visit|on site|dates? of (?:inspection|visit))\b/;

const textOf = (r: Reading, c: Cell) =>
  r.tokens
    .slice(c.from, c.to)
    .map((t) => t.w)
    .join(' ');

function cellsOf(r: Reading, line: Line): Cell[] {
  const cells: Cell[] = [];
  let from = line.from;
  for (let i = line.from; i <= line.to; i++)
    if (i === line.to || word(r, i) === '|') {
      cells.push({ from, to: i, line });
      from = i + 1;
    }
  return cells;
}

/** The grade that a cell holds and nothing else but marks, a date in brackets or an arrow; null for a cell of prose. */
function gradeIn(r: Reading, cell: Cell): Spot<GradeWord> | null {
  const [grade, second] = cell.line.grades.filter((g) => g.from >= cell.from && g.to <= cell.to);
  if (!grade || second) return null;
  for (let i = cell.from; i < cell.to; i++) {
    if (i >= grade.from && i < grade.to) continue;
    if (cell.line.dates.some((d) => d.from <= i && i < d.to)) continue;
    const t = r.tokens[i];
    if (t?.kind === 'word' && !isAny(t.w, 'in|grade|overall|rating|since|to|be|good')) return null;
  }
  return grade;
}

const whenIn = (cell: Cell): When | null => {
  const d = cell.line.dates.find(
    (x) => x.from >= cell.from && x.to <= cell.to && x.mention.date && (x.mention.kind === 'point' || x.mention.kind === 'span'),
  );
  return d ? { date: d.mention.date as string, basis: d.mention.basis, spot: d } : null;
};

function councilIn(cell: Cell): CouncilRef | null {
  const spot = cell.line.councils.find((c) => c.from >= cell.from && c.to <= cell.to && c.councils.length === 1);
  return spot && cell.to - cell.from <= spot.to - spot.from + 3 ? (spot.councils[0] ?? null) : null;
}

function headOf(r: Reading, cell: Cell): Head {
  const text = textOf(r, cell);
  if (COUNCIL.has(text)) return { is: 'council' };
  const council = councilIn(cell);
  if (council) return { is: 'named', council };
  const when = whenIn(cell);
  if (VISITED.test(text) && !VERDICT.test(text)) return { is: 'visited' };
  if (EARLIER.test(text)) return { is: 'overall', earlier: true, when };
  const strands = cell.line.strands.filter((s) => s.from >= cell.from && s.to <= cell.to);
  if (strands.length && !/\boverall\b/.test(text)) return { is: 'strand', strands };
  if (VERDICT.test(text) || (when && cell.to - cell.from <= 3)) return { is: 'overall', earlier: false, when };
  return { is: 'other' };
}

/** Runs of rows that stand together. */
function tablesOf(r: Reading): Line[][] {
  const tables: Line[][] = [];
  let run: Line[] = [];
  for (const line of r.lines) {
    if (line.kind === 'row' && line.where === 'text' && r.tokens.slice(line.from, line.to).some((t) => t.w === '|')) {
      if (run.length && line.line - (run[run.length - 1] as Line).line > 1) {
        tables.push(run);
        run = [];
      }
      run.push(line);
    } else if (run.length) {
      tables.push(run);
      run = [];
    }
  }
  if (run.length) tables.push(run);
  return tables.filter((t) => t.length >= 2);
}

/** Claims of every table that is about inspections, and the lines they take; those lines are not prose. */
export function tableClaims(r: Reading, page: Page, focus: CouncilRef[]): { claims: Claim[]; lines: Set<Line> } {
  const claims: Claim[] = [];
  const lines = new Set<Line>();
  if (!page.inspected || page.service === 'elsewhere') return { claims, lines };
  for (const table of tablesOf(r)) {
    const read = countsOf(r, table) ?? byCouncil(r, page, table) ?? sideBySide(r, page, table) ?? byStrand(r, page, table, focus);
    if (!read) continue;
    claims.push(...read);
    for (const line of table) lines.add(line);
  }
  return { claims, lines };
}

/** "Region | Outstanding | Good | …" over figures: how many councils have each grade. Nobody's verdict, but read as a table all the same. */
function countsOf(r: Reading, table: Line[]): Claim[] | null {
  const header = table[0] ? cellsOf(r, table[0]) : [];
  return header.filter((c) => gradeIn(r, c)).length >= 3 && !table[0]?.strands.length && !table[0]?.councils.length ? [] : null;
}

/** "Council | Inspected | Overall | Previous": a council a row. */
function byCouncil(r: Reading, page: Page, table: Line[]): Claim[] | null {
  const [header, ...rows] = table.map((l) => cellsOf(r, l));
  if (!header || header.some((c) => gradeIn(r, c))) return null;
  const heads = header.map((c) => headOf(r, c));
  const at = heads.findIndex((h) => h.is === 'council');
  if (at < 0 || !heads.some((h) => h.is === 'overall' || h.is === 'strand')) return null;
  const newest = newestOf(heads);
  const claims: Claim[] = [];
  for (const row of rows) {
    const cell = row[at];
    const council = cell ? councilIn(cell) : null;
    if (!council) continue;
    const visited = heads.findIndex((h) => h.is === 'visited');
    const when = visited >= 0 && row[visited] ? whenIn(row[visited] as Cell) : null;
    row.forEach((c, i) => {
      const head = heads[i];
      const grade = gradeIn(r, c);
      if (!head || !grade) return;
      if (head.is === 'strand') claims.push(claim(r, page, council, grade, c.line, { strands: head.strands, when }));
      else if (head.is === 'overall') {
        const earlier = head.earlier || (head.when !== null && newest !== null && head.when.date < newest);
        claims.push(claim(r, page, council, grade, c.line, { earlier, when: whenIn(c) ?? head.when ?? (earlier ? null : when) }));
      }
    });
  }
  return claims.length ? claims : null;
}

/** "Standard | Cumberland | Westmorland and Furness": a council a column. Only the row that says "overall" is the whole. */
function sideBySide(r: Reading, page: Page, table: Line[]): Claim[] | null {
  const [header, ...rows] = table.map((l) => cellsOf(r, l));
  const heads = header?.map((c) => headOf(r, c)) ?? [];
  if (heads.filter((h) => h.is === 'named').length < 2) return null;
  const claims: Claim[] = [];
  for (const row of rows) {
    const label = row[0];
    if (!label) continue;
    const overall = /\boverall\b/.test(textOf(r, label));
    const strands = label.line.strands.filter((s) => s.to <= label.to);
    row.forEach((c, i) => {
      const head = heads[i];
      const grade = gradeIn(r, c);
      if (head?.is === 'named' && grade && (overall || strands.length))
        claims.push(claim(r, page, head.council, grade, c.line, { strands: overall ? [] : strands, overall }));
    });
  }
  return claims.length ? claims : null;
}

/** "Area | Judgement" or "Judgement | 2019 | 2023": a strand a row, of the council that the text speaks of. */
function byStrand(r: Reading, page: Page, table: Line[], focus: CouncilRef[]): Claim[] | null {
  const council = focus[0];
  if (!council || focus.length !== 1) return null;
  const rows = table.map((l) => cellsOf(r, l));
  const first = rows[0] ?? [];
  const headed = !first.some((c) => gradeIn(r, c));
  const heads = headed ? first.map((c) => headOf(r, c)) : [];
  const newest = newestOf(heads);
  const claims: Claim[] = [];
  for (const row of headed ? rows.slice(1) : rows) {
    const label = row[0];
    if (!label || row.length < 2) continue;
    const overall = /\boverall\b/.test(textOf(r, label));
    const strands = label.line.strands.filter((s) => s.from >= label.from && s.to <= label.to).slice(0, 1);
    if (!overall && !strands.length) return null;
    row.slice(1).forEach((c, i) => {
      const grade = gradeIn(r, c);
      const head = heads[i + 1];
      if (!grade) return;
      const when = head?.is === 'overall' ? head.when : null;
      const earlier = head?.is === 'overall' && (head.earlier || (when !== null && newest !== null && when.date < newest));
      claims.push(claim(r, page, council, grade, c.line, { strands: overall ? [] : strands, overall, earlier, when }));
    });
  }
  return claims.length >= 2 ? claims : null;
}

const newestOf = (heads: Head[]): string | null => {
  const dates = heads.flatMap((h) => (h.is === 'overall' && h.when ? [h.when.date] : []));
  return dates.length > 1 ? (dates.sort()[dates.length - 1] ?? null) : null;
};

function claim(
  r: Reading,
  page: Page,
  council: CouncilRef,
  grade: Spot<GradeWord>,
  line: Line,
  said: { strands?: Spot<Strand>[]; overall?: boolean; earlier?: boolean | undefined; when?: When | null },
): Claim {
  const label = (s: Spot<Strand>) => r.text.slice(r.tokens[s.from]?.start ?? 0, r.tokens[s.to - 1]?.end ?? 0);
  return {
    councils: [council],
    councilSpot: null,
    service: page.service === 'elsewhere' ? "children's services" : page.service,
    grade: grade.value.grade,
    implied: false,
    strands: (said.strands ?? []).map((s) => ({ strand: s.value, label: label(s), from: s.from, to: s.to })),
    lean: said.earlier ? 4 : -2,
    leanWhy: [said.earlier ? 'column-of-earlier' : 'column'],
    when: said.when ?? null,
    visit: null,
    outcome: null,
    strength: 3,
    rule: 'table',
    line,
    from: grade.from,
    to: grade.to,
    same: null,
    overall: said.overall ?? !said.strands?.length,
  };
}
