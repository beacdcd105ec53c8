import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

describe('an inspectorate that is only named has not been', () => {
  it.each([
    'A home in Cardiff was rated poor for its environment under Care Inspectorate Wales’s new scheme. Cardiff Council, whose social services look after children, found places elsewhere.',
    'A base for Swansea’s foster carers has opened. CIW, which inspects the service, has not visited since it moved.',
    'Angus is one of five areas whose work with children at risk the Care Inspectorate will examine this winter.',
    'Kinship carers met in Kirkcaldy. Fife Council will fund another lunch, and a Care Inspectorate leaflet was left on every chair.',
    'Every children’s home in Gwynedd must be registered with Care Inspectorate Wales.',
    'Conwy will host the new children’s team. CIW approves of the change.',
    'A judge will look into care cases in Powys. Care Inspectorate Wales said it couldn’t look into single cases.',
    'Falkirk’s chief social worker says that the Care Inspectorate is likely to return next spring to look at services for children.',
  ])('%s', (text) => {
    expect(byRules(page('In brief', '2019-10-03', text), [])).toEqual([]);
  });

  it.each([
    ['Angus', 'The Care Inspectorate has praised Angus Council’s children’s services after an inspection in May.'],
    ['Powys', 'Care Inspectorate Wales has found serious concerns in the children’s services of Powys after inspectors visited in July.'],
    ['Newport', 'Newport’s services for children are praised in a report from Care Inspectorate Wales, which visited in March.'],
  ])('%s: one that found something has', (council, text) => {
    expect(byRules(page('In brief', '2019-10-03', text), [])).toEqual([`${council} null current`]);
  });
});

describe('a visit that was put off, or is to come', () => {
  it.each<Row>([
    [
      '2020-08-06',
      'The visit that wasn’t',
      'Inadequate in 2015, Torbay was to have had the last of its monitoring visits in March. It was put off.',
      ['Torbay inadequate prior'],
    ],
    [
      '2020-04-09',
      'Visits off',
      'Ofsted should have made its fourth monitoring visit to Slough, which it rated inadequate in 2018, last week.',
      ['Slough inadequate prior'],
    ],
    [
      '2022-04-07',
      'Sefton waits',
      'Sefton is waiting for its first monitoring visit since it was rated inadequate in May 2021.',
      ['Sefton inadequate prior'],
    ],
    [
      '2018-01-25',
      'Member resigns',
      'Wirral’s monitoring visits go on; its children’s services were found inadequate in 2016.',
      ['Wirral inadequate prior'],
    ],
    [
      '2021-04-22',
      'After the judge',
      'Ofsted has told Herefordshire, which has required improvement since 2018, that it is to expect a visit.',
      ['Herefordshire requires improvement prior'],
    ],
    [
      '2022-09-15',
      'A new front door',
      'From Monday there is one number to ring in Thurrock. The council, good at its last Ofsted inspection in 2019, says that the change owes nothing to anybody.',
      ['Thurrock good prior'],
    ],
  ])('is none: %s %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });

  it('but one that came late was made', () => {
    expect(
      byRules(page('Sefton', '2022-12-08', 'Sefton was to have had a monitoring visit in September; it came in November instead.'), []),
    ).toEqual(['Sefton null current']);
  });
});
