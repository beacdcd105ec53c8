/** Spreadsheets made by hand, as small as can be. */

/** A zip archive of one file. */
export function zipOf(name: string, content: Uint8Array, method: 0 | 8 = 0): ArrayBuffer {
  const bytes = new Uint8Array(30 + name.length + content.length + 46 + name.length + 22);
  const view = new DataView(bytes.buffer);
  const nameBytes = new TextEncoder().encode(name);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(26, name.length, true);
  bytes.set(nameBytes, 30);
  bytes.set(content, 30 + name.length);
  const directory = 30 + name.length + content.length;
  view.setUint32(directory, 0x02014b50, true);
  view.setUint16(directory + 10, method, true);
  view.setUint32(directory + 20, content.length, true);
  view.setUint16(directory + 28, name.length, true);
  bytes.set(nameBytes, directory + 46);
  const end = directory + 46 + name.length;
  view.setUint32(end, 0x06054b50, true);
  view.setUint16(end + 10, 1, true);
  view.setUint32(end + 16, directory, true);
  return bytes.buffer;
}

export const cell = (text: string) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
export const dateCell = (day: string) =>
  `<table:table-cell office:value-type="date" office:date-value="${day}T00:00:00"><text:p>shown otherwise</text:p></table:table-cell>`;
/** One sheet, its first row empty, with the empty cells and rows that a spreadsheet appends. */
export const sheetOf = (...rows: string[]) =>
  `<office:document-content><table:table table:name="Inspections &amp; visits"><table:table-row><table:table-cell table:number-columns-repeated="16384"/></table:table-row>${rows.map((row) => `<table:table-row>${row}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>`).join('')}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></office:document-content>`;
