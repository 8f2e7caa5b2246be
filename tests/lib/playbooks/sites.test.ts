import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePack } from '@/lib/playbooks/parse';
import { siteSelectors } from '@/lib/sites/all-selectors';

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

  it('may stand beside the adapter’s own, and every one of our own would be taken', () => {
    expect(withSites(`  x: { tweet: '+ [data-testid="postCard"]', cell: ':has(> time)' }\n`).ok).toBe(true);
    for (const [site, { version: _, ...parts }] of Object.entries(siteSelectors)) {
      const parsed = withSites(`  ${site}: ${JSON.stringify(parts)}\n`);
      expect(parsed.ok ? [] : parsed.problems, site).toEqual([]);
    }
  });

  it('may name the host of a page where posts are pointed at', () => {
    expect(withSites(`  forum.example: { post: div.post, author: a.name }\n`).ok).toBe(true);
  });

  it.each([
    [
      "  forum.example: { tweet: 'p' }",
      'sites.forum.example.tweet',
      /no part of forum.example; allowed: post, text, author or link/,
    ],
    ["  fecebook: { row: 'p' }", 'sites.fecebook', /or the host of a page.*Did you mean facebook/],
    ["  x: { tweeet: 'p' }", 'sites.x.tweeet', /no part of x; allowed: tweet, .*Did you mean tweet\?/],
    ["  x: { version: '9' }", 'sites.x.version', /no part of x/],
    ["  x: { tweet: '[data-testid' }", 'sites.x.tweet', /is no CSS selector/],
    ["  x: { tweet: '*' }", 'sites.x.tweet', /means every element/],
    ["  x: { tweet: 'p::before' }", 'sites.x.tweet', /"::before" is no element/],
    ["  x: { tweet: 'p:hover' }", 'sites.x.tweet', /":hover" is not known/],
    ["  x: { tweet: ':has(time)' }", 'sites.x.tweet', /looks through the whole page/],
    ["  x: { tweet: 'p:has(a:has(b))' }", 'sites.x.tweet', /":has" within ":has"/],
    ["  x: { tweet: 'p:has(a):has(b)' }", 'sites.x.tweet', /twice/],
    ["  x: { tweet: 'p:is(a, b:has(i), *:has(u))' }", 'sites.x.tweet', /looks through the whole page/],
    ["  x: { tweet: ' ' }", 'sites.x.tweet', /is no CSS selector that Earshot takes: it is empty/],
    [`  x: { tweet: '${'a '.repeat(600)}b' }`, 'sites.x.tweet', /longer than 1000 characters/],
  ])('%s is refused, with line and what is allowed', (text, path, message) => {
    const parsed = withSites(`${text}\n`);
    expect(parsed.ok ? [] : parsed.problems).toMatchObject([
      { path, line: lines + 1, message: expect.stringMatching(message) },
    ]);
  });
});
