// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { handleBeside, siteName } from '@/components/site-name';
import { historySentence } from '@/components/panel/brief/history-sentence';
import { describeEntry } from '@/components/workspace/customers/describe-entry';
import type { Entry } from '@/lib/domain/entry';

describe('where somebody wrote', () => {
  it.each([
    ['x', 'mayalq', 'X', 'mayalq'],
    ['mastodon', 'maya@other.example', 'Mastodon', 'maya@other.example'],
    ['web', 'maya@www.forum.example', 'forum.example', 'maya'],
    ['web', 'Maya.Lindqvist@forum.example:8443', 'forum.example:8443', 'Maya.Lindqvist'],
    ['web', 'a@b@forum.example', 'forum.example', 'a@b'],
    ['web', 'nobody', 'another site', 'nobody'],
    ['web', '\ud800@\u202e', '\u202e', '\ud800'],
  ] as const)('%s, %s', (site, handle, name, beside) => {
    expect(siteName(site, handle)).toBe(name);
    expect(handleBeside(site, handle)).toBe(beside);
  });

  it('has words where nothing more is known, as in a filter', () => {
    expect(siteName('web')).toBe('another site');
    expect(siteName('google')).toBe('Google reviews');
  });

  it('stands in the history by the host of a page that was pointed at', () => {
    const identity = { site: 'web', handle: 'maya@forum.example' };
    const linked = { type: 'customer.linked', by: 'DW', data: { identity } } as unknown as Entry;
    expect(historySentence(linked).text).toBe('Also known as @maya on forum.example');
    expect(describeEntry(linked).title).toBe('Account added: forum.example @maya');
    const post = { site: 'web', author: { name: 'Maya', handle: 'maya@forum.example' }, text: 'Hello' };
    const seen = { type: 'mention.seen', by: 'DW', data: { post } } as unknown as Entry;
    expect(describeEntry(seen).title).toContain('forum.example');
    expect(historySentence(seen).text).toContain('forum.example');
  });
});
