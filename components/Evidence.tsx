import { OutLink } from './OutLink.tsx';
import type { Quote } from './quotes.ts';
import { FACT_WORDS } from './vocabulary.ts';
import { useWords } from './words.ts';

/** How a quotation is shown in its article: in the one on screen by asking, in any other by a link to the words. */
type Way = { onShow: (quote: Quote) => void } | { links: (string | null)[] };
type Props = { quotes: Quote[] } & Way;

function Show({ quote, way, at }: { quote: Quote; way: Way; at: number }) {
  const words = useWords();
  const text = quote.parts.map((part) => part.text).join('');
  const label = words.say('showInArticleFull', text.slice(0, 60));
  if ('onShow' in way) {
    return (
      <button type="button" class="link" onClick={() => way.onShow(quote)} aria-label={label}>
        {words.say('showInArticle')}
      </button>
    );
  }
  const url = way.links[at] ?? null;
  return url && <OutLink url={url}>{words.say('showInArticle')}</OutLink>;
}

function Quotation({ quote, way, at }: { quote: Quote; way: Way; at: number }) {
  const words = useWords();
  const facts = quote.facts.map((fact) => words.say(FACT_WORDS[fact])).join(', ');
  return (
    <li class="quotation">
      <blockquote lang="en">
        <p>
          <span class="mark-open">“</span>
          {quote.parts.map((part, index) => (part.marked ? <mark key={index}>{part.text}</mark> : part.text))}”
        </p>
      </blockquote>
      <p class="quotation-foot">
        <span>{quote.where === 'title' ? words.say('evidenceInHeadline', facts) : words.say('evidenceFor', facts)}</span>
        <Show quote={quote} way={way} at={at} />
      </p>
    </li>
  );
}

/** The words a finding rests on: the weightiest sentence in sight, the others one click away. */
export function Evidence({ quotes, ...way }: Props) {
  const words = useWords();
  const [first, ...others] = quotes;
  if (!first) return null;
  return (
    <div class="evidence">
      <ul>
        <Quotation quote={first} way={way} at={0} />
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{words.count('evidenceMore', others.length)}</summary>
          <ul>
            {others.map((quote, index) => (
              <Quotation key={`${quote.where}${quote.start}`} quote={quote} way={way} at={index + 1} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
