import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';

const grades = (text: string) => extract(page('Inspectors report', '2024-05-02', text)).map((f) => f.rating);

describe('what is still to be reached is not reached', () => {
  it.each([
    'must improve in order to be good',
    'have to improve to be rated good',
    'must do better if they are to be outstanding',
    'have some way to go to be good',
    'have work to do to be good',
    'have a way to go before they are good',
    'must get better to be good',
    'need improving to be good',
    'are some way off being good',
    'are anything but good',
    'were told to improve to be good',
  ])('services that %s', (said) => {
    expect(grades(`Ofsted has told Redcar and Cleveland that its children’s services ${said}.`)).not.toContain('good');
    expect(grades(`Children’s services in Bury ${said}, inspectors from Ofsted have found.`)).not.toContain('outstanding');
  });

  it.each(['must improve to be good', 'are required to improve to be good', 'need to improve to be good'])(
    'and the inspectorate’s own words are its grade: services that %s',
    (said) => {
      expect(grades(`Ofsted has told Redcar and Cleveland that its children’s services ${said}, after an inspection in March.`)).toEqual([
        'requires improvement',
      ]);
    },
  );

  it.each([
    ['Ofsted found Bury’s children’s services to be good, and inspectors praised efforts to improve.', 'good'],
    ['Having worked hard to improve, Bury’s children’s services are good, Ofsted has found.', 'good'],
    ['Bury has been working to improve since its services were found to be inadequate by Ofsted in 2020.', 'inadequate'],
    ['Bury’s children’s services improved to be rated good by Ofsted.', 'good'],
  ])('what was reached by effort is: %s', (text, grade) => {
    expect(grades(text)).toContain(grade);
  });
});

describe('a grade that is possible, or was missed', () => {
  it.each([
    'Ofsted has changed its rules for Bury and others. A council may still be good overall if one area requires improvement.',
    'Inspectors are in Bury. Under the framework a council could well be rated inadequate for one failing alone.',
    'Ofsted inspectors have left Bury. Services there can be judged outstanding even if one area falls short.',
  ])('%s', (text) => {
    expect(grades(text)).toEqual([]);
  });

  it.each([
    'Ofsted rated Bury’s children’s services good; they narrowly missed an outstanding.',
    'Ofsted rated Bury’s children’s services good. The council missed out on the top grade.',
    'Ofsted rated Bury’s children’s services good. A reply from the council to the union about its children’s homes is outstanding.',
  ])('%s', (text) => {
    expect(grades(text)).toEqual(['good']);
  });
});
