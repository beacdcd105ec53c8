/** The project's own source files, parsed, for the gates. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const ROOT = resolve(fileURLToPath(import.meta.url), '../../..');

export type SyntaxNode = { type: string; [key: string]: unknown };
export type SourceFile = {
  /** From the project's root, with forward slashes. */
  path: string;
  text: string;
  /** Project paths of the files it imports, types included; packages and assets are in `packages`. */
  imports: string[];
  packages: string[];
  syntax: SyntaxNode;
};

function walkFolder(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walkFolder(path) : [path];
  });
}

/** All files below the given folders of the project, as project paths. */
export function projectFiles(...folders: string[]): string[] {
  return folders.flatMap((folder) => walkFolder(join(ROOT, folder))).map((path) => relative(ROOT, path).split(sep).join('/'));
}

/** Parses one source text; `path` is its project path, from which its relative imports are resolved. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const requests = [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap((one) => one.entries.flatMap((entry) => (entry.moduleRequest ? [entry.moduleRequest.value] : []))),
    ...module.dynamicImports.map((one) => text.slice(one.moduleRequest.start, one.moduleRequest.end).replace(/^['"`]|['"`]$/g, '')),
  ];
  const own = requests.filter((request) => request.startsWith('.')).map((request) => resolve('/', dirname(path), request).slice(1));
  return {
    path,
    text,
    imports: [...new Set(own.map((one) => one.split(sep).join('/')))],
    packages: [...new Set(requests.filter((request) => !request.startsWith('.')))],
    syntax: program as unknown as SyntaxNode,
  };
}

/** Every TypeScript file below the given folders, parsed. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return projectFiles(...folders)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => parseSource(path, readFileSync(join(ROOT, path), 'utf8')));
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/** Calls `visit` for every node of a syntax tree, parents first; `key` is the field of the parent that holds it. */
export function eachNode(node: SyntaxNode, visit: (node: SyntaxNode, parent: SyntaxNode | null, key: string) => void): void {
  const stack: { node: SyntaxNode; parent: SyntaxNode | null; key: string }[] = [{ node, parent: null, key: '' }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    visit(next.node, next.parent, next.key);
    for (const [key, value] of Object.entries(next.node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) stack.push({ node: child, parent: next.node, key });
    }
  }
}
