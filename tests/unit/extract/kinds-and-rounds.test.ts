import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/domain/article.ts';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';

const kinds = (a: Article) =>
  extract(a)
    .map((f) => `${f.council.name} ${f.status} ${f.rating} ${f.framework}`)
    .sort();
const tell = (a: Article) =>
  extract(a)
    .map((f) => `${f.council.name} ${f.service} ${f.status} ${f.rating} ${f.inspected}`)
    .sort();

describe('a framework is named only of inspections in its years', () => {
  it('leaves an earlier inspection without the kind of a later one', () => {
    const a = page(
      'Bexley good',
      '2023-05-04',
      'Bexley’s children’s services are still good after a short inspection by Ofsted in March; they were rated good in 2015 as well.',
    );
    expect(kinds(a)).toEqual(['Bexley current good ILACS', 'Bexley prior good unknown']);
  });

  it('knows the halves of 2009 to 2012 and the annual ratings', () => {
    const a = page(
      'Knowsley inadequate',
      '2011-06-16',
      'Knowsley’s safeguarding was judged inadequate by Ofsted in May. The council performed well in the annual ratings of 2009.',
    );
    expect(kinds(a)).toEqual(['Knowsley current inadequate joint safeguarding', 'Knowsley prior good annual assessment']);
  });

  it('reads annual assessments in the plural', () => {
    const a = page(
      'Luton at the foot of the table',
      '2008-12-18',
      'Luton was named as inadequate for children’s services in this year’s annual performance assessments by Ofsted.',
    );
    expect(kinds(a)).toEqual(['Luton current inadequate annual assessment']);
  });
});

describe('one round of visits to several councils', () => {
  it('tells it for councils named later', () => {
    const a = page(
      'Ofsted’s snap checks',
      '2009-11-26',
      'Ofsted has told Leeds and Salford to take priority action after snap checks of their children’s services.',
      'Bolton and York were also inspected in the summer. Hull has not been visited.',
    );
    expect(tell(a).map((t) => t.split(' ')[0])).toEqual(['Bolton', 'Leeds', 'Salford', 'York']);
  });

  it('tells a neighbour’s own check', () => {
    const a = page(
      'Swansea under strain',
      '2021-02-18',
      'Care Inspectorate Wales carried out an assurance check on children’s services in Swansea in November. Neighbouring Neath Port Talbot had its own check in January.',
    );
    expect(tell(a)).toEqual([
      "Neath Port Talbot children's services current null 2021-01",
      "Swansea children's services current null 2020-11",
    ]);
  });
});

describe('inspections without grades keep to their service and time', () => {
  it('takes a plan of priority action for special needs for no visit to the department', () => {
    const a = page(
      'Stockport told to act on SEND',
      '2024-02-29',
      'Inspectors from Ofsted and the CQC found widespread and systemic failings in Stockport’s services for children with special educational needs. A priority action plan must be lodged by May.',
    );
    expect(tell(a)).toEqual(['Stockport SEND current null null']);
  });

  it('needs no special needs where failings are widespread', () => {
    const a = page(
      'Reading rises',
      '2021-07-15',
      'Reading’s children’s services are good, Ofsted says. In 2016 a report that spoke of widespread failings had judged them inadequate.',
    );
    expect(tell(a)).toEqual(["Reading children's services current good null", "Reading children's services prior inadequate 2016"]);
  });

  it('tells what a partnership typically leads to', () => {
    const a = page(
      'Praise for partnership',
      '2023-06-29',
      'The partnership that runs SEND provision in Halton typically leads to positive experiences and outcomes, inspectors have decided.',
    );
    expect(tell(a)).toEqual(['Halton SEND current null null']);
  });

  it('tells an earlier inspection where there are no grades', () => {
    const a = page(
      'Moray improves',
      '2019-02-28',
      'The Care Inspectorate has carried out a progress review of child protection in Moray. In February 2017 it evaluated the leadership of the partnership as weak.',
    );
    expect(tell(a)).toEqual(["Moray children's services current null null", "Moray children's services prior null 2017-02"]);
  });

  it('counts back from what is now to where it came on from', () => {
    const a = page(
      'Conwy improves',
      '2018-10-18',
      'Eighteen months on from a critical inspection, Care Inspectorate Wales has re-examined children’s services in Conwy.',
    );
    expect(tell(a)).toEqual(["Conwy children's services current null null", "Conwy children's services prior null 2017-04"]);
  });
});
