import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { BlueskyPage } from './bluesky';
import { MastodonPage } from './mastodon';
import { RedditPage } from './reddit';
import { YoutubePage } from './youtube';

const pages = {
  'www.reddit.com': RedditPage,
  'www.youtube.com': YoutubePage,
  'mastodon.social': MastodonPage,
  'bsky.app': BlueskyPage,
};

const Page = pages[location.hostname as keyof typeof pages];
createRoot(document.getElementById('root')!).render(h(Page));
