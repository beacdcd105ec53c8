/**
 * The words by which the gate tells, without reading an article, that it may report an inspection. They only open the door: what an article says is
 * the extractor's business. Rows are pieces of regular expressions; all but DOOR's look at text in lower case.
 */

/**
 * A page without any of these says nothing of an inspection. Few, long and plain on purpose: such a search passes over a page of 20,000 characters
 * in a thirtieth of a millisecond, where one for all the words below takes six times as long.
 */
export const DOOR = /ofsted|inspect|inadequate|watchdog|improvement|gwasanaethau/i;

/** Addresses that no article is looked for at: a site's front page, and its sport and games. Further in such words are of articles' names. */
export const ELSEWHERE = /^\w+:\/\/[^/]+\/(?:#|$|(?:sports?|football|cricket|rugby-\w+|puzzles)\/)/;

/** Languages, as pages name them, that councils in Britain are told of in: English, Welsh, Gaelic, Scots, by mistake the country's name, or none. */
export const LANGUAGES = /^(?:$|\W|en|cy|g[abd]|uk|sco)/i;

/** Words by which a title is English whatever language the page says it is in: some sites never changed what came with their software. */
export const ENGLISH = / (?:the|to|of|and|for|after|by) |child|council/i;

/** Words that hardly any other page has: one is enough. */
const ALONE: readonly string[] = [
  'ofsted', // England's inspectorate, since 2007 also of children's services
  'care inspectorate', // Scotland's and Wales's
  'arolygiaeth gofal|gwasanaethau plant', // Wales's in Welsh; children's services in Welsh
  'ilacs|jtai|joint targeted',
  'focused visit|monitoring visit',
  'priority action',
];

/** Words of an inspection's outcome: enough with any word of COUNCIL or SUBJECT near. */
const VERDICTS: readonly string[] = ['requir(?:e[sd]?|ing) improvement|in need of improvement', 'inadequate'];

/** Words of inspecting that every newspaper uses: enough with a word of SUBJECT near. */
const EVERYDAY: readonly string[] = ['inspect', 'watchdog'];

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
const COUNCIL: readonly string[] = ['council|borough|local authorit|good|children|youngster|young people|inspect'];

/** What makes an inspection one of a council's services, where the subject is left to the reader. */
const GRADED: readonly string[] = ['outstanding|adequate|grade|council|borough|local area|partnership'];

const any = (words: readonly string[]) => words.join('|');

/**
 * The first finds the next sign: its first group holds a word that is enough alone, its second a verdict. The second is what company an everyday word
 * needs, the third a verdict's. Made when a page first needs them: most never do, and making them would cost such a page a tenth of the whole look.
 */
export const makeSigns = (): readonly [next: RegExp, besideEveryday: RegExp, besideVerdict: RegExp] => [
  new RegExp(`(${any(ALONE)})|(${any(VERDICTS)})|${any(EVERYDAY)}`, 'g'),
  new RegExp(any([...SUBJECT, ...GRADED])),
  new RegExp(any([...SUBJECT, ...COUNCIL])),
];
