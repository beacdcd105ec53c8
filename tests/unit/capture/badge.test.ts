import { describe, expect, test } from 'vitest';
import { findingsBadge, GRADE_BADGES } from '../../../lib/capture/badge.ts';
import { GRADES } from '../../../lib/domain/grades.ts';
import { makeFinding } from '../store/readings.ts';

const say = (key: string, args: string[] = []) => [key, ...args].join('|');
const NORFOLK = { code: '926', name: 'Norfolk' };
const KENT = { code: '886', name: 'Kent' };

/** WCAG 2 contrast of white letters on a colour. */
function contrastWithWhite(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

describe('the icon', () => {
  test.each(GRADES)('tells “%s” by its letters, readable on its colour, in at most four characters', (grade) => {
    const badge = findingsBadge([makeFinding({ rating: grade })], say);
    expect(badge.text).toBe(GRADE_BADGES[grade].text);
    expect(badge.text.length).toBeLessThanOrEqual(4);
    expect(contrastWithWhite(badge.color)).toBeGreaterThanOrEqual(4.5);
    expect(badge.title).toBe(`badgeGrade|Norfolk|${GRADE_BADGES[grade].word}`);
  });

  test('tells every grade by letters of its own, never by colour alone', () => {
    expect(new Set(Object.values(GRADE_BADGES).map((one) => one.text)).size).toBe(GRADES.length);
  });

  test('never shows an unsure grade as a fact', () => {
    expect(findingsBadge([makeFinding({ certainty: 'unsure' })], say)).toMatchObject({ text: '?', title: 'badgeUnsure' });
    expect(findingsBadge([makeFinding({ certainty: 'unsure' }), makeFinding({ rating: 'good', council: KENT })], say).text).toBe('G');
  });

  test('shows the new grade, not the earlier one', () => {
    const earlier = makeFinding({ status: 'prior', rating: 'outstanding' });
    expect(findingsBadge([earlier, makeFinding({ rating: 'inadequate' })], say).text).toBe('I');
  });

  test('does not show an earlier grade as if it were new', () => {
    expect(findingsBadge([makeFinding({ status: 'prior', rating: 'good' })], say)).toMatchObject({
      text: '↺',
      title: 'badgeLooksBack|Norfolk',
    });
  });

  test('shows a visit without a grade as one', () => {
    expect(findingsBadge([makeFinding({ rating: null, framework: 'focused visit' })], say)).toMatchObject({
      text: '–',
      title: 'badgeNoGrade|Norfolk',
    });
  });

  test('counts councils rather than choosing one', () => {
    const two = [makeFinding({ council: NORFOLK }), makeFinding({ council: KENT, rating: 'good' })];
    expect(findingsBadge(two, say)).toMatchObject({ text: '2', title: 'badgeSeveral|Norfolk, Kent' });
  });

  test('chooses no letter where two services of one council have different grades', () => {
    const two = [makeFinding(), makeFinding({ service: 'fostering', rating: 'good' })];
    expect(findingsBadge(two, say).text).toBe('+');
  });

  test('gives Scotland’s words no colour of England’s scale', () => {
    const scottish = findingsBadge([makeFinding({ framework: 'care inspectorate', rating: 'good' })], say);
    expect([scottish.text, scottish.color]).toEqual(['G', findingsBadge([], say).color]);
  });

  test('says nothing where there is nothing', () => {
    expect(findingsBadge([], say)).toMatchObject({ text: '', title: 'actionTitle' });
  });
});
