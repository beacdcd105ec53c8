/** The words of dates. Everything an editor may extend is in these tables; the grammar is in the other files of this room. */

/** A map, since a word such as 'constructor' must find nothing. */
const table = <T>(rows: Record<string, T>): ReadonlyMap<string, T> => new Map(Object.entries(rows));

export const MONTHS: ReadonlyMap<string, number> = table({
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
});

/** Months that are also words or names: alone they need a small word before them that speaks of time. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  'march',
  'april',
  'may',
  'june',
  'august',
  'jan',
  'mar',
  'dec',
  'sep',
  'jun',
  'apr',
  'feb',
  'jul',
  'aug',
  'oct',
  'nov',
  'sept',
]);

/** Short forms, which alone could be a name or a word. */
export const SHORT_MONTHS: ReadonlySet<string> = new Set([
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
]);
/** Words right before a doubtful month that settle it. */
export const MONTH_LEADS: ReadonlySet<string> = new Set(
  'in on since from by until till before after during of between around through throughout late early mid last this next previous following preceding via dated'.split(
    ' ',
  ),
);
export const MONTH_DETERMINERS: ReadonlySet<string> = new Set(['a', 'the', 'its', 'their', 'that', 'our']);

export const WEEKDAYS: ReadonlyMap<string, number> = table({
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
});

/** Months of each season. Winter begins in December of its year. */
export const SEASONS: ReadonlyMap<string, readonly number[]> = table({
  spring: [3, 4, 5],
  summer: [6, 7, 8],
  autumn: [9, 10, 11],
  fall: [9, 10, 11],
  winter: [12, 1, 2],
});

/** Feasts that stand for a month. */
export const FEASTS: ReadonlyMap<string, number> = table({ christmas: 12, xmas: 12, halloween: 10 });

export const NUMBERS: ReadonlyMap<string, number> = table({
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
});

/** Amounts that no number is known of. */
export const VAGUE_AMOUNTS: ReadonlySet<string> = new Set(['several', 'few', 'some', 'many', 'couple']);

export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'hour';
export const UNITS: ReadonlyMap<string, { unit: Unit; times: number }> = table({
  hour: { unit: 'hour', times: 1 },
  hours: { unit: 'hour', times: 1 },
  day: { unit: 'day', times: 1 },
  days: { unit: 'day', times: 1 },
  night: { unit: 'day', times: 1 },
  nights: { unit: 'day', times: 1 },
  week: { unit: 'week', times: 1 },
  weeks: { unit: 'week', times: 1 },
  fortnight: { unit: 'week', times: 2 },
  fortnights: { unit: 'week', times: 2 },
  month: { unit: 'month', times: 1 },
  months: { unit: 'month', times: 1 },
  quarter: { unit: 'month', times: 3 },
  quarters: { unit: 'month', times: 3 },
  year: { unit: 'year', times: 1 },
  years: { unit: 'year', times: 1 },
  yrs: { unit: 'year', times: 1 },
  decade: { unit: 'decade', times: 10 },
  decades: { unit: 'decade', times: 10 },
});

/** Seasons and feasts that years are counted by: 'four summers ago'. */
export const SUMMERS: ReadonlyMap<string, { unit: Unit; times: number }> = table({
  summers: { unit: 'year', times: 1 },
  winters: { unit: 'year', times: 1 },
  springs: { unit: 'year', times: 1 },
  autumns: { unit: 'year', times: 1 },
  christmases: { unit: 'year', times: 1 },
});

/** Words that tie two ends of a span. */
export const RANGE_WORDS: ReadonlySet<string> = new Set(['to', 'and', 'until', 'till', 'through', 'into', 'or']);
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‐', '‑', '−', '/', '&']);

/** Small words before a date, reported with it as `lead`; they also let a doubtful month or a bare year be believed. */
export const LEADS: ReadonlySet<string> = new Set(
  'in on since from by until till before after during of between to for around about circa at through throughout over late early mid via and or back as dated'.split(
    ' ',
  ),
);

/** Words before a bare number that make it something else than a year. */
export const NOT_YEAR_AFTER: ReadonlySet<string> = new Set(
  'act grade section room flat page pages no number paragraph para form unit box ref reference route class level windows figure some than least most nearly almost over about around just only exactly total another all copyright regulation regulations'.split(
    ' ',
  ),
);
/** Words right after a number that make it part of a title: 'the 2014 Act'. */
export const NOT_YEAR_BEFORE: ReadonlySet<string> = new Set(['act', 'regulations', 'order', 'census', 'edition']);

/** Of these, the words that may stand before a real year too ('about 2015', 'over 2019'): they count only when a noun in the plural follows. */
export const SOFT_NOT_YEAR: ReadonlySet<string> = new Set([
  'over',
  'about',
  'around',
  'just',
  'only',
  'nearly',
  'almost',
  'some',
  'all',
  'another',
  'than',
]);

/** Things that are counted: a number right before one of them is an amount. */
export const COUNTED: ReadonlySet<string> = new Set(
  'children people pupils families cases referrals places homes households carers workers staff residents calls complaints days hours jobs councils schools assessments visits young care plus homeless voters votes signatures adults babies miles metres words pounds homeowners patients students teachers youngsters foster more other new and-a-half per per-cent percent'.split(
    ' ',
  ),
);

/** Whether a month, season or year 'of' this kind lies ahead: 'next March', 'later this year'. */
export const AHEAD: ReadonlySet<string> = new Set(['next', 'coming', 'later']);

/** Parts of a month that stay the month: 'the first week of March', 'the end of April'. */
export const PARTS_OF: ReadonlySet<string> = new Set(['end', 'start', 'beginning', 'middle', 'week', 'weeks', 'fortnight', 'half', 'days']);
export const ORDINALS: ReadonlySet<string> = new Set(['first', 'second', 'third', 'fourth', 'last', 'final']);
