import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

/** Each row: day, text, findings as "council status grade". */
const rows = (all: [string, string, string[]][]) => {
  for (const [published, text, told] of all)
    expect(
      tellByRules(page('Inspectors report', published, text)).map((x) => (told.includes(x) ? x : x.replace(/ \S+$/, ''))),
      text,
    ).toEqual([...told].sort());
};

describe('a grade that is told of one council and meant of another', () => {
  it('is that of the one that the sentence goes on to', () => {
    rows([
      [
        '2023-11-02',
        'Ofsted told Kirklees in July that its children’s services were inadequate. Calderdale fell into the same bracket in spring 2023. Leeds is outstanding.',
        ['Kirklees current inadequate', 'Calderdale current inadequate', 'Leeds current outstanding'],
      ],
      [
        '2024-03-02',
        'Children’s services in Bury require improvement, Ofsted said on Thursday. Rochdale, its neighbour, was inspected last autumn and fared the same.',
        ['Bury current requires improvement', 'Rochdale current requires improvement'],
      ],
      [
        '2020-04-11',
        'Hounslow has been rated good by Ofsted after a visit in January. Ealing landed in the same category last May, and Brent is outstanding.',
        ['Hounslow current good', 'Ealing current good', 'Brent current outstanding'],
      ],
      [
        '2022-02-17',
        'Ofsted has judged children’s services in Havering to be good. It’s the grade that Thurrock was awarded in November 2021.',
        ['Havering current good', 'Thurrock current good 2021-11'],
      ],
      [
        '2023-01-26',
        'Norfolk’s children’s services were rated good yesterday. That is what Suffolk was given in October.',
        ['Norfolk current good', 'Suffolk current good'],
      ],
      [
        '2022-06-11',
        'Wigan’s children’s services are good, Ofsted says. It’s the grade that Bolton had hoped for in 2018.',
        ['Wigan current good'],
      ],
      [
        '2019-10-11',
        'Ofsted has rated Reading’s services requires improvement. They had been inadequate since 2016. Slough was raised to the same grade in January.',
        ['Reading current requires improvement', 'Reading prior inadequate', 'Slough current requires improvement 2019-01'],
      ],
      [
        '2025-05-08',
        'Cumberland Council has come through its debut inspection of children’s services with requires improvement to be good, Ofsted says. The predecessor county had been given that, too, in 2022.',
        ['Cumberland current requires improvement', 'Cumbria prior requires improvement'],
      ],
    ]);
  });

  it('takes with it where the first one came from, and is each one’s own where they differ', () => {
    rows([
      [
        '2011-11-10',
        'Ofsted has published its annual ratings. Middlesbrough has fallen from performing well to performing adequately. So has Hartlepool.',
        ['Middlesbrough current adequate', 'Middlesbrough prior good', 'Hartlepool current adequate', 'Hartlepool prior good'],
      ],
      [
        '2019-11-10',
        'Bromley has climbed from inadequate to good, Ofsted says, and so has Croydon.',
        ['Bromley current good', 'Bromley prior inadequate', 'Croydon current good', 'Croydon prior inadequate'],
      ],
      [
        '2019-11-10',
        'Bromley has climbed from inadequate to good, Ofsted says, and so is Croydon.',
        ['Bromley current good', 'Bromley prior inadequate', 'Croydon current good'],
      ],
      [
        '2019-11-10',
        'Ofsted’s inspectors say that services in Wigan are good and those in Bolton outstanding. Both got the same three years ago.',
        ['Wigan current good', 'Bolton current outstanding', 'Wigan prior good 2016', 'Bolton prior outstanding 2016'],
      ],
      [
        '2011-11-10',
        'In the last of Ofsted’s annual ratings, Southwark performs well and Lewisham performs excellently. Lambeth was excellent as well. All three kept the label they had last year.',
        [
          'Southwark current good',
          'Lewisham current excellent',
          'Lambeth current excellent',
          'Southwark prior good 2010',
          'Lewisham prior excellent 2010',
          'Lambeth prior excellent 2010',
        ],
      ],
      [
        '2008-12-18',
        'Services for children in Essex are good and those in Thurrock adequate, Ofsted’s annual performance assessments say. At Thurrock, the grade is unchanged.',
        ['Essex current good', 'Thurrock current adequate', 'Thurrock prior adequate 2007'],
      ],
    ]);
  });

  it('is not the grade of whoever is named next', () => {
    rows([
      [
        '2023-01-26',
        'Ofsted has published reports on children’s services. Calderdale, by contrast, was told that it requires improvement, and in Bury a monitoring visit found that changes are at an early stage.',
        ['Calderdale current requires improvement', 'Bury current monitoring visit'],
      ],
      [
        '2015-12-17',
        'Sandwell and Slough have already been told that a trust will take over. Doncaster’s trust, the first, began work in October last year and was itself found inadequate by Ofsted this autumn.',
        ['Doncaster current inadequate'],
      ],
      [
        '2024-02-08',
        'Greenwich was judged outstanding by Ofsted in a report published last week. Lewisham was rated good in January. Both inspections were carried out before Christmas: Lewisham’s in October, Greenwich’s in late November.',
        ['Greenwich current outstanding 2023-11', 'Lewisham current good'],
      ],
      ['2018-10-04', 'Four councils were rated inadequate by Ofsted in May, and help has been sent by Leeds, Essex and Hampshire.', []],
      [
        '2024-05-02',
        'Ofsted rates Middlesbrough as requires improvement. Stockton-on-Tees is good, and Darlington is good. That makes two goods and one that requires improvement. Ten years ago there was an inadequate and nothing better than good.',
        ['Middlesbrough current requires improvement', 'Stockton-on-Tees current good', 'Darlington current good'],
      ],
      [
        '2026-06-11',
        'Trafford’s children’s services are good, Ofsted reported yesterday. Salford has gone to requires improvement. That leaves the league table with no inadequates in it, for the first time since 2013.',
        ['Trafford current good', 'Salford current requires improvement'],
      ],
      [
        '2007-11-29',
        'The annual performance assessments show that it’s easier to climb from a two to a three than from a three to a four. Gateshead was given a 3.',
        ['Gateshead current good'],
      ],
    ]);
  });
});

describe('several councils and their grades in one breath', () => {
  it('are told apart in their order, by any verb of getting', () => {
    rows([
      [
        '2014-05-22',
        'Ofsted says that Bolton is good. Hillingdon, Slough and Coventry, put through the mill at about the same time, took requires improvement, inadequate and inadequate respectively.',
        ['Bolton current good', 'Hillingdon current requires improvement', 'Slough current inadequate', 'Coventry current inadequate'],
      ],
      [
        '2016-05-12',
        'Ofsted’s inspections of Rutland’s and Torbay’s children’s services resulted in good and inadequate respectively.',
        ['Rutland current good', 'Torbay current inadequate'],
      ],
      [
        '2009-12-10',
        'Bath and North East Somerset performs excellently in Ofsted’s new ratings. Next door, Bristol managed adequately and South Gloucestershire well.',
        ['Bath and North East Somerset current excellent', 'Bristol current adequate', 'South Gloucestershire current good'],
      ],
      [
        '2010-12-11',
        'Ofsted’s annual rating says that Poole performs excellently. Bournemouth did well in last year’s cricket.',
        ['Poole current excellent'],
      ],
    ]);
  });

  it('may be counted first and named after a comma', () => {
    rows([
      [
        '2017-11-23',
        'Two London boroughs hold an outstanding grade from Ofsted for children’s services, Westminster and Kensington and Chelsea.',
        ['Westminster current outstanding', 'Kensington and Chelsea current outstanding'],
      ],
      [
        '2012-10-04',
        'Ofsted’s child protection inspections are tough. And there are four to which the word inadequate has been applied: the Isle of Wight, Coventry, Medway and Bexley.',
        ['Isle of Wight current inadequate', 'Coventry current inadequate', 'Medway current inadequate', 'Bexley current inadequate'],
      ],
      [
        '2017-11-23',
        'These councils hold Ofsted’s inadequate for their children’s services as of this morning: Barnet, Bromley and Reading.',
        ['Barnet current inadequate', 'Bromley current inadequate', 'Reading current inadequate'],
      ],
    ]);
  });

  it('may be called by the point of the compass in their names', () => {
    rows([
      [
        '2019-06-25',
        'East Sussex and West Sussex have both had Ofsted in this year. The east is outstanding. On the west side of the border services are inadequate.',
        ['East Sussex current outstanding', 'West Sussex current inadequate'],
      ],
      [
        '2022-05-12',
        'Cheshire East and Cheshire West and Chester were inspected by Ofsted this spring. The west is good and the east requires improvement.',
        ['Cheshire East current requires improvement', 'Cheshire West and Chester current good'],
      ],
      [
        '2022-05-12',
        'North Yorkshire’s children’s services are outstanding, Ofsted says. Schools in the north are good too, and those in the south are poor.',
        ['North Yorkshire current outstanding'],
      ],
    ]);
  });

  it('have counterparts, and a grade with a history of its own', () => {
    rows([
      [
        '2020-02-12',
        'Kent’s children’s services are good, inspectors said last week. Medway’s counterparts are inadequate.',
        ['Kent current good', 'Medway current inadequate'],
      ],
      [
        '2023-06-15',
        'Richmond was judged outstanding by Ofsted last week. Windsor and Maidenhead is a good, awarded in January 2020 and kept last year.',
        ['Richmond upon Thames current outstanding', 'Windsor and Maidenhead current good', 'Windsor and Maidenhead prior good 2020-01'],
      ],
      [
        '2026-06-11',
        'Ofsted was in Bolton early in March. Bolton keeps its good, first awarded in 2018 and renewed in 2023.',
        ['Bolton current good', 'Bolton prior good 2018', 'Bolton prior good 2023'],
      ],
      [
        '2020-03-12',
        'Northumberland was told by Ofsted in February that its children’s services are good. Newcastle, too, has good, dating from 2019.',
        ['Northumberland current good', 'Newcastle upon Tyne current good'],
      ],
      [
        '2016-04-28',
        'Southampton’s inspection ended in requires improvement, Ofsted says. In Portsmouth the outcome was also requires improvement; in its case children’s homes run by the city were not part of the exercise.',
        ['Southampton current requires improvement', 'Portsmouth current requires improvement'],
      ],
      [
        '2018-12-11',
        'Ofsted reported on Tuesday on Barnsley’s children’s services and its view is that they’re good.',
        ['Barnsley current good'],
      ],
    ]);
  });

  it('is of all that it counts or lists, whatever else they are called', () => {
    rows([
      [
        '2022-05-12',
        'Camden and Brent have become the first councils in London to be rated outstanding for children’s services by Ofsted.',
        ['Camden current outstanding', 'Brent current outstanding'],
      ],
      [
        '2022-05-12',
        'Essex and Kent are the latest authorities to complain about councils being rated inadequate by Ofsted for children’s services.',
        [],
      ],
      [
        '2022-05-12',
        'Cllr Colin Wakefield leads on children in Leeds, whose services Ofsted rates good. Kirklees, Wakefield and Barnsley were all rated good as well.',
        ['Leeds current good', 'Kirklees current good', 'Wakefield current good', 'Barnsley current good'],
      ],
      [
        '2022-05-12',
        'Ofsted has rated Rochdale’s children’s services as good. It puts the town level with Oldham and with Bolton, both of which were rated good in March.',
        ['Rochdale current good', 'Oldham current good 2022-03', 'Bolton current good 2022-03'],
      ],
      [
        '2022-05-12',
        'Ofsted rates Liverpool’s children’s services inadequate. It has worked with Leeds and with Blackpool, itself once rated inadequate, on training.',
        ['Liverpool current inadequate', 'Blackpool prior inadequate'],
      ],
      [
        '2022-05-12',
        'Barnet’s children’s services are good, says Ofsted. It shares managers with Camden and with Islington. The two partners were rated outstanding in 2020.',
        ['Barnet current good', 'Camden prior outstanding 2020', 'Islington prior outstanding 2020'],
      ],
    ]);
  });

  it('is what a council had to be content with, and not what it would be', () => {
    rows([
      [
        '2022-05-12',
        'Essex’s children’s services were rated outstanding by Ofsted in May. Thurrock, inspected at the same time, had to be content with good.',
        ['Essex current outstanding', 'Thurrock current good'],
      ],
      [
        '2022-05-12',
        'Essex’s children’s services were rated outstanding by Ofsted in May. Thurrock is not content with good and will settle for outstanding.',
        ['Essex current outstanding'],
      ],
    ]);
  });

  it('is what it was in the council that came before, however that is said', () => {
    rows(
      [
        ['Ofsted has said. That is where the old Cumbria County Council stood at the end.', ''],
        ['Ofsted says. Its predecessor, Cumbria, was in the same category when it was abolished.', ''],
        ['Ofsted says. The old county of Cumbria signed off in 2022 with the same.', ' 2022'],
        ['Ofsted says. Cumbria County Council, broken up in 2023, had finished up with precisely that in 2022.', ' 2022'],
        ['Ofsted says. So was the last that the old Cumbria County Council had, in November 2022.', ' 2022-11'],
        ['Ofsted says. The predecessor county had been given that, too, in the autumn before it was wound up.', ''],
      ].map(([text, day]) => [
        '2024-11-14',
        `Cumberland’s children’s services have been rated inadequate, ${text}`,
        ['Cumberland current inadequate', `Cumbria prior inadequate${day}`],
      ]),
    );
    rows([
      [
        '2024-11-14',
        'Hull’s children’s services are good, says Ofsted. That is where Bradford stood in 2018, and not where Leeds stands.',
        ['Kingston upon Hull current good', 'Bradford prior good 2018'],
      ],
      [
        '2024-11-14',
        'Hull’s children’s services are good, says Ofsted. Doncaster, which is bigger, finished with exactly that in March.',
        ['Kingston upon Hull current good', 'Doncaster current good 2024-03'],
      ],
      [
        '2024-11-14',
        'Hull’s children’s services are good, says Ofsted. That is not where Bradford stands.',
        ['Kingston upon Hull current good'],
      ],
    ]);
  });

  it('is of the last that were counted, of both ends of a county, and of a council that is called one', () => {
    rows([
      [
        '2022-05-12',
        'Ofsted said three councils’ children’s services were good and five inadequate. They include Barnsley.',
        ['Barnsley current inadequate'],
      ],
      [
        '2022-05-12',
        'Both North and North East Lincolnshire were rated good by Ofsted for children’s services.',
        ['North Lincolnshire current good', 'North East Lincolnshire current good'],
      ],
      [
        '2009-12-10',
        'Ofsted put every authority’s children’s services into one of four bands. Doncaster is in the bottom one, as a council which is performing poorly. Inspectors have still to make an unannounced call in Wakefield.',
        ['Doncaster current poor'],
      ],
    ]);
  });

  it('is of the City of London behind its article, and of today where a council was freed after it', () => {
    rows([
      [
        '2020-03-12',
        'Inspectors who visited in January found the City of London’s children’s services outstanding, Ofsted said. Isles of Scilly was outstanding too.',
        ['City of London current outstanding 2020-01', 'Isles of Scilly current outstanding'],
      ],
      [
        '2024-03-22',
        'Ofsted has published three reports. They are mixed. Blackpool has come out of intervention after its children’s services were judged good. Rutland remains inadequate.',
        ['Blackpool current good', 'Rutland current inadequate'],
      ],
      [
        '2024-03-22',
        'Two Ofsted reports came out. On Tuesday it was Hull’s turn and on Thursday Leeds’s, but the word was the same. Both councils’ children’s services are good.',
        ['Kingston upon Hull current good', 'Leeds current good'],
      ],
      [
        '2024-03-22',
        'Worcestershire’s children’s services remain good, says Ofsted. The county’s previous good rating dates from 2023.',
        ['Worcestershire current good', 'Worcestershire prior good 2023'],
      ],
      [
        '2022-05-12',
        'Bedford’s children’s services are good, Ofsted said. Central Bedfordshire, inspected in March, had fared identically.',
        ['Bedford current good', 'Central Bedfordshire current good 2022-03'],
      ],
    ]);
  });

  it('is of every member of a list that semicolons part, and of each name with its bracket', () => {
    rows([
      [
        '2022-05-12',
        'The minister listed authorities whose children’s services had been found to be inadequate by Ofsted in the past six months: Rutland; Bradford; and West Sussex.',
        ['Rutland current inadequate', 'Bradford current inadequate', 'West Sussex current inadequate'],
      ],
      [
        '2010-12-09',
        'Ofsted’s ratings of children’s services are out. Among the twelve that perform poorly are Birmingham, where nothing has changed; Calderdale, down from adequate in 2009; and Salford.',
        ['Birmingham current poor', 'Calderdale current poor', 'Calderdale prior adequate 2009', 'Salford current poor'],
      ],
      [
        '2023-01-12',
        'Counties’ children’s services have been rated by Ofsted. Good: Kent; Surrey; requires improvement: Essex; Devon.',
        ['Kent current good', 'Surrey current good', 'Essex current requires improvement', 'Devon current requires improvement'],
      ],
      [
        '2010-04-29',
        'Oxfordshire’s adoption agency has been rated outstanding by Ofsted, ahead of Buckinghamshire (good, 2009) and Reading (satisfactory, 2008).',
        ['Oxfordshire current outstanding', 'Buckinghamshire current good 2009', 'Reading current satisfactory 2008'],
      ],
      [
        '2022-12-22',
        'Ofsted says the children’s services of Camden and Brent are outstanding; Islington, seen in 2020, is too. Their partner Barnet was judged good.',
        ['Camden current outstanding', 'Brent current outstanding', 'Islington current outstanding 2020', 'Barnet current good'],
      ],
    ]);
  });

  it('is told once of a council that the news is only compared with', () => {
    rows([
      [
        '2021-06-03',
        'Ofsted has upgraded Sunderland’s children’s services to outstanding. Newcastle’s are still good. Newcastle City Council has held a good since 2017.',
        ['Sunderland current outstanding', 'Newcastle upon Tyne current good 2017'],
      ],
      [
        '2009-12-09',
        'Nine authorities’ children’s services sit in the bottom band of Ofsted’s ratings, and Salford is one of them. Salford’s services were said to perform poorly.',
        ['Salford current poor'],
      ],
    ]);
    expect(
      tellByRules(
        page(
          'Bedford: good. Luton: good',
          '2022-02-24',
          'Ofsted finds that Bedford’s children’s services are good. Luton was rated good in 2017.',
        ),
      ),
    ).toEqual(['Bedford current good null', 'Luton current good 2017']);
  });

  it('is none where the next of several was visited and not graded', () => {
    for (const [text, told] of [
      [
        'Ofsted’s focused visit to Barnsley was in September. Kirklees was seen in October.',
        ['Barnsley current focused visit 2022-09', 'Kirklees current focused visit 2022-10'],
      ],
      [
        'Ofsted’s focused visit to Barnsley was in September. Kirklees was visited by the minister last week.',
        ['Barnsley current focused visit 2022-09'],
      ],
      [
        'Ofsted’s monitoring visit to Slough was in May. Reading’s was in June and Bracknell Forest’s in July.',
        [
          'Bracknell Forest current monitoring visit 2022-07',
          'Reading current monitoring visit 2022-06',
          'Slough current monitoring visit 2022-05',
        ],
      ],
      [
        'Kent’s children’s services are good, says Ofsted. Slough has been told it has further to go after a monitoring visit.',
        ['Kent current good null', 'Slough current monitoring visit null'],
      ],
    ] as const)
      expect(tellByRules(page('Inspectors report', '2022-11-12', text)), text).toEqual(told);
  });
});
