import type { ReactNode } from 'react';
import type { XPost } from '../model';
import { relativeTime, shortTime } from '../shared/time';
import { Avatar, PostText, UserName } from './parts';
import { navigate, personOf, useView } from './store';
import { css, dim, hidden, run, text, view } from './styles';

const frame = css('border:1px solid var(--line);border-radius:16px;overflow:hidden');
const picture = css('width:100%;height:auto;aspect-ratio:16/9;object-fit:cover');

export function Media({ post }: { post: XPost }): ReactNode {
  const { words } = useView();
  if (post.card) {
    const label = `${post.card.domain} ${post.card.title}`;
    return (
      <div data-testid="card.wrapper" className={`${view} ${frame}`}>
        <div data-testid="card.layoutLarge.media">
          <a
            href={`https://${post.card.domain}/?twclid=v`}
            rel="noopener noreferrer nofollow"
            target="_blank"
            aria-label={label}
            role="link"
          >
            <img alt="" draggable={false} src="/photo/1.svg" className={picture} />
            <div dir="ltr" className={css('padding:8px 12px')}>
              <span className={run}>{post.card.title}</span>
            </div>
          </a>
        </div>
        <a
          href={`https://${post.card.domain}/?twclid=v`}
          dir="ltr"
          rel="noopener noreferrer nofollow"
          target="_blank"
          role="link"
          className={`${dim} ${css('padding:0 12px 8px;display:block')}`}
        >
          {post.card.domain}
        </a>
      </div>
    );
  }
  const alt = post.photo?.alt ?? words.image;
  return (
    <div className={`${view} ${frame}`}>
      <a href={`/${post.author}/status/${post.id}/photo/1`} role="link">
        <div aria-label={alt} data-testid="tweetPhoto" className={view}>
          <img alt={alt} draggable={false} src={`/photo/${post.photo?.seed ?? 0}.svg`} className={picture} />
        </div>
      </a>
    </div>
  );
}

export function Video({ seed }: { seed: number }): ReactNode {
  return (
    <div className={`${view} ${frame}`}>
      <div data-testid="tweetPhoto" className={view}>
        <div data-testid="placementTracking" className={view}>
          <div data-testid="videoPlayer" className={`${view} ${css('position:relative')}`}>
            <div data-testid="videoComponent">
              <img alt="" src={`/photo/${seed}.svg`} className={picture} />
              <div
                className={css(
                  'position:absolute;left:12px;bottom:12px;background:rgba(0,0,0,.77);color:#fff;border-radius:4px;padding:0 4px;font-size:13px',
                )}
              >
                <span className={run}>1:46</span>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

/** A quoted post: a second name and text in the same article, and no link to it. */
export function Quote({ quoted }: { quoted: XPost | undefined }): ReactNode {
  const { snapshot, words } = useView();
  if (!quoted) return null;
  const person = personOf(snapshot, quoted.author);
  return (
    <div
      aria-labelledby={`id__quote${quoted.id}`}
      id={`id__quote${quoted.id}`}
      className={`${view} ${css('margin-top:12px')}`}
    >
      <div dir="ltr" className={hidden}>
        <span className={run}>{words.quote}</span>
      </div>
      <div
        tabIndex={0}
        role="link"
        className={`${view} ${frame} ${css('padding:12px;cursor:pointer;hover:background:var(--hover)')}`}
        onClick={() => navigate(`/${quoted.author}/status/${quoted.id}`)}
      >
        <div className={`${view} ${css('display:flex;gap:4px;align-items:center')}`}>
          <div className={view} data-testid="Tweet-User-Avatar">
            <Avatar person={person} size={20} inert />
          </div>
          <UserName
            inert
            person={person}
            post={quoted}
            time={
              <div dir="ltr" aria-label={relativeTime(quoted.at, snapshot.language)} className={dim}>
                <time dateTime={quoted.at.replace(/\.\d+Z$/, '.000Z')}>
                  {shortTime(quoted.at, snapshot.language)}
                </time>
              </div>
            }
          />
        </div>
        <div
          dir="auto"
          lang={quoted.lang}
          data-testid="tweetText"
          className={`${text} ${css('margin-top:4px;overflow-wrap:anywhere')}`}
        >
          <PostText text={quoted.text} />
        </div>
      </div>
    </div>
  );
}
