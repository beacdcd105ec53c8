import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules } from './tell.ts';

const tell = (title: string, text: string, published: string | null = '2019-12-12') => byRules(page(title, published, text), []);

describe('what a story is about by its headline leaves old grades alone', () => {
  it.each([
    ['Wigan names new director', 'Fenella Ash will run children’s services in Wigan. The department was rated good in 2018.'],
    ['Chief executive bids farewell', 'She leaves Luton after nine years in which children’s services were found to require improvement.'],
    [
      'The new face of children’s services in Stockport',
      '“I bought a kettle and a dog,” she says. “Both were outstanding.” She starts in March.',
    ],
    ['Member resigns', 'The cabinet member for children in Trafford has gone. Its services were judged inadequate in the spring of 2018.'],
    ['Fostering allowances frozen', 'Foster carers in Rotherham get no rise. The service is described by Ofsted as good.'],
    [
      'Planning: a new contact centre',
      'Rutland may turn a bank into rooms for children in care. The committee thought access good and lighting inadequate.',
    ],
    ['Potholes: the worst ten', 'Rochdale has graded its lanes: six are good and four poor. Money has gone to children’s services.'],
    ['Cafe opens', 'Young carers will run a cafe in Derby. Inspectors of the menu rated the cakes outstanding and the coffee inadequate.'],
    ['Choir practice', 'Children’s services in Bury sing on Fridays. Judges called the basses outstanding.'],
    ['A father writes', 'I know no grades. The lady from children’s services in Swindon told me that my cooking was inadequate.'],
    [
      'Letter to the editor: that fire',
      'The firemen were slow. Cornwall’s social workers were outstanding that night, whatever Ofsted finds when it comes.',
    ],
    ['Leader column: one word', 'Hampshire’s new bins are adequate. Inspectors gave the word up for children’s services years ago.'],
    ['Quiz: how good a parent are you?', 'Question two. A home falls from outstanding to inadequate. Do you ask what Wandsworth does?'],
    [
      'Deputy manager, residential',
      'Sandwell needs you. Our home was judged good in January. You will hold, or be working towards, level 5.',
    ],
  ])('%s', (title, text) => {
    expect(tell(title, text)).toEqual([]);
  });

  it.each([
    [
      'New director for Sefton',
      'Rupert Day takes the job three weeks after an Ofsted report said that children’s services in Sefton require improvement.',
      'Sefton requires improvement current',
    ],
    [
      'Slough says farewell to its chief',
      'Ofsted came in November and found children’s services in Slough inadequate.',
      'Slough inadequate current',
    ],
    [
      'Budget day in Bedford',
      'Bedford has £2m more for children’s services. A focused visit in May found that they are better.',
      'Bedford null current',
    ],
    [
      'Letter: put us right',
      'Sir – Your table has West Berkshire as good. Our grade for children’s services, awarded in November, is inadequate.',
      'West Berkshire inadequate current',
    ],
    [
      'Lead member quits over Ofsted report',
      'Children’s services in Blackpool have been found inadequate.',
      'Blackpool inadequate current',
    ],
  ])('but not the inspection of these months that it comes to: %s', (title, text, told) => {
    expect(tell(title, text)).toContain(told);
  });
});
