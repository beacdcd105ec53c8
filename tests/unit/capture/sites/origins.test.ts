import { describe, expect, test } from 'vitest';
import { NEWS_SITES, SITE_GROUPS } from '../../../../lib/capture/sites/news-sites.ts';
import {
  covers,
  isAllowed,
  isInnerHost,
  patternOf,
  patternOfHost,
  siteOfPattern,
  siteOrigins,
} from '../../../../lib/capture/sites/origins.ts';

describe('a site is read only if it is allowed', () => {
  test.each([
    ['*://*.paper.example/*', 'https://www.paper.example/news?x=1', true],
    ['*://*.paper.example/*', 'http://paper.example/', true],
    ['*://*.paper.example/*', 'https://newspaper.example/', false],
    ['*://*.paper.example/*', 'https://paper.example.evil.test/', false],
    ['https://paper.example/*', 'http://paper.example/', false],
    ['https://paper.example/*', 'https://www.paper.example/', false],
    ['http://127.0.0.1/*', 'http://127.0.0.1:8080/a', true],
    ['http://127.0.0.1:81/*', 'http://127.0.0.1:8080/a', false],
    ['<all_urls>', 'https://paper.example/', true],
    ['https://*/*', 'https://paper.example/', true],
    ['*://*/*', 'file:///etc/passwd', false],
    ['*://*.paper.example/*', 'chrome://settings', false],
    ['nonsense', 'https://paper.example/', false],
  ])('%s and %s: %s', (pattern, address, answer) => {
    expect(covers(pattern, address)).toBe(answer);
    expect(isAllowed(address, [pattern])).toBe(answer);
  });

  test('with nothing allowed, or no address, nothing is', () => {
    expect(isAllowed('https://paper.example/', [])).toBe(false);
    expect(isAllowed(null, ['<all_urls>'])).toBe(false);
  });
});

describe('the user’s own network is read only if it is allowed by name', () => {
  const INNER = [
    'localhost',
    'intranet',
    'router.local',
    'wiki.corp',
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.1',
    '172.20.1.1',
    '169.254.1.1',
    '100.64.0.1',
  ];
  test.each([...INNER, '[::1]', '[fd00::1]', '[fe80::1]', 'LOCALHOST', 'localhost.'])('%s', (host) => {
    expect(isInnerHost(host)).toBe(true);
    expect(isAllowed(`http://${host}/`, ['<all_urls>', '*://*/*', 'http://*/*'])).toBe(false);
  });

  test.each(['paper.example', '8.8.8.8', '172.32.0.1', '100.128.0.1', '[2001:db8::1]'])('%s is not of it', (host) => {
    expect(isInnerHost(host)).toBe(false);
    expect(isAllowed(`http://${host}/`, ['<all_urls>'])).toBe(true);
  });

  test('by name it is', () => {
    expect(isAllowed('http://127.0.0.1:3000/', ['http://127.0.0.1/*'])).toBe(true);
    expect(isAllowed('http://news.corp/', ['*://*.news.corp/*'])).toBe(true);
  });
});

describe('the switch of a site', () => {
  test('asks for that site with its sub-domains, and for no other', () => {
    expect(patternOf('https://www.paper.example/a?b#c')).toBe('*://*.paper.example/*');
    expect(patternOf('https://news.paper.example/')).toBe('*://*.news.paper.example/*');
    expect(patternOf('http://127.0.0.1:8080/')).toBe('*://127.0.0.1/*');
    expect(patternOf('http://intranet/')).toBe('*://intranet/*');
    for (const address of ['about:blank', 'file:///a', 'chrome://newtab', '', null]) expect(patternOf(address)).toBeNull();
  });

  test('is called by its host', () => {
    expect(siteOfPattern('*://*.paper.example/*')).toBe('paper.example');
  });
});

describe('what the browser holds', () => {
  test('is told without doubles, and without what is no site', () => {
    expect(siteOrigins(['*://b.example/*', 'chrome://favicon/*', '*://a.example/*', '*://b.example/*', 'file:///*'])).toEqual([
      '*://a.example/*',
      '*://b.example/*',
    ]);
  });
});

describe('the list of news sites', () => {
  test('names each site once, with a reason, and of every kind some', () => {
    const hosts = NEWS_SITES.map(({ host }) => host);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const { host, name, why } of NEWS_SITES) {
      expect(host).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
      expect(name.length, host).toBeGreaterThan(1);
      expect(why.length, host).toBeGreaterThan(4);
      expect(isInnerHost(host), host).toBe(false);
      expect(covers(patternOfHost(host), `https://${host}/`), host).toBe(true);
    }
    for (const group of SITE_GROUPS) expect(NEWS_SITES.filter((site) => site.group === group).length, group).toBeGreaterThan(7);
  });

  test('takes no whole domain under which others have their sites', () => {
    for (const { host } of NEWS_SITES)
      expect(['gov.uk', 'co.uk', 'org.uk', 'com', 'uk', 'wordpress.com', 'blogspot.com', 'substack.com']).not.toContain(host);
  });
});
