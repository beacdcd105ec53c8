import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';

const tell = (text: string, published = '2024-05-17') =>
  extract(page('Inspectors report', published, text))
    .map((f) => `${f.council.name} ${f.status} ${f.rating} ${f.inspected ?? '-'}`)
    .sort();

describe('a grade that others have too', () => {
  it('goes to those named behind "as"', () => {
    expect(tell("Ofsted has found Harrow's children's services to be outstanding, as Barnet's and Camden's have been since 2019.")).toEqual(
      ['Barnet current outstanding 2019', 'Camden current outstanding 2019', 'Harrow current outstanding -'],
    );
    expect(tell("Ofsted rates Harrow's children's services good, as Barnet was last year.")).toEqual([
      'Barnet current good 2023',
      'Harrow current good -',
    ]);
    expect(tell("Ofsted says that Harrow's children's services require improvement, as do Barnet's.")).toContain(
      'Barnet current requires improvement -',
    );
  });

  it('goes to nobody who only does something else', () => {
    for (const tail of ['as Barnet was told by its own director', 'as Barnet has been quick to note', 'as Barnet is its neighbour'])
      expect(tell(`Ofsted rates Harrow's children's services good, ${tail}.`)).toEqual(expect.arrayContaining(['Harrow current good -']));
    expect(tell("Ofsted rates Harrow's children's services good, as Barnet was told by its own director.")).toEqual([
      'Harrow current good -',
    ]);
  });
});

describe('dates and subjects near a grade', () => {
  it('leaves "four years ago" with the grade before it when the main verb follows', () => {
    expect(
      tell(
        'Southwark must explain how a department rated outstanding for looked-after children only four years ago came to be declared inadequate by Ofsted. Inspectors spent December in its files.',
        '2016-02-19',
      )[0],
    ).toBe('Southwark current inadequate 2015-12');
  });

  it("hears a grade behind a colon after a council's turn", () => {
    expect(
      tell(
        "Ofsted's inspectors are reporting on children's services here. On Wednesday it was Swindon's turn: requires improvement.",
      ).join(),
    ).toContain('Swindon current requires improvement');
  });

  it('is not led astray by schools that councils are unlike', () => {
    expect(
      tell(
        'Councils, unlike schools, are not closed. An Ofsted inspection in March of services for children in Suffolk ended in the award of a good.',
      ),
    ).toEqual(['Suffolk current good 2024-03']);
  });
});

describe('visits of several days', () => {
  it('are one each', () => {
    expect(
      tell(
        "York's children's services required improvement in March 2022, Ofsted said, and focused visits in 2022 and 2023 gave little comfort. Ofsted's inspection last month rates them good.",
        '2025-10-16',
      ),
    ).toEqual(expect.arrayContaining(['York current good 2025-09', 'York prior null 2023']));
  });

  it('may be called exercises or checks', () => {
    expect(
      tell(
        "Doncaster's children's services were rated inadequate by Ofsted in 2018. A monitoring exercise by Ofsted, held in October last year, was encouraging.",
        '2021-03-18',
      ),
    ).toEqual(['Doncaster current null 2020-10', 'Doncaster prior inadequate 2018']);
  });
});
