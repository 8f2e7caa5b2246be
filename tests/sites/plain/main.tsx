import { createElement as h } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Each host runs its own page's modules alone; the editors of the others would only take time. */
const pages: Record<string, () => Promise<() => ReactNode>> = {
  'www.reddit.com': async () => (await import('./reddit')).RedditPage,
  'www.youtube.com': async () => (await import('./youtube')).YoutubePage,
  'mastodon.social': async () => (await import('./mastodon')).MastodonPage,
  'bsky.app': async () => (await import('./bluesky')).BlueskyPage,
  'www.instagram.com': async () => (await import('./instagram')).InstagramPage,
  'www.linkedin.com': async () => (await import('./linkedin')).LinkedinPage,
  'www.threads.com': async () => (await import('./threads')).ThreadsPage,
  'www.tiktok.com': async () => (await import('./tiktok')).TiktokPage,
  'www.trustpilot.com': async () => (await import('./reviews')).TrustpilotPage,
  'www.google.com': async () => (await import('./reviews')).GooglePage,
};

const root = createRoot(document.getElementById('root')!);
void pages[location.hostname]?.().then((Page) => root.render(h(Page)));
