import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePack } from '@/lib/playbooks/parse';

const source = readFileSync('tests/lib/playbooks/packs/harbour.playbook.yaml', 'utf8');
const lines = source.split('\n').length;
const withSites = (text: string) => parsePack(`${source.trimEnd()}\nsites:\n${text}`);

describe('selectors that mend a site', () => {
  it('are taken where the site has the part', () => {
    const parsed = withSites(`  x: { tweet: '[data-testid="postCard"], article:has(time)' }\n`);
    expect(parsed.ok && parsed.pack.sites).toEqual({
      x: { tweet: '[data-testid="postCard"], article:has(time)' },
    });
  });

  it.each([
    ["  x: { tweeet: 'p' }", 'sites.x.tweeet', /no part of x; allowed: tweet, .*Did you mean tweet\?/],
    ["  x: { version: '9' }", 'sites.x.version', /no part of x/],
    ["  x: { tweet: '[data-testid' }", 'sites.x.tweet', /is no CSS selector/],
    ["  x: { tweet: ' ' }", 'sites.x.tweet', /is no CSS selector: it is empty/],
    [`  x: { tweet: '${'a '.repeat(600)}b' }`, 'sites.x.tweet', /longer than 1000 characters/],
  ])('%s is refused, with line and what is allowed', (text, path, message) => {
    const parsed = withSites(`${text}\n`);
    expect(parsed.ok ? [] : parsed.problems).toMatchObject([
      { path, line: lines + 1, message: expect.stringMatching(message) },
    ]);
  });
});
