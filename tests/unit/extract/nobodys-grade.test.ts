/** Grades that stand near a council and are not its own: of many, hoped for, somebody's opinion, of a part, of a neighbour. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/domain/article.ts';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

const tell = (a: Article) =>
  extract(a)
    .map((f) => `${f.council.name} ${f.service === "children's services" ? '' : `${f.service} `}${f.status} ${f.rating} ${f.inspected}`)
    .sort();
const LEAD = 'Children’s services at Kirklees Council have been rated good by Ofsted after an inspection in May.';
const kirklees = (...more: string[]) => tell(page('Kirklees rated good', '2019-07-04', LEAD, ...more));
const ALONE = ['Kirklees current good 2019-05'];

describe('a grade of many, or of some of something', () => {
  it.each([
    'Since 2013 the inspectorate has given few outstandings.',
    'Twelve councils’ children’s services were rated inadequate last year.',
    'The borough says that Ofsted rated seven of its nurseries outstanding.',
    'The report has one outstanding result among its tables.',
  ])('%s', (sentence) => {
    expect(kirklees(sentence)).toEqual(ALONE);
  });
});

describe('a council that is excepted', () => {
  it('has the grade that all the others are denied', () => {
    expect(
      tell(
        page(
          'South London',
          '2019-07-04',
          'Ofsted has been to south London. No borough’s children’s department is inadequate bar Croydon’s.',
        ),
      ),
    ).toEqual(['Croydon current inadequate null']);
  });

  it('has no grade that all the others are given', () => {
    expect(
      tell(page('The region', '2019-07-04', 'Every council has been judged good by Ofsted for children’s services, bar Luton.')),
    ).toEqual([]);
  });
});

describe('a grade that is planned, asked for, awaited or reported by others', () => {
  it.each([
    'Councillors have agreed a plan to get the department to outstanding by 2024.',
    '“Outstanding, please, and soon,” the leader said.',
    '“Next time we have got to be outstanding,” said the leader.',
    'A neighbour’s own outstanding rating is expected within weeks.',
    'Some readers took our headline to mean that the department had been found inadequate.',
    'The cabinet was told by consultants that it was outstanding.',
    'The department was outstanding in 2016 according to the mayor.',
    'Most staff are good at a job that breaks them.',
    'Morale, a union said, was beyond poor.',
  ])('%s', (sentence) => {
    expect(kirklees(sentence)).toEqual(ALONE);
  });
});

describe('a council that is only compared', () => {
  it('has its own grade in a clause with a word of example', () => {
    expect(kirklees('It is a rare thing in a region where Calderdale, say, has required improvement since 2018.')).not.toContain(
      'Kirklees prior requires improvement 2018',
    );
  });

  it('is no city where the county council is meant', () => {
    const a = page(
      'Leicester climbs',
      '2017-09-07',
      'Ofsted says that Leicester’s children’s services require improvement after an inspection in June.',
      'The county council, a separate authority, was rated good in 2015.',
    );
    expect(tell(a)).toEqual(['Leicester current requires improvement 2017-06']);
  });

  it('is the island where the island is meant', () => {
    const a = page(
      'Isle of Wight leaves partnership',
      '2022-02-10',
      'Hampshire has run children’s services on the Isle of Wight since 2013. When that began, Ofsted had judged the island inadequate.',
    );
    expect(tell(a).filter((s) => s.startsWith('Hampshire'))).toEqual([]);
  });
});

describe('times of earlier grades', () => {
  it.each([
    [
      'Ofsted’s report brings to an end five years of requires improvement for Bexley’s children’s services: they are good.',
      'Bexley prior requires improvement null',
    ],
    ['Bexley, inadequate when the new director came, is rated good for children’s services, Ofsted says.', 'Bexley prior inadequate null'],
  ])('%s', (sentence, earlier) => {
    expect(tell(page('Bexley', '2019-11-07', sentence))).toEqual(['Bexley current good null', earlier]);
  });

  it('reads what was so before a time as earlier', () => {
    const a = page(
      'Bexley',
      '2019-11-07',
      'Before the summer Bexley’s children’s services were rated inadequate. Ofsted now says that they are good.',
    );
    expect(extract(a).map((f) => `${f.status} ${f.rating}`)).toEqual(['current good', 'prior inadequate']);
  });

  it('keeps the year of another clause from a grade', () => {
    const a = page(
      'Bexley',
      '2017-05-25',
      'Ofsted’s report awards Bexley’s children’s services a good for every strand, where in 2015 there had been none.',
    );
    expect(tell(a).filter((s) => s.includes('2015'))).toEqual([]);
  });
});

describe('what is found beside the grades', () => {
  it('is no grade where an ungraded visit found it', () => {
    const a = page(
      'Focused visit to Harrow',
      '2018-10-18',
      'Ofsted made a focused visit to Harrow’s children’s services in September.',
      'Some plans required improvement. “Work with schools is now good.”',
      'The borough was rated good in 2017.',
    );
    expect(tell(a)).toEqual(['Harrow current null 2018-09', 'Harrow prior good 2017']);
  });

  it('is adoption as a part where the department is judged', () => {
    const a = page(
      'Fostering service outstanding',
      '2018-04-26',
      'Rotherham Council’s fostering service has been rated outstanding by Ofsted.',
      'Its children’s services as a whole are good. Leadership and adoption are good.',
    );
    expect(tell(a).filter((s) => s.includes('adoption'))).toEqual([]);
  });

  it('repeats a part as a part', () => {
    const a = page(
      'Lincolnshire good',
      '2017-01-26',
      'Lincolnshire’s children’s services are good, Ofsted says. Leadership is outstanding, as it was in 2012.',
    );
    expect(tell(a)).toEqual(['Lincolnshire current good null']);
  });

  it('reports no inspection that will not be', () => {
    const a = page(
      'Oldham kept waiting',
      '2013-07-11',
      'Ofsted has told Oldham Council that its children’s services will not now be inspected.',
    );
    expect(tell(a)).toEqual([]);
  });
});

describe('a council that is one of many, or one that is such', () => {
  it.each<Row>([
    [
      '2024-05-16',
      'Knowsley moves up',
      "Inadequate since June 2021, Knowsley Council is now a council that requires improvement. Ofsted's inspection was in March.",
      ['Knowsley inadequate prior 2021-06', 'Knowsley requires improvement current'],
    ],
    [
      '2024-05-16',
      'The night Kirklees changed',
      "It was past nine when the email came. Inadequate since June 2021, Kirklees Council had become an authority that is rated good. Ofsted's inspectors called in March.",
      ['Kirklees good current', 'Kirklees inadequate prior 2021-06'],
    ],
    [
      '2024-05-16',
      "Rochdale's fall",
      'Outstanding until last month, Rochdale is now no better than a council that requires improvement, Ofsted says.',
      ['Rochdale outstanding prior', 'Rochdale requires improvement current'],
    ],
    [
      '2024-05-16',
      'Salford emerges',
      "Salford's services are inadequate no longer. What it is, since Ofsted's report of Tuesday, is a council whose services require improvement.",
      ['Salford inadequate prior', 'Salford requires improvement current'],
    ],
    [
      '2024-05-16',
      "Trust's first report",
      "Ofsted has been. The Sandwell Children's Trust serves a council whose services are rated good, up from requires improvement in 2021.",
      ['Sandwell good current', 'Sandwell requires improvement prior 2021'],
    ],
    [
      '2024-05-16',
      'Adviser sent',
      'Wirral will get help from a council that is rated good, Ofsted was told. It is a council whose managers are respected.',
      [],
    ],
    [
      '2024-05-16',
      'What Trafford is not',
      "Trafford is not a council that requires improvement, its leader told Ofsted's inspectors on Monday.",
      [],
    ],
    [
      '2024-05-16',
      'Barnet takes stock',
      "Ofsted's inspectors spent two weeks in Barnet in March. Children there now receive a good service, they say. In 2019 they received one that required improvement.",
      ['Barnet good current', 'Barnet requires improvement prior 2019'],
    ],
    [
      '2024-05-16',
      'Camden up',
      "Camden is now among the outstanding councils, according to Ofsted's report of an inspection in March. In 2019 it was good.",
      ['Camden good prior 2019', 'Camden outstanding current'],
    ],
    [
      '2024-05-16',
      'Leeds stays up',
      "Ofsted was in Leeds in February. The council remains one of the few large cities to have outstanding children's services.",
      ['Leeds outstanding current'],
    ],
    [
      '2024-05-16',
      'Leeds stays up',
      "Ofsted was in Leeds in February. It is still one of only three big cities with outstanding children's services.",
      ['Leeds outstanding current'],
    ],
    [
      '2024-05-16',
      'Peterborough back',
      "A judgement of inadequate, made public on Monday, replaces the good that Peterborough's children's services got from Ofsted in 2018.",
      ['Peterborough good prior 2018', 'Peterborough inadequate current'],
    ],
    [
      '2024-05-16',
      'Kent works with neighbours',
      "Ofsted's inspectors visited Kent. It works with one of the outstanding councils in the south.",
      [],
    ],
    [
      '2024-05-16',
      "Derby's twelve",
      'Derby was one of twelve inadequate authorities which Ofsted listed on Monday.',
      ['Derby inadequate current'],
    ],
    [
      '2024-05-16',
      'Inspectors in Derby',
      "Ofsted inspected Derby's children's services in March. Some children receive a good service, inspectors say.",
      ['Derby null current'],
    ],
    [
      '2024-05-16',
      'Inspectors in Derby',
      "Ofsted inspected Derby's children's services in March. Children in care get a good service, inspectors say; overall the city requires improvement.",
      ['Derby requires improvement current'],
    ],
  ])('%s %s: %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });
});
