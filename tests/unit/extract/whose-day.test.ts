import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';

const found = (published: string, ...text: string[]) => extract(page('Children’s services: what Ofsted said', published, ...text));
const days = (published: string, ...text: string[]) =>
  Object.fromEntries(found(published, ...text).map((f) => [`${f.council.name} ${f.service} ${f.status}`, f.inspected]));

describe('days counted from the visit before', () => {
  it.each([
    [
      'Ofsted inspected children’s services in Rotherham in May and found them good. Doncaster, inspected in the same month, requires improvement.',
      '2022-05',
    ],
    [
      'Ofsted inspected children’s services in Rotherham from 9 to 20 May and found them good. Doncaster was inspected three weeks later and requires improvement.',
      '2022-05',
    ],
    [
      'Ofsted inspected children’s services in Rotherham from 9 to 20 May and found them good. Doncaster, visited five weeks later, requires improvement.',
      '2022-06',
    ],
    [
      'Ofsted inspected children’s services in Rotherham in May and found them good. Doncaster’s inspection came a month earlier; it requires improvement.',
      '2022-04',
    ],
  ])('%s', (text, day) => {
    expect(days('2022-08-18', text)["Doncaster children's services current"]).toBe(day);
  });
  it('counts no month from a year', () => {
    const text = 'In 2021 Rotherham’s caseloads were high. In the same month Ofsted rated its children’s services good.';
    expect(days('2022-08-18', text)["Rotherham children's services current"]).not.toBe('2021');
  });
});

describe('days of something else', () => {
  it.each([
    'Ofsted rated children’s services in Rotherham good under a framework introduced this summer.',
    'Children’s services in Rotherham, run by a trust launched in June, were rated good by Ofsted.',
    'Children’s services in Rotherham were rated good by Ofsted. An action plan will come before inspectors’ partners on 12 September.',
    'Ofsted rated children’s services in Rotherham good under arrangements that began in April.',
  ])('%s', (text) => {
    expect(days('2022-08-18', text)["Rotherham children's services current"]).toBeNull();
  });
});

describe('one day for each service', () => {
  it('keeps the visit to a home from the department', () => {
    const text = 'Ofsted inspected a children’s home run by Rotherham Council in September and judged the home outstanding.';
    const department = 'The council’s children’s services are good.';
    expect(days('2022-11-18', text, department)).toEqual({
      "Rotherham children's home current": '2022-09',
      "Rotherham children's services current": null,
    });
  });
});

describe('the report and the visit it tells of', () => {
  it.each([
    ['Ofsted’s report on May’s inspection rates children’s services in Rotherham good.', '2022-05'],
    ['The report of an inspection in May rates children’s services in Rotherham good, says Ofsted.', '2022-05'],
    [
      'Rotherham was told by Ofsted last week that its children’s services are good, following an inspection in May and June.',
      '2022-05/2022-06',
    ],
  ])('%s', (text, day) => {
    expect(days('2022-08-18', text)["Rotherham children's services current"]).toBe(day);
  });
  it('takes the day of a report for no visit', () => {
    expect(
      days('2022-08-18', 'Ofsted’s report of 3 August rates children’s services in Rotherham good.')[
        "Rotherham children's services current"
      ],
    ).toBeNull();
  });
});
