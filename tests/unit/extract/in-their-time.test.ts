/** Verdicts of a paragraph that tells of long ago, of that time, and of which the next sentence says when. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

/** A story's headline, day and text, and what the grammar alone finds in it. */
type Story = [title: string, published: string | null, text: string, told: string[]];

describe('told in the time of their paragraph', () => {
  it.each<Story>([
    [
      'Leicester',
      '2021-11-26',
      "Leicester's children's services are good, says Ofsted.\n\nIt is a long way from the spring of 2015. Cases piled up. Children, inspectors wrote that year, were at risk. The verdict was inadequate.",
      ['Leicester current good null', 'Leicester prior inadequate 2015'],
    ],
    [
      'Leicester',
      '2021-11-26',
      'Leicester\'s children\'s services are good, says Ofsted.\n\nInspectors were regular visitors, and in the summer of 2017 they came back. Leadership was now good. But the overall judgement only crept up a notch, to "requires improvement".',
      ['Leicester current good null', 'Leicester prior requires improvement 2017'],
    ],
    [
      'Rotherham',
      '2018-01-29',
      "Children's services in Rotherham have been rated good by Ofsted. When inspectors were last in the borough, in the autumn of 2014, they reached a verdict of inadequate.",
      ['Rotherham current good null', 'Rotherham prior inadequate 2014'],
    ],
    [
      'West Berkshire',
      '2017-07-07',
      "West Berkshire's children's services are good, says Ofsted. In 2015, by contrast, the watchdog had warned of children at risk. Help and protection was inadequate that time, while leadership required improvement.",
      ['West Berkshire current good null', 'West Berkshire prior inadequate 2015'],
    ],
    [
      'Redcar',
      '2026-01-19',
      "When I came to Redcar and Cleveland Council our children's services had been told by Ofsted that they required improvement. That was in 2022, and it was the same message as in 2017.",
      ['Redcar and Cleveland prior requires improvement 2017', 'Redcar and Cleveland prior requires improvement 2022'],
    ],
    [
      'Ofsted inspect Wolverhampton',
      '2017-01-17',
      "Two inspections of Wolverhampton Council are taking place over the next month. One is by Ofsted of children's social care. Its people are in the Civic Centre this week.",
      [],
    ],
    [
      'Kent',
      '2017-07-17',
      "Kent's children's services were rated good by Ofsted in May. Over the next year it will hire 20 social workers.",
      ['Kent current good 2017-05'],
    ],
    [
      'Kent',
      '2017-07-17',
      "Kent's children's services were rated inadequate in 2015. That was in the spring. They are now good, Ofsted says.",
      ['Kent current good 2017', 'Kent prior inadequate 2015'],
    ],
    [
      'Kent',
      '2017-07-17',
      "Kent's children's services were rated good in 2012. Over the next two years they slipped to inadequate, Ofsted said in 2014.",
      ['Kent prior good 2012', 'Kent prior inadequate 2014'],
    ],
  ])('%s, %s: %s', (title, published, text, told) => expect(tellByRules(page(title, published, ...text.split('\n')))).toEqual(told));
});
