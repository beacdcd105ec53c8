/** "A, B and C were inspected. The first is good, the other two require improvement": which council a pro-form stands for. */
import type { CouncilRef } from '../../domain/finding.ts';
import type { Service } from '../../domain/services.ts';
import { type ProForm, proFormAt } from '../mentions/pro-forms.ts';
import type { DateSpot, Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isListed, type When } from './when.ts';

const word = (r: Reading, i: number) => r.tokens[i]?.w ?? '';

/** What else could be counted by "the first", when it stands between list and pro-form. */
const COUNTABLE =
  'inspections|visits|reports|letters|judgements|judgments|verdicts|grades|ratings|homes|strands|areas|times|parts|schools|reviews|findings|headings|weaknesses|recommendations';

/** The councils that `line` or one of the three before it lists by name before token `before`, and where the list ends. */
function listBefore(r: Reading, line: Line, before: number): { refs: CouncilRef[]; to: number } | null {
  for (let k = line.index; k >= Math.max(0, line.index - 3); k--) {
    const l = r.lines[k] as Line;
    if (l.skip || (l.where === 'title') !== (line.where === 'title')) continue;
    const named = l.councils.filter((c) => c.to <= before && c.mention.kind !== 'anaphor' && c.councils.length === 1);
    const refs: CouncilRef[] = [];
    let to = 0;
    for (const c of named) {
      const ref = c.councils[0] as CouncilRef;
      if (refs.some((x) => x.code === ref.code)) continue;
      refs.push(ref);
      to = c.to;
    }
    if (refs.length >= 2) return { refs, to };
    // A sentence about one council ends the reach of a list.
    if (refs.length === 1 && l !== line) return null;
  }
  return null;
}

type Meant = { from: number; to: number; councils: CouncilRef[] };

/** The pro-forms of `line` with the councils that each stands for: one, or those left over. */
export function proFormsOf(r: Reading, line: Line): Meant[] {
  const forms: ProForm[] = [];
  for (let i = line.from + 1; i < line.to; i++) {
    const form = proFormAt(r.tokens, i);
    if (form) forms.push(form);
  }
  if (!forms.length) return [];
  const list = listBefore(r, line, (forms[0] as ProForm).at - 1);
  if (!list) return [];
  const { refs, to } = list;
  const pairs = forms.every((f) => f.pair);
  if (pairs && refs.length !== 2) return [];
  if (!pairs) for (let i = to; i < (forms[0] as ProForm).at; i++) if (isAny(word(r, i), COUNTABLE)) return [];
  // Of the list, those that were taken up since.
  const used = new Set<string>();
  const out: Meant[] = [];
  const named = new Map<number, CouncilRef[]>();
  for (const l of r.lines.slice(Math.max(0, line.index - 3), line.index + 1))
    for (const c of l.councils) if (c.mention.kind !== 'anaphor') named.set(c.from, c.councils);
  for (let i = to; i < line.to; i++) {
    for (const x of named.get(i) ?? []) used.add(x.code);
    const form = proFormAt(r.tokens, i);
    if (!form) continue;
    const left = refs.filter((c) => !used.has(c.code));
    const index = form.index === null ? null : form.index < 0 ? refs.length + form.index : form.index;
    const meant = index === null ? left : refs.slice(index, index + 1);
    if (!meant.length || (form.index === null && form.count && meant.length !== form.count)) continue;
    if (form.index === null && !used.size) continue;
    for (const c of meant) used.add(c.code);
    if (form.at > line.from && form.at < line.to) out.push({ from: form.at, to: form.to, councils: [...meant] });
  }
  return out;
}

/** "Its youth offending team and its children's services were inspected. The former …, the latter …": the service that a pro-form before the grade at `from` stands for. */
export function serviceMeant(r: Reading, line: Line, from: number): Service | 'elsewhere' | null {
  let form: ProForm | null = null;
  for (let i = from - 1; i > line.from && !form; i--) {
    if (word(r, i) === ';') return null;
    form = proFormAt(r.tokens, i);
  }
  if (!form?.pair) return null;
  const { at } = form;
  for (let k = line.index; k >= Math.max(1, line.index - 2); k--) {
    const named: (Service | 'elsewhere')[] = [];
    for (const s of (r.lines[k] as Line).services) if (s.to < at && !named.includes(s.value.service)) named.push(s.value.service);
    if (named.length === 2) return named[form.index === 0 ? 0 : 1] ?? null;
  }
  return null;
}

const EVENTS = 'inspections|inspected|reports|judgements|judgments|verdicts|visited|times|reinspections|rated|judged|occasions';

/** The run of listed dates of `line` before token `before` that a plural of inspections stands beside. */
function daysListed(r: Reading, line: Line, before: number): DateSpot[] {
  let run: DateSpot[] = [];
  let best: DateSpot[] = [];
  for (const d of line.dates) {
    if (d.to > before || !d.mention.date || d.mention.kind !== 'point') continue;
    const last = run[run.length - 1];
    run = last && isListed(r, last, d) ? [...run, d] : [d];
    if (run.length > best.length) best = run;
  }
  if (best.length < 2) return [];
  for (let i = line.from; i < Math.min(before, line.to); i++) if (isAny(word(r, i), EVENTS)) return best;
  return [];
}

/** "It was inspected in 2011 and 2014. The first was inadequate, the second required improvement": the day that a pro-form before the grade at `from` stands for. */
export function dayMeant(r: Reading, line: Line, from: number): When | null {
  let form: ProForm | null = null;
  for (let i = from - 1; i > line.from && !form; i--) {
    if (
      isAny(word(r, i), ';|.') ||
      line.grades.some((g) => g.from <= i && i < g.to) ||
      line.councils.some((c) => c.from === i && c.councils.length > 0)
    )
      return null;
    form = proFormAt(r.tokens, i);
  }
  if (!form || form.index === null) return null;
  const ahead = daysListed(r, line, form.at);
  const before = r.lines[line.index - 1];
  const days = ahead.length || !before || before.skip || before.where === 'title' ? ahead : daysListed(r, before, before.to);
  if (form.pair && days.length !== 2) return null;
  const d = days[form.index < 0 ? days.length + form.index : form.index];
  return d ? { date: d.mention.date as string, basis: d.mention.basis, spot: d } : null;
}
