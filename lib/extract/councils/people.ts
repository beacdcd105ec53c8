/** What shows that a council's name is somebody's surname: a title or forename before it, a speech verb after it. */
export const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor cllr cllrs councillor sir dame lord lady baroness baron rev reverend judge justice pc sgt det insp detective inspector constable sergeant captain major colonel father sister canon hhj master madam'.split(
    ' ',
  ),
);

/** Common forenames in Britain. Left out on purpose: those that are also ordinary words at the start of a sentence or adjectives (Will, Mark, May, Grace, Hope, Rose, Grant, Joy, Bill, Rich, Frank, Drew, Iris). */
export const FORENAMES: ReadonlySet<string> = new Set(
  'aaron abdul abigail adam adrian ahmed aidan aisha alan alastair albert alec alex alexander alexandra alfie alfred ali alice alison alistair amanda amber amelia amir amy andrea andrew andy angela angus ann anna anne annette annie anthony antonia arthur ashley audrey barbara barry beatrice ben benjamin bernadette bernard beth bethany bev beverley bob brenda brendan brian bridget bruce bryan callum cameron carl carla carmel carol caroline carolyn catherine cathy cecilia charles charlie charlotte chelsea cheryl chloe chris christian christina christine christopher claire clara clare clark clive colette colin colleen connor craig cynthia daisy damian dan daniel danielle danny daphne darren dave david dawn dean debbie deborah debra declan denis denise dennis derek diana diane diarmuid dominic donald donna doreen dorothy douglas duncan dylan eamonn edith edmund edward edwin eileen elaine eleanor elizabeth ella ellen ellie elsie emily emma eric erica erin ernest esther ethan eva evelyn ewan fatima felicity fiona florence frances francis freda frederick fred gareth gary gavin gemma geoff geoffrey george georgia georgina gerald gerard gillian gina glen glenn gloria gordon graeme graham greg gregory guy gwen hannah harold harriet harry hassan hayley hazel heather helen helena henry hilary holly howard hugh hussain ian imran ingrid irene isaac isabel isabella ivan jack jackie jacob jacqueline jade jake james jamie jan jane janet janice jasmine jason jayne jean jeff jeffrey jemma jennifer jenny jeremy jerry jess jessica jill jim jimmy jo joan joanna joanne joe joel john jonathan jordan joseph josephine josh joshua joyce juan judith judy julia julian julie june justin karen kate katherine kathleen kathryn kathy katie katy kay keith kelly ken kenneth kerry kevin kieran kim kirsty kyle laura lauren laurence lawrence leah leanne lee leo leon leonard lesley leslie lewis liam linda lindsay lindsey lisa liz lloyd lorna lorraine louis louise lucy luke lydia lynda lynn lynne maggie malcolm mandy marcus margaret maria marian marie marilyn marion marjorie martin martyn mary matt matthew maureen maurice max maxine megan melanie melissa michael michele michelle mick miles miranda miriam mohammed mohamed moira molly monica morag muhammad muriel nadia naomi natalie natasha nathan neil nicholas nick nicky nicola nicole nigel noel nora norma norman oliver olivia oscar owen pam pamela pat patricia patrick paul paula pauline penelope penny peter phil philip phillip phoebe phyllis polly priya rachael rachel ralph raymond rebecca rhys richard rita rob robert robin rodney roger ron ronald rory rosemary rosie ross roy russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sebastian shane shannon sharon shaun sheila shirley sian simon sonia sophia sophie stacey stan stanley stella stephanie stephen steve steven stewart stuart sue susan susanna suzanne sylvia tanya tara ted terence teresa terry thelma theresa thomas tim timothy tina toby tom tony tracey tracy trevor valerie vanessa vera veronica vicky victor victoria vincent violet virginia vivien walter warren wayne wendy wilfred william yasmin yvonne zara zoe'.split(
    ' ',
  ),
);

/** Verbs of speech: `Sutton said` after 'David Sutton' is the man. */
export const SPEECH: ReadonlySet<string> = new Set(
  'said says added told explained insisted argued admitted claimed warned replied joined resigned retired recalled commented'.split(' '),
);

/** Council names that are also common surnames or forenames: only for these a lone speech verb after a person of the name decides. */
export const FORENAME_LIKE: ReadonlySet<string> = new Set(['kent', 'brent', 'dudley', 'angus', 'devon', 'chelsea']);

/** Capital words that may stand before a council's name without being a forename: parties, days, months, inspectorates, connecting words. */
export const MAY_PRECEDE: ReadonlySet<string> = new Set(
  'labour tory conservative liberal democrat lib dem green reform ukip ofsted cqc ciw estyn hmip council borough county city london england english wales welsh scotland scottish britain uk monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december in at for from by and the of to with as but when while after before since neighbouring nearby elsewhere both like unlike inside former'.split(
    ' ',
  ),
);

/** Council and town names that are also common surnames: after an unknown capital word and before 'said' they are taken for one. */
export const SURNAMES: ReadonlySet<string> = new Set(
  'bolton bradford sutton kent oldham bury hull york poole dudley lincoln warrington wakefield stockton preston lancaster carlisle chester stafford burton halton merton nottingham camden bromley bexley enfield hackney trafford cornwall devon kingston richmond blackburn coventry durham hastings barry stirling angus moray gloucester barnsley walsall rutland darlington bedford buckingham derbyshire cheshire wiltshire windsor telford slough reading newport halifax huddersfield stretford boston newark dover corby'.split(
    ' ',
  ),
);

/** Forenames that are also words: before a surname they raise a doubt, no more. */
export const WORDY_FORENAMES: ReadonlySet<string> = new Set(
  'mark will bill grant frank rich grace hope rose joy faith summer dean drew art rob jack sky iris ivy pat gene'.split(' '),
);
