import { useEffect, useRef, useState } from 'preact/hooks';
import { OutLink } from './OutLink.tsx';
import type { Here, RecordCredit, TrailPart } from './popup-view.ts';
import { sayDate, yearOf } from './say-date.ts';
import { TrailEntry } from './TrailEntry.tsx';
import { useWords } from './words.ts';

const OPEN_LICENCE = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';
/** As many as a reader takes in at once; the others are one click away. */
const AT_FIRST = 6;

/** The credit that the licence of the official record asks for. */
function Credit({ credit }: { credit: RecordCredit }) {
  const words = useWords();
  return (
    <p class="credit">
      <span class="credit-name">{words.say('creditRecord', sayDate(credit.to, words))}</span> {words.say('creditLicence')}{' '}
      <OutLink url={OPEN_LICENCE}>{words.say('creditLicenceName')}</OutLink>
    </p>
  );
}

function Waiting() {
  const words = useWords();
  return (
    <div class="trail trail-waiting" role="status">
      <span class="unseen">{words.say('trailLoading')}</span>
      <span class="bone" />
      <span class="bone" />
      <span class="bone" />
    </div>
  );
}

type PartProps = {
  part: TrailPart;
  here: Here | null;
};

function Part({ part, here }: PartProps) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  // The button that had the focus is gone: it moves on to the first entry that came.
  useEffect(() => {
    if (all) (list.current?.children[AT_FIRST] as HTMLElement | undefined)?.focus();
  }, [all]);
  const { inspections } = part;
  const shown = all ? inspections : inspections.slice(0, AT_FIRST);
  const years = shown.map(({ inspected, published }) => yearOf(inspected ?? published));
  return (
    <section class="trail">
      <h3 class="trail-heading">{words.say(part.heading)}</h3>
      {inspections.length === 0 && (
        <p class="nothing-before">{words.say(part.heading === 'trailHeadingAlone' ? 'trailNone' : 'trailEmpty')}</p>
      )}
      {shown.length > 0 && (
        <ol ref={list}>
          {shown.map((inspection, index) => (
            <TrailEntry key={inspection.id} inspection={inspection} previousYear={index === 0 ? undefined : years[index - 1]} here={here} />
          ))}
        </ol>
      )}
      {inspections.length > shown.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {words.count('trailMore', inspections.length - shown.length)}
        </button>
      )}
    </section>
  );
}

type Props = { parts: TrailPart[] | null; credit: RecordCredit | null; here: Here | null };

/** A council's inspections, newest first in each part, with the credit that goes with the official ones. */
export function TrailList({ parts, credit, here }: Props) {
  if (parts === null) return <Waiting />;
  return (
    <>
      {parts.map((part) => (
        <Part key={part.heading} part={part} here={here} />
      ))}
      {credit && parts.some((part) => part.inspections.some(({ official }) => official)) && <Credit credit={credit} />}
    </>
  );
}
