import { useEffect, useRef, useState } from 'preact/hooks';
import type { Trail } from '../lib/domain/inspection.ts';
import { OutLink } from './OutLink.tsx';
import type { RecordCredit } from './popup-view.ts';
import { sayDate, yearOf } from './say-date.ts';
import { TrailEntry } from './TrailEntry.tsx';
import { useWords } from './words.ts';

const OPEN_LICENCE = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';
/** As many as a reader takes in at once; the others are one click away. */
const AT_FIRST = 6;

/** The credit that the licence of the official record asks for. */
export function Credit({ credit }: { credit: RecordCredit }) {
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
    <div class="trail-waiting" role="status">
      <span class="unseen">{words.say('trailLoading')}</span>
      <span class="bone" />
      <span class="bone" />
      <span class="bone" />
    </div>
  );
}

type Props = { trail: Trail | null; credit: RecordCredit | null; here: string | null; heading: string; level?: 'h3' | 'h2' };

/** A council's inspections, newest first. */
export function TrailList({ trail, credit, here, heading, level: Heading = 'h3' }: Props) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  // The button that had the focus is gone: it moves on to the first entry that came.
  useEffect(() => {
    if (all) (list.current?.children[AT_FIRST] as HTMLElement | undefined)?.focus();
  }, [all]);
  const inspections = trail?.inspections ?? [];
  const shown = all ? inspections : inspections.slice(0, AT_FIRST);
  const years = shown.map(({ inspected, published }) => yearOf(inspected ?? published));
  return (
    <section class="trail" aria-busy={trail === null}>
      <Heading class="trail-heading">{heading}</Heading>
      {trail === null && <Waiting />}
      {trail && inspections.length === 0 && <p class="nothing-before">{words.say('trailEmpty')}</p>}
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
      {credit && inspections.some(({ official }) => official) && <Credit credit={credit} />}
    </section>
  );
}
