/** What the icon says of a page: letters and colour of a grade, and the same in words in the tooltip. */
import type { Badge, BrowserSeam } from '../browser.ts';
import type { Finding } from '../domain/finding.ts';
import type { Grade } from '../domain/grades.ts';
import type { CaptureResult } from './capture-result.ts';

/**
 * Letters, colour and the word's message key of each grade. Letters tell grades apart without colour; colours carry white letters at a contrast
 * of 4.5 or more. Words of one rung share a colour: teal, green, amber, red.
 */
export const GRADE_BADGES: Readonly<Record<Grade, { text: string; color: string; word: string }>> = {
  outstanding: { text: 'O', color: '#0b6e6e', word: 'gradeOutstanding' },
  excellent: { text: 'E', color: '#0b6e6e', word: 'gradeExcellent' },
  'very good': { text: 'VG', color: '#0b6e6e', word: 'gradeVeryGood' },
  good: { text: 'G', color: '#2b7031', word: 'gradeGood' },
  'requires improvement': { text: 'RI', color: '#96560a', word: 'gradeRequiresImprovement' },
  adequate: { text: 'A', color: '#96560a', word: 'gradeAdequate' },
  satisfactory: { text: 'S', color: '#96560a', word: 'gradeSatisfactory' },
  inadequate: { text: 'I', color: '#b3261e', word: 'gradeInadequate' },
  poor: { text: 'P', color: '#b3261e', word: 'gradePoor' },
  weak: { text: 'W', color: '#96560a', word: 'gradeWeak' },
  unsatisfactory: { text: 'U', color: '#b3261e', word: 'gradeUnsatisfactory' },
};

/** A colour for what is no grade. */
const PLAIN = '#4a5568';

/** The icon of a page about which it says nothing. */
export function noBadge(say: BrowserSeam['message']): Badge {
  return { text: '', color: PLAIN, title: say('actionTitle') };
}

/** Longest list of councils that a tooltip names. */
const NAMED = 3;

/** The icon for the outcome of a capture. `say` looks messages up. A grade is shown only where the article states or implies it. */
export function badgeOf(result: CaptureResult, say: BrowserSeam['message']): Badge {
  if (result.state === 'nothing') return noBadge(say);
  const findings = result.state === 'kept' ? result.findings.map((one) => one.finding) : result.findings;
  const badge = findingsBadge(findings, say);
  if (result.state === 'unsaved') return { text: '!', color: '#b3261e', title: say('badgeUnsaved', [badge.title]) };
  const waits = result.findings.some((one) => one.finding.certainty === 'unsure' && one.verdict === undefined);
  // Some of it is sure and kept, some is not: both are said. Where nothing is sure, the badge itself says so.
  const also = waits && badge.text !== '?' ? [say('badgeAlsoUnsure')] : [];
  const what = [badge.title, ...also].join(' ');
  if (result.outcome === 'changed') return { ...badge, text: `${badge.text}*`, title: say('badgeChanged', [what]) };
  return { ...badge, title: say('badgeSaved', [what]) };
}

/** A council's grade went up or down with what this article tells: an arrow before the grade, and words before the words. */
export function withChange(
  badge: Badge,
  { direction, council }: { direction: 'up' | 'down'; council: string },
  say: BrowserSeam['message'],
): Badge {
  const sign = direction === 'up' ? '↑' : '↓';
  return {
    ...badge,
    text: `${sign}${badge.text}`,
    title: `${say(direction === 'up' ? 'badgeUp' : 'badgeDown', [council])} ${badge.title}`,
  };
}

/** The icon where reading failed by a fault. */
export function faultBadge(say: BrowserSeam['message']): Badge {
  return { text: '!', color: GRADE_BADGES.inadequate.color, title: say('badgeFault') };
}

/** The icon over a site that is not read by itself. */
export function siteOffBadge(say: BrowserSeam['message']): Badge {
  return { text: '', color: PLAIN, title: say('badgeSiteOff') };
}

/** The icon over a site that is read by itself, where nothing was found, or nothing yet. */
export function siteOnBadge(say: BrowserSeam['message']): Badge {
  return { text: '', color: PLAIN, title: say('badgeSiteOn') };
}

/** The icon for what an article reports: its new inspections, or where it has none, that it looks back. */
export function findingsBadge(findings: readonly Finding[], say: BrowserSeam['message']): Badge {
  const sure = findings.filter((one) => one.certainty !== 'unsure');
  if (sure.length === 0) return findings.length > 0 ? { text: '?', color: PLAIN, title: say('badgeUnsure') } : noBadge(say);
  const current = sure.filter((one) => one.status === 'current');
  const names = [...new Set(current.map((one) => one.council.name))];
  const [first] = current;
  if (!first) return { text: '↺', color: PLAIN, title: say('badgeLooksBack', [nameList(sure)]) };
  if (names.length > 1) return { text: String(names.length), color: PLAIN, title: say('badgeSeveral', [nameList(current)]) };
  const grades = [...new Set(current.map((one) => one.rating))];
  const [grade] = grades;
  // Two services of one council, or a grade and a visit: no one letter would be true of both.
  if (grades.length > 1) return { text: '+', color: PLAIN, title: say('badgeSeveral', [first.council.name]) };
  if (!grade) return { text: '–', color: PLAIN, title: say('badgeNoGrade', [first.council.name]) };
  const { text, color, word } = GRADE_BADGES[grade];
  // Scotland's words mean other things than England's: its letters get no colour.
  const isOtherScale = first.framework === 'care inspectorate';
  return { text, color: isOtherScale ? PLAIN : color, title: say('badgeGrade', [first.council.name, say(word)]) };
}

function nameList(findings: readonly Finding[]): string {
  const names = [...new Set(findings.map((one) => one.council.name))];
  return names.length > NAMED ? `${names.slice(0, NAMED).join(', ')} …` : names.join(', ');
}
