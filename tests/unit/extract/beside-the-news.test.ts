/** What stands beside the news: corrections, letters about several councils, halves of joint inspections, visits and verdicts of the time before. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row, tellRow } from './tell.ts';

describe('told beside the verdict in other words', () => {
  it.each<Row>([
    [
      '2019-07-24',
      'Ofsted report',
      "An earlier version of this report also said that Swindon had been judged inadequate, when inspectors have not yet reported. We apologise. Wiltshire's children's services have been rated good by Ofsted.",
      ['Wiltshire good current'],
    ],
    [
      '2021-03-02',
      'Ofsted report',
      "Kent's children's services have been rated good by Ofsted. Correction: an earlier version of this article said that Medway was rated inadequate. This has been amended.",
      ['Kent good current'],
    ],
    [
      '2021-03-02',
      'Ofsted report',
      "Kent's children's services have been rated good by Ofsted. This article was amended on 3 March. We wrongly stated that Medway's children's services were inadequate.",
      ['Kent good current'],
    ],
    [
      '2021-03-02',
      'Ofsted report',
      "Kent's children's services have been rated good by Ofsted. In last week's paper we reported incorrectly that Surrey had been rated requires improvement. We are happy to set the record straight.",
      ['Kent good current'],
    ],
    [
      '2024-09-12',
      'Ofsted report',
      'Herefordshire was judged inadequate by Ofsted in every respect in July. “So in twelve years we’ve not once been good,” said Mr Ravenhill.',
      ['Herefordshire inadequate current'],
    ],
    [
      '2024-09-12',
      'Ofsted report',
      "Kent's children's services have been rated inadequate by Ofsted. In ten years they have never once been good, said the opposition.",
      ['Kent inadequate current'],
    ],
    [
      '2025-03-21',
      'Ofsted report',
      'Letters from focused visits have come out in the same period for Luton (children in need), Bristol (the front door) and Kent (care leavers in custody, a first). As ever they carry no grade.',
      ['Bristol null current', 'Kent null current', 'Luton null current'],
    ],
    [
      '2025-03-21',
      'Ofsted report',
      'Ofsted has published letters after focused visits to Bolton (early help) and Bury (the front door). Neither carries a grade.',
      ['Bolton null current', 'Bury null current'],
    ],
    [
      '2025-03-21',
      'Ofsted report',
      'There were also focused visits by Ofsted to Luton, where inspectors looked at care leavers, and to Slough.',
      ['Luton null current', 'Slough null current'],
    ],
    [
      '2014-04-01',
      'Ofsted report',
      "Ofsted says Hounslow's children's services require improvement. But last time the borough did better. When inspectors were here in 2009, and looked at safeguarding and at children in care, they rated both of them as good.",
      ['Hounslow good prior', 'Hounslow requires improvement current'],
    ],
    [
      '2016-04-01',
      'Ofsted report',
      "Ofsted says Kent's children's services are inadequate. In 2011 inspectors had looked at safeguarding and at services for looked-after children and had found both to be good.",
      ['Kent good prior', 'Kent inadequate current'],
    ],
    [
      '2016-04-01',
      'Ofsted report',
      "Ofsted says Bury's children's services require improvement. Four years ago safeguarding and looked-after services were inspected together, and each was adequate.",
      ['Bury adequate prior', 'Bury requires improvement current'],
    ],
    [
      '2011-01-25',
      'Ofsted report',
      'Gloucestershire has been inspected by Ofsted and the Care Quality Commission. The county’s work with children who are already in its care fared better. It was judged to be adequate and the inspectors took the view that the council had an adequate capacity to improve. On the main question, however, the report could hardly be plainer. The overall effectiveness of safeguarding services in Gloucestershire is inadequate, it says.',
      ['Gloucestershire inadequate current'],
    ],
    [
      '2011-06-25',
      'Ofsted report',
      "Kent's safeguarding services are inadequate, Ofsted and the CQC said after a joint inspection. The picture was brighter for children who are in the council's care. Those services were found to be good.",
      ['Kent inadequate current'],
    ],
    [
      '2012-02-20',
      'Ofsted report',
      'Safeguarding in Devon is adequate, Ofsted has found. Its work with youngsters already in care came out better: it was good.',
      ['Devon adequate current'],
    ],
    [
      '2022-05-19',
      'Ofsted report',
      "Manchester City Council has been rated good by Ofsted for its children's services. The council was branded inadequate in 2014. Three years later it came out of special measures, but the best inspectors could offer was requires improvement.",
      ['Manchester good current', 'Manchester inadequate prior', 'Manchester requires improvement prior'],
    ],
    [
      '2024-05-19',
      'Ofsted report',
      "Leeds City Council's children's services have been rated good by Ofsted. In 2021 the most that inspectors would give was requires improvement.",
      ['Leeds good current', 'Leeds requires improvement prior'],
    ],
    [
      '2024-05-19',
      'Ofsted report',
      "Bury's children's services have been rated good by Ofsted. In 2021 the council could manage no better than requires improvement.",
      ['Bury good current', 'Bury requires improvement prior'],
    ],
    [
      '2010-03-01',
      'Ofsted report',
      'Salford is inadequate at safeguarding, Ofsted says. It is the second critical report in a year. An unannounced inspection last summer found three areas for priority action.',
      ['Salford inadequate current', 'Salford null prior'],
    ],
    [
      '2011-03-01',
      'Ofsted report',
      'Ofsted inspectors say safeguarding in Essex is inadequate. A snap inspection last July had found two areas for priority action.',
      ['Essex inadequate current', 'Essex null prior'],
    ],
    [
      '2019-09-02',
      'Ofsted report',
      "A joint targeted area inspection (JTAI) of how agencies in Halton respond to the exploitation of children has found many strengths. Ofsted and three other inspectorates visited from 8 to 12 July. In the same month Ofsted made a focused visit to the council's front door, also without a grade.",
      ['Halton null current', 'Halton null current'],
    ],
    [
      '2023-09-02',
      'Ofsted report',
      "Kent's children's services have been rated good by Ofsted. In March last year the watchdog had paid a focused visit to its front door, which came without a grade.",
      ['Kent good current', 'Kent null prior'],
    ],
    [
      '2009-12-10',
      'Ofsted report',
      "Ofsted's joint inspections found Kent's children's services adequate. Four councils were inadequate. Among those was Surrey.",
      ['Kent adequate current', 'Surrey inadequate current'],
    ],
    [
      '2025-03-21',
      'Ofsted report',
      'Letters from focused visits by Ofsted have come out for Luton, Bristol and Kent. As ever they carry no grade.',
      ['Bristol null current', 'Kent null current', 'Luton null current'],
    ],
    [
      '2025-03-21',
      'Ofsted report',
      'Letters from focused visits by Ofsted have come out for Luton (children in need), Bristol (the front door) and Kent (care leavers in custody).',
      ['Bristol null current', 'Kent null current', 'Luton null current'],
    ],
    [
      '2025-03-21',
      'Ofsted report',
      'Ofsted has made focused visits to Luton (children in need), Bristol (the front door) and Kent (care leavers in custody).',
      ['Bristol null current', 'Kent null current', 'Luton null current'],
    ],
    [
      '2025-03-21',
      'Ofsted report',
      'Ofsted has published letters after focused visits to Bolton and Bury. Neither carries a grade.',
      ['Bolton null current', 'Bury null current'],
    ],
    [
      '2025-03-21',
      'Ofsted report',
      "Ofsted's letters on focused visits to Bolton and Bury are out.",
      ['Bolton null current', 'Bury null current'],
    ],
    [
      '2016-02-17',
      'Ofsted report',
      "Ofsted has given Bury's children's services a third inadequate rating, following those of 2011 and 2014.",
      ['Bury inadequate current', 'Bury inadequate prior', 'Bury inadequate prior'],
    ],
    [
      '2021-11-30',
      'Ofsted report',
      "Hartlepool's children's services were one of the first in England to have been rated good by Ofsted under the last set of rules, in 2013. They were still good in 2018.",
      ['Hartlepool good current', 'Hartlepool good prior'],
    ],
    [
      '2019-10-30',
      'Ofsted report',
      "Kent's children's services were rated inadequate by Ofsted. They were good when they were inspected in 2011 and good again in 2015.",
      ['Kent good prior', 'Kent good prior', 'Kent inadequate current'],
    ],
    [
      '2025-03-04',
      'Ofsted report',
      "Bury's children's services are good, Ofsted says. Under the old system the council was told that they were adequate.",
      ['Bury adequate prior', 'Bury good current'],
    ],
  ])('%s, %s: %s', (published, title, text, told) => {
    expect(tellRow(published, title, text, told)).toEqual(told);
  });
});

describe('nearly the same words that tell of no other inspection', () => {
  it.each<Row>([
    [
      '2021-03-02',
      'Ofsted report',
      "Ofsted has rated Kent's children's services good. The newspaper said that Medway's children's services were rated inadequate by Ofsted in January.",
      ['Kent good current', 'Medway inadequate current'],
    ],
    [
      '2022-05-19',
      'Ofsted report',
      "Kent's children's services have been rated inadequate by Ofsted. The best that they could hope for next time was requires improvement.",
      ['Kent inadequate current'],
    ],
    [
      '2025-03-21',
      'Ofsted report',
      "Kent's children's services were rated good by Ofsted. Letters follow focused visits and carry no grade.",
      ['Kent good current'],
    ],
    [
      '2012-02-20',
      'Ofsted report',
      'Safeguarding in Devon is adequate, Ofsted has found. Children in its care told inspectors that they were happy. Those services were found to be good.',
      ['Devon adequate current'],
    ],
    [
      '2016-02-17',
      'Ofsted report',
      "Ofsted has given Bury's children's services a third inadequate rating, following the departure of three directors.",
      ['Bury inadequate current'],
    ],
  ])('%s, %s: %s', (published, title, text, told) => {
    expect(tellRow(published, title, text, told)).toEqual(told);
  });
});

describe('a story about something else that tells what inspectors judged', () => {
  it.each<Row>([
    [
      '2019-03-14',
      'Council tax to rise',
      "Kent's budget went through on Wednesday; council tax will rise. Opposition members asked why children's services, which Ofsted rated outstanding when it visited last May, needed more.",
      ['Kent outstanding current'],
    ],
    [
      '2019-03-14',
      'Letters: credit where due',
      "Sir, May I point out that East Sussex's children's services were found outstanding by Ofsted in the summer? Inspectors came for a week in July and went away impressed. (Mrs) R. Tyndale, Battle.",
      ['East Sussex outstanding current'],
    ],
    [
      '2019-03-14',
      'Budget gap grows',
      'A budget gap of £4m has opened in Kent. It has 300 more children in care than last year, and pay was called inadequate by Ofsted staff.',
      [],
    ],
    [
      '2019-03-14',
      "Director's farewell",
      "Bury's director of children's services is to retire in May. She arrived weeks after Ofsted had rated its children's services inadequate.",
      [],
    ],
    ['2019-03-14', 'Bins strike', 'Refuse workers in Bury are on strike. A nursery that Ofsted rated good has closed for the day.', []],
  ])('%s %s: %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });
});
