import type { Locator, Page } from 'playwright-core';
import type { Channel, SiteId } from '@/lib/domain/words';
import { opening, stableId } from '../../lib/sites/stable-id';
import { WORDS } from '../sites/plain/post';

/** How an agent answers on one site: what is marked there, what opens its box, and what sends. */
export interface Way {
  site: SiteId;
  name: string;
  url: string;
  mention: string;
  post: (page: Page) => Locator;
  /** What the agent does before there is a box for the reply. */
  before?: (page: Page) => Promise<void>;
  send: (page: Page) => Promise<void>;
  /** The page's own id of what is answered, where the page gives the post none. */
  answers?: string;
  /** Id of the new post, where only the site's message tells it. */
  posted?: string;
  /** What the page put into its box before. */
  prefix?: string;
  channel?: Channel;
}

/** A button of the page itself. */
const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const key = (box: string, keys: string) => async (page: Page) => {
  await page.locator(box).focus();
  await page.keyboard.press(keys);
};

export const ways: Way[] = [
  {
    site: 'reddit',
    name: 'Reddit, Lexical box, button',
    url: 'https://www.reddit.com/r/flights/comments/1oabcde/lost/',
    mention: 't3_1oabcde',
    post: (page) => page.locator('shreddit-post'),
    send: press('Comment'),
  },
  {
    site: 'youtube',
    name: 'YouTube, reply box, button',
    url: 'https://www.youtube.com/watch?v=dQx4w9WgXcQ',
    mention: 'UgxAbc123',
    post: (page) => page.locator('ytd-comment-view-model').first(),
    send: press('Reply'),
  },
  {
    site: 'mastodon',
    name: 'Mastodon, text box under React, Ctrl+Enter',
    url: 'https://mastodon.social/@maya@other.example/115483000000000011',
    mention: '115483000000000011',
    post: (page) => page.locator('.detailed-status'),
    send: key('textarea', 'Control+Enter'),
  },
  {
    site: 'instagram',
    name: 'Instagram, reply to a comment in the text box, Enter',
    url: 'https://www.instagram.com/p/DQkest01/',
    mention: '17900000000000001',
    post: (page) => page.locator('main'),
    before: press('Reply'),
    send: key('textarea', 'Enter'),
    prefix: '@mayalq ',
  },
  {
    site: 'instagram',
    name: 'Instagram, message in the Lexical box, Enter',
    url: 'https://www.instagram.com/direct/t/110022003300/',
    mention: stableId('instagram', '110022003300', 'them', WORDS),
    post: (page) => page.getByRole('row'),
    send: key('[contenteditable]', 'Enter'),
    answers: '110022003300',
    channel: 'direct',
  },
  {
    site: 'linkedin',
    name: 'LinkedIn, TipTap box, button',
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:7398000000000000001/',
    mention: 'urn:li:activity:7398000000000000001',
    post: (page) => page.getByRole('listitem'),
    // The post has a button of that name too.
    send: (page) => page.getByRole('button', { name: 'Comment', exact: true }).last().click(),
  },
  {
    site: 'linkedin',
    name: 'LinkedIn before it was rewritten, Quill box, button',
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:7398000000000000002/?old',
    mention: 'urn:li:activity:7398000000000000002',
    post: (page) => page.getByRole('article').first(),
    send: press('Comment'),
  },
  {
    site: 'threads',
    name: 'Threads, Lexical box over a feed that does not show the reply, button',
    url: 'https://www.threads.com/',
    mention: 'DRkest01',
    post: (page) => page.locator('[data-pressable-container]').first(),
    send: press('Post'),
    posted: 'DRnew1',
  },
  {
    site: 'tiktok',
    name: 'TikTok, Draft.js box below a comment, button',
    url: 'https://www.tiktok.com/@kestrelair/video/7507673491211029803',
    mention: stableId('tiktok', '7507673491211029803', 'mayalq', opening(WORDS)),
    post: (page) => page.locator('[class*=DivCommentItemWrapper]').first(),
    send: press('Post'),
    answers: '7507673491211029803',
  },
  {
    site: 'trustpilot',
    name: 'Trustpilot, reply box of the review, button',
    url: 'https://www.trustpilot.com/review/kestrelair.example',
    mention: '6456f2a1b2c3d4e5f6a7b8c9',
    post: (page) => page.getByRole('article'),
    send: press('Post reply'),
  },
  {
    site: 'google',
    name: 'Google reviews, text box of the dialog, button',
    url: 'https://www.google.com/maps/place/Kestrel+Air/data=!4m1!1s0x465f9d58a8a4f1d1:0x2a5d2a5d2a5d2a5d',
    mention: 'ChZDSUhNMG9nS0VJQ0FnSUR4',
    post: (page) => page.locator('.jftiEf'),
    send: press('Post reply'),
  },
  {
    site: 'bluesky',
    name: 'Bluesky, TipTap box over a feed that does not show the reply, button',
    url: 'https://bsky.app/',
    mention: '3m4abcdefgh23',
    post: (page) => page.getByTestId('feedItem-by-maya.example'),
    send: press('Reply'),
  },
  {
    site: 'bluesky',
    name: 'Bluesky, message in the text box, Enter',
    url: 'https://bsky.app/messages/3kfchat1',
    mention: stableId('bluesky', '3kfchat1', 'them', WORDS),
    post: (page) => page.getByTestId('convoScreen'),
    send: key('textarea', 'Enter'),
    answers: '3kfchat1',
    channel: 'direct',
  },
];
