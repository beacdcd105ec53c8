import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../lib/commands/article-of-text.ts';
import { extract } from '../../../lib/extract/extract.ts';

const findings = (text: string, published: string) =>
  extract(articleOfText(text, { title: 'Report on Rochdale’s children’s services', published, url: null, site: null }));
const strands = (text: string, published = '2024-11-20', status = 'current') =>
  findings(text, published)
    .find((f) => f.status === status)
    ?.judgements.map((j) => `${j.strand}: ${j.grade}`)
    .sort();
const FOUR = ['care leavers: good', 'children in care: good', 'help and protection: good', 'leadership: good'];
const overall = 'Ofsted has rated children’s services in Rochdale good overall. ';

describe('strands in lists', () => {
  it('reads a list before its grade, in the words of reports', () => {
    expect(
      strands(
        `${overall}The impact of leaders, the help and protection of children, and the experiences of children in care and of care leavers are all good.`,
      ),
    ).toEqual(FOUR);
  });
  it('reads a list behind its grade, each part with a preposition of its own', () => {
    expect(
      strands(
        `${overall}It got “good” ratings for the impact of its leaders, for help and protection, for children in care and for care leavers.`,
      ),
    ).toEqual(FOUR);
  });
  it('reads a list behind a colon, and one that asides part from its grade', () => {
    expect(strands(`${overall}Inspectors said outstanding twice: for leadership and for care leavers.`)).toEqual([
      'care leavers: outstanding',
      'leadership: outstanding',
    ]);
    expect(strands(`${overall}Services for children in care – the group that had worried them most – were outstanding.`)).toEqual([
      'children in care: outstanding',
    ]);
  });
  it('leaves the last of a row to the grade that follows it', () => {
    expect(strands(`${overall}They are good for leadership, and help and protection is outstanding.`)).toEqual([
      'help and protection: outstanding',
      'leadership: good',
    ]);
  });
});

describe('strands that take over a grade', () => {
  it('reads so, as, same, ditto, likewise and too', () => {
    expect(strands(`${overall}Leadership is outstanding; so are services for care leavers.`)).toEqual([
      'care leavers: outstanding',
      'leadership: outstanding',
    ]);
    expect(strands(`${overall}Leaders are good. Same for help and protection, same for children in care, same for care leavers.`)).toEqual(
      FOUR,
    );
    expect(strands(`${overall}Help and protection requires improvement, and so does leadership.`)).toEqual([
      'help and protection: requires improvement',
      'leadership: requires improvement',
    ]);
  });
});

describe('strands that are counted and not named', () => {
  it('spells out all four, and everything but the one named', () => {
    expect(strands(`${overall}All four individual judgements are good too.`)).toEqual(FOUR);
    expect(strands(`${overall}Each of the judgements is good apart from that on care leavers, which is outstanding.`)).toEqual([
      'care leavers: outstanding',
      ...FOUR.slice(1),
    ]);
    expect(strands(`${overall}The impact of leaders is outstanding. The three other areas are good.`)).toEqual([
      ...FOUR.slice(0, 3),
      'leadership: outstanding',
    ]);
  });
  it('takes "in every category" for a way of speaking', () => {
    expect(strands('Ofsted has rated children’s services in Rochdale good in every category.')).toEqual([]);
  });
  it('does not guess the parts of an inspection whose headings had headings of their own', () => {
    expect(strands(`${overall}Adoption is outstanding and everything else is good.`, '2016-03-02')).toEqual(['adoption: outstanding']);
  });
});

describe('strands of an earlier inspection', () => {
  it('go to that inspection', () => {
    const text = `${overall}In 2011 the council was adequate for safeguarding and good for looked-after children.`;
    expect(strands(text, '2015-03-02', 'prior')).toEqual(['children in care: good', 'safeguarding: adequate']);
    expect(strands(text, '2015-03-02')).toEqual([]);
  });
});

describe('leaders who speak of a grade', () => {
  it('are not what is graded', () => {
    const told = findings('Council leaders welcomed the good rating that Ofsted gave Rochdale’s children’s services.', '2024-11-20');
    expect(told.map((f) => [f.rating, f.judgements.length])).toEqual([['good', 0]]);
  });
});

describe('strands that get a service of a grade', () => {
  it('have that grade, when all of them get it', () => {
    expect(strands(`${overall}Children in care get an outstanding service, and so do care leavers.`)).toEqual([
      'care leavers: outstanding',
      'children in care: outstanding',
    ]);
    expect(strands(`${overall}Most children in care get an outstanding service.`)).toEqual([]);
    expect(strands(`${overall}Families get a good service.`)).toEqual([]);
  });
});
