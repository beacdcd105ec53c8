/** One line of the compact file as an OfficialInspection. */
import type { OfficialInspection } from '../domain/inspection.ts';
import { RECORD_KINDS, type RecordKind } from './kinds.ts';
import { COUNCIL_PAGE, dayAfter, LISTED_URL, type RecordCouncil, type RecordFile, URL_PREFIXES } from './record-file.ts';
import { CARE_AND_LEAVERS_LABEL, GRADE_LETTERS, STAYING_SAFE_LABEL, STRAND_COLUMNS } from './strand-columns.ts';

const KINDS = new Map(RECORD_KINDS.map((kind) => [`${kind.code}|${kind.visit}`, kind]));

/** @throws when the line names a kind or a word that the file's tables lack: the shipped file is wrong, which the build's test rules out. */
export function decodeRow(file: RecordFile, code: string, council: RecordCouncil, line: string): OfficialInspection {
  const [
    kindNumber,
    start = '',
    ended = '',
    told = '',
    letters = '',
    inCare,
    basis,
    theme,
    outcome,
    priority,
    evidence,
    url,
    note,
    suffix,
  ] = line.split('|');
  const end = dayAfter(start, ended);
  const published = dayAfter(start, told);
  const kind = KINDS.get(file.kinds[Number(kindNumber)] ?? '');
  if (!kind) throw new Error(`official record: council ${code}: no kind ${kindNumber}`);
  const board = GRADE_LETTERS[letters[STRAND_COLUMNS.length + 1] ?? ''];
  const remark = word(file.notes, note);
  return {
    id: `${code}-${kind.code}-${start || published}${suffix ?? ''}`,
    code,
    service: kind.service,
    framework: kind.framework,
    kind: kind.label,
    rating: GRADE_LETTERS[letters[0] ?? ''] ?? null,
    ratingBasis: word(file.bases, basis) ?? '',
    judgements: judgementsOf(kind, letters, inCare === 'y'),
    outcome: word(file.outcomes, outcome),
    theme: word(file.themes, theme),
    priorityAction: priority === 'y',
    inspected: inspectedOf(kind, start, end, published),
    published: published || null,
    url: addressOf(file, council, url ?? ''),
    evidence: word(file.evidence, evidence) ?? '',
    authority: council.name,
    ...(board ? { board } : {}),
    ...(remark ? { note: remark } : {}),
  };
}

function judgementsOf(kind: RecordKind, letters: string, withCareLeavers: boolean): OfficialInspection['judgements'] {
  const judgements: OfficialInspection['judgements'] = [];
  for (const [i, { column, strand, label }] of STRAND_COLUMNS.entries()) {
    const grade = GRADE_LETTERS[letters[i + 1] ?? ''];
    if (!grade) continue;
    judgements.push({ strand, grade, label: labelOf(kind, column, label, withCareLeavers) });
  }
  return judgements;
}

function labelOf(kind: RecordKind, column: string, label: string, withCareLeavers: boolean): string {
  if (column === 'in_care' && withCareLeavers) return CARE_AND_LEAVERS_LABEL;
  if (column === 'safeguarding' && kind.code === 'APA') return STAYING_SAFE_LABEL;
  return label;
}

/**
 * The first unannounced inspections are known by year alone, and that year is the visit's as well (first batch, summer and autumn 2009:
 * the record's note).
 */
function inspectedOf(kind: RecordKind, start: string, end: string, published: string): string | null {
  if (start === '') return kind.code === 'CRA' ? published : null;
  return end === '' || end === start ? start : `${start}/${end}`;
}

function addressOf(file: RecordFile, council: RecordCouncil, short: string): string | null {
  if (short === '') return null;
  if (short === COUNCIL_PAGE) return council.page ?? null;
  if (short.startsWith(LISTED_URL)) return word(file.urls, short.slice(1));
  for (const [letter, prefix] of URL_PREFIXES) {
    if (short.startsWith(letter)) return prefix + short.slice(letter.length);
  }
  throw new Error(`official record: no address ${short}`);
}

function word(words: string[], number: string | undefined): string | null {
  if (number === undefined || number === '') return null;
  const found = words[Number(number)];
  if (found === undefined) throw new Error(`official record: no word ${number}`);
  return found;
}
