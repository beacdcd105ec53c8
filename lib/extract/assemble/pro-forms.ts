/** The service or the day that a pro-form stands for: "the former", "the second". Councils: councils/stand-ins.ts. */
import type { Service } from '../../domain/services.ts';
import { PRO_FORMS, type ProForm, proFormAt } from '../mentions/pro-forms.ts';
import type { DateSpot, Line, Reading } from '../reading.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import { isListed, type When } from './when.ts';

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

const EVENTS = 'inspections|inspected|reports|judgements|verdicts|visited|times|reinspections|rated|judged|occasions';

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
  for (let i = line.from; i < Math.min(before, line.to); i++) if (isWord(r, i, EVENTS)) return best;
  return [];
}

/** "It was inspected in 2011 and 2014. The first was inadequate, the second required improvement": the day that a pro-form before the grade at `from` stands for. */
export function dayMeant(r: Reading, line: Line, from: number): When | null {
  if (!says(r.tokens, PRO_FORMS, line.from, from)) return null;
  let form: ProForm | null = null;
  for (let i = from - 1; i > line.from && !form; i--) {
    if (
      isWord(r, i, ';|.') ||
      line.grades.some((g) => g.from <= i && i < g.to) ||
      line.councils.some((c) => c.from <= i && i < c.to && c.councils.length > 0)
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
