/** Joint targeted inspections that are not called so. */
import type { Framework } from '../../domain/frameworks.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import type { Page } from './page.ts';

const POLICE = 'hmic|hmicfrs|constabulary';

/** "inspected by Ofsted, the CQC, HMIC and HMI Probation": together they only make joint targeted inspections. */
export function jointNamed(r: Reading, page: Page, line: Line): Spot<Framework>[] {
  if (page.service !== "children's services" || (page.year ?? 0) < 2016 || line.visits.some((v) => v.value === 'JTAI')) return [];
  if (!says(r.tokens, POLICE, line.from, line.to)) return [];
  let ofsted = -1;
  for (let i = line.from; i < line.to; i++)
    if (word(r, i) === 'ofsted') ofsted = i;
    else if (
      isWord(r, i, POLICE) &&
      ofsted >= 0 &&
      i - ofsted < 14 &&
      // "HM Inspectorate of Constabulary", and not the county's
      (word(r, i) !== 'constabulary' || isWord(r, i - 1, 'of|hmi'))
    )
      return [{ from: ofsted, to: ofsted + 1, value: 'JTAI' }];
  return [];
}

/** "A joint inspection has praised how agencies deal with abuse": since 2016 those are the targeted ones. */
export function jointSince2016(r: Reading, page: Page, line: Line, v: Spot<Framework>): Spot<Framework> {
  if (v.value !== 'joint safeguarding' || page.service !== "children's services" || (page.year ?? 0) < 2016) return v;
  if (word(r, v.from) !== 'joint') return v;
  for (let i = line.from; i < line.to; i++)
    if (isWord(r, i, 'agencies|police|partners|multi-agency|inspectorates|hmicfrs|probation|exploitation')) return { ...v, value: 'JTAI' };
  return v;
}
