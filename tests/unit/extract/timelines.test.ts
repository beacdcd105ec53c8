/** Days that open the entries of a timeline, the word "then", the marks of annual ratings, homes told of in paragraphs of their own. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';

const tell = (title: string, published: string, ...paragraphs: string[]) =>
  extract(page(title, published, ...paragraphs))
    .map((f) =>
      `${f.council.name} ${f.service === "children's services" ? '' : `${f.service} `}${f.status} ${f.rating} ${f.inspected ?? ''}`.trim(),
    )
    .sort();

describe('a timeline', () => {
  it('gives what an entry tells the day that it opens with', () => {
    expect(
      tell(
        'Timeline: Sandwell’s children’s services',
        '2022-07-01',
        'May 2013 – Ofsted publishes. The overall verdict is inadequate.',
        'March 2018: Inspectors are back. Sandwell is told that it requires improvement.',
        'May 2022 – The report is out: good overall.',
      ),
    ).toEqual(['Sandwell current good 2022-05', 'Sandwell prior inadequate 2013-05', 'Sandwell prior requires improvement 2018-03']);
  });

  it('has days that stand over their entries', () => {
    expect(
      tell(
        'Sandwell: how it got here',
        '2022-07-01',
        'Sandwell’s children’s services are good, Ofsted says after an inspection in May.',
        'The road so far',
        '2010',
        'An announced inspection with the CQC. Safeguarding is inadequate.',
        'It was the first of many.',
        'May 2013',
        'Ofsted is back. Inadequate again.',
        '2018',
        'A March inspection finds that the borough requires improvement.',
        'Parents were told little of it.',
        'What next?',
        'The leader hopes that the next word is outstanding.',
      ),
    ).toEqual([
      'Sandwell current good 2022-05',
      'Sandwell prior inadequate 2010',
      'Sandwell prior inadequate 2013-05',
      'Sandwell prior requires improvement 2018-03',
    ]);
  });

  it('ends where another heading stands', () => {
    expect(
      tell(
        'Sandwell: how it got here',
        '2022-07-01',
        '2013',
        'Ofsted calls services for children in Sandwell inadequate.',
        '2018',
        'Sandwell Children’s Trust takes over.',
        'And now?',
        'Inspectors who came in May rate Sandwell’s children’s services good.',
      ),
    ).toEqual(['Sandwell current good 2022-05', 'Sandwell prior inadequate 2013']);
  });

  it('is not made by one date at the head of a paragraph', () => {
    expect(
      tell(
        'Sandwell',
        '2022-07-01',
        'Ofsted has been to Sandwell’s children’s services.',
        '12 June 2014: I started here as a social worker. Sandwell is good now.',
      ),
    ).toEqual(['Sandwell current good']);
  });
});

describe('“then”', () => {
  it.each(['“Inadequate” was the word then.', 'Inadequate was the verdict then.'])('is the day of the sentence before: %s', (sentence) => {
    expect(
      tell(
        'Kirklees',
        '2022-07-01',
        'Kirklees’ children’s services are good, Ofsted says.',
        `It is worth remembering what was said in 2016. ${sentence}`,
      ),
    ).toEqual(['Kirklees current good', 'Kirklees prior inadequate 2016']);
  });
});

describe('the marks of annual ratings', () => {
  it('are performances', () => {
    expect(
      tell(
        'Ratings',
        '2009-12-09',
        'Ofsted has published its annual ratings of children’s services. Ninety councils perform well. Ten got the top mark, Camden among them. Nine got the bottom mark, including Salford.',
      ),
    ).toEqual(['Camden current excellent 2009', 'Salford current poor 2009']);
  });

  it('are those of inspections where these are told', () => {
    expect(
      tell(
        'Ratings',
        '2011-12-09',
        'Ofsted has given Camden’s children’s services the top mark, outstanding; a year ago the council performed well.',
      )[0],
    ).toMatch(/^Camden current outstanding/);
  });
});

describe('two homes in paragraphs of their own', () => {
  it('have each its grade', () => {
    const told = tell(
      'Two homes inspected',
      '2016-05-26',
      'Two children’s homes run by Halton Council have been inspected by Ofsted.',
      'The home in Widnes was rated good in April.',
      'The other looks after disabled children. In March its grade was outstanding.',
    );
    expect(told).toEqual(["Halton children's home current good 2016-04", "Halton children's home current outstanding 2016-03"]);
  });
});

describe('work with victims', () => {
  it('is a part of youth justice', () => {
    expect(
      tell(
        'Youth justice',
        '2026-03-05',
        'HM Inspectorate of Probation has rated Medway’s youth justice service good. For its work with victims it was told that it required improvement.',
      ),
    ).toEqual(['Medway youth justice current good']);
  });
});
