import type { CouncilRef } from '../../domain/finding.ts';
import type { Framework } from '../../domain/frameworks.ts';
import { judgeGrade } from '../mentions/judge.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import type { Claim, Claims, Considered } from './claim.ts';
import { cueOwners } from './owners.ts';
import { type Page, surveyPage } from './page.ts';
import { leanOf } from './role.ts';
import { sameClaims } from './same.ts';
import { type Group, groupFor, groupsOf, serviceFor, strandsFor } from './subject.ts';
import { datesOfGrades, issueDates, nearestDate, plainDates, visitDates } from './when.ts';

const FUTURE = new Set(['future']);

/** Reads every line in order, keeping in mind which council the text is about. */
export function gatherClaims(r: Reading): Claims {
  const page = surveyPage(r);
  const claims: Claim[] = [];
  const considered: Considered[] = [];
  const visitWhen: Claims['visitWhen'] = [];
  const issued: Claims['issued'] = [];
  const sole = page.councils.length === 1 ? [page.councils[0]?.ref as CouncilRef] : null;
  const titled = page.councils.filter((c) => c.inTitle).map((c) => c.ref);
  let focus: CouncilRef[] = sole ?? (titled.length ? titled : page.councils.slice(0, 1).map((c) => c.ref));
  for (const line of r.lines) {
    if (line.skip) {
      for (const g of line.grades)
        considered.push({ from: g.from, to: g.to, what: 'grade', accepted: false, rule: line.skip, detail: g.value.grade });
      continue;
    }
    const groups = groupsOf(r, line, page, focus);
    const owners = cueOwners(r, line);
    const dated = datesOfGrades(r, line);
    const lineClaims: Claim[] = [];
    for (const g of line.grades) {
      const verdict = judgeGrade(r, line, g, page);
      const reject = (rule: string) =>
        considered.push({ from: g.from, to: g.to, what: 'grade', accepted: false, rule, detail: g.value.grade });
      if (!verdict.accepted) {
        reject(verdict.rule);
        continue;
      }
      const { service, named } = serviceFor(r, line, page, g.from, g.to);
      if (service === 'elsewhere') {
        reject(named ? 'another-remit' : 'another-remit.page');
        continue;
      }
      const group = groupFor(r, line, groups, g.from, g.to);
      const councils = group?.councils ?? focus;
      if (!councils.length) {
        reject('no-council');
        continue;
      }
      const strands = strandsFor(r, line, g.from, g.to).map((s) => ({ strand: s.value, label: words(r, s), from: s.from, to: s.to }));
      const whens = dated.get(g) ?? [];
      for (const when of whens.length ? whens : [null]) {
        const lean = leanOf(r, line, g.from, g.to, verdict, when?.date ?? null, owners);
        lineClaims.push({
          councils,
          councilSpot: group,
          service,
          grade: g.value.grade,
          implied: g.value.form === 'implied',
          strands,
          lean: lean.score,
          leanWhy: lean.why,
          when,
          visit: null,
          outcome: null,
          strength: verdict.strength,
          rule: verdict.rule,
          line,
          from: g.from,
          to: g.to,
          same: null,
        });
        considered.push({
          from: g.from,
          to: g.to,
          what: 'grade',
          accepted: true,
          rule: verdict.rule,
          detail: `${g.value.grade} · ${councils.map((c) => c.name).join('+')} · ${service}${strands.length ? ` · ${strands.map((s) => s.strand).join('+')}` : ''} · ${lean.score} ${lean.why.join(' ')} ${when ? when.date : ''}`,
        });
      }
    }
    distribute(r, line, lineClaims, groups);
    claims.push(...lineClaims);
    const lookBacks = sameClaims(
      r,
      line,
      lineClaims,
      plainDates(r, line),
      groups,
      focus,
      page.service === 'elsewhere' ? "children's services" : page.service,
    );
    for (const c of lookBacks)
      considered.push({
        from: c.from,
        to: c.to,
        what: 'same',
        accepted: true,
        rule: c.rule,
        detail: `${c.councils.map((x) => x.name).join('+')} ${c.when?.date ?? ''}`,
      });
    claims.push(...lookBacks);
    for (const v of line.visits) {
      const claim = visitClaim(r, page, line, v, groups, focus);
      considered.push({
        from: v.from,
        to: v.to,
        what: 'visit',
        accepted: claim !== null,
        rule: `visit.${v.value}`,
        detail: claim ? claim.councils.map((c) => c.name).join('+') : '',
      });
      if (claim) claims.push(claim);
    }
    const lineCouncils = groups.find((g) => !g.aside)?.councils ?? groups[0]?.councils ?? null;
    for (const when of visitDates(r, line))
      visitWhen.push({ line, when, councils: groupFor(r, line, groups, when.spot.from, when.spot.to)?.councils ?? focus });
    for (const w of issueDates(r, line)) issued.push({ line, date: w.date, from: w.spot.from, to: w.spot.to });
    if (lineCouncils?.length) focus = lineCouncils;
  }
  return { page, claims, considered, visitWhen, issued };
}

const words = (r: Reading, s: { from: number; to: number }) => r.text.slice(r.tokens[s.from]?.start ?? 0, r.tokens[s.to - 1]?.end ?? 0);

/** "Good and adequate respectively": the first grade to the first council, the second to the second. */
function distribute(r: Reading, line: Line, claims: Claim[], groups: Group[]): void {
  let said = false;
  for (let i = line.from; i < line.to; i++) if (r.tokens[i]?.w === 'respectively') said = true;
  if (!said) return;
  const group = groups.find((g) => g.councils.length >= 2) ?? null;
  const councils = group ? group.councils : groups.flatMap((g) => g.councils);
  if (councils.length < 2) return;
  const plain = claims.filter((c) => !c.strands.length);
  if (plain.length !== councils.length) return;
  plain.forEach((c, i) => {
    c.councils = [councils[i] as CouncilRef];
  });
}

const UNGRADED = new Set<Framework>(['unannounced', 'focused visit', 'monitoring visit', 'JTAI', 'area SEND', 'care inspectorate']);

/** What a visit's name claims: that its council had it. */
function visitClaim(r: Reading, page: Page, line: Line, v: Spot<Framework>, groups: Group[], focus: CouncilRef[]): Claim | null {
  if (!UNGRADED.has(v.value)) return null;
  const group = groupFor(r, line, groups, v.from, v.to);
  const councils = group?.councils ?? focus;
  if (!councils.length) return null;
  if (v.value !== 'care inspectorate' && councils.some((c) => page.councils.find((p) => p.ref.code === c.code)?.nation !== 'england'))
    return null;
  if (v.value === 'care inspectorate' && councils.some((c) => page.councils.find((p) => p.ref.code === c.code)?.nation === 'england'))
    return null;
  const near = (cue: string) => line.cues.some((c) => c.value === cue);
  if (near('future') && FUTURE.size && line.where === 'text') return null;
  const { service } = serviceFor(r, line, page, v.from, v.to);
  const outcome = line.outcomes[0] ? { value: line.outcomes[0].value, from: line.outcomes[0].from, to: line.outcomes[0].to } : null;
  const earlier =
    line.cues.some((c) => (c.value === 'earlier' || c.value === 'pastPerfect') && c.to <= v.from && v.from - c.to <= 4) ||
    /^(?:after|since|following)$/.test(r.tokens[v.from - 2]?.w ?? '');
  const when = nearestDate(r, visitDates(r, line), v);
  return {
    councils,
    councilSpot: group,
    service: v.value === 'area SEND' ? 'SEND' : service === 'elsewhere' ? "children's services" : service,
    grade: null,
    implied: false,
    strands: [],
    lean: earlier ? 2 : -1,
    leanWhy: earlier ? ['earlier'] : [],
    when,
    visit: { framework: v.value, from: v.from, to: v.to },
    outcome,
    strength: 2,
    rule: `visit.${v.value}`,
    line,
    from: v.from,
    to: v.to,
    same: null,
  };
}
