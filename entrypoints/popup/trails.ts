/** Trails of councils out of what is kept and the official record. A record that cannot be read leaves the trail of the articles. */
import type { RecordCredit } from '../../components/popup-view.ts';
import type { CouncilRef } from '../../lib/domain/finding.ts';
import type { Trail } from '../../lib/domain/inspection.ts';
import type { KeptFinding } from '../../lib/domain/kept.ts';
import { familyOf, loadRecord, officialOf } from '../../lib/record/load-record.ts';
import { buildTrail } from '../../lib/trail/build-trail.ts';

export type Trails = {
  /** The council's code and those of the councils it took over from. */
  familyOf: (code: string) => string[];
  /** @param kept findings of the family, others are left out @param focus id of the article on screen */
  build: (council: CouncilRef, kept: readonly KeptFinding[], focus: string | null) => Trail;
  credit: RecordCredit | null;
};

export async function loadTrails(read: () => Promise<string | ArrayBuffer>): Promise<Trails> {
  const loaded = await loadRecord(read);
  const record = loaded.ok ? loaded.record : null;
  const family = (code: string) => (record ? familyOf(record, code) : [code]);
  return {
    familyOf: family,
    build: (council, kept, focus) => {
      const codes = family(council.code);
      return buildTrail({
        council,
        kept: kept.filter((one) => one.councils.some((code) => codes.includes(code))),
        official: record ? officialOf(record, codes) : [],
        asOf: record?.asOf ?? null,
        focus,
      });
    },
    credit: record && { to: record.asOf },
  };
}
