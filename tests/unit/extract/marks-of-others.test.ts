/** Marks that somebody else gives, or that somebody else is given: surveys, young inspectors, appraisals, agencies and homes of firms and charities. */
import { expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

it.each<Row>([
  [
    '2021-03-04',
    'Readers have their say',
    'We asked 300 readers to rate their council’s work with children. Kent came out as ‘good’, Medway as ‘inadequate’.',
    [],
  ],
  ['2023-02-09', 'Staff speak out', 'In a survey of social workers, Derby was rated outstanding and Leicester inadequate.', []],
  [
    '2019-02-07',
    'Our scores',
    'Asked to grade their managers on Ofsted’s scale, staff at Salford’s children’s services gave them requires improvement.',
    [],
  ],
  [
    '2021-09-16',
    'Home truths',
    'Wigan came out as outstanding and Bury as good when 400 foster carers were asked to mark their councils.',
    [],
  ],
  [
    '2019-02-07',
    'How did we do?',
    'Young people in care in Walsall gave the council’s children’s services a grade of outstanding at a party on Saturday.',
    [],
  ],
  [
    '2021-09-16',
    'Young inspectors',
    'Young inspectors in Newham have found the contact centre good and the leisure centre inadequate. Ofsted praised the scheme last year.',
    [],
  ],
  ['2021-09-16', 'New office', 'Inspectors of buildings have judged the new children’s services hub in Wakefield good.', []],
  [
    '2024-01-18',
    'Social mobility',
    'Blackpool is rated poor and Trafford good for the chances of children in care, an index by a think tank shows.',
    [],
  ],
  ['2021-09-16', 'Struck off', 'A social worker at Kirklees was struck off. Her manager had rated her as good at her last appraisal.', []],
  ['2021-09-16', 'Software', 'Lewisham has given its supplier of software for children’s services a rating of inadequate.', []],
  ['2023-10-12', 'Canteen', 'The canteen at Sandwell’s children’s services has been rated good. Inspectors visited in May.', []],
  ['2021-09-16', 'Links', 'Inspectors noted that the college’s relationship with Hull City Council’s children’s services was good.', []],
  // A company's, a charity's
  [
    '2019-05-02',
    'Fostering agency praised',
    'Stepping Stones, based in Derby, has been rated good. Derby City Council and Nottinghamshire County Council place children with it.',
    [],
  ],
  [
    '2022-11-10',
    'Agency honoured',
    'Nightingale Foster Families, a fostering agency that has offices in Kendal, has been judged good. The independent agency places children for Lancashire.',
    [],
  ],
  [
    '2020-02-06',
    'Carers leave',
    'Foster carers have left a Norwich-based agency judged inadequate by Ofsted for Norfolk County Council’s own scheme.',
    [],
  ],
  [
    '2018-10-11',
    'Contract for charity',
    'The charity, whose adoption arm was rated outstanding in May, will run a helpline for Gloucestershire.',
    [],
  ],
  [
    '2020-02-06',
    'Chain’s homes',
    'Bluebell Care runs four homes in Stoke-on-Trent and Staffordshire. Two are good and two require improvement.',
    [],
  ],
  [
    '2020-02-06',
    'Objectors win',
    'Neighbours said that the company behind the plan owned another home, in Rochdale, judged inadequate in March.',
    [],
  ],
  // Auditors, judges, agencies, nurses, schools
  [
    '2021-09-16',
    'Auditors qualify accounts',
    'Auditors from a big firm have told Plymouth City Council that its controls over children’s placements are inadequate and that value for money requires improvement.',
    [],
  ],
  [
    '2021-09-16',
    'Judge hits out',
    'A family judge has criticised Kent County Council again, calling the social work evidence before her inadequate.',
    [],
  ],
  [
    '2021-09-16',
    'Bonds',
    'A ratings agency has cut Wigan and Bolton. The outlook went from adequate to poor because of pressures in children’s services.',
    [],
  ],
  [
    '2021-09-16',
    'Private school fails',
    'An independent school in Hull has been told that safeguarding there is inadequate. The city’s children’s services held a meeting.',
    [],
  ],
  [
    '2021-09-16',
    'Nurses',
    'School nurses serving Barking and Dagenham have been rated good by the Care Quality Commission. Ofsted will inspect the council’s children’s services.',
    [],
  ],
  [
    '2021-09-16',
    'College',
    'Inspectors thought the provision for learners with high needs outstanding, and thanked Derby City Council’s children’s services.',
    [],
  ],
  [
    '2021-09-16',
    'Kent good',
    'Ofsted has rated Kent’s children’s services good. Auditors had called its accounts inadequate.',
    ['Kent good current'],
  ],
  ['2021-09-16', 'Kitchen', 'The kitchen at a children’s home run by Dudley Council has been rated good for hygiene.', []],
  ['2021-09-16', 'Museum', 'The children’s services hall in York has been rated outstanding by inspectors of museums.', []],
  ['2021-09-16', 'Data', 'The data that Milton Keynes’s children’s services hold are good, the information regulator has found.', []],
  [
    '2021-09-16',
    'Conference',
    'How do you turn an inadequate department into a good one? A director from Ofsted will tell a conference in Croydon.',
    [],
  ],
  [
    '2021-09-16',
    'Blackpool’s homes',
    'Five of Blackpool Council’s children’s homes are good, a councillor said on Tuesday, quoting Ofsted.',
    ["Blackpool children's home good current"],
  ],
  [
    '2021-09-16',
    'We are good',
    'Ofsted inspectors have rated our services for children in Kirklees good. In 2016 we were inadequate. Three years later, after work with colleagues in Leeds, we moved up to requires improvement.',
    ['Kirklees good current', 'Kirklees inadequate prior', 'Kirklees requires improvement prior'],
  ],
  // … and what is a council's all the same
  [
    '2019-05-02',
    'Fostering agency praised',
    'Derby City Council’s fostering service has been rated good. The agency required improvement in 2016.',
    ['Derby fostering good current', 'Derby fostering requires improvement prior'],
  ],
  [
    '2021-03-04',
    'Carers have their say',
    'A survey of foster carers is out. Ofsted rated Kent’s children’s services good in January.',
    ['Kent good current'],
  ],
  [
    '2021-03-04',
    'Kent good',
    'Inspectors asked 40 carers about their work. Kent’s children’s services have been rated good by Ofsted.',
    ['Kent good current'],
  ],
  [
    '2021-03-04',
    'Bolton runs five homes',
    'Bolton Council runs five homes in the borough. Three are good and two require improvement, Ofsted says.',
    ['Bolton children’s home good current', 'Bolton children’s home requires improvement current'].map((x) => x.replace('’', "'")),
  ],
])('%s %s: %s', (published, title, text, told) => {
  expect(byRules(page(title, published, text), told)).toEqual(told);
});
