/**
 * The words that may be a grade. Each row: grade, how the phrase stands for it, the phrases (`a|b` either, `x?` may be missing; see mentions/phrases.ts).
 * Being in this table makes a phrase a candidate only: mentions/judge.ts decides whether it is a judgement, a hope, a denial or plain English.
 */
import type { Grade } from '../../domain/grades.ts';

/** `plain`: the grade's own word; `adverb`: annual ratings ("performs well"); `scored`: a number of them; `implied`: an idiom for a place on the scale. */
export type GradeWord = { grade: Grade; form: 'plain' | 'adverb' | 'scored' | 'implied' };

const IMPROVE = 'requires|require|required|requiring|needs|need|needed|needing improvement';
const SCALE = 'rating|grade|grading|mark|marks|judgement|category|verdict|score|ranking|rung|classification|band';
/** The scale itself, and its grades counted: "the foot of Ofsted's scale", "the lowest of the four grades". */
const LADDER = "the|its|their|ofsted's|inspectors'|inspectorate's|watchdog's ofsted? grading|ratings? scale|ladder";
const OF_FOUR =
  "of the|its|ofsted's|inspectors'|inspectorate's|watchdog's four possible|available|ofsted|inspection? grades|ratings|judgements|categories|verdicts|marks|rungs|tiers";
const OFF = 'a|one|just single|full? grade|rung|step|notch|place|level|short|shy';

const STEP = 'a|one just|single|full? grade|rung|step|level|category';

export const GRADE_WORDS: readonly (readonly [GradeWord, readonly string[]])[] = [
  [
    { grade: 'requires improvement', form: 'plain' },
    [
      IMPROVE,
      `${IMPROVE} to be good`,
      'requires|require|required|requiring|needs|need|needed|needing some|further|more|significant improvement|improvements to be good',
      'ri',
      'ris',
      'in need of improvement',
      'in need of improvement to be good',
      'required to improve',
      'required to improve to be good',
      'must|should improve to be good',
      'need|needs|needed|has|have|had to improve to be good',
      'requirement for improvement',
    ],
  ],
  [{ grade: 'outstanding', form: 'plain' }, ['outstanding', 'outstandings']],
  [{ grade: 'excellent', form: 'plain' }, ['excellent']],
  [{ grade: 'very good', form: 'plain' }, ['very good']],
  [{ grade: 'good', form: 'plain' }, ['good', 'goods']],
  [{ grade: 'adequate', form: 'plain' }, ['adequate']],
  [{ grade: 'satisfactory', form: 'plain' }, ['satisfactory']],
  [{ grade: 'inadequate', form: 'plain' }, ['inadequate', 'inadequates']],
  [{ grade: 'poor', form: 'plain' }, ['poor']],
  [{ grade: 'weak', form: 'plain' }, ['weak']],
  [{ grade: 'unsatisfactory', form: 'plain' }, ['unsatisfactory']],
  // Annual ratings, 2007-11: a council performs excellently, well, adequately or poorly.
  [{ grade: 'excellent', form: 'adverb' }, ['performs|performing|performed|perform excellently']],
  [{ grade: 'good', form: 'adverb' }, ['performs|performing|performed|perform well']],
  [{ grade: 'adequate', form: 'adverb' }, ['performs|performing|performed|perform merely|only|just? adequately']],
  [{ grade: 'poor', form: 'adverb' }, ['performs|performing|performed|perform poorly']],
  // Idioms for the ends of the scale; never for an ungraded visit or a SEND outcome.
  [
    { grade: 'outstanding', form: 'implied' },
    [
      `highest|top|best overall|possible|available? ofsted? ${SCALE}`,
      `highest|top|best ${OF_FOUR}`,
      `top|summit of ${LADDER}`,
      'highest|top|best of its grades|marks|ratings',
      'highest accolade',
      'highest possible',
      'top|highest honours',
    ],
  ],
  // Four rungs: the second from the bottom has one name only since late 2013; see mentions/judge.ts for the rest of the scale.
  [
    { grade: 'requires improvement', form: 'implied' },
    [
      `second|next lowest|worst|bottom possible|available? ofsted? ${SCALE}`,
      `second|next to lowest|bottom ofsted? ${SCALE}`,
      `second|next lowest|worst ${OF_FOUR}`,
      `third ${OF_FOUR}`,
      `third highest|best ${OF_FOUR}`,
      `third highest|best ofsted? ${SCALE}`,
      `second|next from|to the bottom|foot of? ${LADDER}`,
      `${OFF} off|above|from|up the bottom|lowest|worst`,
      `${STEP} up? from|above|off inadequate`,
      `the|next grade|rung|step|rating|mark|category|level|tier just|immediately|directly? above inadequate`,
    ],
  ],
  [
    { grade: 'good', form: 'implied' },
    [
      `second|next highest|best possible|available? ofsted? ${SCALE}`,
      `second|next highest|best ${OF_FOUR}`,
      `second ${OF_FOUR}`,
      `third lowest ofsted? ${SCALE}`,
      `${OFF} short|below|under|beneath|off|from|of of? the top|best|highest|summit|maximum`,
      `${STEP} below|under|beneath|short of? outstanding`,
      `the|next grade|rung|step|rating|mark|category|level|tier just|immediately|directly? below|under|beneath outstanding`,
    ],
  ],
  [
    { grade: 'inadequate', form: 'implied' },
    [
      `lowest|bottom|worst possible|available? ofsted? ${SCALE}`,
      `lowest|bottom|worst ofsted? tier|bracket`,
      `lowest|bottom|worst ${OF_FOUR}`,
      `bottom|foot|floor|base of ${LADDER}`,
      `failing ${SCALE}`,
      'failed|fails|flunked|flunks its|their|an|the? latest|recent|full? ofsted|inspection|inspectors test|inspection|exam|review|report',
      'failed|fails|flunked|flunks its|their|an|the? latest|recent|full? ofsted inspection test|exam',
      'failed|fails|flunked|flunks its|their ofsted',
      'failed|flunked two|three|four|five|both|previous|earlier|consecutive|successive full? ofsted? inspections',
      'no longer failing',
      'was|were|been|being failed by ofsted|inspectors',
      'special measures',
      'lowest possible',
      'judged|rated|deemed|found|branded to? be? failing',
    ],
  ],
];

/** Ranks, best first, to tell a list that explains the scale from a list of results. */
export const SCALE_ORDER: readonly Grade[] = [
  'outstanding',
  'excellent',
  'very good',
  'good',
  'satisfactory',
  'adequate',
  'requires improvement',
  'weak',
  'poor',
  'unsatisfactory',
  'inadequate',
];

/** Verbs that hand out a grade ("rated good", "judged to be good", "slipped to inadequate"). */
export const JUDGING_VERBS = new Set(
  (
    'rated rates rate rerated judged judges judge graded grades regraded declared declares labelled labeled labels deemed deems described classed classified branded brands slammed found finds finding ruled assessed considered considers find ' +
    'pronounced pronounces marked adjudged called calls told named termed ranked scored scores awarded awards given gives gave handed hands received receives earned earns achieved achieves gets got getting secured secures won wins ' +
    'retained retains keeps kept holds held gained gains attained bestowed evaluated upgraded upgrades uplifted downgraded downgrades moved moves raised raises lifted lifts promoted dropped drops slipped slips fell falls fallen ' +
    'climbed climbs climbing improved improves demoted reduced jumped jumps rose rises risen plunged plunges tumbled tumbles relegated catapulted advanced advances elevated sank sunk plummeted plummets condemned criticised hit hits reached reaches stamped ' +
    'settled landed call confirmed confirms concluded concludes reads read verdict assigned seen supplied determined thinks thought styled stripped reports reported merited merits shows put puts carried carries crept ascended descended leapt leaps soared bounced scraped managed'
  ).split(' '),
);

/** Nouns that a grade may stand before or after: "an inadequate rating", "a verdict of inadequate". */
export const SCALE_NOUNS = new Set(
  'rating ratings grade grades grading gradings judgement judgements verdict verdicts mark marks label status outcome score scores result results category categories ruling rulings designation ranking finding findings assessment assessments effectiveness tag accolade badge title epithet word words term classification conclusion crown ofsted club list bracket band camp'.split(
    ' ',
  ),
);

/** Nouns of the thing judged: "its inadequate department", "good children's services". */
export const SERVICE_NOUNS = new Set(
  "service services department departments directorate council authority borough county city fostering adoption children's childrens children care social agency trust provision overall safeguarding leadership".split(
    ' ',
  ),
);

/** What makes a grade plural and general: "councils rated inadequate", never a result of one of them. */
export const GENERAL_NOUNS = new Set(
  'councils authorities boroughs departments schools homes nurseries others areas local teams trusts'.split(' '),
);

/** Nouns that make a judgement of the adjective before them; "outstanding assessments" are only unfinished. */
export const RATING_NOUNS = new Set(
  'rating ratings grade grades grading gradings judgement judgements verdict verdicts mark marks label status score scores result results category ruling rulings designation ranking tag accolade badge title crown ofsted club bracket band camp outcome'.split(
    ' ',
  ),
);

/** A time that is named after the grade that lasted so long: "its 'inadequate' years". */
export const ERAS = 'days|years|era|spell|period|past|phase|decade';
