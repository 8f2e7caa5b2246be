import { describe, expect, it } from 'vitest';
import { hostFrom, isOn, reachOf, within } from '@/lib/sites/reach';
import { siteInfos } from '@/lib/sites/registry';

describe('where Earshot works', () => {
  it('is X and Facebook until the agent says otherwise', () => {
    const on = siteInfos.filter((info) => isOn({ sites: {} }, info)).map(({ id }) => id);
    expect(on).toEqual(['x', 'facebook']);
    expect(reachOf({ sites: { x: false, mastodon: true }, servers: ['one.example'] })).toContain(
      'https://one.example/*',
    );
    expect(reachOf({ sites: { x: false }, servers: [] })).toContain('https://x.com/*');
    expect(reachOf({ sites: {}, servers: [] })).not.toContain('https://bsky.app/*');
  });

  it('knows the addresses of its patterns', () => {
    expect(within(['https://*.reddit.com/*'], 'https://old.reddit.com/r/a')).toBe(true);
    expect(within(['https://*.reddit.com/*'], 'https://reddit.com.evil.example/')).toBe(false);
    expect(within(['https://x.com/*'], 'https://x.com.evil.example/')).toBe(false);
    expect(within(['https://x.com/*'], undefined)).toBe(false);
    expect(within(['https://x.com/*'], 'chrome://extensions')).toBe(false);
  });

  it.each([
    ['mastodon.example', 'mastodon.example'],
    [' https://Mastodon.Example/@maya ', 'mastodon.example'],
    ['@maya@mastodon.example', 'mastodon.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost', undefined],
    ['http://mastodon.example', undefined],
    ['mastodon.example:8443', undefined],
    ['not a host', undefined],
    ['*.example', undefined],
    ['', undefined],
  ])('makes of %j the host %j', (typed, host) => {
    expect(hostFrom(typed)).toBe(host);
  });
});
