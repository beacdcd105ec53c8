/** A council’s inspections told in a sentence or two, each by another reporter. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

describe('a council’s history in a sentence or two', () => {
  it.each([
    [
      '2023-05-10',
      'Ofsted has judged children’s services in Leeds to require improvement to be good. It was in January 2020 that they were found to be inadequate; in 2015 they had been given the grade they have now.',
      ['Leeds current requires improvement null', 'Leeds prior inadequate 2020-01', 'Leeds prior requires improvement 2015'],
    ],
    [
      '2023-05-10',
      'Ofsted has judged children’s services in Leeds to require improvement to be good. In 2015 they were given the grade they have now.',
      ['Leeds current requires improvement null', 'Leeds prior requires improvement 2015'],
    ],
    [
      '2023-03-23',
      'Slough Children First has been told by Ofsted that its services require improvement.\nThe company was inspected in January. Turnover of staff was high.\nServices in Slough were given the same grade in 2019, having been inadequate before that.',
      ['Slough current requires improvement 2023-01', 'Slough prior inadequate null', 'Slough prior requires improvement 2019'],
    ],
    [
      '2023-05-10',
      'Ofsted has rated Haringey’s children’s services good. The death of a child in 2007 made Haringey notorious. Inspectors said then that it was inadequate.',
      ['Haringey current good null', 'Haringey prior inadequate null'],
    ],
    [
      '2024-03-14',
      'Twice in the past decade Ofsted has sent Plymouth’s children’s services away with requires improvement, in 2014 and in 2018. At the third attempt, in January, they came away with good.',
      ['Plymouth current good 2024-01', 'Plymouth prior requires improvement 2014', 'Plymouth prior requires improvement 2018'],
    ],
    [
      '2022-10-13',
      'Having been outstanding since 2019, Redbridge’s department for children dropped to good in September, Ofsted announced.',
      ['Redbridge current good 2022-09', 'Redbridge prior outstanding 2019'],
    ],
    [
      '2022-09-08',
      'Nottingham’s social care for children was marked down to inadequate by Ofsted in July. It had required improvement at each of its two previous outings, in 2014 and 2018.',
      ['Nottingham current inadequate 2022-07', 'Nottingham prior requires improvement 2014', 'Nottingham prior requires improvement 2018'],
    ],
    [
      '2022-04-28',
      'The best part of five years after Gloucestershire’s children’s services were pronounced inadequate in a report of June 2017, they’ve been upgraded by one notch to requires improvement, Ofsted says.',
      ['Gloucestershire current requires improvement null', 'Gloucestershire prior inadequate 2017-06'],
    ],
    [
      '2022-05-26',
      'Torbay’s children’s department has come full circle. Good in 2008, inadequate in 2010, inadequate in 2016 and inadequate in 2018, it is good again, Ofsted has ruled.',
      [
        'Torbay current good null',
        'Torbay prior good 2008',
        'Torbay prior inadequate 2010',
        'Torbay prior inadequate 2016',
        'Torbay prior inadequate 2018',
      ],
    ],
    [
      '2023-01-19',
      'When Ofsted called in 2017 it left Norfolk’s children’s services with requires improvement. When it called in November it left them with good.',
      ['Norfolk current good 2022-11', 'Norfolk prior requires improvement 2017'],
    ],
    [
      '2024-07-11',
      'Oldham’s children’s services: good in 2011, requires improvement in 2015, requires improvement in 2019 and, since Tuesday, inadequate, according to Ofsted.',
      [
        'Oldham current inadequate null',
        'Oldham prior good 2011',
        'Oldham prior requires improvement 2015',
        'Oldham prior requires improvement 2019',
      ],
    ],
    [
      '2023-12-14',
      'In 2016, Bromley’s children’s services were on their knees, with a rating of inadequate. In 2018, they were on their feet, with a good. Now Ofsted has put them on a pedestal: they’re outstanding.',
      ['Bromley current outstanding null', 'Bromley prior good 2018', 'Bromley prior inadequate 2016'],
    ],
    [
      '2021-12-02',
      'Ofsted has graded Dorset’s children’s services good, two rungs up from where their predecessors had stood at the inspection of 2013.',
      ['Dorset current good null', 'Dorset prior inadequate 2013'],
    ],
    [
      '2023-12-21',
      'Peterborough’s children’s services have been told by Ofsted that they are inadequate. Five and a half years ago they were good, and three years before that they weren’t.',
      ['Peterborough current inadequate null', 'Peterborough prior good 2018'],
    ],
    [
      '2024-04-25',
      'Brighter Futures for Children, which runs social care for Reading, has been told that services require improvement – as it was in 2019. Before the company existed, in 2016, Ofsted had found them inadequate.',
      ['Reading current requires improvement null', 'Reading prior inadequate 2016', 'Reading prior requires improvement 2019'],
    ],
    [
      '2023-05-18',
      'Liverpool has hit the bottom. Ofsted says services for children in the city are inadequate, where in 2018 they had required improvement and in 2014 they had too.',
      ['Liverpool current inadequate null', 'Liverpool prior requires improvement 2014', 'Liverpool prior requires improvement 2018'],
    ],
    [
      '2020-05-14',
      'Devon’s children’s services have been condemned as inadequate. Never in the county’s history had Ofsted gone so low: requires improvement, in 2015, was its previous worst.',
      ['Devon current inadequate null', 'Devon prior requires improvement 2015'],
    ],
    [
      '2024-10-24',
      'Rutland, England’s smallest county, is good. So says Ofsted of its children’s services, which three years ago came out of their inspection with a flea in the ear and a requires improvement.',
      ['Rutland current good null', 'Rutland prior requires improvement 2021'],
    ],
    [
      '2023-09-14',
      'Swindon’s slide from requires improvement in 2019 to inadequate last month was laid bare by Ofsted in a report on its children’s services.',
      ['Swindon current inadequate 2023-08', 'Swindon prior requires improvement 2019'],
    ],
    [
      '2020-03-05',
      'Ofsted’s verdict on Croydon’s children’s services in 2017 – inadequate – has been overturned. They were adjudged good by inspectors who were there for a fortnight from 3 February.',
      ['Croydon current good 2020-02-03', 'Croydon prior inadequate 2017'],
    ],
    [
      '2023-09-28',
      'Four years after they hit rock bottom with an inadequate, Medway’s children’s services have climbed two rungs in one go. Ofsted has called them good.',
      ['Medway current good null', 'Medway prior inadequate 2019'],
    ],
    [
      '2022-07-14',
      'Bracknell Forest’s good of 2017 has been renewed, Ofsted having inspected its children’s services in May.',
      ['Bracknell Forest current good 2022-05', 'Bracknell Forest prior good 2017'],
    ],
    [
      '2023-01-26',
      'The murder of Arthur Labinjo-Hughes hangs over Ofsted’s report, which finds Solihull’s children’s services inadequate. At the time of his death, in 2020, they were officially rated requires improvement, the result of a 2019 inspection.',
      ['Solihull current inadequate null', 'Solihull prior requires improvement 2019'],
    ],
    [
      '2024-10-31',
      'Of the last three Ofsted inspections of Kirklees’s services for children, that of 2016 ended in inadequate, that of 2019 in requires improvement and that of this September in good.',
      ['Kirklees current good 2024-09', 'Kirklees prior inadequate 2016', 'Kirklees prior requires improvement 2019'],
    ],
    [
      '2016-08-25',
      'The last report, of 2013, had Telford and Wrekin down as adequate; today’s has it as requiring improvement, which Ofsted regards as much the same. It concerns services for children in need.',
      ['Telford and Wrekin current requires improvement null', 'Telford and Wrekin prior adequate 2013'],
    ],
    [
      '2022-01-20',
      'Warwickshire has broken its duck. After requires improvement in 2017 it has at last got to good for children’s services, Ofsted revealed on Monday.',
      ['Warwickshire current good null', 'Warwickshire prior requires improvement 2017'],
    ],
    [
      '2022-02-24',
      'Blackburn with Darwen was good under the old framework, in 2012, and good under the next, in 2017. Under the current one Ofsted thinks that its services for children require improvement.',
      [
        'Blackburn with Darwen current requires improvement null',
        'Blackburn with Darwen prior good 2012',
        'Blackburn with Darwen prior good 2017',
      ],
    ],
    [
      '2021-12-16',
      'It was inadequate in 2014, and in 2017 inadequate it still was; but Buckinghamshire’s department for children now requires improvement only, says Ofsted.',
      [
        'Buckinghamshire current requires improvement null',
        'Buckinghamshire prior inadequate 2014',
        'Buckinghamshire prior inadequate 2017',
      ],
    ],
    [
      '2023-10-19',
      'Ofsted gave Hounslow’s children’s services the top mark. In a previous life, 2018, they were merely good.',
      ['Hounslow current outstanding null', 'Hounslow prior good 2018'],
    ],
    [
      '2019-11-21',
      'Wirral’s services for children, found inadequate in July 2016 and visited by monitors seven times since, are no longer in the lowest category. They require improvement, Ofsted decided in October.',
      ['Wirral current requires improvement 2019-10', 'Wirral prior inadequate 2016-07'],
    ],
    [
      '2023-08-31',
      'St Helens has gone from worst to nearly best in under four years: its children’s services, inadequate in autumn 2019, are good, says an Ofsted report on an inspection in July.',
      ['St Helens current good 2023-07', 'St Helens prior inadequate 2019'],
    ],
    [
      '2023-07-13',
      'Worcestershire’s children’s services have been awarded a good. Their record until now reads: 2012 adequate, 2016 inadequate, 2019 requires improvement. Ofsted was there in May.',
      [
        'Worcestershire current good 2023-05',
        'Worcestershire prior adequate 2012',
        'Worcestershire prior inadequate 2016',
        'Worcestershire prior requires improvement 2019',
      ],
    ],
    [
      '2024-02-15',
      'Salford can add another line to its honours board. Good in 2014, good in 2018 and, as of Monday, outstanding: that is how Ofsted has seen its services for children.',
      ['Salford current outstanding null', 'Salford prior good 2014', 'Salford prior good 2018'],
    ],
    [
      '2023-07-20',
      'It has taken Bradford two trusts, three directors and four and a half years to leave behind the inadequate that Ofsted pinned on its children’s services in September 2018. This week’s report says requires improvement.',
      ['Bradford current requires improvement null', 'Bradford prior inadequate 2018-09'],
    ],
    [
      '2022-03-10',
      'Ofsted thinks Thurrock’s children’s services are good. It thought so in 2019, but not in 2016, when it thought that they required improvement.',
      ['Thurrock current good null', 'Thurrock prior good 2019', 'Thurrock prior requires improvement 2016'],
    ],
    [
      '2024-09-19',
      'Sheffield’s children’s services, which in 2014 were told they required improvement and five years later were told they were good, have been told by Ofsted that they’re good still.',
      ['Sheffield current good null', 'Sheffield prior good 2019', 'Sheffield prior requires improvement 2014'],
    ],
    [
      '2023-02-16',
      'The last two times that Ofsted graded Coventry’s children’s services, in 2014 and 2017, it was inadequate and requires improvement. On Wednesday it was good.',
      ['Coventry current good null', 'Coventry prior inadequate 2014', 'Coventry prior requires improvement 2017'],
    ],
    [
      '2022-09-22',
      'Ofsted’s inspectors rated Knowsley’s services for children good last year; this summer’s focused visit, to its front door, gave no grade.',
      ['Knowsley current focused visit 2022', 'Knowsley prior good 2021'],
    ],
    [
      '2024-06-13',
      'Barking and Dagenham had asked Ofsted for a better grade than the one of 2019. It got one. Children’s services there, then requiring improvement, are good.',
      ['Barking and Dagenham current good null', 'Barking and Dagenham prior requires improvement 2019'],
    ],
    [
      '2022-05-19',
      'Leicestershire’s mark from Ofsted for children’s services used to read "requires improvement" (2016). Then it read "good" (2019). It reads "good" today.',
      ['Leicestershire current good null', 'Leicestershire prior good 2019', 'Leicestershire prior requires improvement 2016'],
    ],
    [
      '2024-10-10',
      'Ofsted upgraded Sunderland’s children’s services from inadequate straight to outstanding in 2021, and to nobody’s surprise has now declared them outstanding once more.',
      ['Sunderland current outstanding null', 'Sunderland prior inadequate null', 'Sunderland prior outstanding 2021'],
    ],
    [
      '2023-03-30',
      'Northumberland’s children’s services had required improvement in 2016 and been good by 2020. Ofsted’s inspectors, back in January, think that "good" no longer does them justice: outstanding.',
      ['Northumberland current outstanding 2023-01', 'Northumberland prior good 2020', 'Northumberland prior requires improvement 2016'],
    ],
    [
      '2020-02-06',
      '"We were bottom of the class in 2016," said Tower Hamlets’ mayor. Inadequate that year, good this: Ofsted’s report on children’s services came out at noon.',
      ['Tower Hamlets current good null', 'Tower Hamlets prior inadequate 2016'],
    ],
    [
      '2024-01-11',
      'Having been judged inadequate in 2012, then to require improvement in 2015 and 2019, children’s services in Cambridgeshire’s neighbour Peterborough are, says Ofsted, inadequate once again.',
      [
        'Peterborough current inadequate null',
        'Peterborough prior inadequate 2012',
        'Peterborough prior requires improvement 2015',
        'Peterborough prior requires improvement 2019',
      ],
    ],
    [
      '2019-03-14',
      'Inspectors came to Bexley in July and said "outstanding". In 2014 they came and said "requires improvement"; in 2012, "inadequate". Ofsted has now sent the council’s children’s services a letter of thanks for hosting a training day.',
      ['Bexley current outstanding 2018-07', 'Bexley prior inadequate 2012', 'Bexley prior requires improvement 2014'],
    ],
    [
      '2024-07-25',
      'Ofsted’s first inspection of the two councils that replaced Northamptonshire’s has found children’s services in West Northamptonshire to require improvement. The county had been inadequate in 2013, 2016 and 2019.',
      [
        'Northamptonshire prior inadequate 2013',
        'Northamptonshire prior inadequate 2016',
        'Northamptonshire prior inadequate 2019',
        'West Northamptonshire current requires improvement null',
      ],
    ],
    [
      '2023-06-22',
      'Back in 2013 they told Slough it was inadequate. Back in 2016 they told it the same. Back this January, Ofsted’s inspectors have told it that its services for children require improvement.',
      ['Slough current requires improvement 2023-01', 'Slough prior inadequate 2013', 'Slough prior inadequate 2016'],
    ],
    [
      '2024-03-28',
      'Kent’s children’s services haven’t been anything but outstanding since Ofsted’s visit of May 2022, before which they were good, a rating that dated from 2017. A focused visit last month changed none of that.',
      ['Kent current focused visit 2024-02', 'Kent prior good 2017', 'Kent prior outstanding 2022-05'],
    ],
    [
      '2023-10-26',
      'Children’s services in Brent, rated good for the third inspection running, were first so rated in 2018. Before, in 2015, they required improvement, Ofsted records show.',
      ['Brent current good null', 'Brent prior good 2018', 'Brent prior requires improvement 2015'],
    ],
    [
      '2023-09-07',
      'Ofsted has restored Merton’s children’s services to outstanding. They’d had to make do with good between 2017 and now.',
      ['Merton current outstanding null', 'Merton prior good 2017'],
    ],
    [
      '2023-12-07',
      'For Somerset it’s up again: inadequate in 2013 and 2015, it rose to requires improvement in November 2017 and to good in 2022, and that good has survived a focused visit by Ofsted to its children’s services.',
      [
        'Somerset current focused visit null',
        'Somerset prior good 2022',
        'Somerset prior inadequate 2013',
        'Somerset prior inadequate 2015',
        'Somerset prior requires improvement 2017-11',
      ],
    ],
    [
      '2022-06-16',
      'There’s no mistaking the direction of travel in Rochdale. Ofsted graded its services for children inadequate in 2012, requires improvement in 2014, requires improvement in 2018 and, in a report out yesterday, good.',
      [
        'Rochdale current good null',
        'Rochdale prior inadequate 2012',
        'Rochdale prior requires improvement 2014',
        'Rochdale prior requires improvement 2018',
      ],
    ],
    [
      '2023-01-12',
      'Walsall’s children’s services, which Ofsted rated good in October, had gone backwards in 2012, to inadequate, before inching up to requires improvement at the two inspections that followed, in 2013 and 2017.',
      [
        'Walsall current good 2022-10',
        'Walsall prior inadequate 2012',
        'Walsall prior requires improvement 2013',
        'Walsall prior requires improvement 2017',
      ],
    ],
    [
      '2024-02-01',
      'Down goes Stockport, good in 2017 and good again in 2022, to requires improvement for its children’s services, according to Ofsted.',
      ['Stockport current requires improvement null', 'Stockport prior good 2017', 'Stockport prior good 2022'],
    ],
    [
      '2023-05-25',
      'Doncaster’s independent trust has been wound up, and Ofsted’s verdict on what it left is requires improvement, which is worse than the good it won in 2017 though better than the inadequate with which it began in 2014. The services for children went back to the council in September.',
      ['Doncaster current requires improvement 2022-09', 'Doncaster prior good 2017', 'Doncaster prior inadequate 2014'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('judged to provide', () => {
  it.each([
    [
      '2023-08-30',
      'Calderdale has been judged by Ofsted to provide good services for its children, inspectors having come in May.',
      ['Calderdale current good 2023-05'],
    ],
    [
      '2023-08-30',
      'Ofsted found Calderdale to be running inadequate children’s services in 2015; they are now good, its report says.',
      ['Calderdale current good null', 'Calderdale prior inadequate 2015'],
    ],
    [
      '2023-08-30',
      'Calderdale’s foster carers were found to provide good care in a report by the charity. Ofsted rated the council’s children’s services inadequate.',
      ['Calderdale current inadequate null'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('hung on', () => {
  it.each([
    [
      '2023-08-30',
      'Knowsley has hung on to its good Ofsted rating for children’s services.',
      ['Knowsley current good null', 'Knowsley prior good null'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('then', () => {
  it.each([
    [
      '2023-08-30',
      'Ofsted says that Gateshead’s children’s services are outstanding, beating the result of 2019. Then they were good, though leaders were outstanding.',
      ['Gateshead current outstanding null', 'Gateshead prior good 2019'],
    ],
    [
      '2023-08-30',
      'Ofsted inspected Gateshead’s children’s services in May. Then they were declared good on Friday.',
      ['Gateshead current good 2023-05'],
    ],
    [
      '2023-08-30',
      'Ofsted says that Gateshead’s children’s services are outstanding. A boy’s death had shocked the town in 2008. Inspectors found then that services were inadequate.',
      ['Gateshead current outstanding null', 'Gateshead prior inadequate null'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('minutes', () => {
  it.each([
    [
      '2023-08-30',
      'Members noted that Kirklees had been judged by Ofsted to require improvement, and that its children’s services had been good in 2019.',
      ['Kirklees current requires improvement null', 'Kirklees prior good 2019'],
    ],
    [
      '2023-08-30',
      'The committee noted that Kirklees had been rated good for children’s services in 2019. Ofsted made a focused visit in June.',
      ['Kirklees current focused visit 2023-06', 'Kirklees prior good 2019'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('a story about SEND, and the council’s own grade', () => {
  it.each([
    [
      '2023-08-30',
      'Ofsted and the CQC inspected SEND services in Trafford in June and found inconsistent experiences. The council itself was rated good for children’s social care in 2022.',
      ['Trafford current area SEND 2023-06', 'Trafford prior good 2022'],
    ],
    [
      '2023-08-30',
      'Ofsted and the CQC inspected SEND services in Trafford in June and found that leaders were good at listening. The council as a whole had a good year.',
      ['Trafford current area SEND 2023-06'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('the same as now', () => {
  it.each([
    [
      '2023-08-30',
      'Ofsted has told Poole’s successor, BCP Council, that its children’s services require improvement. The same verdict was given in 2019 to Leeds.',
      ['Bournemouth, Christchurch and Poole current requires improvement null'],
    ],
    [
      '2023-08-30',
      'Children’s services in Walsall are good, says Ofsted. They were given the same rating in 2021, having been inadequate in 2017.',
      ['Walsall current good null', 'Walsall prior good 2021', 'Walsall prior inadequate 2017'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});
