import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';

type Told = readonly [title: string, published: string | null, paragraphs: readonly string[], found: readonly string[]];

const tell = ([title, published, paragraphs]: Told) =>
  extract(page(title, published, ...paragraphs)).map((f) => `${f.council.name} ${f.status} ${f.rating ?? f.framework} ${f.inspected}`);

describe('what is said of one matter or of a label is no verdict', () => {
  it.each<Told>([
    [
      'Council services still lag',
      '2019-06-03',
      [
        "Bradford Council's children's services are still behind, says Ofsted's monitoring letter.",
        '“Morale within teams is good,” it added. The council was rated inadequate in 2018.',
      ],
      ['Bradford current monitoring visit null', 'Bradford prior inadequate 2018'],
    ],
    [
      'Ofsted back in Bradford',
      '2019-06-03',
      [
        "Ofsted made a monitoring visit to Bradford's children's services in May. Bradford was judged inadequate in 2018. Attendance at core groups is good, and supervision across the teams is good.",
      ],
      ['Bradford current monitoring visit 2019-05', 'Bradford prior inadequate 2018'],
    ],
    [
      'Monitoring visit finds progress in Cornwall',
      '2018-06-11',
      [
        "A third positive letter in a row has come from Ofsted, while the council aims for a 'good' rating.",
        "Inspectors made a monitoring visit to Cornwall Council's children's services in May.",
      ],
      ['Cornwall current monitoring visit 2018-05'],
    ],
    [
      'Monitoring visit finds progress in Cornwall',
      '2018-06-11',
      [
        "Inspectors made a monitoring visit to Cornwall Council's children's services in May.",
        'Good Rating',
        'The council is working for a good rating by 2019.',
      ],
      ['Cornwall current monitoring visit 2018-05'],
    ],
    ['Barnet is good, peers say', '2020-05-01', ["A serious case review found Barnet's social workers good at listening."], []],
  ])('%s', (...told) => {
    expect(tell(told)).toEqual([...told[3]]);
  });
});

describe('the time that a grade is set against is not its own', () => {
  it.each<Told>([
    [
      "Luton's children's services good",
      '2022-01-05',
      ["Ofsted has given Luton's children's services a rating of 'good', which is a long way from where they stood four years ago."],
      ['Luton current good null'],
    ],
    [
      "Luton's children's services good",
      '2022-01-05',
      ["Luton's children's services are rated good, a far cry from what inspectors saw in 2018."],
      ['Luton current good null'],
    ],
    [
      "Luton's children's services good",
      '2022-01-05',
      ["Ofsted has judged Luton's children's services good, a marked change from 2018."],
      ['Luton current good null'],
    ],
    [
      'Barnet rated good',
      '2020-05-01',
      ["Following a peer review last summer, Ofsted has judged Barnet's children's services good."],
      ['Barnet current good null'],
    ],
    [
      'Councillors question officers on Derby',
      '2022-11-04',
      [
        "Ofsted has taken Derby's children's services down from 'requires improvement' to 'inadequate'.",
        'Officers want to be good by the next inspection, in about three years.',
      ],
      ['Derby current inadequate null', 'Derby prior requires improvement null'],
    ],
    [
      'Children in Stoke at risk, says Ofsted',
      null,
      [
        "Children's services in Stoke-on-Trent have been rated inadequate. Last October the government took the services away from the council.",
        'Ofsted inspected the department in November.',
      ],
      ['Stoke-on-Trent current inadequate --11'],
    ],
  ])('%s', (...told) => {
    expect(tell(told)).toEqual([...told[3]]);
  });
});

describe('a new subject is the whole again', () => {
  it.each<Told>([
    [
      "Luton's children's services good, says Ofsted",
      '2022-01-05',
      ['In 2018 the authority learned that children in its care were at risk, and the service was rated inadequate.'],
      ['Luton current good null', 'Luton prior inadequate 2018'],
    ],
    [
      "Luton's children's services good, says Ofsted",
      '2022-01-05',
      ['Three years ago care leavers spoke of being forgotten, and the department was judged inadequate by Ofsted.'],
      ['Luton current good null', 'Luton prior inadequate 2019'],
    ],
    [
      'Ofsted tells Luton that services are improving',
      '2022-01-05',
      [
        "In 2018 Ofsted gave a ruling of inadequate on Luton's children's services. Its inspectors have now found that the council is improving.",
      ],
      ['Luton prior inadequate 2018'],
    ],
    [
      'Halton under fire',
      null,
      [
        "A damning Ofsted report has labelled Halton Council's child protection services inadequate, and the council has said sorry.",
        'Overall, Ofsted found, child protection arrangements were inadequate, and so were leadership and governance.',
      ],
      ['Halton current inadequate null'],
    ],
  ])('%s', (...told) => {
    expect(tell(told)).toEqual([...told[3]]);
  });
});

describe('an earlier review only tells when inspectors came', () => {
  it.each<Told>([
    [
      "Barnet 'good'",
      null,
      [
        "OFSTED has rated Barnet's children's services as 'good', less than a year after a serious case review found that agencies had let a boy down.",
      ],
      ['Barnet current good null'],
    ],
  ])('%s', (...told) => {
    expect(tell(told)).toEqual([...told[3]]);
  });
});

describe('a concession speaks of the same grade', () => {
  it.each<Told>([
    [
      "Stockton's children's services inadequate",
      '2020-02-17',
      [
        "Ofsted has rated Stockton's children's services inadequate after an inspection in November.",
        'In spite of the inadequate rating inspectors pointed out that some services had got better.',
      ],
      ['Stockton-on-Tees current inadequate 2019-11'],
    ],
    [
      "Stockton's children's services inadequate",
      '2020-02-17',
      [
        "Ofsted has rated Stockton's children's services inadequate after an inspection in November.",
        'Despite its inadequate verdict the watchdog noted that caseloads had been cut.',
      ],
      ['Stockton-on-Tees current inadequate 2019-11'],
    ],
  ])('%s', (...told) => {
    expect(tell(told)).toEqual([...told[3]]);
  });
});

describe('a grade goes unsaid where its councils are counted', () => {
  it.each<Told>([
    [
      "Ofsted's yearly verdict",
      '2008-12-17',
      [
        'Ofsted brought out its annual performance assessments today. In 2007 no council was inadequate overall; this year three are: Doncaster, Surrey and Essex.',
      ],
      ['Doncaster current inadequate 2008', 'Surrey current inadequate 2008', 'Essex current inadequate 2008'],
    ],
    [
      "Ofsted's yearly verdict",
      '2008-12-17',
      [
        'Ofsted brought out its annual performance assessments today, and experts go to each area that it has judged inadequate. York is outstanding.',
      ],
      ['York current outstanding 2008'],
    ],
  ])('%s', (...told) => {
    expect(tell(told)).toEqual([...told[3]]);
  });
});

describe('who helps a council is not who is judged', () => {
  it.each<Told>([
    [
      'Sefton rated good',
      '2022-05-18',
      [
        "Sefton's children's services are good, Ofsted says after an inspection in March. After the inadequate rating in 2018 Devon County Council took over Sefton's children's services.",
      ],
      ['Sefton current good 2022-03', 'Sefton prior inadequate 2018'],
    ],
    [
      'Bury rated good',
      '2022-05-18',
      [
        "Bury's children's services are now good. Following its inadequate rating in 2018, Stockport Council was brought in to run Bury's children's services.",
      ],
      ['Bury current good null', 'Bury prior inadequate 2018'],
    ],
    [
      'Commissioner sent into county over decline',
      '2019-06-06',
      [
        "John Smith, chief executive of Hampshire County Council, has been appointed children's commissioner at Dorset Council, where Ofsted found serious weaknesses.",
        "Services had declined since Ofsted gave the council a 'requires improvement' rating in 2016, said an inspection report published last month.",
      ],
      ['Dorset prior requires improvement 2016'],
    ],
  ])('%s', (...told) => {
    expect(tell(told)).toEqual([...told[3]]);
  });
});

describe('what came of an earlier visit has its day', () => {
  it.each<Told>([
    [
      "More help for Derby's children's services",
      '2025-09-29',
      [
        "Three years have gone by since an inspection by Ofsted left Derby's children's services rated 'inadequate'.",
        'Derby City Council is to have more expert help, at a cost of £256,000.',
        'The service expects to overspend by £3.8m in the year that ends on March 31.',
      ],
      ['Derby prior inadequate null'],
    ],
    [
      "Derby's children's services rated good",
      '2022-08-12',
      [
        "Today Ofsted rated Derby's children's services good after an inspection in June.",
        'Ofsted visited in 2017, and the service was upgraded to requires improvement. It had been inadequate in 2014.',
      ],
      ['Derby current good 2022-06', 'Derby prior requires improvement 2017', 'Derby prior inadequate 2014'],
    ],
    [
      "Derby's children's services rated good",
      '2022-08-12',
      [
        "Today Ofsted rated Derby's children's services good. Inspectors came back in March 2017 and the grade became requires improvement.",
      ],
      ['Derby current good null', 'Derby prior requires improvement 2017-03'],
    ],
    [
      'Conwy better but not there yet',
      '2019-01-09',
      [
        'In July 2017 Care Inspectorate Wales inspected services for children in Conwy and told of major concerns; another inspection began in October 2018.',
        'The report on that inspection in October 2018 tells what has been improved.',
      ],
      ['Conwy current care inspectorate 2018-10', 'Conwy prior care inspectorate 2017-07'],
    ],
  ])('%s', (...told) => {
    expect(tell(told)).toEqual([...told[3]]);
  });
});

describe('on a page without a date the newest day told is that of its inspection', () => {
  it.each<Told>([
    [
      "Salford children's services 'Good' after a decade",
      null,
      [
        "Ofsted has rated Salford's children's services as good.",
        'A trust was set up in 2018. The services had been inadequate since 2010.',
        'In 2023 each of the areas inspected was given a good grading.',
      ],
      ['Salford current good 2023', 'Salford prior inadequate 2010'],
    ],
    [
      "Salford children's services 'Good' again",
      null,
      ["Ofsted has rated Salford's children's services as good, as it did in 2019. They had been good in 2016 too."],
      ['Salford current good null', 'Salford prior good 2016', 'Salford prior good 2019'],
    ],
  ])('%s', (...told) => {
    expect(tell(told)).toEqual([...told[3]]);
  });
});
