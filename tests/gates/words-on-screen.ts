/** What the source says on screen: message keys it uses, and text that bypasses the messages. */
import { eachNode, type SourceFile, type SyntaxNode } from './source-files.ts';

export type LocaleMessage = { message: string; description?: string; placeholders?: Record<string, { content: string }> };
export type LocaleFile = Record<string, LocaleMessage>;

/** Attributes that a reader sees or hears. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'label',
  'placeholder',
  'title',
]);
const LETTERS = /\p{L}/u;

const nameOf = (node: unknown): string => ((node as { name?: unknown }).name as string) ?? '';

/** Text with letters that stands in JSX as such: it would be English in every language. */
export function bareText(file: SourceFile): string[] {
  const found: string[] = [];
  eachNode(file.syntax, (node, parent, key) => {
    const value = node.value as string;
    if (node.type === 'JSXText' && LETTERS.test(value)) found.push(value.trim());
    if (node.type !== 'Literal' || typeof value !== 'string' || !LETTERS.test(value)) return;
    if (parent?.type === 'JSXExpressionContainer' && key === 'expression') found.push(value);
    if (parent?.type === 'JSXAttribute' && SPOKEN.has(nameOf(parent.name))) found.push(value);
  });
  return found;
}

/** Every string literal of a file: message keys are among them. */
export function stringsIn(file: SourceFile): string[] {
  const found: string[] = [];
  eachNode(file.syntax, (node: SyntaxNode) => {
    if (node.type === 'Literal' && typeof node.value === 'string') found.push(node.value);
    if (node.type === 'TemplateElement') found.push((node.value as { cooked?: string }).cooked ?? '');
  });
  return found;
}

/** Keys asked for by `say('…')`, `find('…')` and, as stems, `count('…')`, on whatever object. */
export function keysAsked(file: SourceFile): { plain: string[]; plural: string[] } {
  const plain: string[] = [];
  const plural: string[] = [];
  eachNode(file.syntax, (node) => {
    if (node.type !== 'CallExpression') return;
    const callee = node.callee as SyntaxNode;
    const method = nameOf(callee.type === 'MemberExpression' ? callee.property : callee);
    const first = (node.arguments as SyntaxNode[])[0];
    if (first?.type !== 'Literal' || typeof first.value !== 'string') return;
    if (method === 'say' || method === 'getMessage') plain.push(first.value);
    if (method === 'count') plural.push(first.value);
  });
  return { plain, plural };
}

/** Placeholders of a message by what they stand for, in the order of their numbers: what `$1`, `$2` … are. */
export function placeholdersOf({ message, placeholders = {} }: LocaleMessage): { declared: string[]; used: string[] } {
  const used = [...message.matchAll(/\$([A-Z0-9_]+)\$/gi)].map((match) => (match[1] ?? '').toLowerCase());
  return {
    declared: Object.entries(placeholders)
      .map(([name, { content }]) => `${name.toLowerCase()}=${content}`)
      .sort(),
    used: [...new Set(used)].sort(),
  };
}
