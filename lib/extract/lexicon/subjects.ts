/** Who and what can be judged, when no council, service or strand is named by name. */

/** Heads of a subject that stand for a council or its service ("the department was", "they are", "all three are"). */
export const SUBJECT_HEADS = new Set(
  (
    'words word else report inspection service services department departments directorate council authority borough county city town district resort port unitary shire bay isle team teams agency provision work care arrangements performance it they this these both all each everything one which that who we ours theirs its islands island trust company corporation overall effectiveness safeguarding ' +
    "leadership protection two three four others rest partnership help support officers bosses chiefs borough's council's county's city's town's leaders managers region area system capital it's they're we're we've they've they'd it'd we'd services' predecessor successor heir forerunner precursor counterpart counterparts equivalent unit home homes house houses arm wing branch division function rating grade verdict judgement mark grading outcome result areas strand strands judgements headings categories aspects fields measures elements indicators indicator"
  ).split(' '),
);

/** Adverbs that make plain English of the grade after them ("often good", "as good as", "very poor"). */
export const UNSTEADY = new Set(
  'often sometimes usually frequently mostly how too so rather quite very pretty really some many more most less equally increasingly woefully you not beyond similarly potentially seriously hugely totally wholly nearly almost fairly'.split(
    ' ',
  ),
);

/** Words that make an article one about children: without any of them, an inspectorate or an inspection it is about something else, whatever it rates. */
export const ABOUT_CHILDREN = new Set(
  "children children's childrens child kids families foster social leavers leaders strand strands".split(' '),
);
