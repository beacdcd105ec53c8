/**
 * Deflates a zip's files anew with Zopfli, which looks longer for the shortest way to say the same: some 6 % less to download for everybody, for a few
 * seconds of one build. Stores and browsers unpack it as any other.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';

// Zip's own numbers (APPNOTE 4.3): signatures, and lengths of the records without their names.
const LOCAL = { length: 30, name: 26, extra: 28 };
const ENTRY = {
  signature: 0x02014b50,
  length: 46,
  flags: 8,
  method: 10,
  crc: 16,
  packed: 20,
  size: 24,
  name: 28,
  extra: 30,
  comment: 32,
  at: 42,
};
const END = { signature: 0x06054b50, length: 22, entries: 10, size: 12, at: 16 };
const DEFLATED = 8;
/** Flag bits that stay: only that names are UTF-8. Sizes stand in the headers again, however they stood before. */
const UTF8 = 0x0800;
/** Of its search: a twentieth of a hundredth less than the fifteen that it would do by itself, in twice the time. */
const ROUNDS = 45;
/** As many blocks as help: rules, tables and learned weights in one file have each their own letters. Nought: no limit. */
const BLOCKS = 0;

/** Packs `body` as raw deflate; `null` where that makes it no shorter. */
export async function packTightly(body: Uint8Array): Promise<Uint8Array | null> {
  if (body.length === 0) return null;
  const packed = await deflateAsync(body, { numiterations: ROUNDS, blocksplittingmax: BLOCKS });
  return packed.length < body.length ? packed : null;
}

/** @throws when `zip` is none, is spread over several files or larger than 4 GB, or what it holds does not match its own sums. */
export async function tightenZip(zip: Buffer): Promise<Buffer> {
  let end = zip.length - END.length;
  while (end >= 0 && zip.readUInt32LE(end) !== END.signature) end--;
  if (end < 0) throw new Error('no zip');
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  let next = zip.readUInt32LE(end + END.at);
  const entries = zip.readUInt16LE(end + END.entries);
  for (let i = 0; i < entries; i++) {
    if (zip.readUInt32LE(next) !== ENTRY.signature) throw new Error('no zip entry where one should be');
    const nameLength = zip.readUInt16LE(next + ENTRY.name);
    const name = zip.subarray(next + ENTRY.length, next + ENTRY.length + nameLength);
    const local = zip.readUInt32LE(next + ENTRY.at);
    const from = local + LOCAL.length + zip.readUInt16LE(local + LOCAL.name) + zip.readUInt16LE(local + LOCAL.extra);
    const stored = zip.subarray(from, from + zip.readUInt32LE(next + ENTRY.packed));
    const body = zip.readUInt16LE(next + ENTRY.method) === DEFLATED ? inflateRawSync(stored) : stored;
    if (crc32(body) !== zip.readUInt32LE(next + ENTRY.crc)) throw new Error(`${name}: not what its sum says`);
    const packed = await packTightly(body);
    const content = Buffer.from(packed ?? body);

    const entry = Buffer.from(zip.subarray(next, next + ENTRY.length));
    entry.writeUInt16LE(zip.readUInt16LE(next + ENTRY.flags) & UTF8, ENTRY.flags);
    entry.writeUInt16LE(packed ? DEFLATED : 0, ENTRY.method);
    entry.writeUInt32LE(content.length, ENTRY.packed);
    entry.writeUInt32LE(body.length, ENTRY.size);
    entry.writeUInt16LE(0, ENTRY.extra);
    entry.writeUInt16LE(0, ENTRY.comment);
    entry.writeUInt32LE(at, ENTRY.at);
    directory.push(entry, name);

    // A local header is its entry's middle part: version to extra length stand alike in both.
    const header = Buffer.alloc(LOCAL.length);
    header.writeUInt32LE(0x04034b50, 0);
    entry.copy(header, 4, 6, 32);
    parts.push(header, name, content);
    at += header.length + name.length + content.length;
    next += ENTRY.length + nameLength + zip.readUInt16LE(next + ENTRY.extra) + zip.readUInt16LE(next + ENTRY.comment);
  }
  const listed = Buffer.concat(directory);
  const closing = Buffer.from(zip.subarray(end, end + END.length));
  closing.writeUInt32LE(listed.length, END.size);
  closing.writeUInt32LE(at, END.at);
  closing.writeUInt16LE(0, END.length - 2);
  return Buffer.concat([...parts, listed, closing]);
}
