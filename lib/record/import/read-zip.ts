/** One file out of a zip archive, without trusting anything the archive says of itself. Format: PKWARE APPNOTE 6.3. */

export type Unzipped =
  | { ok: true; bytes: Uint8Array<ArrayBuffer> }
  | { ok: false; why: 'not a zip' | 'not in it' | 'damaged' | 'too large' };

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** The archive's comment, at its very end, is at most this long. */
const LONGEST_COMMENT = 65_535;

/** @param limit bytes that the file may have unpacked; more is refused while unpacking, whatever size the archive claims */
export async function readZipEntry(archive: ArrayBuffer, name: string, limit: number): Promise<Unzipped> {
  const view = new DataView(archive);
  const end = endOfDirectory(view);
  if (end === null) return { ok: false, why: 'not a zip' };
  try {
    const entry = findEntry(view, end, name);
    if (!entry) return { ok: false, why: 'not in it' };
    if (view.getUint32(entry.offset, true) !== LOCAL_ENTRY) return { ok: false, why: 'damaged' };
    const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    if (start + entry.packed > archive.byteLength) return { ok: false, why: 'damaged' };
    const packed = new Uint8Array(archive, start, entry.packed);
    if (entry.method === STORED) return packed.length > limit ? { ok: false, why: 'too large' } : { ok: true, bytes: packed };
    return entry.method === DEFLATED ? await inflate(packed, limit) : { ok: false, why: 'damaged' };
  } catch (error) {
    // A view that ends too soon: the archive points outside itself.
    if (error instanceof RangeError) return { ok: false, why: 'damaged' };
    throw error;
  }
}

function endOfDirectory(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= earliest; at--) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return null;
}

function findEntry(view: DataView, end: number, name: string): { offset: number; packed: number; method: number } | null {
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const found = new TextDecoder().decode(new Uint8Array(view.buffer, at + 46, nameLength));
    if (found === name) {
      return { method: view.getUint16(at + 10, true), packed: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) };
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return null;
}

async function inflate(packed: Uint8Array<ArrayBuffer>, limit: number): Promise<Unzipped> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > limit) {
        await reader.cancel();
        return { ok: false, why: 'too large' };
      }
      parts.push(value);
    }
  } catch {
    return { ok: false, why: 'damaged' };
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { ok: true, bytes };
}
