import { describe, expect, it } from 'vitest';
import { councilsOf, cutTrail, readingsOf } from '../../../components/readings.ts';
import type { Inspection, Source, Trail } from '../../../lib/domain/inspection.ts';
import type { KeptFinding } from '../../../lib/domain/kept.ts';
import { fromArticles, fromRecord, inventFinding, trailOf } from '../../gallery/invented.ts';

const KENT = { code: '886', name: 'Kent' };
const LEEDS = { code: '383', name: 'Leeds' };
const told = (findingId: string): Source => ({
  type: 'article',
  findingId,
  articleId: 'a',
  url: null,
  title: 'T',
  site: null,
  published: null,
  quote: null,
});
const kept = (id: string, more: Parameters<typeof inventFinding>[1] = {}, council = KENT): KeptFinding => ({
  id,
  articleId: 'a',
  councils: [council.code],
  finding: inventFinding(council, more),
  article: { url: null, title: 'T', site: null, published: null },
  keptAt: 0,
});
const years = (inspections: Inspection[]) => inspections.map(({ inspected }) => inspected);
const headed = (trail: Trail, ids: string[], published: string | null, earlier: string[] = []) =>
  Object.fromEntries(
    cutTrail(trail, { current: ids, earlier, published }).map(({ heading, inspections }) => [heading, years(inspections)]),
  );

const NOW = fromArticles(KENT, { inspected: '2014-05', rating: 'good' }, [told('now')]);
const TRAIL = trailOf(KENT, [
  fromRecord(KENT, { inspected: '2022-05', rating: 'outstanding' }),
  NOW,
  fromRecord(KENT, { inspected: '2010-01', rating: 'inadequate' }),
]);

describe('what came before is what came before', () => {
  it('puts inspections after the article’s own under a heading of their own', () => {
    expect(headed(TRAIL, ['now'], null)).toEqual({ trailHeading: ['2010-01'], trailHeadingAfter: ['2022-05'] });
  });

  it('shows the reported inspection itself above, and not again below', () => {
    const all = cutTrail(TRAIL, { current: ['now'], earlier: [], published: null }).flatMap(({ inspections }) => inspections);
    expect(all).not.toContain(NOW);
  });

  it('calls nothing earlier or later when nobody knows when the reported one was', () => {
    const undated = { ...NOW, inspected: '--11/--12' };
    const trail = { ...TRAIL, inspections: [TRAIL.inspections[0], TRAIL.inspections[2], undated] as Inspection[] };
    expect(headed(trail, ['now'], null)).toEqual({ trailHeadingOther: ['2022-05', '2010-01'] });
  });

  it('leads with what the article itself calls earlier when only its word orders them', () => {
    const before = fromArticles(KENT, { rating: 'inadequate' }, [told('was')]);
    const undated = { ...NOW, inspected: null };
    const trail = trailOf(KENT, [...TRAIL.inspections.filter((one) => one !== NOW), undated, before]);
    const parts = cutTrail(trail, { current: ['now'], earlier: ['was'], published: null });
    expect(parts.map(({ heading, inspections }) => [heading, inspections.length])).toEqual([
      ['trailHeadingTold', 1],
      ['trailHeadingOther', 2],
    ]);
  });

  it('lets the article’s own date place an undated inspection', () => {
    const undated = { ...NOW, inspected: null };
    const trail = { ...TRAIL, inspections: [TRAIL.inspections[0], undated, TRAIL.inspections[2]] as Inspection[] };
    expect(headed(trail, ['now'], '2014-06-01')).toEqual({ trailHeading: ['2010-01'], trailHeadingAfter: ['2022-05'] });
  });

  it('says that nothing is known before where the trail holds nothing else', () => {
    expect(headed(trailOf(KENT, [NOW]), ['now'], null)).toEqual({ trailHeading: [] });
  });

  it('keeps everything of a council that the article only looks back at', () => {
    expect(headed(TRAIL, [], null)).toEqual({ trailHeadingAlone: ['2022-05', '2014-05', '2010-01'] });
  });
});

describe('the councils of an article', () => {
  const findings = [
    kept('k1', { status: 'prior', rating: 'inadequate' }),
    kept('l1', { rating: 'good' }, LEEDS),
    kept('l2', { status: 'prior' }, LEEDS),
  ];

  it('come with the news first, each once', () => {
    expect(councilsOf(findings)).toEqual([LEEDS, KENT]);
  });

  it('show only what is reported now on top; what is earlier belongs to the trail', () => {
    const readings = readingsOf(findings, { title: 'T', text: '', published: null }, new Map());
    expect(readings.map(({ council, current }) => [council.name, current.map(({ id }) => id)])).toEqual([
      ['Leeds', ['l1']],
      ['Kent', []],
    ]);
    expect(readings[0]?.parts).toBeNull();
  });

  it('bring the inspection of the trail that tells of the same event', () => {
    const trails = new Map([[KENT.code, TRAIL]]);
    const [reading] = readingsOf([kept('now', { rating: 'good' })], { title: 'T', text: '', published: null }, trails);
    expect(reading?.current[0]?.inspection).toBe(NOW);
  });
});
