/** Whether an article tells of a change against the latest grade that was known of a council. */
import type { Trail } from '../domain/inspection.ts';
import { gradeRank } from './grade-order.ts';

/** Leads that set a new grade against the one before it (lead.ts), and which way it went. Every doubt that silences a lead silences the notice too. */
const CHANGES: Readonly<Record<string, 'up' | 'down'>> = {
  leadUp: 'up',
  leadAfterMonitoring: 'up',
  leadDown: 'down',
  leadLowest: 'down',
};

export type CouncilChange = { direction: 'up' | 'down'; lead: NonNullable<Trail['lead']> };

/**
 * The change that an article is the first to tell of; null where there is none, or where the official record or another article told it before.
 * @param trail built with the article as its focus
 */
export function councilChange({ lead, inspections }: Trail, articleId: string): CouncilChange | null {
  const direction = lead && CHANGES[lead.key];
  if (!direction) return null;
  const latest = inspections.find((inspection) => gradeRank(inspection) !== null);
  if (!latest || latest.official !== null) return null;
  const isFirst =
    latest.sources.length > 0 && latest.sources.every((source) => source.type === 'article' && source.articleId === articleId);
  return isFirst ? { direction, lead } : null;
}
