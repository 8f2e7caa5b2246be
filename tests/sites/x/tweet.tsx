import { memo } from 'react';
import type { ReactNode } from 'react';
import type { XPost } from '../model';
import { fullTime, relativeTime, shortTime } from '../shared/time';
import { Actions, compact } from './actions';
import { Media, Quote, Video } from './media';
import { Avatar, Icon, PostText, UserName, usePartId } from './parts';
import { follow, navigate, personOf, postOf, useView } from './store';
import { css, dim, run, text, view } from './styles';
import { fill } from './words';

/** Longer texts are cut in timelines. */
const CUT = 280;

export interface TweetProps {
  post: XPost;
  /** The post that a status page is about. */
  focal?: boolean;
  /** Another post of the same thread follows directly below. */
  connected?: boolean;
  /** Stands directly below what it answers, so that the line "Replying to" is not needed. */
  below?: boolean;
  /** Shown inside the reply modal: no actions, no links. */
  inModal?: boolean;
}

function Context({ post }: { post: XPost }): ReactNode {
  const { snapshot, words } = useView();
  const by = post.repostedBy;
  if (!by && !post.pinned) return <div className={css('height:12px')} />;
  const row = css(
    'display:flex;gap:8px;padding:8px 0 4px 24px;font-size:13px;line-height:16px;font-weight:700;color:var(--dim)',
  );
  if (!by) {
    return (
      <div className={row}>
        <Icon name="bookmark" size={16} />
        <div data-testid="socialContext">{words.pinned}</div>
      </div>
    );
  }
  const [before, after] = words.reposted.split('{name}');
  return (
    <div className={row}>
      <Icon name="repost" size={16} />
      <a
        href={`/${by}`}
        dir="ltr"
        role="link"
        className={`${text} ${css('hover:text-decoration:underline')}`}
      >
        <span data-testid="socialContext" className={run}>
          {before}
          <span dir="ltr" className={run}>
            <span className={run}>{personOf(snapshot, by).name}</span>
          </span>
          {after}
        </span>
      </a>
    </div>
  );
}

export const Tweet = memo(function Tweet({
  post,
  focal = false,
  connected = false,
  below = false,
  inModal = false,
}: TweetProps): ReactNode {
  const { snapshot, words } = useView();
  const ids = { name: usePartId(), text: usePartId(), media: usePartId(), counts: usePartId() };
  const person = personOf(snapshot, post.author);
  const parent = postOf(snapshot, post.replyTo);
  const address = `/${post.author}/status/${post.id}`;
  const cut = !focal && post.text.length > CUT;
  const time = (
    <time dateTime={post.at.replace(/\.\d+Z$/, '.000Z')}>{shortTime(post.at, snapshot.language)}</time>
  );
  const label = relativeTime(post.at, snapshot.language);
  const timePart = post.ad ? null : inModal ? (
    <div dir="ltr" aria-label={label} className={dim}>
      {time}
    </div>
  ) : (
    <a
      href={address}
      dir="ltr"
      aria-label={label}
      role="link"
      className={`${text} ${dim} ${css('hover:text-decoration:underline')}`}
    >
      {time}
    </a>
  );
  const body = (
    <>
      {parent && !below && !focal ? (
        <div dir="ltr" className={`${dim} ${css('display:flex;gap:4px')}`}>
          <span>{words.replyingTo}</span>
          {[parent.author, ...(post.addressed ?? [])].map((handle) => (
            <a key={handle} href={`/${handle}`} role="link" className={css('color:var(--accent)')}>
              @{handle}
            </a>
          ))}
        </div>
      ) : null}
      {post.text === '' ? null : (
        <div className={view}>
          <div
            dir="auto"
            lang={post.lang}
            id={ids.text}
            data-testid="tweetText"
            className={`${text} ${css('overflow-wrap:anywhere')} ${focal ? css('font-size:17px;line-height:24px') : css('font-size:15px;line-height:20px')}`}
          >
            <PostText text={cut ? `${post.text.slice(0, CUT).trimEnd()}…` : post.text} />
          </div>
          {cut ? (
            <div
              dir="ltr"
              tabIndex={0}
              role="link"
              data-testid="tweet-text-show-more-link"
              className={`${text} ${css('color:var(--accent);cursor:pointer')}`}
              onClick={() => navigate(address)}
            >
              <span className={run}>{words.showMore}</span>
            </div>
          ) : null}
        </div>
      )}
      {post.photo || post.video || post.card ? (
        <div aria-labelledby={ids.media} id={ids.media} className={`${view} ${css('margin-top:12px')}`}>
          {post.video ? <Video seed={post.likes % 12} /> : <Media post={post} />}
        </div>
      ) : null}
      {post.quote ? <Quote quoted={postOf(snapshot, post.quote)} /> : null}
    </>
  );
  const caret = inModal ? null : (
    <button
      aria-expanded="false"
      aria-haspopup="menu"
      aria-label={words.more}
      role="button"
      type="button"
      data-testid="caret"
      className={`${dim} ${css('margin-left:auto;padding-left:8px')}`}
    >
      <Icon name="more" />
    </button>
  );
  const adLabel = post.ad ? (
    <div dir="ltr" className={`${dim} ${css('margin-left:8px')}`}>
      <span className={run}>{words.ad}</span>
    </div>
  ) : null;
  const name = (
    <UserName id={ids.name} person={person} post={post} time={focal ? undefined : timePart} stacked={focal} />
  );
  const avatar = (
    <div className={view} data-testid="Tweet-User-Avatar">
      <Avatar person={person} />
    </div>
  );
  return (
    <article
      aria-labelledby={`${ids.name} ${ids.text} ${ids.media} ${ids.counts}`}
      role="article"
      tabIndex={focal ? -1 : 0}
      data-testid="tweet"
      className={`${view} ${css('padding:0 16px;outline:none')} ${focal || inModal ? '' : css('cursor:pointer;hover:background:var(--hover)')} ${connected ? '' : css('border-bottom:1px solid var(--line)')}`}
      onClickCapture={follow}
      onClick={(event) => {
        const inert = (event.target as Element).closest('button, a, [role=link], [contenteditable]');
        if (!inert && !focal && !inModal && !post.ad) navigate(address);
      }}
    >
      <div className={view}>
        <div className={view}>
          <div className={view}>
            <Context post={post} />
          </div>
          {focal ? (
            <div className={css('padding-bottom:12px')}>
              <div className={css('display:flex;gap:8px;align-items:center;margin-bottom:8px')}>
                {avatar}
                {name}
                {caret}
              </div>
              {body}
              <div className={css('padding:12px 0;border-bottom:1px solid var(--line)')}>
                <a
                  href={address}
                  dir="ltr"
                  aria-label={fullTime(post.at, snapshot.language)}
                  role="link"
                  className={`${text} ${dim}`}
                >
                  <time dateTime={post.at.replace(/\.\d+Z$/, '.000Z')}>
                    {fullTime(post.at, snapshot.language)}
                  </time>
                </a>
                <span className={dim}>
                  {' '}
                  · {fill(words.views.split('.')[0] ?? '', { n: compact(post.views) || '0' })}
                </span>
              </div>
              <Actions post={post} id={ids.counts} />
            </div>
          ) : (
            <div className={`${view} ${css('display:flex;gap:8px')}`}>
              <div
                className={`${view} ${css('display:flex;flex-direction:column;align-items:center;flex-shrink:0')}`}
              >
                {avatar}
                {connected ? (
                  <div className={css('width:2px;flex-grow:1;background:var(--line);margin-top:4px')} />
                ) : null}
              </div>
              <div className={`${view} ${css('flex:1;min-width:0;padding-bottom:12px')}`}>
                <div className={`${view} ${css('display:flex;align-items:center')}`}>
                  {name}
                  {adLabel}
                  {caret}
                </div>
                {body}
                {inModal ? null : <Actions post={post} id={ids.counts} />}
              </div>
            </div>
          )}
        </div>
      </div>
    </article>
  );
});

/** A post of a timeline; ads stand inside the site's measuring nodes and have no permalink. */
export function TimelineTweet(props: TweetProps): ReactNode {
  if (!props.post.ad) return <Tweet {...props} />;
  return (
    <div data-testid="placementTracking" className={view}>
      {['top', 'right', 'bottom', 'left'].map((side) => (
        <div key={side} data-testid={`${side}-impression-pixel`} className={css('position:absolute')}>
          <div data-testid="placementTracking" />
        </div>
      ))}
      <Tweet {...props} />
    </div>
  );
}
