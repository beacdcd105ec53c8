import { describe, expect, test } from 'vitest';
import { siteView } from '../../../entrypoints/popup/site-session.ts';

describe('the switch of the site on screen', () => {
  test.each([
    ['a site that is allowed', 'https://www.paper.example/a', ['*://*.paper.example/*'], true, ['*://*.paper.example/*']],
    ['a site among all', 'https://www.paper.example/a', ['*://*/*'], true, []],
    ['a site that is not', 'https://www.paper.example/a', ['*://*.other.example/*'], false, []],
    ['a host of the own network among all', 'http://wiki.corp/a', ['*://*/*'], false, []],
    ['a host of the own network by name', 'http://wiki.corp/a', ['*://*/*', '*://*.wiki.corp/*'], true, ['*://*.wiki.corp/*']],
  ])('%s: says what is true, and gives back only its own', (_, address, held, on, covered) => {
    expect(siteView(address, held, false)).toMatchObject({ on, covered, pattern: expect.stringMatching(/paper\.example|wiki\.corp/) });
  });

  test.each(['chrome://settings/', 'file:///a.html', 'about:blank', null])('is not there over %s', (address) => {
    expect(siteView(address, ['*://*/*'], false)).toBeNull();
  });
});
