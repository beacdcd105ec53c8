/** A bundle's top-level functions, moved before its tables: what is like each other stands within the 32 kB that deflate looks back on. */
import { parseAst } from 'vite';

type Node = { type: string; start: number; end: number };
type Declaration = Node & { kind: string; declarations: (Node & { init: Node | null })[] };

const isFunction = (init: Node | null) => init !== null && /^(?:Arrow)?FunctionExpression$/.test(init.type);

/**
 * `code`, a module, with its function declarations first, then the constants that are functions, then the rest in its order. Functions run when they are
 * called, and nothing is called before the rest has begun; so it does what it did. Throws what the parser throws on code that is no module.
 */
export function functionsFirst(code: string): string {
  const imports: string[] = [];
  const functions: string[] = [];
  const constants: string[] = [];
  const rest: string[] = [];
  const cut = ({ start, end }: Node) => code.slice(start, end);
  for (const node of parseAst(code).body as unknown as Node[]) {
    if (node.type === 'ImportDeclaration') imports.push(cut(node));
    else if (node.type === 'FunctionDeclaration') functions.push(cut(node));
    else if (node.type === 'VariableDeclaration') {
      const { kind, declarations } = node as Declaration;
      const others = declarations.filter((d) => kind !== 'const' || !isFunction(d.init));
      constants.push(...declarations.filter((d) => !others.includes(d)).map(cut));
      if (others.length) rest.push(`${kind} ${others.map(cut).join()};`);
    } else rest.push(cut(node));
  }
  return [...imports, ...functions, constants.length ? `const ${constants.join()};` : '', ...rest].join('');
}
