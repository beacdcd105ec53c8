import { describe, expect, it } from 'vitest';
import { linkToWords } from '../../../lib/export/text-fragment.ts';

const URL_ = 'https://news.example/a?id=1';
const directive = (url: string) => decodeURIComponent(url.split(':~:text=')[1] ?? '');

describe('a link to the quoted words', () => {
  it('names the words with what stands around them in their line', () => {
    const link = linkToWords(URL_, {
      quote: 'rated inadequate',
      before: 'A headline\nIn March its services were ',
      after: ' by Ofsted, again.\nMore.',
    });
    expect(link.startsWith(`${URL_}#:~:text=`)).toBe(true);
    expect(directive(link)).toBe('March its services were-,rated inadequate,-by Ofsted, again.');
  });

  it('keeps commas, dashes and ampersands of the article from meaning anything else', () => {
    const link = linkToWords(URL_, { quote: 'good-to-outstanding, “safe & sound”', before: '', after: '' });
    const text = link.split(':~:text=')[1] ?? '';
    expect(text).not.toMatch(/[,&-]/);
    expect(decodeURIComponent(text)).toBe('good-to-outstanding, “safe & sound”');
  });

  it('names a long quotation by its ends', () => {
    const quote = Array.from({ length: 30 }, (_, i) => `w${i}`).join(' ');
    expect(directive(linkToWords(URL_, { quote, before: '', after: '' }))).toBe('w0 w1 w2 w3 w4,w25 w26 w27 w28 w29');
  });

  it('adds to a fragment that is there, and replaces a directive', () => {
    const words = { quote: 'good', before: '', after: '' };
    expect(linkToWords('https://news.example/#top', words)).toBe('https://news.example/#top:~:text=good');
    expect(linkToWords('https://news.example/#:~:text=old', words)).toBe('https://news.example/#:~:text=good');
  });

  it('leaves alone what leads nowhere: no words, two blocks, an address that is not of the web', () => {
    expect(linkToWords(URL_, { quote: ' ', before: '', after: '' })).toBe(URL_);
    expect(linkToWords(URL_, { quote: 'two\nblocks', before: '', after: '' })).toBe(URL_);
    expect(linkToWords('javascript:alert(1)', { quote: 'x', before: '', after: '' })).toBe('javascript:alert(1)');
  });
});
