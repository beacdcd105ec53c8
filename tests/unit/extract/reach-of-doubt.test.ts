import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../lib/commands/article-of-text.ts';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

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

describe('hopes and fears that came true, and clauses they do not reach', () => {
  it.each<Row>([
    [
      '2019-05-16',
      "'I knew we had it in us'",
      "The director at Southend says she always knew that its children's services could be rated good. Ofsted gave them that grade in a report published on Friday.",
      ['Southend-on-Sea good current'],
    ],
    [
      '2019-05-16',
      'The critic is wrong',
      "Had he read to the end of the Ofsted report which appeared last summer he would know that Herefordshire's children's services were said to require improvement.",
      ['Herefordshire requires improvement current'],
    ],
    [
      '2019-05-16',
      'Anyone who reads it',
      "Anyone who reads Ofsted's report on Herefordshire will see that its children's services were found to require improvement.",
      ['Herefordshire requires improvement current'],
    ],
    [
      '2019-05-16',
      'Wakefield in the dock',
      "Children in Wakefield are not safe enough, and the council that should protect them is inadequate, Ofsted's inspectors have found.",
      ['Wakefield inadequate current'],
    ],
    [
      '2019-05-16',
      'In the dock',
      "The service that ought to keep Wakefield's children from harm has been judged inadequate by Ofsted.",
      ['Wakefield inadequate current'],
    ],
    ['2019-05-16', 'What if', "If Ofsted had found Kent's services inadequate, the leader would have gone.", []],
    ['2019-05-16', 'What if', 'Kent could be rated good if leadership improves, its adviser says. Ofsted will come in the autumn.', []],
    ['2019-05-16', 'The council that should', 'The council should be rated good next time, the leader of Kent told Ofsted.', []],
    ['2019-05-16', 'As hoped', "Kent hoped to be rated good, and it was: Ofsted's report came out on Monday.", ['Kent good current']],
    [
      '2019-05-16',
      'As feared',
      'Kent had feared that it would be rated inadequate. It has been, Ofsted announced on Monday.',
      ['Kent inadequate current'],
    ],
    [
      '2019-05-16',
      'As hoped',
      "The director of Kent said that she had hoped for good, and good is what Ofsted gave the county's children's services.",
      ['Kent good current'],
    ],
    ['2019-05-16', 'As dreaded', "Ofsted's verdict on Kent was the one it had dreaded: inadequate.", ['Kent inadequate current']],
    ['2019-05-16', 'A dream', "Ofsted's verdict on Kent was the one it would have wished for: outstanding.", ['Kent outstanding current']],
    [
      '2019-05-16',
      'What needs to be',
      "Ofsted found Kent's services, which need more money, to be inadequate.",
      ['Kent inadequate current'],
    ],
    [
      '2019-05-16',
      'Hoped in vain',
      'Kent hoped to be rated good. It was a mistake, Ofsted found: it requires improvement.',
      ['Kent requires improvement current'],
    ],
    ['2019-05-16', 'Hoped in vain', 'Kent hoped to be rated outstanding. It is good, says Ofsted.', ['Kent good current']],
    ['2019-05-16', 'Ready', 'Kent hopes to be rated good. It is in the hands of Ofsted now.', []],
    ['2019-05-16', 'Visitors', "If Ofsted came tomorrow it would see that Kent's services are good, says its leader.", []],
  ])('%s %s: %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });
});
