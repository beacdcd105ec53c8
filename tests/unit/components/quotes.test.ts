import { describe, expect, it } from 'vitest';
import { quotesOf } from '../../../components/quotes.ts';
import type { Evidence, Fact } from '../../../lib/domain/finding.ts';

const TITLE = 'Rutland services inadequate';
const TEXT = 'Rutland was inspected in May. Its services are inadequate, Ofsted said.\nNobody at the council was available.';
const at = (fact: Fact, quote: string, where: 'title' | 'text' = 'text'): Evidence => {
  const start = (where === 'title' ? TITLE : TEXT).indexOf(quote);
  return { fact, where, start, end: start + quote.length, quote, rule: 'test' };
};
const said = (quote: { parts: { text: string; marked: boolean }[] }) =>
  quote.parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('evidence is quoted as the article has it', () => {
  it('quotes whole sentences with the words that count marked, the grade’s first', () => {
    const quotes = quotesOf([at('council', 'Rutland'), at('inspected', 'in May'), at('grade', 'inadequate')], { title: TITLE, text: TEXT });
    expect(quotes.map(said)).toEqual(['Its services are [inadequate], Ofsted said.', '[Rutland] was inspected [in May].']);
    expect(quotes[1]?.facts).toEqual(['council', 'inspected']);
  });

  it('never joins blocks of the page into one quotation', () => {
    const [quote] = quotesOf([at('grade', 'Nobody')], { title: TITLE, text: TEXT });
    expect(quote && said(quote)).toBe('[Nobody] at the council was available.');
  });

  it('tells the headline from the text', () => {
    const quotes = quotesOf([at('grade', 'inadequate', 'title'), at('grade', 'inadequate')], { title: TITLE, text: TEXT });
    expect(quotes.map(({ where }) => where)).toEqual(['title', 'text']);
  });

  it('quotes the bare words when they are no longer where they were', () => {
    const stale = { ...at('grade', 'inadequate'), start: 3, end: 13 };
    expect(quotesOf([stale], { title: TITLE, text: TEXT }).map(said)).toEqual(['inadequate']);
    expect(quotesOf([stale], null).map(said)).toEqual(['inadequate']);
  });

  it('marks overlapping words once', () => {
    const quotes = quotesOf([at('grade', 'services are inadequate'), at('service', 'services')], { title: TITLE, text: TEXT });
    expect(quotes.map(said)).toEqual(['Its [services are inadequate], Ofsted said.']);
  });
});
