/** Neighbours, charities, posts elsewhere, parts and wishes beside a council's own grade. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

/** A story's headline, day and text, and what the grammar alone finds in it. */
type Story = [title: string, published: string | null, text: string, told: string[]];

describe("what is kept apart from a council's own grade", () => {
  it.each<Story>([
    [
      'Services for some',
      '2023-02-01',
      "After a two-week inspection in December, Ofsted inspectors have identified that Blackpool Council provides 'good' services for children in care and care leavers, with an overall classification of Requires Improvement.",
      ['Blackpool current requires improvement 2022-12'],
    ],
    [
      'The same town',
      '2023-02-01',
      "Ofsted says that Blackpool's children's services require improvement. Put this report next to the one from 2019 and you would not think it was the same town.",
      ['Blackpool current requires improvement null'],
    ],
    [
      'A mere two years',
      '2022-04-13',
      "Doncaster's children's services require improvement, Ofsted says. They were good in all areas in November 2017, a mere two years after they had been given the lowest grade of all.",
      ['Doncaster current requires improvement null', 'Doncaster prior good 2017-11', 'Doncaster prior inadequate 2015'],
    ],
    [
      'A neighbour',
      '2023-05-16',
      "Ofsted has told Leeds that its children's services remain outstanding, while neighbouring Bradford's, rated inadequate last year, have been taken over by a trust.",
      ['Bradford prior inadequate 2022', 'Leeds current outstanding null'],
    ],
    [
      'More than can be said',
      '2023-05-16',
      "Children's social care in Oxfordshire is good, according to inspectors. That is more than can be said for its SEND service, which a separate report called a systemic failure.",
      ['Oxfordshire current good null'],
    ],
    [
      'A grip on staffing',
      '2023-05-16',
      "Ofsted found that leaders in Stockport have an inadequate grip on staffing but judged the council's children's services to be good overall.",
      ['Stockport current good null'],
    ],
    [
      'Joined from',
      '2023-05-16',
      "The director, who joined from outstanding Hertfordshire, said the requires improvement verdict on Luton's children's services was fair.",
      ['Hertfordshire prior outstanding null', 'Luton current requires improvement null'],
    ],
    [
      'If they had come',
      '2023-05-16',
      "If Ofsted had come a year ago we would have been inadequate, Luton's director said. Instead its children's services were rated good.",
      ['Luton current good null'],
    ],
    [
      'Some homes',
      '2023-05-16',
      "Two of Dudley's four children's homes have been rated outstanding by Ofsted. The council's children's services as a whole require improvement.",
      ['Dudley current outstanding null', 'Dudley current requires improvement null'],
    ],
    [
      'A small county',
      '2023-05-16',
      "Rutland, England's smallest county, has a good children's service, Ofsted has confirmed. It was rated as requiring improvement in 2016. Last year's short visit found it had some way to go.",
      ['Rutland current good null', 'Rutland prior requires improvement 2016', 'Rutland prior unknown 2022'],
    ],
    [
      'Feared',
      '2023-05-16',
      'Ofsted graded Thurrock good in 2019. A new inspection was carried out last month and the report is due in June. Councillors fear a downgrade to requires improvement.',
      ['Thurrock current full inspection 2023-04', 'Thurrock prior good 2019'],
    ],
    ['A charity', '2023-05-16', "Barnardo's, which runs homes in Kent, was rated good by Ofsted.", []],
    [
      'A charity and the council',
      '2023-05-16',
      "Barnardo's was rated good by Ofsted for its fostering in Kent. Kent County Council's own services for children are outstanding.",
      ['Kent current good null', 'Kent current outstanding null'],
    ],
    [
      'A charity speaks',
      '2023-05-16',
      "Barnardo's said that Kent's council had been rated good by Ofsted for its children's services.",
      ['Kent prior good null'],
    ],
  ])('%s', (title, published, text, told) => {
    expect(tellByRules(page(title, published, ...text.split('\n')))).toEqual(told);
  });
});
