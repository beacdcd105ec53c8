import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

const found = (text: string, published = '2024-05-02') =>
  extract(page('News from the council', published, text))
    .filter((f) => f.rating !== null)
    .map((f) => `${f.council.name} ${f.rating} ${f.status}${f.service === "children's services" ? '' : ` ${f.service}`}`);

describe('what is supposed, foreseen, joked of or denied is no grade', () => {
  it.each([
    'Ofsted is about to rate Bury’s children’s services inadequate, a draft report leaked to this paper suggests.',
    'Bury’s children’s services look set to be downgraded from outstanding to good when Ofsted reports.',
    'Ofsted is poised to declare children’s services in Bury inadequate, sources say.',
    'Bury Council has denied a report that its children’s services are to be downgraded to inadequate by Ofsted.',
    'The leader dismissed rumours that Ofsted had found Bury’s children’s services inadequate.',
    'There is no truth in the claim that Bury’s children’s services were rated inadequate by Ofsted, the director said.',
    'It is wrong to say that Bury’s children’s services are inadequate, Ofsted’s spokesman said.',
    'A councillor joked that “Ofsted would find the tea outstanding, and children’s services were adequate”. Bury Council has apologised.',
    'Staff fear that Ofsted’s inspectors find Bury’s children’s services inadequate.',
    'By 2026 Ofsted will have rated half of all departments, Bury’s children’s services among them, as inadequate, a think tank predicts.',
    '“Under Labour, children’s services in Bury were rated inadequate,” the leaflet says. Ofsted has not been for four years.',
    'The only thing that Ofsted rated outstanding in Bury’s children’s services was the staff canteen.',
  ])('%s', (text) => {
    expect(found(text).filter((f) => !f.endsWith('outstanding prior'))).toEqual([]);
  });

  it.each([
    ['Bury’s children’s services are set to lose their good rating: Ofsted has found them inadequate.', 'Bury inadequate current'],
    [
      'The leader denied that the inadequate rating Ofsted gave Bury’s children’s services in April was his fault.',
      'Bury inadequate current',
    ],
    ['Ofsted rejected a complaint and has rated Bury’s children’s services inadequate.', 'Bury inadequate current'],
    ['The leader had claimed that all was well, but Ofsted has rated Bury’s children’s services inadequate.', 'Bury inadequate current'],
    [
      'Ofsted warned that children in Bury were at risk, and rated the council’s children’s services inadequate.',
      'Bury inadequate current',
    ],
    [
      'Bury is about to hire forty social workers after Ofsted rated its children’s services inadequate in April.',
      'Bury inadequate current',
    ],
    [
      'The minister dismissed the report that rated Bury’s children’s services inadequate in April as no surprise, Ofsted said.',
      'Bury inadequate current',
    ],
  ])('but what has been given stays given: %s', (text, grade) => {
    expect(found(text)).toContain(grade);
  });
});

describe('what a newspaper takes back is no grade', () => {
  it.each([
    'An earlier version of this article said that the council had been rated inadequate.',
    'This story originally said that its children’s services were inadequate.',
    'We wrongly reported that Wokingham’s children’s services had been judged inadequate.',
    'The headline of an earlier version described the council’s services as inadequate.',
  ])('%s', (note) => {
    expect(
      found(`Ofsted has judged Wokingham’s children’s services to require improvement to be good after an inspection in March.\n${note}`),
    ).toEqual(['Wokingham requires improvement current']);
  });

  it.each([
    ['Ofsted’s previous report, in 2019, had said that the services were inadequate.', 'Wokingham inadequate prior'],
    ['An earlier inspection, in 2019, described the council’s services as inadequate.', 'Wokingham inadequate prior'],
  ])('but an earlier report was given: %s', (note, grade) => {
    expect(
      found(`Ofsted has judged Wokingham’s children’s services to require improvement to be good after an inspection in March.\n${note}`),
    ).toContain(grade);
  });
});

describe('what is judged is what the words say', () => {
  it.each([
    'The transport department has rated Bury’s roads as requiring improvement. Ofsted visits its children’s services in June.',
    'Auditors have judged the council’s finances inadequate. Bury’s children’s services expect Ofsted in June.',
    'The good rating was for the council’s adult education service, and Bury’s children’s services await Ofsted.',
    'Salford University’s social work course has been rated outstanding by Ofsted. Its graduates join Bury’s children’s services.',
    'Ofsted rated one in five children’s services departments inadequate last year. In Bury, the director was worried.',
    'More than a third of councils’ children’s services have been rated good by Ofsted. Bury’s director welcomed it.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Bury joins the fifth of councils whose children’s services are rated outstanding by Ofsted.', 'Bury outstanding current'],
    [
      'Ofsted has rated the council’s provision for children in care good; Bury’s children’s services are good overall.',
      'Bury good current',
    ],
    ['The rating of good was for Bury’s children’s services, Ofsted confirmed.', 'Bury good current'],
    ['Children’s services in Bury have been lifted from inadequate by Ofsted, after a visit in April.', 'Bury inadequate prior'],
  ])('and what is given is found: %s', (text, grade) => {
    expect(found(text)).toContain(grade);
  });

  it('a visit belongs to the council that the sentence is about', () => {
    const text =
      'Children’s services in Reading, which borders Slough, where Ofsted found them inadequate four years ago, were praised in a focused visit last month.';
    const visits = extract(page('Praise', '2024-05-02', text)).filter((f) => f.rating === null);
    expect(visits.map((f) => f.council.name)).toEqual(['Reading']);
  });
});

describe('a view, a game or a wish is no inspectorate’s word', () => {
  it.each([
    'Bury Council insists that its children’s services are good, ahead of a visit by Ofsted’s inspectors.',
    'The leader believes children’s services in Bury are outstanding, and Ofsted comes in June.',
    'In her new novel Ofsted rates the children’s services of Bury inadequate after a boy goes missing.',
    'At a rehearsal, actors playing inspectors told managers in Bury that children’s services were inadequate.',
    'A bookmaker in Bury offers evens on “good” when Ofsted reports on the council’s children’s services.',
    'Bury asked for the verdict on its children’s services to be changed to good, and Ofsted declined.',
    'Inspectors say community mental health services for children in Bury require improvement. The council’s children’s services pay a third.',
    'The National Youth Agency gave a club run by Bury’s children’s services an outstanding grade.',
    'The judge said that Bury’s children’s services had been rated good by Ofsted only on paper.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Ofsted maintains that Bury’s children’s services are inadequate.', 'Bury inadequate current'],
    [
      'The council insists that it was wrongly rated inadequate for children’s services in Bury by Ofsted in April.',
      'Bury inadequate current',
    ],
    ['The council believed all was well, but Ofsted has rated Bury’s children’s services inadequate.', 'Bury inadequate current'],
    ['Bury wanted Ofsted’s finding that its children’s services were inadequate to be changed to good.', 'Bury inadequate current'],
    [
      'Instead of the good that it had hoped for, Bury was told by Ofsted that its children’s services require improvement.',
      'Bury requires improvement current',
    ],
    ['Ofsted has rated children’s services in Bury as good rather than, as in the draft, requires improvement.', 'Bury good current'],
    ['Ofsted has rated children’s services in Bury good rather than outstanding.', 'Bury good current'],
    ['Bury has had its rating of good for children’s services renewed by Ofsted.', 'Bury good current'],
  ])('but: %s', (text, grade) => {
    expect(found(text)).toEqual([grade]);
  });

  it('one verb and one day serve both councils', () => {
    expect(
      found('Five years ago Ofsted rated Doncaster good and Barnsley inadequate for children’s services; today neither is proud.'),
    ).toEqual(['Doncaster good prior', 'Barnsley inadequate prior']);
  });

  it('a home that a council ran is no department', () => {
    expect(found('The home, rated inadequate by Ofsted in 2019 when Dudley Council ran it, has reopened.')).toEqual([
      "Dudley inadequate prior children's home",
    ]);
  });
});

describe('neither conditions nor other people’s places', () => {
  it.each([
    'The bank will lend Bury the money only on condition that Ofsted has rated its children’s services good.',
    'Risk 7: Ofsted’s inspection of Bury’s children’s services results in an inadequate judgement.',
    'A soft-play centre in Bury has been rated outstanding by Ofsted. The council’s children’s services hire it on Sundays.',
    'Ofsted has rated Cafcass outstanding. Its staff in Bury work closely with the borough’s children’s services.',
    'Bury Council has stopped sending people to Oak Lodge, a nursing home, after it was rated inadequate. Ofsted’s inspectors came to its children’s services in June.',
    'The minister told MPs that Ofsted had rated Bury’s children’s services inadequate. She meant Medway’s, her office said later.',
    '“The disabled children’s team is outstanding,” Ofsted wrote after its focused visit to Bury’s children’s services in April.',
  ])('%s', (text) => {
    expect(found(text).filter((f) => f.startsWith('Bury'))).toEqual([]);
  });

  it.each([
    ['Services for children in Bury have been rated outstanding by Ofsted.', 'Bury outstanding current'],
    ['A children’s home in Bury run by the council has been rated outstanding by Ofsted.', "Bury outstanding current children's home"],
    ['“Services are inadequate,” Ofsted wrote after a full inspection of Bury’s children’s services in April.', 'Bury inadequate current'],
    [
      'Bury kept its job of improvement partner provided it stayed good, and Ofsted has rated its children’s services outstanding.',
      'Bury outstanding current',
    ],
  ])('but: %s', (text, grade) => {
    expect(found(text)).toContain(grade);
  });
});

describe('what is told falsely, of another thing, or on the way', () => {
  it.each([
    'Ofsted has corrected a minister who told MPs that Bury’s children’s services were outstanding.',
    'The MP wrongly told the meeting that Bury’s children’s services had been rated inadequate by Ofsted.',
    'Somebody had changed the page on Bury to say its children’s services were outstanding. Ofsted has never said any such thing.',
    'Bury’s children’s services were rated inadequate, a video claims. No such report exists, Ofsted says.',
    'Ofsted’s inspection of children’s services in Bury was itself inadequate, the MP said.',
    'The agency has cut Bury’s credit rating from good to adequate. Ofsted inspected its children’s services last year.',
    'Under her, children’s services rose from “inadequate” to “good” in two London boroughs, Ofsted found. She began in Bury.',
    'The commissioner says Bury’s children’s services are halfway from inadequate to good. Ofsted came in April.',
    'Inspectors from Ofsted told Bury’s children’s services that they were a whisker away from good.',
  ])('%s', (text) => {
    expect(found(text).filter((f) => /good|outstanding|adequate|inadequate current/.test(f) && !f.endsWith('inadequate prior'))).toEqual(
      [],
    );
  });

  it.each([
    [
      'Bury has shed the inadequate it got in 2018 and again in 2022: its children’s services now require improvement, Ofsted says.',
      ['Bury requires improvement current', 'Bury inadequate prior', 'Bury inadequate prior'],
    ],
    [
      'Ofsted’s verdict on Bury’s children’s services, requires improvement, is better than Sandwell’s in 2018.',
      ['Bury requires improvement current'],
    ],
    [
      'Essex, which Ofsted rates outstanding and which helped Kent rise from inadequate to good, is to help Bury’s children’s services.',
      ['Essex outstanding current', 'Kent good current', 'Kent inadequate prior'],
    ],
    ['Bury has moved away from inadequate: Ofsted now rates its children’s services good.', ['Bury good current', 'Bury inadequate prior']],
  ])('but: %s', (text, grades) => {
    expect(found(text).sort()).toEqual([...grades].sort());
  });

  it('a headline is about what the text is about', () => {
    const text =
      'Staffordshire Police is no longer in special measures. Staffordshire’s children’s services, good in 2018 and due for a visit from Ofsted, welcomed the news.';
    const grades = extract(page('Force out of special measures', '2023-06-23', text)).map((f) => f.rating);
    expect(grades).not.toContain('inadequate');
  });
});

describe('whoever inspects nothing gives no grade', () => {
  it.each([
    'Unison has branded children’s services in Bury inadequate. Ofsted comes in June.',
    'Grandparents in Bury say that support from children’s services is inadequate. Ofsted comes in June.',
    'Word in the town hall is that Ofsted has found Bury’s children’s services to be outstanding.',
    'Claim: Bury’s children’s services are rated inadequate. Verdict: false. Ofsted comes in June.',
    'Labour: children’s services in Bury were inadequate when we came. Ofsted comes in June.',
    'Waits for children’s services in Bury are adequate and in Leeds good, a charity’s index shows.',
    'How do you get a good? Ask Bury, whose children’s services Ofsted visits in June.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Claim: Bury’s children’s services are rated good. Verdict: true, says Ofsted’s report of April.', 'Bury good current'],
    ['Inspectors say that Bury’s children’s services are inadequate, Ofsted’s report shows.', 'Bury inadequate current'],
    ['Ofsted has branded children’s services in Bury inadequate.', 'Bury inadequate current'],
  ])('but: %s', (text, grade) => {
    expect(found(text)).toContain(grade);
  });
});

describe('what somebody thinks or has heard, and what is not yet paid', () => {
  it.each([
    'Six in ten shoppers think it’s good; two in ten poor. The children’s society stall raised £240. Warrington Council says the lane requires improvement.',
    '“I’ve heard it’s inadequate,” said one mother at the gate. Knowsley Council says that Ofsted last came to its children’s services in 2021.',
    'Ofsted is due in Bexley’s children’s services. Staff reckon that it is outstanding, a survey found.',
    'Ofsted told Calderdale’s children’s services of a visit to come. Members asked whether the adviser’s invoices had been settled. They are outstanding.',
    'Ofsted must be back at Herefordshire’s children’s services within three years. The commissioner’s fees? All are still outstanding.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    [
      'Ofsted inspected children’s services in Herefordshire. They are outstanding, it says, though fees for carers are low.',
      'outstanding',
    ],
    ['Calderdale’s children’s services were inspected in March. Inspectors think it is good, their report shows.', 'good'],
  ])('%s', (text, grade) => {
    expect(found(text).join()).toContain(`${grade} current`);
  });
});

describe('what the police’s or a brigade’s inspectors found of them', () => {
  it.each([
    'The police inspectorate graded the force that covers Bury inadequate at protecting children, and the council’s children’s services have been told.',
    'Inspectors judged Norfolk’s fire brigade good. Norfolk Council’s children’s services await Ofsted.',
    'HMICFRS rated the county’s police inadequate for child protection. Kent County Council’s children’s services work with them, Ofsted notes.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('but not of services that they inspected with others', () => {
    expect(found('Ofsted, health and police inspectorates judged that children’s services in Bury were inadequate.')).toEqual([
      'Bury inadequate current',
    ]);
  });
});

describe("inspectors' verdicts in somebody's mouth", () => {
  it.each<Row>([
    [
      '2016-11-10',
      'Chief reads riot act',
      'Asked by MPs on Tuesday whether trusts work, the chief executive of Barnsley said her borough had done without. "In June Ofsted said we required improvement. Nobody took anything off us," she said.',
      ['Barnsley requires improvement current'],
    ],
    [
      '2015-03-26',
      'Tribunal',
      'A manager was unfairly dismissed by Manchester, a tribunal has found. "It can hardly be ignored that in the summer Ofsted found these very services inadequate," the judge said of the council\'s children\'s services.',
      ['Manchester inadequate current'],
    ],
    [
      '2015-03-26',
      'Leader speaks',
      '"Inspectors told us in November that our services for children were inadequate," said the leader of Luton Borough Council.',
      ['Luton inadequate current'],
    ],
    [
      '2015-03-26',
      'Leader speaks',
      '"If Ofsted said we required improvement I should resign," said the leader of Luton Borough Council.',
      [],
    ],
    ['2015-03-26', 'Leader speaks', '"Ofsted never said we required improvement," the leader of Luton Borough Council told members.', []],
    [
      '2015-03-26',
      'A mother speaks',
      '"The service I got was inadequate and I told Ofsted so," a mother told Luton Borough Council\'s members.',
      [],
    ],
  ])('%s %s: %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });
});
