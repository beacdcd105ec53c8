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
