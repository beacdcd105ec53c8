import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';

const told = (title: string, published: string, ...text: string[]) =>
  extract(page(title, published, ...text))
    .map((f) => `${f.council.name} · ${f.service} · ${f.rating} · ${f.status} · ${f.inspected}`)
    .sort();

describe('homes that nobody calls children’s homes', () => {
  it('knows them by their council', () => {
    expect(
      told(
        'Neighbours’ homes inspected',
        '2015-03-05',
        'Two homes in Wakefield and one in Barnsley were visited by Ofsted in January. Wakefield’s were good; Barnsley’s was adequate.',
      ),
    ).toEqual(["Barnsley · children's home · adequate · current · 2015-01", "Wakefield · children's home · good · current · 2015-01"]);
  });
  it('reads one grade that two councils’ homes have come down to', () => {
    expect(
      told(
        'Two homes marked down',
        '2021-07-29',
        'Ofsted’s summer inspections cost two councils a home’s standing: Barnsley’s, from good, and Wakefield’s, from outstanding, have both been cut to inadequate.',
      ),
    ).toEqual([
      "Barnsley · children's home · good · prior · null",
      "Barnsley · children's home · inadequate · current · null",
      "Wakefield · children's home · inadequate · current · null",
      "Wakefield · children's home · outstanding · prior · null",
    ]);
  });
  it('leaves the department its own where it is named', () => {
    expect(
      told(
        'Ofsted rates Wakefield’s children’s services good',
        '2021-07-29',
        'Ofsted has rated children’s services in Wakefield good. Two homes were visited by inspectors.',
      ),
    ).toEqual(["Wakefield · children's services · good · current · null"]);
  });
  it('makes nothing of homes that are built or let', () => {
    expect(told('Two homes approved', '2021-07-29', 'Planning inspectors rated Wakefield’s bid to build three homes as good.')).toEqual([]);
  });
  it('reports no inspection that has not been', () => {
    expect(
      told(
        'Panel meets',
        '2021-07-29',
        'The panel heard that Ofsted had not inspected either of the two homes of Wakefield since May, and that the visitor thought them good.',
      ),
    ).toEqual([]);
  });
});
