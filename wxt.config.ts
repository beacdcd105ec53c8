import { readFileSync, writeFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { functionsFirst } from './lib/commands/functions-first.ts';

// The gecko id is fixed, so that a Firefox profile keeps its database across updates.
const GECKO_ID = 'inspection-trail@inspection-trail.example';

/**
 * Scripts that are put into pages, without the half kilobyte that WXT puts around each to name it in a console that it does not write to in a build:
 * every page of an allowed site would have to compile it.
 */
const bareScripts = {
  name: 'bare-scripts',
  apply: 'build',
  transform(_: string, id: string) {
    const [, script] = /virtual:wxt-unlisted-script-entrypoint\?(.+)$/.exec(id) ?? [];
    return script && `import definition from ${JSON.stringify(script)};\nexport default definition.main();`;
  },
} as const;

type Chunk = { type: string; fileName: string; imports?: string[]; moduleIds?: string[] };

/**
 * Tells the browser of what the popup loads once it has painted, while it still fetches what it paints with: one after the other they take twice as long.
 * What is painted first waits for none of it.
 */
const popupHints = {
  name: 'popup-hints',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html: string, { bundle = {}, path }: { bundle?: object | undefined; path: string }) {
      if (!path.includes('popup')) return [];
      const chunks = new Map((Object.values(bundle) as Chunk[]).map((chunk) => [chunk.fileName, chunk]));
      const wanted = new Set<string>();
      const add = (name: string): void => {
        if (wanted.has(name)) return;
        wanted.add(name);
        for (const imported of chunks.get(name)?.imports ?? []) add(imported);
      };
      for (const { fileName, moduleIds = [] } of chunks.values())
        if (moduleIds.some((id) => /entrypoints\/popup\/(?:start|trails)\.ts$/.test(id))) add(fileName);
      return [...wanted]
        .filter((name) => !html.includes(name))
        .map((name) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` }, injectTo: 'head' as const }));
    },
  },
} as const;

/** What several pages paint with comes in one file: each file more costs a page some milliseconds before its first paint. The chart comes later. */
const PAINTED_WITH = /node_modules.preact|[\\/]components[\\/](?!chart[\\/]GradeChart).*\.tsx?$/;
/** The same words and schemas without a screen: the worker has them, too, and no need of the rest. */
const SPOKEN_OF = /node_modules.zod|[\\/]lib[\\/](?:domain[\\/](?!councils|towns|council-search).*|trail[\\/]council-change)\.ts$/;
const fewFiles = {
  name: 'few-files',
  apply: 'build',
  outputOptions: (output: { format?: string }) =>
    output.format !== 'es'
      ? output
      : {
          ...output,
          codeSplitting: {
            groups: [
              { name: 'domain', test: SPOKEN_OF, minShareCount: 2, priority: 2 },
              { name: 'base', test: PAINTED_WITH, minShareCount: 2, priority: 1 },
            ],
          },
        },
} as const;

/**
 * Terser finds another 1 % behind Vite's own minifier: room for some 300 lines of rules in the package's budget. Functions that say no `this`
 * become arrows: nobody makes one with `new`. Reading a property does nothing else. Both hold of our code and of the libraries', or the end-to-end tests would
 * fail. `expression`: what scripts that are put into a page end with is their answer.
 */
const SHORTER = {
  ecma: 2020,
  module: true,
  compress: { passes: 3, unsafe_arrows: true, keep_fargs: false, pure_getters: true },
  // One kind of quotation marks repeats itself better.
  format: { quote_style: 2 },
} as const;

/**
 * What only the extractor's own files call by name, and neither the store nor a message nor a screen: one letter each is another 1 kB. A name that another file
 * of the package uses, too, stops the build.
 */
const AMONG_ITSELF =
  'mention|spot|spots|lean|leanWhy|councilSpot|tokens|strength|inTitle|visitWhen|rejectedCouncils|whens|strandsOnly|caseRule|privateHomes|privateAgency|sixPoint|annualEra|hyphened|capital|monitored|olden|afterMention|possessive|exclaimed|toEnd|gradeless|unofficial|inspectors|spaced|aside|nth|speech|mine|headed|doubt|basis|carried|verb|unpublished|sold|cased|candidates';
/** `unsafe`: built-in methods do what the language says, which nothing in the extractor's worlds changes. */
const AMONG_ITSELF_ALONE = {
  ...SHORTER,
  compress: { ...SHORTER.compress, unsafe: true },
  mangle: { properties: { regex: new RegExp(`^(?:${AMONG_ITSELF})$`) } },
};

const saidShorter = {
  name: 'said-shorter',
  apply: 'build',
  generateBundle: {
    order: 'post',
    async handler({ format }: { format: string }, bundle: object) {
      const page = { ...SHORTER, module: false, compress: { ...SHORTER.compress, expression: true } };
      for (const chunk of Object.values(bundle) as { type: string; name: string; code: string }[]) {
        if (chunk.type !== 'chunk') continue;
        const extractor = chunk.name === 'extract';
        const shared = extractor ? null : new RegExp(`[.{,](?:${AMONG_ITSELF})\\b`).exec(chunk.code);
        if (shared) throw new Error(`${chunk.name} uses ${shared[0]}, which the extractor keeps to itself: take it out of AMONG_ITSELF`);
        chunk.code = (await minify(chunk.code, format !== 'es' ? page : extractor ? AMONG_ITSELF_ALONE : SHORTER)).code ?? chunk.code;
        if (extractor) chunk.code = functionsFirst(chunk.code);
      }
    },
  },
} as const;

type Message = { message: string; description?: string; placeholders?: Record<string, { content: string }> };

/** Messages as the browser needs them: what is told to translators stays at home, the names of places with it. */
function leanMessages(file: string): string {
  const messages: Record<string, Message> = JSON.parse(readFileSync(file, 'utf8'));
  const lean = ({ message, placeholders = {} }: Message) => ({
    message: message.replace(/\$(\w+)\$/g, (whole, name: string) => placeholders[name.toLowerCase()]?.content ?? whole),
  });
  return JSON.stringify(Object.fromEntries(Object.entries(messages).map(([name, told]) => [name, lean(told)])));
}

export default defineConfig({
  imports: false,
  hooks: {
    'build:publicAssets'(wxt, assets) {
      // The drawing is for build-icons.ts; the icon of 96 pixels is asked for by Firefox alone.
      const unasked = wxt.config.browser === 'firefox' ? ['mark.svg'] : ['mark.svg', '96.png'];
      const asked = assets.filter((asset) => !unasked.some((name) => asset.relativeDest.endsWith(`icons/${name}`)));
      assets.splice(0, assets.length, ...asked);
      for (const [i, asset] of assets.entries())
        if ('absoluteSrc' in asset && asset.relativeDest.endsWith('messages.json'))
          assets[i] = { relativeDest: asset.relativeDest, contents: leanMessages(asset.absoluteSrc) };
    },
    async 'zip:extension:done'(_, zip) {
      const { tightenZip } = await import('./lib/commands/tighten-zip.ts');
      writeFileSync(zip, await tightenZip(readFileSync(zip)));
    },
  },
  vite: () => ({ plugins: [preact(), bareScripts, popupHints, fewFiles, saidShorter] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // activeTab: the page is read when the user clicks the icon on it. scripting: to put the reader there. contextMenus: "Read this selection"; browsers
    // do not let it be asked for later. Nothing else is used, so nothing else is asked.
    permissions: ['activeTab', 'scripting', 'contextMenus'],
    // Asked for only when the user switches it on: notices of a watched council, and sites, each by its own name.
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+O' } } },
    incognito: 'not_allowed',
    action: { default_title: '__MSG_actionTitle__' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
