import type { CouncilRef } from '../../domain/finding.ts';
import type { Service } from '../../domain/services.ts';
import { INSPECTORS } from '../lexicon/visits.ts';
import { judgeGrade } from '../mentions/judge.ts';
import type { Line, Reading } from '../reading.ts';
import type { Claim, Claims, Considered } from './claim.ts';
import { cueOwners } from './owners.ts';
import { type Page, surveyPage } from './page.ts';
import { leanOf, monthsBefore } from './role.ts';
import { sameClaims } from './same.ts';
import { type Group, groupFor, groupsOf, serviceFor, strandsFor } from './subject.ts';
import { tableClaims } from './tables.ts';
import { ungradedPriors } from './ungraded-prior.ts';
import { visitClaims } from './visits.ts';
import { datesOfGrades, issueDates, plainDates, visitDates } from './when.ts';

/** Reads every line in order, keeping in mind which council the text is about. */
export function gatherClaims(r: Reading): Claims {
  const page = surveyPage(r);
  const claims: Claim[] = [];
  const considered: Considered[] = [];
  const visitWhen: Claims['visitWhen'] = [];
  const issued: Claims['issued'] = [];
  const sole = page.councils.length === 1 ? [page.councils[0]?.ref as CouncilRef] : null;
  const titled = page.councils.filter((c) => c.inTitle).map((c) => c.ref);
  let focus: CouncilRef[] = sole ?? (titled.length ? titled : firstGroup(r, page));
  const main = sole ?? mainCouncil(page);
  let block = -1;
  const tables = tableClaims(r, page, main ?? focus);
  for (const c of page.announced || page.scenery ? [] : tables.claims) {
    claims.push(c);
    considered.push({
      from: c.from,
      to: c.to,
      what: 'grade',
      accepted: true,
      rule: c.rule,
      detail: `${c.grade} · ${c.councils.map((x) => x.name).join('+')} · ${c.strands.map((x) => x.strand).join('+')} · ${c.leanWhy.join(' ')} ${c.when?.date ?? ''}`,
    });
  }
  let carried: { service: Service | 'elsewhere'; line: number } = { service: page.service, line: -1 };
  for (const line of r.lines) {
    if (tables.lines.has(line)) continue;
    if (line.skip) {
      for (const g of line.grades)
        considered.push({ from: g.from, to: g.to, what: 'grade', accepted: false, rule: line.skip, detail: g.value.grade });
      continue;
    }
    if (line.line !== block && main) focus = main;
    block = line.line;
    const groups = groupsOf(r, line, page, focus);
    const owners = cueOwners(r, line);
    const dated = datesOfGrades(r, line);
    const lineClaims: Claim[] = [];
    const taken = new Set<number>();
    for (const g of line.grades) {
      const verdict = judgeGrade(r, line, g, page);
      const reject = (rule: string) =>
        considered.push({ from: g.from, to: g.to, what: 'grade', accepted: false, rule, detail: g.value.grade });
      if (!verdict.accepted) {
        reject(verdict.rule);
        continue;
      }
      if (page.scenery || page.announced || page.adultCare) {
        reject(page.scenery ? 'scenery' : page.announced ? 'announced' : 'adult-care');
        continue;
      }
      if (page.unofficial && !spokenByInspectors(r, line)) {
        reject('not-official.story');
        continue;
      }
      const said = serviceFor(r, line, page, g.from, g.to);
      // "Five were good": five of what the sentence before spoke of.
      const service = said.named || !carriesOn(r, line) || line.line !== carried.line ? said.service : carried.service;
      const named = said.named;
      carried = { service, line: line.line };
      if (service === 'elsewhere') {
        reject(named ? 'another-remit' : 'another-remit.page');
        continue;
      }
      if (service === 'SEND') {
        reject('area-send-has-no-grades');
        continue;
      }
      const group = groupFor(r, line, groups, g.from, g.to);
      const councils = group?.councils ?? focus;
      if (!councils.length) {
        reject('no-council');
        continue;
      }
      const strands = (
        service === "children's services" || service === 'youth justice' || devolved(page, councils)
          ? strandsFor(r, line, g.from, g.to, taken)
          : []
      ).map((s) => ({ strand: s.value, label: words(r, s), from: s.from, to: s.to }));
      const whens = dated.get(g) ?? [];
      for (const found of whens.length ? whens : [null]) {
        const when =
          found &&
          perfect(r, line, g.from) &&
          (monthsBefore(found.date, r.published) ?? 0) > 10 &&
          !(found.spot.mention.lead === 'since' && found.spot.from >= g.to)
            ? null
            : found;
        const lean = leanOf(r, line, g.from, g.to, verdict, when?.date ?? null, owners);
        const overall = saysOverall(r, line, g);
        if (overall && verdict.rule === 'listed' && lean.score > -1 && lean.score < 1) lean.score = -1.5;
        const turned = lean.why.some((w) => /^(?:from|no-longer|became|on-the-way)/.test(w));
        const lately = turned && (monthsBefore(when?.date ?? null, r.published) ?? 99) <= 9;
        lineClaims.push({
          councils,
          councilSpot: group,
          service,
          grade: g.value.grade,
          implied: g.value.form === 'implied',
          strands,
          lean: lean.score,
          leanWhy: lean.why,
          // The day something ended is not the day it was given.
          when: lately ? null : when,
          visit: null,
          outcome: null,
          strength: verdict.strength,
          rule: verdict.rule,
          line,
          from: g.from,
          to: g.to,
          same: null,
          overall,
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
    for (const v of page.announced || page.scenery || (page.unofficial && !spokenByInspectors(r, line)) || page.adultCare
      ? []
      : visitClaims(r, page, line, lineClaims, groups, focus)) {
      considered.push({
        from: v.from,
        to: v.to,
        what: 'visit',
        accepted: true,
        rule: v.rule,
        detail: v.councils.map((c) => c.name).join('+'),
      });
      claims.push(v);
    }
    for (const c of page.announced || page.scenery
      ? []
      : ungradedPriors(
          r,
          line,
          [...lineClaims, ...lookBacks],
          plainDates(r, line),
          groups.find((g) => !g.aside)?.councils ?? focus,
          page.service === 'elsewhere' ? "children's services" : page.service,
        )) {
      considered.push({
        from: c.from,
        to: c.to,
        what: 'earlier',
        accepted: true,
        rule: c.rule,
        detail: `${c.councils.map((x) => x.name).join('+')} ${c.when?.date ?? ''}`,
      });
      claims.push(c);
    }
    const lastService = line.services[line.services.length - 1];
    if (lastService && lastService.value.service !== 'elsewhere') carried = { service: lastService.value.service, line: line.line };
    const lineCouncils = groups.find((g) => !g.aside)?.councils ?? groups[0]?.councils ?? null;
    for (const when of visitDates(r, line))
      visitWhen.push({ line, when, councils: groupFor(r, line, groups, when.spot.from, when.spot.to)?.councils ?? focus });
    for (const w of issueDates(r, line)) issued.push({ line, date: w.date, from: w.spot.from, to: w.spot.to });
    if (lineCouncils?.length) focus = lineCouncils;
  }
  return { page, claims, considered, visitWhen, issued };
}

const words = (r: Reading, s: { from: number; to: number }) => r.text.slice(r.tokens[s.from]?.start ?? 0, r.tokens[s.to - 1]?.end ?? 0);

/** Whether a line names an inspectorate or an inspection. */
function spokenByInspectors(r: Reading, line: Line): boolean {
  for (let i = line.from; i < line.to; i++) if (INSPECTORS.has(r.tokens[i]?.w ?? '') || r.tokens[i]?.w === 'inspection') return true;
  return false;
}

/** "good overall", "overall, requires improvement", "overall effectiveness is good". */
function saysOverall(r: Reading, line: Line, g: { from: number; to: number }): boolean {
  for (let i = Math.max(line.from, g.from - 6); i < Math.min(line.to, g.to + 3); i++)
    if (
      r.tokens[i]?.w === 'overall' &&
      r.tokens[i - 1]?.w !== 'no' &&
      !line.grades.some((o) => o.from >= Math.min(i, g.to) && o.to <= Math.max(i, g.from) && o.from !== g.from)
    )
      return true;
  return false;
}

/** "has been rated": such a verb takes no date of long ago. */
function perfect(r: Reading, line: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(line.from, at - 6); i--)
    if (/^(?:has|have)$/.test(r.tokens[i]?.w ?? ''))
      return /^(?:been|now|again|once|also|finally|just|kept|retained|received|become)$/.test(r.tokens[i + 1]?.w ?? '');
  return false;
}

/** The council that an article is about although it names others: the headline's only one, or the one named most. */
function mainCouncil(page: Page): CouncilRef[] | null {
  const titled = page.councils.filter((c) => c.inTitle);
  if (titled.length === 1 && titled[0]) return [titled[0].ref];
  if (titled.length) return null;
  const ranked = [...page.councils].sort((a, b) => b.count - a.count);
  return ranked[0] && ranked[0].count >= 3 && ranked[0].count >= 2 * (ranked[1]?.count ?? 0) ? [ranked[0].ref] : null;
}

/** A sentence whose subject is a number or pronoun for what came before. */
const carriesOn = (r: Reading, line: Line) =>
  /^(?:they|both|all|one|two|three|four|five|six|seven|it|these|those|another|each|the)$/.test(r.tokens[line.from]?.w ?? '') &&
  !(
    r.tokens[line.from]?.w === 'the' &&
    !/^(?:other|others|rest|second|third|fourth|fifth|sixth|last|first)$/.test(r.tokens[line.from + 1]?.w ?? '')
  );

/** The councils named together where the text first names any. */
function firstGroup(r: Reading, page: Page): CouncilRef[] {
  let read = 0;
  for (const line of r.lines) {
    if (line.skip) continue;
    if (line.where === 'text' && ++read > 6) break;
    if (line.councils.some((c) => c.councils.length)) return groupsOf(r, line, page, [])[0]?.councils ?? [];
  }
  return [];
}

const devolved = (page: Page, councils: CouncilRef[]) =>
  councils.some((c) => (page.councils.find((p) => p.ref.code === c.code)?.nation ?? 'england') !== 'england');

/** "A and B … good and adequate (respectively)": the first grade to the first council, the second to the second. */
function distribute(r: Reading, line: Line, claims: Claim[], groups: Group[]): void {
  let said = -1;
  for (let i = line.from; i < line.to; i++) if (r.tokens[i]?.w === 'respectively') said = i;
  const plain = claims.filter((c, i, all) => !c.strands.length && all.findIndex((o) => o.from === c.from) === i);
  for (let k = 0; k + 1 < plain.length; k++) {
    const first = plain[k] as Claim;
    const group = first.councilSpot;
    const n = group?.councils.length ?? 0;
    if (!group || n < 2 || k + n > plain.length) continue;
    const run = plain.slice(k, k + n);
    if (run.some((c) => c.councilSpot !== group)) continue;
    const coordinated = run.every((c, m) => m === 0 || joinedGrades(r, (run[m - 1] as Claim).to, c.from));
    const different = run.some((c) => c.grade !== first.grade);
    if (!coordinated || !(different || said >= 0)) continue;
    if (said < 0 && !/^(?:and|,)$/.test(r.tokens[(run[1] as Claim).from - 1]?.w ?? '')) continue;
    run.forEach((c, m) => {
      for (const same of claims) if (same.from === c.from) same.councils = [group.councils[m] as CouncilRef];
    });
    k += n - 1;
  }
  if (
    said >= 0 &&
    groups.length >= 2 &&
    plain.length === groups.length &&
    groups.every((g) => g.councils.length === 1) &&
    plain.every((c) => c.councilSpot === groups[groups.length - 1])
  )
    plain.forEach((c, m) => {
      c.councils = (groups[m] as Group).councils;
    });
}

function joinedGrades(r: Reading, from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) if (!/^(?:and|,|"|a|an|the|for|one)$/.test(r.tokens[i]?.w ?? '')) return false;
  return true;
}
