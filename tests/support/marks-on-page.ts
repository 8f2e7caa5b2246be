import type { Page } from 'playwright-core';

/** One mark as it stands on the page. */
export interface SeenMark {
  post: string;
  /** Id in the permalink of the post it stands on; empty where the post has none. */
  permalink: string;
  /** Everything that the post around it says. */
  text: string;
  /** Marks on the same post. */
  onSame: number;
}
export interface SeenPost {
  id: string;
  text: string;
  marked: boolean;
}

/** Letters and numbers only: what stays the same whatever a site makes of emoji and breaks. */
export const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const POSTS = 'article[data-testid="tweet"], [aria-posinset]';

/** Every mark on the page after the next frame. */
export const marksOnPage = (page: Page): Promise<SeenMark[]> =>
  page.evaluate(async (posts) => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return [...document.querySelectorAll<HTMLElement>('earshot-mark')].map((mark) => {
      const post = mark.closest(posts);
      const link = post?.querySelector('a[href*="/status/"]:has(time)')?.getAttribute('href') ?? '';
      return {
        post: mark.dataset['postId'] ?? '',
        permalink: /\/status\/(\d+)/.exec(link)?.[1] ?? '',
        text: post?.textContent ?? '',
        onSame: [...(post?.querySelectorAll('earshot-mark') ?? [])].filter(
          (other) => other.closest(posts) === post,
        ).length,
      };
    });
  }, POSTS);

/** Every post that the page holds on X, marked or not. */
export const postsOnX = (page: Page): Promise<SeenPost[]> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return [...document.querySelectorAll('article[data-testid="tweet"]')].flatMap((post) => {
      const link = post.querySelector('a[href*="/status/"]:has(time)')?.getAttribute('href') ?? '';
      const id = /\/status\/(\d+)/.exec(link)?.[1];
      return id
        ? [
            {
              id,
              text: post.querySelector('[data-testid="tweetText"]')?.textContent ?? '',
              marked: post.querySelector('earshot-mark') !== null,
            },
          ]
        : [];
    });
  });
