import { describe, expect, test } from 'vitest';
import { circle, roomGraph, roomOf, upwardImports } from './rooms.ts';
import { parseSource, sourceFiles } from './source-files.ts';

const files = sourceFiles('lib', 'components', 'entrypoints');
const shipped = files.filter(({ path }) => roomOf(path)?.room !== 'commands');

describe('the house keeps its order', () => {
  test('imports only lead downward', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(upwardImports(files)).toEqual([]);
  });

  test('no file imports itself by a circle', () => {
    expect(circle(new Map(files.map(({ path, imports }) => [path, imports])))).toBeNull();
  });

  test('no room imports itself by a circle', () => {
    expect(circle(roomGraph(shipped))).toBeNull();
  });

  test('zod comes only in its small form, so that no Function constructor ships', () => {
    expect(shipped.filter(({ packages }) => packages.includes('zod')).map(({ path }) => path)).toEqual([]);
  });
});

describe('the gate itself', () => {
  const file = (path: string, text: string) => parseSource(path, text);

  test('sees an upward import, a type-only one and a dynamic one too', () => {
    const bad = [
      file('lib/domain/a.ts', "import { keep } from '../store/keep.ts';"),
      file('lib/trail/b.ts', "import type { Tab } from '../browser.ts';"),
      file('lib/store/c.ts', "export const later = () => import('../capture/flow.ts');"),
      file('lib/extract/d.ts', "export * from '../../entrypoints/background.ts';"),
    ];
    expect(upwardImports(bad)).toHaveLength(4);
  });

  test('lets downward ones pass', () => {
    expect(upwardImports([file('lib/store/a.ts', "import { Grade } from '../domain/grades.ts';")])).toEqual([]);
  });

  test('sees a circle', () => {
    expect(
      circle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a']],
        ]),
      ),
    ).toEqual(['a', 'b', 'c', 'a']);
  });
});
