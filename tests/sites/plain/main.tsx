import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { BlueskyPage } from './bluesky';
import { InstagramPage } from './instagram';
import { LinkedinPage } from './linkedin';
import { MastodonPage } from './mastodon';
import { RedditPage } from './reddit';
import { GooglePage, TrustpilotPage } from './reviews';
import { ThreadsPage } from './threads';
import { TiktokPage } from './tiktok';
import { YoutubePage } from './youtube';

const pages = {
  'www.reddit.com': RedditPage,
  'www.youtube.com': YoutubePage,
  'mastodon.social': MastodonPage,
  'bsky.app': BlueskyPage,
  'www.instagram.com': InstagramPage,
  'www.linkedin.com': LinkedinPage,
  'www.threads.com': ThreadsPage,
  'www.tiktok.com': TiktokPage,
  'www.trustpilot.com': TrustpilotPage,
  'www.google.com': GooglePage,
};

const Page = pages[location.hostname as keyof typeof pages];
createRoot(document.getElementById('root')!).render(h(Page));
