import { describe, expect, it } from 'vitest';
import { entryOf, linkOf, told, trailOf } from './told.ts';

describe('finding the official inspection that an article tells of', () => {
  it('places an article without a year or a page date by grade, kind and months', () => {
    const current = told({ article: 'a', rating: 'inadequate', framework: 'joint safeguarding', inspected: '--11/--12' });
    const prior = told({ article: 'a', rating: 'inadequate', ratingBasis: 'implied', status: 'prior', inspected: '--07' });
    const trail = trailOf([prior, current]);
    expect(entryOf(trail, current)).toMatchObject({
      id: '383-SLAC-2010-01-07',
      link: 'matched',
      published: '2010-01-07',
      inspected: '2009-11/2009-12',
    });
    expect(entryOf(trail, prior)).toMatchObject({ link: 'none', inspected: '2009-07' });
  });

  it('knows an inspection by its visit, by its report, and by the day of the article', () => {
    const facts = { code: '380', rating: 'inadequate' } as const;
    const official = '380-ILACS-2022-11-21';
    expect(linkOf(told({ ...facts, article: 'a', inspected: '2022-11-21/2022-12-02' }), { code: '380' })).toBe(official);
    expect(linkOf(told({ ...facts, article: 'a', reportPublished: '2023-01-31' }), { code: '380' })).toBe(official);
    expect(linkOf(told({ ...facts, article: 'a', on: '2023-02-01' }), { code: '380' })).toBe(official);
    expect(linkOf(told({ ...facts, article: 'a', status: 'prior', inspected: '2022', on: '2025-01-01' }), { code: '380' })).toBe(official);
    // Dated by its report's year.
    expect(linkOf(told({ ...facts, article: 'a', status: 'prior', inspected: '2023', on: '2025-01-01' }), { code: '380' })).toBe(official);
  });

  it('guesses nothing where several inspections fit, and says so', () => {
    const finding = told({ article: 'a', code: '330', rating: 'inadequate', status: 'prior', on: '2019-03-01' });
    const entry = entryOf(trailOf([finding], { code: '330' }), finding);
    expect(entry).toMatchObject({ link: 'several', official: null, inspected: null });
  });

  it('leaves an inspection that the record has not on its own', () => {
    expect(linkOf(told({ article: 'a', rating: 'good', inspected: '2019-06', on: '2019-08-01' }))).toBe('none');
    expect(linkOf(told({ article: 'a', rating: 'good', on: '2027-08-01' }))).toBe('none');
  });

  it('never places a fostering service, a home or a school programme on the department', () => {
    for (const service of ['fostering', 'adoption', "children's home", 'youth justice'] as const) {
      expect(linkOf(told({ article: 'a', service, rating: 'outstanding', on: '2022-05-10' }))).toBe('none');
    }
    expect(linkOf(told({ article: 'a', service: 'SEND', framework: 'area SEND', inspected: '2016-12' }))).toBe(
      '383-AREA_SEND_2016-2016-12-05',
    );
  });

  it('never places an ungraded visit on a graded inspection, nor a grade on a visit', () => {
    expect(linkOf(told({ article: 'a', framework: 'focused visit', inspected: '2022-02' }))).toBe('none');
    expect(linkOf(told({ article: 'a', rating: 'good', inspected: '2021-07', on: '2021-09-01' }))).toBe('none');
  });

  it('takes two findings of one article for two inspections', () => {
    const current = told({ article: 'a', rating: 'outstanding', on: '2022-05-10' });
    const prior = told({ article: 'a', rating: 'outstanding', status: 'prior', on: '2022-05-10' });
    const trail = trailOf([current, prior]);
    expect(entryOf(trail, current).id).toBe('383-ILACS-2022-02-21');
    expect(entryOf(trail, prior).id).toBe('383-ILACS-2018-10-29');
  });

  it('takes an undated earlier grade for the one just before, or for none', () => {
    // Nottingham was graded good in 2011, and twice required improvement since: this history is not the record's.
    const stripped = told({ article: 'a', code: '892', rating: 'good', status: 'prior', on: '2022-09-05' });
    const current = told({ article: 'a', code: '892', rating: 'inadequate', on: '2022-09-05' });
    expect(linkOf(stripped, { code: '892' }, [current])).toBe('none');
    const was = told({ article: 'a', code: '892', rating: 'requires improvement', status: 'prior', on: '2022-09-05', inspected: '2018' });
    expect(linkOf(was, { code: '892' }, [current])).toBe('892-ILACS-2018-11-05');
  });

  it('gives an inspection to the finding that bears its year before one that bears none', () => {
    // Only one inadequate is on record, and the article tells that the one it reports came after it.
    const current = told({ article: 'a', code: '892', rating: 'inadequate', inspected: '--06/--07' });
    const prior = told({ article: 'a', code: '892', rating: 'inadequate', status: 'prior', inspected: '2022' });
    expect(linkOf(prior, { code: '892' }, [current])).toBe('892-ILACS-2022-07-11');
    expect(linkOf(current, { code: '892' }, [prior])).toBe('none');
  });

  it('follows a council to the one it took over from, by the time told', () => {
    const dated = told({ article: 'a', code: '838', rating: 'requires improvement', status: 'prior', inspected: '2016', on: '2021-12-09' });
    const entry = entryOf(trailOf([dated], { code: '838' }), dated);
    expect(entry.official?.id).toBe('835-SIF-2016-05-23');
    expect(entry.council).toEqual({ code: '835', name: 'Dorset' });
    const undated = told({ article: 'a', code: '839', rating: 'requires improvement', status: 'prior', on: '2019-12-09' });
    expect(entryOf(trailOf([undated], { code: '839' }), undated).official).toBeNull();
  });

  it('takes the visit after the last grade told, where several visits fit the month', () => {
    // Leicestershire had visits in a January or with a report near it in 2022 and 2026, and a graded inspection in between.
    const visit = told({ article: 'a', code: '855', inspected: '--01' });
    const grade = told({ article: 'a', code: '855', status: 'prior', rating: 'requires improvement', inspected: '2019' });
    expect(linkOf(visit, { code: '855' }, [grade])).toBe('855-ILACS-2022-01-26');
    const loosely = told({ article: 'a', code: '855', inspected: '--01', framework: 'full inspection' });
    expect(linkOf(loosely, { code: '855' }, [grade])).toBe('855-ILACS-2022-01-26');
  });

  it('does not take the only monitoring visit on record in a year for the only one there was', () => {
    const visit = { article: 'a', code: '358', framework: 'monitoring visit', status: 'prior', on: '2026-08-03' } as const;
    expect(linkOf(told({ ...visit, inspected: '2021' }), { code: '358' })).toBe('none');
    expect(linkOf(told({ ...visit, inspected: '2021-09' }), { code: '358' })).toBe('358-ILACS-2021-09-28');
  });

  it('does not take an older visit for the one in the news where the record may lack that one', () => {
    const monitoring = { article: 'a', code: '341', framework: 'monitoring visit' } as const;
    // Liverpool's last monitoring visit on record came out on 28 April 2025; the record has none of later visits.
    expect(linkOf(told({ ...monitoring, on: '2025-05-02' }), { code: '341' })).toBe('341-ILACS-2025-03-25');
    expect(linkOf(told({ ...monitoring, on: '2025-06-20' }), { code: '341' })).toBe('none');
    const focused = { article: 'a', code: '891', framework: 'focused visit' } as const;
    expect(linkOf(told({ ...focused, on: '2026-01-14' }), { code: '891' })).toBe('891-ILACS-2025-11-26');
    expect(linkOf(told({ ...focused, on: '2026-04-20' }), { code: '891' })).toBe('none');
  });

  it('tells two inspections of one grade apart by the strands that an article gives', () => {
    const evidence = { fact: 'strand', where: 'text', start: 0, end: 1, quote: 'x', rule: 'x' } as const;
    const judgements = [{ strand: 'help and protection', label: 'help and protection', grade: 'requires improvement', evidence } as const];
    // Barnsley was good in 2018 and in 2023; only in 2023 did help and protection require improvement.
    const good = { article: 'a', code: '370', rating: 'good', status: 'prior', on: '2026-01-05' } as const;
    expect(linkOf(told(good), { code: '370' })).toBe('several');
    expect(linkOf(told({ ...good, judgements }), { code: '370' })).toBe('370-ILACS-2023-09-11');
  });

  it('takes no grade from the news before its report was out, but the very visit', () => {
    // Trafford was visited from 21 November 2022 and its report came out on 31 January 2023.
    const facts = { article: 'a', code: '358', framework: 'full inspection', inspected: '2022-11' } as const;
    expect(linkOf(told({ ...facts, rating: 'good', on: '2022-12-22' }), { code: '358' })).toBe('none');
    expect(linkOf(told({ ...facts, rating: 'requires improvement', on: '2022-12-22' }), { code: '358' })).toBe('358-ILACS-2022-11-21');
    expect(linkOf(told({ ...facts, rating: 'requires improvement', on: '2022-11-24' }), { code: '358' })).toBe('none');
  });

  it('follows a report of its own date to the council of that time, and guesses none of two', () => {
    const report = { article: 'a', reportPublished: '2022-11-15', on: '2022-11-17', rating: 'requires improvement' } as const;
    expect(linkOf(told({ ...report, code: '943', framework: 'ILACS' }), { code: '943' })).toBe('909-ILACS-2022-09-20');
    // Bournemouth or Poole.
    const before = told({
      article: 'a',
      code: '839',
      rating: 'requires improvement',
      status: 'prior',
      inspected: '2014',
      on: '2021-12-09',
    });
    expect(linkOf(before, { code: '839' })).toBe('none');
    // Bournemouth told of 2021 is the council that it became.
    const since = told({ article: 'a', code: '837', rating: 'inadequate', status: 'prior', inspected: '2021', on: '2024-12-09' });
    expect(linkOf(since, { code: '839' })).toBe('839-ILACS-2021-12-06');
  });

  it('takes the grade that a council is brought in with for its latest, unless the article knows an older one of it', () => {
    const beside = told({ article: 'a', code: '209', rating: 'requires improvement', on: '2018-12-20' });
    expect(linkOf(beside, { code: '209' })).toBe('209-SIF-2015-10-26');
    const same = told({ article: 'a', code: '209', rating: 'requires improvement', status: 'prior', on: '2018-12-20' });
    expect(linkOf(beside, { code: '209' }, [same])).toBe('none');
  });

  it('lets no unsure finding take an inspection from a sure one', () => {
    const sure = told({ article: 'a', rating: 'outstanding', on: '2022-05-10' });
    const unsure = told({ article: 'a', rating: 'good', certainty: 'unsure', on: '2022-05-10', inspected: '2022-02' });
    const trail = trailOf([unsure, sure]);
    expect(entryOf(trail, sure)).toMatchObject({ id: '383-ILACS-2022-02-21', contradictions: [] });
    expect(entryOf(trail, unsure)).toMatchObject({ official: null, certainty: 'unsure' });
  });
});
