import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellGrades } from './tell.ts';

const tell = (...args: Parameters<typeof page>) => tellGrades(page(...args));

const RI = 'requires improvement';

describe('a council that was replaced keeps its own inspections', () => {
  it('gives “the old county council” and “its predecessor” their own grades', () => {
    expect(
      tell(
        'Trust for two councils inspected',
        '2022-11-24',
        'Children’s services in North and West Northamptonshire require improvement, Ofsted says. The old county council had been judged inadequate in 2019, and its services were rated inadequate in 2013.',
      ),
    ).toEqual([
      `North Northamptonshire current ${RI} null`,
      'Northamptonshire prior inadequate 2013',
      'Northamptonshire prior inadequate 2019',
      `West Northamptonshire current ${RI} null`,
    ]);
    expect(
      tell(
        'Cumberland inspected',
        '2024-11-21',
        'Children’s services in Cumberland require improvement, Ofsted said. Its predecessor was rated inadequate in 2015.',
      ),
    ).toEqual([`Cumberland current ${RI} null`, 'Cumbria prior inadequate 2015']);
  });

  it('finds no predecessor where there is none, or where an office or a letter is meant', () => {
    expect(
      tell(
        'Croydon inspected',
        '2024-11-21',
        'Children’s services in Croydon require improvement, Ofsted said. The former council leader said that they were rated inadequate in 2017.',
      ),
    ).toEqual([`Croydon current ${RI} null`, 'Croydon prior inadequate 2017']);
  });

  it('tells nothing of now about a council that ended years ago', () => {
    expect(
      tell(
        'BCP Council rated good',
        '2025-02-13',
        'Children’s services run by BCP Council are good, Ofsted says. Of the councils before it, Poole was rated good in 2014, while Bournemouth required improvement in the same inspections.',
      ).filter((t) => / current /.test(t)),
    ).toEqual(['Bournemouth, Christchurch and Poole current good null']);
  });
});

describe('a grade that stands as a noun is one', () => {
  it('reads “the 2019 inadequate”, “a requires improvement” and “the earlier outstandings”', () => {
    expect(
      tell(
        'Last monitoring visit to Swindon',
        '2022-07-21',
        'Ofsted made its last monitoring visit to Swindon’s children’s services in May. With it the work under the 2019 inadequate comes to an end.',
      ),
    ).toEqual(['Swindon current null 2022-05', 'Swindon prior inadequate 2019']);
    expect(
      tell(
        'Barnsley rated good',
        '2026-02-19',
        'Ofsted rates Barnsley’s children’s services good. They were inadequate in 2019; then, in 2023, came a requires improvement.',
      ),
    ).toEqual(['Barnsley current good null', 'Barnsley prior inadequate 2019', `Barnsley prior ${RI} 2023`]);
    expect(
      tell(
        'Camden keeps its grade',
        '2024-01-25',
        'Ofsted has rated Camden’s children’s services outstanding. The two earlier outstandings came in 2016 and 2019.',
      ),
    ).toEqual(['Camden current outstanding null', 'Camden prior outstanding 2016', 'Camden prior outstanding 2019']);
  });

  it('reads no grade out of a job that requires improvement', () => {
    expect(
      tell(
        'Bury rated good',
        '2016-05-19',
        'Ofsted rates Bury’s children’s services good. A carer said that his was a job that requires improvement.',
      ),
    ).toEqual(['Bury current good null']);
  });

  it('counts no strands for inspections', () => {
    expect(
      tell(
        'Leeds inspected',
        '2024-01-25',
        'Ofsted has rated Leeds’ children’s services good. The report has three goods and two outstandings.',
      ),
    ).toEqual(['Leeds current good null']);
  });

  it('takes “from that same grade” for the grade named before', () => {
    expect(
      tell(
        'Two councils fall',
        '2022-12-09',
        'Ofsted has inspected two councils’ children’s services. Croydon, which had been good, now requires improvement; Barnsley fell from that same grade, awarded in 2018, to inadequate.',
      ),
    ).toEqual(['Barnsley current inadequate null', `Barnsley prior ${RI} 2018`, `Croydon current ${RI} null`, 'Croydon prior good null']);
  });
});
