import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../lib/article/read-document.ts';
import { readFile } from '../../../lib/commands/read-file.ts';
import { ADDRESS, HEAD, HEADLINE, linesOf, pageOf, paragraphs, STORY } from './pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-file-'));
const LINE = 'The café’s owner said that the council’s “good” report had been a long time coming for all of them.';
const page = (head: string) =>
  `<!doctype html><html lang="en-GB"><head>${head}${HEAD}</head><body><main>${HEADLINE}<p>${LINE}</p>${paragraphs(STORY)}</main></body></html>`;

function saved(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function firstLine(path: string): Promise<string | undefined> {
  const result = await readFile(path);
  return result.ok ? linesOf(result.article)[0] : result.why;
}

/** Windows-1252, as far as the page needs it. */
function windows1252(text: string): Uint8Array {
  const signs: Record<string, number> = { '’': 0x92, '“': 0x93, '”': 0x94 };
  return Uint8Array.from(text, (sign) => signs[sign] ?? sign.charCodeAt(0));
}

describe('a saved page is read as the browser reads it', () => {
  it('the same article as from the document', async () => {
    const fromFile = await readFile(saved('a.html', page('<meta charset="utf-8">')), { url: ADDRESS });
    expect(fromFile).toEqual(await readDocument(pageOf(`<main>${HEADLINE}<p>${LINE}</p>${paragraphs(STORY)}</main>`), ADDRESS));
  });

  it('in the character set that it declares, marks or plainly has', async () => {
    expect(await firstLine(saved('utf8.html', page('<meta charset="utf-8">')))).toBe(LINE);
    expect(await firstLine(saved('none.html', page('')))).toBe(LINE);
    expect(await firstLine(saved('bom.html', `\ufeff${page('<meta charset="iso-8859-1">')}`))).toBe(LINE);
    expect(
      await firstLine(saved('latin.html', windows1252(page('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">')))),
    ).toBe(LINE);
    expect(await firstLine(saved('bare-latin.html', windows1252(page(''))))).toBe(LINE);
  });

  it('without running its scripts', async () => {
    const result = await readFile(saved('script.html', page('<script>document.title = "changed"; throw 1</script>')));
    expect(result.ok && result.article.title).toBe('Praise for borough’s social workers');
  });

  it('with a date that the caller knows better', async () => {
    const result = await readFile(saved('b.html', page('<meta name="date" content="2012-01-01">')), { published: '2019-03' });
    expect(result.ok && result.article.published).toEqual({ date: '2019-03', source: 'given' });
  });
});

describe('plain text is read line by line', () => {
  it('the first line as the title, the others as blocks', async () => {
    const result = await readFile(saved('a.txt', `Praise for borough\r\n\r\n${STORY.join('\n\n')}\n`));
    if (!result.ok) throw new Error(result.why);
    expect(result.article.title).toBe('Praise for borough');
    expect(linesOf(result.article)).toEqual(STORY);
  });

  it('a first line that is a sentence is part of the text too', async () => {
    const result = await readFile(saved('b.txt', STORY.join('\n')));
    expect(result.ok && linesOf(result.article)).toEqual(STORY);
  });

  it('an empty file says so', async () => {
    expect(await readFile(saved('c.txt', ' \n'))).toEqual({ ok: false, why: 'empty' });
  });
});
