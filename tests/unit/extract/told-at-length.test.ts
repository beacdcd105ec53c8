import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellGrades, tellKinds } from './tell.ts';

describe('the history in a long article', () => {
  it('keeps the safeguarding verdict of a joint inspection as an earlier one, whatever else is told without a year', () => {
    expect(
      tellGrades(
        page(
          'Walsall off the bottom',
          '2016-12-08',
          "Ofsted says that Walsall's children's services, which had been inadequate, now require improvement. A joint inspection in 2012 found safeguarding to be good.",
        ),
      ),
    ).toContain('Walsall prior good 2012');
  });

  it('takes a day that counts from another event for the same day told again', () => {
    expect(
      tellGrades(
        page(
          'Good marks for Salford',
          '2018-04-05',
          "Children's services in Salford are good, Ofsted says. In 2015, a year after a trust was set up, they were inadequate.",
        ),
      ),
    ).toEqual(['Salford current good null', 'Salford prior inadequate 2015']);
    expect(
      tellGrades(
        page(
          'Good marks for Salford',
          '2018-04-05',
          "Children's services in Salford are outstanding, Ofsted says, having been good in 2015 and, two years before that, inadequate.",
        ),
      ),
    ).toContain('Salford prior inadequate 2013');
  });

  it('gives a grade to both of two days that are listed behind it at some length', () => {
    expect(
      tellGrades(
        page(
          'Setback in Bury',
          '2024-01-30',
          "Bury Council's children's services have been rated inadequate by Ofsted. They had required improvement in the two inspections before that, in 2015 and 2018.",
        ),
      ),
    ).toEqual(['Bury current inadequate null', 'Bury prior requires improvement 2015', 'Bury prior requires improvement 2018']);
  });

  it('hears "the grade that it was given in 2014 and in 2019" as two earlier inspections and not as today\'s date', () => {
    expect(
      tellGrades(
        page(
          'No change in Bolton',
          '2023-09-14',
          "Ofsted has told Bolton Council that its children's services require improvement to be good, the grade that it was given in 2014 and given in 2019.",
        ),
      ),
    ).toEqual([
      'Bolton current requires improvement null',
      'Bolton prior requires improvement 2014',
      'Bolton prior requires improvement 2019',
    ]);
  });

  it('knows that what lasted for years ended with the new grade', () => {
    expect(
      tellGrades(
        page(
          'Halton moves up',
          '2023-05-11',
          "After nearly four years in which its children's services were officially inadequate, Halton Council has been re-inspected by Ofsted and found to be requiring improvement.",
        ),
      ),
    ).toEqual(['Halton current requires improvement null', 'Halton prior inadequate null']);
  });

  it('hears "an inspection that ended in good" as a grade', () => {
    expect(
      tellGrades(
        page(
          'Sefton told to improve',
          '2022-12-01',
          "Sefton's children's services require improvement to be good, Ofsted said. A single inspection in 2015 ended in good.",
        ),
      ),
    ).toContain('Sefton prior good 2015');
  });

  it('steps further back with "the same had been said in 2015"', () => {
    expect(
      tellGrades(
        page(
          'Luton at the top',
          '2021-07-28',
          "Luton's children's services are outstanding, Ofsted says. In 2018 inspectors found them to be inadequate. It was the second time: the same had been said in 2015.",
        ),
      ),
    ).toEqual(['Luton current outstanding null', 'Luton prior inadequate 2015', 'Luton prior inadequate 2018']);
  });

  it('counts back from an earlier verdict: "its third in a row with this outcome, after those of 2014 and 2011"', () => {
    expect(
      tellKinds(
        page(
          'Visit to Luton',
          '2020-01-23',
          "A focused visit to Luton in November looked at care leavers. Luton's children's services were rated as requiring improvement in late 2018. That was their third inspection in a row with this outcome, after those of 2014 and 2011.",
        ),
      ),
    ).toEqual(expect.arrayContaining(['Luton prior requires improvement 2014', 'Luton prior requires improvement 2011']));
  });

  it('takes "having got that grade in 2017" for the day of the grade, and for no other inspection', () => {
    expect(
      tellGrades(page('Rated', '2021-03-11', "Derby's children's services are rated good by Ofsted, having got that grade in 2017.")),
    ).toEqual(['Derby current good 2017']);
  });

  it("dates an entry of a timeline by the entry's own year", () => {
    expect(
      tellGrades(
        page(
          'St Helens now good',
          '2023-09-07',
          "St Helens Council's children's services are good, Ofsted says.",
          'September 2019 – report of the July inspection: inadequate',
          'July 2023 – good',
        ),
      ),
    ).toEqual(['St Helens current good 2023-07', 'St Helens prior inadequate 2019-09']);
  });

  it('tells facts from hopes: "hopes to do better after it was rated inadequate in 2015"', () => {
    expect(
      tellGrades(
        page(
          'Plan for Kent',
          '2017-08-10',
          "Kent's children's services require improvement, Ofsted has found. The council is working towards mending what led to its being branded inadequate in 2015.",
        ),
      ),
    ).toContain('Kent prior inadequate 2015');
    expect(
      tellGrades(
        page(
          'Plan for Kent',
          '2017-08-10',
          "Kent's children's services require improvement, Ofsted has found. The council hopes that after the next inspection it will be rated good.",
        ),
      ),
    ).toEqual(['Kent current requires improvement null']);
  });
});

describe('what inspectors find', () => {
  it.each([
    'In 2018 inspectors found them to be inadequate.',
    'In 2018 inspectors had judged them to be inadequate.',
    'In 2018 Ofsted found them both to be inadequate.',
  ])('%s', (said) => {
    expect(tellGrades(page('Luton at the top', '2021-07-28', `Luton's children's services are outstanding, Ofsted says. ${said}`))).toEqual(
      ['Luton current outstanding null', 'Luton prior inadequate 2018'],
    );
  });

  it('grades no people: "spoke to staff and found them to be outstanding"', () => {
    expect(
      tellGrades(
        page(
          'Luton marked good',
          '2021-07-28',
          "Luton's children's services are good, Ofsted says. Inspectors spoke to staff and found them to be outstanding.",
        ),
      ),
    ).toEqual(['Luton current good null']);
  });
});

describe('visits in a long article', () => {
  it('reads "Another, in May, found …" as one more of the kind told before', () => {
    expect(
      tellKinds(
        page(
          'Luton services fall',
          '2021-11-26',
          "Children's services in Luton are now inadequate, Ofsted says. A focused visit in November 2019 raised concerns about drift. Another, in May this year, found weaknesses at the front door.",
        ),
      ),
    ).toEqual(expect.arrayContaining(['Luton prior focused visit 2019-11', 'Luton prior focused visit 2021-05']));
    expect(
      tellKinds(
        page(
          'Luton services fall',
          '2021-11-26',
          "Children's services in Luton are now inadequate, Ofsted says. A focused visit in November 2019 raised concerns about drift. Another 30 social workers were hired in May 2020.",
        ),
      ),
    ).not.toContain('Luton prior focused visit 2020-05');
  });

  it('takes "four visits between March and January" for a tally and for no visit in particular', () => {
    expect(
      tellKinds(
        page(
          'Hackney good',
          '2019-08-29',
          "Hackney's children's services are good, Ofsted says. Four monitoring visits took place between August 2017 and January this year.",
        ),
      ),
    ).toHaveLength(1);
  });

  it('takes what two inspectors did for an ungraded visit', () => {
    expect(
      tellKinds(
        page(
          'Praise for Wigan',
          '2018-07-12',
          "Social workers in Wigan know their children, Ofsted has said. Two inspectors came in May to look at the council's front door for children's services.",
        ),
      ),
    ).toEqual(['Wigan current focused visit 2018-05']);
  });

  it('reports no inspection that is still under way', () => {
    expect(
      tellKinds(
        page(
          'Bristol visit',
          '2024-07-18',
          "A focused visit to Bristol's children's services in June looked at care leavers, Ofsted says. A SEND inspection of the city's partnership is under way this month.",
        ),
      ),
    ).toEqual(['Bristol current focused visit 2024-06']);
  });
});

describe('whose and of what', () => {
  it('gives the latest inspection the grade that was told last', () => {
    expect(
      tellGrades(
        page(
          'A partnership ends on the Isle of Wight',
          '2023-11-16',
          "In 2018 Ofsted rated the Isle of Wight's children's services good. The latest inspection, which took place in September, and whose findings came out last Friday, reached the same conclusion.",
        ),
      ).map((x) => x.replace(/ \S+$/, '')),
    ).toEqual(['Isle of Wight current good', 'Isle of Wight prior good']);
  });

  it('finds no grade in what managers thought of files', () => {
    expect(
      tellKinds(
        page(
          'Visit to Luton',
          '2024-06-27',
          "A monitoring visit to Luton's children's services took place in May, Ofsted says. Inspectors looked again at work that had been graded as good by managers.",
        ),
      ),
    ).toEqual(['Luton current monitoring visit 2024-05']);
  });

  it("reads the department's grade in a story about special needs", () => {
    expect(
      tellGrades(
        page(
          'SEND services in Luton inconsistent',
          '2024-10-10',
          "Services for children with special educational needs in Luton have been found inconsistent by Ofsted and the Care Quality Commission. The council's social care for children, meanwhile, was rated outstanding in 2022.",
        ),
      ).filter((x) => x.includes('outstanding')),
    ).toHaveLength(1);
  });

  it("keeps an adoption service's grade apart in a story about fostering", () => {
    expect(
      tellGrades(
        page(
          'Fostering team in Bolton marked down',
          '2014-10-02',
          "Ofsted rated Bolton Council's fostering service as adequate in August. The council's adoption service received a good rating this spring.",
        ),
      ).map((x) => x.replace(/ \S+$/, '')),
    ).toEqual(expect.arrayContaining(['Bolton current adequate', 'Bolton current good']));
  });

  it('reads an adoption story in which the Care Quality Commission is named in passing', () => {
    expect(
      tellGrades(
        page(
          "Praise for council's adoption team",
          '2013-04-18',
          "Bolton's adoption service was graded outstanding by the watchdog in February.",
          'Inspectors said that the team finds homes quickly. The council said that it was proud of the adoption team.',
          "Bolton's children's services were rated good for safeguarding in a joint inspection with the Care Quality Commission last summer.",
        ),
      ),
    ).toContain('Bolton current outstanding 2013-02');
  });

  it('gives annual ratings to the whole department in a story about fostering', () => {
    expect(
      tellGrades(
        page(
          'Fostering in Gateshead',
          '2010-03-25',
          'Ofsted judged the fostering service in Gateshead satisfactory in December. In the annual ratings Gateshead performs excellently.',
        ),
      ).length,
    ).toBe(2);
  });

  it('finds no grade in "gave as good as he got" and "good or better"', () => {
    expect(
      tellGrades(
        page(
          'Lancashire debate',
          '2018-09-13',
          "Lancashire's children's services require improvement to be good, Ofsted says. Coun Lee gave as good as he got. The county's 40 centres were all good or better.",
        ),
      ),
    ).toEqual(['Lancashire current requires improvement null']);
  });

  it('hears two boroughs of the headline in "Two London boroughs have both been rated"', () => {
    expect(
      tellGrades(
        page(
          'Camden and Islington keep their crown',
          '2019-10-25',
          "Two London boroughs that share a director of children's services have both been rated outstanding by Ofsted.",
        ),
      ),
    ).toEqual(['Camden current outstanding null', 'Islington current outstanding null']);
    expect(
      tellGrades(
        page('Camden looks on', '2019-10-25', "Two London boroughs' children's services have both been rated outstanding by Ofsted."),
      ),
    ).toEqual([]);
  });
});
