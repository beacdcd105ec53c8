/** Gold tuples of a corpus as kept findings, so that linking can be measured apart from reading. */
import { COUNCILS, councilInForce } from '../domain/councils.ts';
import type { Finding } from '../domain/finding.ts';
import { Grade } from '../domain/grades.ts';
import type { KeptFinding } from '../domain/kept.ts';
import { Strand } from '../domain/strands.ts';

/** A tuple of gold.json; see the corpus's README for the fields. */
export type GoldTuple = {
  council: string;
  service: Finding['service'];
  provider?: string | null;
  framework_or_visit: Finding['framework'];
  rating: Finding['rating'];
  rating_basis: Finding['ratingBasis'];
  outcome?: string | null;
  role: Finding['status'];
  inspected: string | null;
  inspected_basis: Finding['inspectedBasis'] | 'external';
  report_published?: string | null;
  sub_judgements?: { area: string; rating: string }[];
};
export type GoldPage = { page_published: string | null; inspections?: GoldTuple[] };

const NAMES = new Map<string, string>();
for (const { code, name, official, aliases } of [...COUNCILS].reverse()) {
  for (const each of [...aliases, official, name]) NAMES.set(each.toLowerCase(), code);
}

/** The page's tuples as findings, those of unknown councils left out. A date that stands outside the page is kept only as far as the page has it. */
export function goldFindings(file: string, page: GoldPage): KeptFinding[] {
  return (page.inspections ?? []).flatMap((tuple, i) => {
    const known = NAMES.get(tuple.council.toLowerCase());
    if (!known) return [];
    const isExternal = tuple.inspected_basis === 'external';
    const inspected = isExternal && !tuple.inspected?.startsWith('--') ? null : tuple.inspected;
    const when = inspected ?? page.page_published;
    const code = (when && councilInForce(known, when)?.code) ?? known;
    return [keptFinding(file, i, page, { ...tuple, inspected, inspected_basis: isExternal ? 'none' : tuple.inspected_basis }, code)];
  });
}

function keptFinding(file: string, place: number, page: GoldPage, tuple: GoldTuple, code: string): KeptFinding {
  return {
    id: `${file}#${place}`,
    articleId: file,
    councils: [code],
    finding: {
      council: { code, name: tuple.council },
      alsoFor: [],
      service: tuple.service,
      provider: tuple.provider ?? null,
      framework: tuple.framework_or_visit,
      status: tuple.role,
      rating: tuple.rating ?? null,
      ratingBasis: tuple.rating_basis,
      outcome: tuple.outcome ?? null,
      judgements: (tuple.sub_judgements ?? []).flatMap(judgement),
      inspected: tuple.inspected,
      inspectedBasis: tuple.inspected_basis === 'external' ? 'none' : tuple.inspected_basis,
      reportPublished: tuple.report_published ?? null,
      certainty: 'stated',
      doubts: [],
      evidence: [],
    },
    article: { url: file, title: file, site: null, published: page.page_published },
    keptAt: 0,
  };
}

/** Strands and grades of the domain; what a labeller called otherwise is left out. */
function judgement({ area, rating }: { area: string; rating: string }): Finding['judgements'] {
  const strand = Strand.safeParse(area);
  const grade = Grade.safeParse(rating);
  if (!strand.success || !grade.success || strand.data === 'other') return [];
  return [
    {
      strand: strand.data,
      label: area,
      grade: grade.data,
      evidence: { fact: 'strand', where: 'text', start: 0, end: 0, quote: '', rule: 'gold' },
    },
  ];
}
