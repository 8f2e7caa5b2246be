// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Post } from '@/lib/domain/post';
import type { Input } from '@/lib/messaging/protocol';
import type { SendWatcher } from '@/lib/page/send-watcher';
import { createSendWatcher } from '@/lib/page/send-watcher';
import { sameText } from '@/lib/page/same-text';
import { heldTimer, tinySite, trusted } from './support';

const post = (id: string, text: string, change: Partial<Post> = {}): Post => ({
  site: 'x',
  id,
  surface: 'thread',
  author: { name: 'Us', handle: 'us' },
  text,
  own: true,
  ...change,
});
const customer = post('7', 'where is my bag', {
  author: { name: 'Maya', handle: 'maya' },
  own: undefined,
  thread: '5',
});

let replies: Input<'reply.noticed'>[] = [];
let timer = heldTimer();
let watcher: SendWatcher;
let entries = 0;

beforeEach(() => {
  replies = [];
  entries = 0;
  timer = heldTimer();
  document.body.innerHTML =
    '<form><textarea data-for="7"></textarea><button type="button">Post</button></form><div id="toasts"></div>';
  watcher = createSendWatcher({
    document,
    adapter: tinySite({
      sentLink(document) {
        const href = document.querySelector('#toasts a')?.getAttribute('href');
        const id = /\/status\/(\d+)/.exec(href ?? '')?.[1];
        if (document.querySelector('#toasts b')) return { id: '~sent', url: '' };
        return id ? { id, url: new URL(href!, 'https://x.com').href } : undefined;
      },
    }),
    timer,
    newId: () => `entry-${(entries += 1)}`,
    lookUp: (id) =>
      id === '7'
        ? { post: customer, mention: 'x:7' }
        : id === '8'
          ? { post: { ...customer, id: '8' } }
          : undefined,
    onReply: (reply) => replies.push(reply),
  });
});
afterEach(() => watcher.stop());

const field = () => document.querySelector('textarea')!;
const type = (text: string) => (field().value = text);
const enter = (change: KeyboardEventInit = {}) =>
  field().dispatchEvent(
    trusted(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...change })),
  );
const click = () =>
  document
    .querySelector('button')!
    .dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, composed: true })));

describe('noticing that the agent posted', () => {
  it('takes a key, an empty composer and the post itself together', () => {
    type('We are looking for it, Maya. ^DW');
    enter();
    type('');
    timer.pass(500);
    expect(replies).toEqual([]);
    expect(
      watcher.appeared(
        post('9', 'We are looking for it, Maya. ^DW', { url: 'https://x.com/us/status/9' }),
        true,
        true,
      ),
    ).toBe(true);
    timer.pass(500);
    expect(replies).toEqual([
      {
        entry: 'entry-1',
        site: 'x',
        channel: 'public',
        text: 'We are looking for it, Maya. ^DW',
        mention: 'x:7',
        to: 'maya',
        thread: '5',
        post: '9',
        url: 'https://x.com/us/status/9',
        signals: ['key', 'emptied', 'appeared'],
      },
    ]);
    expect(watcher.appeared(post('9', 'We are looking for it, Maya. ^DW'), false, true)).toBe(true);
    expect(replies).toHaveLength(1);
  });

  it('takes a click and the site’s own link', () => {
    type('Sorry, Maya.');
    click();
    type('');
    document.getElementById('toasts')!.innerHTML = '<a href="/us/status/44">View</a>';
    timer.pass(1_000);
    expect(replies[0]).toMatchObject({ post: '44', signals: ['click', 'emptied', 'toast'] });
  });

  it('takes a click and the site’s own words, which tell no address', () => {
    type('We are looking for it. ^DW');
    click();
    document.querySelector('#toasts')!.innerHTML = '<b>Your reply was sent</b>';
    timer.pass(500);
    expect(replies).toEqual([]);
    type('');
    timer.pass(500);
    expect(replies).toMatchObject([{ mention: 'x:7', signals: ['click', 'toast', 'emptied'] }]);
    expect(replies[0]).not.toHaveProperty('post');
    expect(replies[0]).not.toHaveProperty('url');
  });

  it('is a discarded draft when the composer empties and nothing appears', () => {
    type('Never mind');
    click();
    type('');
    timer.pass(60_000);
    watcher.appeared(post('9', 'Never mind'), true, true);
    timer.pass(60_000);
    expect(replies).toEqual([]);
  });

  it('is no reply while the text still stands in the composer', () => {
    type('Failed, try again');
    click();
    watcher.appeared(post('9', 'Failed, try again'), true, true);
    timer.pass(60_000);
    expect(replies).toEqual([]);
  });

  it('believes nobody but the person', () => {
    type('Written by the page');
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    document.querySelector('button')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    type('');
    watcher.appeared(post('9', 'Written by the page'), true, true);
    timer.pass(5_000);
    expect(replies).toEqual([]);
  });

  it('leaves keys alone that do not send', () => {
    type('line');
    enter({ shiftKey: true });
    enter({ isComposing: true });
    expect(watcher.busy()).toBe(false);
    type('   ');
    enter();
    expect(watcher.busy()).toBe(false);
  });

  it('does not take an old post, another’s post or other words for it', () => {
    type('Thanks');
    enter();
    type('');
    expect(watcher.appeared(post('3', 'Thanks'), false, true)).toBe(false);
    expect(
      watcher.appeared(
        post('4', 'Thanks', { own: undefined, author: { name: 'B', handle: 'b' } }),
        true,
        true,
      ),
    ).toBe(false);
    expect(watcher.appeared(post('5', 'Thanks a lot'), true, true)).toBe(false);
    expect(watcher.appeared(post('~5', 'Thanks'), true, true)).toBe(false);
    timer.pass(5_000);
    expect(replies).toEqual([]);
  });

  it('takes a comment without an id of its own where a site gives none', () => {
    const one = createSendWatcher({
      document,
      adapter: tinySite({ hidesIds: true }),
      timer,
      newId: () => 'entry',
      lookUp: (id) => (id === '7' ? { post: customer, mention: 'x:7' } : undefined),
      onReply: (reply) => replies.push(reply),
    });
    type('Thanks for the long wait, Maya');
    enter();
    type('');
    expect(one.appeared(post('~5', 'Thanks for the long wait, Maya'), true, true)).toBe(true);
    timer.pass(1_000);
    expect(replies).toMatchObject([{ mention: 'x:7', text: 'Thanks for the long wait, Maya' }]);
    expect(replies[0]).not.toHaveProperty('post');
    one.stop();
  });

  it('carries what the panel inserted, unless the composer answers another post', () => {
    const composer = tinySite().composerOf(field())!;
    watcher.inserted(composer, 'x:7', 'Sorry', { play: 'bag' });
    type('Sorry, edited');
    enter();
    type('');
    watcher.appeared(post('9', 'Sorry, edited'), true, true);
    timer.pass(500);
    expect(replies[0]).toMatchObject({ mention: 'x:7', assist: { play: 'bag' } });
    field().dataset['for'] = '8';
    watcher.inserted(composer, 'x:6', 'Hello', { play: 'other' });
    type('Hello there');
    enter();
    type('');
    watcher.appeared(post('10', 'Hello there'), true, true);
    timer.pass(500);
    expect(replies[1]).toMatchObject({ mention: 'x:6' });
  });

  it('names the post that was answered when it is no mention, and leaves posts alone that answer nothing', () => {
    field().dataset['for'] = '8';
    type('We can help');
    enter();
    type('');
    watcher.appeared(post('9', 'We can help'), true, true);
    timer.pass(500);
    expect(replies[0]).toMatchObject({ target: { id: '8' } });
    expect(replies[0]).not.toHaveProperty('mention');
    delete field().dataset['for'];
    type('A post of our own');
    enter();
    type('');
    watcher.appeared(post('11', 'A post of our own'), true, true);
    timer.pass(500);
    expect(replies).toHaveLength(1);
  });

  it('knows a counted reply that is drawn once more under a made-up id, and leaves a colleague’s words alone', () => {
    type('Hello there, Maya');
    enter();
    type('');
    watcher.appeared(post('30', 'Hello there, Maya'), true, true);
    timer.pass(500);
    expect(replies).toHaveLength(1);
    expect(watcher.appeared(post('~b2', 'Hello there, Maya'), false, true)).toBe(true);
    expect(watcher.appeared(post('~c3', 'Something else'), false, true)).toBe(false);
    expect(replies).toHaveLength(1);
  });
});

describe('the same text', () => {
  it.each([
    ['a  b\nc', 'a b c', false, true],
    ['@maya sorry about that', 'sorry about that', false, true],
    ['see https://www.kestrelair.example/rights/uk now', 'see kestrelair.example/rights… now', false, true],
    ['heart ❤️ you', 'heart ❤ you', false, true],
    ['one two three four', 'one two thr…', true, true],
    ['one two', 'one three', false, false],
    ['one two', 'one two three', false, false],
    ['', '', false, false],
    ['@maya', '@maya', false, true],
  ])('%j and %j', (typed, shown, cut, same) => expect(sameText(typed, shown, cut)).toBe(same));
});
