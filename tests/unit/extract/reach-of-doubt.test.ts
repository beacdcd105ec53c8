import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../lib/commands/article-of-text.ts';
import { extract } from '../../../lib/extract/extract.ts';

const tell = (text: string, published = '2019-05-02', title = 'News') =>
  extract(articleOfText(text, { title, published, url: null, site: null }))
    .map((f) => `${f.council.name} ${f.status} ${f.rating}`)
    .sort();

describe('a hope or denial reaches to the end of its clause or quotation', () => {
  it.each([
    ['Ofsted’s verdict on Bexley’s children’s services, which could not be printed before polling day, is that they remain good.', 'good'],
    ['Bexley “would always be the best there is”, said its leader of children’s services that Ofsted rated good last month.', 'good'],
    ['Ofsted said that children in Bexley whose parents aren’t working are safe: children’s services are good.', 'good'],
    ['“We’d been inadequate in 2014,” said Bexley’s director of children’s services. “Ofsted rated us good last month.”', 'good'],
  ])('%s', (text, grade) => {
    expect(tell(text)).toContain(`Bexley current ${grade}`);
  });

  it.each([
    'Bexley’s children’s services, which Ofsted visits in May, hope to be rated good.',
    'The leader said that Bexley’s children’s services “would be rated good” by Ofsted.',
    'Bexley’s children’s services aren’t good, whatever Ofsted’s visit brings.',
  ])('but %s', (text) => {
    expect(tell(text)).toEqual([]);
  });
});

describe('a self-assessment or peer review silences its own clause', () => {
  it('and not Ofsted’s in the clause before or after', () => {
    expect(
      tell('Ofsted has told Oldham that its children’s services require improvement, and the council’s self-evaluation says good.'),
    ).toEqual(['Oldham current requires improvement']);
    expect(tell('The peer review of Oldham’s children’s services found them good, but Ofsted has rated them inadequate.')).toEqual([
      'Oldham current inadequate',
    ]);
    expect(
      tell('A peer review of Oldham’s children’s services found leadership good, and practice inadequate. Ofsted has not been.'),
    ).toEqual([]);
  });
});

describe('what is denied of better grades, or of all but one, is said of one', () => {
  it.each([
    ['Torbay’s children’s services have been unable to rise above inadequate at three Ofsted inspections.', 'Torbay'],
    ['Ofsted says that no council in the county has been judged inadequate for children’s services except Medway.', 'Medway'],
    ['Kent is one of nine councils whose children’s services were found inadequate by Ofsted last month.', 'Kent'],
  ])('%s', (text, council) => {
    expect(tell(text).map((t) => t.replace(/ (?:current|prior)/, ''))).toEqual([`${council} inadequate`]);
  });

  it.each([
    'Ofsted wrote that children’s services in Torbay will not rise above adequate without money.',
    'Nine councils were found inadequate by Ofsted, the director of children’s services in Kent said.',
  ])('but not %s', (text) => {
    expect(tell(text)).toEqual([]);
  });
});
