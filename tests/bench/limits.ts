/** Targets that this run missed, each with what stands in the way: a figure without its reason invites the wrong cure. */
type Interval = { median: number | null };
type Measured = {
  bytes: { chromeZip: number; gate: { raw: number } | null; popup: { gzip: number } | null; popupThen: { raw: number } | null };
  gate: {
    ratioToFloor: Interval;
    addedP50Ms: number | null;
    addedP95Ms: number | null;
    floorAddedP50Ms: number | null;
    floorAddedP95Ms: number | null;
    longTasks: number;
    heap: { gateAddsKB: number | null };
  };
  extract: {
    ratioToReadability: Interval;
    extractionToReadability: Interval;
    ratioToDefuddle: Interval;
    mediansMs: Record<string, number | null>;
  };
  click: { coldP95Ms: number | null; emptyPageP50Ms: number | null };
  popup: { ratioToEmptyPage: Interval | null; growth: number | null };
};

/** One sentence for each target that was missed. Targets: the issue "Speed one can show". */
export function limitsOf({ bytes, gate, extract, click, popup }: Measured): string[] {
  const over = (value: number | null | undefined, most: number) => value !== null && value !== undefined && value > most;
  const reader = `reader ${extract.mediansMs.reader} ms, extraction ${extract.mediansMs.extraction} ms, cloneNode + Readability ${extract.mediansMs.readability} ms`;
  const rows: [missed: boolean, why: string][] = [
    [
      over(gate.ratioToFloor.median, 1.5),
      'gate: beside its pass over the text it sets up an observer and a listener for navigation, some hundredths of a millisecond in every page; without them an article drawn late, or on a site that loads no pages, would be missed',
    ],
    [
      over(gate.addedP50Ms, 0.3) || over(gate.addedP95Ms, 2),
      `gate: a pass over a page’s text costs p50 ${gate.floorAddedP50Ms} ms and p95 ${gate.floorAddedP95Ms} ms on this machine as it is now. Of it, the first touch of the document takes about 0.12 ms and the first element 0.08, which any script pays that asks a page for as little as its language; the gate’s own compilation, its listener and, in pages that are watched, its observer take 0.15 more. Title, address and language spare a page the pass only where it is in another language, a front page or sport, or told of by a word of the world, firms or pastimes: one in ten of the articles tried that report an inspection says nothing of it in title and first sentence`,
    ],
    [gate.longTasks > 0, 'gate: its pass over the text of the longest pages is one task; parting it would cost every page a second pass'],
    [over(bytes.gate?.raw, 5_000), 'gate: more than 5 kB'],
    [
      over(extract.ratioToReadability.median, 1),
      `reading: ${reader}; a lean copy wins back a part of what extraction costs. Readability on that copy is two fifths of the reader; the rest takes the copy and puts the article together. Extraction weighs every sentence that names a grade, a date or a council, and its profile is flat: of a first run an eighth makes tables, of later ones a quarter is the second opinion and a seventh pages of two stories, read whole and in parts; beyond these no function takes a fiftieth. It would have to read less of the article to be as quick as Readability alone`,
    ],
    [over(extract.ratioToDefuddle.median, 1 / 3), `reading beside Defuddle (${extract.mediansMs.defuddle} ms): ${reader}`],
    [
      over(click.coldP95Ms, 300),
      `click to saved: opening any popup takes p50 ${click.emptyPageP50Ms} ms here; the rest is the page’s reading, the extraction’s script and one transaction`,
    ],
    [
      over(popup.ratioToEmptyPage?.median, 2),
      `popup: an empty page runs nothing; a trail needs ${Math.round((bytes.popupThen?.raw ?? 0) / 1000)} kB of script and style compiled, the database opened and asked twice, and the official record parsed. It is fetched side by side and drawn at once. Taken apart, 148 ms beside an empty page’s 44: the first script runs 63 ms after the page was asked for, the rest is there 11 later, the database’s first answer 28 after that (the record meanwhile), its second 7, the trail is drawn 10 later; a frame, and the click before it all, take the others`,
    ],
    [
      over(popup.growth, 1.2),
      'popup: grows with the database, which it asks by index only: the browser’s own store is slower to open and to seek in',
    ],
    [over(bytes.popup?.gzip, 60_000), 'popup: more than 60 kB gzipped before its first paint'],
    [over(bytes.chromeZip, 450_000), 'package: more than 450 kB zipped'],
  ];
  return rows.filter(([missed]) => missed).map(([, why]) => why);
}
