/** Comma-separated values as RFC 4180 has them: quoted fields may hold commas, doubled quotes and line breaks. */

/** What stands between fields: a comma, or what spreadsheets of other languages and older ones write instead. */
export type Separator = ',' | ';' | '\t';

/**
 * Rows of fields, empty last line dropped, a byte order mark ignored.
 * Never fails: a quote that is never closed runs to the end of the text.
 */
export function readCsv(text: string, separator: Separator = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const end = text.length;
  while (at < end) {
    let field: string;
    if (text[at] === '"') {
      [field, at] = quotedField(text, at + 1, separator);
    } else {
      const start = at;
      while (at < end && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
      field = text.slice(start, at);
    }
    row.push(field);
    if (text[at] === separator) {
      at++;
      if (at === end) row.push('');
      continue;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** The field whose opening quote stands before `at`, and where reading goes on. */
function quotedField(text: string, at: number, separator: Separator): [string, number] {
  let field = '';
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return [field + text.slice(at), text.length];
    field += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      // What stands between the closing quote and the separator is kept as it is.
      let after = quote + 1;
      while (after < text.length && text[after] !== separator && text[after] !== '\n' && text[after] !== '\r') after++;
      return [field + text.slice(quote + 1, after), after];
    }
    field += '"';
    at = quote + 2;
  }
}

/** Rows as objects keyed by the headings of the first row; a missing field is ''. */
export function readCsvTable(text: string): Record<string, string>[] {
  const [headings = [], ...rows] = readCsv(text);
  return rows.map((row) => Object.fromEntries(headings.map((heading, i) => [heading, row[i] ?? ''])));
}
