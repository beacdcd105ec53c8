/** Somebody's own words: long quotations, over sentences and to the end of a paragraph where the closing mark is left out. */
import type { Token } from './tokens.ts';

/** A quotation of fewer words only sets a word or phrase off. */
const SPEECH_WORDS = 6;

/** 1 for every token inside speech. Quotation marks pair within a line of the text. */
export function markSpeech(text: string, tokens: Token[]): Uint8Array {
  const speech = new Uint8Array(tokens.length);
  let open = -1;
  let words = 0;
  let double = -1;
  const fill = (to: number) => {
    if (words >= SPEECH_WORDS) speech.fill(1, open, to);
    open = -1;
    words = 0;
  };
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (t.w === '\n') {
      if (open >= 0) fill(i);
      double = -1;
    } else if (t.w === '"') {
      // Inside double marks, single ones only set words off.
      if (double < 0) double = hasDouble(text, t.start) ? 1 : 0;
      if (double === 1 && text[t.start] !== '"') continue;
      // An opening mark touches the word after it, a closing one the word before.
      const touchesNext = tokens[i + 1]?.start === t.end;
      if (open < 0 || (touchesNext && tokens[i - 1]?.end !== t.start)) {
        open = i;
        words = 0;
      } else fill(i + 1);
    } else if (open >= 0 && t.kind !== 'mark') words++;
  }
  if (open >= 0) fill(tokens.length);
  return speech;
}

/** Whether the line from `offset` on has double quotation marks. */
function hasDouble(text: string, offset: number): boolean {
  const end = text.indexOf('\n', offset);
  const mark = text.indexOf('"', offset);
  return mark >= 0 && (end < 0 || mark < end);
}
