/** Earlier inspections that are told by their year, by what is held today, by what was needed, or in a clause beside the news. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

describe('a chain of years, each before its grade', () => {
  it.each([
    [
      '2023-08-30',
      'Ofsted rated Luton’s children’s services good in June. In 2011 the borough was adequate, in 2014 it was found inadequate, and in 2018 it required improvement.',
      ['Luton current good 2023-06', 'Luton prior adequate 2011', 'Luton prior inadequate 2014', 'Luton prior requires improvement 2018'],
    ],
    [
      '2023-08-30',
      'In 2013 Ofsted called Stockport’s children’s services adequate, in 2017 good and in July this year outstanding.',
      ['Stockport current outstanding 2023-07', 'Stockport prior adequate 2013', 'Stockport prior good 2017'],
    ],
    [
      '2023-08-30',
      'Sefton’s children’s services are good, Ofsted says. In 2016 they had been judged inadequate; in 2019 they moved up to requires improvement.',
      ['Sefton current good null', 'Sefton prior inadequate 2016', 'Sefton prior requires improvement 2019'],
    ],
    [
      '2023-08-30',
      'Ofsted judged Bury’s children’s services inadequate in 2015, good in 2018 and outstanding in May.',
      ['Bury current outstanding 2023-05', 'Bury prior good 2018', 'Bury prior inadequate 2015'],
    ],
    [
      '2023-08-30',
      'In 2012 inadequate, in 2016 requires improvement, in 2019 good: Oldham’s children’s services have been on a long climb, which Ofsted crowned with outstanding in May.',
      [
        'Oldham current outstanding 2023-05',
        'Oldham prior good 2019',
        'Oldham prior inadequate 2012',
        'Oldham prior requires improvement 2016',
      ],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('had, and not would', () => {
  it.each([
    [
      '2023-08-30',
      'Ofsted has rated Wigan’s children’s services good. They’d been inadequate in 2015, and inspectors said in 2018 that they required improvement.',
      ['Wigan current good null', 'Wigan prior inadequate 2015', 'Wigan prior requires improvement 2018'],
    ],
    [
      '2023-08-30',
      'Ofsted has told Halton that its children’s services require improvement. We’d been good in 2017, the leader said.',
      ['Halton current requires improvement null', 'Halton prior good 2017'],
    ],
    [
      '2023-08-30',
      'Children’s services in Halton require improvement, Ofsted says. They’d be good by next year, the leader promised.',
      ['Halton current requires improvement null'],
    ],
    [
      '2023-08-30',
      'Inspectors from Ofsted who visited Trafford’s children’s services in May found them outstanding. In 2019 they’d found them good.',
      ['Trafford current outstanding 2023-05', 'Trafford prior good 2019'],
    ],
    [
      '2023-08-30',
      'Ofsted has told Barking and Dagenham that its children’s services require improvement. "I’d put it at good," the leader said.',
      ['Barking and Dagenham current requires improvement null'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('the next inspection, when it has been', () => {
  it.each([
    [
      '2023-08-30',
      'Ofsted has rated Hull’s children’s services outstanding. They were inadequate in 2014. At its next inspection, in 2019, the city was found to be good.',
      ['Kingston upon Hull current outstanding null', 'Kingston upon Hull prior good 2019', 'Kingston upon Hull prior inadequate 2014'],
    ],
    [
      '2023-08-30',
      'Ofsted has told Hull that its children’s services require improvement. The city wants to be good at its next inspection.',
      ['Kingston upon Hull current requires improvement null'],
    ],
    [
      '2023-08-30',
      'Ofsted told Hull in May that its children’s services require improvement. The director said the next inspection, in 2026, could bring a good.',
      ['Kingston upon Hull current requires improvement 2023-05'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('a grade that is named by another day', () => {
  it.each([
    [
      '2023-08-30',
      'Ofsted has judged children’s services in Derby to be good. The rating is the one that the city got in 2019.',
      ['Derby current good null', 'Derby prior good 2019'],
    ],
    [
      '2023-08-30',
      'Children’s services in Kirklees require improvement, according to Ofsted, which was the case in 2019 and in 2016.',
      [
        'Kirklees current requires improvement null',
        'Kirklees prior requires improvement 2016',
        'Kirklees prior requires improvement 2019',
      ],
    ],
    [
      '2023-08-30',
      'Ofsted says that children’s services in Kirklees require improvement, as was the case at the last inspection three years ago.',
      ['Kirklees current requires improvement null', 'Kirklees prior requires improvement 2020'],
    ],
    [
      '2023-08-30',
      'Ofsted’s verdict on Medway’s services for children is requires improvement, no better and no worse than in 2019.',
      ['Medway current requires improvement null', 'Medway prior requires improvement 2019'],
    ],
    [
      '2023-08-30',
      'Essex’s children’s services have been rated outstanding by Ofsted. The verdict matches one handed down in December 2018.',
      ['Essex current outstanding null', 'Essex prior outstanding 2018-12'],
    ],
    [
      '2023-08-30',
      'Essex’s children’s services have been rated outstanding by Ofsted. It’s what the county got in 2018.',
      ['Essex current outstanding null', 'Essex prior outstanding 2018'],
    ],
    [
      '2023-08-30',
      'Ofsted rated Essex’s children’s services outstanding in June; the inspection in 2018 had, too.',
      ['Essex current outstanding 2023-06', 'Essex prior outstanding 2018'],
    ],
    [
      '2023-08-30',
      'Ofsted rated Knowsley’s children’s services good in June. In 2016 they were inadequate; it was in 2019 that the borough rose to the grade it still holds.',
      ['Knowsley current good 2023-06', 'Knowsley prior good 2019', 'Knowsley prior inadequate 2016'],
    ],
    [
      '2023-08-30',
      'Ofsted rated Knowsley’s children’s services good in June. The borough has kept its place since 2019.',
      ['Knowsley current good 2023-06', 'Knowsley prior good 2019'],
    ],
    [
      '2023-08-30',
      'Three years after its last good report, Rutland has been told by Ofsted that its children’s services require improvement.',
      ['Rutland current requires improvement null', 'Rutland prior good 2020'],
    ],
    [
      '2023-08-30',
      'Ofsted rated Kent’s children’s services good. The department’s current rating replaces the outstanding of 2022.',
      ['Kent current good null', 'Kent prior outstanding 2022'],
    ],
    [
      '2023-08-30',
      'Ofsted rated Kent’s children’s services good. That came out much the same as in 2019.',
      ['Kent current good null', 'Kent prior good 2019'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('what a council has been for years', () => {
  it.each([
    [
      '2023-08-30',
      'Inspectors from four bodies made a joint targeted area inspection of Dorset in May. The council has been a good authority in Ofsted’s eyes since 2021.',
      ['Dorset current JTAI 2023-05', 'Dorset prior good 2021'],
    ],
    [
      '2023-08-30',
      'A focused visit by Ofsted to Poole’s successor, BCP, in May found better work with care leavers. Its children’s department has been an inadequate one since 2021.',
      ['Bournemouth, Christchurch and Poole current focused visit 2023-05', 'Bournemouth, Christchurch and Poole prior inadequate 2021'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('days and clauses of an earlier grade', () => {
  it.each([
    [
      '2023-08-30',
      'Ofsted has found Kent’s children’s services good. That is a step down from 2022’s outstanding.',
      ['Kent current good null', 'Kent prior outstanding 2022'],
    ],
    [
      '2023-08-30',
      'Torbay, whose children’s services sank to inadequate in a short, savage report in October 2018, is now good, Ofsted said after an inspection in March.',
      ['Torbay current good 2023-03', 'Torbay prior inadequate 2018-10'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('who is only like it, or helps', () => {
  it.each([
    [
      '2023-08-30',
      'Slough’s children’s services were rated inadequate by Ofsted in 2019, so bad that Hampshire’s managers were called in to run them. They now require improvement, says a report on a visit in May.',
      ['Slough current requires improvement 2023-05', 'Slough prior inadequate 2019'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('so long before', () => {
  it.each([
    [
      '2012-07-19',
      'Ofsted rated Bexley’s safeguarding of children inadequate in June. A year earlier the council had been judged to perform well in the annual rating of children’s services.',
      ['Bexley current inadequate 2012-06', 'Bexley prior good 2011'],
    ],
    [
      '2023-08-30',
      'A monitoring visit to Croydon’s children’s services by Ofsted in May found progress. Nine months earlier inspectors had rated them inadequate.',
      ['Croydon current monitoring visit 2023-05', 'Croydon prior inadequate 2022-08'],
    ],
    [
      '2023-08-30',
      'Ofsted rated Kent’s children’s services good in May. A month earlier the county had been named an outstanding employer.',
      ['Kent current good 2023-05'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('what went before', () => {
  it.each([
    [
      '2023-08-30',
      'Ofsted has rated Wiltshire’s children’s services good. In 2019 they were told that they required improvement, and under its precursor, adequate, in 2012.',
      ['Wiltshire current good null', 'Wiltshire prior adequate 2012', 'Wiltshire prior requires improvement 2019'],
    ],
    [
      '2023-11-25',
      'Cumberland Council’s services for children have been judged by Ofsted to require improvement. Its forerunner, Cumbria, was inadequate in 2015.',
      ['Cumberland current requires improvement null', 'Cumbria prior inadequate 2015'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('no more of it', () => {
  it.each([
    [
      '2023-08-30',
      'No more requires improvement. Ofsted says that children’s services in Oxfordshire are good.',
      ['Oxfordshire current good null', 'Oxfordshire prior requires improvement null'],
    ],
    [
      '2023-08-30',
      'No longer inadequate: Ofsted says that children’s services in Bradford now require improvement.',
      ['Bradford current requires improvement null', 'Bradford prior inadequate null'],
    ],
    [
      '2023-08-30',
      'There were no more good reports for Bradford. Ofsted rated its children’s services inadequate.',
      ['Bradford current inadequate null'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('told that it needed to improve', () => {
  it.each([
    [
      '2023-08-30',
      'Ofsted has rated Sefton’s children’s services good. In 2018 inspectors told the borough that it needed to improve.',
      ['Sefton current good null', 'Sefton prior requires improvement 2018'],
    ],
    [
      '2023-08-30',
      'Ofsted has rated Sefton’s children’s services good. Last time, in 2018, it was told to improve.',
      ['Sefton current good null', 'Sefton prior requires improvement 2018'],
    ],
    [
      '2023-08-30',
      'Ofsted has rated Sefton’s children’s services good. It was told in 2018 that it needed to improve its record-keeping.',
      ['Sefton current good null'],
    ],
    [
      '2023-08-30',
      'Ofsted has rated Sefton’s children’s services good. They were inadequate in 2018, when inspectors told the council to improve.',
      ['Sefton current good null', 'Sefton prior inadequate 2018'],
    ],
    [
      '2023-08-30',
      'Ofsted has rated Sefton’s children’s services good. Inspectors found them inadequate in 2018. The council was told in 2018 that it had to improve.',
      ['Sefton current good null', 'Sefton prior inadequate 2018'],
    ],
    [
      '2023-08-30',
      'Schools in Sefton were told in 2018 to improve. Ofsted has rated the council’s children’s services good.',
      ['Sefton current good null'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('remains, and was last inspected', () => {
  it.each([
    [
      '2023-08-30',
      'Children’s services in Wakefield still require improvement, Ofsted said after inspecting them in May. They were last inspected in 2018.',
      ['Wakefield current requires improvement 2023-05', 'Wakefield prior requires improvement 2018'],
    ],
    [
      '2023-08-30',
      'Wakefield’s children’s services remain good, Ofsted has found. The previous full inspection was in November 2019.',
      ['Wakefield current good null', 'Wakefield prior good 2019-11'],
    ],
    [
      '2023-08-30',
      'Wakefield’s children’s services are good, Ofsted has found. The previous full inspection was in November 2019.',
      ['Wakefield current good null', 'Wakefield prior unknown 2019-11'],
    ],
    [
      '2023-08-30',
      'Wakefield’s children’s services remain inadequate, Ofsted said after a monitoring visit in May. They were last inspected in full in 2021.',
      ['Wakefield current monitoring visit 2023-05', 'Wakefield prior inadequate 2021'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('between two years', () => {
  it.each([
    [
      '2023-08-30',
      'Ofsted has rated Doncaster’s children’s services good. They had risen from inadequate to requires improvement between 2014 and 2017.',
      ['Doncaster current good null', 'Doncaster prior inadequate 2014', 'Doncaster prior requires improvement 2017'],
    ],
    [
      '2023-08-30',
      'Ofsted has rated Doncaster’s children’s services good. They were found inadequate at each inspection between 2010 and 2015.',
      ['Doncaster current good null', 'Doncaster prior inadequate 2010', 'Doncaster prior inadequate 2015'],
    ],
    [
      '2023-08-30',
      'Ofsted has rated Doncaster’s children’s services good. Between 2014 and 2017 the town hall cut its budget by a third.',
      ['Doncaster current good null'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('asked for a year, answered with a grade', () => {
  it.each([
    [
      '2023-08-30',
      'Doncaster’s children’s services are good, says Ofsted. And in 2015, when the trust was new? Inadequate, on every count.',
      ['Doncaster current good null', 'Doncaster prior inadequate 2015'],
    ],
    [
      '2023-08-30',
      'Ofsted has been to Doncaster, and what did it say of children’s services this May? Good, across the board.',
      ['Doncaster current good 2023-05'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('at the time', () => {
  it.each([
    [
      '2023-08-30',
      'Doncaster’s children’s services are good, says Ofsted. In 2015 the first report on the trust came out. Inspectors at the time judged them inadequate.',
      ['Doncaster current good null', 'Doncaster prior inadequate 2015'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('after a grade', () => {
  it.each([
    [
      '2023-08-30',
      'For Doncaster the verdict of Ofsted on children’s services is good, and that, after inadequate in 2015 and requires improvement in 2018, is a triumph.',
      ['Doncaster current good null', 'Doncaster prior inadequate 2015', 'Doncaster prior requires improvement 2018'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('once', () => {
  it.each([
    [
      '2023-08-30',
      'Children’s services in Rochdale require improvement, Ofsted says. They were once outstanding.',
      ['Rochdale current requires improvement null', 'Rochdale prior outstanding null'],
    ],
    [
      '2023-08-30',
      'Children’s services in Rochdale are once again good, Ofsted says.',
      ['Rochdale current good null', 'Rochdale prior good null'],
    ],
    [
      '2023-08-30',
      'Inspectors rated Rochdale’s children’s services inadequate, and once told the council acted at once.',
      ['Rochdale current inadequate null'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('a joint inspection, and the council’s own grade', () => {
  it.each([
    [
      '2023-08-30',
      'A joint targeted area inspection of Lambeth praised police and hospitals, health visitors, schools and nurseries in June. Police officers, the hospital trust and schools act on risks. The hospital’s nurses and the police share what they know. The council required improvement when Ofsted last graded it, in 2018.',
      ['Lambeth current JTAI 2023-06', 'Lambeth prior requires improvement 2018'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});

describe('what is no grade', () => {
  it.each([
    [
      '2023-08-30',
      'Ofsted’s inspectors had a good look round the homes. Children’s services in Kent are outstanding, their report says, and its last good story was told in 2017.',
      ['Kent current outstanding null'],
    ],
  ])('%s %s', (published, text, findings) => {
    expect(tellByRules(page('News from the council', published, text))).toEqual(findings);
  });
});
