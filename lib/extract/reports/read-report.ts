/**
 * Reads the inspectorate's own report or letter, pasted or published as text: one current inspection, from the document's head. News never takes this way:
 * a document must call itself a report near its top and give its inspection dates there, or be a letter that "summarises the findings" of a visit.
 */
import type { Article } from '../../domain/article.ts';
import type { CouncilRef, Evidence, Fact, Finding, Judgement } from '../../domain/finding.ts';
import { NO_OVERALL_SINCE } from '../../domain/frameworks.ts';
import type { Grade } from '../../domain/grades.ts';
import { findCouncils } from '../councils/find-councils.ts';
import { findDates } from '../dates/find-dates.ts';
import { FORMS, type Form, type Layout } from './forms.ts';

/** How much of a document is its head: a cover page, a table of grades and the first summary. */
const HEAD = 7000;
/** A report names itself and its dates on its cover. */
const COVER = 1600;

type Place = { from: number; to: number };
type Row = { strand: Judgement['strand'] | 'overall'; label: Place; grade: Place & { grade: Grade } };

/** The finding of the document, or null where it is no report or letter of a known form, or its head cannot be read whole. */
export function readReport(article: Article): Finding | null {
  const source = `${article.title}\n${article.text.slice(0, HEAD)}`;
  if (!CALLED.test(source)) return null;
  const text = levelReport(source);
  const form = FORMS.find((f) => isOf(f, text));
  if (!form) return null;
  const title = form.title.exec(text) as RegExpExecArray;
  const letter = !form.layout && form.overall.length === 0;
  const council = councilOf(source, title.index, letter);
  const dates = form.dates.exec(text.slice(title.index > COVER ? title.index : 0));
  if (!council || !dates) return null;
  const datesAt = dates.index + (title.index > COVER ? title.index : 0) + dates[0].length;
  const inspected = dateAfter(source, datesAt, letter ? 260 : 110);
  if (!inspected) return null;
  const sentence = overallOf(text, form, title.index);
  const rows = form.layout ? readTable(text, form.layout, title.index, sentence?.to ?? 0) : [];
  if (rows === null) return null;
  const overall = rows.find((r) => r.strand === 'overall')?.grade ?? sentence;
  const strandsOnly = form.framework === 'ILACS' && inspected.date.slice(0, 10) >= NO_OVERALL_SINCE;
  if (!letter && !strandsOnly && !overall) return null;
  const rating = strandsOnly ? null : (overall?.grade ?? null);
  const evidence = (fact: Fact, place: Place, rule = form.rule): Evidence => evidenceOf(article, fact, place, rule);
  const published = publishedOf(source, text);
  return {
    council: council.ref,
    alsoFor: council.also,
    service: "children's services",
    provider: null,
    framework: form.framework,
    status: 'current',
    rating,
    ratingBasis: rating === null ? 'ungraded' : 'explicit',
    outcome: strandsOnly ? 'strand grades, no overall' : letter && priorityAction(text) ? 'priority action' : null,
    judgements: rows.flatMap((r) =>
      r.strand === 'overall'
        ? []
        : [
            {
              strand: r.strand,
              label: source.slice(r.label.from, r.label.to).replace(/\s+/g, ' ').trim(),
              grade: r.grade.grade,
              evidence: evidence('strand', r.grade),
            },
          ],
    ),
    inspected: inspected.date,
    inspectedBasis: 'explicit',
    reportPublished: published?.date ?? null,
    certainty: 'stated',
    doubts: [],
    evidence: [
      ...(overall && rating !== null ? [evidence('grade', overall)] : []),
      evidence('council', council),
      evidence('framework', { from: title.index, to: title.index + title[0].length }),
      evidence('inspected', inspected),
      evidence('status', inspected),
      ...(published ? [evidence('published', published)] : []),
    ],
  };
}

/** Some words of every form's title: most articles have none of them, and are passed over without being levelled. */
const CALLED = /inspection\s+of\s|summarises\s+the\s+findings\s/i;

function isOf(form: Form, text: string): boolean {
  const title = form.title.exec(text);
  if (!title) return false;
  if (form.layout === null && form.overall.length === 0) return title.index < 4000;
  if (title.index > COVER / 2) return false;
  const dates = form.dates.exec(text);
  return dates !== null && dates.index < COVER && Math.abs(dates.index - title.index) < 900;
}

/** Same length as `source`, so that places hold: lower case, plain quotes, hyphens and spaces. */
function levelReport(source: string): string {
  return source
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f\t]/g, ' ')
    .replace(/[A-Z\u00c0-\u00de]/g, (c) => c.toLowerCase());
}

/** The first council that the cover names; a letter's address may be another council's, so there the first that its subject names. */
function councilOf(source: string, title: number, letter: boolean): (Place & { ref: CouncilRef; also: CouncilRef[] }) | null {
  const from = letter ? title : 0;
  // A cover breaks a long name over lines; the finder ends names there.
  const mentions = findCouncils(source.slice(from, title + (letter ? 300 : 500)).replaceAll('\n', ' ')).accepted.filter(
    (m) => m.councils.length > 0,
  );
  const first = mentions.find((m) => m.strength === 'sure') ?? mentions[0];
  const [ref, ...also] = first?.councils ?? [];
  return first && ref ? { from: from + first.start, to: from + first.end, ref, also } : null;
}

function dateAfter(source: string, at: number, within: number): (Place & { date: string }) | null {
  const stop = /published|reporting|lead inspector/i.exec(source.slice(at, at + within));
  const slice = source.slice(at, at + (stop?.index ?? within));
  const found = findDates(slice, null).filter((d) => d.date && /^(?:\d{4}-|--)\d{2}-\d{2}/.test(d.date));
  for (const [i, first] of found.entries()) {
    const second = found[i + 1];
    const joined = second && JOINT.test(slice.slice(first.end, second.start));
    if (joined && first.date && second.date && !first.date.includes('/') && /^\d{4}-\d{2}-\d{2}$/.test(second.date)) {
      return { from: at + first.start, to: at + second.end, date: `${withYear(first.date, second.date)}/${second.date}` };
    }
    if (first.date && /^\d{4}-/.test(first.date)) return { from: at + first.start, to: at + first.end, date: first.date };
  }
  return null;
}

const JOINT = /^\s*(?:to|until|and|[-\u2010-\u2015])\s*$/;

/** "20 June to 13 July 2017": the first day takes the last one's year, or the year before where it would come after it. */
function withYear(first: string, last: string): string {
  if (!first.startsWith('--')) return first;
  const year = Number(last.slice(0, 4));
  const day = first.slice(2);
  return `${day <= last.slice(5) ? year : year - 1}-${day}`;
}

function publishedOf(source: string, text: string): (Place & { date: string }) | null {
  const label = /(?:report )?published:\s*/.exec(text.slice(0, COVER));
  return label ? dateAfter(source, label.index + label[0].length, 40) : null;
}

/** "Requires" alone counts: a table may break the grade in two, with its label between the halves. */
const WORDS = /outstanding|\brequires?\b(?:\s+improvement)?|inadequate|adequate|\bgood\b|not\s+judged/g;
/** "to be good" ends the long form of "requires improvement" even when a table breaks the line, or a label, between the two. */
const BROKEN = /(?:to\s+)?be\s+good/g;

function gradeOf(word: string): Grade {
  const w = word.replace(/\s+/g, ' ');
  return w.startsWith('require') ? 'requires improvement' : (w as Grade);
}

/**
 * The rows of a table of grades. Text keeps a table's columns in many orders (grade before, within or behind its label, or all labels before all grades), but the
 * order down each column stays: so the first grade is the first label's, and so on. Null unless there are as many grades as labels.
 */
function readTable(text: string, layout: Layout, title: number, after: number): Row[] | null {
  const area = text.slice(title);
  const starts: number[] = [];
  for (const m of area.matchAll(layout.start)) {
    // A second mention of the first label is the report's own heading, far below the table.
    if (starts.length && m.index - (starts[starts.length - 1] as number) > 400) break;
    if (starts.length === 5) break;
    starts.push(m.index);
    // The overall grade ends the table; the summary below speaks of "overall effectiveness" again.
    if (m[0].startsWith('overall')) break;
  }
  const first = starts[0];
  const last = starts[starts.length - 1];
  if (first === undefined || last === undefined || starts.length < 3) return null;
  const header = area.slice(0, first).search(/judgement\s+grade/);
  const from = header >= 0 ? header : Math.max(after - title, lineBefore(area, first));
  const region = area.slice(from, last + 420);
  const masked = region.replace(BROKEN, (m) => ' '.repeat(m.length));
  const grades = [...masked.matchAll(WORDS)].slice(0, starts.length);
  if (grades.length < starts.length) return null;
  const rows: Row[] = [];
  for (const [i, start] of starts.entries()) {
    const end = starts[i + 1] ?? start + 120;
    const label = area.slice(start, end).replace(WORDS, ' ');
    const name = layout.names.find(([, pattern]) => pattern.test(label))?.[0];
    const hit = grades[i] as RegExpExecArray;
    if (name && rows.some((r) => r.strand === name)) break;
    if (!name) return null;
    if (hit[0].startsWith('not')) continue;
    const at = title + from + hit.index;
    const words = /^[a-z' ,-]+/.exec(area.slice(start).replace(/^\d(?:\.\d)?\.?\s+/, (m) => m.replace(/./g, ' ')))?.[0] ?? label;
    rows.push({
      strand: name,
      label: { from: title + start, to: title + start + Math.min(words.length, end - start) },
      grade: { from: at, to: at + hit[0].length, grade: gradeOf(hit[0]) },
    });
  }
  return rows;
}

/** Start of the line above `at` where that line holds nothing but the beginning of a grade, else `at`. */
function lineBefore(area: string, at: number): number {
  const end = area.lastIndexOf('\n', at);
  const start = area.lastIndexOf('\n', end - 1) + 1;
  return end > 0 && /^\s*(?:requires?(?: improvement)?(?: to)?|outstanding|good|inadequate|not judged)\s*$/.test(area.slice(start, end))
    ? start
    : at;
}

function overallOf(text: string, form: Form, title: number): (Place & { grade: Grade }) | null {
  for (const pattern of form.overall) {
    const m = pattern.exec(text.slice(title));
    const word = m?.[1];
    if (m && word) {
      const to = title + m.index + m[0].length;
      return { from: to - word.length, to, grade: gradeOf(word) };
    }
  }
  return null;
}

/** A visit letter with a heading of its own for what cannot wait. */
function priorityAction(text: string): boolean {
  return /\n\s*areas? for priority action/.test(text);
}

function evidenceOf(article: Article, fact: Fact, place: Place, rule: string): Evidence {
  const shift = article.title.length + 1;
  const inTitle = place.from < article.title.length;
  const start = inTitle ? place.from : place.from - shift;
  const end = inTitle ? Math.min(place.to, article.title.length) : place.to - shift;
  const quote = (inTitle ? article.title : article.text).slice(start, end);
  return { fact, where: inTitle ? 'title' : 'text', start, end, quote, rule };
}
