/** Whose and of what a grade is when the sentence turns from a home to the authority, holds an aside, or tells strands one by one. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

const tell = (title: string, published: string, ...paragraphs: string[]) =>
  extract(page(title, published, ...paragraphs))
    .map((f) => `${f.council.name} ${f.service === "children's services" ? '' : `${f.service} `}${f.status} ${f.rating}`)
    .sort();

describe('the authority as a whole, in a story about one of its homes or teams', () => {
  it.each([
    'The authority as a whole was judged to require improvement in 2014.',
    'The borough’s social care overall was told in 2014 that it required improvement.',
    'The council itself was rated as requires improvement in 2014.',
    'Its wider department required improvement when it was inspected in 2014.',
    'The council in the round required improvement in 2014.',
  ])('is the children’s services: %s', (whole) => {
    expect(tell('Fostering is good', '2016-05-26', 'Bolton Council’s fostering service has been rated good by Ofsted.', whole)).toEqual([
      'Bolton fostering current good',
      'Bolton prior requires improvement',
    ]);
  });

  it.each(['The fostering service as a whole was adequate in 2011.', 'It was adequate as a whole in 2011.'])(
    'is not the service itself: %s',
    (own) => {
      expect(tell('Fostering is good', '2014-05-26', 'Bolton Council’s fostering service has been rated good by Ofsted.', own)).toEqual([
        'Bolton fostering current good',
        'Bolton fostering prior adequate',
      ]);
    },
  );
});

describe('homes that a company has in the county', () => {
  it.each([
    'The company runs five homes in the county. According to papers, three have been rated good by Ofsted, one outstanding.',
    'The firm has four other homes in Kent. Two were rated good by Ofsted and two require improvement.',
    'The charity’s other homes are in Dover. They were rated good by Ofsted.',
  ])('are none of the council’s: %s', (homes) => {
    expect(
      tell(
        'Plan refused',
        '2025-01-23',
        'Plans for a children’s home have been refused.',
        homes,
        'Kent County Council’s children’s services objected.',
      ),
    ).toEqual([]);
  });

  it('are others than its own', () => {
    expect(
      tell(
        'Home opens',
        '2025-01-23',
        'Kent County Council has opened a children’s home. Its other homes are good, Ofsted says. A company ran them.',
      ),
    ).toEqual(["Kent children's home current good"]);
  });
});

describe('strands told one by one', () => {
  it.each([
    'Those in care and care leavers have it slightly better; their services require improvement.',
    'Care leavers, long an afterthought: good. Leadership: requires improvement.',
    'Help and protection has gone from good to inadequate; leadership has moved from good to requires improvement.',
    'In 2018, when inspectors last called, help and protection was outstanding.',
    'The care of looked-after children as a whole requires improvement.',
  ])('are not the whole: %s', (strands) => {
    const told = tell('Sefton', '2021-01-03', 'Ofsted judges children’s services in Sefton to be inadequate.', strands);
    expect(told).toEqual(['Sefton current inadequate']);
  });
});

describe('earlier in the same sentence', () => {
  it.each([
    [
      'having required improvement before that',
      'Merton has been good since May, having required improvement before that.',
      'requires improvement',
    ],
    ['inadequate before then', 'Merton is good. It was inadequate before then.', 'inadequate'],
    ['where it had been since', 'Merton has risen from inadequate, where it had been since 2015, to good.', 'inadequate'],
    ['replaced', 'Merton is no longer inadequate; the rating, which it had had since 2015, has been replaced by good.', 'inadequate'],
  ])('%s', (_, sentence, was) => {
    expect(tell('News', '2019-07-01', `Ofsted has been to Merton’s children’s services. ${sentence}`)).toEqual([
      'Merton current good',
      `Merton prior ${was}`,
    ]);
  });

  it.each([
    ['good, no different from 2018.', true],
    ['good. The verdict was no different from that of May 2018.', true],
    ['good. Life for teenagers is no different from 2018.', false],
  ])('the same as before: %s', (said, before) => {
    expect(tell('News', '2024-02-22', `Ofsted rates children’s services in Merton ${said}`)).toEqual(
      before ? ['Merton current good', 'Merton prior good'] : ['Merton current good'],
    );
  });
});

describe('a council told of in an aside', () => {
  it.each([
    'The county helps others, such as Torbay – which has, incidentally, required improvement since 2017 – and lends them managers.',
    'It helps others, among them Torbay, which has, as it happens, required improvement since 2017.',
  ])('has the grade of the aside, and the text goes on about the other: %s', (aside) => {
    const told = tell(
      'Kent',
      '2019-07-01',
      'Kent County Council’s children’s services are outstanding, Ofsted says.',
      `${aside} It was good in 2014.`,
    );
    expect(told.filter((s) => s.startsWith('Kent'))).toEqual(['Kent current outstanding', 'Kent prior good']);
    expect(told).toHaveLength(3);
    expect(told[2]).toMatch(/^Torbay \w+ requires improvement$/);
  });
});

describe('a part that is told as the whole', () => {
  it.each<Row>([
    [
      '2016-05-16',
      'County slips back',
      'Rutland has been rated requires improvement by Ofsted for its services for children in need of help. Inspectors spent four weeks in the county in February and March. Adoption was good.',
      ['Rutland requires improvement current'],
    ],
    [
      '2016-05-16',
      'Room for improvement',
      'Slough Borough Council has been told by Ofsted that its services for children in need of help and protection require improvement. Adoption was good.',
      ['Slough requires improvement current'],
    ],
    [
      '2014-11-20',
      'City told to get better',
      'Bristol City Council requires improvement in the way it looks after children in care and those who need protection, Ofsted says.',
      ['Bristol requires improvement current'],
    ],
    [
      '2016-06-16',
      'In one paragraph',
      'Ofsted has been. Ealing requires improvement in the help it gives, in the care it gives and in how it is led, and so requires it overall; adoption is good.',
      ['Ealing requires improvement current'],
    ],
    [
      '2010-10-14',
      'Mixed verdict',
      "Luton's arrangements for safeguarding children are inadequate, according to the report of Ofsted and the Care Quality Commission. Services for looked-after children were adequate.",
      ['Luton inadequate current'],
    ],
    [
      '2010-10-14',
      'Mixed verdict',
      "Torbay's work with children had two verdicts from Ofsted and the Care Quality Commission. What is done for those in care is adequate. What is done to keep others safe is inadequate.",
      ['Torbay inadequate current'],
    ],
    [
      '2010-10-14',
      'Mixed verdict',
      "Oldham's procedures for safeguarding children are inadequate, said Ofsted and the CQC in a report of July's inspection. Services for children in care were found to be adequate.",
      ['Oldham inadequate current'],
    ],
    [
      '2012-06-28',
      'Joint report',
      'A joint report by Ofsted and the Care Quality Commission has judged the safeguarding of children in Cumbria to be inadequate. Its verdict on services for children in care is a kinder one. These are adequate, and both halves have adequate capacity to improve.',
      ['Cumbria inadequate current'],
    ],
    [
      '2011-01-25',
      'Shire Hall stunned',
      "Gloucestershire's work with children already in its care was judged adequate by Ofsted and the Care Quality Commission. The overall effectiveness of safeguarding services in the county is inadequate, they say, because minimum requirements are not met.",
      ['Gloucestershire inadequate current'],
    ],
    [
      '2018-07-14',
      'Good, not great',
      "Sutton's children's services are good for leadership and protection, require improvement for care, and are good overall, Ofsted said.",
      ['Sutton good current'],
    ],
    ['2016-05-16', 'Half a verdict', "Ofsted's inspectors rated help and protection in Slough good. Adoption was outstanding.", []],
    [
      '2018-12-20',
      'Nothing short of it',
      "Surrey's children's services are nothing short of inadequate, Ofsted says in its report.",
      ['Surrey inadequate current'],
    ],
    [
      '2018-12-20',
      'Surrey out of intervention',
      "The occasion is a report from Ofsted on Surrey's children's services in which nothing is found inadequate.",
      [],
    ],
  ])('%s %s: %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });
});
