import { describe, expect, it } from 'vitest';
import { tellRow } from './tell.ts';

const tell = (text: string, told: string[]) => tellRow('2019-05-02', 'Inspectors report', text, told);

describe('an earlier inspection that came to the same, however it is said', () => {
  it.each([
    "Bury's children's services were rated good by Ofsted, as others had rated them in 2016.",
    'Two inspectors came to Bury in March and have judged its services for children good, as others had in 2016.',
    "Ofsted came to Bury in March and judged its children's services good. So had their colleagues in 2016.",
    'Ofsted judged Bury’s children’s services good last month. So did those who came in 2016.',
    'The first grade that Bury has had from Ofsted under the new framework is good. So was the last that it had, in 2016.',
    'Ofsted awarded Bury a good on Tuesday for its children’s services. It already had one from 2016.',
    'Ofsted put Bury’s children’s services at good, which was the grade of 2016.',
    'Bury is good overall, Ofsted said on Friday, the grade it also received in 2016.',
    'Ofsted has found Bury’s children’s services good for the second time. The first such judgement came in 2016.',
  ])('%s', (text) => {
    expect(tell(text, ['Bury good prior 2016'])).toEqual(['Bury good current', 'Bury good prior 2016']);
  });

  it.each([
    'Ofsted has found Bury’s children’s services good for the third time. The first two such verdicts fell in 2012 and 2016.',
    'Bury is good overall, Ofsted said on Friday, the grade it also received in 2016 and in 2012.',
    'Ofsted has rated Bury’s children’s services good for the third inspection running; the earlier two were in 2016 and, under other rules, in 2012.',
  ])('each of them: %s', (text) => {
    const told = ['Bury good current', 'Bury good prior 2012', 'Bury good prior 2016'];
    expect(tell(text, told)).toEqual(told);
  });

  it('each of an earlier grade’s days', () => {
    const told = ['Bury good current', 'Bury inadequate prior 2011', 'Bury inadequate prior 2015'];
    expect(
      tell('Bury’s children’s services are now good, Ofsted says. They had been inadequate since 2015, and before that in 2011.', told),
    ).toEqual(told);
  });

  it('of the grade before it, where a later one follows', () => {
    const told = ['Bury good current', 'Bury requires improvement prior 2013', 'Bury requires improvement prior 2016'];
    expect(
      tell(
        'Bury, which needed improvement when it was inspected in 2013 and was told the same three years later, was rated good by Ofsted on Tuesday.',
        told,
      ),
    ).toEqual(told);
  });

  it('and what it is set against has its day', () => {
    const told = ['Bury good current', 'Bury requires improvement prior 2016'];
    expect(tell('Bury has been rated good by Ofsted, an improvement on the 2016 finding that it required improvement.', told)).toEqual(
      told,
    );
  });

  it.each([
    'Ofsted judged Bury’s children’s services good last month, as the mayor had hoped in 2016.',
    'Ofsted judged Bury’s children’s services good last month. It is, as their report has it, a place that has changed since 2016.',
    'Ofsted judged Bury’s children’s services good last month. So much has changed since 2016.',
    'Ofsted judged Bury’s children’s services good last month. It already had one of the best schools in 2016.',
    'Ofsted judged Bury’s children’s services good last month. The first two homes opened in 2016.',
    'Ofsted judged Bury’s children’s services good last month, just as inspectors were leaving for the summer of 2016’s reunion.',
  ])('and nothing of it in %s', (text) => {
    expect(tell(text, [])).toEqual(['Bury good current']);
  });
});
