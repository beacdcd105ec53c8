import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';

const tell = (text: string, published = '2022-03-10') =>
  extract(page('Inspectors report', published, text)).map(
    (f) => `${f.council.name} ${f.service === "children's services" ? '' : `${f.service} `}${f.status} ${f.rating} ${f.inspected ?? '-'}`,
  );

describe('the former, the latter, the first, the others', () => {
  it('are the councils that were listed', () => {
    expect(
      tell(
        "Rutland, Torbay and Halton have had their children's services inspected by Ofsted. The first requires improvement, the second is good and the third outstanding.",
      ).sort(),
    ).toEqual(['Halton current outstanding -', 'Rutland current requires improvement -', 'Torbay current good -']);
    expect(
      tell(
        'Ofsted has inspected children’s services in Brent, Barnet and Camden. The first was rated outstanding, the other two good.',
      ).sort(),
    ).toEqual(['Barnet current good -', 'Brent current outstanding -', 'Camden current good -']);
    expect(
      tell(
        "Ofsted inspected children's services in Derby and Leicester in January. The latter was found to be good. The former was judged outstanding.",
      ).sort(),
    ).toEqual(['Derby current outstanding 2022-01', 'Leicester current good 2022-01']);
    expect(
      tell("Ofsted inspected the children's services of Hull and of York. Hull's are good. The other requires improvement.").sort(),
    ).toEqual(['Kingston upon Hull current good -', 'York current requires improvement -']);
    expect(
      tell(
        "Dudley and Walsall swapped directors last year. Ofsted rates the former's children's services good and the latter's outstanding.",
      ).sort(),
    ).toEqual(['Dudley current good -', 'Walsall current outstanding -']);
  });

  it('are those left over, whoever was taken up in a sentence of its own', () => {
    expect(
      tell("Ofsted inspected children's services in Solihull, Bolton and Torbay. Torbay is outstanding. The rest were rated good.").sort(),
    ).toEqual(['Bolton current good -', 'Solihull current good -', 'Torbay current outstanding -']);
  });

  it('have a noun of their own, unless they are a council that is gone', () => {
    expect(
      tell(
        "Ofsted inspected the children's services of Solihull and Torbay. The former council was rated good, the latter authority inadequate.",
      ).sort(),
    ).toEqual(['Solihull current good -', 'Torbay current inadequate -']);
    expect(
      tell(
        "Ofsted says that children's services in Westmorland and Furness and in Cumberland are good. The former county council was rated inadequate in 2013.",
      ).join(),
    ).not.toMatch(/(?:Cumberland|Westmorland and Furness) prior/);
  });

  it('share the verb of an annual rating', () => {
    expect(
      tell(
        "Ofsted's annual ratings of children's services were issued yesterday. Swindon and Poole differ: the former performs adequately, the latter excellently.",
        '2010-12-10',
      ),
    ).toEqual(['Swindon current adequate 2010', 'Poole current excellent 2010']);
    expect(
      tell(
        "Ofsted's annual ratings of children's services were issued yesterday. Kent performs well, Medway adequately and Essex poorly.",
        '2010-12-10',
      ),
    ).toEqual(['Kent current good 2010', 'Medway current adequate 2010', 'Essex current poor 2010']);
  });

  it('are two services of one council', () => {
    expect(
      tell(
        "Luton's fostering service and its children's services as a whole were inspected in January. The former was rated good; the latter require improvement.",
      ).sort(),
    ).toEqual(['Luton current requires improvement 2022-01', 'Luton fostering current good 2022-01']);
    expect(
      tell(
        "HM Inspectorate of Probation and Ofsted have been to Luton. Its youth justice service is outstanding, its children's services less so: the latter require improvement.",
      ).sort(),
    ).toEqual(['Luton current requires improvement -', 'Luton youth justice current outstanding -']);
  });

  it('are the days of inspections that were listed', () => {
    expect(
      tell(
        "Wigan's children's services were rated good by Ofsted. They had two earlier inspections, in 2012 and 2016. The first was inadequate, the second required improvement.",
      ).sort(),
    ).toEqual(['Wigan current good -', 'Wigan prior inadequate 2012', 'Wigan prior requires improvement 2016']);
  });

  it('are nobody where they count something else', () => {
    expect(
      tell("Ofsted says that Durham's children's services are good. Its two bridges – the former is the older – were good for trade."),
    ).toEqual(['Durham current good -']);
    expect(
      tell("Ofsted inspected the children's services of Bolton. Inspectors say that nobody was rated inadequate.").join(),
    ).not.toContain('inadequate');
  });
});

describe('a name of several words that owns', () => {
  it('is the subject of what is said of its services', () => {
    expect(
      tell(
        "Ofsted has inspected two authorities here. Windsor and Maidenhead's are good, it said on Tuesday. West Berkshire's require improvement.",
      ).sort(),
    ).toEqual(['West Berkshire current requires improvement -', 'Windsor and Maidenhead current good -']);
  });
});

describe('what a report says', () => {
  it('is the grade of its inspection', () => {
    expect(
      tell(
        "Leeds's children's services are outstanding, says Ofsted. The last inspection, in 2018, said good; the one before, in 2015, said inadequate.",
      ).sort(),
    ).toEqual(['Leeds current outstanding -', 'Leeds prior good 2018', 'Leeds prior inadequate 2015']);
    expect(
      tell(
        "Outstanding: that is Ofsted's opinion of the fostering service run by Wigan Council. The previous report, in 2012, had said good.",
      ).sort(),
    ).toEqual(['Wigan fostering current outstanding -', 'Wigan fostering prior good 2012']);
    expect(
      tell(
        "Stockport's children's services are good, Ofsted has announced, after two inspections, in 2015 and 2018, both inadequate.",
      ).sort(),
    ).toEqual(['Stockport current good -', 'Stockport prior inadequate 2015', 'Stockport prior inadequate 2018']);
  });

  it('is no grade where somebody else says it or something else is meant', () => {
    for (const text of [
      "Leeds's children's services are outstanding, Ofsted has announced. Parents at the launch of the report said good riddance to the old days.",
      "Leeds's children's services are outstanding, Ofsted has announced. The director said inadequate funding was holding it back. A mother said good.",
    ])
      expect(tell(text)).toEqual(['Leeds current outstanding -']);
    expect(
      tell(
        "Leeds's children's services are good, Ofsted has announced. Inspectors made four visits to homes, all of them inadequate in parts.",
      ),
    ).toEqual(['Leeds current good -']);
  });
});

describe('a date between commas in a chain', () => {
  it('is that of the grade behind it', () => {
    expect(
      tell(
        "Bexley's children's services are outstanding, Ofsted says, having been held at good since 2018 and, four years before that, at requires improvement.",
      ).sort(),
    ).toEqual(['Bexley current outstanding -', 'Bexley prior good 2018', 'Bexley prior requires improvement 2014']);
    expect(
      tell("Bexley's children's services are inadequate, Ofsted says. They were good in 2014 and, in 2018, outstanding.").sort(),
    ).toEqual(['Bexley current inadequate -', 'Bexley prior good 2014', 'Bexley prior outstanding 2018']);
  });
});
