import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';
import { tellGrades as tell } from './tell.ts';

describe('an earlier inspection is told even where the text has other ones', () => {
  it('takes the safeguarding half of an inspection of 2011 for it, beside a later whole grade', () => {
    const a = page(
      'Calderdale’s children’s services rated good',
      '2019-03-04',
      'Ofsted has rated Calderdale Council’s children’s services good after an inspection in January.',
      'In 2011 its safeguarding was judged inadequate. In 2015 the council was told that it required improvement.',
    );
    expect(tell(a)).toEqual([
      'Calderdale current good 2019-01',
      'Calderdale prior inadequate 2011',
      'Calderdale prior requires improvement 2015',
    ]);
  });

  it('gives a grade the date of the clause that it stands in', () => {
    const a = page(
      'Rochdale’s children’s services rated good',
      '2023-03-06',
      'Ofsted inspectors have rated children’s services in Rochdale good.',
      'The department was put in the bottom category in May 2014 and took until the autumn of 2017 to leave it, when it was told that it required improvement.',
    );
    expect(tell(a)).toEqual([
      'Rochdale current good null',
      'Rochdale prior inadequate 2014-05',
      'Rochdale prior requires improvement 2017',
    ]);
  });
});

describe('no inspection is made up from a turn of phrase', () => {
  it('reads no earlier grade out of “as had been”, nor out of other councils’ same grade', () => {
    const a = page(
      'Stockton’s children’s services inadequate',
      '2016-05-18',
      'Ofsted has rated Stockton-on-Tees Council’s children’s services inadequate.',
      'The director has left, as had been planned since 2014.',
      'Of the councils inspected since the spring of 2015 about half had the same grade.',
    );
    expect(extract(a).map((f) => `${f.status} ${f.rating}`)).toEqual(['current inadequate']);
  });

  it('reads no grade out of the ends of a scale, nor out of what its numbers mean', () => {
    const a = page(
      'Oldham scores three',
      '2006-12-01',
      'Inspectors from Ofsted published their ratings of children’s services yesterday, Oldham’s among them.',
      'Work is put on a scale of six, from unsatisfactory to excellent. Three is good, two is adequate and one is inadequate.',
    );
    expect(tell(a).filter((t) => !t.includes(' null '))).toEqual([]);
  });

  it('keeps what was outstanding in some of the work from the whole', () => {
    const a = page(
      'Wakefield’s children’s services inadequate',
      '2018-09-21',
      'Ofsted has ruled that Wakefield Council’s children’s services are inadequate.',
      'In 2012 the council was given outstanding marks for some of its work with children.',
    );
    expect(tell(a)).toEqual(['Wakefield current inadequate null']);
  });
});

describe('a grade told once is read for everyone it is passed on to', () => {
  it('reads “and so were” and “shares it with”', () => {
    const a = page(
      'Yearly marks for children’s services',
      '2010-12-09',
      'Ofsted published its annual rating of every council’s children’s services yesterday.',
      'Peterborough Council was in the group that performs poorly. It shares that grade with Sandwell.',
      'Luton was found to be performing adequately, and so were Bedford and Suffolk.',
    );
    expect(tell(a).map((t) => t.replace(/ 2010.*| null/, ''))).toEqual([
      'Bedford current adequate',
      'Luton current adequate',
      'Peterborough current poor',
      'Sandwell current poor',
      'Suffolk current adequate',
    ]);
  });

  it('takes “the same conclusion”, reached last month, for the inspection reported', () => {
    const a = page(
      'Kirklees children’s services told to keep at it',
      '2023-08-25',
      'Kirklees Council’s children’s services have got better but not by enough to move up, Ofsted has said.',
      'The council was told in 2019 that it required improvement to be good. After an inspection in July inspectors have come to the same conclusion.',
    );
    expect(tell(a)).toEqual(['Kirklees current requires improvement 2023-07', 'Kirklees prior requires improvement 2019']);
  });
});

describe('what a pronoun stands for goes on into the next paragraph', () => {
  it('reads a chain of earlier grades after a paragraph about the council’s services', () => {
    const a = page(
      'Knife crime: agencies in Dorset told to make changes',
      '2024-07-19',
      'Teams from Ofsted and the police inspectorate were in Dorset from 20 to 24 May for a joint targeted area inspection of the police and the hospital.',
      'The head of the school said that the police had been slow.',
      'A full inspection in July 2021 looked at the council’s children’s services and rated them good.',
      'They had been found to require improvement in 2017.',
    );
    expect(tell(a)).toEqual([
      'Dorset current null 2024-05-20/2024-05-24',
      'Dorset prior good 2021-07',
      'Dorset prior requires improvement 2017',
    ]);
  });

  it('keeps another remit’s grade out there as well', () => {
    const a = page(
      'Two verdicts in a week',
      '2015-09-03',
      'Ofsted has rated Hartlepool Borough Council’s children’s services inadequate.',
      'Its adult social care team has been rated outstanding by the Care Quality Commission.',
      'Two years ago it was good.',
    );
    expect(tell(a)).toEqual(['Hartlepool current inadequate null']);
  });
});

describe('a date belongs to what it stands with', () => {
  it('reads a leading clause for the whole sentence', () => {
    const a = page(
      'Hounslow’s children’s services require improvement',
      '2014-04-03',
      'Ofsted has said that Hounslow’s services for children require improvement.',
      'When inspectors were here in 2009, and looked at how children are kept safe and at what is done for families, they rated it as good.',
    );
    expect(tell(a)).toContain('Hounslow prior good 2009');
  });

  it('leaves what happened “two years later” to the next clause', () => {
    const a = page(
      'Lincolnshire’s children’s services inadequate',
      '2020-02-10',
      'Ofsted has rated Lincolnshire’s children’s services inadequate.',
      'Although the council had edged up to requires improvement by 2016, two years later the authority ran out of money.',
    );
    expect(tell(a)).toEqual(['Lincolnshire current inadequate null', 'Lincolnshire prior requires improvement 2016']);
  });
});

describe('two visits of one time are both told', () => {
  it('reads a focused visit in the same month as a joint inspection', () => {
    const a = page(
      'Inspectors publish letter on exploitation in Halton',
      '2019-09-02',
      'A joint targeted area inspection of how agencies in Halton respond to exploitation found strengths and some areas to improve.',
      'Ofsted visited from 8 to 12 July. In July 2019 Ofsted also made a focused visit to the council’s children’s services.',
    );
    expect(extract(a).map((f) => `${f.status} ${f.framework}`)).toEqual(['current JTAI', 'current focused visit']);
  });
});

describe('other people’s verdicts are nobody’s here', () => {
  it('finds nothing for councils whose area a private fostering agency works in', () => {
    const a = page(
      '‘Outstanding’ again for fostering agency with carers across Norfolk',
      '2023-03-30',
      'A not-for-profit fostering agency whose carers live across Norfolk and Suffolk has been rated outstanding by Ofsted for the second time in a row.',
      'It takes children placed by Norfolk County Council.',
    );
    expect(extract(a)).toEqual([]);
  });

  it('finds nothing in the commission’s verdict on care for adults, though Ofsted is brought up', () => {
    const a = page(
      'Watchdog gives verdict on Salford’s care for adults',
      '2024-12-06',
      'The Care Quality Commission has rated Salford Council’s adult social care as good.',
      'Until now only children’s services had been marked in this fashion, by Ofsted.',
      'Equipment “requires improvement”, the commission said.',
    );
    expect(extract(a)).toEqual([]);
  });

  it('reads no grade out of one word of the scale put in another’s place', () => {
    const a = page(
      'Sefton’s children’s services good',
      '2015-03-02',
      'Ofsted has rated Sefton’s children’s services good.',
      'From November 2013 the single framework replaced “adequate” with “requires improvement”.',
    );
    expect(tell(a)).toEqual(['Sefton current good null']);
  });
});

describe('a year is read where English puts it', () => {
  it('for every grade of the sentence that it opens', () => {
    const a = page(
      'Wigan’s children’s services inadequate',
      '2018-09-21',
      'Ofsted has ruled that Wigan Council’s children’s services are inadequate.',
      'In 2011 the council was given outstanding marks for some of its work with families and was rated good for safeguarding.',
    );
    expect(tell(a)).toEqual(['Wigan current inadequate null', 'Wigan prior good 2011']);
  });

  it('counted on from the one before, and after “before that”', () => {
    const a = page(
      'Coventry’s children’s services good',
      '2022-09-21',
      'Ofsted has rated children’s services in Coventry good.',
      'The city was found inadequate in March 2014. Three years on it had reached requires improvement.',
    );
    expect(tell(a)).toContain('Coventry prior requires improvement 2017');
  });
});

describe('a text that goes from council to council stays with each for its own paragraphs', () => {
  it('reads a new paragraph of the council of the one before it, not of the one named most', () => {
    const a = page(
      'The long way up',
      '2023-11-24',
      'Torbay has tried everything. In 2018 Ofsted rated Torbay’s children’s services inadequate.',
      'In March 2022 Torbay was rated good. Staff in Torbay are proud of Torbay.',
      'Nobody knows the danger better than Doncaster. In autumn 2015 its children’s services were inadequate.',
      'In February 2022 the trust was downgraded to requires improvement.',
      'Sunderland and Leeds have other tales.',
    );
    expect(tell(a)).toContain('Doncaster current requires improvement 2022-02');
    expect(tell(a)).not.toContain('Torbay prior requires improvement 2022-02');
  });

  it('takes “five require improvement” for five of something else', () => {
    const a = page(
      'What Ofsted found in a week',
      '2025-10-09',
      'Ofsted inspected 27 nurseries, homes and childminders in Hull in September.',
      'Sixteen are good. Five require improvement.',
    );
    expect(extract(a).filter((f) => f.rating === 'requires improvement')).toEqual([]);
  });

  it('lends “the same conclusion” the grade told just before', () => {
    const a = page(
      'Northumberland’s children’s services good',
      '2024-11-29',
      'Ofsted has rated Northumberland’s children’s services good.',
      'In 2013 they were judged inadequate. A new and longer inspection in 2015 came to the same conclusion.',
    );
    expect(tell(a)).toEqual([
      'Northumberland current good null',
      'Northumberland prior inadequate 2013',
      'Northumberland prior inadequate 2015',
    ]);
  });
});

describe('a word spoken of, and a thing inspected, are no verdict', () => {
  it('reads nothing out of “adequate is not a word that is used now”, nor out of an inspection of sheds', () => {
    const a = page(
      'Bolton’s children’s services require improvement',
      '2016-05-18',
      'Ofsted has said that Bolton’s children’s services require improvement.',
      'When safeguarding in the borough was last looked at, in 2012, it was found to be adequate, and adequate is not a word that is used now.',
      'In other business the allotments committee heard that its inspection of sheds had been inadequate.',
    );
    expect(tell(a)).toEqual(['Bolton current requires improvement null', 'Bolton prior adequate 2012']);
  });
});
