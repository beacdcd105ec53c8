/** Scores predictions for a set of gold pages: precision, recall, F1, slices, dates, kinds, strands, and every miss with its reason. */
import { type DateVerdict, fits, type GoldTuple, judgeDate, kindFits, type Predicted, pair, ratingOf, strandOf } from './score-rules.ts';

export type GoldPage = {
  relevant: boolean;
  inspections?: GoldTuple[];
  background?: GoldTuple[];
  mentioned_only?: string[];
  furniture_decoys?: { council: string }[];
};
export type PredictedPage = { relevant: boolean; inspections: Predicted[] };
export type Count = { tp: number; fp: number; fn: number };
export type Score = {
  pages: number;
  inspections: Count;
  slices: Record<'current' | 'prior' | 'ungraded' | 'multi-council', Count>;
  page: Count & { tn: number };
  perfect: number;
  dates: Record<DateVerdict, number>;
  kinds: { right: number; unknown: number; wrong: number };
  strands: Count;
  misses: { file: string; errors: string[] }[];
};

const zero = (): Count => ({ tp: 0, fp: 0, fn: 0 });
const show = (t: { council: string; service: string; rating?: string | null; role: string; inspected?: string | null }) =>
  `${t.council} · ${t.service} · ${ratingOf(t.rating) ?? 'ungraded'} · ${t.role} · ${t.inspected ?? 'undated'}`;

export const precision = (c: Count): number => (c.tp + c.fp ? c.tp / (c.tp + c.fp) : 1);
export const recall = (c: Count): number => (c.tp + c.fn ? c.tp / (c.tp + c.fn) : 1);
export const f1 = (c: Count): number => (c.tp ? (2 * c.tp) / (2 * c.tp + c.fp + c.fn) : c.fp + c.fn ? 0 : 1);

/** `predicted`: by file; a gold page without a prediction counts as read empty. */
export function scorePages(
  gold: Record<string, GoldPage>,
  predicted: ReadonlyMap<string, PredictedPage>,
  council: (name: string) => string,
): Score {
  const score: Score = {
    pages: 0,
    inspections: zero(),
    slices: { current: zero(), prior: zero(), ungraded: zero(), 'multi-council': zero() },
    page: { ...zero(), tn: 0 },
    perfect: 0,
    dates: { right: 0, coarse: 0, near: 0, missed: 0, wrong: 0 },
    kinds: { right: 0, unknown: 0, wrong: 0 },
    strands: zero(),
    misses: [],
  };
  for (const [file, g] of Object.entries(gold)) {
    score.pages++;
    const errors = scorePage(g, predicted.get(file) ?? { relevant: false, inspections: [] }, council, score);
    if (errors.every((e) => e.startsWith('kind'))) score.perfect++;
    if (errors.length) score.misses.push({ file, errors });
  }
  return score;
}

function scorePage(g: GoldPage, pred: PredictedPage, council: (name: string) => string, score: Score): string[] {
  const golds = g.inspections ?? [];
  const preds = pred.inspections;
  const background = g.background ?? [];
  const errors: string[] = [];
  const isBackground = (p: Predicted) => background.some((b) => fits(b, p, council));
  if (g.relevant && pred.relevant) score.page.tp++;
  else if (g.relevant) {
    score.page.fn++;
    errors.push('page not seen as relevant');
  } else if (pred.relevant && preds.some((p) => !isBackground(p))) {
    score.page.fp++;
    errors.push('page seen as relevant');
  } else score.page.tn++;
  const multi = new Set(golds.filter((x) => !x.optional).map((x) => council(x.council))).size > 1;
  const into = (t: { role: string; rating?: string | null }, key: keyof Count) => {
    score.inspections[key]++;
    score.slices[t.role === 'prior' ? 'prior' : 'current'][key]++;
    if (ratingOf(t.rating) === null) score.slices.ungraded[key]++;
    if (multi) score.slices['multi-council'][key]++;
  };
  const owner = pair(golds, preds, council);
  const used = new Set(owner.filter((o) => o >= 0));
  const groupsHit = new Set(golds.flatMap((x, i) => (x.group && (owner[i] as number) >= 0 ? [x.group] : [])));
  const groupsDone = new Set<string>();
  golds.forEach((x, i) => {
    const p = preds[owner[i] as number] ?? null;
    if (x.optional) return;
    if (x.group) {
      if (groupsDone.has(x.group) || (groupsHit.has(x.group) && !p)) return;
      groupsDone.add(x.group);
    }
    if (!p) {
      into(x, 'fn');
      errors.push(`missed   ${show(x)}${x.group ? ' (group)' : ''}`);
      return;
    }
    into(x, 'tp');
    errors.push(...scoreDetails(x, p, score));
  });
  preds.forEach((p, i) => {
    if (used.has(i) || (!g.relevant && isBackground(p))) return;
    if (golds.some((x) => ((x.group && groupsHit.has(x.group)) || x.optional) && fits(x, p, council))) return;
    into(p, 'fp');
    errors.push(`extra    ${show(p)}: ${whyExtra(g, golds, p, council)}`);
  });
  return errors;
}

/** Date, kind and strands of a matched pair. */
function scoreDetails(x: GoldTuple, p: Predicted, score: Score): string[] {
  const errors: string[] = [];
  const d = judgeDate(x, p);
  score.dates[d]++;
  if (d === 'wrong' || d === 'missed') errors.push(`date ${d}  ${show(x)}: got ${p.inspected ?? 'none'}`);
  if (kindFits(x, p)) score.kinds.right++;
  else if ((p.framework_or_visit ?? 'unknown') === 'unknown') score.kinds.unknown++;
  else {
    score.kinds.wrong++;
    errors.push(`kind wrong  ${show(x)}: ${x.framework_or_visit}, got ${p.framework_or_visit}`);
  }
  const keys = (list: { area: string; rating: string | null }[]) => [
    ...new Set(list.flatMap((s) => (strandOf(s.area) ? [`${strandOf(s.area)}|${ratingOf(s.rating)}`] : []))),
  ];
  const subs = x.sub_judgements ?? [];
  const want = keys(subs);
  const got = keys(p.sub_judgements ?? []);
  // "All four", "three strands": which ones is open, so that further ones are not punished.
  const open = subs.some((s) => !strandOf(s.area));
  for (const k of want) score.strands[got.includes(k) ? 'tp' : 'fn']++;
  if (!open) for (const k of got) if (!want.includes(k)) score.strands.fp++;
  return errors;
}

function whyExtra(g: GoldPage, golds: GoldTuple[], p: Predicted, council: (name: string) => string): string {
  const own = council(p.council);
  const same = golds.filter((x) => [x.council, ...(x.council_alt ?? [])].some((c) => council(c) === own));
  if (golds.some((x) => fits(x, p, council))) return 'a repeat';
  if (!same.length && (g.furniture_decoys ?? []).some((d) => council(d.council) === own)) return 'taken from the furniture';
  if ((g.mentioned_only ?? []).some((c) => council(c) === own)) return 'a council merely mentioned';
  if (!same.length) return 'wrong council';
  if (same.some((x) => x.service === p.service && ratingOf(x.rating) === ratingOf(p.rating))) return 'wrong role';
  if (same.some((x) => (x.sub_judgements ?? []).some((s) => ratingOf(s.rating) === ratingOf(p.rating))))
    return 'a strand taken for the whole, or wrong rating';
  return same.some((x) => x.service === p.service) ? 'wrong rating' : 'wrong service';
}
