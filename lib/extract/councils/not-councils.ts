/** Names one after the other, parted by commas. */
const names = (list: string): string[] => list.replace(/\s+/g, ' ').trim().split(/ ?, ?/);

/**
 * Longer names that begin with or contain a council's name and are something else. The longest name wins, so an entry here keeps its first
 * word from being read as a council. Grouped by the reason, which is also what `--why` prints.
 */
export const NOT_COUNCILS: Readonly<Record<string, readonly string[]>> = {
  // Places whose name contains a council's, in another council's area or another country.
  'longer-place-name': names(`
    Stoke Newington, Stoke Poges, Stoke Mandeville, Stoke Gifford, Stoke Bishop, Stoke Prior, Stoke Park, Stoke Golding, Stoke
    Holy Cross, Newport Pagnell, Newport News, Newport on Tay, Newcastle Emlyn, Newcastle New South Wales, Sutton in Ashfield,
    Sutton-on-Sea, Sutton on Trent, Sutton Bridge, Sutton Hoo, Sutton Valence, Sutton Courtenay, Sutton Bonington, Sutton
    Scotney, Sutton-at-Hone, Bromley-by-Bow, Bromley Cross, Bradford-on-Avon, Bradford-on-Tone, Richmond Hill, Richmond upon
    Swale, Kingston Bagpuize, Kingston Seymour, Kingston Lacy, Kingston Park, Stockton Heath, Stockton-on-the-Forest, Bolton
    Abbey, Bolton-le-Sands, Bolton upon Dearne, Bolton-on-Swale, Bedford Hills, Bedford Park, Bedford Square, Brent Cross, Brent
    Knoll, Brent Spar, Camden Market, Barking Riverside, Harrow Weald, Harrow on the Hill, Kent Town, Surrey Quays, Surrey
    Docks, Norfolk Island, Norfolk Broads, Lincolnshire Wolds, Surrey Hills, Cumberland Gap, Sefton Park, Bury Hill, Reading
    Terminal, York Peninsula, Wakefield Park, Durham Bulls, Halton Hills, Bath Spa, Redcar Bears, Poole Harbour, Rutland Water,
    Barnet Gate, Dudley Port, Enfield Lock, Hackney Wick, Hackney Marshes, Richmond Park, Greenwich Village, Greenwich Park,
    Westminster Abbey, Westminster Cathedral, Westminster Bridge, Lambeth Palace, Lambeth Bridge, Southwark Cathedral, Southwark
    Bridge, Trafford Centre, Trafford Park, Old Trafford, Kentish Town, Cheshire Oaks, East Barnet, New Barnet, High Barnet,
    Merton Park, South Merton, East Ham, Isle of Portland, Croydon Facelift, Perth Amboy, Newcastle Upon Tyne Airport,
    Bournemouth Symphony
  `),
  // District, borough and parish councils: they have no children's services. Those with a compass word are also caught by rule.
  'district-council': names(`
    North West Leicestershire, North East Derbyshire, South Derbyshire, Derbyshire Dales, Staffordshire Moorlands, South
    Staffordshire, East Staffordshire, North Warwickshire, South Cambridgeshire, East Cambridgeshire, South Oxfordshire, West
    Oxfordshire, West Lancashire, East Hertfordshire, East Herts, North Hertfordshire, North Herts, North Norfolk, South
    Norfolk, West Norfolk, Kings Lynn and West Norfolk, King's Lynn and West Norfolk, Mid Suffolk, West Suffolk, East Suffolk,
    Suffolk Coastal, East Devon, Mid Devon, North Devon, West Devon, North Dorset, West Dorset, East Dorset, East Hampshire, Mid
    Sussex, South Somerset, West Somerset, Mid Bedfordshire, South Bedfordshire, South Northamptonshire, East Northamptonshire,
    North Wiltshire, West Wiltshire, South Shropshire, North Shropshire, North Cornwall, South East Cornwall, Mid Kent, Surrey
    Heath, South Buckinghamshire, South Bucks, Richmondshire, North Bedfordshire, East Kent, West Kent, North Kent, South Kent,
    Mid Essex, North Essex, South Essex, West Essex, North Durham, South Durham, East Durham, West Durham, Mid Cheshire, East
    Surrey, West Surrey, North East Somerset, East Lancashire, North Lancashire, North Cumbria, South Cumbria, West Cumbria, Mid
    Wales
  `),
  // Areas larger than a council.
  'larger-area': names(`
    Greater Manchester, Greater Lincolnshire, Greater Essex, Greater Nottingham, Greater Bristol, Greater Glasgow, Greater
    Glasgow and Clyde, West Yorkshire, South Yorkshire, Avon and Somerset, Durham Tees Valley, Liverpool City Region, Sheffield
    City Region, Leeds City Region, Bristol Channel, Lancashire and South Cumbria, Hertfordshire and West Essex, Cambridgeshire
    and Peterborough Combined Authority, Hull and East Yorkshire Combined Authority, Devon and Torbay Combined
  `),
  // Things, words and people known by the name.
  'everyday-sense': names(`
    Brent crude, Brent oil, Enfield rifle, hackney carriage, hackney carriages, hackney cab, hackney cabs, Barnet formula,
    Barnett formula, Worcestershire sauce, Lancashire hotpot, Cumberland sausage, Cumberland sausages, Cumberland Lodge,
    Yorkshire pudding, Bath bun, Bath stone, bath water, bath time, Angus beef, Aberdeen Angus, Stirling Prize, Stirling Moss,
    Highland Games, Highland cattle, Highland Spring, Highland Clearances, Greenwich Mean Time, Greenwich meridian, Plymouth
    Brethren, Plymouth Rock, Suffolk Punch, Dorset Blue, Westminster Hall, Westminster government, Westminster parliament,
    Westminster politics, Westminster bubble, Westminster village, Palace of Westminster, Derby day, Derby winner, Derby match,
    Epsom Derby, Kentucky Derby, Merseyside Derby, Somerset House, Somerset Maugham, Clark Kent, Bradford Bulls, Wigan Pier,
    Blackpool Tower, Blackpool Pleasure Beach, Nottingham Forest, Notts Forest, Sheriff of Nottingham, Sheffield Wednesday FC,
    Wakefield Trinity, Hull Kingston Rovers, Hull KR, Hull FC, Bristol Rovers, Lincoln Imp, Chelsea, Kew Richmond, York Minster,
    Duke of York, Grand Old Duke of York, Manchester Arena, Durham Miners, Barking mad, barking dog, barking dogs, Sutton Trust,
    Northern Trust Corporation, Isle of Wight Festival, Reading Festival, Reading and Leeds Festival, Reading and Leeds
    Festivals, Leeds Festival, Stoke City FC, Halton Castle, Warwick Davis, Sutton Group, Newham Bookshop, Norfolk Southern,
    Cornwall Insight, Cambridge Analytica, Oxford Street, Lancaster bomber, Halifax Bank, Halifax bank, Lincoln Center, rugby
    league, rugby union, rugby club, rugby player, rugby team, rugby match, Rugby School, Boston Globe, Boston Marathon, Boston
    Massachusetts, Cambridge Massachusetts, Oxford Mississippi, Lincoln Nebraska
  `),
};

/** Words that, right after a council's name and with a capital, make it an institution of that place and not the council. */
export const INSTITUTIONS: ReadonlySet<string> = new Set([
  // learning
  ...names(`
    university, uni, college, colleges, academy, academies, grammar, sixth, polytechnic, trent, hallam, beckett, brookes
  `),
  // law and order
  ...names(`
    police, constabulary, crown, magistrates, coroner, coroners, prison, hmp, combined, assizes
  `),
  // health and rescue
  ...names(`
    hospital, hospitals, infirmary, nhs, icb, ccg, pct, healthwatch, ambulance, fire, teaching, maritime, hospice,
    healthcare
  `),
  // sport
  ...names(`
    fc, afc, rlfc, rfc, rufc, united, rovers, wanderers, athletic, albion, argyle, alexandra, warriors, wolves, rhinos,
    tigers, falcons, sharks, hotspur, ladies, racecourse, stadium, cricket, hornets, saints, giants, orient, harriers,
    marathon, speedway, rugby, football
  `),
  // newspapers and broadcasters
  ...names(`
    echo, post, mercury, gazette, herald, chronicle, telegraph, observer, advertiser, argus, courier, examiner,
    reporter, journal, times, guardian, standard, express, star, sentinel, independent, news, live, evening, weekly,
    daily, bulletin, messenger, mail, press, world, online, informer, citizen, tribune, globe, radio, fm, tv, insider,
    confidential, despatch, dispatch, recorder
  `),
  // church, streets, transport, business
  ...names(`
    abbey, gaol, cathedral, minster, diocese, airport, station, railway, docks, marina, castle, road, street, lane,
    avenue, way, crescent, drive, terrace, hotel, house, arms, arena, theatre, museum, library, gallery, festival,
    museums, chamber, hippodrome, playhouse, mosque, synagogue
  `),
]);

/** Words after the name that, though capital, belong to the council's own work; they keep an institution word from ending the reading. */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  names(`
  council, councils, children, social, fostering, adoption, youth, safeguarding, send, ofsted, local, leaving, looked, early,
  family
`),
);

/** Words before 'of NAME' that make it an office, a seat or a title. */
export const OFFICES: ReadonlySet<string> = new Set(
  names(`
  university, college, universities, bishop, archbishop, dean, duke, duchess, earl, countess, marquess, marquis, viscount,
  baron, baroness, lord, lady, diocese, archdiocese, battle, prince, princess, port, recorder, lordship, bank, palace, treaty,
  archdeacon, provost, honourable, statute, siege, school
`),
);

/** Words right before a name that make it part of another: 'New York', 'Old Trafford', 'HMP Durham', 'BBC Essex'. */
export const PREFIXES: ReadonlySet<string> = new Set(
  names(`
  new, old, greater, mount, hmp, hms, raf, port, fort, lake, camp, bbc, itv, radio, heart, inside, upper, lower, little, great,
  royal, river, chateau, castle, uss, hmyoi, yoi, fc, ss, lee, unison
`),
);

/** Compass words: before a name with a capital they make a part of the county, after it a constituency. */
export const COMPASS: ReadonlySet<string> = new Set(
  names(`
  north, south, east, west, mid, northern, southern, eastern, western, central, northeast, northwest, southeast, southwest
`),
);

/** Words after the hyphen of 'X-…' that speak of origin, not of the council. */
export const ORIGINS: ReadonlySet<string> = new Set(
  names(`
  born, based, educated, raised, bound, trained, style, upon, in, on, le, by
`),
);

/** Institutions that keep their meaning some capital words away and in headlines too: 'Leeds General Infirmary', 'Birmingham Children's Hospital'. */
export const FIRM_INSTITUTIONS: ReadonlySet<string> = new Set(
  names(`
  police, crown, magistrates, college, echo, united, athletic, hospice, university, hospital, hospitals, infirmary, academy,
  nhs, fc, afc, constabulary, cathedral, airport, chronicle, gazette, icb, ccg, rovers, wanderers, polytechnic
`),
);
