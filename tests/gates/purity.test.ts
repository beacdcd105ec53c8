import { describe, expect, test } from 'vitest';
import { impurities, PURE_ROOMS } from './purity.ts';
import { parseSource, sourceFiles } from './source-files.ts';

describe('the same article always gives the same findings and the same trail', () => {
  test('domain, extract, trail and export touch no browser, clock, storage or network', () => {
    const files = sourceFiles(...PURE_ROOMS);
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(impurities)).toEqual([]);
  });
});

describe('the gate itself', () => {
  const impure = (text: string) => impurities(parseSource('lib/extract/a.ts', text)).length;

  test.each([
    'export const today = new Date();',
    'export const now = Date.now();',
    'export const title = () => document.title;',
    'export const get = (url: string) => fetch(url);',
    "import Dexie from 'dexie'; export const db = new Dexie('x');",
    "import { readFileSync } from 'node:fs'; export const read = readFileSync;",
    'export const dice = () => Math.random();',
    'export const id = () => globalThis["x"] ?? browser.runtime.id;',
  ])('refuses %s', (text) => expect(impure(text)).toBeGreaterThan(0));

  test.each([
    'export const day = (iso: string) => new Date(iso).getUTCDate();',
    'export const text = (document: { text: string }) => document.text;',
    'export const kept = { location: "x", document: 1 };',
    'export const where = (x: { location: string }) => x.location;',
    '// Date.now() and fetch(url) in words\nexport const words = "document.title";',
  ])('lets pass %s', (text) => expect(impure(text)).toBe(0));
});
