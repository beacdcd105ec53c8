/** News that somebody is said to have heard: its past perfect is only that of reported speech. */
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';

/** "On Tuesday the trust learned that services had been rated good": what is heard this week is the news, and no earlier grade. */
export function heardNow(r: Reading, line: Line, from: number): boolean {
  // "Members NOTED that Bury had been judged to require improvement": minutes of when it was news
  for (let i = from - 1; i > line.from && from - i < 16; i--)
    if (
      word(r, i) === 'that' &&
      isWord(r, i - 1, 'noted|reported|advised|advise|announce|report|informed|heard') &&
      [2, 3, 4, 5].some((k) => isWord(r, i - k, 'members|committee|panel|board|cabinet|councillors|governors|leader|chairman|chair'))
    )
      return !line.dates.some((d) => d.from > i && d.from < from + 7);
  // "On Monday Ofsted had lowered it to inadequate": told with the day of the news
  const told = line.dates.find(
    (d) => d.to < from && from - d.to < 16 && /^(?:last-)?(?:weekday|week)$|^(?:this-week|yesterday|today)$/.test(d.mention.rule),
  );
  if (told && hadThen(r, told.to, from)) return true;
  // "It was the third time that services had been rated inadequate" opens the news
  if (line.index <= 2 && line.where === 'text' && isWord(r, line.from, 'it|this') && word(r, line.from + 4) === 'time')
    return isWord(r, line.from + 3, 'second|third|fourth|fifth');
  const [day, second] = line.dates;
  if (!day || second || !/^(?:last-)?(?:weekday|week)$|^(?:this-week|yesterday|today)$/.test(day.mention.rule)) return false;
  for (let i = from - 1; i > line.from; i--) if (word(r, i) === 'that' && isWord(r, i - 1, 'learned|learnt|heard|discovered')) return true;
  return false;
}

/** "On Monday Ofsted had …": nothing but the inspectors between the day and what they had done. */
function hadThen(r: Reading, to: number, from: number): boolean {
  let i = to;
  while (i < to + 4 && word(r, i) !== 'had') {
    if (!isWord(r, i, ',|the|ofsted|inspectors|inspectorate|watchdog|regulator|they|it')) return false;
    i++;
  }
  return word(r, i) === 'had' && i < from && !isWord(r, i + 1, 'been|previously|already|once');
}

/** "was told that Ofsted", "learnt inspectors": somebody heard of it then. */
export function toldThat(r: Reading, line: Line, at: number): boolean {
  for (let i = at - 1; i > Math.max(line.from, at - 6); i--) {
    if (isWord(r, i, ',|;|before|previously|once|earlier')) return false;
    // "The Leader was pleased to advise that: (a) Ofsted had rated"
    if (isWord(r, i, 'advise|announce|report|inform|say|note|confirm') && word(r, i - 1) === 'to') return true;
    // "On Monday Kent learned that it had been rated outstanding"
    if (
      isWord(r, i, 'learnt|learned|heard|discovered|noted|reported|advised|announced|confirmed|emerged|transpired|listed|lists|named|names')
    )
      return true;
    // "greeted the news that Ofsted had found the department to require improvement"
    if (word(r, i) === 'that' && isWord(r, i - 1, 'news|word|announcement|confirmation|revelation|disclosure')) return true;
    if (isWord(r, i, 'told|informed')) return isWord(r, i - 1, 'was|were|i|we|they|he|she|been');
  }
  return false;
}

/** A verb of today, and no grade, before the participle at `at`; nothing but it tells what inspectors gave. */
export function newsBefore(r: Reading, line: Line, at: number): boolean {
  if (line.grades.some((g) => g.to <= at)) return false;
  const [own, next] = line.grades.filter((g) => g.from > at);
  if (!own || (next && !r.tokens.slice(own.to, next.from).some((t) => isAny(t.w, 'after|since|from|following|than|in')))) return false;
  for (let i = line.from; i < at - 2; i++)
    if (isWord(r, i, 'has|have')) return /(?:ed|en|un|own|ome|one|lt|ept|ade|id)$/.test(word(r, i + 1));
  return false;
}
