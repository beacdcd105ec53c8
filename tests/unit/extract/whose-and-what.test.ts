import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../lib/commands/article-of-text.ts';
import { extract } from '../../../lib/extract/extract.ts';

const tell = (title: string, text: string, published = '2019-05-02') =>
  extract(articleOfText(text, { title, published, url: null, site: null })).map(
    (f) => `${f.council.name} ${f.status} ${f.rating} ${f.inspected ?? '-'}`,
  );

describe('a grade goes to the council and the part that it is about', () => {
  it('takes "the council" for the one that its own sentence names', () => {
    expect(
      tell(
        'Two reports in a week',
        "Ofsted judged children's services in Solihull good on Monday.\nStockport's monitoring letter, its third since the council was rated inadequate in 2017, is kinder than the last.",
      ),
    ).toContain('Stockport prior inadequate 2017');
  });

  it('takes those who lead for the leaders', () => {
    expect(
      tell(
        'Ofsted on Rochdale',
        "Those who run children's services in Rochdale have been judged inadequate by Ofsted. Services overall require improvement.",
      ),
    ).toEqual(['Rochdale current requires improvement -']);
  });

  it('takes services that some children get for a part', () => {
    expect(
      tell(
        'Ofsted on Bolton',
        "Ofsted said that Bolton's children's services were once again inadequate. Care leavers received services that require improvement.",
      ),
    ).not.toContain('Bolton current requires improvement -');
  });

  it('takes the three parts named together for the whole, as single inspections did', () => {
    expect(
      tell(
        'Report on Salford',
        'Ofsted has published its report on Salford. Services for children who need help and protection, children looked after and care leavers require improvement to be good.',
        '2015-03-05',
      ),
    ).toEqual(['Salford current requires improvement -']);
  });
});

describe('one that stands for a grade named before', () => {
  it('is read as that grade', () => {
    expect(
      tell('Rise of Sefton', 'Ofsted has been to Sefton, which had requires improvement in 2016 and now carries an outstanding one.'),
    ).toContain('Sefton current outstanding -');
  });
});

describe('what nobody judged is no judgement', () => {
  it('leaves an opinion of somebody who inspects nothing', () => {
    expect(
      tell(
        'A new report',
        "A professor wants Ofsted to inspect children's services less. Social workers in Wirral read her report. A union called it outstanding.",
      ),
    ).toEqual([]);
  });

  it('leaves a count of unnamed councils, and a question', () => {
    expect(
      tell(
        'News from Oldham',
        "Ofsted's new test of children's services is hard. Of the first 40, five have been found good.\nNobody in Oldham can say whether the service was good.",
      ),
    ).toEqual([]);
  });

  it('knows no joint targeted inspection before there were any', () => {
    expect(tell('Joint inspectors in Bury', "Joint inspectors said that Bury's safeguarding was adequate in March.", '2011-04-07')).toEqual(
      ['Bury current adequate 2011-03'],
    );
  });

  it('takes "inadequate overall" for the whole, whatever parts are named on the way', () => {
    expect(
      tell(
        'Ofsted on Thurrock',
        'Services in Thurrock for children who need help and protection and for care leavers were judged inadequate overall by Ofsted.',
      ),
    ).toEqual(['Thurrock current inadequate -']);
  });
});

describe('where a council came from is told from where it is', () => {
  it('gives a year to the grade that stands beside it, and not to a part told after "when"', () => {
    expect(
      tell(
        "Bexley's services for children are good",
        'Inspectors have judged the services of Bexley Council for children to be good in every area.\nIt compares with an overall judgement of requires improvement in 2014, when only adoption was good.',
      ),
    ).toEqual(['Bexley current good -', 'Bexley prior requires improvement 2014']);
  });

  it('takes the grade that it went to for the news', () => {
    expect(
      tell(
        "Luton's children's services good at last",
        'Luton Council has gone from inadequate to good.\nOfsted inspectors visited in March. The council was rated inadequate in May 2016 and has had five monitoring visits since.',
      ),
    ).toEqual(['Luton current good 2019-03', 'Luton prior inadequate 2016-05']);
  });
});
