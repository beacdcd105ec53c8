import { describe, expect, it } from 'vitest';
import { toneOf } from '../../../components/grade-tone.ts';
import { whyNoGrade } from '../../../components/no-grade.ts';

const visit = { framework: 'full inspection' as const, rating: null, outcome: null, inspected: null, judgements: [] };
const strands = [{ strand: 'leadership', label: 'leaders', grade: 'good' }];

describe('no grade is never left unexplained, nor explained wrongly', () => {
  it('says nothing where there is a grade', () => {
    expect(whyNoGrade({ ...visit, rating: 'good' })).toBeNull();
  });

  it.each([
    ['focused visit', 'noGradeFocused'],
    ['monitoring visit', 'noGradeMonitoring'],
    ['unannounced', 'noGradeUnannounced'],
    ['JTAI', 'noGradeJoint'],
    ['area SEND', 'noGradeAreaSend'],
  ] as const)('a %s gives none by its nature', (framework, why) => {
    expect(whyNoGrade({ ...visit, framework })).toEqual({ label: 'noGradeLabel', why });
    expect(whyNoGrade({ ...visit, framework, judgements: strands })?.why).toBe(why);
  });

  it('since April 2026 there are strands and no overall grade', () => {
    expect(whyNoGrade({ ...visit, framework: 'ILACS', inspected: '2026-06', judgements: strands })?.why).toBe('noGradeStrandsOnly');
    expect(whyNoGrade({ ...visit, framework: 'ILACS', outcome: 'strand grades, no overall', judgements: strands })?.why).toBe(
      'noGradeStrandsOnly',
    );
    expect(whyNoGrade({ ...visit, framework: 'ILACS', inspected: '2026-04-13/2026-04-24', judgements: strands })?.why).toBe(
      'noGradeStrandsOnly',
    );
  });

  it.each(['2026', '2026-03', '2025-11/2026-05', '--06', null])('does not claim so of an inspection dated %s', (inspected) => {
    expect(whyNoGrade({ ...visit, framework: 'ILACS', inspected, judgements: strands })?.why).toBe('noOverallArticle');
  });

  it('says whether it is the article or the record that gives none', () => {
    expect(whyNoGrade(visit)?.why).toBe('noGradeArticle');
    expect(whyNoGrade(visit, true)?.why).toBe('noGradeRecord');
  });
});

describe('colour never says more than the word', () => {
  it('keeps Scotland’s six-point words off the English scale', () => {
    expect(toneOf('good', 'care inspectorate')).toBe('plain');
    expect(toneOf('weak', 'ILACS')).toBe('plain');
  });

  it('has one tone for each English rung', () => {
    expect((['outstanding', 'good', 'requires improvement', 'inadequate'] as const).map((grade) => toneOf(grade, 'ILACS'))).toEqual([
      'best',
      'good',
      'middling',
      'worst',
    ]);
  });
});
