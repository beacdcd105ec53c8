import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../lib/commands/article-of-text.ts';
import { extract } from '../../../lib/extract/extract.ts';

const tell = (title: string, text: string, published: string | null = null) =>
  extract(articleOfText(text, { title, published, url: null, site: null })).map(
    (f) => `${f.council.name} ${f.status} ${f.rating} ${f.inspected ?? '-'}`,
  );

describe('a page without a date is read by the years that it tells of', () => {
  it('takes what is older than something else in it for old', () => {
    expect(
      tell(
        "Thurrock's children's services remain inadequate",
        "Inspectors came between 3 June and 28 June 2019. Overall, Ofsted concluded, Thurrock's children's services remain inadequate.\nThurrock has been judged inadequate since 2016, with a commissioner from another county.",
      ),
    ).toEqual(['Thurrock current inadequate 2019-06-03/2019-06-28', 'Thurrock prior inadequate 2016']);
  });

  it('takes "the last inspection, in 2018" for an earlier one', () => {
    expect(
      tell(
        "Barnet's services for children rated good",
        "Barnet's services for children have been rated good by Ofsted. Today's report finds that some things are better than at the last inspection, in 2018.",
      ),
    ).toContain('Barnet prior null 2018');
  });

  it('dates no first good rating with the year since which there was none', () => {
    expect(
      tell(
        "Kirklees' children's services get first good rating since 2011",
        "Kirklees Council's children's services have been rated good by Ofsted for the first time in over ten years.",
      ),
    ).toEqual(['Kirklees current good -']);
  });

  it('takes a grade that lasted until something for an earlier one', () => {
    expect(
      tell(
        'Ofsted lifts rating of services in Sunderland',
        "For a decade Ofsted rated the city's children's services inadequate, until a trust took them over. After the latest visit, in February, Ofsted has raised its rating to good. Sunderland Council said it was proud.",
      ),
    ).toEqual(expect.arrayContaining(['Sunderland prior inadequate -', 'Sunderland current good --02']));
  });

  it('keeps the month of the inspection before apart from that of the one reported', () => {
    expect(
      tell(
        "Child services still 'inadequate'",
        "Children's care services in Bradford have been called inadequate by inspectors for the second time in six months.\nThe findings come in a new report after a review by Ofsted and the Care Quality Commission in October and November.\nThat followed an Ofsted inspection in May which said that some children were at risk.",
      ),
    ).toEqual(['Bradford current inadequate --10/--11', 'Bradford prior inadequate --05']);
  });

  it('tells an inspection of every council that was surprised, whatever other council is named in passing', () => {
    expect(
      tell(
        "Serious failings found in councils' services for children",
        'Serious problems in child protection at three councils have been uncovered by surprise inspections, it emerged today.\nOfsted found failings in its checks of councils in Bolton, Luton and East Sussex.\nInspectors looked into the councils between June and August this year and wrote to each to outline areas that needed "priority action".\nThe visits were brought in after a child died in Haringey.',
      ),
    ).toEqual(
      expect.arrayContaining(['Bolton current null --06/--08', 'Luton current null --06/--08', 'East Sussex current null --06/--08']),
    );
  });
});

describe('a grade that builds on another', () => {
  it('is a second one, whenever the page is from', () => {
    expect(
      tell(
        'Council news',
        "Bury's children's services have been rated good by Ofsted after an inspection in November. This builds on the good rating we were given in 2017.",
      ),
    ).toEqual(['Bury current good --11', 'Bury prior good 2017']);
  });
});

describe('an inspection that is only named by its result or its time', () => {
  it('takes an inadequate report for one that found inadequate', () => {
    expect(
      tell(
        "Medway's services for children no longer inadequate",
        'Medway Council has been told by Ofsted that its services for children require improvement. It is a change from the inadequate report of 2015.',
        '2019-06-12',
      ),
    ).toContain('Medway prior inadequate 2015');
  });

  it('takes the one result of an undated page for the one reported', () => {
    expect(
      tell(
        'Salford near the bottom',
        "Salford is one of nine authorities whose children's services are rated as performing poorly in Ofsted's annual assessment for 2010.",
      ),
    ).toEqual(['Salford current poor 2010']);
  });
});

describe('a hope reaches no verb of its own', () => {
  it('reads "not as good as they could be and were rated inadequate"', () => {
    expect(
      tell(
        'Ofsted inspection',
        "Torbay Council's children's services department has had an Ofsted inspection. Overall its services are not doing as well as they could and were rated inadequate.",
        '2018-06-12',
      ),
    ).toEqual(['Torbay current inadequate -']);
  });
});
