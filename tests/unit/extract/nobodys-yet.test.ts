import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';

const grades = (text: string) => extract(page('News from the council', '2024-05-02', text)).map((f) => f.rating);

describe('a grade that is wished for, asked for or foreseen is nobody’s yet', () => {
  it.each([
    'The aim is for Bury’s children’s services to be rated outstanding at their next Ofsted inspection.',
    'Campaigners asked Ofsted to rate Bury’s children’s services inadequate.',
    'The consultants expect Bury’s children’s services to be found inadequate by Ofsted.',
    'To be good, Ofsted says, Bury’s children’s services need more foster carers.',
    'Until Ofsted calls Bury’s children’s services good, the commissioner will stay.',
    'The commissioner stays in Bury until its children’s services are rated good by Ofsted.',
    'Only when Bury’s children’s services are good will Ofsted stop its monitoring visits, the leader said.',
    'Bury’s children’s services narrowly avoided being rated inadequate by Ofsted.',
    'Ofsted’s grades run from outstanding to inadequate. Bury’s children’s services expect a visit this year.',
  ])('%s', (text) => {
    expect(grades(text).filter((grade) => grade !== null)).toEqual([]);
  });
});

describe('a grade by somebody else is no inspectorate’s', () => {
  it.each([
    'Ofsted inspectors arrived in Bury on Monday to look at children’s services, which the council itself rates as good.',
    'The cabinet member told Ofsted’s inspectors that Bury’s children’s services were outstanding.',
    'An independent reviewer hired by the council rated Bury’s children’s services good, ahead of a visit by Ofsted.',
    'Bury’s youth parliament has given children’s services a rating of good, ahead of Ofsted’s visit.',
    'A children’s home in Bury run by a private firm was rated inadequate by Ofsted; the council’s children’s services moved two girls.',
  ])('%s', (text) => {
    expect(grades(text).filter((grade) => grade !== null)).toEqual([]);
  });
});

describe('and what was given is given', () => {
  it.each([
    ['Bury’s children’s services were inadequate until Ofsted rated them good in 2022.', 'good'],
    ['Once rated inadequate by Ofsted, Bury’s children’s services are good, inspectors said in May.', 'good'],
    ['Campaigners had asked Ofsted to inspect; it rated Bury’s children’s services inadequate.', 'inadequate'],
    ['The aim was outstanding, but Ofsted has rated Bury’s children’s services good.', 'good'],
    ['The council was told by Ofsted’s inspectors that its children’s services in Bury were good.', 'good'],
    ['Bury goes from inadequate to good, Ofsted’s report on its children’s services says.', 'good'],
    ['A children’s home run by Bury Council was rated inadequate by Ofsted.', 'inadequate'],
  ])('%s', (text, grade) => {
    expect(grades(text)).toContain(grade);
  });
});
