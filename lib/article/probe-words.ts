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

/** Addresses that no article is looked for at: a site's front page, which lists articles, and its sport. Further in such words are of articles' names. */
export const FRONT = /^\w+:\/\/[^/]+\/(?:#|$|(?:sports?|football|puzzles)\/)/;

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
  /[ßãä-çñõöü\u0370-\u1dff\u3040-\ud7af]|sch[lmnrtw]|[inrt]sch(?:e[nrms]?)?\W|[a-z](?:ungen|liche?|erung|[eil]lung|[nz]ung)\W|ción\W| (?:der|und|im|das|eine?[nr]?|mit|auf|aus|beim?|nicht|wie|ist|vo[nm]|zu[mr]?|wir|oder|el|los|del|et|que|por) /;

/**
 * Words by which a title tells of the world, of firms or of a pastime: of 8,472 titles of stories such as ours, none that reports an inspection has one
 * and says nothing of OURS.
 */
export const WORLD =
  / (?:trump\W|americ|new york|chin(?:a|ese)\W|russia|israel|india|german|google|apple|amazon|iphone|nasa|python|wiki|film|recipe|football|rugby|climate|president|web)|u\.s\./;
/** What a title tells of instead. */
export const OURS = /child|council|care|foster|social/;

/** What is inspected, and words that hardly any other page has: company enough for any sign. */
const SUBJECT: readonly string[] = [
  'child.{0,25}(?:care|prot|safe|service|home|depart|direct|team|trust)|social (?:serv|care|work)',
  'foster|adopti|safeguard|care[- ]leaver|youth [jo]|special (?:ed|needs)|send [ips]',
  'arolygiaeth', // an inspectorate, in Welsh
  'ilacs|jtai|focused|monitoring visit|priority action',
];

/** Who is inspected, and who it is about, in the plainest words. */
const COUNCIL = 'council|borough|local authorit|good|inspect|children';

/** What makes an inspection one of a council's services, where the subject is left to the reader. */
const GRADED = 'outstanding|adequate|grade|council|borough|partnership';

/**
 * What company an everyday word of inspecting needs, and what an outcome needs. Made when a page first needs them: most never do, and making them would cost
 * such a page a tenth of the whole look.
 */
export const makeCompany = (): readonly [everyday: RegExp, verdict: RegExp] => {
  const any = SUBJECT.join('|');
  return [new RegExp(`${any}|${GRADED}`), new RegExp(`${any}|${COUNCIL}`)];
};
