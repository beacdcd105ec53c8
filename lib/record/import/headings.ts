/**
 * Headings of Ofsted's table "Local authority inspection outcomes" and of the daily table of the same, edition by edition. They are compared in
 * lower case, signs and "the" at the start left out. Source: shared/data/SOURCES.md, "Official file a user can import".
 */
export type Column =
  | 'areaCode'
  | 'name'
  | 'inspected'
  | 'inspectedTo'
  | 'published'
  | 'type'
  | 'overall'
  | 'leadership'
  | 'help and protection'
  | 'children in care'
  | 'care leavers'
  | 'theme';

export const HEADINGS: Readonly<Record<string, Column>> = {
  'local authority area code': 'areaCode',
  'local authority name': 'name',
  'local authority': 'name',
  'inspection date': 'inspected',
  'inspection visit date': 'inspected',
  'inspection start date': 'inspected',
  'inspection end date': 'inspectedTo',
  'publication date': 'published',
  'inspection type': 'type',
  'inspection visit type': 'type',
  'inspection framework': 'type',
  'overall effectiveness': 'overall',
  'overall effectiveness grade': 'overall',
  'impact of leaders on social work practice with children and families': 'leadership',
  'impact of leaders': 'leadership',
  'impact of leaders grade': 'leadership',
  'experiences and progress of children who need help and protection': 'help and protection',
  'help and protection grade': 'help and protection',
  'experiences and progress of children in care': 'children in care',
  'experiences and progress of children in care and care leavers': 'children in care',
  'in care grade': 'children in care',
  'experiences and progress of care leavers': 'care leavers',
  'care leavers grade': 'care leavers',
  'visit theme': 'theme',
};

/** A sheet without these is not a table of inspections. */
export const NEEDED: readonly Column[] = ['name', 'inspected', 'overall'];
export const NEEDED_NAMES: Readonly<Partial<Record<Column, string>>> = {
  name: 'Local authority name',
  inspected: 'Inspection date',
  overall: 'Overall effectiveness',
};
/** Title and notes stand above the headings: on row 3 to 5 so far. */
export const HEADING_ROWS = 12;

export function columnOf(heading: string): Column | null {
  const plain = plainHeading(heading);
  return Object.hasOwn(HEADINGS, plain) ? (HEADINGS[plain] ?? null) : null;
}

export function plainHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .replace(/^the /, '');
}
