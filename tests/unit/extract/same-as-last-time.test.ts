import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row, tellRow } from './tell.ts';

const tell = (text: string, published = '2022-06-16') => tellRow(published, 'Inspectors report', text, []);
const RATED = "Medway's children's services have been rated good by Ofsted";
const TWICE = ['Medway good current', 'Medway good prior'];

describe('a grade that is the same as the last time, whenever that was', () => {
  it.each([
    `${RATED}, the same grade as before.`,
    `${RATED}, unchanged from the previous inspection.`,
    `${RATED}. It was given the same rating last time.`,
    `${RATED}. That is the same verdict as at its last full inspection.`,
    `${RATED}, three years after inspectors said the same.`,
    `${RATED} for the second inspection in succession.`,
    `${RATED} for the second time since 2015.`,
  ])('%s', (text) => {
    expect(tell(text)).toEqual(TWICE);
  });

  it.each([
    `${RATED}. Staff gave the same answers as last time.`,
    `${RATED}. The director said the same of her own team.`,
    `${RATED}. The same inspectors will be back before long.`,
    `${RATED}. On Monday the council learned that it had been given a good.`,
  ])('%s', (text) => {
    expect(tell(text)).toEqual(['Medway good current']);
  });

  it('is today’s and an earlier one where it was had before', () => {
    expect(tell("Ofsted says Medway's children's services require improvement, a rating they last had in 2015.")).toEqual([
      'Medway requires improvement current',
      'Medway requires improvement prior',
    ]);
  });

  it('is no earlier one where people only hear of it later', () => {
    expect(tell("On Monday Medway learned that it had been rated good by Ofsted for its children's services.")).toEqual([
      'Medway good current',
    ]);
  });
});

describe('where other councils stand', () => {
  it.each([
    [`${RATED}. Kent remains a grade behind.`, 'Kent requires improvement current'],
    [`${RATED}. Bexley is one rung above.`, 'Bexley outstanding current'],
    [`${RATED}. It is one of four councils at that level, along with Kent.`, 'Kent good current'],
    [`${RATED}. The others with that rating are Kent and Bexley.`, 'Kent good current'],
    ["Medway's children's services were rated good by Ofsted in 2021 and Kent in 2019.", 'Kent good prior'],
    [
      "Medway's children's services were found by Ofsted to require improvement, as those in neighbouring Kent do.",
      'Kent requires improvement current',
    ],
    ["Both Medway and Kent have good children's services, Ofsted says.", 'Kent good current'],
    [
      "Medway and Kent have both been told by Ofsted that their children's services need to improve to be good.",
      'Kent requires improvement current',
    ],
  ])('%s', (text, told) => {
    expect(tell(text)).toContain(told);
  });

  it.each([
    `${RATED}. Kent is a step ahead in recruiting staff.`,
    `${RATED}. It is at that level with the help of Kent.`,
    `${RATED} and Kent in 2019 lent it managers.`,
    `${RATED}. Kent remains a place behind in the league.`,
  ])('%s', (text) => {
    expect(tell(text)).toEqual(['Medway good current']);
  });
});

describe('what still is so, and the same as then', () => {
  it.each<Row>([
    [
      '2023-06-15',
      'No change in Thurrock',
      "The grade that Thurrock's children's services have just been given by Ofsted is the same as the one they received in 2019, when they were found to be good.",
      ['Thurrock good current', 'Thurrock good prior 2019'],
    ],
    [
      '2023-06-15',
      'Same again',
      "Ofsted has given Suffolk the same grade for its children's services that it gave in 2019, when they were good.",
      ['Suffolk good current', 'Suffolk good prior 2019'],
    ],
    [
      '2023-06-15',
      'Bexhill',
      "East Sussex, which Ofsted found to be outstanding in 2018, was found by May's inspectors to be so still.",
      ['East Sussex outstanding current', 'East Sussex outstanding prior 2018'],
    ],
    [
      '2023-06-15',
      'Crown kept',
      "Three years ago Islington became one of few councils to be called outstanding by Ofsted for children's social care. It still is.",
      ['Islington outstanding current', 'Islington outstanding prior'],
    ],
    [
      '2023-06-15',
      'Signs were wrong',
      'Plymouth, which required improvement when Ofsted inspected it in 2018, still does, according to a two-week inspection last month.',
      ['Plymouth requires improvement current', 'Plymouth requires improvement prior 2018'],
    ],
    [
      '2023-06-15',
      'Stuck',
      "Oldham's children's services remain stuck on requires improvement, the level they were found to be at in 2019 and 2015. Ofsted called in May.",
      ['Oldham requires improvement current', 'Oldham requires improvement prior 2015', 'Oldham requires improvement prior 2019'],
    ],
    [
      '2023-06-15',
      'As you were',
      "Dudley's children's services were inadequate in 2018, Ofsted said. They still are, inspectors found in May.",
      ['Dudley inadequate current', 'Dudley inadequate prior 2018'],
    ],
    [
      '2023-06-15',
      'As you were',
      'In 2018 Bolton was told that it required improvement. It does so now, according to inspectors who came for two weeks in April.',
      ['Bolton requires improvement current', 'Bolton requires improvement prior 2018'],
    ],
    [
      '2023-06-15',
      'Never better',
      'Kent was found good in 2019. It is no longer so: inspectors in April found that it required improvement.',
      ['Kent good prior 2019', 'Kent requires improvement current'],
    ],
    ['2023-06-15', 'Pay', "Kent's services were good in 2019, Ofsted said. Staff still are not paid enough.", ['Kent good prior 2019']],
    [
      '2023-06-15',
      'Focused visit to Kent',
      "Kent was rated good in 2019. Ofsted's focused visit in May found that it still was doing much well.",
      ['Kent good prior 2019', 'Kent null current'],
    ],
    [
      '2023-06-15',
      'Bury: the same',
      "For the second time running Bury's children's services have been put in the bottom category. The first was in 2021. Ofsted's report came out on Monday.",
      ['Bury inadequate current', 'Bury inadequate prior 2021'],
    ],
    [
      '2023-06-15',
      'Same old',
      "Hackney's services are still inadequate, the grade they were given in 2019 and 2015, Ofsted said on Monday.",
      ['Hackney inadequate current', 'Hackney inadequate prior 2015', 'Hackney inadequate prior 2019'],
    ],
    [
      '2023-06-15',
      'Same old',
      "Hackney's services remain at requires improvement, the rating that Ofsted gave them in 2019.",
      ['Hackney requires improvement current', 'Hackney requires improvement prior 2019'],
    ],
    [
      '2023-06-15',
      'Identical',
      'Bristol remains in need of improvement, Ofsted concluded after an inspection in May. In 2018 the city received an identical grade.',
      ['Bristol requires improvement current', 'Bristol requires improvement prior 2018'],
    ],
    [
      '2023-06-15',
      'Same again',
      "The rating that Barnsley received from Ofsted on Monday is the one that it had in 2018, when its children's services were judged good.",
      ['Barnsley good current', 'Barnsley good prior 2018'],
    ],
    [
      '2023-06-15',
      'Never left',
      "Sutton's children's services were called good in 2018. They are so still, according to Ofsted's inspectors, who came in May.",
      ['Sutton good current', 'Sutton good prior 2018'],
    ],
    [
      '2023-06-15',
      'Never left',
      "Five years after they were called good by Ofsted, Sutton's children's services have been found to be so again. Inspectors came in May.",
      ['Sutton good current', 'Sutton good prior 2018'],
    ],
    [
      '2023-06-15',
      'Never left',
      "Sutton's children's services required improvement in 2018, Ofsted found. They require it now, inspectors who came in May conclude.",
      ['Sutton requires improvement current', 'Sutton requires improvement prior 2018'],
    ],
    [
      '2023-06-15',
      'No news',
      "Ofsted rated Sutton's children's services good in 2018. It still is one of the smallest boroughs in London. It still has not been back.",
      ['Sutton good prior 2018'],
    ],
    [
      '2023-06-15',
      'Camden',
      "Camden's children's services have been rated outstanding by Ofsted. It is not outstanding in parts, as it was in 2017, when the total came to good.",
      ['Camden good prior 2017', 'Camden outstanding current'],
    ],
  ])('%s %s: %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });
});

describe('what was so, or said so, at an earlier time is told of then', () => {
  it.each<Row>([
    [
      '2022-05-12',
      'Report',
      'Ofsted rates Torbay’s children’s services inadequate, and did in 2018.',
      ['Torbay inadequate current', 'Torbay inadequate prior 2018'],
    ],
    [
      '2022-05-12',
      'Report',
      'Torbay’s children’s services are good. So says Ofsted after a visit in March, and so it said in 2018.',
      ['Torbay good current 2022-03', 'Torbay good prior 2018'],
    ],
    [
      '2022-05-12',
      'Report',
      'Torbay’s children’s services are good. Ofsted says so, and so it said the last time, in 2018, when they were lifted from inadequate.',
      ['Torbay good current', 'Torbay good prior 2018', 'Torbay inadequate prior'],
    ],
    [
      '2022-05-12',
      'Report',
      'Torbay’s children’s services are good, says Ofsted. It said the same in 2018, when they were lifted from requires improvement.',
      ['Torbay good current', 'Torbay good prior 2018', 'Torbay requires improvement prior'],
    ],
  ])('%s %s: %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });
});
