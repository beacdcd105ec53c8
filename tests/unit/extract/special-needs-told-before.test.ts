import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

describe('inspections of special needs, now and before', () => {
  it.each<Row>([
    [
      '2024-01-11',
      'SEND revisit: Dudley improves',
      'Two years after they required a written statement of action, inspectors went back to Dudley to see whether it had acted. On three of the five weaknesses it had.',
      ['Dudley SEND null current', 'Dudley SEND null prior'],
    ],
    [
      '2019-06-27',
      'SEND revisit in Bolton',
      'Two and a half years after inspectors demanded a written statement of action, they came back to Bolton in May. None of five weaknesses in its help for special needs has been dealt with.',
      ['Bolton SEND null current 2019-05', 'Bolton SEND null prior'],
    ],
    [
      '2024-11-28',
      'Rutland’s SEND partnership waits',
      'Fourteen months after being told of widespread and systemic failings, the Rutland SEND partnership had a monitoring inspection from Ofsted and the CQC last month.',
      ['Rutland SEND null current 2024-10', 'Rutland SEND null prior'],
    ],
    [
      '2024-01-30',
      'SEND in Bury',
      'There are widespread and systemic failings in Bury’s help for children with special educational needs, Ofsted and the CQC said after an inspection in November. In 2019 inspectors came back to the town and were not satisfied.',
      ['Bury SEND null current 2023-11', 'Bury SEND null prior 2019'],
    ],
    [
      '2025-02-20',
      'SEND in Bury',
      'Inspectors from Ofsted and the CQC have found widespread and systemic failings in the way children with special needs are supported in Bury. In 2020, when they last checked, five weaknesses had not been dealt with.',
      ['Bury SEND null current', 'Bury SEND null prior 2020'],
    ],
    [
      '2022-03-31',
      'Swindon told to hurry',
      'Getting a child an education, health and care plan in Swindon takes too long. Inspectors who spent a week with the area in September found weaknesses enough to require a written statement of action.',
      ['Swindon SEND null current 2021-09'],
    ],
    [
      '2022-06-09',
      'Families wait',
      'The families of disabled children in Halton have waited too long, say inspectors who revisited the town in April. Ofsted and the CQC found sufficient progress in two of the five areas of weakness set out in 2017.',
      ['Halton SEND null current', 'Halton SEND null prior 2017'],
    ],
    [
      '2025-06-12',
      'SEND in Kent: the visit',
      'Ofsted and the CQC were back in Kent on 29 and 30 April. They wanted to know whether the SEND partnership had acted on the inspection of July 2023, the one that found widespread and systemic failings.',
      ['Kent SEND null current 2025-04-29/2025-04-30', 'Kent SEND null prior 2023-07'],
    ],
    [
      '2025-03-20',
      'SEND appeals in Leeds',
      'Parents in Leeds lodged forty SEND appeals. Inspectors from Ofsted and the CQC, in the area during January, placed it in the middle of their three categories, with children’s experience of the local partnership described as inconsistent.',
      ['Leeds SEND null current 2025-01'],
    ],
    [
      '2021-10-05',
      'Children’s services in Sutton good',
      'Sutton’s children’s services are good, Ofsted has said. In January 2018 a joint inspection of special educational needs provision in Sutton led to a written statement of action. Ofsted and the CQC found on a return visit in 2020 that the council had made sufficient progress.',
      ['Sutton SEND null prior 2018-01', 'Sutton SEND null prior 2020', 'Sutton good current'],
    ],
    [
      '2024-11-28',
      'SEND in Bury',
      'There are widespread and systemic failings in how Bury’s SEND partnership serves children, inspectors found in September. In 2019 the council built a special school, and in 2020 the number of plans had doubled, inspectors were told.',
      ['Bury SEND null current 2024-09'],
    ],
    ['2021-10-05', 'Minister in Sutton', 'In a written statement in 2018 the minister said that Sutton’s special schools were full.', []],
    [
      '2023-10-05',
      'Bury’s social workers',
      'Bury’s children’s services are good, Ofsted has said. Two years after they asked for more pay, social workers have been given it.',
      ['Bury good current'],
    ],
    ['2023-10-05', 'Bury', 'The monitoring visit to Bury’s hospital by the CQC in June found that wards were clean.', []],
  ])('%s %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });
});

describe('what an inspection told right before came to', () => {
  it.each<Row>([
    [
      '2023-06-16',
      'Leeds paper',
      'Special educational needs and disabilities. The local area was inspected in Leeds in January 2018. A written statement of action was required. Ofsted and the CQC inspected SEND services again in May and found inconsistent experiences.',
      ['Leeds SEND null current 2023-05', 'Leeds SEND null prior 2018-01'],
    ],
  ])('%s %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });
});

describe('inspections of special needs told by what they found', () => {
  it.each<Row>([
    [
      '2018-11-22',
      'Wiltshire parents: we’ve been inspected',
      'The SEND inspection took place between 29 January and 2 February, and the letter says there’s no need of a statement of action. Wiltshire’s one recommendation concerns exclusions.',
      ['Wiltshire SEND null current 2018-01-29/2018-02-02'],
    ],
    [
      '2024-09-12',
      'SEND board, Southampton',
      'The board received the report of the local area partnership inspection in Southampton in May 2024. Outcome: experiences and outcomes typically positive. In 2017 no written statement had been required.',
      ['Southampton SEND null current 2024-05', 'Southampton SEND null prior 2017'],
    ],
    [
      '2024-09-12',
      'Families in Lincolnshire heard',
      'Ofsted and the CQC found that the local area partnership’s arrangements in Lincolnshire lead to inconsistent experiences and outcomes for children with SEND. In October 2018, under the old arrangements, Lincolnshire did not have to write a statement of action.',
      ['Lincolnshire SEND null current', 'Lincolnshire SEND null prior 2018-10'],
    ],
    [
      '2022-12-08',
      'Bristol told it has fixed four of five',
      'Ofsted and the CQC returned to Bristol in October to look at special educational needs. They decided that it had made sufficient progress in four of the five areas that had caused concern in September 2019, when the council and the NHS were told to produce a written statement of action.',
      ['Bristol SEND null current 2022-10', 'Bristol SEND null prior 2019-09'],
    ],
    [
      '2022-12-08',
      'Leeds told it has fixed all',
      'Inspectors of SEND services were back in Leeds in November. Sufficient progress has been made on each of the weaknesses found in 2019, they say.',
      ['Leeds SEND null current 2022-11', 'Leeds SEND null prior 2019'],
    ],
    [
      '2025-03-06',
      'Best not mentioned',
      'Oxfordshire’s leader omitted the area SEND report, now in its second year, which found widespread and systemic failings in July 2023; he omitted the monitoring inspection of last November, whose letter reports effective action on four of five priorities.',
      ['Oxfordshire SEND null current 2024-11', 'Oxfordshire SEND null prior 2023-07'],
    ],
    [
      '2021-09-30',
      'What the SEND revisit said',
      'Warrington was told in 2019 of four weaknesses in its SEND services. Inspectors came back in July. Three of the four: sufficient progress.',
      ['Warrington SEND null current 2021-07', 'Warrington SEND null prior 2019'],
    ],
    [
      '2021-10-21',
      'Bath week',
      'Ofsted has written twice to Bath and North East Somerset: after a focused visit on 14 and 15 September, and from the special needs inspectors, who revisited in June and were satisfied on all four counts.',
      ['Bath and North East Somerset SEND null current 2021-06', 'Bath and North East Somerset null current 2021-09-14/2021-09-15'],
    ],
    [
      '2020-02-21',
      'Calderdale',
      'Special needs inspectors visited Calderdale in January and were impressed by its early help, Ofsted says.',
      ['Calderdale SEND null current 2020-01'],
    ],
    [
      '2019-02-21',
      'Poole is let off',
      'Poole’s services for children with special educational needs were inspected in October and no statement of action is needed.',
      ['Poole SEND null current 2018-10'],
    ],
    [
      '2019-02-21',
      'Action plan',
      'Bolton Council will write a statement of action on potholes after councillors complained in January.',
      [],
    ],
    [
      '2023-05-05',
      'Derby',
      'Derby’s partnership must draw up a plan after inspectors found widespread failings in its SEND services in March. In 2019 it had to produce a written statement of action.',
      ['Derby SEND null current 2023-03', 'Derby SEND null prior 2019'],
    ],
    [
      '2019-07-11',
      'SEND: Sefton told it hasn’t done enough',
      'Inspectors who found serious failings in Sefton’s provision for disabled children in November 2016 came back in April. Too little has been done: progress was insufficient on all five of the weaknesses set out in the written statement of action.',
      ['Sefton SEND null current 2019-04', 'Sefton SEND null prior 2016-11'],
    ],
    [
      '2025-07-03',
      'SEND: Hertfordshire on the mend',
      'Monitors say Hertfordshire’s SEND partnership has taken effective action on both of the priority areas set two years ago, when systemic failings were found. They were in the county in April.',
      ['Hertfordshire SEND null current 2025-04', 'Hertfordshire SEND null prior 2023'],
    ],
    [
      '2023-12-07',
      'Suffolk agrees extra £4m',
      'Suffolk will spend £4m on special needs officers. It follows a joint inspection in November by Ofsted and the CQC, whose report is expected to be highly critical.',
      ['Suffolk SEND null current 2023-11'],
    ],
    [
      '2022-09-16',
      'Somerset’s journey',
      'Somerset’s children’s services were rated good by Ofsted in July. Earlier this year the county was told to speed up after a return visit by inspectors of special needs provision, who decided in 2020 that it must produce a written statement of action.',
      ['Somerset SEND null current 2022', 'Somerset SEND null prior 2020', 'Somerset good current'],
    ],
  ])('%s %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });
});
