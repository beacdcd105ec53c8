/** Councils that help others, visits still to come, days of something else: beside what is told. */
import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../lib/commands/article-of-text.ts';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

/** A story's headline, day and text, and what the grammar alone finds in it. */
type Story = [title: string, published: string | null, text: string, told: string[]];

describe('helpers, what is to come, and days of something else', () => {
  it.each<Story>([
    [
      'Leeds and Essex told to prop up two inadequate neighbours',
      '2018-01-25',
      "Ministers have called in other councils to rescue children's services in two places that Ofsted rates inadequate.\nLeeds will take over in Kirklees, and Essex will advise Barnet.",
      [],
    ],
    [
      "Essex to take over Southend's children's services",
      '2018-01-25',
      'The services were rated inadequate by Ofsted in May.',
      ['Southend-on-Sea current inadequate 2017-05'],
    ],
    [
      'Kent told to help children sooner',
      '2018-01-25',
      "Kent's children's services have been rated inadequate by Ofsted.",
      ['Kent current inadequate null'],
    ],
    [
      'Kent to run its own services again',
      '2018-01-25',
      "Kent's children's services have been rated good by Ofsted, and the commissioner will leave.",
      ['Kent current good null'],
    ],
    [
      'Essex and Kent to take over from trust',
      '2018-01-25',
      "Children's services of both counties were rated good by Ofsted in May.",
      ['Essex current good 2017-05', 'Kent current good 2017-05'],
    ],
    [
      'AfC',
      '2020-02-24',
      'Late last year inspectors found that services in Kingston, which set up a company with neighbouring Richmond in 2014, were outstanding.',
      ['Kingston upon Thames current outstanding 2019'],
    ],
    ['Kent', '2020-02-24', 'Ofsted says that Kent, which was inspected in May 2019, was good.', ['Kent current good 2019-05']],
    [
      'Telford outstanding',
      '2020-02-24',
      "Telford & Wrekin Council has lifted its children's services from requires improvement to outstanding. Its last inspection was four years ago, and after that verdict it put money into the service.",
      ['Telford and Wrekin current outstanding null', 'Telford and Wrekin prior requires improvement 2016'],
    ],
    [
      'Ceredigion',
      '2020-02-24',
      "Ceredigion's youth justice service has been rated inadequate by HM Inspectorate of Probation, the first in Wales to come away with that rating since July 2018.",
      ['Ceredigion current inadequate null'],
    ],
    [
      'Kent',
      '2020-02-24',
      "Kent's children's services have been rated inadequate by Ofsted, as they were in 2015, and the council is the first to get that rating twice.",
      ['Kent current inadequate null', 'Kent prior inadequate 2015'],
    ],
    [
      'Leicester good',
      '2021-11-26',
      'Leicester\'s children\'s services are good, Ofsted says. A further blow came in 2017: some elements were good, but the overall rating was "requires improvement".',
      ['Leicester current good null', 'Leicester prior requires improvement 2017'],
    ],
    [
      'Leicester good',
      '2021-11-26',
      'Leicester\'s children\'s services are good, Ofsted says. A further blow came in 2017: the overall rating was "requires improvement".',
      ['Leicester current good null', 'Leicester prior requires improvement 2017'],
    ],
    [
      'Leicester good',
      '2021-11-26',
      'Leicester\'s children\'s services are good, Ofsted says. A further blow came in 2017: staff were praised, but the overall rating was "requires improvement".',
      ['Leicester current good null', 'Leicester prior requires improvement 2017'],
    ],
    [
      'Inspectors arrive in Kent',
      '2018-06-04',
      'Kent is getting ready to welcome Ofsted for a full inspection. In February a focused visit found that the front door was too slow.',
      [],
    ],
    [
      'Kent visited',
      '2018-06-04',
      'Ofsted has made a focused visit to Kent. In May inspectors found the front door too slow; they will return next year.',
      ['Kent current focused visit 2018-05'],
    ],
    [
      'Kent',
      '2018-06-04',
      "Ofsted will publish its letter on Kent's focused visit of May this week. It says that the front door is too slow.",
      ['Kent current focused visit null'],
    ],
    [
      'Kent gets ready for Ofsted',
      '2018-06-04',
      "Kent is gearing up for an inspection by Ofsted. Its children's services were rated good in January 2015.",
      [],
    ],
    [
      'Kent home praised',
      '2020-11-04',
      "A children's home run by Kent County Council has been praised by Ofsted. It had an assurance visit in September, with no serious concerns.",
      ['Kent current focused visit 2020-09'],
    ],
    [
      'Kent praised',
      '2020-11-04',
      "Kent's children's services have been praised by Ofsted. It made an assurance visit in September, which also looked at children's homes.",
      ['Kent current focused visit 2020-09'],
    ],
    [
      'Kent toddlers',
      '2015-06-18',
      'Too many nurseries in Kent fall short, Ofsted said after a focused inspection of early years settings in the county in March.',
      [],
    ],
    [
      'Kent',
      '2015-06-18',
      "Ofsted made a focused inspection of Kent's children's services in March and found weaknesses.",
      ['Kent current focused visit 2015-03'],
    ],
    [
      'Kent budget',
      '2023-07-06',
      "Kent's budget will rise. Its children's services, which were given Ofsted's top grade, 'outstanding', in 2020, will have more.",
      ['Kent prior outstanding 2020'],
    ],
    ['Kent', '2023-07-06', "Ofsted has given Kent's children's services its lowest grade - inadequate.", ['Kent current inadequate null']],
    [
      'Kent',
      '2023-07-06',
      "Ofsted gave Kent's children's services its second-highest grade (good) in May, up from inadequate in 2019.",
      ['Kent current good 2023-05', 'Kent prior inadequate 2019'],
    ],
    [
      'Kent',
      '2023-07-06',
      'Ofsted has given Kent its top grade, outstanding, having rated it good in 2019.',
      ['Kent current outstanding null', 'Kent prior good 2019'],
    ],
    [
      'Dorset',
      '2019-10-30',
      'Ofsted made a focused visit to Dorset in October. The last time it inspected the whole department was 2016, three years before the present council existed, when it was judged to require improvement.',
      ['Dorset current focused visit 2019-10', 'Dorset prior requires improvement 2016'],
    ],
    [
      'Dorset',
      '2019-10-30',
      "Dorset's children's services were judged to require improvement in 2016, three years before the council was formed. They are now good, Ofsted says.",
      ['Dorset current good null', 'Dorset prior requires improvement 2016'],
    ],
    [
      'Dorset',
      '2019-10-30',
      "Dorset's children's services were judged good in 2016; three years before, they had been inadequate, Ofsted says.",
      ['Dorset prior good 2016', 'Dorset prior inadequate 2013'],
    ],
    [
      'Dorset',
      '2019-10-30',
      "Dorset's children's services were good in 2016 and, three years before that, inadequate, Ofsted says.",
      ['Dorset prior good 2016', 'Dorset prior inadequate 2013'],
    ],
    [
      'Coventry',
      '2021-07-16',
      'Members were reminded that a re-inspection in March 2017, published on 13th June of that year, had judged the service as requires improvement to be good.',
      ['Coventry prior requires improvement 2017-03'],
    ],
    [
      'Coventry',
      '2021-07-16',
      'A re-inspection of Coventry\'s children\'s services in March 2017, published on 13th June of that year, judged the service as "requires improvement to be good".',
      ['Coventry prior requires improvement 2017-03'],
    ],
    [
      'Coventry',
      '2021-07-16',
      'A re-inspection of Coventry\'s children\'s services in March 2017, published on 13th June 2017, judged the service as "requires improvement to be good".',
      ['Coventry prior requires improvement 2017-03'],
    ],
    [
      'Coventry',
      '2021-07-16',
      "An inspection of Coventry's children's services in March 2017, published in June of that year, judged them good.",
      ['Coventry prior good 2017-03'],
    ],
    [
      'Kent visited',
      '2021-02-18',
      "Kent's children's services get better, says Ofsted's latest monitoring visit. Jo Holden and Matt Reed spent two days with the council in December. The last monitoring visit was in June.",
      ['Kent current monitoring visit 2020-12', 'Kent prior monitoring visit 2020-06'],
    ],
    [
      'Kent visited',
      '2021-02-18',
      "Kent's children's services get better, says Ofsted's latest monitoring visit of December. Councillor Jo Holden spent two days with the team in January.",
      ['Kent current monitoring visit 2020-12'],
    ],
    [
      'Leicester visited',
      '2021-11-26',
      "Ofsted made a focused visit to Leicester's children's services in October. Since the inspection in 2018 caseloads have fallen by 20%.",
      ['Leicester current focused visit 2021-10', 'Leicester prior unknown 2018'],
    ],
    [
      'Essex lined up',
      '2021-11-26',
      "Essex is lined up to run services in Southend. Essex's own children's services were rated outstanding in 2019, while Southend's are inadequate, Ofsted said in May.",
      ['Essex prior outstanding 2019', 'Southend-on-Sea current inadequate 2021-05'],
    ],
    [
      'Essex and Southend',
      '2021-11-26',
      "Essex, which is outstanding, will take over Southend's children's services, which Ofsted rated inadequate in May.",
      ['Essex current outstanding null', 'Southend-on-Sea current inadequate 2021-05'],
    ],
    [
      'Kent ordered to improve',
      '2021-11-26',
      "Kent, ordered to help Medway's families sooner, was rated inadequate by Ofsted in May.",
      ['Kent current inadequate 2021-05'],
    ],
    [
      'Kent',
      '2021-11-26',
      "Ofsted, getting ready for its new rules, has rated Kent's children's services good.",
      ['Kent current good null'],
    ],
    [
      'Inspectors praise Kent',
      '2021-11-26',
      "Ofsted has praised Kent's children's services after a focused visit on 22 and 23 November.",
      ['Kent current focused visit 2021-11-22/2021-11-23'],
    ],
    [
      'Kent home closed',
      '2021-11-26',
      "Ofsted shut a children's home run by Kent County Council after inspectors visited on Tuesday. It was rated inadequate in May.",
      ['Kent current inadequate 2021-05'],
    ],
    [
      'Kent',
      '2021-11-26',
      "Inspectors went through 40 cases in September. Kent's children's services are good, Ofsted says; in 2019 they were inadequate.",
      ['Kent current good 2021-09', 'Kent prior inadequate 2019'],
    ],
    [
      'Kent',
      '2021-11-26',
      "Kent's children's services require improvement, Ofsted says. At that inspection, in October, leaders were praised.",
      ['Kent current requires improvement 2021-10'],
    ],
    [
      'Kent',
      '2021-11-26',
      "Kent's last inspection was in 2018. In that year, councillors recall, it was inadequate. It is now good, says Ofsted.",
      ['Kent current good null', 'Kent prior inadequate 2018'],
    ],
    [
      'Bradford told to run better services',
      '2021-11-26',
      "Bradford's children's services were rated inadequate by Ofsted in 2018.",
      ['Bradford prior inadequate 2018'],
    ],
    [
      'Ministers ordered Kent to take urgent action',
      '2021-11-26',
      "Children's services have been rated inadequate by Ofsted. Essex is good.",
      ['Essex current good null', 'Kent current inadequate null'],
    ],
    [
      'Ofsted told Kent to sort out its services',
      '2021-11-26',
      "Its children's services have been rated inadequate by Ofsted. Essex, a neighbour, is good.",
      ['Essex current good null', 'Kent current inadequate null'],
    ],
    [
      'Kent was asked to step up after inadequate rating',
      '2021-11-26',
      "Its children's services have been rated inadequate by Ofsted. Essex, a neighbour, is good.",
      ['Essex current good null', 'Kent current inadequate null'],
    ],
    [
      'Kent to run own services, not Medway',
      '2021-11-26',
      "Its children's services have been rated inadequate by Ofsted. Essex, a neighbour, is good.",
      ['Essex current good null', 'Kent current inadequate null'],
    ],
    [
      "Kent To Take Over Children's Services From Trust",
      '2021-11-26',
      "Its children's services have been rated inadequate by Ofsted. Essex, a neighbour, is good.",
      ['Essex current good null', 'Kent current inadequate null'],
    ],
    [
      "Kent to help Kent's families sooner",
      '2021-11-26',
      "Its children's services have been rated inadequate by Ofsted. Essex, a neighbour, is good.",
      ['Essex current good null', 'Kent current inadequate null'],
    ],
    [
      'Kent',
      '2021-11-26',
      "Kent's children's services are inadequate, says Ofsted. In that report, out today, inspectors say children were failed. The previous one, in 2018, said good.",
      ['Kent current inadequate null', 'Kent prior good 2018'],
    ],
    [
      'Kent',
      '2021-11-26',
      "Kent's last inspection took place in 2018. At that inspection it was told that leaders were good and care leavers' services inadequate. A visit in October found progress.",
      ['Kent current focused visit 2021-10', 'Kent prior unknown 2018'],
    ],
    [
      'Kent',
      '2021-11-26',
      'Inspectors called again on Kent in October. The council, rated inadequate in 2020, still has far to go, says their letter.',
      ['Kent current monitoring visit 2021-10', 'Kent prior inadequate 2020'],
    ],
    [
      'Kent',
      '2021-11-26',
      "Kent's homes were inspected again. Inspectors went back in October and found that the home at Mill Lane had got better. It was rated inadequate in May.",
      ['Kent current inadequate 2021-05'],
    ],
    [
      'Kent',
      '2021-11-26',
      "Police inspectors went back to Kent in October. The council's children's services were rated inadequate by Ofsted in 2020.",
      ['Kent prior inadequate 2020'],
    ],
    [
      'Kent',
      '2021-11-26',
      'Ofsted returned to Kent in October for a full inspection, the results of which are awaited. It was rated inadequate in 2019.',
      ['Kent current full inspection 2021-10', 'Kent prior inadequate 2019'],
    ],
    [
      'Havering plunges to inadequate',
      '2024-02-22',
      "Children's services at Havering Council have been slammed in an Ofsted report that drops them to the lowest grade, 'inadequate'.\nServices have slipped since 2018, the date of the last inspection. The regulator had then considered Havering 'good'.",
      ['Havering current inadequate null', 'Havering prior good 2018'],
    ],
    [
      'Havering',
      '2024-02-22',
      "Ofsted has rated Havering's children's services inadequate. The last inspection was in 2018. Inspectors had then judged them good.",
      ['Havering current inadequate null', 'Havering prior good 2018'],
    ],
    [
      'Brent best yet',
      '2018-07-02',
      "Brent's children's services have been given their highest rating ever by Ofsted. The report lifts Brent to good from requires improvement in 2015.",
      ['Brent current good null', 'Brent prior requires improvement 2015'],
    ],
    [
      'Brent',
      '2018-07-02',
      "Brent's children's services have been given the highest rating by Ofsted.",
      ['Brent current outstanding null'],
    ],
    [
      'Brent',
      '2018-07-02',
      "Brent got its lowest grade yet from Ofsted for its children's services: requires improvement.",
      ['Brent current requires improvement null'],
    ],
    [
      'Brent',
      '2018-07-02',
      "Brent's children's services were given the highest rating ever given by Ofsted, outstanding.",
      ['Brent current outstanding null'],
    ],
  ])('%s, %s: %s', (title, published, text, told) => expect(tellByRules(page(title, published, ...text.split('\n')))).toEqual(told));
});

describe('a page on a council’s own site', () => {
  const text =
    "Children's services have been rated good by Ofsted.\nInspectors came in May.\nWe worked with Essex, which lent us two managers.";
  const tellOn = (site: string | null) =>
    tellByRules(articleOfText(text, { title: "Good news on children's services", published: '2024-12-12', url: null, site }));

  it('is about that council, though it names another further down', () => {
    expect(tellOn('Kent County Council')).toEqual(['Kent current good 2024-05']);
  });
  it('a newspaper’s is about the one it names', () => {
    expect(tellOn('Kent Messenger')).toEqual(['Essex current good 2024-05']);
  });
});
