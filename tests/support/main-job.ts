import type { Frame, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Entry } from '@/lib/domain/entry';
import type { Channel, SiteId } from '@/lib/domain/words';
import { fillMissing, insert, openMention, until } from './agent';
import type { Scene } from './stage';

/** One way through the main job: a post, how its reply box is opened, and how the site's own Post is pressed. */
export interface Way {
  name: string;
  site: SiteId;
  channel: Channel;
  url: (scene: Scene) => string;
  post: (page: Page) => Locator;
  openComposer: (page: Page, post: Locator) => Promise<void>;
  send: (page: Page) => Promise<void>;
}

const tweet = (text: string) => (page: Page) =>
  page.locator('article[data-testid="tweet"]', { hasText: text });
const unit = (text: string) => (page: Page) => page.locator('[aria-posinset]', { hasText: text });

function xPost(scene: Scene, text: string): string {
  const found = scene.sites.snapshot().x.find((post) => post.text.includes(text));
  if (!found) throw new Error(`No post of the seed says "${text}".`);
  return `https://x.com/${found.author}/status/${found.id}`;
}
function facebookPost(scene: Scene, text: string): string {
  const { facebook, people } = scene.sites.snapshot();
  const found = facebook.find((post) => post.text.includes(text));
  if (!found) throw new Error(`No post of the seed says "${text}".`);
  return `https://www.facebook.com/${people[found.author]?.vanity ?? found.author}/posts/${found.pfbid}`;
}
const chat = (scene: Scene, handle: string) =>
  `https://x.com/i/chat/${scene.sites.snapshot().chats.find((thread) => thread.with === handle)?.id}`;
const messenger = (scene: Scene, handle: string) =>
  `https://www.facebook.com/messages/t/${scene.sites.snapshot().messenger.find((thread) => thread.with === handle)?.id}`;

export const ways: Way[] = [
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
    url: (scene) => xPost(scene, 'still waiting on my refund'),
    post: tweet('still waiting on my refund'),
    openComposer: async () => {},
    send: (page) => page.keyboard.press('Control+Enter'),
  },
  {
    name: 'X Chat, Enter',
    site: 'x',
    channel: 'direct',
    url: (scene) => chat(scene, 'tomokafor'),
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
    url: (scene) => facebookPost(scene, 'a seat I never chose'),
    post: unit('a seat I never chose'),
    openComposer: async () => {},
    send: (page) => page.keyboard.press('Enter'),
  },
  {
    name: 'Messenger, Enter',
    site: 'facebook',
    channel: 'direct',
    url: (scene) => messenger(scene, 'priyadesh'),
    post: (page) => page.locator('[role="row"]', { hasText: 'I will miss the rehearsal' }),
    openComposer: async () => {},
    send: (page) => page.keyboard.press('Enter'),
  },
];

/** Mark, panel, suggestion, insert, post, logged, history. Returns the mention and the panel that shows it. */
export async function mainJob(
  scene: Scene,
  way: Way,
  page: Page,
): Promise<{ mention: string; panel: Frame }> {
  await page.goto(way.url(scene));
  const post = way.post(page);
  const panel = await openMention(page, post);
  const mention = `${way.site}:${(await post.locator('earshot-mark').getAttribute('data-post-id')) ?? ''}`;
  const before = (await scene.ask('brief.get', { mention })).history.filter(isSent(mention)).length;

  await way.openComposer(page, post);
  await fillMissing(panel, 'the wait you had');
  const text = await insert(panel);
  await way.send(page);

  const posted = await (
    way.site === 'x' ? scene.sites.control('x') : scene.sites.control('facebook')
  ).untilPosted(1);
  expect(posted.at(-1)?.text).toBe(text);
  await panel.getByText(/Answered by DW/).waitFor();
  const brief = await until(
    () => scene.ask('brief.get', { mention }),
    ({ history }) => history.filter(isSent(mention)).length > before,
  );
  expect(brief.mention.state).toBe('answered');
  const sent = brief.history.filter(isSent(mention));
  expect(sent).toHaveLength(before + 1);
  expect(sent).toContainEqual(
    expect.objectContaining({
      data: expect.objectContaining({
        text,
        channel: way.channel,
        assist: expect.objectContaining({ pack: 'kestrel-air-care' }),
      }),
    }),
  );
  expect(brief.customer.replies).toBeGreaterThanOrEqual(1);
  return { mention, panel };
}

const isSent = (mention: string) => (entry: Entry) =>
  entry.type === 'reply.sent' && entry.mention === mention;
