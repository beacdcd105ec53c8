/** Grades of strands as news tells them: said behind the grade, in front of the subject, passed on, counted, of the same subject as an earlier grade. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';

const NAMES: Record<string, string> = {
  L: 'leadership',
  H: 'help and protection',
  C: 'children in care',
  V: 'care leavers',
  A: 'adoption',
  S: 'safeguarding',
  I: 'capacity to improve',
};
const GRADES: Record<string, string> = { o: 'outstanding', g: 'good', r: 'requires improvement', i: 'inadequate', a: 'adequate' };

/** Council and grade of the inspection reported, and its strands in letters ("L=o V=r"). */
function told(published: string, text: string) {
  const found = extract(page('Ofsted report', published, ...text.split('\n'))).filter((f) => f.status === 'current');
  const letter = (of: Record<string, string>, value: string) => Object.keys(of).find((k) => of[k] === value);
  return found.map((f) => [
    `${f.council.name} ${f.rating}`,
    f.judgements
      .filter((j) => letter(NAMES, j.strand))
      .map((j) => `${letter(NAMES, j.strand)}=${letter(GRADES, j.grade)}`)
      .sort(),
  ]);
}
type Row = [published: string, whole: string, strands: string, text: string];
const check = (...[published, whole, strands, text]: Row) =>
  expect(told(published, text)).toEqual([[whole, strands.split(' ').filter(Boolean).sort()]]);

describe('strands named around their grades', () => {
  it.each<Row>([
    [
      '2024-05-14',
      'Walsall good',
      'L=o H=g C=g V=g',
      "Walsall's children's services have been rated good overall, with leadership singled out as outstanding. In all three other areas the borough was also found to be good.",
    ],
    [
      '2025-02-19',
      'Enfield good',
      'L=g H=r C=g V=g',
      "Ofsted says Enfield's children's services are good, but that help and protection requires improvement. Good grades were awarded for leadership, for children in care and for care leavers.",
    ],
    [
      '2022-09-20',
      'Rutland good',
      'L=o H=g C=g',
      "Rutland is good, Ofsted says. The report gives the county's leaders an outstanding mark and a good one for the two remaining judgements.",
    ],
    [
      '2015-06-24',
      'Sunderland inadequate',
      'H=i C=i A=r V=i L=i',
      "Sunderland children's services have been branded inadequate. Child protection, care for looked-after children, support for care leavers and leadership were all judged inadequate. Adoption required improvement.",
    ],
    [
      '2012-03-01',
      'Bolton good',
      'S=g C=o',
      "Bolton was good at keeping children safe and outstanding at looking after those in care, Ofsted and the CQC said after a joint inspection of the council's children's services.",
    ],
    [
      '2026-07-10',
      'Barnsley null',
      'L=g H=g C=o V=r',
      "Barnsley has become one of the first councils to be inspected under Ofsted's new rules, which do away with the overall grade. It got good for leadership and for help and protection, outstanding for children in care and requires improvement for care leavers.",
    ],
    [
      '2023-07-12',
      'Bury requires improvement',
      'L=g H=r C=r V=r',
      "Bury's children's services are no longer inadequate after Ofsted lifted them to requires improvement. Leaders fared best: their impact was judged good. Everything else requires improvement.",
    ],
    [
      '2017-03-01',
      'Newcastle upon Tyne requires improvement',
      'C=g A=g V=o L=g',
      "Services for children in Newcastle require improvement overall, Ofsted has said. Leadership and the care of looked after children were good, as was adoption, and the council's work with care leavers was outstanding.",
    ],
    [
      '2022-05-17',
      'York requires improvement',
      'L=r H=r C=r',
      "City of York Council's children's services have been told they require improvement across the board: in leadership, in help and protection and in the care of children.",
    ],
    [
      '2024-11-20',
      'Plymouth requires improvement',
      'L=r H=i C=r V=r',
      "Plymouth's children's services require improvement, but the help and protection of children is inadequate, Ofsted has found. A rating of requires improvement was given for leaders, children in care and care leavers.",
    ],
    [
      '2020-02-12',
      'Lancashire requires improvement',
      'L=g H=r C=r',
      "Lancashire's children's services require improvement to be good. Overall effectiveness, help and protection and the experiences of children in care and care leavers were given that grade, and the impact of leaders was good.",
    ],
    [
      '2019-03-08',
      'Hounslow good',
      'L=g H=r C=o',
      "Hounslow's children's services were rated good. But when it comes to help and protection the borough requires improvement. It was outstanding when it came to looking after children in care, and leaders were good.",
    ],
    [
      '2025-05-30',
      'Merton outstanding',
      'L=o H=g C=o V=o',
      'Merton retained its outstanding rating. Although the help and protection category slipped to good, leadership, children in care and care leavers all kept the highest mark.',
    ],
    [
      '2024-02-08',
      'Swindon inadequate',
      'L=i H=i C=r V=r',
      "Swindon's services for children have been rated inadequate. Help and protection? Inadequate. Leadership? Inadequate. Children in care and care leavers fare better but both still require improvement.",
    ],
    [
      '2023-03-17',
      'Gateshead good',
      'L=g H=g C=g V=o',
      "Gateshead got good for its children's services overall, the council's leadership, the help it gives to families and its work with children in care, and outstanding for how it supports care leavers.",
    ],
    [
      '2024-08-01',
      'Wirral good',
      'L=g H=g C=g V=r',
      "The report on Wirral's children's services awards good in four of five areas: overall effectiveness, leadership, help and protection and children in care. The fifth, care leavers, requires improvement.",
    ],
    [
      '2021-11-25',
      'Kingston upon Hull requires improvement',
      'L=r H=r C=r',
      "Hull's children's services are no longer inadequate. The Ofsted report rates the city as requires improvement in every area: leaders, help and protection, and children in care and care leavers.",
    ],
    [
      '2010-01-20',
      'Cornwall inadequate',
      'S=i C=i I=a',
      'Both safeguarding and services for looked-after children in Cornwall were rated inadequate by Ofsted. The capacity to improve was adequate in each case.',
    ],
    [
      '2011-02-08',
      'Bath and North East Somerset good',
      'S=g C=g I=g',
      'Bath and North East Somerset has been judged good on both safeguarding and looked-after children, with a good capacity for improvement, by Ofsted and the Care Quality Commission.',
    ],
    [
      '2019-01-03',
      'Blackpool inadequate',
      'H=i L=i C=r',
      "Blackpool's children's services are inadequate, Ofsted says. Help and protection was rated inadequate. So was leadership. Those in care and care leavers have it slightly better; their services require improvement.",
    ],
    [
      '2026-07-09',
      'Cambridgeshire null',
      'L=g H=g V=o C=r',
      "Cambridgeshire's children's services have been inspected by Ofsted, which no longer gives an overall grade. Leaders have been marked good. So has the help given to children at risk and their families. Care leavers get a service that is outstanding. For children in care, however, the judgement is requires improvement to be good.",
    ],
    [
      '2015-05-21',
      'Cumbria inadequate',
      'C=i V=i H=r L=r A=r',
      "Inspectors who were in Cumbria for four weeks in February and March say that children's services are inadequate overall. Care for those who are looked after is inadequate; so are services for care leavers. Help and protection has moved off the bottom and requires improvement, and so have leadership and adoption.",
    ],
    [
      '2024-03-27',
      'Cheshire West and Chester good',
      'L=o H=g V=g',
      "Ofsted has rated Cheshire West and Chester good for children's services. The difference this time? Leadership, which had been good, is outstanding. Help and protection is good. The experience of care leavers is good.",
    ],
    [
      '2026-06-30',
      'Slough null',
      'L=g H=r C=r V=i',
      "Ofsted has inspected Slough's children's services under new rules with no overall grade. Leadership, which was inadequate at the last inspection in early 2023, is now good. The three others, in order: help and protection, requires improvement; children in care, requires improvement; care leavers, inadequate.",
    ],
    [
      '2025-03-21',
      'Westmorland and Furness good',
      'C=o L=g H=g V=r',
      "Ofsted has rated Westmorland and Furness's children's services good. Support for children in care is outstanding. Leadership's good, as is help and protection; care leavers are the fly in the ointment and require improvement.",
    ],
    [
      '2013-03-21',
      'Medway inadequate',
      'H=i L=i',
      'The arrangements for the protection of children in Medway have been judged inadequate by Ofsted. Of the three further judgements, two are inadequate: the help and protection given, and leadership and governance. The quality of practice is adequate.',
    ],
    [
      '2011-06-30',
      'Wokingham adequate',
      'S=a C=g I=g',
      "Safeguarding services for children in Wokingham have been found to be adequate by inspectors. Services for those in the council's care were judged good, as was the borough's capacity to improve in both respects.",
    ],
    [
      '2019-07-26',
      'South Gloucestershire requires improvement',
      'L=r H=r C=r',
      "South Gloucestershire's children's services now require improvement, according to Ofsted. Leaders require improvement, protection requires improvement, and so does care for those who can't live at home.",
    ],
    [
      '2020-03-02',
      'Telford and Wrekin outstanding',
      'H=g',
      "Telford and Wrekin's children's services are outstanding, Ofsted says. One area fell short of the top. Those helped and protected by the council receive a good service.",
    ],
    [
      '2025-01-16',
      'Rochdale good',
      'L=o H=g C=g V=g',
      "Rochdale council has been rated good for children's services, following an inspection by Ofsted last October. All the sub-headings are good too except for one. Leadership is outstanding, making this the only authority in the region to hold that distinction.",
    ],
    [
      '2024-02-29',
      'Derby good',
      'L=g H=g C=o V=o',
      "Derby's children's services are good with outstanding elements. Inspectors rated as outstanding the city's work with children in care and care leavers. The impact of leaders and the help and protection that families receive were good.",
    ],
    [
      '2024-06-19',
      'Haringey good',
      'L=g H=g C=r V=r',
      "Haringey has been lifted to good by Ofsted for its children's services. Leadership and help and protection earned that grade too, while requires improvement was the verdict on the council's care of children and on care leavers.",
    ],
    [
      '2012-02-20',
      'Brent adequate',
      'S=a C=a I=g',
      'Brent has been found to be adequate on all counts – safeguarding and looked-after children – with good capacity to improve.',
    ],
    [
      '2026-05-28',
      'Surrey null',
      'L=g H=g C=r V=g',
      'Surrey is among the first councils to be given four grades by Ofsted and no overall one. Three are good: leadership, help and protection, and care leavers. The one for children in care is requires improvement.',
    ],
  ])('%s %s: %s', check);
});

describe('words near a strand that give it no grade', () => {
  it.each<Row>([
    [
      '2024-03-01',
      'Kent good',
      '',
      "When it comes to help and protection, the borough's staff have done well, Ofsted says. Kent's children's services were rated good.",
    ],
    ['2024-03-01', 'Kent good', '', "Ofsted rated as good the county's children's services in Kent, where care leavers held a party."],
    [
      '2024-03-01',
      'Kent good',
      '',
      "Kent's children's services are good, Ofsted says. The grade was given for the first time to a county whose leaders have children in care on their minds.",
    ],
    [
      '2024-03-01',
      'Kent good',
      '',
      "Kent's children's services are good across the board: a result that leadership, help and protection teams and care leavers can celebrate, Ofsted said.",
    ],
    [
      '2012-03-01',
      'Kent adequate',
      '',
      "Kent's children's services are adequate, Ofsted says. The council will need good capacity to improve if it is to meet its target.",
    ],
    [
      '2024-03-01',
      'Kent good',
      '',
      "In the care of children, Kent has much to be proud of, Ofsted said as it rated the county's children's services good.",
    ],
  ])('%s %s: %s', check);
});

describe('how a strand fared, and what it was given', () => {
  it.each<Row>([
    [
      '2012-02-23',
      'Kent good',
      'S=g C=o',
      'Kent’s safeguarding has been judged good by Ofsted and the CQC in a joint inspection. Its looked-after services did better still: outstanding.',
    ],
    [
      '2018-02-23',
      'Kent requires improvement',
      'L=i',
      'Kent’s children’s services require improvement, Ofsted says. Leadership fared worse: inadequate.',
    ],
  ])('%s %s %s: %s', check);
});
