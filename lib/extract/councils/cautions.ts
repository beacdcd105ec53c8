/**
 * Names of councils that are also something else, and what it takes to believe them when nothing like 'Council' stands beside them.
 *
 * - `word`: an English word that begins sentences (Reading, Bury…). Believed as a proper noun in running text, doubted where every word has a capital.
 * - `place`: other places share it, or it stands for half of the council (Newcastle, Kingston, Bath). Doubted unless the council's work follows.
 * - `club`: a football club goes by it (Hull City). Doubted likewise.
 * - `power`: stands for the government (Westminster). Doubted likewise, and even where the council is named elsewhere.
 */
export type Caution = 'word' | 'place' | 'club' | 'power';

export const CAUTIONS: Readonly<Record<string, Caution>> = {
  reading: 'word',
  bury: 'word',
  barking: 'word',
  highland: 'word',
  bath: 'place',
  newcastle: 'place',
  kingston: 'place',
  richmond: 'place',
  stoke: 'place',
  newport: 'place',
  stockton: 'place',
  perth: 'place',
  'hull city': 'club',
  'bristol city': 'club',
  'leicester city': 'club',
  'coventry city': 'club',
  westminster: 'power',
};

/** Words that, right after the name, show the everyday word: 'Reading the report', 'Bury the bad news'. */
const OBJECTS =
  'the a an this that these those his her their its our your my about aloud it them him all every each some any such what how why whether between through'.split(
    ' ',
  );
export const NOT_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  reading: new Set([
    ...OBJECTS,
    ...'list lists age ages skills skill books book week room rooms glasses test tests score scores writing material materials recovery scheme schemes lessons lesson ability comprehension corner club group groups practice habits standards levels results difficulties aloud'.split(
      ' ',
    ),
  ]),
  bury: new Set([...OBJECTS, 'bad', 'good', 'news', 'me', 'us']),
  barking: new Set(['mad', 'dog', 'dogs', 'up', 'orders', 'at']),
  harrow: new Set(['school']),
  derby: new Set(['day', 'winner', 'match', 'clash', 'win', 'defeat', 'victory', 'runner']),
  bath: new Set(['time', 'water', 'tub', 'towel', 'rugby', 'bun', 'chair', 'mat', 'salts', 'night']),
  highland: new Set(['games', 'cattle', 'clearances', 'spring', 'dress', 'perthshire', 'league']),
  slough: new Set(['of', 'off']),
  kent: new Set(['brockman']),
  hull: new Set(['of', 'breach']),
};

/** Words that, right before the name, show the everyday word: 'grim reading', 'the derby'. */
export const NOT_AFTER: Readonly<Record<string, ReadonlySet<string>>> = {
  reading: new Set(
    'grim further recommended guided paired first second third essential required sobering uncomfortable difficult hard depressing bleak makes make made good poor map sight lip proof painful disturbing compulsive shocking while after before on when worth phonics'.split(
      ' ',
    ),
  ),
  bury: new Set(['to', 'not', 'would', 'could', 'cannot', 'will', 'must', 'they', 'we', 'i']),
  derby: new Set(['the', 'local', 'merseyside', 'manchester', 'kentucky', 'epsom', 'tyne', 'roller', 'demolition']),
  hull: new Set(['the', 'ship', 'its', 'her', 'a', 'cordell']),
  harrow: new Set(['the', 'a']),
  barking: new Set(['a', 'dog', 'dogs', 'was', 'were', 'is', 'started', 'stop']),
  bath: new Set(['a', 'the', 'hot', 'bubble', 'bird']),
};

/** The council's own work: right after a name ('Newcastle children's services', 'Kingston's care leavers') it shows that the council is meant. */
export const COUNCIL_WORK: ReadonlySet<string> = new Set(
  'children social fostering adoption youth safeguarding looked care cabinet authority authorities council councils councillor councillors department director send services bosses chiefs residents foster'.split(
    ' ',
  ),
);

/** Small words before a name in capitals or at the start of a sentence that speak for the place: 'in Reading', 'at Bury'. */
export const PLACE_BEFORE: ReadonlySet<string> = new Set('in at from near around across outside inside throughout within'.split(' '));

/** Words right after a name that could be an English word, which speak for the council even at the start of a sentence: 'Reading was told'. */
export const JUDGED_AFTER: ReadonlySet<string> = new Set(
  'was were has had told rated judged remains remained joined again still now must council gets got stays slips climbs deserves retains keeps wins loses drops rises falls becomes escapes avoids faces hopes expects insists welcomes loses earns'.split(
    ' ',
  ),
);

/** Football clubs called 'X County'. */
export const COUNTY_CLUBS: ReadonlySet<string> = new Set(['derby', 'stockport', 'newport', 'notts', 'nottinghamshire']);

/** Initials that no other body in the news shares: believed without the council's name beside them. */
export const PLAIN_INITIALS: ReadonlySet<string> = new Set([
  'BCP',
  'RBWM',
  'B&NES',
  'BANES',
  'BaNES',
  'RBKC',
  'LBHF',
  'KCC',
  'BwD',
  'CWaC',
  'LBTH',
  'NELC',
  'LBBD',
]);

/** Shared place names whose usual sense in a British report of inspectors is the council. Not Richmond (Yorkshire), Bath (half of a council), Newport. */
export const USUAL_SENSE: ReadonlySet<string> = new Set(['newcastle', 'stockton', 'stoke', 'kingston']);
