/** Plain news: what was given then and what is given now, where one sentence or two in a row tell both; grades passed on from year to year and from service to service. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/domain/article.ts';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';
import { byRules, type Row, tellByRules } from './tell.ts';

const tell = (a: Article) =>
  extract(a)
    .map((f) => `${f.council.name} ${f.service === "children's services" ? '' : `${f.service} `}${f.status} ${f.rating} ${f.inspected}`)
    .sort();
const said = (published: string, ...text: string[]) => tell(page('Ofsted', published, ...text));

describe('the whole, told beside a part that was judged then', () => {
  it.each([
    'A notice came in 2018 after leadership at Leeds City Council’s children’s services was rated inadequate, even though the overall grade was requires improvement. An inspection in May brought a good.',
    'Leeds City Council’s children’s services are good, Ofsted said after a visit in May. Leaders were found inadequate in 2018, while overall the services required improvement.',
    'Ofsted found Leeds City Council’s children’s services good in May. It last came in 2018; the overall verdict at that time was requires improvement.',
  ])('%s', (text) => {
    expect(said('2024-07-11', text)).toEqual(['Leeds current good 2024-05', 'Leeds prior requires improvement 2018']);
  });

  it('is of today when the part is', () => {
    expect(
      said(
        '2024-07-11',
        'Leadership at Leeds City Council’s children’s services was judged inadequate in May, although the overall grade is requires improvement, Ofsted says.',
      ),
    ).toEqual(['Leeds current requires improvement 2024-05']);
  });
});

describe('years of a clause that has ended', () => {
  it.each([
    ['which were of requires improvement quality in 2014 and again in 2018, now stand at inadequate', 'requires improvement', 'inadequate'],
    ['which were rated good in 2014 and in 2018, are now inadequate', 'good', 'inadequate'],
    ['which required improvement in both 2014 and 2018, have become good', 'requires improvement', 'good'],
  ])('%s', (clause, before, now) => {
    expect(said('2022-09-08', `Medway’s children’s services, ${clause}, Ofsted says after a visit in July.`)).toEqual([
      `Medway current ${now} 2022-07`,
      `Medway prior ${before} 2014`,
      `Medway prior ${before} 2018`,
    ]);
  });
});

describe('the grade that was given in a year', () => {
  it.each([
    'The good rating, announced last Thursday after an Ofsted inspection in January, replaces the adequate that Ealing was given in 2012.',
    'An Ofsted inspection in January gave Ealing a good rating, replacing the adequate it received in 2012.',
  ])('%s', (text) => {
    expect(said('2017-02-23', `${text} A councillor who was in care himself had asked for it.`)).toEqual([
      'Ealing current good 2017-01',
      'Ealing prior adequate 2012',
    ]);
  });

  it.each([
    ['Before those there was an inadequate in 2013.', '2013'],
    ['Almost six years after being rated inadequate, the department has been lifted, said Ofsted.', '2013'],
  ])('%s', (sentence, year) => {
    expect(said('2019-07-04', `Ofsted rated Luton’s children’s services good in May. ${sentence}`)).toEqual([
      'Luton current good 2019-05',
      `Luton prior inadequate ${year}`,
    ]);
  });
});

describe('the same again, in other words', () => {
  it.each([
    [
      'Eight years ago Ofsted decided that children’s services in Bury required improvement. In 2018 it decided the same. On Thursday it did so for a third time.',
      'null',
    ],
    [
      'In 2015 inspectors judged that Bury’s children’s services required improvement. They thought the same in 2018. Last week they did so again, said Ofsted.',
      'null',
    ],
  ])('%s', (text) => {
    expect(said('2023-03-16', text).map((t) => t.replace(/current requires improvement .*/, 'current requires improvement'))).toEqual([
      'Bury current requires improvement',
      'Bury prior requires improvement 2015',
      'Bury prior requires improvement 2018',
    ]);
  });

  it.each([
    'They were good five years ago too: it was the result that inspectors reached in 2018.',
    'It was the result they reached in 2018.',
    'It is what the council was told exactly in 2018: exactly that.',
    'Inspectors have matched the 2018 outcome.',
  ])('%s', (sentence) => {
    const told = said('2024-03-28', `Kirklees’ children’s services are good, Ofsted said after a visit in February. ${sentence}`);
    expect(told.filter((t) => !/^Kirklees (?:current good 2024-02|prior good (?:2018|2019))$/.test(t))).toEqual([]);
    expect(told[0]).toBe('Kirklees current good 2024-02');
  });

  it('is of the services, and not of the part named last', () => {
    expect(
      said(
        '2022-05-26',
        'Ofsted’s inspection in February found Shropshire’s children’s services good overall and, for leadership, good too, as they were five years ago.',
      ),
    ).toEqual(['Shropshire current good 2022-02', 'Shropshire prior good 2017']);
  });

  it('a visit for the third time gives no grade', () => {
    expect(
      said(
        '2023-03-16',
        'Ofsted rated Bury’s children’s services inadequate in 2019. Last month it came for a third time. It has published a letter on its monitoring visit.',
      ),
    ).toEqual(['Bury current null 2023-02', 'Bury prior inadequate 2019']);
  });
});

describe('a grade that two services share', () => {
  it.each([
    'The adoption agency run by Ealing was rated good by Ofsted in January, as was its fostering arm.',
    'Ofsted rated Ealing’s adoption service good in January. So was its fostering service.',
    'Ofsted rated Ealing’s adoption service good in January. Its fostering team was too.',
  ])('%s', (text) => {
    expect(said('2010-03-18', text)).toEqual(['Ealing adoption current good 2010-01', 'Ealing fostering current good 2010-01']);
  });

  it.each([
    'Ofsted rated Ealing’s adoption service good in January. Its office was busy, as was its fostering panel.',
    'Ofsted rated Ealing’s adoption service good in January. The office was busy, and so was its fostering team.',
  ])('is not shared by what was busy: %s', (text) => {
    expect(said('2010-03-18', text)).toEqual(['Ealing adoption current good 2010-01']);
  });

  it('is the department’s where the team’s is not told', () => {
    expect(
      tell(
        page(
          'Good for Ealing',
          '2015-11-26',
          'In July inspectors said Ealing’s youth offending team was working hard. A single inspection in September found the council’s services for children to require improvement. Ealing was found adequate at its 2011 inspection.',
        ),
      ),
    ).toEqual(['Ealing current requires improvement 2015-09', 'Ealing prior adequate 2011']);
  });
});

describe('whose grade it is when it is for or to somebody', () => {
  it('is who is named behind it', () => {
    expect(
      said(
        '2016-04-14',
        'Inspections have brought good for Camden and outstanding for both Islington and Hackney. In 2012 all three were good, Ofsted says.',
      ),
    ).toEqual([
      'Camden current good null',
      'Camden prior good 2012',
      'Hackney current outstanding null',
      'Hackney prior good 2012',
      'Islington current outstanding null',
      'Islington prior good 2012',
    ]);
    expect(said('2016-04-14', 'Ofsted has given good to Camden and requires improvement to the neighbouring Islington.')).toEqual([
      'Camden current good null',
      'Islington current requires improvement null',
    ]);
  });
});

describe('an inspection of today’s kind', () => {
  it('has four grades and no earlier whole', () => {
    expect(
      said(
        '2026-09-17',
        'Inspectors gave Bexley’s children’s services a good in each of four areas after a visit in June. In 2023 the borough was judged good overall, said Ofsted.',
      ),
    ).toEqual(['Bexley current null 2026-06', 'Bexley prior good 2023']);
  });
});

describe('whose day it is', () => {
  it.each([
    [
      'The new council for Rutland, which came into being in April, has an outstanding from Ofsted. The July inspection awarded that grade in each of the five areas.',
      ['Rutland current outstanding 2023-07'],
    ],
    [
      'The new partnership, in force in May, was seen by Ofsted at Rutland’s children’s services in July. It rated the services good.',
      ['Rutland current good 2023-07'],
    ],
    [
      'Rutland’s children’s services are good, says Ofsted. The outcome of July’s inspection matches the one in January 2017.',
      ['Rutland current good 2023-07', 'Rutland prior good 2017-01'],
    ],
  ])('%s', (text, told) => {
    expect(said('2023-10-19', text)).toEqual(told);
  });

  it('is the year before where ratings came every year', () => {
    expect(
      said(
        '2010-12-10',
        'Ofsted’s annual ratings of children’s services came out yesterday. Rutland was rated excellent, up from performing well.',
      ),
    ).toEqual(['Rutland current excellent 2010', 'Rutland prior good 2009']);
  });
});

describe('news that is told as over, where all else is years old', () => {
  it.each<Row>([
    [
      '2025-03-06',
      'Tears at Riverside House',
      'Staff cheered when the email was read out: Rotherham had been rated good by Ofsted. In 2018 the borough had been told that it required improvement.',
      ['Rotherham good current', 'Rotherham requires improvement prior 2018'],
    ],
    [
      '2022-06-09',
      "'We did it'",
      "The director wept when she learned that Kirklees's children's services had been judged outstanding by Ofsted. They were good in 2019.",
      ['Kirklees good prior 2019', 'Kirklees outstanding current'],
    ],
    [
      '2021-09-09',
      'Ministers step back from Luton',
      "Government intervention in Luton ended in July, when ministers accepted that its children's services, inadequate at the 2018 inspection, had risen to requires improvement.",
      ['Luton inadequate prior 2018', 'Luton requires improvement current'],
    ],
    [
      '2023-03-09',
      'Notice lifted at Stoke',
      "The notice that has hung over Stoke-on-Trent since 2019, when its children's services were inadequate, has been lifted. They have not been that since October, having been found on re-inspection to require improvement.",
      ['Stoke-on-Trent inadequate prior 2019', 'Stoke-on-Trent requires improvement current'],
    ],
    [
      '2024-05-16',
      'Direction lifted',
      'The direction that had been in place since Wigan was found inadequate in 2014 has been lifted. It comes four months after Ofsted rated the service good.',
      ['Wigan good current', 'Wigan inadequate prior 2014'],
    ],
    [
      '2024-05-16',
      'Bury comes off the list',
      "Bury is no longer under a commissioner. Half a year after Ofsted's inspectors judged its children's services to require improvement, ministers have signed the letter. In 2021 they were inadequate.",
      ['Bury inadequate prior 2021', 'Bury requires improvement current'],
    ],
    [
      '2024-05-16',
      'Monitoring visit to Bury',
      "Inspectors returned to Bury in April for a monitoring visit, two years after they rated its children's services inadequate.",
      ['Bury inadequate prior', 'Bury null current'],
    ],
  ])('%s %s: %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });
});

describe('what services were when somebody came', () => {
  it.each([
    [
      'Services were inadequate when he took over as director in 2019; Ofsted now rates Leeds City Council’s children’s services good.',
      'inadequate',
      'good',
    ],
    ['Ofsted rates Leeds City Council’s children’s services good. They stood at inadequate when the trust began.', 'inadequate', 'good'],
  ])('%s', (text, before, now) => {
    expect(said('2024-07-11', text).map((f) => f.replace(/ (?:null|[\d-]+)$/, ''))).toEqual([
      `Leeds current ${now}`,
      `Leeds prior ${before}`,
    ]);
  });

  it('is no earlier grade where those who came found it', () => {
    expect(said('2024-07-11', 'Leeds City Council’s children’s services were inadequate when Ofsted came in May.')).toEqual([
      'Leeds current inadequate 2024-05',
    ]);
  });
});

describe('news told behind other news', () => {
  it.each([
    ['The leader apologised on Wednesday. On Monday Ofsted had lowered Leeds City Council’s children’s services to inadequate.', 'null'],
    [
      'A minister faced questions on Tuesday, four months after inspectors judged services for children at Leeds City Council inadequate. They had required improvement in 2019.',
      '2024-03',
    ],
  ])('%s', (text, when) => {
    expect(said('2024-07-11', text)[0]).toBe(`Leeds current inadequate ${when}`);
  });

  it('leaves an earlier grade behind a visit', () => {
    expect(
      said(
        '2024-07-11',
        'Inspectors made a monitoring visit to Leeds City Council’s children’s services in June, four months after Ofsted judged them inadequate.',
      ),
    ).toContain('Leeds prior inadequate 2024-02');
  });
});

describe('a grade that gives way', () => {
  it.each([
    'Inspectors who were at Leeds City Council for a week in May have replaced the inadequate of February 2019 with requires improvement for its children’s services.',
    'Leeds City Council, which had been inadequate the last time (2019), requires improvement, Ofsted says of its children’s services after a visit in May.',
  ])('%s', (text) => {
    expect(said('2024-07-11', text)).toEqual([
      expect.stringMatching(/^Leeds current requires improvement/),
      expect.stringMatching(/^Leeds prior inadequate 20/),
    ]);
  });

  it('is of its own day where two are told by turns behind today’s', () => {
    expect(
      said(
        '2024-07-11',
        'Leeds City Council’s children’s services are good, Ofsted says; the inspections of 2015 and 2019 ended in inadequate and requires improvement respectively.',
      ),
    ).toEqual(['Leeds current good null', 'Leeds prior inadequate 2015', 'Leeds prior requires improvement 2019']);
  });
});

describe('the same grade twice in a year has a day for each time', () => {
  it.each([
    [
      'A children’s home run by Derby City Council has closed after being judged inadequate for a second time this year. Ofsted’s inspectors came in March and again in September, and found little had changed.',
      ['Derby current inadequate 2018-09', 'Derby prior inadequate 2018-03'],
    ],
    [
      'Suffolk County Council is to close a children’s home in Lowestoft that was judged inadequate by Ofsted in February and again, following a return visit, at the start of September.',
      ['Suffolk current inadequate 2018-09', 'Suffolk prior inadequate 2018-02'],
    ],
    [
      'Bury Council has shut a children’s home after its second inadequate rating in seven months. The home had been judged inadequate in March. In June it appeared to have recovered. Then inspectors came back on 5 October.',
      ['Bury current inadequate 2018-10-05', 'Bury prior inadequate 2018-03'],
    ],
  ])('%s', (text, told) => {
    expect(tellByRules(page('Home fails again', '2018-10-18', text))).toEqual(told);
  });

  it.each([
    [
      'A children’s home run by Hull City Council is good, Ofsted says after a visit in July. The report was shown to councillors in September.',
      ['Kingston upon Hull current good 2018-07'],
    ],
    [
      'Wigan’s children’s services are good again. The council learned in September that it had been found good in an inspection held in July.',
      ['Wigan current good 2018-07', 'Wigan prior good null'],
    ],
  ])('but once: %s', (text, told) => {
    expect(tellByRules(page('Inspectors’ verdict', '2018-10-18', text))).toEqual(told);
  });
});

describe('a grade named behind other words for it', () => {
  it('is of the time that those are told of', () => {
    expect(
      said(
        '2011-02-03',
        'Ofsted says that safeguarding services in Kent are inadequate after an inspection in November. In 2006 the county had been among the few to be handed the top mark of outstanding.',
      ),
    ).toEqual(['Kent current inadequate 2010-11', 'Kent prior outstanding 2006']);
  });
});
