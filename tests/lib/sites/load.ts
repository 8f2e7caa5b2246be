import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import type { SiteId } from '@/lib/domain/words';

/** A saved page at its address, without running or fetching anything of it. */
export function load(html: string, url: string): Document {
  const window = new Window({
    url,
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
    },
  });
  window.document.write(html);
  return window.document as unknown as Document;
}

export const fixture = (name: string): string =>
  readFileSync(new URL(`./fixtures/${name}.html`, import.meta.url), 'utf8');
export const expected = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8'));

/** Saved pages and the address that each stood at. */
export const pages: readonly { name: string; site: SiteId; url: string }[] = [
  { name: 'x-home', site: 'x', url: 'https://x.com/home' },
  { name: 'x-thread', site: 'x', url: 'https://twitter.com/mayalq/status/2000000000000000002' },
  { name: 'x-chat', site: 'x', url: 'https://x.com/i/chat/1-2' },
  { name: 'x-profile', site: 'x', url: 'https://x.com/MayaLQ' },
  { name: 'facebook-feed', site: 'facebook', url: 'https://www.facebook.com/groups/feed/' },
  {
    name: 'facebook-post',
    site: 'facebook',
    url: 'https://web.facebook.com/kafamava.tosoce.1/posts/pfbidHere',
  },
  { name: 'facebook-share', site: 'facebook', url: 'https://www.facebook.com/' },
  { name: 'facebook-messenger', site: 'facebook', url: 'https://www.messenger.com/t/100000090701832' },
  {
    name: 'reddit-post',
    site: 'reddit',
    url: 'https://www.reddit.com/r/flights/comments/1oabcde/four_hours_late/',
  },
  { name: 'reddit-feed', site: 'reddit', url: 'https://www.reddit.com/' },
  { name: 'reddit-search', site: 'reddit', url: 'https://www.reddit.com/search/?q=kestrel' },
  {
    name: 'reddit-old',
    site: 'reddit',
    url: 'https://old.reddit.com/r/flights/comments/1oabcde/four_hours_late/',
  },
  { name: 'youtube-watch', site: 'youtube', url: 'https://www.youtube.com/watch?v=dQx4w9WgXcQ' },
  {
    name: 'youtube-studio',
    site: 'youtube',
    url: 'https://studio.youtube.com/channel/UCkestrelkestrelkestrel1/comments/inbox',
  },
  { name: 'youtube-community', site: 'youtube', url: 'https://www.youtube.com/post/UgkxPost1' },
  { name: 'mastodon-home', site: 'mastodon', url: 'https://mastodon.social.example/home' },
  {
    name: 'mastodon-thread',
    site: 'mastodon',
    url: 'https://mastodon.example/@maya@other.example/115483000000000011',
  },
  { name: 'bluesky-feed', site: 'bluesky', url: 'https://bsky.app/' },
  {
    name: 'bluesky-thread',
    site: 'bluesky',
    url: 'https://bsky.app/profile/maya.example/post/3m4abcdefgh23',
  },
  { name: 'bluesky-notifications', site: 'bluesky', url: 'https://bsky.app/notifications' },
  { name: 'bluesky-messages', site: 'bluesky', url: 'https://bsky.app/messages/3kfchat1' },
  { name: 'facebook-photo', site: 'facebook', url: 'https://www.facebook.com/photo/?fbid=700700700&set=a.1' },
  {
    name: 'instagram-post',
    site: 'instagram',
    url: 'https://www.instagram.com/maya.lindqvist/reel/DKmaya1/',
  },
  { name: 'instagram-feed', site: 'instagram', url: 'https://www.instagram.com/' },
  { name: 'instagram-direct', site: 'instagram', url: 'https://www.instagram.com/direct/t/117000000000001/' },
  { name: 'x-direct', site: 'x', url: 'https://x.com/messages/1-2' },
  { name: 'x-discover', site: 'x', url: 'https://x.com/KestrelAir/status/2000000000000000001' },
  { name: 'linkedin-feed', site: 'linkedin', url: 'https://www.linkedin.com/feed/' },
  { name: 'linkedin-old', site: 'linkedin', url: 'https://www.linkedin.com/feed/?old=1' },
  {
    name: 'linkedin-guest',
    site: 'linkedin',
    url: 'https://se.linkedin.com/posts/maya-lindqvist_four-hours-activity-7398000000000000021-aBcD',
  },
  {
    name: 'linkedin-messages',
    site: 'linkedin',
    url: 'https://www.linkedin.com/messaging/thread/2-MTcThread/',
  },
  { name: 'threads-feed', site: 'threads', url: 'https://www.threads.com/' },
  { name: 'threads-post', site: 'threads', url: 'https://www.threads.com/@maya.lindqvist/post/DRfocal1' },
  { name: 'tiktok-feed', site: 'tiktok', url: 'https://www.tiktok.com/' },
  {
    name: 'tiktok-video',
    site: 'tiktok',
    url: 'https://www.tiktok.com/@maya.lindqvist/video/7507673491211029803',
  },
  {
    name: 'trustpilot-company',
    site: 'trustpilot',
    url: 'https://www.trustpilot.com/review/kestrel-air.example',
  },
  {
    name: 'trustpilot-review',
    site: 'trustpilot',
    url: 'https://www.trustpilot.com/reviews/6456f2a1b2c3d4e5f6a7b8c9',
  },
  {
    name: 'google-maps',
    site: 'google',
    url: 'https://www.google.com/maps/place/Kestrel+Air+lounge/@59.6,17.9,17z/data=!4m8!3m7!1s0x465f:0x9d2a!8m2',
  },
  { name: 'google-business', site: 'google', url: 'https://business.google.com/reviews' },
];
