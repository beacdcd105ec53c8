/** Text tables for a terminal. */

/** Rows as columns of even width; a cell longer than its column's limit is cut with an ellipsis. `limits` are in characters. */
export function table(headings: string[], rows: string[][], limits: number[] = []): string {
  const cut = (text: string, limit: number) => (text.length > limit ? `${text.slice(0, limit - 1)}…` : text);
  const cells = [headings, ...rows].map((row) => headings.map((_, i) => cut((row[i] ?? '').replaceAll(/\s+/g, ' '), limits[i] ?? 60)));
  const widths = headings.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  const line = (row: string[]) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd();
  const [head = [], ...body] = cells;
  return [line(head), `  ${widths.map((width) => '─'.repeat(width)).join('  ')}`, ...body.map(line)].join('\n');
}
