/** What rows of an earlier version need before this one can use them. Each upgrade reads every shape that its rung can meet. */
import type { Transaction } from 'dexie';

type OldFinding = { id: string; keptAt: number; finding: { certainty: string }; review?: number; verdict?: 'accepted' };

/** To version 2: unsure findings wait for a verdict, also those put away, so that bringing one back brings it back into the list. */
export async function markUnsure(transaction: Transaction): Promise<void> {
  const verdicts = await transaction.table<{ id: string; verdict: string }>('corrections').toArray();
  const accepted = new Set(verdicts.filter(({ verdict }) => verdict === 'accepted').map(({ id }) => id));
  const mark = (row: OldFinding) => {
    if (accepted.has(row.id)) row.verdict = 'accepted';
    else row.review = -row.keptAt;
  };
  await transaction.table<OldFinding>('findings').filter(isUnsure).modify(mark);
  await transaction
    .table<{ table: string; row: OldFinding }>('away')
    .filter(({ table, row }) => table === 'findings' && isUnsure(row))
    .modify((away) => {
      away.row.review = -away.row.keptAt;
    });
}

/** Rows met here have crossed no schema of this version: a spoilt one is left for quarantine. */
function isUnsure(row: OldFinding | undefined): boolean {
  return row?.finding?.certainty === 'unsure' && typeof row.keptAt === 'number';
}
