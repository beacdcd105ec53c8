/** Words by their place, and whether they are one of a few. */
import type { Reading } from '../reading.ts';
import { isAny } from './is-any.ts';
import type { Token } from './tokens.ts';

/** Token `i` as it is compared: in lower case; none beyond the text. */
export const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.w ?? '';
export const word = (r: Pick<Reading, 'tokens'>, i: number): string => r.tokens[i]?.w ?? '';

/** Whether token `i` is one of `list`, as of `isAny`. */
export const isAt = (tokens: readonly Token[], i: number, list: string): boolean => isAny(wordAt(tokens, i), list);
export const isWord = (r: Pick<Reading, 'tokens'>, i: number, list: string): boolean => isAny(word(r, i), list);
