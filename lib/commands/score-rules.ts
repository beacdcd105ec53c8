/** How predicted inspections are scored against a gold file: normalising, matching one to one, dates, kinds and strands. */

export type GoldTuple = {
  council: string;
  council_alt?: string[];
  service: string;
  framework_or_visit?: string;
  framework_alt?: string[];
  rating?: string | null;
  rating_alt?: (string | null)[];
  role: string;
  role_alt?: string[];
  inspected?: string | null;
  inspected_basis?: string;
  report_published?: string | null;
  optional?: boolean;
  group?: string | null;
  sub_judgements?: { area: string; rating: string | null }[];
};
export type Predicted = {
  council: string;
  service: string;
  framework_or_visit?: string;
  rating?: string | null;
  role: string;
  inspected?: string | null;
  report_published?: string | null;
  sub_judgements?: { area: string; rating: string | null }[];
};

const LEAD = /^(?:the )?(?:city of|london borough of|royal borough of|county of|metropolitan borough of)\s+/;
const TAIL =
  /\s+(?:city council|county council|county borough council|metropolitan borough council|metropolitan district council|borough council|district council|council|mbc|mdc|bc|cc|lbc|childrens trust|childrens services trust)$/;

/** Lower case, "&" as "and", no punctuation. */
export const plain = (s: string | null | undefined): string =>
  (s ?? '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const bare = (s: string): string => {
  let t = plain(s);
  for (let i = 0; i < 2; i++) t = t.replace(LEAD, '').replace(TAIL, '');
  return t.trim();
};

/** Tells one council's names apart from another's. `aliases`: short name to other names. */
export function councilKey(aliases: Iterable<[string, readonly string[]]>): (name: string) => string {
  const keys = new Map<string, string>();
  for (const [name, others] of aliases)
    for (const o of [name, ...others]) for (const k of [plain(o), bare(o)]) if (!keys.has(k)) keys.set(k, bare(name));
  return (name) => keys.get(plain(name)) ?? keys.get(bare(name)) ?? bare(name);
}

/** Other spellings of a grade, and of none. */
const RATINGS = new Map<string, string | null>([
  ['requires improvement to be good', 'requires improvement'],
  ['requiring improvement', 'requires improvement'],
  ['needs improvement', 'requires improvement'],
  ['needing improvement', 'requires improvement'],
  ['requires-improvement', 'requires improvement'],
  ['requires_improvement', 'requires improvement'],
  ['performs poorly', 'poor'],
  ['performs_poorly', 'poor'],
  ['performs_excellently', 'excellent'],
  ['performs_well', 'good'],
  ['performs_adequately', 'adequate'],
  ['none', null],
  ['', null],
  ['ungraded', null],
  ['not graded', null],
]);

export const ratingOf = (r: string | null | undefined): string | null => {
  if (r === null || r === undefined) return null;
  const t = r.toLowerCase().trim();
  return RATINGS.has(t) ? (RATINGS.get(t) as string | null) : t;
};

/** The strand that `area` names in any words; null when it is none that is scored. */
export function strandOf(area: string): string | null {
  const t = plain(area);
  if (/care leaver|leaving care/.test(t) && !/in care|looked/.test(t)) return 'care leavers';
  if (/look\w* ?after|in care|^care$/.test(t)) return 'children in care';
  if (/adoption/.test(t)) return 'adoption';
  if (/capacity/.test(t)) return 'capacity to improve';
  if (/leader|governance|^management$|^managers$|^leading$/.test(t)) return 'leadership';
  if (/(help|protect)/.test(t) && !/public|early stage/.test(t)) return 'help and protection';
  if (/safeguarding|^safety$|keep\w* children safe|staying safe/.test(t)) return 'safeguarding';
  return null;
}

type Span = { a: number; b: number; month?: number; to?: number; precision: number; bad?: boolean };
const dayNumber = (y: number, m: number, d: number) => Math.floor(Date.UTC(y, m - 1, d) / 864e5);

function partOf(s: string): Span | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(s);
  if (day) {
    const n = dayNumber(Number(day[1]), Number(day[2]), Number(day[3]));
    return { a: n, b: n, precision: 3 };
  }
  const month = /^(\d{4})-(\d{2})$/.exec(s);
  if (month)
    return {
      a: dayNumber(Number(month[1]), Number(month[2]), 1),
      b: dayNumber(Number(month[1]), Number(month[2]) + 1, 1) - 1,
      precision: 2,
    };
  if (/^\d{4}$/.test(s)) return { a: dayNumber(Number(s), 1, 1), b: dayNumber(Number(s) + 1, 1, 1) - 1, precision: 1 };
  const bareMonth = /^-{1,2}(\d{2})(?:-\d{2})?$/.exec(s);
  return bareMonth ? { a: 0, b: 0, month: Number(bareMonth[1]), precision: 2 } : null;
}

function spanOf(s: string | null | undefined): Span | null {
  if (!s) return null;
  const [p, q] = s.split('/').map(partOf);
  if (!p) return { a: 0, b: 0, precision: 0, bad: true };
  if (!q) return p;
  if (p.month || q.month) return { a: 0, b: 0, month: p.month ?? q.month ?? 1, ...(q.month ? { to: q.month } : {}), precision: 2 };
  return { a: p.a, b: q.b, precision: Math.min(p.precision, q.precision) };
}

export type DateVerdict = 'right' | 'coarse' | 'near' | 'missed' | 'wrong';

/** Judges the predicted date of inspection of a matched pair. */
export function judgeDate(gold: GoldTuple, got: Predicted): DateVerdict {
  const want = spanOf(gold.inspected);
  const have = spanOf(got.inspected);
  const sameReport = Boolean(got.report_published && gold.report_published && got.report_published === gold.report_published);
  if (have?.bad) return 'wrong';
  const basis = gold.inspected_basis ?? (gold.inspected ? 'explicit' : 'none');
  if (!want || basis === 'none') return !have || got.inspected === gold.report_published ? 'right' : 'wrong';
  if (!have) return basis === 'external' || sameReport ? 'right' : 'missed';
  if (want.month || have.month) {
    const months = (x: Span): [number, number] =>
      x.month ? [x.month, x.to ?? x.month] : [new Date(x.a * 864e5).getUTCMonth() + 1, new Date(x.b * 864e5).getUTCMonth() + 1];
    const [g1, g2] = months(want);
    const [p1, p2] = months(have);
    const inside = (v: number, lo: number, hi: number) => (lo <= hi ? v >= lo && v <= hi : v >= lo || v <= hi);
    if (!inside(p1, g1, g2) && !inside(g1, p1, p2)) return 'wrong';
    if (want.month && !have.month) return basis === 'external' ? 'wrong' : 'right';
    return want.month || basis === 'external' ? 'right' : 'coarse';
  }
  if (have.a <= want.b && want.a <= have.b) return have.precision < want.precision ? 'coarse' : 'right';
  const apart = have.a > want.b ? have.a - want.b : want.a - have.b;
  return apart <= 31 && basis === 'relative' ? 'near' : 'wrong';
}

export const kindFits = (g: GoldTuple, p: Predicted): boolean =>
  p.framework_or_visit === g.framework_or_visit ||
  (p.framework_or_visit !== undefined && (g.framework_alt ?? []).includes(p.framework_or_visit));

/** Whether `p` says what `g` says: council, service, grade and role. */
export function fits(g: GoldTuple, p: Predicted, council: (name: string) => string): boolean {
  return (
    [g.council, ...(g.council_alt ?? [])].some((c) => council(c) === council(p.council)) &&
    g.service === p.service &&
    [g.rating ?? null, ...(g.rating_alt ?? [])].some((r) => ratingOf(r) === ratingOf(p.rating)) &&
    [g.role, ...(g.role_alt ?? [])].includes(p.role)
  );
}

/** Maximum matching by augmenting paths. Answers, for every gold tuple, the index of its prediction or -1. */
export function pair(golds: GoldTuple[], preds: Predicted[], council: (name: string) => string): number[] {
  const edges = preds.map((p) => {
    const rank = (i: number) => ((golds[i] as GoldTuple).optional ? 2 : 0) + (judgeDate(golds[i] as GoldTuple, p) === 'right' ? 0 : 1);
    return golds.flatMap((g, i) => (fits(g, p, council) ? [i] : [])).sort((x, y) => rank(x) - rank(y));
  });
  const owner: number[] = golds.map(() => -1);
  const augment = (p: number, seen: Set<number>): boolean =>
    (edges[p] ?? []).some((g) => {
      if (seen.has(g)) return false;
      seen.add(g);
      const held = owner[g] as number;
      if (held >= 0 && !augment(held, seen)) return false;
      owner[g] = p;
      return true;
    });
  for (let p = 0; p < preds.length; p++) augment(p, new Set());
  return owner;
}
