import type { Quote } from './quotes.ts';
import { FACT_WORDS } from './vocabulary.ts';
import { useWords } from './words.ts';

type Props = { quotes: Quote[]; onShow: (quote: Quote) => void };

function Quotation({ quote, onShow }: { quote: Quote; onShow: (quote: Quote) => void }) {
  const words = useWords();
  const facts = quote.facts.map((fact) => words.say(FACT_WORDS[fact])).join(', ');
  const text = quote.parts.map((part) => part.text).join('');
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
        <button type="button" class="link" onClick={() => onShow(quote)} aria-label={words.say('showInArticleFull', text.slice(0, 60))}>
          {words.say('showInArticle')}
        </button>
      </p>
    </li>
  );
}

/** The words a finding rests on: the weightiest sentence in sight, the others one click away. */
export function Evidence({ quotes, onShow }: Props) {
  const words = useWords();
  const [first, ...others] = quotes;
  if (!first) return null;
  return (
    <div class="evidence">
      <ul>
        <Quotation quote={first} onShow={onShow} />
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{words.count('evidenceMore', others.length)}</summary>
          <ul>
            {others.map((quote) => (
              <Quotation key={`${quote.where}${quote.start}`} quote={quote} onShow={onShow} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
