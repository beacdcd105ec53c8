/** What headings and lines around an article say, and who makes discussion boards. Each table may be extended by anyone who meets a new word for the same thing. */

/** Headings above other stories, jobs, letters and links. What stands under them is furniture unless it is running text. */
export const FURNITURE_HEADINGS: readonly RegExp[] = [
  /^(?:the )?(?:most|top|best) (?:read|popular|viewed|shared|recent|commented|watched|changed|stories|ten|10|five|5)\b/,
  /^(?:popular|trending|hot topics|top stories|headlines|latest|newest|recent)(?: (?:now|today|news|stories|jobs|posts|articles|headlines|comments|vacancies|updates|in|from|on|this)\b.*)?$/,
  /^(?:related|recommended|recommendations|suggested|promoted|sponsored|featured)(?: (?:articles?|stories|story|news|posts?|links?|content|topics?|reading|items?|employers?|jobs|for you|by|by .*|from .*))?$/,
  /^(?:more|also|elsewhere) (?:from|in|on|about|stories|news|articles|by|like|today|top|to read|local|employers|reading|this|at)\b/,
  /^(?:read|see|watch|find out|discover|explore)(?: (?:more|next|also|now|this|these))+\b/,
  /^(?:you|readers|people) (?:may|might|also|will|would|who)\b.*(?:like|read|enjoy|interested|missed|bought|viewed)/,
  /^(?:up next|next up|next (?:article|story|post)|previous (?:article|story|post)|next|previous|don.?t miss|in case you missed it|editor.?s? picks?|what.?s on|other (?:stories|news|articles|headlines)|earlier|from (?:the|our) archives?|from the web|around the web|follow(?: us)?(?: on .*)?|get involved(?: .*)?|on this day)$/,
  /^(?:jobs|jobs today|latest jobs|vacancies|jobs board|find a job|property|public notices|family notices|classifieds|marketplace|offers)$/,
  /^(?:newsletter|sign up|subscribe|join|support us|donate|share this|share|tags?|topics?|filed under|categories|archives?|blog archive|followers|blogroll|links|pages|site map|tweets|advertisement|sponsors?|partners?|who is online|search|sister titles|popular posts|about us|contact(?: us)?|quick links|useful links|featured news|top comments?)\b.{0,30}$/,
];

/**
 * Headings above what readers wrote: all that follows in the same box is theirs, however well written. "Response", "Reaction" and "Views" by
 * themselves are headings of articles ("Council response"), so they count only with a number or with words that address readers.
 */
export const COMMENT_HEADINGS: readonly RegExp[] = [
  /^(?:\d+|no|all|view|show|add|leave|post|write|reader|readers|top|latest|newest)?\W*(?:a\W+)?(?:comments?|replies|komentar|coment[aá]rios?|comentarios|commentaires?|kommentare?|sylwadau)(?: (?:on|to|so far|below|here|section|newest|oldest|are|\d+)\b.*)?\W*\d*\W*$/,
  /^\d+ (?:responses?|thoughts?|reactions?|replies|letters|messages)(?: (?:on|to)\b.*)?$/,
  /^(?:have your say|your views?|your says?|your comments|your letters|what do you think|leave a reply|join the (?:conversation|debate|discussion)|letters? to the editor|readers.? (?:letters|views|responses)|share your (?:thoughts|views).*)\W*\d*\W*$/,
];

/** Single lines inside an article that speak of something else. Matched against the line in lower case without leading arrows and dots. */
export const FURNITURE_LINES: readonly RegExp[] = [
  /^(?:read|see|watch|listen|hear|view)(?: (?:more|also|next|now|this|here|it))?(?: (?:news|stories|on this|about|from|in|here|below))*\s*[:>»|–-]/,
  /^(?:related|more|more on this(?: story)?|more stories|more news|also read|also|see also|recommended|trending|don.?t miss|older|newer|next(?: article| story| post)?|previous(?: article| story| post)?|prev|watch|gallery|in pictures|video|pictures|podcast|tags?|labels?|topics?|keywords|filed under|categories|share|follow us|follow|(?:from )?our partners?|from our partners?|advertorial|(?:no|\d+) comments?|\d+ komentar|\d+ coment[aá]rios?)\s?[:>»«|→←]/,
  /^(?:read|see|find out) more(?: (?:here|about|on|from|at)\b.*)?\W*$/,
  /^[«‹←]|[»›→]$/,
  /(?:…|\.\.\.|:)\s*(?:(?:read|see|find out) more\s*)+$/,
  /^(?:(?:hide |skip )?ad(?:vert|vertisement)?s?|advertising|sponsored|promoted|article continues(?: below.*)?|continue reading.*|story continues(?: below.*)?|scroll (?:down )?for .*|loading.*|please wait.*|image caption|image source.*|media caption|video caption|image:?|getty images?|ends?|share|save|print|email|comments?|copy link|back to top|top|click here(?: to .*)?|skip .*|jump to .*|sign in|log in|register|subscribe|home|menu|search|close|ok|accept|listen to this article.*)\W*$/,
  /^(?:share (?:this|on|via)|follow (?:us|the)|like us|sign up (?:to|for)|subscribe (?:to|now|from|for)|get (?:the|our|all the) (?:latest|biggest|best|top|news)|download (?:the|our) (?:free )?app|join (?:the|our) (?:conversation|debate|mailing|whatsapp|newsletter)|to (?:read|continue reading)|email this|print this|bookmark|have your say|what do you think\b|you can also (?:follow|find) us|we use cookies|this (?:site|website) uses cookies|why (?:you can )?trust us|do you have a story|got a (?:story|news)|contact (?:our|the) news|send (?:us )?your|click (?:here|to)|listen \(|save ·|tap here|enter your (?:email|postcode))/,
];

/** Generators and names of discussion boards: a page of theirs is one post and the answers to it. */
export const FORUM_NAMES: readonly string[] = [
  'phpbb',
  'vbulletin',
  'xenforo',
  'viewtopic',
  'discourse',
  'mybb',
  'smf',
  'thread',
  'invision',
];
