import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../lib/commands/article-of-text.ts';
import { extract } from '../../../lib/extract/extract.ts';

const tell = (text: string, title = 'News', published = '2019-05-02') =>
  extract(articleOfText(text, { title, published, url: null, site: null }))
    .map((f) => `${f.council.name} ${f.rating}`)
    .sort();

describe('a grade that a council arrives at, settles on or must make do with', () => {
  it.each([
    ['Ofsted’s review of Devon’s children’s services settled on requires improvement.', 'requires improvement'],
    ['Devon’s children’s services must make do with good this time, Ofsted has decided.', 'good'],
    ['Ofsted says that Devon’s children’s services are stuck at inadequate.', 'inadequate'],
    ['Ofsted’s overall judgement, inadequate too, stung Devon’s children’s services department.', 'inadequate'],
    ['Devon’s children’s services find themselves required to improve, says Ofsted.', 'requires improvement'],
    ['“We got inadequate, which hurts everybody in Devon’s children’s services,” the leader said of Ofsted’s report.', 'inadequate'],
    ['Ofsted’s report brings to an end Devon’s spell as a good authority for children’s services.', 'good'],
    ['Devon’s move from requires improvement to good is cause for joy in its children’s services, Ofsted having reported today.', 'good'],
  ])('%s', (text, grade) => {
    expect(tell(text)).toContain(`Devon ${grade}`);
  });

  it.each([
    'The director arrived at good working terms with Devon’s unions. Ofsted has seen no children’s services.',
    'Ofsted inspectors left Devon’s children’s services with good memories.',
    'Devon’s children’s services gave help that was “good, prompt and refused”, the director told Ofsted.',
    'Ofsted found that Devon’s children’s services were outstanding in everything but name, a councillor joked.',
  ])('but not %s', (text) => {
    expect(tell(text).filter((t) => !/null$/.test(t))).toEqual([]);
  });
});

describe('rumours, general remarks and other countries', () => {
  it.each([
    'Ofsted reports on Surrey’s children’s services in May. The word in the corridors is inadequate.',
    'Sources whispered of a requires improvement for Surrey’s children’s services; Ofsted reports in May.',
    'A study of Ofsted grades has appeared. Moving from good to inadequate costs an authority staff. Surrey’s children’s services took part.',
    'She spoke of a council – she would not name it – that went from outstanding to inadequate at Ofsted’s hands. I mentioned Surrey’s children’s services.',
  ])('%s', (text) => {
    expect(tell(text).filter((t) => !/null$/.test(t))).toEqual([]);
  });

  it('reads nothing in a story from North America', () => {
    expect(
      tell(
        'Social workers in Essex County were rated inadequate in a state audit, the county’s superintendent told commissioners. A nonprofit called its foster care outstanding.',
        'Essex County faulted over children’s services',
      ),
    ).toEqual([]);
  });

  it('but a model from Ohio makes no American of Surrey', () => {
    expect(tell('Surrey’s children’s services, which use a model from Ohio, have been rated good by Ofsted.')).toEqual(['Surrey good']);
  });
});

describe('an old grade in a story about somebody’s new post is scenery', () => {
  it('even where the post is on an improvement board', () => {
    expect(
      tell(
        'A former charity head is to chair Hounslow’s improvement board. She did so in Swindon, a council found inadequate for children’s services.',
      ),
    ).toEqual([]);
  });
  it('but not in one that says who “requires improvement”', () => {
    expect(
      tell('A new adviser is to chair a taskforce in Hounslow, whose children’s services require improvement, Ofsted said today.'),
    ).toEqual(['Hounslow requires improvement']);
  });
});
