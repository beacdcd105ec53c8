/** Links made findings as a trail would and holds each link against the inspection that the finding was made from. */
import { councilByCode } from '../domain/councils.ts';
import { familyOf, type OfficialRecord, officialOf } from '../record/load-record.ts';
import { buildTrail } from '../trail/build-trail.ts';
import { type MadeFinding, madeArticle, movedAway } from './degrade-record.ts';
import { whatFits } from './what-fits.ts';

export type MadeResult = {
  made: MadeFinding;
  /** Official id, 'several' or 'none'. */
  linked: string;
  /** Ids that the finding's words allow when it stands alone. */
  fits: string[];
  /**
   * 'right', 'missed' (not linked, or said to be one of several) or 'wrong', with 'one fits' or 'several fit'; 'right, month off' and so on where
   * the date was made wrong; 'wrong, none fits' never being right.
   */
  verdict: string;
};

export function judgeMade(record: OfficialRecord, articles: number, seed: number): MadeResult[] {
  return linkAll(record, articles, seed, (made) => made).map((each) => ({
    ...each,
    verdict: verdictOf(each.made, each.linked, each.fits),
  }));
}

/** The same for findings of inspections that never were: 'placed' where none fits is wrong, save as another account of one visit. */
export function judgeInvented(record: OfficialRecord, articles: number, seed: number): MadeResult[] {
  return linkAll(record, articles, seed, movedAway).map((each) => {
    const isPlaced = each.linked !== 'none' && each.linked !== 'several';
    const fate = !isPlaced ? 'left alone' : each.isDisputed ? 'placed and disputed' : 'placed';
    return {
      ...each,
      verdict: `${fate}, ${each.fits.length === 0 ? 'none fits' : each.fits.includes(each.linked) || !isPlaced ? 'some fit' : 'others fit'}`,
    };
  });
}

type Linked = Omit<MadeResult, 'verdict'> & { isDisputed: boolean };

function linkAll(
  record: OfficialRecord,
  articles: number,
  seed: number,
  change: (made: MadeFinding[], seed: number) => MadeFinding[],
): Linked[] {
  const codes = Object.keys(record.file.councils);
  const results: Linked[] = [];
  for (let i = 0; i < articles; i++) {
    const code = codes[i % codes.length] ?? '';
    const official = officialOf(record, familyOf(record, code));
    const made = change(madeArticle(code, official, seed * 1_000_003 + i), seed + i);
    if (made.length === 0) continue;
    const council = { code, name: councilByCode(code)?.name ?? code };
    const { inspections } = buildTrail({ council, kept: made.map((each) => each.kept), official, asOf: record.asOf });
    for (const each of made) {
      const entry = inspections.find(({ sources }) =>
        sources.some((source) => source.type === 'article' && source.findingId === each.kept.id),
      );
      const linked = entry?.official?.id ?? entry?.link ?? 'lost';
      const fits = whatFits(each.kept, official).map((row) => row.id);
      results.push({ made: each, linked, fits, isDisputed: (entry?.contradictions.length ?? 0) > 0 });
    }
  }
  return results;
}

function verdictOf({ truth, isOff }: MadeFinding, linked: string, fits: readonly string[]): string {
  const outcome = linked === truth.id ? 'right' : linked === 'none' || linked === 'several' ? 'missed' : 'wrong';
  if (isOff) return `${outcome}, month off`;
  if (!fits.includes(truth.id)) return `${outcome}, truth does not fit`;
  return `${outcome}, ${fits.length === 1 ? 'one fits' : 'several fit'}`;
}
