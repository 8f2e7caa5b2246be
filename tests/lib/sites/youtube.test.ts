import { describe, expect, it } from 'vitest';
import { youtube } from '@/lib/sites/youtube';
import { channelOf, postOf, videoOf } from '@/lib/sites/youtube/selectors';
import { fixture, load } from './load';

const watch = 'https://www.youtube.com/watch?v=dQx4w9WgXcQ';
const studio = 'https://studio.youtube.com/channel/UCkestrelkestrelkestrel1/comments/inbox';

describe('YouTube', () => {
  it('knows its addresses and its surfaces', () => {
    for (const url of [watch, studio, 'https://www.youtube.com/shorts/dQx4w9WgXcQ'])
      expect(youtube.matches(new URL(url))).toBe(true);
    expect(youtube.matches(new URL('https://music.youtube.com/'))).toBe(false);
    const surface = (url: string) => youtube.surface(new URL(url));
    expect(surface(watch)).toBe('thread');
    expect(surface('https://www.youtube.com/@KestrelAir/community')).toBe('profile');
    expect(surface('https://www.youtube.com/')).toBe('timeline');
  });

  it('decodes addresses', () => {
    const at = (path: string) => new URL(path, watch);
    expect(channelOf(at('/@ann%C3%A9/videos'))).toBe('anné');
    expect(channelOf(at('/@%'))).toBe('%');
    expect(channelOf(at('/channel/UC12'))).toBe('UC12');
    expect(channelOf(at('/watch'))).toBeUndefined();
    expect(videoOf(at('/shorts/dQx4w9WgXcQ'))).toBe('dQx4w9WgXcQ');
    expect(videoOf(at('/video/dQx4w9WgXcQ/comments'))).toBe('dQx4w9WgXcQ');
    expect(postOf(at('/post/Ugkx?lc=1'))).toBe('Ugkx');
    expect(postOf(at('/channel/UC1/community?lb=Ugkx'))).toBe('Ugkx');
  });

  it('takes the box below a comment for that comment, and the one above them all for the video', () => {
    const document = load(fixture('youtube-watch'), watch);
    const reply = youtube.findComposer(document, { id: 'UgxAbc123' })!;
    expect(reply).toMatchObject({ channel: 'public', sendsOn: 'ctrl-enter', target: 'UgxAbc123' });
    expect(reply.sendButton()?.textContent).toBe('Reply');
    expect(youtube.composerOf(reply.sendButton()!.firstElementChild!)?.element).toBe(reply.element);
    const whole = youtube.findComposer(document, { id: 'dQx4w9WgXcQ' })!;
    expect(whole.element.getAttribute('aria-label')).toBe('Add a comment…');
    expect(youtube.findComposer(document, { id: 'UgyDef456' })).toBeUndefined();
    expect(youtube.viewer(document)).toBe('KestrelAir');
    expect(youtube.theme(document)).toBe('dark');
  });

  it('finds the text box of Studio for the comment above it', () => {
    const document = load(fixture('youtube-studio'), studio);
    const first = youtube.readPost(document.querySelector('ytcp-comment')!, new URL(studio))!;
    expect(first).toMatchObject({ replyingTo: ['UCkestrelkestrelkestrel1'], thread: 'dQx4w9WgXcQ' });
    const composer = youtube.findComposer(document, { id: first.id })!;
    expect(composer.element.tagName).toBe('TEXTAREA');
    expect(composer.sendButton()?.id).toBe('submit-button');
  });

  it('reads nothing of a page that was left', () => {
    const document = load(
      `<ytd-page-manager>${fixture('youtube-watch').replace(/^[^]*<ytd-watch-flexy>/, '<ytd-watch-flexy hidden>')}</ytd-page-manager>`,
      watch,
    );
    const comment = document.querySelector('ytd-comment-view-model')!;
    expect(youtube.readPost(comment, new URL(watch))).toBeUndefined();
    document.querySelector('[hidden]')!.removeAttribute('hidden');
    expect(youtube.readPost(comment, new URL(watch))?.id).toBe('UgxAbc123');
  });

  it('reads the comment anew when the site fills its element with another', () => {
    const document = load(fixture('youtube-watch'), watch);
    const element = document.querySelector('ytd-comment-view-model')!;
    expect(youtube.readPost(element, new URL(watch))?.id).toBe('UgxAbc123');
    element.querySelector('#published-time-text a')!.setAttribute('href', '/watch?v=dQx4w9WgXcQ&lc=UgwNew');
    element.querySelector('#content-text')!.textContent = 'another';
    expect(youtube.readPost(element, new URL(watch))).toMatchObject({ id: 'UgwNew', text: 'another' });
  });
});
