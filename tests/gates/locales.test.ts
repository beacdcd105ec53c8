import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSource, projectFiles, ROOT, sourceFiles } from './source-files.ts';
import { bareText, keysAsked, type LocaleFile, placeholdersOf, stringsIn } from './words-on-screen.ts';

const load = (locale: string): LocaleFile => JSON.parse(readFileSync(join(ROOT, 'public/_locales', locale, 'messages.json'), 'utf8'));
const en = load('en');
const cy = load('cy');
const files = sourceFiles('entrypoints', 'components', 'lib').filter(({ path }) => !path.startsWith('lib/commands/'));
const manifestKeys = [...readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8').matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
const PLURAL = /_(?:zero|one|two|few|many|other)$/;
/** Words that Welsh shares with English, names and signs. Everything else that reads the same was forgotten. */
const SAME_IN_BOTH = new Set([
  'extensionName',
  'serviceAt',
  'sourceArticle',
  'disagreeBy',
  'badgeGrade',
  'eraSif',
  'eraIlacs',
  'citeMarkdown',
  'citeRis',
  'citeBibtex',
]);

describe('English and Welsh say the same things', () => {
  it('has the same messages in both languages', () => {
    expect(Object.keys(cy).sort()).toEqual(Object.keys(en).sort());
  });

  it('fills the same placeholders in both languages, and uses every one', () => {
    for (const key of Object.keys(en)) {
      const [english, welsh] = [en, cy].map((file) => placeholdersOf(file[key] ?? { message: '' }));
      expect(welsh, key).toEqual(english);
      expect(english?.declared.map((one) => one.split('=')[0]).sort(), key).toEqual(english?.used);
    }
  });

  it('leaves nothing untranslated', () => {
    const same = Object.keys(en).filter(
      (key) => en[key]?.message === cy[key]?.message && /\p{L}{3}/u.test(en[key]?.message.replace(/\$\w+\$/g, '') ?? ''),
    );
    expect(same.filter((key) => !SAME_IN_BOTH.has(key))).toEqual([]);
  });

  it('has a message for each plural category of each language', () => {
    const stems = new Set(
      Object.keys(en)
        .filter((key) => PLURAL.test(key))
        .map((key) => key.replace(PLURAL, '')),
    );
    for (const stem of stems) {
      for (const category of ['one', 'two', 'few', 'many', 'other'])
        expect(en, `${stem}_${category}`).toHaveProperty(`${stem}_${category}`);
    }
  });

  it('keeps every grade recognisable as the inspectorate words it', () => {
    for (const key of Object.keys(en).filter((one) => one.startsWith('grade'))) expect(cy[key]?.message).toContain(en[key]?.message);
  });

  it('describes the extension within the stores’ 132 characters', () => {
    for (const file of [en, cy]) expect(file.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('nothing is said on screen but through the messages', () => {
  it('asks only for messages that exist', () => {
    const missing = files.flatMap((file) => {
      const { plain, plural } = keysAsked(file);
      return [...plain.filter((key) => !(key in en)), ...plural.filter((stem) => !(`${stem}_other` in en))].map(
        (key) => `${file.path}: ${key}`,
      );
    });
    expect(missing).toEqual([]);
    expect(manifestKeys.filter((key) => !(key in en))).toEqual([]);
  });

  it('has a message for every key that a table names', () => {
    const families = /^(?:nothing|failed|saved|badge|grade|lead|outcome|framework|strand|service)[A-Z]\w+$/;
    const named = files.flatMap((file) => stringsIn(file).map((text) => [file.path, text] as const));
    const missing = named.filter(([, text]) => families.test(text) && !(text in en) && !(`${text}_other` in en));
    expect(missing).toEqual([]);
  });

  it('uses every message', () => {
    const said = new Set([...files.flatMap(stringsIn), ...manifestKeys, 'localeTag']);
    expect(Object.keys(en).filter((key) => !said.has(key) && !said.has(key.replace(PLURAL, '')))).toEqual([]);
  });

  it('has no words of its own in components and pages', () => {
    const bare = files.filter(({ path }) => path.endsWith('.tsx')).flatMap((file) => bareText(file).map((text) => `${file.path}: ${text}`));
    expect(bare).toEqual([]);
  });

  it('has no words in HTML files but keys of messages', () => {
    for (const path of projectFiles('entrypoints').filter((one) => one.endsWith('.html'))) {
      const text = readFileSync(join(ROOT, path), 'utf8').replace(/<!--[\s\S]*?-->|<script[\s\S]*?<\/script>|<[^>]+>/g, ' ');
      expect(text.replace(/__MSG_\w+__/g, '').trim(), path).toBe('');
    }
  });
});

describe('the gate itself', () => {
  it('sees bare text, spoken attributes and keys in a component', () => {
    const file = parseSource(
      'components/Bad.tsx',
      `export const Bad = () => <p title="Save me">Hello {'there'} {words.say('nope')}{words.count('many', 2)}</p>;`,
    );
    expect(bareText(file).sort()).toEqual(['Hello', 'Save me', 'there']);
    expect(keysAsked(file)).toEqual({ plain: ['nope'], plural: ['many'] });
  });
});
