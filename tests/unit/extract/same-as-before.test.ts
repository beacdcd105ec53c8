import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

const tell = (text: string, published = '2023-12-14') =>
  extract(page('Inspectors report', published, text)).map((f) => `${f.council.name} ${f.status} ${f.rating} ${f.inspected ?? '-'}`);

describe('a grade that is said to be what it was', () => {
  it.each([
    ["Bury's children's services are good, Ofsted has found, as they were in 2019.", 'Bury', 'good', '2019'],
    ["Bury's children's services are good, says Ofsted, as they had been at the previous inspection, in 2018.", 'Bury', 'good', '2018'],
    [
      "Bury's children's services require improvement, inspectors say. Their predecessors said exactly that in 2016.",
      'Bury',
      'requires improvement',
      '2016',
    ],
    ["Bury's children's services are good, Ofsted has announced. It said the same thing six years ago.", 'Bury', 'good', '2017'],
    ["Bury's services for children are outstanding. Ofsted took the same view in 2017.", 'Bury', 'outstanding', '2017'],
    ["Ofsted has found Bury's children's services to be good, just what it found in 2017.", 'Bury', 'good', '2017'],
    ["Ofsted rates Bury's services for children inadequate, and in 2019 its inspectors used the same word.", 'Bury', 'inadequate', '2019'],
    ["Bury's children's services were rated good by Ofsted, having been given the same grade in 2019.", 'Bury', 'good', '2019'],
  ])('tells both inspections: %s', (text, council, grade, year) => {
    expect(tell(text)).toEqual(expect.arrayContaining([`${council} prior ${grade} ${year}`]));
    expect(tell(text).filter((f) => f.startsWith(`${council} current ${grade}`))).toHaveLength(1);
  });

  it("gives another council its own, and not the first one's", () => {
    expect(tell("Ofsted has rated Essex's children's services good. Thurrock, next door, was handed the same rating in 2018.")).toEqual([
      'Essex current good -',
      'Thurrock prior good 2018',
    ]);
    expect(
      tell("Ofsted says that Essex's children's services require improvement, the same grade that Suffolk was given in 2019."),
    ).toEqual(['Essex current requires improvement -', 'Suffolk prior requires improvement 2019']);
    expect(
      tell(
        'Somerset has been told by Ofsted that its children’s services require improvement. Two were taken over from Bournemouth Borough Council, which was given the same grade in 2014.',
      ),
    ).toContain('Bournemouth prior requires improvement 2014');
  });

  it('tells of no earlier inspection where something else is compared', () => {
    for (const text of [
      "Bury's children's services were rated good by Ofsted. They are not as good as they were in 2019, families say.",
      "Bury's children's services have been rated good by Ofsted. The council has fewer social workers, as it had in 2019.",
      "Bury's services for children are good, Ofsted has concluded, better than what it found in 2017.",
      "Bury's children's services are good, Ofsted said, a change from what people had come to think since 2016.",
    ])
      expect(tell(text)).toEqual(['Bury current good -']);
  });
});

describe('a date of long ago beside a grade of today', () => {
  it('is not the day of a grade that is or has been kept', () => {
    expect(
      tell("Our Ofsted report on Trafford's children's services is out, and we have kept the good rating we were first given in 2018."),
    ).toEqual(['Trafford current good -', 'Trafford prior good 2018']);
    expect(
      tell("Trafford's children's services require improvement, Ofsted reports, three years after a new director came in 2015."),
    ).toEqual(['Trafford current requires improvement -']);
    expect(tell("Trafford's children's services remain good, Ofsted says, ten years on from 2013, when they first got there.")).toEqual([
      'Trafford current good -',
      'Trafford prior good 2013',
    ]);
  });
});

describe('a grade that has stood, or was given more than once', () => {
  it.each<Row>([
    [
      '2023-05-18',
      'Ofsted report on Bolton',
      "Ofsted has said that Bolton's children's services require improvement. A councillor called it disappointing that the grade had not changed since 2018.",
      ['Bolton requires improvement current', 'Bolton requires improvement prior 2018'],
    ],
    [
      '2023-05-18',
      'Ofsted report on Bolton',
      "Bolton's children's services have been rated outstanding. They were first rated outstanding in 2014 and kept the grade in 2018.",
      ['Bolton outstanding current', 'Bolton outstanding prior 2014', 'Bolton outstanding prior 2018'],
    ],
    [
      '2023-05-18',
      'Ofsted report on Bolton',
      "Bolton's children's services have been rated good. They were found inadequate in 2013, as they were once more in 2015.",
      ['Bolton good current', 'Bolton inadequate prior 2013', 'Bolton inadequate prior 2015'],
    ],
    [
      '2023-05-18',
      'Ofsted report on Bolton',
      "Ofsted has rated Bolton's children's services good. It is the town's third good since 2014; the second came in 2018.",
      ['Bolton good current', 'Bolton good prior 2014', 'Bolton good prior 2018'],
    ],
    [
      '2023-05-18',
      'Ofsted report on Bolton',
      "Bolton's children's services are still rated good after a short inspection in March. They first earned the grade in 2018.",
      ['Bolton good current', 'Bolton good prior 2018'],
    ],
    [
      '2023-09-21',
      'Ofsted report on Luton',
      "Luton's children's services have been moved up to good from requires improvement, where they had been since 2014 and where they were left by an inspection in 2018.",
      ['Luton good current', 'Luton requires improvement prior 2014', 'Luton requires improvement prior 2018'],
    ],
    [
      '2023-09-21',
      'Ofsted report on Luton',
      "Ofsted has rated Luton's children's services good. The rating then was inadequate, and three directors have come and gone.",
      ['Luton good current', 'Luton inadequate prior'],
    ],
    [
      '2023-09-21',
      'Ofsted report on Luton',
      "Luton has kept its grade after a week-long Ofsted inspection in June. Inspectors rated children's services good.",
      ['Luton good current 2023-06', 'Luton good prior'],
    ],
    [
      '2023-09-21',
      'Ofsted report on Luton',
      "It was the third time that Luton's children's services had been rated inadequate, following inspections in 2014 and 2018.",
      ['Luton inadequate current', 'Luton inadequate prior 2014', 'Luton inadequate prior 2018'],
    ],
    [
      '2023-09-21',
      'Ofsted report on Luton',
      "Luton's children's services have received a third inadequate verdict in ten years from Ofsted.",
      ['Luton inadequate current', 'Luton inadequate prior'],
    ],
    [
      '2023-09-21',
      'Ofsted report on Luton',
      "Luton's children's services are good. An inspection ordered by ministers in 2012 had found them inadequate.",
      ['Luton good current', 'Luton inadequate prior 2012'],
    ],
    // Visits are counted, a grade is hoped for, another thing is rated.
    [
      '2023-09-21',
      'Ofsted letter on Luton',
      "Ofsted made a monitoring visit to Luton's children's services in June. It was the sixth time inspectors had monitored the town since it was found inadequate in January 2020.",
      ['Luton inadequate prior 2020-01', 'Luton null current 2023-06'],
    ],
    [
      '2023-09-21',
      'Ofsted letter on Luton',
      "A monitoring visit to Luton's children's services took place in June, two years on from the inspection of May 2021 which found them inadequate.",
      ['Luton inadequate prior 2021-05', 'Luton null current 2023-06'],
    ],
    [
      '2023-09-21',
      'Ofsted report on Luton',
      "Luton hopes to keep its grade as a good employer. Ofsted has rated children's services good. Leaders had been told to expect inadequate.",
      ['Luton good current'],
    ],
    // What it held until the news is not today's, and visits are counted, too.
    [
      '2023-05-18',
      'Ofsted report on Bolton',
      "Bolton's children's services require improvement, Ofsted says. It had held a good rating since 2018.",
      ['Bolton requires improvement current', 'Bolton good prior 2018'],
    ],
    [
      '2023-05-18',
      'Ofsted letter on Bolton',
      "Bolton's children's services were rated inadequate in 2021. The first monitoring visit was in June; the second was in March.",
      ['Bolton inadequate prior 2021', 'Bolton null current'],
    ],
  ])('tells each: %s, %s, %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual([...told].sort());
  });

  it.each<Row>([
    [
      '2013-09-26',
      'Ofsted report on Luton',
      "Luton Council's services for looked-after children were rated inadequate by Ofsted after an inspection in July. In February the council's child protection work had also been found inadequate.",
      ['Luton inadequate current 2013-07', 'Luton inadequate prior 2013-02'],
    ],
    [
      '2013-09-26',
      'Ofsted report on Luton',
      'In July Ofsted inspected Luton Council. It judged child protection inadequate, and the care of looked-after children adequate.',
      ['Luton inadequate current 2013-07'],
    ],
  ])('in 2013 keeps inspections of one theme apart: %s, %s, %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual([...told].sort());
  });
});
