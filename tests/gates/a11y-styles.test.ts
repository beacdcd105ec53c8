import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, ROOT } from './source-files.ts';

const tokens = readFileSync(join(ROOT, 'components/styles/tokens.css'), 'utf8');
const sheets = projectFiles('components/styles').map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

/** Custom properties of the light and of the dark theme. */
function themes(): Record<'light' | 'dark', Record<string, string>> {
  const [light = '', dark = ''] = tokens.split('@media');
  const read = (text: string) =>
    Object.fromEntries([...text.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1], match[2]]));
  return { light: read(light), dark: { ...read(light), ...read(dark) } };
}

/** WCAG 2.2 relative luminance and contrast of #rrggbb colours. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TONES = ['best', 'good', 'middling', 'worst', 'plain'];
const TEXT: [string, string][] = [
  ...['ink', 'ink-soft', 'accent', ...TONES].map((ink): [string, string] => [ink, 'paper']),
  ...TONES.map((tone): [string, string] => ['on-tone', tone]),
  ['ink', 'sheet'],
  ['ink-soft', 'sheet'],
  ['accent', 'sheet'],
  ['ink', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['official-ink', 'official'],
  ['warn-ink', 'warn'],
  ['warn-ink', 'paper'],
  ['mark-ink', 'mark'],
];
const SHAPES: [string, string][] = [
  ['rule-strong', 'paper'],
  ['rule-strong', 'sheet'],
  ['official-edge', 'official'],
  ['accent', 'paper'],
];

describe('everyone can read it', () => {
  it.each(['light', 'dark'] as const)('gives text 4.5:1 and signs 3:1 in the %s theme', (theme) => {
    const colours = themes()[theme];
    for (const [ink, ground] of TEXT)
      expect(contrast(colours[ink] ?? '', colours[ground] ?? ''), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const [sign, ground] of SHAPES)
      expect(contrast(colours[sign] ?? '', colours[ground] ?? ''), `${sign} on ${ground}`).toBeGreaterThanOrEqual(3);
  });

  it('takes every colour from the two themes, so that neither has a hole', () => {
    for (const { path, text } of sheets.filter((sheet) => !sheet.path.endsWith('tokens.css'))) {
      const own = [...text.matchAll(/#[0-9a-f]{3,8}\b/gi)].map((match) => match[0]);
      // The mark keeps its own two colours on every ground.
      expect(
        own.filter((colour) => !['#0d7083', '#fff'].includes(colour)),
        path,
      ).toEqual([]);
    }
  });

  it('loads nothing from elsewhere', () => {
    for (const { path, text } of sheets) {
      expect(text, path).not.toMatch(/url\(|https?:|@font-face/);
      for (const [, target] of text.matchAll(/@import\s+["']([^"']+)/g)) expect(target, path).toMatch(/^\.\/[a-z-]+\.css$/);
    }
  });

  it('never hides where the focus is', () => {
    for (const { path, text } of sheets) expect(text, path).not.toMatch(/outline:\s*(?:none|0)/);
  });
});
