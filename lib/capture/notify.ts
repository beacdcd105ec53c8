/** A notice of the system that a watched council's grade changed. Only where the user asked for it, and allowed it to the browser. */
import type { Grade } from '../domain/grades.ts';
import { GRADE_BADGES } from './badge.ts';
import type { NoticedChange } from './notice-changes.ts';

/** As much of `browser.notifications` as is used; undefined where it is not allowed. */
export type RawNotices =
  | { create(id: string, options: { type: 'basic'; iconUrl: string; title: string; message: string }): Promise<unknown> }
  | undefined;

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
  await notices.create(`${council.code}.${lead.args.join('.')}`, { type: 'basic', iconUrl, title, message: say('noticeText') });
}
