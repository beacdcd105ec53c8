/** What the pure rooms may not touch: the browser, a clock, storage, chance, the network. */
import { eachNode, type SourceFile, type SyntaxNode } from './source-files.ts';

export const PURE_ROOMS = ['lib/domain', 'lib/extract', 'lib/trail', 'lib/export'];

/** Global names, by what they would bring in. */
const FORBIDDEN: ReadonlyMap<string, string> = new Map([
  ...['browser', 'chrome', 'window', 'document', 'navigator', 'location', 'self', 'DOMParser'].map(
    (name) => [name, 'the browser'] as const,
  ),
  ...['performance', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'].map((name) => [name, 'a clock'] as const),
  ...['indexedDB', 'localStorage', 'sessionStorage', 'caches'].map((name) => [name, 'storage'] as const),
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => [name, 'the network'] as const),
  ...['process', 'crypto'].map((name) => [name, 'the machine'] as const),
]);
const FORBIDDEN_PACKAGES = /^(?:dexie|preact|wxt|node:|webextension-polyfill)/;

const name = (value: unknown): string | null => {
  const node = value as SyntaxNode | null;
  return node?.type === 'Identifier' ? String(node.name) : null;
};

/** Whether an identifier only names a property, a key or a type, and so refers to nothing. */
function namesNothing(parent: SyntaxNode | null, key: string): boolean {
  if (!parent) return false;
  if (parent.type === 'MemberExpression' && key === 'property') return !parent.computed;
  if (parent.type === 'Property' && key === 'key') return !parent.computed && !parent.shorthand;
  return parent.type.startsWith('TS') || parent.type === 'ImportSpecifier' || parent.type === 'ExportSpecifier';
}

/** Every name that the file itself declares, as variable, parameter or import. */
function declaredNames(file: SourceFile): Set<string> {
  const names = new Set<string>();
  eachNode(file.syntax, (node, parent, key) => {
    if (node.type !== 'Identifier' || !parent) return;
    const declares =
      (parent.type === 'VariableDeclarator' && key === 'id') ||
      key === 'params' ||
      key === 'local' ||
      (parent.type === 'Property' && key === 'value') ||
      (/Function|Class/.test(parent.type) && key === 'id');
    if (declares) names.add(String(node.name));
  });
  return names;
}

/** What a file of a pure room touches that it may not, one line each. */
export function impurities(file: SourceFile): string[] {
  const found = new Set<string>();
  const declared = declaredNames(file);
  for (const request of file.packages) if (FORBIDDEN_PACKAGES.test(request)) found.add(`${file.path} imports ${request}`);
  eachNode(file.syntax, (node, parent, key) => {
    const called = name(node.callee);
    if (node.type === 'NewExpression' && called === 'Date' && (node.arguments as unknown[]).length === 0) {
      found.add(`${file.path} asks a clock: new Date()`);
    }
    if (node.type === 'CallExpression' && called === 'Date') found.add(`${file.path} asks a clock: Date()`);
    if (node.type === 'MemberExpression') {
      const dotted = `${name(node.object)}.${name(node.property)}`;
      if (dotted === 'Date.now') found.add(`${file.path} asks a clock: Date.now`);
      if (dotted === 'Math.random') found.add(`${file.path} leaves it to chance: Math.random`);
    }
    const global = name(node);
    const brings = global ? FORBIDDEN.get(global) : undefined;
    if (global && brings && !declared.has(global) && !namesNothing(parent, key)) found.add(`${file.path} touches ${brings}: ${global}`);
  });
  return [...found];
}
