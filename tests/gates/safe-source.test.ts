import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eachNode, parseSource, projectFiles, ROOT, type SourceFile, sourceFiles } from './source-files.ts';

/** Ways to make HTML or code out of a string. */
const DANGEROUS = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'createContextualFragment']);

function dangers(file: SourceFile): string[] {
  const found = new Set<string>();
  eachNode(file.syntax, (node, parent, key) => {
    const name = node.type === 'Identifier' || node.type === 'JSXIdentifier' ? String(node.name) : null;
    if (name && DANGEROUS.has(name)) found.add(`${file.path}: ${name}`);
    if (name === 'eval' && parent?.type === 'CallExpression' && key === 'callee') found.add(`${file.path}: eval`);
    if (name === 'Function' && parent?.type === 'NewExpression' && key === 'callee') found.add(`${file.path}: new Function`);
  });
  return [...found];
}

describe('words from a page can never become code', () => {
  test('no HTML and no code is made from strings in what ships', () => {
    const files = sourceFiles('lib', 'components', 'entrypoints').filter(({ path }) => !path.startsWith('lib/commands/'));
    expect(files.flatMap(dangers)).toEqual([]);
  });

  test('the gate sees both', () => {
    expect(dangers(parseSource('lib/a.tsx', 'export const f = (e: Element, s: string) => { e.innerHTML = s; eval(s); };'))).toHaveLength(2);
  });
});

describe('pages of the extension carry no inline script', () => {
  test('every script of an HTML entry comes from a file', () => {
    const pages = projectFiles('entrypoints').filter((path) => path.endsWith('.html'));
    const inline = pages.filter((path) =>
      /<script(?![^>]*\bsrc=)[^>]*>|\son\w+=|https?:\/\/(?!www\.w3\.org\/)/i.test(readFileSync(join(ROOT, path), 'utf8')),
    );
    expect(inline).toEqual([]);
  });
});
