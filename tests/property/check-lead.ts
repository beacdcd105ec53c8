/**
 * A second reading of what a lead claims, from the trail's inspections alone: no code of lib/trail, no place in the order, only what each
 * inspection says of itself. A claim stands when some inspection bears it out and nothing that is surely dated speaks against it.
 */
import { spanOf } from '../../lib/domain/dates.ts';
import type { Inspection, Trail } from '../../lib/domain/inspection.ts';

const PLACE: Record<string, number> = { outstanding: 4, good: 3, 'requires improvement': 2, adequate: 2, inadequate: 1 };
const DESK: Record<string, number> = { ...PLACE, excellent: 4, poor: 1 };
const INSPECTIONS = ['ILACS', 'SIF', 'joint safeguarding', 'child protection', 'full inspection', 'unknown'];
const UNGRADED = ['focused visit', 'monitoring visit', 'JTAI', 'unannounced'];

type Event = { it: Inspection; from: string; to: string };

export function isTrue({ lead, inspections }: Trail): boolean {
  if (!lead) return true;
  const events = inspections
    .filter((it) => it.service === "children's services" && it.certainty !== 'unsure' && it.link !== 'several')
    .flatMap((it) => {
      const span = [it.inspected, it.published].map((date) => (date === null ? null : spanOf(date))).find((each) => each);
      return span ? [{ it, ...span }] : [];
    });
  return events.some((subject) => bears(lead.key, lead.args, subject, events));
}

function bears(key: string, args: string[], subject: Event, events: readonly Event[]): boolean {
  const [year = '', a = '', b = '', c = ''] = args;
  if (subject.to.slice(0, 4) !== year) return false;
  const own = events.filter((each) => each !== subject && each.it.council.code === subject.it.council.code);
  const graded = own.filter((each) => placeOf(each.it) !== null);
  const earlier = graded.filter((each) => each.to < subject.from);
  const place = placeOf(subject.it);
  /** The last graded inspection before, of that grade and year: none lies surely between. */
  const isLast = (rating: string, when: string) =>
    earlier.some(
      (last) =>
        last.it.rating === rating &&
        last.to.slice(0, 4) === when &&
        !earlier.some((each) => each.from > last.to) &&
        (place === null || placeOf(last.it) !== null),
    );
  const everybody = events.filter((each) => each !== subject && deskPlaceOf(each.it) !== null);
  switch (key) {
    case 'leadUngraded':
    case 'leadPriorityAction': {
      const priority = subject.it.official?.priorityAction || /(?<!no )(?<!no area for )priority action/.test(subject.it.outcome ?? '');
      if (key === 'leadPriorityAction' && !priority && !/action|failing|positive|inconsistent|progress/.test(subject.it.outcome ?? ''))
        return false;
      return subject.it.rating === null && UNGRADED.includes(subject.it.framework) && isLast(a, b);
    }
    case 'leadUp':
      return subject.it.rating === a && isLast(b, c) && (PLACE[a] ?? 0) > (PLACE[b] ?? 9);
    case 'leadHighest':
      return (
        subject.it.rating === a &&
        isLast(b, c) &&
        everybody.filter((each) => each.to < subject.from).every((each) => (deskPlaceOf(each.it) ?? 0) < (PLACE[a] ?? 0))
      );
    case 'leadFirstSince': {
      const asHigh = everybody.filter((each) => each.to < subject.from && (deskPlaceOf(each.it) ?? 0) >= (PLACE[a] ?? 9));
      const isThen = asHigh.some((each) => each.it.rating === a && each.to.slice(0, 4) === b);
      return subject.it.rating === a && isThen && asHigh.every((each) => each.from.slice(0, 4) <= b);
    }
    case 'leadDown':
      return subject.it.rating === a && isLast(b, c) && (PLACE[a] ?? 9) < (PLACE[b] ?? 0);
    case 'leadOlderScale':
      return subject.it.rating === a && isLast(b, c) && a !== b && PLACE[a] === PLACE[b];
    case 'leadSame':
      return subject.it.rating === a && isLast(a, b);
    case 'leadAgainWithin': {
      const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
      return (
        subject.it.rating === a &&
        earlier.some((last) => {
          const apart = (['inspected', 'published'] as const).map((which) => {
            const [x, y] = [last.it[which], subject.it[which]].map((date) => (date ? spanOf(date)?.to : null));
            return x && y ? months(y) - months(x) : null;
          });
          return last.it.rating === a && apart.includes(Number(b)) && !earlier.some((each) => each.from > last.to);
        })
      );
    }
    case 'leadLowest': {
      const since = `${Number(subject.from.slice(0, 4)) - Number(b)}${subject.from.slice(4)}`;
      const within = everybody.filter((each) => each.from > since && each.to < subject.from);
      return subject.it.rating === a && within.every((each) => (deskPlaceOf(each.it) ?? 9) > (PLACE[a] ?? 0));
    }
    case 'leadAfterMonitoring': {
      const last = [...earlier].sort((x, y) => (x.to < y.to ? 1 : -1))[0];
      const visits = own.filter(
        (each) => each.it.framework === 'monitoring visit' && each.it.official && last && each.to >= last.from && each.from <= subject.to,
      );
      return subject.it.rating === a && last?.it.rating === c && visits.length >= Number(b) && (PLACE[a] ?? 0) > (PLACE[c] ?? 9);
    }
    case 'leadFirstOfCouncil':
      return subject.it.rating === a && earlier.length === 0 && Number(b) <= Number(year);
    case 'leadAfterPriorityAction':
      return (
        subject.it.rating === a && earlier.length === 0 && own.some((each) => each.it.official?.priorityAction && each.to.slice(0, 4) === b)
      );
    case 'leadStrandsAll':
    case 'leadStrandsMost': {
      const [count, total, grade] = key === 'leadStrandsAll' ? [a, a, b] : [a, b, c];
      const strands = subject.it.judgements;
      return (
        subject.it.rating === null &&
        strands.length === Number(total) &&
        strands.filter((each) => each.grade === grade).length === Number(count)
      );
    }
    default:
      return false;
  }
}

/** Of the department as a whole: not of looked-after services alone. */
function placeOf({ rating, framework, official }: Inspection): number | null {
  if (rating === null || !INSPECTIONS.includes(framework)) return null;
  if (official && (official.framework === 'unknown' || official.ratingBasis === 'looked after children')) return null;
  return PLACE[rating] ?? null;
}

function deskPlaceOf(it: Inspection): number | null {
  return it.framework === 'annual assessment' && it.rating !== null ? (DESK[it.rating] ?? null) : placeOf(it);
}
