/** Councils that fit what was typed, best first: by name, alias, official name or body, in whatever case and spelling of 'and', 'saint', accents. */
import type { Council } from '../lib/domain/councils.ts';
import type { CouncilOption } from './popup-view.ts';

const MOST = 8;

function level(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\bst\.?(?=\s)/g, 'saint')
    .replace(/[’'.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** 0 the whole name, 1 its beginning, 2 the beginning of one of its words; null where it does not fit. */
function fitOf(typed: string, name: string): number | null {
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  return name.includes(` ${typed}`) ? 2 : null;
}

/** @param query as typed @param councils all that can be found, in the order in which equals are shown */
export function councilOptions(query: string, councils: readonly Council[]): CouncilOption[] {
  const typed = level(query);
  if (typed === '') return [];
  const found = councils.flatMap((council) => {
    const own = fitOf(typed, level(council.name)) ?? fitOf(typed, level(council.official));
    const alias = own === null ? council.aliases.find((name) => fitOf(typed, level(name)) !== null) : undefined;
    const rank = own ?? (alias === undefined ? null : 2 + (fitOf(typed, level(alias)) ?? 0));
    return rank === null ? [] : [{ council, alias: alias ?? null, rank: rank + (council.to ? 0.5 : 0) }];
  });
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ council, alias }) => ({ code: council.code, name: council.name, alias, ended: council.to?.slice(0, 4) ?? null }));
}
