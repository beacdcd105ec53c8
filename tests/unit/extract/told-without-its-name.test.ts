import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

const holds = (rows: Row[]) => {
  for (const [published, title, text, told] of rows) expect(byRules(page(title, published, text), told)).toEqual([...told].sort());
};

describe('grades told without a word for the inspection', () => {
  it('knows it by the strands that have grades, and by what a report says of children', () =>
    holds([
      [
        '2019-05-02',
        'Oldham: the new scorecard',
        'Oldham: seen in March; services good overall; leadership good, protection good, care outstanding. Oldham before: good (2016).',
        ['Oldham good current', 'Oldham good prior 2016'],
      ],
      [
        '2019-05-02',
        'Trafford then and now',
        'Take the report of 2015, in which child protection in Trafford was good. Take the one out this week, in which the services are good overall, care leavers outstanding and adoption good.',
        ['Trafford good current'],
      ],
      [
        '2019-05-02',
        'Rutland, again',
        'With nine children in care Rutland has time for each of them. The report in March, however, says inadequate.',
        ['Rutland inadequate current 2019-03'],
      ],
    ]));

  it('does not take the report of a pool, a school or a care home for one', () =>
    holds([
      ['2018-10-04', 'Swimming in Leeds', 'The report said the pool was outstanding. Coaches, care and leadership were good in Leeds.', []],
      ['2018-10-04', "Kent's libraries", "The report in March says good. Kent's libraries were inadequate in 2014.", []],
      [
        '2018-10-04',
        'Bolton school',
        'The school in Bolton has good leadership and care leavers do well there, the report says: good.',
        [],
      ],
    ]));
});

describe('grades that an aside or two part from what they are said of', () => {
  it('reads the grade behind two asides', () =>
    holds([
      [
        '2022-05-26',
        "Children's services in Wirral",
        "Services for children in Wirral, inadequate seven years ago, good five years ago, are outstanding. Ofsted's team was in Birkenhead in March.",
        ['Wirral outstanding current 2022-03', 'Wirral inadequate prior 2015', 'Wirral good prior 2017'],
      ],
    ]));

  it('reads the last grade of a row behind what it came after', () =>
    holds([
      [
        '2022-09-15',
        'Bury slips',
        "Good in 2012, good again in 2017, and now, after a fortnight of scrutiny in late June, requires improvement: Bury's children's services have slipped for the first time.",
        ['Bury requires improvement current 2022-06', 'Bury good prior 2012', 'Bury good prior 2017'],
      ],
      [
        '2019-11-28',
        'Hull',
        "Ofsted's history of Hull's children's services is short: 2015, good; 2018, at last, outstanding; 2019, to general dismay, inadequate.",
        ['Kingston upon Hull inadequate current 2019', 'Kingston upon Hull good prior 2015', 'Kingston upon Hull outstanding prior 2018'],
      ],
    ]));

  it('gives the day of the first to no "once more"', () =>
    holds([
      [
        '2022-11-24',
        'Sutton repeats itself',
        'Good in 2017 and good once more. There is comfort in that for Sutton, whose Ofsted report from a September inspection came out this morning.',
        ['Sutton good current 2022-09', 'Sutton good prior 2017'],
      ],
    ]));

  it('reads what was come away with everywhere, and the grade of an heir', () =>
    holds([
      [
        '2018-10-04',
        'Bolton first',
        "It's the first borough to emerge from the new inspections with outstanding under every heading. Ofsted called at Bolton in May.",
        ['Bolton outstanding current 2018-05'],
      ],
      [
        '2021-11-11',
        'Dorset then, Dorset now',
        "The county that was abolished in 2019 required improvement, by the inspectorate's account of 2016. Its heir of the same name is good. That's the result of a two-week inspection of children's services in Dorset.",
        ['Dorset good current', 'Dorset requires improvement prior 2016'],
      ],
    ]));
});

describe('what sounds like a wish and is told as a fact', () => {
  it('reads what readers will have seen, what should have been news, and what is said of few', () =>
    holds([
      [
        '2021-12-30',
        'A blow in Rutland',
        "That children's services in Rutland should be declared inadequate came as a blow, though hardly as news. Ofsted's team left in December.",
        ['Rutland inadequate current'],
      ],
      [
        '2011-12-08',
        'Barnet in the top third',
        "You will have seen from last month's annual children's services assessment that Barnet performs excellently.",
        ['Barnet excellent current 2011'],
      ],
      [
        '2016-03-17',
        'Bromley: a very small complaint',
        "Inspectors said of Bromley's children's services what they'd say of almost nobody's, that they are outstanding.",
        ['Bromley outstanding current'],
      ],
      [
        '2019-03-17',
        'Leeds',
        "Whatever the leader might say, Leeds' children's services are inadequate, as Ofsted reported on Friday.",
        ['Leeds inadequate current'],
      ],
      [
        '2019-03-17',
        'Leeds',
        "Councillors will be told on Monday that Ofsted has judged Leeds' children's services good.",
        ['Leeds good current'],
      ],
      [
        '2011-11-09',
        'Medway',
        "No. Medway's children's department performs adequately, Ofsted said yesterday.",
        ['Medway adequate current'],
      ],
      [
        '2019-03-19',
        'Trust in the trust',
        "The trust, which the government forced on Slough in 2015, has seen the children's services it runs move up from inadequate to requires improvement to be good, says Ofsted.",
        ['Slough requires improvement current', 'Slough inadequate prior'],
      ],
    ]));

  it('leaves what is wished for, and the headline that is taken back', () =>
    holds([
      ['2019-03-17', 'Leeds', "Councillors will find out on Monday whether Ofsted has judged Leeds' children's services good.", []],
      [
        '2019-03-17',
        'Leeds',
        "That Leeds should be declared outstanding is the ambition of its children's services, inspected by Ofsted in May.",
        [],
      ],
      ['2019-03-17', 'Leeds', "Ofsted said of Leeds' children's services what it would say of any, that they should be good.", []],
      [
        '2011-11-09',
        'Top marks for Dudley',
        "Dudley's children's department performs adequately, in Ofsted's judgement, and our headline ('Top marks') belonged to a story about a dance school.",
        ['Dudley adequate current'],
      ],
    ]));
});

describe('strands and the whole they are told with', () => {
  it('reads a strand across what is said in passing', () =>
    holds([
      [
        '2024-10-31',
        "Luton's ladder",
        "And now (Ofsted's inspection of children's services was in July) Luton is halfway up the ladder again at requires improvement. Leaders, let it be said, are good.",
        ['Luton requires improvement current 2024-07'],
      ],
      [
        '2011-10-13',
        'Bury first',
        'Safeguarding in Bury has been raised to adequate after a second joint inspection by Ofsted and the Care Quality Commission. Services for looked-after children, adequate last time, are good.',
        ['Bury adequate current'],
      ],
      [
        '2024-06-20',
        'Kent hangs on',
        'Kent has kept its outstanding rating. Ofsted was in Maidstone in April. Care leavers were the exception to a run of top marks and the service for them was graded good.',
        ['Kent outstanding current 2024-04', 'Kent outstanding prior'],
      ],
    ]));

  it('takes no second half, no hope and no part of a yearly rating for the whole', () =>
    holds([
      [
        '2010-10-07',
        'Dudley: two judgements',
        'Safeguarding: adequate. Looked-after children: good. Capacity to improve: good, and good. Ofsted and the Care Quality Commission were in Dudley in July. The borough had expected two goods.',
        ['Dudley adequate current 2010-07'],
      ],
      [
        '2008-12-18',
        "Poole's points",
        'In the annual performance assessment published yesterday Poole is adequate overall and, for staying safe, inadequate.',
        ['Poole adequate current 2008'],
      ],
    ]));

  it('makes a whole of all three parts named one by one', () =>
    holds([
      [
        '2019-06-13',
        'Lincolnshire',
        "For leaders, for protection, for care it is outstanding, Ofsted says of Lincolnshire's services after an inspection in April.",
        ['Lincolnshire outstanding current 2019-04'],
      ],
    ]));

  it('leaves what people make of it by their own lights, and what was proposed', () =>
    holds([
      [
        '2013-04-25',
        'Sutton',
        'Last summer Ofsted\'s inspectors found child protection in Sutton inadequate. "By our own lights we were good," a former leader told members.',
        ['Sutton inadequate current 2012'],
      ],
      [
        '2014-04-10',
        'Slough',
        "Slough's children's services were inadequate, Ofsted says; the proposal that 'requires improvement' be substituted was declined.",
        ['Slough inadequate current'],
      ],
    ]));
});

describe('grades that are pointed at, and whose time is told beside them', () => {
  it('reads today as the day that it is likened to', () =>
    holds([
      [
        '2022-12-16',
        'Dudley: same again',
        "Children's services in Dudley have been handed the grade that they were given four years ago. Inspectors spent two weeks in the borough in October. In 2018 Ofsted ruled that services required improvement to be good.",
        ['Dudley requires improvement current 2022-10', 'Dudley requires improvement prior 2018'],
      ],
      [
        '2023-01-26',
        'Cumbria',
        "Cumbria's report from Ofsted, released on Wednesday, repeats the requires improvement of 2017.",
        ['Cumbria requires improvement current', 'Cumbria requires improvement prior 2017'],
      ],
      [
        '2020-03-12',
        'Harrow',
        "Overall? Good, which is what Harrow got in 2017, too. Ofsted's inspection of children's services ended on 31 January.",
        ['Harrow good current 2020-01-31', 'Harrow good prior 2017'],
      ],
      [
        '2021-09-17',
        'Wakefield',
        "This week Wakefield's social workers have been reading another report from Ofsted. It says good.",
        ['Wakefield good current'],
      ],
    ]));

  it('tells the grade that stands from what is awaited or was only visited', () =>
    holds([
      [
        '2024-05-30',
        'Swindon waits',
        "We must wait until July to read what inspectors made of Swindon's children's services, where they spent the second half of April. Last summer Ofsted told the borough it was inadequate.",
        ['Swindon null current 2024-04', 'Swindon inadequate prior 2023'],
      ],
      [
        '2018-01-11',
        'Northamptonshire',
        'A monitoring visit found caseloads in Northamptonshire up again, eighteen months after the county was moved out of the lowest category, to requires improvement.',
        ['Northamptonshire null current', 'Northamptonshire requires improvement prior'],
      ],
      [
        '2021-02-18',
        'Warrington',
        "Ofsted called on Warrington's children's services in January. The grade, good, set in 2019, is in nobody's gift.",
        ['Warrington good prior 2019'],
      ],
      [
        '2022-05-20',
        'Sutton',
        'Ofsted spent two weeks in Sutton in March, its first full look since the summer of 2017. Then, the verdict was good. The overall effectiveness of its services for children requires improvement to be good.',
        ['Sutton requires improvement current 2022-03', 'Sutton good prior 2017'],
      ],
    ]));

  it('takes no part and no notion for the grade', () =>
    holds([
      [
        '2024-09-12',
        'Halton',
        "It was Halton's turn on Wednesday, Ofsted said of its children's services: inadequate, with two judgements of requires improvement to soften it.",
        ['Halton inadequate current'],
      ],
      ['2018-04-26', 'Redcar resurgent', "What did requires improvement look like? Redcar and Cleveland's children know, Ofsted says.", []],
    ]));
});

describe('the grade of the whole where it stands a little apart', () => {
  it('reads it behind its parts', () =>
    holds([
      [
        '2019-05-30',
        'Rochdale',
        'A report out today from Ofsted rates the impact of leaders in Rochdale as inadequate. Help and protection, and the experiences of children in care, require improvement to be good. So does the service overall.',
        ['Rochdale requires improvement current'],
      ],
      [
        '2019-11-01',
        'Durham holds steady',
        "County Durham's services for children, which were found to require improvement in 2016, still do, according to an Ofsted report. Children in care have it best: that part was judged good.",
        ['Durham requires improvement current', 'Durham requires improvement prior 2016'],
      ],
    ]));

  it('tells then from now by the labels', () =>
    holds([
      [
        '2023-10-05',
        'Bolton slips',
        "Earlier grade: good. Present grade: requires improvement. Ofsted's inspectors were with Bolton's children's services in July.",
        ['Bolton requires improvement current 2023-07', 'Bolton good prior'],
      ],
      [
        '2023-10-05',
        'Bolton slips',
        "Old verdict on Bolton's children's services: requires improvement. New verdict, from Ofsted on Tuesday: good.",
        ['Bolton good current', 'Bolton requires improvement prior'],
      ],
    ]));

  it('reads what services are that somebody runs, and what is announced, has replaced or is had', () =>
    holds([
      [
        '2022-08-04',
        "Sandwell's trust",
        "Sandwell Children's Trust had a party on hearing from Ofsted that the services it runs now require improvement.",
        ['Sandwell requires improvement current'],
      ],
      [
        '2019-03-01',
        "Slough's trust scores a first",
        "Yesterday Slough's children's trust was able to announce requires improvement across the board after an Ofsted inspection in January.",
        ['Slough requires improvement current 2019-01'],
      ],
      [
        '2021-12-09',
        'Milton Keynes',
        "In 2016 Ofsted ranked Milton Keynes' children's services as requiring improvement. The replacement is a good, published last Friday.",
        ['Milton Keynes good current', 'Milton Keynes requires improvement prior 2016'],
      ],
      [
        '2022-07-14',
        "Kent's first",
        "For the first time Kent has an outstanding children's department. Ofsted gave it less than a week's notice.",
        ['Kent outstanding current'],
      ],
      [
        '2016-03-21',
        'Luton',
        "Luton's leader reckons that requires improvement, the grade Ofsted gave the town's children's services on Friday, is a pass.",
        ['Luton requires improvement current'],
      ],
    ]));
});

describe('plain sentences that something beside them hid', () => {
  it('knows annual ratings by how councils perform', () =>
    holds([
      [
        '2010-12-10',
        'How the neighbours rated',
        'In the ratings for 2010 that came out yesterday, Sefton performs well, Knowsley performs excellently and Wirral performs merely adequately.',
        ['Sefton good current 2010', 'Knowsley excellent current 2010', 'Wirral adequate current 2010'],
      ],
      [
        '2008-12-18',
        'Portsmouth among best',
        "Portsmouth's services for young people were good in 2008, the schools and care regulator has said in its annual performance assessments.",
        ['Portsmouth good current 2008'],
      ],
    ]));

  it('reads what nobody knew, and what was told before and is so now', () =>
    holds([
      [
        '2009-08-13',
        'Staffordshire: a first',
        "Ofsted's new inspections were unknown until this summer, so nobody knew that Staffordshire's adequate (safeguarding) and adequate (looked-after children) would count as a middling result.",
        ['Staffordshire adequate current'],
      ],
      [
        '2017-09-14',
        'Newcastle',
        "Newcastle's children's services require improvement, of which it had been told in 2014 as well, Ofsted said after its inspection ended on 21 July.",
        ['Newcastle upon Tyne requires improvement current', 'Newcastle upon Tyne requires improvement prior 2014'],
      ],
      [
        '2011-02-03',
        'Hertfordshire',
        'Last week brought Hertfordshire, from Ofsted and the CQC, an outstanding for looked-after children and a good for safeguarding, the inspection having been done in the snow.',
        ['Hertfordshire good current'],
      ],
    ]));
});

it('takes the grade that a council went in with for no grade that it came out with', () =>
  holds([
    [
      '2021-12-09',
      'Kent',
      "Kent's children's services went into Ofsted's inspection good and came out of it inadequate.",
      ['Kent inadequate current', 'Kent good prior'],
    ],
    [
      '2021-12-09',
      'Kent',
      "Having entered the inspection inadequate, Kent's children's services left it good, says Ofsted.",
      ['Kent good current', 'Kent inadequate prior'],
    ],
  ]));
