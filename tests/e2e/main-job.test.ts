import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Channel, SiteId } from '@/lib/domain/words';
import { fillMissing, insert, openMention, until } from '../support/agent';
import type { Stage } from '../support/stage';
import { startStage } from '../support/stage';

/** One way through the main job: a post, how its reply box is opened, and how the site's own Post is pressed. */
interface Way {
  name: string;
  site: SiteId;
  channel: Channel;
  url: (stage: Stage) => string;
  post: (page: Page) => Locator;
  openComposer: (page: Page, post: Locator) => Promise<void>;
  send: (page: Page) => Promise<void>;
}

const tweet = (text: string) => (page: Page) =>
  page.locator('article[data-testid="tweet"]', { hasText: text });
const unit = (text: string) => (page: Page) => page.locator('[aria-posinset]', { hasText: text });

function xPost(stage: Stage, text: string): string {
  const found = stage.sites.snapshot().x.find((post) => post.text.includes(text));
  if (!found) throw new Error(`No post of the seed says "${text}".`);
  return `https://x.com/${found.author}/status/${found.id}`;
}
function facebookPost(stage: Stage, text: string): string {
  const { facebook, people } = stage.sites.snapshot();
  const found = facebook.find((post) => post.text.includes(text));
  if (!found) throw new Error(`No post of the seed says "${text}".`);
  return `https://www.facebook.com/${people[found.author]?.vanity ?? found.author}/posts/${found.pfbid}`;
}
const chat = (stage: Stage, handle: string) =>
  `https://x.com/i/chat/${stage.sites.snapshot().chats.find((thread) => thread.with === handle)?.id}`;
const messenger = (stage: Stage, handle: string) =>
  `https://www.facebook.com/messages/t/${stage.sites.snapshot().messenger.find((thread) => thread.with === handle)?.id}`;

const ways: Way[] = [
  {
    name: 'X timeline, reply dialog, button',
    site: 'x',
    channel: 'public',
    url: () => 'https://x.com/home',
    post: tweet('day three without my suitcase'),
    openComposer: (_page, post) => post.getByTestId('reply').click(),
    send: (page) => page.getByTestId('tweetButton').click(),
  },
  {
    name: 'X thread, inline reply, Ctrl+Enter',
    site: 'x',
    channel: 'public',
    url: (stage) => xPost(stage, 'still waiting on my refund'),
    post: tweet('still waiting on my refund'),
    openComposer: async () => {},
    send: (page) => page.keyboard.press('Control+Enter'),
  },
  {
    name: 'X Chat, Enter',
    site: 'x',
    channel: 'direct',
    url: (stage) => chat(stage, 'tomokafor'),
    post: (page) =>
      page.locator('[data-testid^="message-"]', { hasText: 'My suitcase is still missing' }).first(),
    openComposer: async () => {},
    send: (page) => page.keyboard.press('Enter'),
  },
  {
    name: 'Facebook feed, comment box, Enter',
    site: 'facebook',
    channel: 'public',
    url: () => 'https://www.facebook.com/',
    post: unit('refunded me the wrong amount'),
    openComposer: (_page, post) =>
      post.locator('[role="button"]:has([data-ad-rendering-role="comment_button"])').click(),
    send: (page) => page.keyboard.press('Enter'),
  },
  {
    name: 'Facebook post page, comment box, Enter',
    site: 'facebook',
    channel: 'public',
    url: (stage) => facebookPost(stage, 'a seat I never chose'),
    post: unit('a seat I never chose'),
    openComposer: async () => {},
    send: (page) => page.keyboard.press('Enter'),
  },
  {
    name: 'Messenger, Enter',
    site: 'facebook',
    channel: 'direct',
    url: (stage) => messenger(stage, 'priyadesh'),
    post: (page) => page.locator('[role="row"]', { hasText: 'I will miss the rehearsal' }),
    openComposer: async () => {},
    send: (page) => page.keyboard.press('Enter'),
  },
];

describe.each([
  { cookies: 'third-party cookies blocked', cookieMode: 1 as const },
  { cookies: 'third-party cookies as the browser has them', cookieMode: 2 as const },
])('the main job with $cookies', ({ cookieMode }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage({ cookieMode });
  });
  afterAll(async () => {
    await stage?.close();
  });
  beforeEach(() => stage.sites.reset());

  it.each(ways)('$name: mark, panel, suggestion, insert, post, logged, history', async (way) => {
    const page = await stage.open(way.url(stage));
    const post = way.post(page);
    const panel = await openMention(page, post);
    const mention = `${way.site}:${(await post.locator('earshot-mark').getAttribute('data-post-id')) ?? ''}`;

    await way.openComposer(page, post);
    await fillMissing(panel, 'the wait you had');
    const text = await insert(panel);
    await way.send(page);

    const posted = await (
      way.site === 'x' ? stage.sites.control('x') : stage.sites.control('facebook')
    ).untilPosted(1);
    expect(posted.at(-1)?.text).toBe(text);
    await panel.getByText(/Answered by DW/).waitFor();
    const brief = await until(
      () => stage.ask('brief.get', { mention }),
      ({ history }) => history.some((entry) => entry.type === 'reply.sent' && entry.mention === mention),
    );
    expect(brief.mention.state).toBe('answered');
    const sent = brief.history.find((entry) => entry.type === 'reply.sent' && entry.mention === mention);
    expect(sent).toMatchObject({
      data: { text, channel: way.channel, assist: { pack: 'kestrel-air-care' } },
    });
    expect(
      brief.history.filter((entry) => entry.type === 'reply.sent' && entry.mention === mention),
    ).toHaveLength(1);
    expect(brief.customer.replies).toBeGreaterThanOrEqual(1);
    await page.close();
  });
});
