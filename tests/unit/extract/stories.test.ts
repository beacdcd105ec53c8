/** Pages that carry more than one story. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/domain/article.ts';
import { explain, extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';

const tell = (a: Article) =>
  extract(a)
    .map((f) => `${f.council.name} ${f.service} ${f.status} ${f.rating} ${f.inspected}`)
    .sort();

const SEND = [
  'Families of children with special educational needs in Norfolk wait too long for help, Ofsted and the Care Quality Commission have found.',
  'Their inspection in June found inconsistent experiences.',
];
const GOOD = [
  'Children’s services at Bury Council have been rated good by Ofsted after an inspection in May.',
  'The borough was inadequate in 2021.',
];
const OF_SEND = ['Norfolk SEND current null 2024-06'];
const OF_GOOD = ["Bury children's services current good 2024-05", "Bury children's services prior inadequate 2021"];

describe('two stories on one page', () => {
  it('are each read as they are alone', () => {
    expect(tell(page('SEND families wait in Norfolk', '2024-09-12', ...SEND, 'Bury climbs from the bottom', ...GOOD))).toEqual([
      ...OF_GOOD,
      ...OF_SEND,
    ]);
    expect(tell(page('Bury climbs from the bottom', '2024-09-12', ...GOOD, 'SEND families wait in Norfolk', ...SEND))).toEqual([
      ...OF_GOOD,
      ...OF_SEND,
    ]);
    expect(tell(page('News in brief', '2024-09-12', 'Long waits for help', ...SEND, 'A climb from the bottom', ...GOOD))).toEqual([
      ...OF_GOOD,
      ...OF_SEND,
    ]);
  });

  it('give nothing of each other’s grades to a story that has none', () => {
    const a = page(
      'Leeds park reopens',
      '2024-09-12',
      'Leeds City Council has reopened the park. Visitors called its paths poor and its café good.',
      'Bury climbs from the bottom',
      ...GOOD,
    );
    expect(tell(a)).toEqual(OF_GOOD);
  });

  it('quote their words where they stand on the page', () => {
    const a = page('SEND families wait in Norfolk', '2024-09-12', ...SEND, 'Bury climbs from the bottom', ...GOOD);
    const { findings, considered } = explain(a);
    expect(findings.length).toBe(3);
    for (const e of [...findings.flatMap((f) => f.evidence), ...considered])
      expect((e.where === 'title' ? a.title : a.text).slice(e.start, e.end)).toBe(e.quote);
  });
});

describe('one story under several headings', () => {
  it('goes on where a heading names nobody', () => {
    const a = page(
      'Bury climbs from the bottom',
      '2024-09-12',
      GOOD[0] as string,
      'What comes next',
      'The borough was inadequate in 2021.',
    );
    expect(tell(a)).toEqual(OF_GOOD);
  });

  it('goes on below a link to another story', () => {
    const a = page(
      'Bury climbs from the bottom',
      '2024-09-12',
      'Ofsted has published its report on Bury Council.',
      'Oldham seeks a new director of libraries',
      'After an inspection in May the council’s children’s services have been rated good.',
    );
    expect(tell(a)).toEqual(["Bury children's services current good 2024-05"]);
  });

  it('goes to and fro between its councils', () => {
    const a = page(
      'Bury and Oldham go their own ways',
      '2024-09-12',
      'Bury Council’s children’s services have been rated good by Ofsted.',
      'A harder road for the neighbour',
      'Oldham Council’s services require improvement, the inspectors say, and Bury’s are ahead.',
    );
    expect(tell(a)).toContain("Bury children's services current good null");
    expect(tell(a)).toContain("Oldham children's services current requires improvement null");
  });
});

it('an advertisement below a story, with a heading of its own, does not silence it', () => {
  const found = extract(
    page(
      'Kirklees rated good',
      '2024-05-02',
      'Ofsted has rated children’s services in Kirklees good after an inspection in March.',
      'Job of the week',
      'Social workers, Truro and Bodmin. Up to £43,000. Closing date 5 August.',
    ),
  );
  expect(found.map((f) => `${f.council.name} ${f.rating}`)).toEqual(['Kirklees good']);
});
