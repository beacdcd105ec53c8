/** Councils and people that a text mentions beside the one that is judged: those counted, those called in to help, those praised, bywords. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';

const tell = (title: string, published: string, ...paragraphs: string[]) =>
  extract(page(title, published, ...paragraphs))
    .map((f) => `${f.council.name} ${f.service === "children's services" ? '' : `${f.service} `}${f.status} ${f.rating}`)
    .sort();

describe('a number that is what was judged', () => {
  it.each([
    'Eighty-one others were told that they require improvement. Twelve earned the highest grade.',
    'Seventeen have been rated outstanding this year and forty are good.',
    'About a hundred were seen; 60 were judged good, and 22 got an outstanding.',
    'Fifteen departments have come out outstanding.',
  ])('is none of the councils named before: %s', (more) => {
    const told = tell(
      'Three councils',
      '2019-12-09',
      'Children’s services in Oldham, Sefton and Torbay are inadequate, Ofsted says.',
      more,
    );
    expect(told).toEqual(['Oldham current inadequate', 'Sefton current inadequate', 'Torbay current inadequate']);
  });

  it.each([
    'Twelve were rated inadequate. Luton and Slough were among them.',
    'Twelve were rated inadequate, Luton and Slough among them.',
    'Twelve were rated inadequate; Luton and Slough are the southerners among them.',
    'Twelve were rated inadequate, including Luton and Slough.',
  ])('is of those named as some of them: %s', (more) => {
    expect(tell('Ratings are out', '2019-12-09', 'Ofsted has published its ratings of children’s services.', more)).toEqual([
      'Luton current inadequate',
      'Slough current inadequate',
    ]);
  });

  it('is all of those just named when they are as many', () => {
    expect(
      tell('Two inspected', '2019-12-09', 'Ofsted went to Luton’s and Slough’s children’s services. Two got the top grade: both.'),
    ).toEqual(['Luton current outstanding', 'Slough current outstanding']);
  });
});

describe('a council brought in to help another', () => {
  it.each([
    'It was inadequate in 2015 and ministers brought in Kent County Council to run it. Two years later it required improvement.',
    'In 2015 it was inadequate. The government called in Kent. Two years on it still required improvement.',
    'In 2015 it was inadequate, and the minister asked Kent to help. Two years later the service required improvement.',
    'It was inadequate in 2015. Kent was drafted in. Two years later it required improvement.',
    'It was inadequate in 2015 and was handed to Kent. Two years later it required improvement.',
    'It was inadequate in 2015. It has had help from Kent since. In 2017 it required improvement.',
  ])('has none of the other’s grades: %s', (past) => {
    expect(tell('Medway is good', '2019-06-30', 'Ofsted has rated Medway’s children’s service good.', past)).toEqual([
      'Medway current good',
      'Medway prior inadequate',
      'Medway prior requires improvement',
    ]);
  });

  it.each([
    'Kent was asked to explain itself. It was rated inadequate in May.',
    'Inspectors were called in by Kent. It was rated inadequate in May.',
  ])('is another than one that is judged itself: %s', (other) => {
    expect(tell('Two inspected', '2019-06-30', 'Ofsted has rated Medway’s children’s services good.', other)).toEqual([
      'Kent current inadequate',
      'Medway current good',
    ]);
  });
});

describe('people praised, and a byword', () => {
  it.each([
    'If you want to foster, ring the team. They really are outstanding.',
    'I met the apprentices last week and they were outstanding.',
    'Foster carers deserve a medal. They’re absolutely outstanding.',
    'To all who work there I say: you are outstanding.',
    'We were “one bad week away from being Rotherham”, he said. If you can, ring the team. They are outstanding.',
    'Critics called us “the next Rotherham”. It was good to see them proved wrong.',
  ])('have no grade: %s', (more) => {
    expect(tell('Bolton is good', '2019-03-04', 'Ofsted has rated Bolton’s children’s services good.', more)).toEqual([
      'Bolton current good',
    ]);
  });

  it('are no service that has one', () => {
    expect(
      tell('Bolton', '2019-03-04', 'Ofsted has looked at Bolton’s services for children and their families. They were outstanding.'),
    ).toEqual(['Bolton current outstanding']);
  });
});
