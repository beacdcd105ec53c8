import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { tightenZip } from '../../../lib/commands/tighten-zip.ts';

const FILES: [string, string][] = [
  ['manifest.json', JSON.stringify({ name: 'Trail', words: Array.from({ length: 400 }, (_, i) => `word ${i % 37}`) })],
  ['cy/neges-ŵ.json', '{}'],
  ['empty.txt', ''],
];

/** A zip as writers of streams make them: flags that say that sizes follow the data, an extra field, a comment. */
function zipOf(files: [string, string][]): Buffer {
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [path, text] of files) {
    const name = Buffer.from(path);
    const body = Buffer.from(text);
    const packed = deflateRawSync(body, { level: 1 });
    const local = Buffer.alloc(30 + name.length + 4);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(0x0808, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    local.writeUInt16LE(4, 28);
    name.copy(local, 30);
    const entry = Buffer.alloc(46 + name.length + 2);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(0x0808, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(body), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(body.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt16LE(2, 32);
    entry.writeUInt32LE(at, 42);
    name.copy(entry, 46);
    parts.push(local, packed);
    entries.push(entry);
    at += local.length + packed.length;
  }
  const listed = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
}

/** Reads a zip from its local headers alone, as one who streams it does. */
function streamed(zip: Buffer): [string, string][] {
  const files: [string, string][] = [];
  let at = 0;
  while (zip.readUInt32LE(at) === 0x04034b50) {
    expect(zip.readUInt16LE(at + 6) & 8, 'sizes stand in the header').toBe(0);
    const [packed, name] = [zip.readUInt32LE(at + 18), zip.readUInt16LE(at + 26)];
    const from = at + 30 + name + zip.readUInt16LE(at + 28);
    const stored = zip.subarray(from, from + packed);
    const body = zip.readUInt16LE(at + 8) === 8 ? inflateRawSync(stored) : stored;
    expect(crc32(body)).toBe(zip.readUInt32LE(at + 14));
    expect(body.length).toBe(zip.readUInt32LE(at + 22));
    files.push([String(zip.subarray(at + 30, at + 30 + name)), String(body)]);
    at = from + packed;
  }
  return files;
}

test('every file is in it as before, and it is shorter', async () => {
  const loose = zipOf(FILES);
  const tight = await tightenZip(loose);
  expect(streamed(tight)).toEqual(FILES);
  expect(tight.length).toBeLessThan(loose.length);
  // Its directory tells the same as its headers, or this would throw; and there is no more to be had.
  expect(await tightenZip(tight)).toEqual(tight);
});

test('what is no zip, or a damaged one, is refused', async () => {
  await expect(tightenZip(Buffer.from('PK, but nothing else of a zip in it'))).rejects.toThrow('no zip');
  const damaged = zipOf([['a.txt', 'some words that were packed']]);
  const [first = 0] = [damaged.indexOf(deflateRawSync(Buffer.from('some words that were packed'), { level: 1 }))];
  damaged[first + 4] = (damaged[first + 4] ?? 0) ^ 0xff;
  await expect(tightenZip(damaged)).rejects.toThrow();
});
