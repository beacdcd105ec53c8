import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildExtension, type Target } from '../support/built-extension.ts';

type Manifest = {
  manifest_version: number;
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_scripts?: unknown[];
  incognito?: string;
  default_locale?: string;
  content_security_policy?: { extension_pages?: string };
  action?: { default_popup?: string };
  background?: { service_worker?: string; scripts?: string[] };
};

/** What may be asked for at install. Each is told to the user in the README. */
const ALLOWED = ['activeTab', 'scripting', 'contextMenus'];
/** What may be asked for later, when the user switches on what needs it. Sites are asked for one by one, each by its name. */
const ASKED_LATER = ['notifications'];

const directives = (policy: string) =>
  new Map(policy.split(';').map((part) => [part.trim().split(/\s+/)[0] ?? '', part.trim().split(/\s+/).slice(1).join(' ')]));

describe.each<Target>(['chrome', 'firefox'])('what %s asks of the user at install', (target) => {
  const manifest = (): Manifest => JSON.parse(readFileSync(join(buildExtension(target), 'manifest.json'), 'utf8'));

  test('no site, no tabs, no history: nothing but the page that is clicked', () => {
    const { manifest_version, permissions, host_permissions, content_scripts, externally_connectable, ...later } = manifest();
    const { optional_permissions, optional_host_permissions } = later;
    expect(manifest_version).toBe(3);
    expect((permissions ?? []).filter((permission) => !ALLOWED.includes(permission))).toEqual([]);
    expect(host_permissions ?? []).toEqual([]);
    expect(optional_permissions ?? []).toEqual(ASKED_LATER);
    expect(optional_host_permissions ?? []).toEqual(['*://*/*']);
    expect(content_scripts ?? []).toEqual([]);
    expect(externally_connectable).toBeUndefined();
  });

  test('pages can reach nothing of the extension', () => {
    expect(manifest().web_accessible_resources ?? []).toEqual([]);
  });

  test('private windows are never read', () => {
    expect(manifest().incognito).toBe('not_allowed');
  });

  test('the policy allows no connection beyond the extension, no foreign script and no eval', () => {
    const policy = directives(manifest().content_security_policy?.extension_pages ?? '');
    expect(["'self'", "'none'"]).toContain(policy.get('connect-src') ?? policy.get('default-src'));
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe|https?:|\*/);
  });

  test('the action opens a popup, and the browser can start the background', () => {
    const { action, background } = manifest();
    expect(action?.default_popup).toBe('popup.html');
    expect(target === 'chrome' ? background?.service_worker : background?.scripts?.length).toBeTruthy();
  });

  test('every word that the manifest shows exists', () => {
    const text = readFileSync(join(buildExtension(target), 'manifest.json'), 'utf8');
    const messages = JSON.parse(
      readFileSync(join(buildExtension(target), '_locales', manifest().default_locale ?? '', 'messages.json'), 'utf8'),
    );
    const keys = [...text.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    expect(keys.filter((key) => !messages[key]?.message)).toEqual([]);
  });
});
