/** Words under which a statement is made up, foreseen, put about or denied: what stands in their clause nobody vouches for. */

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** "rumours that …", "the prospect that …", "a fear that …": whatever they hold is not said to be so. */
export const SUPPOSITIONS = words(`
  claim claims suggestion suggestions rumour rumours speculation allegation allegations fear fears worry worries belief perception impression idea notion prospect
  possibility likelihood probability risk danger chance hope hopes expectation expectations prediction predictions forecast forecasts myth lie lies assertion assertions accusation
  accusations assumption theory joke gossip talk chatter whisper whispers warning warnings threat threats guarantee promise dream fantasy hunch bet hypothesis scenario belief
  hoax spoof motion motions amendment
`);

/** "joked that …", "fears that …", "bet that …": who says it does not say that it is so. */
export const SUPPOSES = words(`
  jokes joked joking quips quipped teased kidded fears feared fearing worries worried hopes hoped hoping dreams dreamt dreamed imagines imagined imagining imagine pretends pretended
  pretending predicts predicted predicting forecasts forecast bets bet wagers wagered guesses guessed guessing speculates speculated speculating mused muses suspects suspected
  suspecting doubts doubted doubting assumes assumed assuming supposes suppose supposing wonders wondered alleges alleged alleging claims claimed claiming threatens threatened
  vows vowed promises promised pledged insinuated implied implies hinted hints hinting boasts boasted boasting warns warned warning tipped
`);

/** "denied that …", "dismissed reports that …", "rubbished a story that …". */
export const DENIES = words(`
  denied denies denying deny dismissed dismisses dismissing dismiss rejected rejects rejecting rubbished rubbishes rubbishing refuted refutes refuting rebutted rebuts quashed quashes quashing
  scotched scotches disproved debunked debunks contradicted contradicts ridiculed disowned retracted
`);

/** What is denied, put about or corrected. */
export const TALES = words(`
  report reports story stories claim claims suggestion suggestions rumour rumours allegation allegations speculation talk reporting coverage headlines headline statement statements assertion
  assertions article articles accusation accusations post posts leaflet leaflets tweet message messages
`);

/** "wrongly told MPs that …", "falsely described it as …". */
export const FALSELY = words('wrongly falsely mistakenly incorrectly erroneously misleadingly untruthfully');

/** Who is corrected said what is not so ("corrected a minister who told MPs that …"). */
export const PUTS_RIGHT = words(
  'corrected corrects correcting contradicted contradicts rebuked rebukes reprimanded admonished fact-checked debunked exposed',
);

/** Before "to": what is to come ("is set to be rated", "looks likely to find it inadequate"). */
export const PENDING = words(`
  about set poised likely unlikely due bound destined primed certain sure tipped threatening threatens threatened liable prepared preparing ready minded desperate keen eager anxious
  hoping wanting looking pushing pressing striving fighting fight trying tries bidding battling battle aspires aspiring aspire scheduled projected forecast doomed race racing bid
  supposed meant
`);

/** Says what it says for a party or a cause, and inspects nothing. */
export const CLAIMERS = words(`
  leaflet leaflets flyer flyers pamphlet pamphlets poster posters placard placards banner banners petition petitions tweet tweets meme memes manifesto manifestos billboard billboards sticker graffiti
  slogan slogans
`);

/** Tell of what was made up, after "in", "at" or "during", or as who does it. */
export const FICTIONS = words(`
  novel thriller drama play film sitcom soap sketch spoof satire cartoon rehearsal exercise simulation scenario pantomime musical poem series role-play roleplay podcast quiz parody
  nightmare
`);

/** Nobody tells of an inspection through these: actors, bets, games. */
export const MAKE_BELIEVE = words(
  'actor actors bookmaker bookmakers bookies bookie sweepstake fictional fictitious imaginary imagined pretend spoof satirical make-believe',
);

/** "insists that services are good": a view, unless an inspectorate has it. */
export const OPINES = words(`
  insists insisted insisting maintains maintained maintaining argues argued arguing believes believed believing thinks thought feels felt contends contended asserts asserted
  swears swore reckons reckoned protests protested considers
`);
