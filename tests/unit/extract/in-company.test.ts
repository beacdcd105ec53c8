import { describe, expect, it } from 'vitest';
import { tellRow } from './tell.ts';

const tell = (text: string, published = '2023-09-14') => tellRow(published, 'Inspectors report', text, []);
const SERVICES = "children's services";

describe('a grade that a council has in the company of others', () => {
  it('is also that of those it joins or follows', () => {
    for (const said of [
      `Ofsted says that Torbay has joined Cornwall and Plymouth in being rated good for its ${SERVICES}.`,
      `Torbay follows Cornwall and Plymouth to a good rating from Ofsted for its ${SERVICES}.`,
      `Torbay's ${SERVICES} have been rated good by Ofsted. It joins Cornwall and Plymouth, the only others in the region with that grade.`,
      `Torbay is the third council in the region to be rated good by Ofsted for its ${SERVICES}, after Cornwall and Plymouth.`,
      `After Cornwall and Plymouth, Torbay is the third to earn a good from Ofsted for its ${SERVICES}.`,
    ])
      expect(tell(said), said).toEqual(['Cornwall good current', 'Plymouth good current', 'Torbay good current']);
  });

  it('is not that of those joined in something else', () => {
    for (const said of [
      `Torbay's ${SERVICES} have been rated good by Ofsted. It joins Cornwall and Plymouth in a fostering scheme.`,
      `Torbay's ${SERVICES} have been rated good by Ofsted. The director, who followed Cornwall and Plymouth in hiring more staff, was pleased.`,
      `After Cornwall and Plymouth, Torbay was the next to be visited by Ofsted, which rated its ${SERVICES} good.`,
    ])
      expect(tell(said), said).toEqual(['Torbay good current']);
  });

  it('is that of one it is like, and not of one it is unlike', () => {
    for (const said of [
      `Torbay, like Plymouth, has had its ${SERVICES} rated good by Ofsted.`,
      `Like Plymouth, Torbay was rated good by Ofsted for its ${SERVICES}.`,
      `Ofsted has rated Torbay's ${SERVICES} good. Plymouth got there in the spring.`,
      `Ofsted has rated Torbay's ${SERVICES} good. Plymouth was given the same grade.`,
      `Ofsted has rated Torbay's ${SERVICES} good. Plymouth has been lifted to the same level.`,
    ])
      expect(tell(said), said).toEqual(['Plymouth good current', 'Torbay good current']);
    for (const said of [
      `Torbay, unlike Plymouth, has been rated good by Ofsted for its ${SERVICES}.`,
      `Like Plymouth, Torbay has a new director; Ofsted rates its ${SERVICES} good.`,
      `Ofsted has rated Torbay's ${SERVICES} good. Plymouth was given the same advice.`,
    ])
      expect(tell(said), said).toEqual(['Torbay good current']);
  });
});

describe('a move told as the likeness of another', () => {
  it('goes the same way or the other', () => {
    const start = `Ofsted has moved Torbay's ${SERVICES} from good to requires improvement.`;
    expect(tell(`${start} Plymouth has gone the other way.`)).toEqual([
      'Plymouth good current',
      'Plymouth requires improvement prior',
      'Torbay good prior',
      'Torbay requires improvement current',
    ]);
    expect(tell(`${start} Plymouth made the same slide.`)).toContain('Plymouth good prior');
    expect(tell(`${start} Plymouth has taken the same stand.`)).toHaveLength(2);
  });
});

describe('a label that is over', () => {
  it('is that of the grade told before, and not of the next', () => {
    expect(
      tell(`Ofsted has found ${SERVICES} in Torbay inadequate, while Plymouth shed that label and was upgraded to requires improvement.`),
    ).toEqual(['Plymouth inadequate prior', 'Plymouth requires improvement current', 'Torbay inadequate current']);
    expect(tell(`Ofsted says that Torbay's ${SERVICES} have failed to shed the inadequate tag.`)).not.toContain('Torbay inadequate prior');
  });
});

describe('one trust for several councils', () => {
  it('stands for those that the text names', () => {
    expect(
      tell(
        'Achieving for Children runs services in Kingston and Richmond. Ofsted says that the former is good and the latter outstanding.',
      ),
    ).toEqual(['Kingston upon Thames good current', 'Richmond upon Thames outstanding current']);
  });
});

describe('grades in order', () => {
  it('go to the councils in order', () => {
    expect(
      tell(
        `Torbay, Plymouth and Cornwall have all had their ${SERVICES} inspected. In that order, the results were outstanding, good and inadequate, Ofsted says.`,
      ),
    ).toEqual(['Cornwall inadequate current', 'Plymouth good current', 'Torbay outstanding current']);
  });
});
