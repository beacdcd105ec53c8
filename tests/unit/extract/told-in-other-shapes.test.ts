import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../lib/commands/article-of-text.ts';
import { tellByRules } from './tell.ts';

const tell = (title: string, text: string, published: string, site: string | null = null) =>
  tellByRules(articleOfText(text, { title, published, url: null, site }));

describe('what a council provides is a judgement when inspectors say it', () => {
  it('reads what a council has been judged to provide', () => {
    expect(
      tell(
        'City children well served, says watchdog',
        'Coventry has been judged to provide good services for its children after an inspection in March.',
        '2022-05-12',
      ),
    ).toEqual(['Coventry current good 2022-03']);
  });

  it('reads "was providing good services"', () => {
    expect(
      tell(
        'Report on Stockport',
        'Inspectors who spent three weeks in Stockport in May found that the council was providing good services to children and families.',
        '2018-07-19',
      ),
    ).toEqual(['Stockport current good 2018-05']);
  });

  it('reads inadequate safeguarding services', () => {
    expect(
      tell(
        'Damning report',
        'Norfolk County Council has been found to provide inadequate safeguarding services for children, in a joint inspection published yesterday.',
        '2012-08-09',
      ),
    ).toEqual(['Norfolk current inadequate null']);
  });

  it('reads "continues to deliver"', () => {
    expect(
      tell('Sutton', "Sutton Council continues to deliver good children's services, the regulator's inspectors have found.", '2023-02-16'),
    ).toEqual(['Sutton current good null']);
  });

  it('reads "gives its children a good service"', () => {
    expect(
      tell(
        "Ofsted's word on Rutland",
        'Rutland gives its children and young people a good service, say the inspectors who were there before Christmas.',
        '2024-02-08',
      ),
    ).toEqual(['Rutland current good 2023-12']);
  });

  it('leaves what it wants to provide', () => {
    expect(
      tell(
        'How we help',
        'Ofsted is to inspect Leeds next year. The council says it wants to provide good services to every child in the city.',
        '2019-11-21',
      ),
    ).toEqual([]);
  });

  it('leaves good services for some', () => {
    expect(
      tell(
        'Inspectors in Kirklees',
        'Ofsted has rated Kirklees as requires improvement. Its report says the council provides good services for some disabled children, and good support to carers.',
        '2019-11-21',
      ),
    ).toEqual(['Kirklees current requires improvement null']);
  });

  it('leaves a service that an ungraded visit praised', () => {
    expect(
      tell(
        'Visit to Hull',
        'A focused visit to Hull by Ofsted found that social workers provide good services to children on the edge of care.',
        '2019-11-21',
      ),
    ).toEqual(['Kingston upon Hull current focused visit null']);
  });
});

describe('what the news report says, and how', () => {
  it('reads a finding that was delivered', () => {
    expect(
      tell(
        'What Ofsted told Derby',
        "The inspectors' conclusion that services in the city are good was sent to Derby in August.",
        '2022-10-06',
      ),
    ).toEqual(['Derby current good 2022-08']);
  });

  it('reads a report that went astray', () => {
    expect(
      tell(
        'The letter that never came',
        "An email which informs Bromley that its services for children are outstanding sat unread for a week. Ofsted's inspectors were there in February.",
        '2019-05-02',
      ),
    ).toEqual(['Bromley current outstanding 2019-02']);
  });

  it('reads "judging them to be"', () => {
    expect(
      tell(
        'Hard words for Sefton',
        'Ofsted has passed a severe verdict on the services that Sefton runs for children, finding them to be inadequate.',
        '2017-03-23',
      ),
    ).toEqual(['Sefton current inadequate null']);
  });

  it("reads what inspectors called it, in somebody's speech", () => {
    expect(
      tell(
        'Knowsley joy',
        '"Ofsted called Knowsley good, and we will take that," the director of children\'s services said.',
        '2021-07-14',
      ),
    ).toEqual(['Knowsley current good null']);
  });

  it('knows the trust whose bulletin it is', () => {
    expect(
      tell(
        'News for colleagues',
        "We did it! We are GOOD. Ofsted's lead inspector rang this morning, and said so of every judgement.",
        '2024-02-08',
        'Slough Children First',
      ),
    ).toEqual(['Slough current good null']);
  });

  it('reads what a meeting was told as the news', () => {
    expect(
      tell(
        'Cabinet minutes',
        'The Director reported that Luton had been graded inadequate by Ofsted and that an improvement board had been set up.',
        '2019-03-14',
      ),
    ).toEqual(['Luton current inadequate null']);
  });

  it('reads the experiences and progress of children', () => {
    expect(
      tell(
        'Item 4: outcome of inspection',
        "Members will recall the inspection of Halton's children's services in March. It concluded that the experiences and progress of children require improvement to be good. Each of the four judgements, including that on leaders, was requires improvement.",
        '2022-05-05',
      ),
    ).toEqual(['Halton current requires improvement null']);
  });

  it('reads an adjective that is the same', () => {
    expect(
      tell(
        'No change in Torbay',
        "Ofsted's new report on the services that look after Torbay's children came out on Monday. The label is the same, inadequate, though the tone is kinder.",
        '2016-07-14',
      ),
    ).toEqual(['Torbay current inadequate null']);
  });

  it('reads a participle that gives the reason', () => {
    expect(
      tell(
        'Better times in Medway',
        'Medway has turned a corner, having been rated as requires improvement by Ofsted two years after being found inadequate.',
        '2021-11-04',
      ),
    ).toEqual(['Medway current requires improvement null', 'Medway prior inadequate 2019']);
  });

  it('dates a grade by the stay that is told behind it', () => {
    expect(
      tell(
        'Calderdale cheers',
        "Children's services in Calderdale are good and getting better, Ofsted has found. Inspectors dropped in on the council for two days at the end of October.",
        '2022-12-15',
      ),
    ).toEqual(['Calderdale current good 2022-10']);
  });

  it('counts no years from a first report for so long', () => {
    expect(
      tell(
        'First in years',
        'The inspectorate has issued its first report on Redcar and Cleveland for five years, and the council has been judged good.',
        '2019-02-07',
      ),
    ).toEqual(['Redcar and Cleveland current good null']);
  });
});

describe('what is lost, and what goes for the whole', () => {
  it('reads "so does the service as a whole"', () => {
    expect(
      tell(
        'Salford slips',
        'Ofsted has ended a long run of good ratings in Salford. Leadership and work with care leavers both require improvement, and so does the service overall.',
        '2019-11-07',
      ),
    ).toEqual(['Salford current requires improvement null']);
  });

  it('takes a rating that is lost for an earlier one', () => {
    expect(
      tell(
        'Oldham trust loses good rating',
        "Oldham's children's services have been marked down from good to inadequate. Ofsted's inspectors came in July. The good judgement was from 2018.",
        '2021-09-09',
      ),
    ).toEqual(['Oldham current inadequate 2021-07', 'Oldham prior good 2018']);
  });

  it('takes one that is forfeited for an earlier one', () => {
    expect(tell("Bury forfeits 'outstanding'", "Bury's services for children have been rated good by Ofsted.", '2023-07-25')).toEqual([
      'Bury current good null',
      'Bury prior outstanding null',
    ]);
  });

  it('leaves food that is good', () => {
    expect(tell('Swindon', 'Ofsted visited Halton in October. Support for care leavers is good and so is the food.', '2022-03-10')).toEqual(
      [],
    );
  });

  it('takes protection for the whole of an inspection of it', () => {
    expect(
      tell(
        'Relief in Wakefield',
        'On Tuesday Ofsted found the protection of children in Wakefield to be adequate, with outstanding leadership.',
        '2013-02-14',
      ),
    ).toEqual(['Wakefield current adequate null']);
  });

  it('leaves the partner of an aside', () => {
    expect(
      tell(
        'Rutland: small and good',
        "The county council's services for the young – overseen, after a bad year in 2016, with Leicestershire – were judged good by Ofsted in May. Rutland is delighted.",
        '2019-06-20',
      ),
    ).toEqual(['Rutland current good 2019-05']);
  });

  it('leaves what was excepted then', () => {
    expect(
      tell(
        'Better in Birmingham',
        'Birmingham, where in 2014 every strand was judged inadequate except adoption, has been inspected again and found to require improvement.',
        '2018-11-01',
      ),
    ).toEqual(['Birmingham current requires improvement null', 'Birmingham prior inadequate 2014']);
  });

  it('reads capacity to improve on both counts', () => {
    expect(
      tell(
        'Two halves of Bury',
        'The report by Ofsted and the Care Quality Commission on Bury is out. Safeguarding: good. Children in care: adequate. Capacity to improve, in both respects: good.',
        '2011-03-03',
      ),
    ).toEqual(['Bury current good null']);
  });

  it('reads leaders described as outstanding', () => {
    expect(
      tell(
        'Rochdale still good',
        'Services in Rochdale remain good, inspectors said after their latest visit in April, with senior managers described as outstanding.',
        '2023-06-08',
      ),
    ).toEqual(['Rochdale current good 2023-04']);
  });

  it('reads services for them as theirs', () => {
    expect(
      tell(
        'Grim news in Bedford',
        "A report by Ofsted has found Bedford's services for children to be inadequate. Care leavers are in a better place; support for them is good.",
        '2023-03-09',
      ),
    ).toEqual(['Bedford current inadequate null']);
  });
});
