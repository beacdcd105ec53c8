/**
 * The words by which the gate tells, without reading an article, that it may report an inspection. They only open the door: what an article says is
 * the extractor's business. All but DOOR and SIGN look at text in lower case.
 */

/**
 * A page without any of these says nothing of an inspection. Few, long and plain on purpose: such a search passes over a page of 20,000 characters
 * in a thirtieth of a millisecond, where one for all the words below takes six times as long. So only what stands near them is looked at with those.
 */
export const DOOR = /ofsted|inspect|inadequate|watchdog|improvement|gwasanaethau/i;

/** What is looked at closer where a door is: what the first group holds is enough alone, the second holds an inspection's outcome. */
export const SIGN =
  /(ofsted|care inspectorate|gwasanaethau plant)|(inadequate|(?:requir\w+|in need of) improvement)|inspect|watchdog|gwasanaethau/gi;

/** Addresses that no article is looked for at: a site's front page, and its sport and games. Further in such words are of articles' names. */
export const ELSEWHERE = /^\w+:\/\/[^/]+\/(?:#|$|(?:sports?|football|cricket|rugby-\w+|puzzles)\/)/;

/** Languages, as pages name them, that councils in Britain are told of in: English, Welsh, Gaelic, Scots, by mistake the country's name, or none. */
export const LANGUAGES = /^(?:$|\W|en|cy|g[abd]|uk|sco)/i;

/** Words by which a title is English whatever language the page says it is in: some sites never changed what came with their software. */
export const ENGLISH = / (?:the|to|of|and|for|after|by) |child|council/;

/**
 * Words and letters by which a title without those of ENGLISH is in a language that no council in Britain is told of in: the first touch of an element, to
 * ask the page for its language, costs almost as much as all before it. Accents of Welsh and Gaelic, of Irish names and of words such as "café"
 * are left out. Of 16,748 words in our stories none has one, nor have Keith, mischief, discharge, Dungeness.
 */
export const FOREIGN =
  /[ßãä-çñõöü\u0370-\u1dff\u3040-\ud7af]|sch[lmnrtw]|[inrt]sch(?:e[nrms]?)?\W|[a-z](?:keit|ungen|liche?|tionen|nung|erung|zung)\W|ción\W| (?:der|und|im|das|eine?[nrms]?|mit|auf|aus|bei|nicht|wie|ist|vo[nm]|zu[mr]|wir|el|los|las|del|et|que|por|qui|dans|une|il|della) /;

/** Words that hardly any other page has: company enough for any sign. */
const ALONE: readonly string[] = [
  'arolygiaeth gofal', // the care inspectorate of Wales, in Welsh
  'ilacs|jtai|joint targeted',
  'focused visit|monitoring visit',
  'priority action',
];

/** What is inspected. */
const SUBJECT: readonly string[] = [
  'child\\S*(?: and \\S+(?: people\\S*)?)? (?:social|care|protection|safe|support|service|home|department|director|team|trust)',
  'social (?:services|care|work)',
  'foster(?:ing| care| agenc)|adopti(?:on|ve)',
  'safeguarding|care[- ]leaver|looked[- ]after',
  'child(?:ren)? (?:\\w+ )?(?:in|leaving) (?:\\w+ )?care',
  'vulnerable (?:child|young)|youth (?:justice|offending)',
  'special (?:educational )?needs|send (?:inspect|servic|provision|local)|services (?:for|to) child',
];

/** Who is inspected, and who it is about, in the plainest words. */
const COUNCIL = 'council|borough|local authorit|good|children|youngster|young people|inspect';

/** What makes an inspection one of a council's services, where the subject is left to the reader. */
const GRADED = 'outstanding|adequate|grade|council|borough|local area|partnership';

/**
 * What company an everyday word of inspecting needs, and what an outcome needs. Made when a page first needs them: most never do, and making them would cost
 * such a page a tenth of the whole look.
 */
export const makeCompany = (): readonly [everyday: RegExp, verdict: RegExp] => {
  const any = [...ALONE, ...SUBJECT].join('|');
  return [new RegExp(`${any}|${GRADED}`), new RegExp(`${any}|${COUNCIL}`)];
};
