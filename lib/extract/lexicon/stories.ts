/**
 * What kind of story it is. A story about something else may bring up an old grade; one without a grade of its own may still report an inspection.
 */

const list = (phrases: string) => phrases.trim().split(/\s*;\s*/);

/**
 * `scenery`: an appointment, `beside`: what a headline is about, if no inspection of these months is told, `advertisement`: an advertisement, an obituary, a shortlist, a budget, a strike …: grades are background. `unofficial`: another kind of verdict. `strands`: the scheme
 * since April 2026, four grades and no overall one. `unpublished`: inspectors have been, and the result is not out. `gradeless`: what they did has no grade.
 * `abroad`: offices, words and states of North America and Australia; two of them make it a story from there.
 */
export type Story = 'scenery' | 'beside' | 'advertisement' | 'unofficial' | 'strands' | 'unpublished' | 'gradeless' | 'abroad';

export const STORY_WORDS: readonly (readonly [Story, readonly string[]])[] = [
  [
    'abroad',
    list(`
    county commissioner|commissioners; told commissioners; commissioners voted; board of supervisors|commissioners; schools? superintendent; superintendent of schools; county's superintendent; sheriff; sheriff's; state audit; state review;
    state reviewers|auditors|officials|inspectors|lawmakers|legislature|legislators|policy|law|regulators|agency|department; the state's; state health department; statewide; nonprofit; nonprofits; pediatrician;
    pediatricians; child welfare program|officials|agency|workers; school district; fiscal year; federal court; federal judge; district attorney; medicaid; department of social services; department of human services;
    department of children and families; department of health and human services; child protective services|workers; foster licensing; north carolina; south carolina; new jersey; pennsylvania; california; texas; ohio; michigan;
    massachusetts; connecticut; maryland; kentucky; tennessee; wisconsin; minnesota; illinois; oregon; ontario; new south wales; queensland; tasmania; n c; n j; pa
    `),
  ],
  [
    'scenery',
    list(`
    appointed as; has been appointed; was appointed; new director of children's services is|will|has|named|starts|arrives|joins|appointed|to|at|for|in; poached; shortlisted; is to chair; to chair; vacancy; we are recruiting; come and join us; join us;
    join our team; a year plus; salary; job|jobs fair; recruitment drive; council tax; overspend; overspending; will overspend; budget gap; on strike; picket; picket line; balloted;
    balloting; will vote on action; industrial action; steps down; stepping down; is leaving; to retire; retires; heads north|south|east|west; consultation on; white paper; ceases to exist; abolished tonight;
    has a new director|boss|chief|chair|chairman|chairwoman|safeguarding; drop in sessions; foster fair; fostering fair; fined; reprimanded; jailed; court; damages; planning permission; opens its doors
    `),
  ],
  [
    'beside',
    list(`
    names|appoints|picks|chooses|hires|recruits|unveils|welcomes a|its? new|next|interim|permanent director|boss|chief|head|chair|chairman|chairwoman|lead|leader; new|next director|boss|chief|head|chair|chairman|chairwoman of|for|at; the? new face of;
    says|bids|waves goodbye|farewell; resigns; quits over; fees|allowances frozen|rise|cut; pay award; annual general meeting; wins|won|win a? national|regional|top|young award|awards|prize|title; worker|team|carer|carers|council|employer|student of the year; risk register; planning; local plan; why i'm standing;
    budget day; sets a? budget; library; libraries; allotment|allotments; half term; choir; marathon; snow|gritting plan; theatre; gone for good;
    potholes; highways; bins; lost dog|cat; data breach; radio|tv listings; what's on; lunch; cafe|café; for sale; cricket; rugby; festival; pantomime; concert; garden|gardens
    `),
  ],
  [
    'advertisement',
    list(
      'advertisement; apply now; apply for advanced|senior|deputy|principal|this|our|the post|role; you will hold|bring; salary up|from|of; driving licence; pro rata; for a chat; needs you; closing date; longlisting; interviews take; informal chat|chats|conversation|conversations; viewings by appointment; obituary; podcast; shortlist; finalists; sleepout; raise funds; appeal for; pub|charity|annual quiz; quiz night; ask our lawyer; swimming gala; parish magazine; april fool; joke of the; christmas|weekly|news quiz; horoscope; crossword',
    ),
  ],
  [
    'unofficial',
    list(
      "peer team; peer review; peer challenge; serious case review; review of|into the death|deaths|murder|case of; ombudsman; coroner; tribunal; inquest; benchmarking; information commissioner; court of appeal; customer survey; mock inspection; self assessment; self evaluation; a|our|readers'|opinion|online|straw|quick poll; poll of; survey; questionnaire; young|lay|citizen inspectors; corporate peer; critical friend|friends; team|visitors|peers from the lga|local; lga team; practice week; auditors from|say|said|told|tell|warn|have; ratings|credit agency; family|high|crown court? judge; information regulator; citizens' panel; hustings; museum",
    ),
  ],
  [
    'strands',
    list(`
    strand|strands; no overall grade; no overall; overall grade; overall effectiveness used to be; single word judgement; one word judgement|judgements|rating|ratings; overall ratings were abolished; four judgements; four grades; eight judgements;
    four part judgement; four part card; four apiece; slimmed down framework; new framework; headline free; without a headline grade; no headline grade; no single verdict; no summary grade; no longer gives|give an overall; adding them up;
    add it all up; add them up; separate grades; separate judgements; four aspects; four areas; four categories; four questions; scrapped overall; overall grades|ratings|judgements were|are done away; scored apart; report card; no adding up
    `),
  ],
  [
    'unpublished',
    list(
      'inspectors left; inspectors have left; inspectors finished; inspectors completed; inspectors wrapped up; inspection ended; inspection concluded; inspection closed; fieldwork ended; fieldwork finished;  inspected last month; inspected last week; embargoed; under embargo; draft report; inspection this month',
    ),
  ],
  [
    'gradeless',
    list(`
    no fresh|new|formal|single|separate|graded? rating|ratings|grade|grades|grading|mark|marks|score; no overall figure|score; no fresh|new|formal|graded judgement|judgements;
    no judgement is|was|results|resulted|with|attached|follows|of|from; carries|carry|carried|in|with no judgement; isn't|wasn't a|any rating|grade|mark|score; not a rating|grade|mark|judgement;
    not|doesn't|don't|didn't give|award|make|offer|carry|result|lead|come|produce|change|affect|alter|touch to|in|with? a|an|the|any? fresh|new|overall|graded|council's|borough's|county's|city's? rating|ratings|grade|grades|mark|marks|score|judgement|result|verdict;
    without a|any? rating|ratings|grade|grades|grading|mark; not graded; ungraded; short of a grade|rating; gives|give neither; don't|doesn't|not grade|rate; not a re grading; not a regrading; not a full inspection; wasn't a full inspection; not re graded;
    grade|rating was|is not changed; grade|rating is|was|remains unaffected|unaltered|undisturbed; not expressed as a rating
    `),
  ],
];
