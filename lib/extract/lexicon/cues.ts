/**
 * Cue phrases: words that tell whether a grade is a fact, and whether it is today's or an earlier one. Each row: cue, phrases. A cue counts within its own
 * clause unless mentions/ says otherwise.
 */
export type Cue =
  | 'hope' // wished for, aimed at, feared, conditional: no fact
  | 'earlier' // the grade near it is an earlier one
  | 'pastPerfect' // had been, having been: earlier, unless reported speech
  | 'latest' // the inspection that the article reports
  | 'noLonger' // the grade that follows has ended
  | 'from' // "from X (to Y)": X is earlier
  | 'same' // the grade is the same as an earlier one
  | 'again' // given before as well
  | 'still' // unchanged
  | 'unofficial' // peer review, self-assessment, opinion: no inspection
  | 'future' // has not happened
  | 'steps' // so far on the scale: "two grades"
  | 'issued'; // speaks of the report's day, not of the visit's

/** Whose grade is the same. */
const WHO = 'the? it|they|we|council|authority|borough|county|city|town|district|department|directorate|trust|service|services';
/** Phrases of a row, set apart by semicolons. */
const list = (phrases: string) => phrases.trim().split(/\s*;\s*/);

export const CUE_WORDS: readonly (readonly [Cue, readonly string[]])[] = [
  [
    'hope',
    list(`
    risk|danger|threat|prospect|fear of a|an|another; hope|hopes|hoped|hoping|hopeful; aim|aims|aiming|aimed to|for|at; ambition|ambitions|ambitious; want|wants|wanted to|the|our|us|it|them|ofsted|inspectors|every; next ofsted inspection; would; could; should;
    might; may be; may become; must be; got to be|get|become|reach|make|earn|improve|do; have|has to be; if; unless; next time; whether; chances of; chance of; claims by; claims that; claim that; claimed that; rumours that; rumours say|suggest|have; rumour that|is; demanded to know why; expect|expects|expecting to; told|warned|led to expect; expected|expects|expect|expecting a|an|two|three|four; strive|strives|striving; on the|its|our|their|your way to; work|works|worked to be|become;
    on course for; working towards|toward|for; journey to; journey from; target|targets|targeting; goal of; deserve|deserves|deserved;
    not yet; will be; will become; will get; will go; promised; promise|promises|pledge|pledged|pledges; determined to; confident;
    next inspection; possible; risk|risks being; fear|fears|feared; avoid|avoids|avoiding; wish|wishes|wished; looks like; look like;
    intend|intends|intended|intending; plan|plans|mean|means to be|become; set our sights; bid to; agreed a plan to; plan|plans|planned to get; to mean that; was afraid of; not|isn't|aren't|wasn't|never|are|is|am|i'm|we're content with; we'll be; can be; to become; warned; warns;
    predict|predicts|predicted; within reach; out of reach; beyond reach; in sight; on condition that; provided that; providing that; in the event that|of; assuming that; lest; so|as long as it|they|ofsted|services|its; i'd; we'd; they'd; were it; another; push for; hungry|hunger|thirst for; vision; road to; path to;
    route to; en route to; whether the|it|they|services|its; ought to; in time for; by the time; seeking; seek|seeks to; works? towards
    `),
  ],
  [
    'earlier',
    list(`
    previous; previously; formerly; earlier; at its last; inspection|visit before that|then|it|this; last inspected; last inspection; last full inspection; last graded; last two|three|four full|graded|ofsted? inspections|reports|judgements|ratings;
    last judged; last rated; last report; the last time; the time before; last time; used to; used to be; in the days of; years ago; last year; years back; on the heels of; year ago;
    years before; year before; years earlier; year earlier; months ago; months before; months earlier; first rated; first judged;
    first found; first handed; first given; first branded; first condemned; first declared; originally; before; as recently as;
    its|their forerunner|precursor; since it was; since being; since they were; since the; ever since; set up when; set up after; historic; historically; predecessor;
    preceded; then graded; was then; were then; was already; were already; had carried; have carried; have been under; superseded; supersedes; expunges; overturns;
    overturned; replaces; replaced; that followed; prior; prior to; following its; under its previous; stays as it was; put behind it;
    under the|an old|older|former|previous|earlier system|rules|regime|framework|scale|arrangements|method; formerly rated; rewind to|a|two|three|four|five|another; turn|turned the clock back; go|going back a|two|three|four|five|another|further|some; at the previous; its predecessor; builds|build|building|built on the|its|our|their|a; wiped out; wipes out; left behind; behind it
    `),
  ],
  [
    'pastPerfect',
    list(`
    had been; having been; having required; having needed; had reported; had carried; had deemed; had left; had placed; had enjoyed; had become; had earned; had ended; had found; had judged; had rated; had decided; had put; had got; had required; had scraped; had managed;
    had then|earlier judged|rated|found|considered|deemed; had had; had concluded; had said; had reached; had called; had come out; hadn't been; they'd been; it'd been;
    had described; had graded; had given; had received; had dropped; had fallen; had slipped; had risen; had branded; had declared;
    had told; had yielded; had lifted; had raised; had taken; had moved; had brought; had climbed; had improved; had gone; had upgraded|downgraded
    `),
  ],
  [
    'latest',
    list(`
    now; latest; today; today's; newest; new report; new rating; new judgement; has been; have been; this week; this week's;
    this morning; currently; most recent; most recently; yesterday; last night; new inspection; new grade; henceforth; this time;
    has now; have now; tonight
    `),
  ],
  [
    'noLonger',
    list(`
    no longer; lifted out of; moved out of; moves out of; out of special measures; out of the bottom; out of the lowest; out of the worst; out of bottom; shed|sheds|shedding; shake|shakes|shaken|shaking off; ditch|ditches|ditched; stripped of;
    lost|loses|losing|lose its|their; exit|exits|exited;  removed from;
    climbed out of; come out of; came out of; emerge from; emerged from; decline of; breaks decade of; cast off; casts off; rid of;
    not any more; failed|fails|failing|unable to keep|retain|maintain|hold; escape|escapes|escaped|escaping its|their|from; lifted|moved|moves|moving|climbed|climbs|came|comes|taken|hauled off; pulled off the;
    goodbye|farewell|adieu to?; out with; out goes|go; gone is|are the|its; withdraws|withdrew|withdrawn|withdrawing|revokes|revoked|revoking|rescinds|rescinded|erases|erased the|its|their|that|a|an; lifts|lifted|lifting|removes|removed|removing the|its inadequate;
    leave|leaves|left|leaving the bottom|floor|foot
    `),
  ],
  [
    'from',
    list(`
    from; up from; down from; improvement on; compare|compares|compared|comparing with|to; instead of; rather than; exchanged; exchanges; swaps; swapped;
    trades; traded
    `),
  ],
  [
    'same',
    list(`
    as it|they|we was|were|had|did been? in|at|on|last|when|under|before|two|three|four|five|six|seven; as they'd|it'd|we'd been in|at|on|last|when|under|before;
    attest|attests|attested to it|that|this; bear|bears|bore it|that|this out; say|says|said so in|too;
    a repeat|repetition|rerun of; the grade|rating|mark|status first came; the one that? ${WHO} was|were given|handed|awarded; the one that? ${WHO} got|had|received|held|earned|won; as|which was|is|were the case; no better or|nor|and no? worse than; neither better nor worse than;
    repeats|repeated|repeating|matches|matched|matching|echoes|echoed|echoing|equals|equalled|equalling one given|won|earned|handed|awarded|from|of|in; came|come|coming out|back|through exactly|just|precisely|much? the same;
    same endorsement|accolade|badge|honour|compliment|finding|score|title|assessment|ranking|classification|placing|tier|rung|level|standing; what ${WHO} had|got|was|were|received in|at; was|were first so|thus rated|graded|judged|described|called in; was|were first told|rated|found so in; thinks|thought|ruled|found|judged|decided so in|at|when|then|last; told|gave it|them|us the same; held|holds|kept|keeps|maintained|retained its|their|that|the position|place|ground|standing|status since;
    the grade|rating|mark|verdict|judgement|label that? it|they has|have|holds|hold|carries|carry now|today|currently; the grade|rating|mark|verdict|judgement|label that? it|they now|still|currently has|have|holds|hold|carries|carry; its|their present|current|present-day grade|rating|mark|judgement;
    same view|thing|word|words|opinion|message; it|they|which first became so|it|that; it|they|which first got|won|earned|reached|did|achieved|gained so|it|there|that; when it|they|we first got|reached|won|earned|did it|there|so?; what it|they|inspectors|ofsted found|said|thought|concluded|decided|gave|was|were|got in|at; said|found|concluded|thought|decided|reported exactly|precisely|just that; said|found|concluded|thought|reported as much; identical grade|rating|verdict|judgement;
    same grade|grading; same rating; did so again; did so in|at; did so once more; said|found|concluded|reported|decided the same; did so too|also|then|already|twice|likewise; did the same; said so again; same was|had|has been? said|found|concluded|decided|reported|true|ruled; the same in; where it|they|we|things was|were|stood|stayed|remained|sat|ended in|at|on|when|back|after|up; where it|they|we was|were left by|after|following|in|at; was|were still there in|at|when|on|by|as; selfsame; as it has been since; as it|they|we has|have since; first handed the rating|grade; first given the rating|grade;
    first got|won|earned|gained|received|achieved|secured|attained the|that|this grade|rating|mark|status|accolade|distinction|judgement|standard; kept|retained|held the|that|this grade|rating|mark|status|accolade|distinction in|at|through;
    rating|grade|verdict|judgement|mark|score|status has|had not|never changed|moved|shifted|budged since; rating|grade|verdict|judgement|mark|score|status hasn't|hadn't changed|moved|shifted|budged since;
    as it|they|we was|were again|once more? in|at; the second was|came|being|coming|followed in; handed the rating; given the rating|grade; received the rating|grade; same thing was said; that label; that grade; that rating; that verdict; that judgement; first conferred in; reconfirmed; as did; as had; as was in; as were; same again in; same verdict; same judgement; same overall; same mark; same category; same result;
    same conclusion; same outcome; same overall judgement; same story; identical; similar accolade;
    as it|they would|was|were again|also be again|once? more? in; as it|they would|was|were to? be again|once more? in; as they|we had|have|did in|on; as their|its|the colleagues|predecessors|predecessor|council|borough|city|county|authority|department|services|service|trust|inspectors had|did|was|were in|on|at;
    decided|ruled|thought|judged the same; did so for|on; did so a second|third|fourth; told exactly|precisely|just that|this|so|the in|same; told the same; just as it had; as in; likewise; repeated in; matching; matches; unchanged since; same very grade; same endorsement|accolade|honour|tribute|compliment|seal|praise|distinction; the very same grade;
    which is|was exactly|precisely|just? what|where|how; of which it|they|we had been told; the distinction conferred in; as they have been since; same as; same way; same word in|as; same box|band|bracket;
    was|were|is the same; that|this was the|its grade|rating|mark|verdict|judgement in; fared the same; fared no better|worse; no different in|from|to; the case in; the position in; been the case|answer|position|outcome;
    also the case|answer|finding|outcome|conclusion|verdict|result|grade; been the verdict|result|grade|finding|conclusion; was|were|been so in; so too in; so again in;
    the first was|came|being|coming; the first such verdict|rating|grade|judgement|finding|result was|came|being|coming; by|follows|followed|following the first; the first of these|them was|came|being; the other|others was|were|came|being; the earlier one|ones was|were|came; the|its|their previous|preceding|earlier ones|two|three were|came;
    the|its|their grade|rating|mark|verdict|judgement|status|result|label|outcome of; the grade|rating|mark|verdict|judgement|status|result|label|outcome that? it|they|we gave|got|had|received|held|earned|won|achieved|reached|secured|took|collected|gained|landed|managed|brought;
    the grade|grading|rating|mark|verdict|judgement|status|result|label|outcome that? it|they|we was|were given|awarded|handed; the grade|grading|rating|mark|verdict|judgement|status|result|label|outcome given|handed|awarded;
    the grade|grading|rating|mark|verdict|judgement|status|result|label that was given|awarded|handed in|at|back|on; the overall? level|standard that? it|they|we was|were awarded|given|rated|judged|placed in|at|back|on;
    matched|matching|match|repeats|repeated|repeating|equals|equalled|equalling the|its|their; repeats|repeated|repeating|matched|mirrors|mirrored|mirroring|echoes|echoed|echoing|equals|equalled|equalling that|those of|from|in; repeats|matches|mirrors|echoes|repeated|matched|mirrored|echoed a|an|the|its report|verdict|finding|findings|judgement|inspection of|in|from;
    where it|they had been since; where it|they has|have stood|been|stayed|sat|remained since;  no change on|from|since; unchanged from|on;
    that|this|it was the|its verdict|grade|rating|judgement|result|outcome|finding|conclusion|answer|word|mark too|also|then|again|before|as; that|this was|is how|what inspectors|ofsted|they|it left|found|saw|judged|rated|described|thought|said|concluded|decided;
    been that too|also|in|already; was|were that too; been|was|were so too|also|already|then; which it|they was|were in|at|also|too|already|before|then|on;
    which it|they has|have|had been at|in|since|also|too|on|already|before; which it|they also|likewise did|was|were|had in|at|on|by; as it|they also|likewise did|was|were in|at|on; same word|adjective|epithet|phrase|label|description|tag|answer|plight|position|boat;
    it|ofsted|inspectors|they said so|it in|at|then|also; as it|they was|were last|a|the|two|three|four|five|already|then|when|at;
    as it|they had been found|judged|rated to? be? in|by|at|on; as it|they had been last|a|the|two|three|four|five|at|on|by|when; the one before it|that|them|in; that before it in
    `),
  ],
  [
    'again',
    list(`
    again; once again; once more; as before|previously|hitherto; as last time; second inadequate|good|outstanding|adequate verdict|rating|grade|judgement|report|mark|result; third|fourth inadequate|good|outstanding|adequate verdict|rating|grade|judgement|mark|result in;
    third|fourth|fifth inadequate|good|outstanding|adequate verdict|rating|grade|judgement|mark|result on|for|from; three|four|five|six times running; second|third|fourth inadequate|good|outstanding|adequate in; rating|grade|verdict|judgement|report running; time in a row; second|third|fourth|fifth|sixth time|year|such; consecutive; in a row; successive; another; twice running;
    second|third|fourth|fifth|sixth consecutive|successive|straight time|year?; inspection|visit|time|year in succession; in succession; inspection|inspections|visit|visits|assessment|assessments running; on the trot; on the bounce; time running; year running
    `),
  ],
  [
    'still',
    list(`
    still; remain|remains|remained; retain|retains|retained|retaining; keep|keeps|kept; hold|holds|held on to; hold|holds|held onto; hang|hangs|hung on to; hang|hangs|hung onto;
    hold|holds|held; maintain|maintains|maintained|maintaining; stay|stays|stayed; continues|continue|continued to; unchanged; clings to; stay|stays|stayed|staying put; stand|stands|stood still; tread|treads water; mark|marks time; stay|stays|stayed where it|they is|are|was|were
    `),
  ],
  [
    'unofficial',
    list(`
    voluntary health check; health check by|from; review we paid for; review it paid for; review paid for by; review commissioned by the council; peer review; peer challenge; peer team; visiting directors; mock inspection; dress rehearsal; self assessment; self evaluation;
    assess ourselves; assesses itself; i|he|she|they|you would give; i'd|he'd|she'd|they'd give; by our|its|their|his|her own lights|reckoning|estimate|standards|measure; in the eyes of anyone|many|most|everyone|some; in|to my view|opinion|book|eyes|mind|experience; own view|opinion|estimation|estimate|evaluation of|is|was; customer survey; benchmarking;
    whispered; whispers; whispering; rumoured; rumour has; gossip; word in the corridors; word on the street; word around the;
    nobody says; nobody said; campaigners say; ombudsman; coroner; serious case review; barrister;
    information commissioner; were it a school; if it were a school; if this were
    `),
  ],
  [
    'future',
    list(`
    will visit; will inspect; will return; inspectors|team due at|in|on|back|to; due to be inspected; is due; are due; is expected; are expected; expected to; preparing for;
    ahead of; awaits; awaiting; forthcoming; upcoming; next month; next year; next week; will make; will carry out; will be carried out|separately; is|are to make|carry|pay|begin|start; will follow separately|in; will monitor; will be monitored; will continue; to be monitored; is to return; are to return; in the coming; coming months; any day now; to be inspected;
    have|has|had still|yet to make|carry|pay|visit|call|come|inspect|return; brace for; will be inspected; returns to inspect; on their way; arrive on; inspectors|ofsted arrive|arrives in; getting ready to|for; gears|gearing up for; put off; called off; postponed; welcomed inspectors; was|were to have been; booked for
    `),
  ],
  [
    'steps',
    list(`
    a|one|two|three single|full|whole? grade|grades|step|steps|rung|rungs|place|places|notch|notches|level|levels|band|bands|rating|ratings|category|categories;
    one|two|three better|worse|higher|lower; up|down one|two|three from|since; the grade|rung|step|rating|mark|category|band below|above|beneath
    `),
  ],
  [
    'issued',
    list(`
    published; posted; put online; publish|publishes; issued; released; announced; out today; made public; unveiled; letter dated; dated; came out;
    report of; revealed; reported; told on; announced on; confirmed on; emerged; received on; publication
    `),
  ],
];

/** Verbs and nouns that put inspectors on the spot: the day beside them is the day of the visit. */
export const ON_SITE = new Set(
  'inspection inspected inspections inspectors inspector visit visited visits visiting visitors came come called returned returning spent spend were was took place carried conducted ran lasted fieldwork weeks week days fortnight examined looked site back arrived left tested assessed began begun ended examine inspect evaluated assess called calling stayed spoke interviewed descended closed revisit review re-inspection reinspection checked turn flew landed'.split(
    ' ',
  ),
);
