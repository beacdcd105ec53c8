import { describe, expect, it } from 'vitest';
import { gatherClaims } from '../../../lib/extract/assemble/claims.ts';
import { readArticle } from '../../../lib/extract/document.ts';
import { assemble } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

/** Council, service, grade, time and day of all that is told. */
function told(title: string, published: string, text: string, findings: string[]) {
  const a = page(title, published, ...text.split('\n'));
  const r = readArticle(a);
  const found = assemble(a, r, gatherClaims(r));
  expect(found.map((f) => `${f.council.name} ${f.service} ${f.status} ${f.rating} ${f.inspected}`).sort()).toEqual(findings);
}

describe('youth justice', () => {
  it('reads screenings and inspections of cases, which had no grade', () => {
    told(
      'Youth offending team in Barnsley takes top marks',
      '2017-10-05',
      'A short quality screening of Barnsley’s youth offending team took place in July, HM Inspectorate of Probation says. Work to reduce reoffending was strong, and had come on since inspectors were last in the town four years ago.',
      ['Barnsley youth justice current null 2017-07', 'Barnsley youth justice prior null 2013'],
    );
    told(
      'YOT gets all-clear',
      '2012-01-26',
      'Merton’s youth offending team does well at safeguarding, says HM Inspectorate of Probation. The core case inspection of November put the borough at 81 per cent for work that was good enough.',
      ['Merton youth justice current null 2011-11'],
    );
  });

  it('does not give the department what the probation inspectors gave the team', () => {
    told(
      'Young offenders’ service marked down',
      '2023-04-27',
      'Probation inspectors have rated the youth justice service in Oldham requires improvement after a visit in November.\nOfsted rates the borough’s children’s social care as good.',
      ["Oldham children's services current good null", 'Oldham youth justice current requires improvement 2022-11'],
    );
  });
});

describe('fostering and adoption', () => {
  it('is not led astray by the name of the inspectorate', () => {
    told(
      'Fostering in Bromley',
      '2009-11-12',
      'Ofsted has awarded Bromley’s fostering service an overall grade of good after an announced inspection in September. When the service was inspected in 2007, by the Commission for Social Care Inspection, the result was satisfactory.',
      ['Bromley fostering current good 2009-09', 'Bromley fostering prior satisfactory 2007'],
    );
  });

  it('keeps leadership and safeguarding for parts of it', () => {
    told(
      'Last of its kind',
      '2013-03-28',
      'The fostering service in Lambeth has been judged good by Ofsted, whose inspectors spent the first week of February there. Its report notes warm carers, though leadership is adequate.',
      ['Lambeth fostering current good 2013-02'],
    );
    told(
      'Adoption agency praised',
      '2013-06-19',
      'The adoption agency of Stockport has come through its inspection with a judgement of good. Safeguarding, the quality of provision and leadership were each good.\nLast time the agency was visited, in 2010, it was judged satisfactory.\nAdoption inspections of this kind will soon be part of a single inspection of children’s services.',
      ['Stockport adoption current good null', 'Stockport adoption prior satisfactory 2010'],
    );
  });

  it('reads homes that carers open as theirs', () => {
    told(
      'Fostering team praised',
      '2011-09-15',
      'The people who find foster homes for children in Salford have been told by Ofsted that their service is good. The fostering service was inspected in July.',
      ['Salford fostering current good 2011-07'],
    );
  });

  it('reads what is confirmed of a service that was judged before', () => {
    told(
      'Foster service slips',
      '2010-03-11',
      'A report will confirm that the council’s fostering service, judged good in 2007, was only satisfactory when Ofsted’s inspector came to Doncaster in December.',
      ['Doncaster fostering current satisfactory 2009-12', 'Doncaster fostering prior good 2007'],
    );
  });

  it('reads adoption that was inspected by itself', () => {
    told(
      'Two reports in one day',
      '2010-08-26',
      'Safeguarding in Dorset is inadequate, according to an inspection by Ofsted and the CQC in July. Adoption, inspected separately in May, is good.',
      ['Dorset adoption current good 2010-05', "Dorset children's services current inadequate 2010-07"],
    );
  });
});

describe('towns that go by a council’s name', () => {
  it('leaves a town to the council in whose area it lies', () => {
    told(
      'Island adoption team ‘good’',
      '2012-02-16',
      'The Isle of Wight Council’s adoption service is good, Ofsted says. Inspectors visited Newport in December. The last inspection, in 2009, rated the service satisfactory.',
      ['Isle of Wight adoption current good 2011-12', 'Isle of Wight adoption prior satisfactory 2009'],
    );
  });
});

describe('homes as they stand', () => {
  it('reads a grade that has stood for years beside this year’s', () => {
    told(
      'Homes in Cornwall',
      '2025-10-02',
      'Of the children’s homes that Cornwall Council runs, one is outstanding and has been since 2022. Another was graded requires improvement when Ofsted’s inspectors visited in July this year.',
      ["Cornwall children's home current outstanding 2022", "Cornwall children's home current requires improvement 2025-07"],
    );
  });
});

describe('a service told of as one more', () => {
  it('leaves the grade before it to the department', () => {
    told('Kent climbs', '2022-05-12', 'Kent has been rated outstanding by Ofsted. Its fostering service was also rated good in January.', [
      "Kent children's services current outstanding null",
      'Kent fostering current good 2022-01',
    ]);
    told(
      'Kent double',
      '2022-05-12',
      'Kent has moved from good to outstanding, Ofsted’s inspectors say. In March its youth justice service too was rated good.',
      [
        "Kent children's services current outstanding null",
        "Kent children's services prior good null",
        'Kent youth justice current good 2022-03',
      ],
    );
  });
});

describe('services under headings, and named in one breath', () => {
  it.each<Row>([
    [
      '2022-06-16',
      'Inspection outcomes in Salford: report to committee',
      'Ofsted has inspected several of Salford Council’s services for children since 2018.\n1. Social care\nIn 2018 Ofsted found that services required improvement.\n2. Children’s homes\nThe city runs six small homes. At 30 April two were outstanding and four were good.\n3. Youth justice\nHM Inspectorate of Probation rated the service good in 2021.',
      [
        "Salford children's home good current",
        "Salford children's home outstanding current",
        'Salford requires improvement prior',
        'Salford youth justice good current',
      ],
    ],
    [
      '2024-09-17',
      'Committee paper',
      'Members asked how services for children in Kirklees had been judged by outside bodies. 1. Social care. Overall effectiveness was judged to be good when Ofsted inspected in October 2023. 2. Youth justice. HM Inspectorate of Probation inspected the service in January and rated it outstanding overall.',
      ['Kirklees good current', 'Kirklees youth justice outstanding current'],
    ],
    [
      '2011-11-09',
      'Sutton performs well',
      'Ofsted’s annual rating says that Sutton performs well. It points to the council’s adoption agency, fostering service and both of its children’s homes, which are all good.',
      ['Sutton adoption good current', "Sutton children's home good current", 'Sutton fostering good current', 'Sutton good current'],
    ],
    [
      '2011-11-09',
      'Sutton performs excellently',
      'Ofsted’s annual rating of Sutton is excellent. The council’s fostering service, adoption agency and children’s homes are all outstanding.',
      [
        'Sutton adoption outstanding current',
        "Sutton children's home outstanding current",
        'Sutton excellent current',
        'Sutton fostering outstanding current',
      ],
    ],
    [
      '2019-02-12',
      'Salford news',
      'Social care\nOfsted rated Salford’s children’s services good in January.\nWeather\nIt will be outstanding at the weekend.',
      ['Salford good current'],
    ],
  ])('%s %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });
});

describe('services, homes and visits beside the one reported', () => {
  it.each<Row>([
    [
      '2024-07-18',
      'Hartlepool top',
      'Hartlepool’s children’s services have been rated outstanding by Ofsted. The town was good in 2018; a visit in 2021, which carried no grade, changed nothing.',
      ['Hartlepool good prior', 'Hartlepool null prior 2021', 'Hartlepool outstanding current'],
    ],
    [
      '2024-07-18',
      'Halton’s bottom line',
      'Halton’s children’s services have been rated inadequate by Ofsted. Visits in 2021 and 2023 were focused ones, and the first of those brought two priority actions.',
      ['Halton inadequate current', 'Halton null prior 2021', 'Halton null prior 2023'],
    ],
    [
      '2018-03-15',
      'Dorset before and after',
      'Dorset County Council will be wound up with a clean bill from Ofsted, if not a grade: a focused visit in February praised the multi-agency hub. The watchdog had the county at requires improvement in 2016.',
      ['Dorset null current 2018-02', 'Dorset requires improvement prior 2016'],
    ],
    [
      '2018-10-04',
      'Boss quits as report looms',
      'The director of children’s services at Essex County Council has left after 14 weeks. A report by Ofsted on the focused visit that took place last month isn’t due before mid-November. Essex, which has been graded as requiring improvement since 2016, has had three directors.',
      ['Essex null current 2018-09', 'Essex requires improvement prior 2016'],
    ],
    [
      '2019-01-17',
      'Agencies in Medway',
      'A joint targeted area inspection in Medway took place in November. Two inspectors who came for a focused visit in March last year reported that drift was common.',
      ['Medway null current 2018-11', 'Medway null prior 2018-03'],
    ],
    [
      '2019-11-21',
      'Youth offending service shamed',
      'HM Inspectorate of Probation has rated Newham’s youth offending service inadequate. The inspection took place in July. Children’s services, a different department, received the same mark from Ofsted in February.',
      ['Newham inadequate prior 2019-02', 'Newham youth justice inadequate current'],
    ],
    [
      '2019-11-21',
      'Youth justice team praised',
      'Probation inspectors have rated Luton’s youth justice service good after a visit in May. The council’s children’s services were given the same grade by Ofsted in 2017.',
      ['Luton good prior 2017', 'Luton youth justice good current'],
    ],
    [
      '2015-08-20',
      'Rochdale home not safe',
      'A children’s home run by Rochdale Council has been judged inadequate. Inspectors arrived on 9 July. In January the home, which the regulator does not name, was good.',
      ["Rochdale children's home good prior 2015-01", "Rochdale children's home inadequate current"],
    ],
    [
      '2022-08-18',
      'Unit’s review',
      'A children’s home in Nelson run by Lancashire County Council has come through its latest inspection by Ofsted with an outstanding. The home used to be good.',
      ["Lancashire children's home good prior", "Lancashire children's home outstanding current"],
    ],
    [
      '2018-05-24',
      'New framework',
      'An inspection under the ILACS regime leaves Lancashire at requires improvement, an advance on the inadequate of 2015. The report recommends better tracking of private fostering.',
      ['Lancashire inadequate prior 2015', 'Lancashire requires improvement current'],
    ],
    [
      '2009-11-12',
      'Adoption: second look',
      'When inspectors came to Tameside’s adoption service in 2006 they called it satisfactory. In September they came again and it was good.',
      ['Tameside adoption good current', 'Tameside adoption satisfactory prior 2006'],
    ],
    [
      '2008-08-21',
      'Ofsted on fosterers',
      'The report on Derbyshire’s fostering service is a comfort. Rated good, with an outstanding for health, it was compiled after a week of visits in May.',
      ['Derbyshire fostering good current'],
    ],
    [
      '2020-04-23',
      'Devon downgraded',
      'Children in Devon are not safe enough, Ofsted has decided. Its inspection in January put the county’s services in the inadequate category, down from requires improvement in 2015.',
      ['Devon inadequate current', 'Devon requires improvement prior 2015'],
    ],
    ['2017-05-05', 'Directors', 'The director of children’s services in Leeds has left. A visit by Ofsted is due in June.', []],
    [
      '2020-04-23',
      'Devon downgraded',
      'Ofsted’s inspection in January put Devon’s children’s services in the inadequate category, down from requires improvement in 2015.',
      ['Devon inadequate current', 'Devon requires improvement prior 2015'],
    ],
    [
      '2020-04-23',
      'Kent',
      'Ofsted has rated Kent’s children’s services inadequate. They used to be outstanding.',
      ['Kent inadequate current', 'Kent outstanding prior'],
    ],
  ])('%s %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });
});
