import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../lib/commands/article-of-text.ts';
import { tellByRules } from './tell.ts';

const tell = (title: string, text: string, published: string, site: string | null = null) =>
  tellByRules(articleOfText(text, { title, published, url: null, site }));

describe('what was is told beside what is', () => {
  it('reads capacity that is one for the first and another for the second', () => {
    expect(
      tell(
        "Kingston's surprise",
        'Kingston has been rated inadequate for safeguarding and for its services for looked-after children by Ofsted and the CQC. Capacity to improve is inadequate for the first and adequate for the second.',
        '2012-07-19',
      ),
    ).toEqual(['Kingston upon Thames current inadequate null']);
  });

  it("leaves last year's annual rating behind an inspection in halves", () => {
    expect(
      tell(
        'Worth the wait',
        'Inspectors rated safeguarding in Solihull inadequate in January. Six months before, in the annual assessment, the council had been performing adequately.',
        '2012-04-05',
      ),
    ).toEqual(['Solihull current inadequate 2012-01', 'Solihull prior adequate 2011-07']);
  });

  it('takes no flood for a visit', () => {
    expect(
      tell(
        'Flood waters',
        "Ofsted was in Shropshire for the first time in five years, and has judged the county's services good. The team was held up for two days by floods.",
        '2020-03-12',
      ),
    ).toEqual(['Shropshire current good null']);
  });

  it('reads the same accolade as the same grade', () => {
    expect(
      tell('Bexley still flying', 'Bexley is outstanding, Ofsted has announced, the same accolade that it received in 2018.', '2021-03-12'),
    ).toEqual(['Bexley current outstanding null', 'Bexley prior outstanding 2018']);
  });

  it('dates "good last time too, in 2019"', () => {
    expect(
      tell(
        'Ofsted praise',
        "South Tyneside's work with children and families has earned it the second-highest grade that Ofsted can give. The council, which was good last time too, in 2019, said that it was thrilled.",
        '2024-05-23',
        'Shields Gazette',
      ),
    ).toEqual(['South Tyneside current good null', 'South Tyneside prior good 2019']);
  });

  it('reads the grade it has got above as the earlier one', () => {
    expect(
      tell(
        'Northumberland lifts its grade',
        'The team that inspected Northumberland just before Christmas found services there to be good. It is the first time that the county has got above "requires improvement", the grade it was given in 2016.',
        '2020-01-23',
      ),
    ).toEqual(['Northumberland current good 2019-12', 'Northumberland prior requires improvement 2016']);
  });

  it('reads days that are named after a grade', () => {
    expect(
      tell(
        "Tameside's slow progress",
        "Tameside Council's 'inadequate' days are not over, according to the sixth monitoring visit by Ofsted since 2016. But there is a stronger grip on caseloads.",
        '2018-11-15',
      ),
    ).toEqual(['Tameside current monitoring visit null', 'Tameside prior inadequate 2016']);
  });

  it('reads years that are named after a grade', () => {
    expect(
      tell("Luton puts its 'inadequate' years behind it", "Luton's children's services are now good, Ofsted says.", '2020-01-23'),
    ).toEqual(['Luton current good null', 'Luton prior inadequate null']);
  });

  it('reads a grade that is moved past', () => {
    expect(
      tell("Norfolk moves past 'requires improvement'", "Ofsted has now rated Norfolk's services for children good.", '2020-01-23'),
    ).toEqual(['Norfolk current good null', 'Norfolk prior requires improvement null']);
  });

  it('leaves good days', () => {
    expect(
      tell(
        'Kent',
        'Ofsted rated Kent good in May. It has had good days and bad days, and its outstanding past as a cricket county is no secret.',
        '2020-01-23',
      ),
    ).toEqual(['Kent current good 2019-05']);
  });

  it('reads what somebody greeted the news of', () => {
    expect(
      tell(
        'Peterborough: "work to do"',
        '"There is work to do and we are doing it," was how Peterborough\'s cabinet member greeted the news that Ofsted had found her department to be requiring improvement after its summer visit.',
        '2019-10-17',
      ),
    ).toEqual(['Peterborough current requires improvement null']);
  });

  it('reads "as before" as the same once more', () => {
    expect(
      tell(
        'Second chance for Southend',
        'Councillors in Southend had braced themselves for worse. In the event the inspectorate settled for "requires improvement", as before. The report follows five days of scrutiny in November.',
        '2022-02-10',
      ),
    ).toEqual(['Southend-on-Sea current requires improvement 2021-11', 'Southend-on-Sea prior requires improvement null']);
  });

  it("reads what stands behind a wish in the subject's own clause", () => {
    expect(
      tell(
        "Birmingham's trust will have a mountain to climb",
        'The services that Birmingham\'s new trust would run are, in Ofsted\'s word, "inadequate". They were inadequate in 2010 and in 2012 too.',
        '2014-12-11',
      ),
    ).toEqual(['Birmingham current inadequate null', 'Birmingham prior inadequate 2010', 'Birmingham prior inadequate 2012']);
  });
});

describe('an office taken and the report before that tell of earlier grades', () => {
  it('reads "once more requires improvement"', () => {
    expect(
      tell(
        "Walsall's two-speed service",
        "The borough's overall grade is once more requires improvement, Ofsted said of Walsall on Friday.",
        '2018-03-15',
      ),
    ).toEqual(['Walsall current requires improvement null', 'Walsall prior requires improvement null']);
  });

  it('reads the report before that as the earlier one', () => {
    expect(
      tell(
        'Gateshead, adequate',
        "In Gateshead it had been good, and in the report before that outstanding. Ofsted now calls the council's arrangements for protecting children adequate.",
        '2012-10-18',
      ),
    ).toEqual(['Gateshead current adequate null', 'Gateshead prior good null', 'Gateshead prior outstanding null']);
  });

  it('reads what was thought when somebody took office as earlier', () => {
    expect(
      tell(
        'A new broom in Bracknell',
        "When Grainne Doyle became director of children's services in Bracknell Forest, Ofsted thought it good. The same inspectors have now rated it outstanding.",
        '2021-05-20',
      ),
    ).toEqual(['Bracknell Forest current outstanding null', 'Bracknell Forest prior good null']);
  });

  it('reads what was when a trust took over as earlier', () => {
    expect(
      tell(
        "Sandwell's turn",
        'When the trust took over in Sandwell, services were inadequate. Ofsted now says they require improvement to be good.',
        '2021-05-20',
      ),
    ).toEqual(['Sandwell current requires improvement null', 'Sandwell prior inadequate null']);
  });

  it('leaves what was judged when inspectors came', () => {
    expect(tell('Kent', "When inspectors came in March they judged Kent's children's services good, Ofsted says.", '2021-05-20')).toEqual([
      'Kent current good 2021-03',
    ]);
  });
});
