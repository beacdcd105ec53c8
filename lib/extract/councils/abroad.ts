/** Marks of other countries. `Durham, North Carolina`, `Reading, Pa.` and `Essex County, N.J.` are no councils. */
const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Nova Scotia|New Brunswick|British Columbia|Manitoba|Saskatchewan|New South Wales|Queensland|Tasmania|Victoria|Western Australia|South Australia|New Zealand';

/** Names of states and provinces: after a comma they settle the place, anywhere in the text they are a hint. */
export const ABROAD: readonly string[] = STATES.split('|');

/** Offices and bodies that only other countries have: a hint, wherever they stand. */
export const FOREIGN_BODIES: readonly string[] = [
  "sheriff's office",
  'county commissioners',
  'county commissioner',
  'board of supervisors',
  'school district',
  'Child Protective Services',
  'Department of Human Services',
  'Department of Children and Families',
  'state legislature',
  'state senator',
];

/** Countries and abbreviations that settle the place only after a comma. Keys as `wordsOf` gives them. */
export const ABROAD_AFTER_COMMA: ReadonlySet<string> = new Set(
  'jamaica australia canada usa us america ireland germany georgia washington pa ny nj nc sc va ct ma mass conn calif ga fla tex mich ill ind wis minn ont qld nsw nz md nh vt ri ky tenn ala miss la ark okla ore wash colo de'.split(
    ' ',
  ),
);

/** Words right after `NAME County` or `NAME` that only North America uses. */
export const AMERICAN: ReadonlySet<string> = new Set([
  'sheriff',
  'sheriffs',
  'commissioners',
  'prosecutor',
  'prosecutors',
  'executive',
  'jail',
  'schools',
  'parish',
  'supervisors',
  'clerk',
  'attorney',
  'freeholders',
  'department',
  'dss',
  'township',
]);
