import { describe, expect, test } from 'vitest';
import { findCouncils } from '../../../lib/extract/councils/find-councils.ts';

/** Accepted mentions as 'text → councils', weak ones with a question mark; anaphors left out. */
const found = (text: string) =>
  findCouncils(text)
    .accepted.filter((m) => m.kind !== 'anaphor')
    .map((m) => `${m.text} → ${m.councils.map((c) => c.name).join(' + ')}${m.strength === 'weak' ? '?' : ''}`);

describe('a council is found under each of its names', () => {
  test.each([
    ['Nottinghamshire County Council was told', ['Nottinghamshire County Council → Nottinghamshire']],
    ['Nottingham and Nottinghamshire differ', ['Nottingham → Nottingham', 'Nottinghamshire → Nottinghamshire']],
    ['North East Lincolnshire and Lincolnshire', ['North East Lincolnshire → North East Lincolnshire', 'Lincolnshire → Lincolnshire']],
    [
      'Brighton and Hove and Bath and North East Somerset',
      ['Brighton and Hove → Brighton and Hove', 'Bath and North East Somerset → Bath and North East Somerset'],
    ],
    ['Bournemouth, Christchurch and Poole Council', ['Bournemouth, Christchurch and Poole Council → Bournemouth, Christchurch and Poole']],
    ['LONDON BOROUGH OF BARKING AND DAGENHAM', ['LONDON BOROUGH OF BARKING AND DAGENHAM → Barking and Dagenham']],
    ['City of Bradford Metropolitan District Council’s plan', ['City of Bradford Metropolitan District Council → Bradford']],
    ['Stoke on Trent and St. Helens', ['Stoke on Trent → Stoke-on-Trent', 'St. Helens → St Helens']],
    ['Sandwell Children’s Trust', ['Sandwell Children’s Trust → Sandwell']],
    ['Achieving for Children', ['Achieving for Children → Kingston upon Thames + Richmond upon Thames + Windsor and Maidenhead']],
    ['Staff in Hull and at KCC', ['Hull → Kingston upon Hull', 'KCC → Kent']],
    ['North and West Northamptonshire', ['North → North Northamptonshire', 'West Northamptonshire → West Northamptonshire']],
    ['Social services in Ynys Môn', ['Ynys Môn → Isle of Anglesey']],
    ['A Suffolk-run home', ['Suffolk → Suffolk']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what only looks like a council is none', () => {
  test.each([
    'Reading the report took a day',
    'He could not bury the findings',
    'Mr Sutton asked',
    'David Sutton resigned',
    'Durham University said',
    'Crowds at Kent Police',
    'Durham, North Carolina',
    'Reading, Pa.',
    'a Hull-born writer',
    'the Bishop of Durham',
    'a trip to New York',
    'Lincoln City Council',
    'the Sutton Trust',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the words around a name decide what it is', () => {
  test.each([
    // people
    ['Ian Bolton chairs the board. Bolton said it was hard.', []],
    ['Councillor Kent said that Essex was wrong.', ['Essex → Essex']],
    ['J. Warrington wrote to us.', []],
    ['It was Keisha Oldham, director of services, who left.', []],
    // institutions
    ['He was treated at Leeds General Infirmary.', []],
    ['The trial at Leeds Crown Court ended.', []],
    ['The Lincolnshire Echo reported it first.', []],
    ['She read it in the Hull Daily Mail on the train.', []],
    ['They asked Wigan and Leigh College for help.', ['Wigan → Wigan?']],
    ['Nobody at Reading FC replied.', []],
    ['The Diocese of Southwark owns it.', []],
    ['The line to Luton Airport was shut.', []],
    // other places
    ['A school in Bury St Edmunds was praised.', ['Bury St Edmunds → Suffolk?']],
    ['She moved to Stoke Newington that year.', []],
    ['The coroner for West Durham was told.', []],
    ['The MP for Bury South was told.', []],
    ['The police in Essex County, N.J., were told.', []],
    ['READING, Pa. – The agency in Reading was told.', []],
    ['Officials of Kent County, Michigan, were told.', []],
    ['Ministers in Westminster were told.', ['Westminster → Westminster?']],
    ['Ofsted was in Newcastle last week.', ['Newcastle → Newcastle upon Tyne']],
    ['The road to Newcastle was shut.', ['Newcastle → Newcastle upon Tyne?']],
    // smaller councils
    ['Preston City Council was told.', []],
    ['Bedford Town Council was told.', []],
    // lists
    [
      'Kingston, Richmond and Windsor & Maidenhead were told.',
      ['Kingston → Kingston upon Thames', 'Richmond → Richmond upon Thames', 'Windsor & Maidenhead → Windsor and Maidenhead'],
    ],
    [
      'Kensington and Chelsea, Westminster and Enfield were told.',
      ['Kensington and Chelsea → Kensington and Chelsea', 'Westminster → Westminster', 'Enfield → Enfield'],
    ],
    [
      'Birmingham; Coventry Knowsley; Manchester Rotherham',
      ['Birmingham → Birmingham', 'Coventry → Coventry', 'Knowsley → Knowsley', 'Manchester → Manchester', 'Rotherham → Rotherham'],
    ],
    ['Leicester, Leicestershire and Rutland were told.', ['Leicester → Leicester', 'Leicestershire → Leicestershire', 'Rutland → Rutland']],
    // words
    ['Reading deserves credit.', ['Reading → Reading']],
    ['Grim reading for the county.', []],
    ['Bury Council Slammed by Ofsted', ['Bury Council → Bury']],
    ['BURY COUNCIL SLAMMED BY OFSTED', ['BURY COUNCIL → Bury']],
    ['They drove past the hull of a ship.', []],
    // forms
    ['durham county council and haringey council', ['durham county council → Durham', 'haringey council → Haringey']],
    ['Social workers in the Vale of Glamorgan', ['Vale of Glamorgan → Vale of Glamorgan']],
    [
      'The Essex authority was told, as were Hackney LBC and Wigan MBC.',
      ['Essex authority → Essex?', 'Hackney LBC → Hackney', 'Wigan MBC → Wigan'],
    ],
    ['Middlesborough Council and Kent county councillors', ['Middlesborough Council → Middlesbrough', 'Kent county councillors → Kent']],
    // initials
    [
      'Derbyshire County Council (DCC) replied. DCC said so.',
      ['Derbyshire County Council → Derbyshire', 'DCC → Derbyshire', 'DCC → Derbyshire'],
    ],
    [
      'Hammersmith Council and the London Borough of Barking were told.',
      ['Hammersmith Council → Hammersmith and Fulham', 'London Borough of Barking → Barking and Dagenham'],
    ],
    ['Nottingham County Council and Durham City Council', ['Nottingham County Council → Nottingham?', 'Durham City Council → Durham?']],
    [
      'Wrexham County Borough Council and Rutland County Council',
      ['Wrexham County Borough Council → Wrexham', 'Rutland County Council → Rutland'],
    ],
    ['SCC said so.', []],
    ['The tag follows BCP 47.', []],
    ['See Further Reading below.', []],
    ['Mark Nottingham has left.', ['Nottingham → Nottingham?']],
    [
      'A company, Brighter Futures for Children (BFfC), was set up. BFfC runs it.',
      ['Brighter Futures for Children → Reading', 'BFfC → Reading', 'BFfC → Reading'],
    ],
    [
      'Torbay Council (Lab) and Torbay Council (TC); TC said',
      ['Torbay Council → Torbay', 'Torbay Council → Torbay', 'TC → Torbay', 'TC → Torbay'],
    ],
    ['NHS Somerset said so, and so did Somerset Council.', ['Somerset Council → Somerset']],
    ['Director heads north\nLancashire has lost her', ['Lancashire → Lancashire']],
    ['BCP: emergency measures', ['BCP → Bournemouth, Christchurch and Poole']],
    ['NNC said so.', ['NNC → North Northamptonshire?']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('phrases that point back are found, and their namesakes are not', () => {
  const pointers = (text: string) =>
    findCouncils(text)
      .accepted.filter((m) => m.kind === 'anaphor')
      .map((m) => `${m.text}: ${m.noun}`);
  test.each([
    ["The council and the county council's staff", ['The council: council', 'the county council: county']],
    ['the troubled authority', ['the troubled authority: authority']],
    ['Town Hall chiefs left County Hall', ['Town Hall: hall', 'County Hall: hall']],
    ['both councils, then the borough', ['both councils: councils', 'the borough: borough']],
    ['the council tax, the county court, the city centre, the district council, the Council of Europe', []],
    ['the council house', []],
  ])('%s', (text, expected) => {
    expect(pointers(text)).toEqual(expected);
  });
});

test('a rejected name says why', () => {
  expect(findCouncils('Mr Sutton left Durham University.').rejected.map((m) => [m.text, m.rule])).toEqual([
    ['Sutton', 'person-title'],
    ['Durham', 'institution'],
  ]);
});

test('Welsh, Scottish and Northern Irish bodies carry their nation', () => {
  const nations = findCouncils('Torfaen, Fife Council, the Western Trust and Leeds').accepted.map((m) => m.nation);
  expect(nations).toEqual(['wales', 'scotland', 'northern ireland', 'england']);
});
