import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';

const tell = (text: string, published = '2022-03-03') =>
  extract(page('Inspectors report', published, text))
    .map((f) => `${f.council.name} ${f.status} ${f.rating} ${f.inspected ?? '-'}`)
    .sort();

describe('a grade told as so many steps on the scale', () => {
  it.each([
    [
      "Ofsted has found Telford and Wrekin's children's services good, a rise of two grades since 2019.",
      '2022-03-03',
      'good',
      'inadequate 2019',
    ],
    [
      "Ofsted's verdict on Telford and Wrekin's children's services is outstanding. That is one notch higher than last time, in 2018.",
      '2022-03-03',
      'outstanding',
      'good 2018',
    ],
    [
      "Telford and Wrekin's children's services require improvement, Ofsted reports, one grade lower than in 2015.",
      '2018-02-08',
      'requires improvement',
      'good 2015',
    ],
    [
      "Telford and Wrekin's children's services have been downgraded by one step to requires improvement, Ofsted said.",
      '2021-10-14',
      'requires improvement',
      'good -',
    ],
    [
      "Ofsted has found Telford and Wrekin's children's services inadequate, one grade down on 2011.",
      '2014-06-03',
      'inadequate',
      'adequate 2011',
    ],
    [
      "Ofsted has found Telford and Wrekin's children's services outstanding. The borough has jumped a whole grade.",
      '2022-03-03',
      'outstanding',
      'good -',
    ],
    [
      "Ofsted's yearly verdict on children's services is published today. Telford and Wrekin performs poorly, a fall of one grade.",
      '2010-12-09',
      'poor',
      'adequate 2009',
    ],
  ])('gives the earlier one: %s', (text, published, now, then) => {
    const told = tell(text, published);
    expect(told).toHaveLength(2);
    expect(told[0]).toContain(`Telford and Wrekin current ${now}`);
    expect(told[1]).toBe(`Telford and Wrekin prior ${then}`);
  });

  it.each([
    [
      "When Croydon's children's services were found inadequate in 2017 the leader promised a recovery. Ofsted, back in January, upgraded the borough by two grades.",
      'Croydon',
      'good',
      'inadequate 2017',
    ],
    [
      "Ofsted has lifted Croydon's children's services two rungs. They were judged inadequate in 2018.",
      'Croydon',
      'good',
      'inadequate 2018',
    ],
    [
      "Croydon's children's services were judged good in 2014. Ofsted's report, out today, marks them down by two grades.",
      'Croydon',
      'inadequate',
      'good 2014',
    ],
  ])('gives the one reported: %s', (text, council, now, then) => {
    const told = tell(text);
    expect(told).toHaveLength(2);
    expect(told[0]).toContain(`${council} current ${now}`);
    expect(told[1]).toBe(`${council} prior ${then}`);
  });

  it('says no more than that where both are told, hoped for, or of something else', () => {
    for (const more of [
      ' The leader wants to climb one grade more by 2025.',
      ' It is one grade better than Shropshire.',
      ' The football team climbed two places in its league.',
      ' Leadership has gone up two grades.',
      ' Its council tax will rise one band for many.',
    ])
      expect(tell(`Telford and Wrekin's children's services have been rated good by Ofsted.${more}`)).toEqual([
        'Telford and Wrekin current good -',
      ]);
    expect(
      tell(
        "Ofsted has found Telford and Wrekin's children's services good. They were outstanding in 2018, so that is a drop of one grade.",
      ),
    ).toEqual(['Telford and Wrekin current good -', 'Telford and Wrekin prior outstanding 2018']);
  });
});

describe('a run of inspections with one grade', () => {
  it('has its newest said to be so', () => {
    expect(
      tell(
        "Children's services in Walsall have been judged inadequate at every inspection since 2009, most recently in the autumn of 2012.",
        '2013-10-15',
      ),
    ).toEqual(['Walsall current inadequate 2012', 'Walsall prior inadequate 2009']);
  });

  it('is told by a list of days that attest to it', () => {
    expect(
      tell(
        "Walsall's children's services have been inadequate for eight years, Ofsted says. Three inspections, of 2010, 2015 and now 2018, attest to it.",
        '2018-04-19',
      ),
    ).toEqual(expect.arrayContaining(['Walsall prior inadequate 2010', 'Walsall prior inadequate 2015']));
  });

  it('counts from the first to the second', () => {
    expect(
      tell(
        "Walsall's children's services have been pronounced inadequate by Ofsted a second time, two years after the first.",
        '2015-10-20',
      ),
    ).toEqual(['Walsall current inadequate -', 'Walsall prior inadequate 2013']);
  });

  it('takes what a council agreed on for no verdict', () => {
    expect(tell("Ofsted has rated Walsall's children's services good. The council agreed in 2018 to spend £2m more.")).toEqual([
      'Walsall current good -',
    ]);
  });
});

describe('what was then said', () => {
  it('is of the day just told', () => {
    expect(
      tell(
        "Dudley will lend Walsall managers after the Ofsted inspection of last September. Walsall's children's services were then graded inadequate; they had been adequate in 2012.",
        '2017-01-19',
      ),
    ).toEqual(['Walsall current inadequate 2016-09', 'Walsall prior adequate 2012']);
  });

  it('names the whole at the end of a list of parts', () => {
    expect(
      tell(
        "Ofsted's inspection rates Walsall outstanding for leadership, for children in care and overall. Walsall's children's services were good in 2014.",
        '2020-10-16',
      ),
    ).toEqual(['Walsall current outstanding -', 'Walsall prior good 2014']);
  });
});
