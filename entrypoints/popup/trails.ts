/** Trails of councils out of what is kept and the official record. A record that cannot be read leaves the trail of the articles. */
import type { RecordCredit } from '../../components/popup-view.ts';
import type { CouncilRef } from '../../lib/domain/finding.ts';
import type { Trail } from '../../lib/domain/inspection.ts';
import { asJudged, type KeptFinding } from '../../lib/domain/kept.ts';
import { familyOf, loadRecord, type OfficialRecord, officialOf } from '../../lib/record/load-record.ts';
import { type ImportedInspection, withImported } from '../../lib/record/with-imported.ts';
import { buildTrail } from '../../lib/trail/build-trail.ts';

/** What is kept of some councils, as the store answers. */
export type Told = { findings: readonly KeptFinding[]; imported: readonly ImportedInspection[] };

export type Trails = {
  /** The council's code and those of the councils it took over from. */
  familyOf: (code: string) => string[];
  /** @param told of the family, what is of others is left out @param focus id of the article on screen */
  build: (council: CouncilRef, told: Told, focus: string | null) => Trail;
  credit: RecordCredit | null;
  /** The official record itself; null where it could not be read. */
  record: OfficialRecord | null;
};

export async function loadTrails(read: () => Promise<string | ArrayBuffer>): Promise<Trails> {
  const loaded = await loadRecord(read);
  const record = loaded.ok ? loaded.record : null;
  const family = (code: string) => (record ? familyOf(record, code) : [code]);
  return {
    familyOf: family,
    build: (council, { findings, imported }, focus) => {
      const codes = family(council.code);
      const own = imported.filter(({ row }) => codes.includes(row.code));
      return buildTrail({
        council,
        kept: findings.filter((one) => one.councils.some((code) => codes.includes(code))).map(asJudged),
        official: withImported(record ? officialOf(record, codes) : [], own, record?.asOf ?? null),
        asOf: record?.asOf ?? null,
        focus,
      });
    },
    credit: record && { to: record.asOf },
    record,
  };
}
