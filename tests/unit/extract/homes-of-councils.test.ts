import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

const told = (title: string, published: string, ...text: string[]) =>
  extract(page(title, published, ...text))
    .map((f) => `${f.council.name} · ${f.service} · ${f.rating} · ${f.status} · ${f.inspected}`)
    .sort();

describe('homes that nobody calls children’s homes', () => {
  it('knows them by their council', () => {
    expect(
      told(
        'Neighbours’ homes inspected',
        '2015-03-05',
        'Two homes in Wakefield and one in Barnsley were visited by Ofsted in January. Wakefield’s were good; Barnsley’s was adequate.',
      ),
    ).toEqual(["Barnsley · children's home · adequate · current · 2015-01", "Wakefield · children's home · good · current · 2015-01"]);
  });
  it('reads one grade that two councils’ homes have come down to', () => {
    expect(
      told(
        'Two homes marked down',
        '2021-07-29',
        'Ofsted’s summer inspections cost two councils a home’s standing: Barnsley’s, from good, and Wakefield’s, from outstanding, have both been cut to inadequate.',
      ),
    ).toEqual([
      "Barnsley · children's home · good · prior · null",
      "Barnsley · children's home · inadequate · current · null",
      "Wakefield · children's home · inadequate · current · null",
      "Wakefield · children's home · outstanding · prior · null",
    ]);
  });
  it('leaves the department its own where it is named', () => {
    expect(
      told(
        'Ofsted rates Wakefield’s children’s services good',
        '2021-07-29',
        'Ofsted has rated children’s services in Wakefield good. Two homes were visited by inspectors.',
      ),
    ).toEqual(["Wakefield · children's services · good · current · null"]);
  });
  it('makes nothing of homes that are built or let', () => {
    expect(told('Two homes approved', '2021-07-29', 'Planning inspectors rated Wakefield’s bid to build three homes as good.')).toEqual([]);
  });
  it('reports no inspection that has not been', () => {
    expect(
      told(
        'Panel meets',
        '2021-07-29',
        'The panel heard that Ofsted had not inspected either of the two homes of Wakefield since May, and that the visitor thought them good.',
      ),
    ).toEqual([]);
  });
});

describe('a company’s or charity’s home or agency is no council’s', () => {
  const of = (text: string) => told('Ofsted reports', '2022-12-15', text).map((line) => line.split(' · ').slice(0, 3).join(' · '));
  it.each([
    'A children’s home in Rochdale, owned by Larkfield, has been rated good by Ofsted.',
    'A children’s home in Rochdale run by a company called Larkfield was rated inadequate by Ofsted.',
    'A private children’s home in Rochdale run by Larkfield Ltd was rated inadequate by Ofsted. Rochdale Council has moved two children.',
    'A fostering agency based in Rochdale, Larkfield, has been rated outstanding by Ofsted.',
    'A Rochdale charity that recruits foster carers has been graded good by Ofsted, up from requires improvement.',
  ])('%s', (text) => {
    expect(of(text)).toEqual([]);
  });
  it.each([
    ['A children’s home run by Rochdale Council has been rated inadequate by Ofsted.', "Rochdale · children's home · inadequate"],
    ['The fostering agency run by Rochdale Council has been rated outstanding by Ofsted.', 'Rochdale · fostering · outstanding'],
    ['Rochdale’s fostering service has been rated good by Ofsted. The agency has 120 carers.', 'Rochdale · fostering · good'],
    ['A children’s home in Rochdale has been rated inadequate by Ofsted.', "Rochdale · children's home · inadequate"],
    [
      'A firm that advises councils says so, too: Rochdale’s children’s services were rated good by Ofsted.',
      "Rochdale · children's services · good",
    ],
  ])('but %s', (text, line) => {
    expect(of(text)).toEqual([line]);
  });
});

describe('several homes and several grades', () => {
  it.each<Row>([
    [
      '2019-06-13',
      'Two Kent homes seen',
      'Two homes run by Kent County Council were inspected in the same week. One is good. The other was found to be inadequate.',
      ["Kent children's home good current", "Kent children's home inadequate current"],
    ],
    [
      '2018-03-08',
      'Leeds report on its homes',
      'Leeds City Council runs six children’s homes. Four are good and two, both in Morley, outstanding.',
      ["Leeds children's home good current", "Leeds children's home outstanding current"],
    ],
    [
      '2018-03-08',
      'Ofsted calls at Hull homes',
      'Hull City Council has three children’s homes, and Ofsted has seen them all. Elmcroft in Bransholme, for girls, is outstanding. Sycamore, in Hessle Road, was found to be good.',
      ["Kingston upon Hull children's home good current", "Kingston upon Hull children's home outstanding current"],
    ],
    [
      '2018-09-06',
      'Ofsted calls at Derby homes',
      'Of the four Derby City Council children’s homes that Ofsted has visited since Christmas, three were good and one, in Alvaston, requires improvement.',
      ["Derby children's home good current", "Derby children's home requires improvement current"],
    ],
    [
      '2018-09-06',
      'Homes report',
      'Salford’s two children’s homes have been inspected by Ofsted. One was judged outstanding and one, Beech House, requires improvement. Beech House was previously good; the third is good.',
      [
        "Salford children's home good current",
        "Salford children's home good prior",
        "Salford children's home outstanding current",
        "Salford children's home requires improvement current",
      ],
    ],
  ])('%s %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });

  it.each<Row>([
    [
      '2021-12-02',
      'Home moves on',
      'A children’s home run by Essex County Council was judged inadequate in the summer. A second inspection, last month, moved it up to requires improvement.',
      ["Essex children's home inadequate prior", "Essex children's home requires improvement current"],
    ],
    [
      '2019-05-09',
      'Home reopens to new arrivals',
      'Ten weeks ago Derby City Council’s children’s home in Littleover was inadequate, inspectors said. Today it is good.',
      ["Derby children's home good current", "Derby children's home inadequate prior"],
    ],
    [
      '2014-10-09',
      'Home fails',
      'A children’s home run by Essex County Council has been rated inadequate by Ofsted. The council says that it was good six months ago and has the same staff.',
      ["Essex children's home good prior", "Essex children's home inadequate current"],
    ],
  ])('a grade that a home has left: %s %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });

  it.each([
    ['A company has three homes for children in Hull, Ofsted says. Rose House is outstanding. Sycamore is good.'],
    ['Two homes in Bolton were sold in a week. One is good. The other is inadequate for a family of five.'],
    [
      'Ofsted has closed a four-bed home in Grantham that was inadequate twice. Lincolnshire County Council moved two girls out of the private home.',
    ],
  ])('nothing of homes that are no council’s: %s', (text) => {
    expect(byRules(page('Private homes', '2018-03-08', text), [])).toEqual([]);
  });
});

describe('homes by name, by number and in lists', () => {
  it.each<Row>([
    [
      '2012-01-20',
      'Norfolk’s services are adequate, and its homes better',
      'Ofsted has rated safeguarding in Norfolk adequate after an inspection in November.\nCHILDREN’S HOMES\nNorfolk runs five. The last full visits found:\nOutstanding: Marram Lodge\nGood: Fen View, The Grove and Staithe House\nInadequate: Thorpe Cottage',
      [
        'Norfolk adequate current',
        "Norfolk children's home good current",
        "Norfolk children's home inadequate current",
        "Norfolk children's home outstanding current",
      ],
    ],
    [
      '2010-03-04',
      'Portsmouth’s homes: one inspector’s fortnight',
      'She stayed at a pub and walked to work. Harbour House, outstanding; The Spinnaker, good; Langstone, satisfactory. All three belong to Portsmouth City Council, and the visits took place in January.',
      [
        "Portsmouth children's home good current",
        "Portsmouth children's home outstanding current",
        "Portsmouth children's home satisfactory current",
      ],
    ],
    [
      '2016-02-04',
      'Derbyshire’s homes for children: the scores',
      'Elm View, good. Peak House, requires improvement. Both belong to Derbyshire County Council and were inspected before Christmas.',
      ["Derbyshire children's home good current", "Derbyshire children's home requires improvement current"],
    ],
    [
      '2015-03-19',
      'One up, one down',
      'Of the two children’s homes that Suffolk still runs, the larger rose in February from adequate to good. The smaller was found inadequate by Ofsted in the same month.',
      ["Suffolk children's home adequate prior", "Suffolk children's home good current", "Suffolk children's home inadequate current"],
    ],
    [
      '2023-06-26',
      'Kingston homes get a clean sheet',
      'All four short-break homes which the borough provides through its company, Achieving for Children, have been inspected since April. Three are outstanding. The fourth is good, having required improvement a year ago.',
      [
        "Kingston upon Thames children's home good current",
        "Kingston upon Thames children's home outstanding current",
        "Kingston upon Thames children's home requires improvement prior",
      ],
    ],
    [
      '2014-08-15',
      'Busy July for Wigan’s homes',
      'Inspectors called at all three of Wigan’s homes for children: the first is good, the second, adequate, while the third, which had been repainted for them, is inadequate.',
      ["Wigan children's home adequate current", "Wigan children's home good current", "Wigan children's home inadequate current"],
    ],
    [
      '2023-06-26',
      'Firm’s homes in Kent',
      'A private company’s homes in Kent have all been inspected since April, Ofsted says. Three are outstanding and the fourth is inadequate.',
      [],
    ],
    [
      '2016-02-04',
      'Care homes in Derbyshire: the scores',
      'Elm View, good. Peak House, requires improvement. Both belong to Derbyshire County Council, and the Care Quality Commission inspected both.',
      [],
    ],
  ])('%s %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });
});
