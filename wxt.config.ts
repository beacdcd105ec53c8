import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

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

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [preact(), bareScripts] }),
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
