import { describe, expect, it } from 'vitest';
import { entryOf, told, trailOf } from './told.ts';

describe('one inspection from many sources', () => {
  it('is one entry for a record row, the news of the day, its copy elsewhere and a mention years later', () => {
    const news = told({ article: 'news', rating: 'outstanding', on: '2022-05-10' });
    const copy = told({ article: 'copy', rating: 'outstanding', on: '2022-05-12' });
    const later = told({ article: 'later', rating: 'outstanding', status: 'prior', inspected: '2022', on: '2025-08-13' });
    const trail = trailOf([later, copy, news]);
    const entry = entryOf(trail, news);
    expect(entryOf(trail, copy)).toBe(entry);
    expect(entryOf(trail, later)).toBe(entry);
    expect(entry.sources).toHaveLength(4);
    expect(trail.inspections.filter((each) => each.rating === 'outstanding' && each.service === "children's services")).toHaveLength(3);
  });

  it('is one entry though one article dates the visit and another the report a month later', () => {
    const facts = { service: 'fostering', framework: 'regulatory', rating: 'good' } as const;
    const visit = told({ ...facts, article: 'a', inspected: '2010-11' });
    const report = told({ ...facts, article: 'b', reportPublished: '2010-12-14' });
    const trail = trailOf([report, visit]);
    expect(entryOf(trail, visit)).toBe(entryOf(trail, report));
    expect(entryOf(trail, visit)).toMatchObject({ inspected: '2010-11', published: '2010-12-14', link: 'none' });
  });

  it('puts an earlier rating mentioned years later on the article that reported it', () => {
    const first = told({ article: 'a', service: 'fostering', rating: 'good', on: '2012-03-01' });
    const later = told({ article: 'b', service: 'fostering', rating: 'outstanding', on: '2015-03-01' });
    const mention = told({ article: 'b', service: 'fostering', rating: 'good', status: 'prior', on: '2015-03-01' });
    const trail = trailOf([later, mention, first]);
    expect(entryOf(trail, mention)).toBe(entryOf(trail, first));
    expect(entryOf(trail, later)).not.toBe(entryOf(trail, first));
  });

  it('keeps two inspections of one article apart, the same grade or not', () => {
    const once = told({ article: 'a', service: 'fostering', rating: 'inadequate', status: 'prior', on: '2015-03-01' });
    const again = told({ article: 'a', service: 'fostering', rating: 'inadequate', status: 'prior', on: '2015-03-01' });
    const trail = trailOf([once, again]);
    expect(entryOf(trail, once)).not.toBe(entryOf(trail, again));
  });

  it('tells the same event twice told in one article once', () => {
    const first = told({ article: 'a', rating: 'outstanding', on: '2022-05-10' });
    const second = told({ article: 'a', rating: 'outstanding', on: '2022-05-10', inspected: '2022-02' });
    const trail = trailOf([first, second]);
    expect(entryOf(trail, first)).toBe(entryOf(trail, second));
  });

  it('keeps homes apart by their names', () => {
    const home = { service: "children's home", rating: 'good', framework: 'regulatory', inspected: '2019-03' } as const;
    const oak = told({ ...home, article: 'a', provider: 'Oak House' });
    const sameOak = told({ ...home, article: 'b', provider: 'Oak house' });
    const elm = told({ ...home, article: 'c', provider: 'Elm House' });
    const trail = trailOf([oak, sameOak, elm]);
    expect(entryOf(trail, oak)).toBe(entryOf(trail, sameOak));
    expect(entryOf(trail, elm)).not.toBe(entryOf(trail, oak));
  });

  it('shows that an article and the record disagree, with both, and settles nothing', () => {
    const wrong = told({ article: 'a', code: '895', rating: 'requires improvement', inspected: '2024-02-26/2024-03-08', on: '2024-05-21' });
    const entry = entryOf(trailOf([wrong], { code: '895' }), wrong);
    expect(entry.id).toBe('895-ILACS-2024-02-26');
    expect(entry.rating).toBe('inadequate');
    expect(entry.contradictions).toMatchObject([
      {
        fact: 'rating',
        said: [
          { value: 'inadequate', by: { type: 'official' } },
          { value: 'requires improvement', by: { type: 'article' } },
        ],
      },
    ]);
  });

  it('shows that two articles disagree on one visit', () => {
    const facts = { service: 'fostering', inspected: '2019-03-04/2019-03-06' } as const;
    const good = told({ ...facts, article: 'a', rating: 'good' });
    const not = told({ ...facts, article: 'b', rating: 'requires improvement' });
    const trail = trailOf([good, not]);
    expect(entryOf(trail, good)).toBe(entryOf(trail, not));
    expect(
      entryOf(trail, good)
        .contradictions[0]?.said.map((each) => each.value)
        .sort(),
    ).toEqual(['good', 'requires improvement']);
  });

  it('does not call the other headline grade of 2009 to 2012 a contradiction', () => {
    const lookedAfter = told({ article: 'a', rating: 'adequate', framework: 'joint safeguarding', reportPublished: '2010-01-07' });
    expect(entryOf(trailOf([lookedAfter]), lookedAfter)).toMatchObject({
      id: '383-SLAC-2010-01-07',
      rating: 'inadequate',
      contradictions: [],
    });
  });

  it('shows that sources disagree on what a visit found, each in its own words', () => {
    const facts = { service: 'SEND', framework: 'area SEND', inspected: '2016-12-05/2016-12-09' } as const;
    const wrong = told({ ...facts, article: 'a', outcome: 'written statement of action' });
    expect(entryOf(trailOf([wrong]), wrong)).toMatchObject({
      id: '383-AREA_SEND_2016-2016-12-05',
      contradictions: [{ fact: 'outcome', said: [{ value: 'no written statement of action' }, { value: 'written statement of action' }] }],
    });
    const visit = told({ article: 'b', framework: 'unannounced', inspected: '2009-07', rating: 'inadequate', ratingBasis: 'implied' });
    expect(entryOf(trailOf([visit]), visit)).toMatchObject({
      id: '383-CRA-2009',
      rating: null,
      contradictions: [{ fact: 'rating', said: [{ value: 'no overall grade' }, { value: 'inadequate' }] }],
    });
  });

  it('shows a strand that is told otherwise than in the record', () => {
    const evidence = { fact: 'strand', where: 'text', start: 0, end: 1, quote: 'x', rule: 'x' } as const;
    const judgements = [{ strand: 'leadership', label: 'leaders', grade: 'good', evidence } as const];
    const finding = told({ article: 'a', rating: 'outstanding', on: '2022-05-10', judgements });
    expect(entryOf(trailOf([finding]), finding).contradictions).toMatchObject([{ fact: 'strand', strand: 'leadership' }]);
  });

  it('marks what is unsure, and lets it change nothing that is stated', () => {
    const stated = told({ article: 'a', service: 'fostering', rating: 'good', inspected: '2019-03', on: '2019-05-01' });
    const unsure = told({
      article: 'b',
      service: 'fostering',
      rating: 'good',
      outcome: 'serious concerns',
      certainty: 'unsure',
      on: '2019-05-02',
    });
    const alone = trailOf([stated]);
    const both = trailOf([unsure, stated]);
    const { sources: _, ...before } = entryOf(alone, stated);
    const { sources, ...after } = entryOf(both, stated);
    expect(after).toEqual(before);
    expect(sources).toHaveLength(2);
    const own = told({ article: 'c', service: 'fostering', rating: 'inadequate', certainty: 'unsure', on: '2020-05-02' });
    expect(entryOf(trailOf([own]), own).certainty).toBe('unsure');
  });

  it('counts a finding for every council that one body serves', () => {
    const trust = told({ article: 'a', code: '940', codes: ['940', '941'], rating: 'requires improvement', on: '2022-11-28' });
    expect(entryOf(trailOf([trust], { code: '940' }), trust).id).toBe('940-ILACS-2022-10-03');
    expect(entryOf(trailOf([trust], { code: '941' }), trust).id).toBe('941-ILACS-2022-10-03');
  });

  it('stands newest first, an undated earlier inspection just below the one its article reports', () => {
    const current = told({ article: 'a', service: 'fostering', rating: 'good', on: '2012-03-01' });
    const prior = told({ article: 'a', service: 'fostering', rating: 'inadequate', status: 'prior', on: '2012-03-01' });
    const trail = trailOf([prior, current]);
    const at = trail.inspections.indexOf(entryOf(trail, current));
    expect(trail.inspections[at + 1]).toBe(entryOf(trail, prior));
    const dated = trail.inspections.filter((each) => each.official?.inspected).map((each) => each.official?.inspected ?? '');
    expect(dated).toEqual([...dated].sort().reverse());
  });

  it('has the whole record of a council that no article tells of', () => {
    const trail = trailOf([], { code: '941' });
    expect(trail.council).toBe('West Northamptonshire');
    expect(new Set(trail.inspections.map((each) => each.council.name))).toEqual(new Set(['West Northamptonshire', 'Northamptonshire']));
  });
});
