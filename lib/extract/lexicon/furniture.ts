/**
 * Lines that belong to the page and not to the story. Each row: name, pattern of the line's beginning, and for headings how long the rail lasts: to the next
 * heading or prose, or to the end of the page.
 */
export const RAIL_HEADINGS: readonly (readonly [string, RegExp, 'section' | 'end'])[] = [
  [
    'furniture.comments',
    /^(?:\d+ )?(?:comments?|reader comments|your comments|comments? ?\(\d+\)|join the conversation|have your say|add (?:a|your) comment|what do you think\??|leave a (?:reply|comment)|view comments|show comments|\d+ komentar)\b/i,
    'end',
  ],
  [
    'furniture.related',
    /^(?:related|related (?:stories|articles|topics|content|links|news|posts)|more (?:on this story|like this|from|stories|news|on)|you (?:may|might) (?:also )?(?:like|be interested)|read (?:next|more|also)|see also|also (?:in the news|read)|around the web|recommended|don't miss|in other news|elsewhere on|elsewhere$|up next|promoted|sponsored)\b/i,
    'section',
  ],
  [
    'furniture.most-read',
    /^(?:most (?:read|popular|viewed|shared|commented)|top stories|popular|trending|latest (?:news|stories|headlines|jobs)|breaking news|editor'?s'? picks?|must reads?|today's (?:top|headlines)|news (?:headlines|in brief today)|local news|jobs?(?: of the week)?$|featured jobs)\b/i,
    'section',
  ],
  [
    'furniture.follow',
    /^(?:follow us|share this|sign up|newsletter|subscribe|get in touch|contact us|about (?:us|the author|cookies)|tags|topics)\b/i,
    'section',
  ],
];

export const FURNITURE_LINES: readonly (readonly [string, RegExp])[] = [
  [
    'furniture.read-more',
    /^(?:read (?:more|next|also|this|our)|read >>|read:|also read|more:|see also|related:|other (?:stories|news):|more stories:|also on this (?:page|site):|watch:|listen:|in pictures:|click here|recommended:|don'?t miss|more on this|more from|>>|➤|▶|►|→|previously:(?! ?['"“‘]?(?:good|inadequate|outstanding|adequate|requires|satisfactory|poor|excellent)\b)|from the archive:|trending:|most read:|next:|previous:)/i,
  ],
  [
    'furniture.sign-up',
    /^(?:sign up|subscribe|join our|get (?:the|our|all|breaking)|download (?:the|our)|follow (?:us|our)|like us|register (?:now|free|to)|support (?:us|our)|to (?:continue|keep) reading|already a (?:member|subscriber)|become a|for more (?:stories|news|on)|enjoyed this|this site uses|we use cookies|we value your|accept (?:all )?cookies|advertisement|hide ad|story continues|article continues|share (?:this|on)|copyright|©|all rights reserved)/i,
  ],
];
