import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';
import { tellByRules, tellKinds } from './tell.ts';

const poor = 'Ofsted says that Calderdale’s children’s services are performing poorly.';

describe('grades of so many places are not those of the council told of', () => {
  it.each([
    'In 28 the services are excellent, eight more than last year.',
    'In nine of them services were adequate, and in twenty they are good.',
    'Services are excellent in 28 and adequate in 40.',
    'In most the care is good.',
    'No council in the county had been rated excellent since the tables began.',
  ])('%s', (more) => {
    expect(tellKinds(page('Calderdale named', '2011-12-02', poor, more))).toEqual(['Calderdale current poor 2011']);
  });

  it('but what is said of many and then of one is that one’s', () => {
    expect(
      tellKinds(
        page(
          'Named',
          '2011-12-02',
          'In 15 authorities children’s services are “performing poorly”, says Ofsted, and Calderdale is one of them.',
        ),
      ),
    ).toEqual(['Calderdale current poor 2011']);
    expect(
      tellKinds(
        page(
          'Torbay',
          '2020-02-03',
          'No department in the county has been rated inadequate but Torbay, where Ofsted found children at risk.',
        ),
      ),
    ).toEqual(['Torbay current inadequate null']);
  });

  it('new rules for inspections are no inspection', () => {
    const news = 'Wolverhampton’s children’s services are good, say inspectors from Ofsted.';
    expect(
      tellKinds(
        page('Wolverhampton', '2017-04-03', news, 'No authority near it had a good rating since tougher inspections came in 2013.'),
      ),
    ).toEqual(['Wolverhampton current good null']);
  });
});

describe('a report of a year ago tells when its inspection was', () => {
  it.each([
    ['At the last full inspection, published on 29 July 2019, each category was rated as requiring improvement to be good.', '2019-07-29'],
    ['A report published in July 2019 judged them to require improvement.', '2019-07'],
    ['They were inspected in May 2019, and a report published in July 2019 rated them as requiring improvement.', '2019-05'],
  ])('%s', (more, date) => {
    expect(tellKinds(page('Dudley', '2023-07-18', 'Ofsted has rated Dudley’s children’s services good.', more))).toEqual([
      'Dudley current good null',
      `Dudley prior requires improvement ${date}`,
    ]);
  });

  it('a report of this month tells nothing of the day of the inspection', () => {
    expect(
      tellKinds(page('Dudley', '2023-07-18', 'A report published on 4 July 2023 rates Dudley’s children’s services good, says Ofsted.')),
    ).toEqual(['Dudley current good null']);
  });
});

describe('steps on the way and news that was heard', () => {
  it.each([
    'A full inspection took them up from inadequate to requires improvement.',
    'A first return had lifted them from inadequate to requires improvement.',
  ])('%s', (more) => {
    expect(tellByRules(page('Leeds rated good', '2019-04-19', 'Ofsted has rated children’s services in Leeds good.', more))).toEqual([
      'Leeds current good null',
      'Leeds prior inadequate null',
      'Leeds prior requires improvement null',
    ]);
  });

  it('“I was told that Ofsted had judged” is when it was news', () => {
    expect(
      tellKinds(
        page(
          'Lessons from an “inadequate” judgement',
          null,
          'I was about to start as chief executive at Lambeth in March 2015 when I was told that Ofsted had judged children’s services inadequate.',
          'At the previous inspection, in 2012, an outstanding grade had been awarded.',
        ),
      ),
    ).toEqual(['Lambeth current inadequate 2015-03', 'Lambeth prior outstanding 2012']);
  });

  it('an inspection of another service told “in which” is an earlier one', () => {
    expect(
      tellKinds(
        page(
          'Adoption in Kent',
          null,
          'Kent’s adoption service has been rated satisfactory by Ofsted.',
          'After an inspection in October 2010 of the county’s safeguarding services, in which safeguarding was found to be inadequate, ministers stepped in.',
        ),
      ),
    ).toEqual(['Kent current satisfactory null', 'Kent prior inadequate 2010-10']);
  });
});

describe('a report of inspectors who give no grades', () => {
  it.each([
    [
      'Today we have published the report of our inspection of Swansea’s children’s services. Inspectors were there in January 2016.',
      '2016-01',
    ],
    [
      'Inspectors have praised services for children in Swansea in a report out today. An inspection in January found that staff are well led.',
      '2016-01',
    ],
    ['A critical report on child protection in Swansea has been called unacceptable. Inspectors fear for some children.', null],
  ])('%s', (news, date) => {
    expect(tellKinds(page('Swansea', '2016-03-23', news))).toEqual([`Swansea current care inspectorate ${date}`]);
  });

  it.each([
    'Inspectors from Estyn have praised a school in Swansea. The inspection was in May.',
    'Swansea Council will spend more on children’s services. The last inspection said that it had too few staff. The report will go to cabinet.',
    'A report on children’s services in Swansea, written by the council, says that money is short.',
  ])('not: %s', (news) => {
    expect(tellKinds(page('Swansea', '2016-03-23', news))).toEqual([]);
  });
});

describe('lines broken where the page’s edge was', () => {
  const wide =
    'In July 2012 the last inspection by Ofsted of safeguarding in Tower Hamlets judged services\nto be good with some outstanding features.';
  it('are read as one sentence', () => {
    expect(tellKinds(page('Tower Hamlets', '2017-04-20', 'Ofsted rates Tower Hamlets’ children’s services inadequate.', wide))).toEqual([
      'Tower Hamlets current inadequate null',
      'Tower Hamlets prior good 2012-07',
    ]);
  });
});

describe('services that share a verdict', () => {
  const services = (...text: string[]) =>
    extract(page('West Sussex', '2017-12-01', ...text))
      .map((f) => `${f.service} ${f.rating}`)
      .sort();
  it.each([
    'Fostering and adoption have both been inspected by Ofsted in West Sussex, and each service was judged to be good.',
    'West Sussex’s fostering and adoption services were both rated good by Ofsted.',
    'Ofsted rated West Sussex’s adoption and fostering services good.',
  ])('%s', (news) => {
    expect(services(news)).toEqual(['adoption good', 'fostering good']);
  });

  it.each([
    ['Ofsted has rated West Sussex’s fostering service good. The fostering and adoption panel meets on Monday.', ['fostering good']],
    [
      'West Sussex’s fostering service is good and its adoption service outstanding, Ofsted says.',
      ['adoption outstanding', 'fostering good'],
    ],
  ])('%s', (news, told) => {
    expect(services(news)).toEqual(told);
  });
});

describe('what inspectors say now of the one council whose old grade is told', () => {
  it('is an inspection without a grade', () => {
    expect(
      tellKinds(
        page(
          'Commissioner sent in',
          '2019-06-06',
          'The chief executive of Hampshire will oversee West Sussex, where Ofsted found “serious weaknesses” in children’s social care.',
          'Services had declined since Ofsted gave West Sussex a requires improvement rating in 2016, an inspection report said.',
        ),
      ),
    ).toEqual(['West Sussex current full inspection null', 'West Sussex prior requires improvement 2016']);
  });

  it.each([
    'Hampshire will oversee West Sussex. Children’s services there were rated requires improvement in 2016. Ofsted found much to praise in Hampshire in an inspection report.',
    'Hampshire will oversee West Sussex. Children’s services there were rated requires improvement in 2016. Ofsted will publish an inspection report on them next month.',
  ])('not: %s', (news) => {
    expect(
      tellKinds(page('Commissioner sent in', '2019-06-06', news)).filter(
        (f) => f.includes('West Sussex current') && !f.includes('requires'),
      ),
    ).toEqual([]);
  });
});
