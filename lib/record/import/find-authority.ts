/** Which council a row of an official table is about: by its area code where the table has one, else by its name as any edition writes it. */
import { COUNCILS, councilInForce, familyOf } from '../../domain/councils.ts';
import type { OfficialRecord } from '../load-record.ts';

/** The DfE code at that day; null where no council, or more than one, bears the name; `two` where code and name are different councils'. */
export function findAuthority(record: OfficialRecord, areaCode: string, name: string, day: string): string | 'two' | null {
  const byArea = areaCode === '' ? null : areaCodes(record).get(areaCode.toUpperCase());
  const codes = NAMES.get(plainName(name));
  // A name that no edition wrote so far leaves the area code to say which; a name of somebody else's is a damaged row.
  if (byArea) return !codes || [...codes].some((code) => isSame(code, byArea)) ? byArea : 'two';
  if (!codes) return null;
  // Dorset before and since 2019 share a name: the day tells them apart.
  const inForce = new Set([...codes].map((code) => councilInForce(code, day)?.code ?? code));
  const [only] = inForce;
  return inForce.size === 1 && only ? only : null;
}

/** The council itself, or one that it took over from or that took over from it. */
function isSame(code: string, other: string): boolean {
  return code === other || familyOf(code).includes(other);
}

const AREA_CODES = new WeakMap<OfficialRecord, Map<string, string>>();

function areaCodes(record: OfficialRecord): Map<string, string> {
  let codes = AREA_CODES.get(record);
  if (!codes) {
    codes = new Map(Object.entries(record.file.councils).flatMap(([code, { gss }]) => gss.map((each) => [each, code] as const)));
    AREA_CODES.set(record, codes);
  }
  return codes;
}

const NAMES = new Map<string, Set<string>>();
for (const council of COUNCILS) {
  if (council.nation !== 'england') continue;
  for (const name of [council.name, council.official, ...council.aliases]) {
    const plain = plainName(name);
    NAMES.set(plain, (NAMES.get(plain) ?? new Set()).add(council.code));
  }
}

/** Editions differ in "&" and "and", capitals, hyphens, "City of" before or after, and "Borough". Source: SOURCES.md, trap 6. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z]+/g, ' ')
    .replace(/\b(?:city|county|borough|council|of|the|london|royal|metropolitan|st)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
