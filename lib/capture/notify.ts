/** A notice of the system that a watched council's grade changed. Only where the user asked for it, and allowed it to the browser. */
import type { Grade } from '../domain/grades.ts';
import { GRADE_BADGES } from './badge.ts';
import type { NoticedChange } from './notice-changes.ts';

/** As much of `browser.notifications` as is used; undefined where it is not allowed. */
export type RawNotices =
  | { create(id: string, options: { type: 'basic'; iconUrl: string; title: string; message: string }): Promise<unknown> }
  | undefined;

/** Parts of a notice's name: the council's code comes first, for the browser gives back nothing else on a click. */
const AFTER_CODE = '.';

/** Where a click on the notice of this name leads: the page of its council among the records. */
export const placeOfNotice = (id: string): string => `/records.html#council/${id.split(AFTER_CODE, 1)[0]}`;

/** One notice for each change, however often it is told. */
export async function notifyOf(
  notices: RawNotices,
  iconUrl: string,
  { council, direction, lead }: NoticedChange,
  say: (key: string, args?: string[]) => string,
): Promise<void> {
  // Leads of changes name the new grade second: lib/trail/lead.ts.
  const grade = GRADE_BADGES[lead.args[1] as Grade]?.word;
  if (!notices || !grade) return;
  const title = say(direction === 'up' ? 'noticeUp' : 'noticeDown', [council.name, say(grade)]);
  await notices.create(`${council.code}${AFTER_CODE}${lead.args.join(AFTER_CODE)}`, {
    type: 'basic',
    iconUrl,
    title,
    message: say('noticeText'),
  });
}
