/** A bundle's top-level functions, moved before its tables: what is like each other stands within the 32 kB that deflate looks back on. */
import { parseAst } from 'vite';

type Node = { type: string; start: number; end: number };
type Declaration = Node & { kind: string; declarations: (Node & { init: Node | null })[] };

const isFunction = (init: Node | null) => init !== null && /^(?:Arrow)?FunctionExpression$/.test(init.type);

/**
 * `code`, a module, with its function declarations first, then the variables that begin as functions, then the rest in its order. Making a function does
 * nothing, and none is called before the rest has begun; so the module does what it did. Throws what the parser throws on code that is no module.
 */
export function functionsFirst(code: string): string {
  const imports: string[] = [];
  const functions: string[] = [];
  const variables = new Map<string, string[]>();
  const rest: string[] = [];
  const cut = ({ start, end }: Node) => code.slice(start, end);
  for (const node of parseAst(code).body as unknown as Node[]) {
    if (node.type === 'ImportDeclaration') imports.push(cut(node));
    else if (node.type === 'FunctionDeclaration') functions.push(cut(node));
    else if (node.type === 'VariableDeclaration') {
      const { kind, declarations } = node as Declaration;
      const made = declarations.filter((d) => isFunction(d.init));
      const others = declarations.filter((d) => !isFunction(d.init));
      if (made.length) variables.set(kind, [...(variables.get(kind) ?? []), ...made.map(cut)]);
      if (others.length) rest.push(`${kind} ${others.map(cut).join()};`);
    } else rest.push(cut(node));
  }
  return [...imports, ...functions, ...[...variables].map(([kind, made]) => `${kind} ${made.join()};`), ...rest].join('');
}
