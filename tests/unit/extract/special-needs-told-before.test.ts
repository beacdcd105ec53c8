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
