import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../lib/commands/article-of-text.ts';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';
import { byRules } from './tell.ts';

const tell = (title: string, text: string, published = '2019-05-02') =>
  extract(articleOfText(text, { title, published, url: null, site: null })).map(
    (f) => `${f.council.name} ${f.service} ${f.status} ${f.rating}`,
  );

describe('a grade of something else is never a council’s', () => {
  it.each([
    ['Tomatoes', 'A tomato grown in Luton was judged outstanding at the show; one from Kent was only good.'],
    ['Hotels', 'Tourists rated four hotels in Blackpool excellent, nine adequate and one poor.'],
    ['Takeaways', 'A takeaway in Hull was given three stars out of five for hygiene. Two more nearby require improvement.'],
    ['College told to improve', 'A sixth form college in Derby was rated inadequate by Ofsted, which said that lessons were dull.'],
  ])('%s', (title, text) => {
    expect(tell(title, text)).toEqual([]);
  });

  it('but a terse note that names the grade of a council is still read', () => {
    expect(tell('Stop press', 'We have just heard that Solihull has gone up from requires improvement to good.')).toEqual([
      "Solihull children's services current good",
      "Solihull children's services prior requires improvement",
    ]);
  });
});

describe('a story about somebody else’s service', () => {
  it.each([
    [
      'Home where people waited days for a bath is rated inadequate',
      'A care home in Dorset for people with dementia is in special measures.',
      'The Care Quality Commission came without warning in March and rated it inadequate overall. It had required improvement in 2016.',
      'Dorset Council said that its own inspection by Ofsted last year was about children.',
    ],
    [
      'Harlow care home to close',
      'The 40-bed home for older people had slipped from good to poor, said the CQC. Essex will use it for children’s services.',
    ],
    ['Playgroup celebrates', 'Swindon’s children’s services paid for the swings, and Ofsted called it outstanding in April.'],
    [
      'Derby academy hails report',
      'Inspectors rated Moorside outstanding. It was good before.',
      'Pupils with special educational needs fly, and those in the care of Derby City Council do well.',
    ],
    [
      'Case review lists eight missed chances',
      'The health trust, where inspectors rated children’s services good in May, is reviewing its rota. Oldham’s safeguarding board accepted the findings.',
    ],
    [
      'Full list of school Ofsted verdicts in Bury',
      'Elton Primary: good, as in 2014.',
      'St Anne’s: outstanding.',
      'The cabinet member for children’s services was pleased.',
    ],
    [
      'Officers too slow to see harm, inspectorate finds',
      'Police in Bury and Bolton miss signs of harm, says the Inspectorate of Constabulary.',
      'Its report on child protection at Mercia Police assessed eight cases as good, ten as requiring improvement and 12 as inadequate.',
      'Children’s services at Bury Council were told too late.',
    ],
    [
      'Police chief says sorry',
      'Police in Rotherham have been told by the constabulary’s inspectors that their protection of children is inadequate, down from good.',
    ],
  ])('is never the council’s: %s', (title, ...text) => {
    expect(byRules(page(title, text[0]?.includes('said the CQC') ? '2011-05-02' : '2019-05-02', ...text), [])).toEqual([]);
  });

  it.each([
    [
      'Children’s home in Kent rated inadequate',
      'Ofsted has rated a children’s home run by Kent County Council inadequate.',
      "Kent children's home inadequate current",
    ],
    [
      'Kent is good',
      'Ofsted has rated Kent’s children’s services good. A care home that it runs was found inadequate by the CQC.',
      'Kent good current',
    ],
    [
      'Kent is good',
      'Inspectors of Kent’s children’s services judged them good, and child protection at schools in the county strong.',
      'Kent good current',
    ],
  ])('but beside one the council has its own: %s', (title, text, told) => {
    expect(byRules(page(title, '2019-05-02', text), [])).toEqual([told]);
  });
});
