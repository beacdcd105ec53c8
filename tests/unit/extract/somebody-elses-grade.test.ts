import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../lib/commands/article-of-text.ts';
import { extract } from '../../../lib/extract/extract.ts';

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
