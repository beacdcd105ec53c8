/** Plans, hearsay, the country's services, inspectors who have yet to report or have not been: no grade and no inspection is told. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

it.each<Row>([
  [
    '2021-09-16',
    'New strategy',
    'A strategy to take Bury’s children’s services to outstanding was agreed. “It will not be easy,” said Cllr Ros Dean.',
    [],
  ],
  [
    '2021-09-16',
    'Ambition',
    'Gateshead will spend £2m on its children’s services. “Outstanding by 2025, that’s the goal,” said the leader.',
    [],
  ],
  ['2021-09-16', 'New boss’s hope', 'By 2024 he’d like to be told that Portsmouth’s children’s services are outstanding.', []],
  ['2021-09-16', 'Column', 'I do not need Ofsted to tell me that services in Brent are good.', []],
  ['2021-09-16', 'Leak', 'A leaked email says that Ofsted will find Tower Hamlets good.', []],
  ['2021-09-16', 'Appeal', 'Gloucestershire has challenged a draft report that is understood to say that its services are inadequate.', []],
  ['2021-09-16', 'Motion', 'Labour’s amendment, that Bexley’s children’s services are inadequate, was defeated.', []],
  ['2021-09-16', 'Our view', 'Warrington’s own view of its children’s services is that they are good. Inspectors have yet to test it.', []],
  [
    '2021-09-16',
    'Neighbours look in',
    'Officers from Leeds spent a week at Doncaster’s children’s services and concluded that they require improvement.',
    [],
  ],
  [
    '2021-09-16',
    'Chief inspector in Bath',
    'The chief inspector told a conference in Bath that most children’s services are good and too many are inadequate.',
    [],
  ],
  [
    '2021-09-16',
    'Lecture',
    'Speaking in Durham, the head of Ofsted said that a council which is inadequate can be good in three years.',
    [],
  ],
  [
    '2021-09-16',
    'Evening classes',
    'Ofsted has given Merton’s adult community learning a grade of good. The lead member, whose brief takes in children’s services, was pleased.',
    [],
  ],
  [
    '2021-09-16',
    'Apprentices',
    'A training firm whose apprentices work in Newcastle’s children’s services was making insufficient progress at a monitoring visit.',
    [],
  ],
  ['2021-09-16', 'Teams to merge', 'Powys and Ceredigion will share a team. Both expect Care Inspectorate Wales in the spring.', []],
  [
    '2021-09-16',
    'Inquiry call',
    'Families in Conwy were upset. Care Inspectorate Wales said that it could not look into single cases.',
    [],
  ],
  [
    '2021-09-16',
    'They are here',
    'Ofsted’s inspectors spent last week with Bedford’s children’s services and will be back on Monday. Their findings are not expected until the New Year.',
    [],
  ],
  [
    '2021-09-16',
    'Team manager',
    'Inspectors found that Luton’s children’s services had come a long way. Informal chats are welcome. Closing date 4 October.',
    [],
  ],
  [
    '2021-09-16',
    'Council homes',
    'The chief inspector hailed Trafford and Bury as examples. Two in three council children’s homes are good.',
    [],
  ],
  [
    '2021-09-16',
    'Annual report',
    'Of the 152 authorities (there are two new ones, in Northamptonshire), 55 per cent are good or outstanding for children’s services. No inspector, it adds, found an authority that had moved from inadequate to outstanding in one go.',
    [],
  ],
  [
    '2021-09-16',
    'Monitors in Medway',
    'Medway’s children’s services were “still too slow”, said Cllr Vernon Stoke. The monitoring letter, out last Thursday, says so.',
    ['Medway null current'],
  ],
  // … but these are told
  ['2021-09-16', 'Plan', 'Bury’s plan to become good has paid off: Ofsted has rated its children’s services good.', ['Bury good current']],
  [
    '2021-09-16',
    'Powys',
    'Care Inspectorate Wales said that it found much to praise in Powys’s children’s services when it came in May.',
    ['Powys null current'],
  ],
  [
    '2021-09-16',
    'Motion',
    'A motion of thanks was passed after Bexley’s children’s services were found outstanding by Ofsted.',
    ['Bexley outstanding current'],
  ],
  [
    '2021-09-16',
    'Monitors',
    'Luton’s children’s services have made progress, inspectors said after a monitoring visit in July.',
    ['Luton null current'],
  ],
])('%s %s: %s', (published, title, text, told) => {
  expect(byRules(page(title, published, text), told)).toEqual(told);
});

describe('words about words, conditions and counts', () => {
  it.each([
    'Barking and Dagenham’s adoption service found her son. “Adequate is not the word,” she said.',
    'Inadequate is what I call a system that drives good people in child protection out of Sandwell.',
    'Kent’s children’s services were inspected. “Outstanding” isn’t in the leader’s vocabulary.',
    'Inspectors are expected in Bexley’s children’s services, and a second adequate, say insiders, would be a disappointment.',
    'A paper on children’s services in Lambeth admits that there is a high risk of an inadequate judgement when Ofsted next comes.',
    'Spare a thought for Suffolk’s children’s services. No authority will be told that it is good before April, Ofsted says.',
    'Southampton invites bids for placements. Ofsted must rate providers good or outstanding; any falling to requires improvement will be suspended.',
    'Children’s services in Durham say that the wording, not the work, was inadequate. Ofsted has not been told.',
  ])('give no grade: %s', (text) => {
    expect(byRules(page('In brief', '2012-10-04', text), [])).toEqual([]);
  });

  it('are no grade of each where it is not said which', () => {
    const text = 'Bury, Bolton and Wigan will merge their adoption teams. Judged by Ofsted, one is good and two require improvement.';
    expect(byRules(page('Merger', '2017-03-16', text), [])).toEqual([]);
  });

  it('but an aside that denies something else leaves the grade of the council', () => {
    const text = 'Ofsted’s report says that services for children in Durham, not those in Darlington, were inadequate.';
    expect(byRules(page('Put right', '2017-03-16', text), [])).toEqual(['Durham inadequate current']);
  });
});
