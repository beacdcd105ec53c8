import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../lib/commands/article-of-text.ts';
import { extract } from '../../../lib/extract/extract.ts';

const tell = (title: string, text: string, published: string | null = '2019-09-12') =>
  extract(articleOfText(text, { title, published, url: null, site: null })).map(
    (f) => `${f.council.name} ${f.service === "children's services" ? '' : `${f.service} `}${f.status} ${f.rating} ${f.inspected ?? '-'}`,
  );

describe('what stands beside a grade and is not its own', () => {
  it('reads "inadequate for …, and for overall effectiveness" as the whole too', () => {
    expect(
      tell(
        "Ofsted on Bolton's children's services",
        "The report rates Bolton's children's services inadequate for leaders, for children who need help and protection, and for overall effectiveness. For people leaving care the grade is a shade better, but still requires improvement to be good.",
      ),
    ).toEqual(['Bolton current inadequate -']);
  });

  it('dates no inspection with what a council did in the sentence about it', () => {
    expect(
      tell(
        'Failings found in Trafford',
        "Ofsted has judged Trafford's children's services inadequate. The council set up a turnaround board in 2015, and inspectors grant that there have been some changes since.",
      ),
    ).toEqual(['Trafford current inadequate -']);
  });

  it('takes a council that is "one of them" for one of those counted', () => {
    expect(
      tell(
        "Rochdale's services among the worst",
        "In 12 authorities children's services are inadequate, Ofsted said, and Rochdale is one of them.",
      ),
    ).toEqual(['Rochdale current inadequate -']);
  });

  it('takes "the only council to be rated as outstanding is …" for that council', () => {
    expect(
      tell(
        'Ofsted: how the north is doing',
        "The only council in the region whose children's services Ofsted has rated as outstanding is Stockport.",
      ),
    ).toEqual(['Stockport current outstanding -']);
  });

  it('hears "inadequate almost a year ago" as a grade', () => {
    expect(
      tell(
        'Second visit finds progress in Luton',
        "Ofsted has finished its second monitoring visit to Luton Council's children's services since it rated them inadequate almost a year ago.",
      ),
    ).toEqual(expect.arrayContaining([expect.stringMatching(/^Luton prior inadequate/)]));
  });

  it('judges no homes where homes are only one thing that was liked', () => {
    expect(
      tell(
        'More can be done in Southend',
        "Ofsted calls children's services in Essex good and sees strengths in schools, adoption and children's homes. Southend came off worse: its services were judged to be inadequate.",
      ),
    ).toEqual(expect.arrayContaining([expect.stringMatching(/^Southend-on-Sea current inadequate/)]));
  });
});
