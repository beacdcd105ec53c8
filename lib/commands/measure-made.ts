/**
 * npm run links:made -- [--articles N] [--seed N] [--invented] [--show wrong|missed|placed]
 * Makes articles from the official record (degrade-record.ts) and counts how their findings are linked: by whether the words of a finding, taken
 * alone, allow one inspection or several, and by how its facts were lost. With --invented the findings are moved to other years first.
 */
import { parseArgs } from 'node:util';
import { loadRecordFile } from '../record/load-record-file.ts';
import { judgeInvented, judgeMade, type MadeResult } from './judge-made.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string' },
    invented: { type: 'boolean' },
  },
});
const judge = values.invented ? judgeInvented : judgeMade;
const results = judge(await loadRecordFile(), Number(values.articles), Number(values.seed));

console.log(JSON.stringify({ ...countsOf(results), findings: results.length }));
for (const [how, some] of [...Map.groupBy(results, (each) => each.made.how)].sort())
  console.log(how.padEnd(46), JSON.stringify(countsOf(some)));
for (const { made, linked, fits, verdict } of results) {
  if (values.show === undefined || !verdict.startsWith(values.show)) continue;
  const { kept, truth, how } = made;
  const { council, framework, rating, inspected, reportPublished } = kept.finding;
  const said = [kept.id, how, council.name, framework, rating, inspected, reportPublished, kept.article.published];
  console.log(
    [verdict, ...said, '=>', linked, 'TRUE', truth.id, truth.rating, truth.inspected, truth.published, 'FITS', fits.join(' ')]
      .map((each) => each ?? '-')
      .join(' | '),
  );
}

function countsOf(some: readonly MadeResult[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { verdict } of some) counts[verdict] = (counts[verdict] ?? 0) + 1;
  const one = some.filter((each) => each.fits.length === 1 && !each.made.isOff);
  const right = one.filter((each) => each.verdict === 'right, one fits').length;
  return { ...counts, 'share right where one fits': one.length === 0 ? 1 : Math.round((right / one.length) * 10_000) / 10_000 };
}
