/**
 * A source of the trail as a citation: plain text, Markdown, RIS (for reference managers), BibTeX. In English, whatever the screen's language:
 * the sources are. Nothing in it is invented: what is not known is left out.
 */
import type { PartialDate } from '../domain/dates.ts';
import type { Inspection, Source } from '../domain/inspection.ts';

export const CITATION_STYLES = ['plain', 'markdown', 'ris', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What every style is made of. `date`: when it came out. */
type Work = {
  kind: 'report' | 'news' | 'web';
  by: string | null;
  title: string;
  within: string | null;
  date: PartialDate | null;
  url: string | null;
};

/** @param source one of the inspection's sources */
export function cite(source: Source, inspection: Inspection, style: CitationStyle): string {
  return STYLES[style](workOf(source, inspection));
}

const STYLES: Readonly<Record<CitationStyle, (work: Work) => string>> = { plain, markdown, ris, bibtex };

function workOf(source: Source, inspection: Inspection): Work {
  if (source.type === 'article') {
    return { kind: 'news', by: null, title: source.title, within: source.site, date: dayOf(source.published), url: source.url };
  }
  const { kind, inspected, published, url, evidence } = source.record;
  const title = `${inspection.council.name}: ${kind}${inspected ? `, inspected ${sayDate(inspected)}` : ''}`;
  // Some of the oldest rows are known from the press alone: the page then is no report of the inspectorate's.
  if (evidence === 'press') return { kind: 'web', by: null, title: `${title} (as reported)`, within: null, date: published, url };
  return { kind: 'report', by: 'Ofsted', title, within: null, date: published, url };
}

function plain({ by, title, within, date, url }: Work): string {
  return `${listed([by, title, within, date && sayDate(date)])}.${url ? ` ${url}` : ''}`;
}

function markdown({ by, title, within, date, url }: Work): string {
  const words = escapeMarkdown(title);
  const linked = url ? `[${words}](${url.replace(/[()<>\s]/g, percentEncoded)})` : words;
  return `${listed([by, linked, within && `*${escapeMarkdown(within)}*`, date && sayDate(date)])}.`;
}

/** RIS as reference managers read it: two letters, two spaces, a dash, a space; lines end with CR LF. */
function ris({ kind, by, title, within, date, url }: Work): string {
  const [year, month = '', day = ''] = (date ?? '').split('-');
  const fields: [string, string | null | undefined][] = [
    ['TY', { report: 'RPRT', news: 'NEWS', web: 'ELEC' }[kind]],
    ['AU', by],
    ['TI', title],
    ['T2', within],
    ['PB', by],
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}/`],
    ['UR', url],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

function bibtex({ kind, by, title, within, date, url }: Work): string {
  const [year, month, day] = (date ?? '').split('-');
  const key = [by ?? within ?? 'source', year, title].map((part) => (part ?? '').replace(/[^A-Za-z0-9]+/g, '')).join('');
  const fields: [string, string | null | undefined][] = [
    ['author', by && `{${by}}`],
    ['title', `{${escapeTex(title)}}`],
    ['journal', within && escapeTex(within)],
    ['institution', kind === 'report' ? by : null],
    ['year', year],
    ['month', month && String(Number(month))],
    ['day', day && String(Number(day))],
    ['url', url],
  ];
  const type = { report: 'techreport', news: 'article', web: 'misc' }[kind];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${type}{${key.slice(0, 60)},\n${lines.join(',\n')}\n}\n`;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2022-07-04` → '4 July 2022'; as precise as the date is, both ends of a span. */
function sayDate(date: PartialDate): string {
  return date.split('/').map(sayPart).join(' to ');
}

function sayPart(part: string): string {
  const [year, month, day] = part.startsWith('--') ? ['', ...part.slice(2).split('-')] : part.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter((each) => each).join(' ');
}

/** The day of a date that may carry a time; null for what is no date. */
function dayOf(published: string | null): PartialDate | null {
  return published === null ? null : (/^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(published)?.[0] ?? null);
}

function listed(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part).join(', ');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}

function escapeTex(text: string): string {
  return text.replace(/[&%$#_{}]/g, '\\$&');
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
