import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../lib/commands/article-of-text.ts';
import { extract } from '../../../lib/extract/extract.ts';

const tell = (text: string, published = '2023-05-02', title = 'News') =>
  extract(articleOfText(text, { title, published, url: null, site: null })).map((f) =>
    `${f.council.name} ${f.service} ${f.status} ${f.rating} ${f.inspected ?? ''}`.trim(),
  );

describe('a grade that nobody gave is none', () => {
  it.each([
    [
      'one’s own opinion',
      'Ofsted is due in Dudley next year. In its yearly note to inspectors the council has marked its children’s services, and itself, as requiring improvement.',
    ],
    [
      'one’s own opinion, told with pride',
      'Children’s services at Sefton Council await Ofsted. “We rate ourselves as good,” the director said.',
    ],
    [
      'a condition told as an order',
      'Another inadequate and Walsall would lose its children’s services, councillors were told before Ofsted’s visit.',
    ],
    [
      'a condition told as an order, of a rating',
      'One more inadequate rating and the minister will act, a Walsall councillor said of children’s services and Ofsted.',
    ],
    [
      'the word explained',
      '“Requires improvement” is a halfway house, a children’s services manager in Bolton told new staff. Ofsted has yet to come.',
    ],
    [
      'the word explained, of a kind',
      'Every head of children’s services in Bolton should know what good looks like, an Ofsted inspector told a conference.',
    ],
    ['an aim, whatever comes between', 'Bolton’s children’s services intend, whatever Ofsted may call it, to be outstanding.'],
    [
      'praise for a partner',
      'Ofsted’s report on Thurrock is awaited. “I thank Essex, whose support has been outstanding,” said the cabinet member for children’s services.',
    ],
    [
      'some, not told which',
      'Adopt Fens serves Norfolk and Suffolk. Both councils had certificates from Ofsted for adoption: outstanding, for one of the two.',
    ],
    [
      'somebody else’s thing',
      'Children’s services in Torbay were visited by Ofsted in May. The volunteers of Torbay’s lifeboat have been rated outstanding at their exercise.',
    ],
    [
      'people praised',
      'Ofsted has yet to visit Dudley’s children’s services. Unison thanked the social workers, who had been “outstanding in the face of low pay”.',
    ],
    ['a charity’s report', 'Dudley’s adoption agency is inadequate, a report by the charity First Home alleges. Ofsted said nothing.'],
    [
      'a survey',
      'A landlords’ forum counted beds for care leavers. Its survey of 30 towns rates provision in six as poor and in nine as good. Bolton Council’s children’s services are commended.',
    ],
    [
      'a peer’s health check',
      'Bolton’s adoption service was described in a voluntary health check, by colleagues from Bury, as outstanding.',
    ],
    [
      'one’s own exclamation',
      'Inspectors have yet to come to Bolton. The new cabinet member promised the children’s services a plan in 70 days. Her party clapped. Good. The public clapped louder.',
    ],
  ])('%s', (_, text) => {
    expect(tell(text)).toEqual([]);
  });

  it.each([
    [
      'The council has been rated good by inspectors who let it speak for itself: Dudley’s children’s services have arrived.',
      ["Dudley children's services current good"],
    ],
    [
      'Another inadequate, and the second in three years: Ofsted has failed Walsall’s children’s services.',
      ["Walsall children's services current inadequate"],
    ],
    [
      '“Requires improvement” is the verdict of Ofsted on Bolton’s children’s services.',
      ["Bolton children's services current requires improvement"],
    ],
    ['Ofsted judged Torbay’s beleaguered services for children to be inadequate.', ["Torbay children's services current inadequate"]],
  ])('but %s', (text, findings) => {
    for (const f of findings) expect(tell(text)).toContain(f);
  });
});

describe('what stands beside a grade keeps to its own', () => {
  it('a council that came out of something was not reported on that day', () => {
    expect(
      tell('Poole, whose children’s services were rated inadequate in 2013, came out of intervention earlier this year.', '2016-12-01')[0],
    ).toBe("Poole children's services prior inadequate 2013");
  });

  it('the day that special measures ended is not the day they began', () => {
    expect(
      tell(
        'Wirral’s children’s services were branded inadequate by Ofsted in 2016. Three years later they came out of special measures.',
        '2024-02-01',
      ),
    ).toEqual(["Wirral children's services prior inadequate 2016"]);
  });

  it('a partner that the headline names is not what was judged', () => {
    const found = tell(
      'Torbay Council’s children’s services have been rated good by Ofsted.\nSince the last inspection in 2018, when services were judged to be inadequate, leaders have worked hard.',
      '2022-06-01',
      'Children’s services rated good as partnership with Plymouth ends',
    );
    expect(found).toEqual(["Torbay children's services current good", "Torbay children's services prior inadequate 2018"]);
  });

  it('“so has” repeats what was done, and no grade', () => {
    expect(tell('Leeds, whose children’s services are outstanding, has offered help. So has Kirklees.').join()).not.toContain('Kirklees');
    expect(tell('Leeds has been rated outstanding by Ofsted for children’s services. So has Kirklees.').join()).toContain('Kirklees');
  });

  it('a small service that all grades were of keeps the next one', () => {
    expect(
      tell(
        'Rutland’s fostering service has been judged good by Ofsted.\nNobody in Oakham is surprised. Rutland’s was a good service at its previous inspection, too.',
      ),
    ).toEqual(expect.arrayContaining(['Rutland fostering current good', 'Rutland fostering prior good']));
  });

  it('a nursery whose safeguarding failed was no council department before', () => {
    expect(
      tell(
        'A nursery in Wakefield has closed after Ofsted rated it inadequate.\nInspectors found in August that safeguarding was ineffective. It had previously been rated good.\nWakefield Council said that its children’s services team was helping families.',
        '2021-10-28',
        'Wakefield nursery closes after ‘inadequate’ rating',
      ),
    ).toEqual([]);
  });

  it('a grade that none has is not that of the next on the list', () => {
    expect(
      tell(
        'Children’s services in the west, as assessed by Ofsted for 2010.\nPerforms excellently: none.\nPerforms well: Dorset, Poole.\nPerforms poorly: Swindon.',
        '2010-12-09',
      ),
    ).toEqual([
      "Dorset children's services current good 2010",
      "Poole children's services current good 2010",
      "Swindon children's services current poor 2010",
    ]);
  });

  it('a sentence that begins with “they” speaks of the strand before it, whatever strand comes later', () => {
    const [found, ...more] = extract(
      articleOfText(
        'Ofsted and the Care Quality Commission were in Wakefield in May and have called its safeguarding services adequate.\nServices for looked-after children fare better. They are judged good, and inspectors think that they have good capacity to improve.',
        { title: 'News', published: '2011-06-23', url: null, site: null },
      ),
    );
    expect(more).toEqual([]);
    expect(found?.rating).toBe('adequate');
  });

  it('in a round-up, councils named in passing are not what the next sentence is about', () => {
    const found = tell(
      'Ofsted has judged Leeds’s children’s services good. Bristol requires improvement, Norfolk is inadequate and Surrey was told that it is inadequate.\nThe minister told a conference that failing services would be taken over, and she named Doncaster and Slough as models.\nWhen councils fail, perhaps it is the inspection that is inadequate, a union said.',
      '2015-04-16',
    ).join();
    expect(found).toContain('Leeds');
    expect(found).not.toMatch(/Doncaster|Slough/);
  });

  it('an inspection of special needs that will be held is none yet', () => {
    expect(
      tell(
        'Ofsted and the CQC inspected SEND services in Medway from 3 to 7 April and found inconsistent experiences. A full inspection will be held again within about three years.',
      ),
    ).toHaveLength(1);
  });
});
