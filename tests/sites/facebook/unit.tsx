import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { FbPost } from '../model';
import { Comments } from './comments';
import { DecoyCard, Decoys } from './decoys';
import { UnitHeader } from './header';
import { Paragraphs, Shape } from './parts';
import type { ShapeName } from './parts';
import { follow, openDialog, TRACKING, useView, VIEWER, withQuery } from './store';
import { card, css, dim, link, small, strong } from './styles';
import { counted } from './words';

/** Longer texts are cut, with "See more" at the end of the last line. */
const CUT = 300;

function Story({ post, id }: { post: FbPost; id: string }): ReactNode {
  const { words } = useView();
  const [open, setOpen] = useState(false);
  const cut = !open && post.text.length > CUT;
  const more = cut ? (
    <>
      …{' '}
      <div
        role="button"
        tabIndex={0}
        className={`${strong} ${css('display:inline')} ${link}`}
        onClick={() => setOpen(true)}
      >
        {words.seeMore}
      </div>
    </>
  ) : undefined;
  return (
    <div dir="auto" className={css('padding:0 16px 10px')}>
      <div data-ad-rendering-role="story_message">
        <div data-ad-comet-preview="message" data-ad-preview="message" id={id}>
          <div>
            <span dir="auto">
              <div>
                <Paragraphs text={cut ? post.text.slice(0, CUT).trimEnd() : post.text} end={more} />
              </div>
            </span>
          </div>
        </div>
      </div>
    </div>
  );
}

function Attachment({ post, id }: { post: FbPost; id: string }): ReactNode {
  const { snapshot, viewer, words } = useView();
  const inner = useId();
  const shared = snapshot.facebook.find((each) => each.id === post.shared);
  return (
    <div id={id} className={css('position:relative')}>
      {post.photo ? (
        <a href={withQuery(`/photo/?fbid=${post.id}1&set=a.${post.id}`, TRACKING)} role="link" tabIndex={0}>
          <img
            height="340"
            width="600"
            alt={post.photo.alt ?? words.imageOf}
            referrerPolicy="origin-when-cross-origin"
            src={`/photo/${post.photo.seed}.svg`}
            className={css('width:100%;height:auto;display:block')}
          />
        </a>
      ) : null}
      {shared ? (
        <div className={css('margin:0 16px;border:1px solid var(--line);border-radius:8px;overflow:hidden')}>
          {shared.photo ? (
            <img
              alt={shared.photo.alt ?? words.imageOf}
              src={`/photo/${shared.photo.seed}.svg`}
              className={css('width:100%;height:auto;display:block')}
            />
          ) : null}
          <UnitHeader post={shared} ids={{ author: `${inner}a`, time: `${inner}t` }} clean={false} />
          <Story post={shared} id={`${inner}m`} />
        </div>
      ) : null}
      <DecoyCard viewer={viewer} seed={post.id} />
    </div>
  );
}

function Button({
  role,
  label,
  title,
  shape,
  onClick,
}: {
  role: string;
  label: string;
  title?: string;
  shape: ShapeName;
  onClick?: () => void;
}): ReactNode {
  return (
    <div
      aria-label={title ?? label}
      role="button"
      tabIndex={0}
      onClick={onClick}
      className={`${dim} ${strong} ${css('flex:1;display:flex;gap:8px;justify-content:center;align-items:center;padding:8px;border-radius:4px;hover:background:var(--hover)')}`}
    >
      <Shape name={shape} />
      <div data-ad-rendering-role={role} />
      <span dir="auto">
        <span>{label}</span>
      </span>
    </div>
  );
}

export interface UnitProps {
  post: FbPost;
  position: number;
  /** Where it stands: in the feed it may become an empty shell, on its own page it shows everything. */
  place: 'feed' | 'page' | 'dialog';
}

/** One post with everything that belongs to it. */
export function Unit({ post, position, place }: UnitProps): ReactNode {
  const { words } = useView();
  const base = useId();
  const ids = {
    author: `${base}a`,
    time: `${base}t`,
    message: `${base}m`,
    attachment: `${base}f`,
    reactions: `${base}r`,
    comments: `${base}c`,
  };
  const frame = useRef<HTMLDivElement>(null);
  const [shell, setShell] = useState<number>();

  useEffect(() => {
    const element = frame.current;
    if (!element || place !== 'feed') return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        const busy = element.contains(document.activeElement);
        setShell(entry.isIntersecting || busy ? undefined : entry.boundingClientRect.height);
      },
      { rootMargin: '900px 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);

  return (
    <div ref={frame} className={place === 'feed' ? card : ''} onClickCapture={follow}>
      <div
        aria-posinset={position}
        aria-describedby={`${ids.time} ${ids.message} ${ids.attachment} ${ids.reactions} ${ids.comments}`}
        aria-labelledby={ids.author}
      >
        {shell !== undefined ? (
          <div data-virtualized="true" style={{ height: `${shell}px` }}>
            <div hidden />
          </div>
        ) : (
          <div data-virtualized="false">
            <Decoys />
            <div>
              <UnitHeader post={post} ids={ids} clean={place === 'page'} />
              {post.text === '' ? null : <Story post={post} id={ids.message} />}
              <Attachment post={post} id={ids.attachment} />
              <div data-visualcompletion="ignore-dynamic">
                <div className={`${small} ${css('display:flex;gap:6px;padding:10px 16px')}`}>
                  <span aria-label="See who reacted to this" role="toolbar">
                    <span id={ids.reactions}>
                      {post.likes > 0 ? (
                        <div
                          aria-label={`${words.like}: ${post.likes}`}
                          role="button"
                          tabIndex={0}
                          className={css('display:inline')}
                        >
                          <img
                            height="18"
                            width="18"
                            role="presentation"
                            alt=""
                            src="/emoji/1f44d.svg"
                            className={css('vertical-align:middle')}
                          />
                        </div>
                      ) : null}
                    </span>
                  </span>
                  <div role="button" tabIndex={0}>
                    <div className={css('display:none')}>{words.allReactions}</div>
                    <span aria-hidden="true">
                      <span>
                        <span>{post.likes}</span>
                      </span>
                    </span>
                  </div>
                  <div
                    id={ids.comments}
                    role="button"
                    tabIndex={0}
                    className={css('margin-left:auto')}
                    onClick={() => openDialog(post)}
                  >
                    <span dir="auto">
                      {post.comments.length > 0 ? counted(words.comments, post.comments.length) : ''}
                    </span>
                  </div>
                  {post.shares > 0 ? (
                    <div role="button" tabIndex={0}>
                      <span dir="auto">{counted(words.shares, post.shares)}</span>
                    </div>
                  ) : null}
                </div>
                <div
                  className={css('display:flex;margin:0 12px;padding:4px 0;border-top:1px solid var(--line)')}
                >
                  <Button role="like_button" label={words.like} shape="like" />
                  <Button
                    role="comment_button"
                    label={words.comment}
                    title={words.leaveComment}
                    shape="comment"
                    onClick={() => {
                      if (place === 'feed') openDialog(post);
                      else frame.current?.querySelector<HTMLElement>('form [contenteditable]')?.focus();
                    }}
                  />
                  <Button role="share_button" label={words.share} shape="share" />
                </div>
                {post.sponsored ? null : place === 'feed' ? (
                  position % 3 === 0 ? null : (
                    <Comments
                      post={post}
                      only={(comment) => comment.author === VIEWER && comment.id.startsWith('1300')}
                    />
                  )
                ) : (
                  <Comments post={post} focus={place === 'dialog'} />
                )}
              </div>
            </div>
            <Decoys />
          </div>
        )}
      </div>
    </div>
  );
}
