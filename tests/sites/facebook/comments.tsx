import { useState } from 'react';
import type { ReactNode } from 'react';
import type { FbComment, FbPost } from '../model';
import { relativeTime, shortTime } from '../shared/time';
import { CommentForm } from './composer';
import { Paragraphs, Portrait, Shape } from './parts';
import { personOf, postPath, profilePath, publishComment, TRACKING, useView, withQuery } from './store';
import { css, dim, link, small, strong } from './styles';
import { fill } from './words';

/** What links of a comment carry: "comment:<post>_<comment>" in base 64. */
const commentToken = (post: FbPost, comment: FbComment): string =>
  encodeURIComponent(btoa(`comment:${post.id}_${comment.id}`));

function Comment({ post, comment }: { post: FbPost; comment: FbComment }): ReactNode {
  const { snapshot, viewer, words } = useView();
  const [answering, setAnswering] = useState(false);
  const person = personOf(snapshot, comment.author);
  const parent = post.comments.find(({ id }) => id === comment.parent);
  const time = relativeTime(comment.at, snapshot.language);
  const label = parent
    ? fill(words.replyBy, { name: person.name, to: personOf(snapshot, parent.author).name, time })
    : fill(words.commentBy, { name: person.name, time });
  const profile = withQuery(profilePath(person), `comment_id=${commentToken(post, comment)}&${TRACKING}`);
  const target = parent
    ? `comment_id=${parent.id}&reply_comment_id=${comment.id}`
    : `comment_id=${comment.id}`;
  const action = `${small} ${strong} ${link}`;
  return (
    <>
      <div
        aria-label={label}
        role="article"
        tabIndex={-1}
        className={`${css('display:flex;gap:6px;padding:4px 16px')} ${parent ? css('padding-left:54px') : ''}`}
      >
        <div className={css('flex-shrink:0')}>
          <a aria-hidden="true" href={profile} role="link" tabIndex={-1}>
            <Portrait person={person} size={parent ? 24 : 32} />
          </a>
        </div>
        <div className={css('min-width:0;flex:0 1 auto')}>
          <div
            className={css(
              'background:var(--bubble);border-radius:18px;padding:8px 12px;display:inline-block;max-width:100%',
            )}
          >
            {comment.author === post.author ? (
              <div className={css('font-size:12px;color:var(--accent)')}>
                <span>{words.author}</span>
              </div>
            ) : null}
            <div>
              <span>
                <a
                  aria-hidden="false"
                  href={profile}
                  role="link"
                  tabIndex={0}
                  className={`${link} ${css('font-weight:600;font-size:13px')}`}
                >
                  <span>
                    <span dir="auto">{person.name}</span>
                  </span>
                </a>
              </span>
            </div>
            <div>
              <span dir="auto" {...(comment.lang ? { lang: comment.lang } : {})}>
                <Paragraphs text={comment.text} />
              </span>
            </div>
          </div>
          <ul
            aria-hidden="false"
            className={css('display:flex;gap:12px;padding:2px 12px;align-items:baseline')}
          >
            <li>
              <span>
                <a
                  href={withQuery(postPath(snapshot, post), `${target}&${TRACKING}`)}
                  role="link"
                  tabIndex={0}
                  className={`${small} ${link}`}
                >
                  {shortTime(comment.at, snapshot.language)}
                </a>
              </span>
            </li>
            <li>
              <div aria-label={words.like} role="button" tabIndex={0} className={action}>
                {words.like}
              </div>
            </li>
            <li>
              <div role="button" tabIndex={0} className={action} onClick={() => setAnswering(true)}>
                {words.reply}
              </div>
            </li>
            {comment.likes > 0 ? <li className={small}>👍 {comment.likes}</li> : null}
          </ul>
        </div>
      </div>
      {answering ? (
        <div className={css('display:flex;gap:6px;padding:4px 16px 4px 54px')}>
          <Portrait person={viewer} size={24} />
          <CommentForm
            focus
            label={fill(words.commentAs, { name: viewer.name })}
            send={async (text) => {
              await publishComment(post.id, text, comment.parent ?? comment.id);
              setAnswering(false);
            }}
          />
        </div>
      ) : null}
    </>
  );
}

/** The comments of a post with the form below. */
export function Comments({
  post,
  focus = false,
  only,
}: {
  post: FbPost;
  focus?: boolean;
  only?: (comment: FbComment) => boolean;
}): ReactNode {
  const { viewer, words } = useView();
  const top = post.comments.filter((comment) => comment.parent === undefined && (only?.(comment) ?? true));
  return (
    <div className={css('padding-bottom:8px')}>
      {post.comments.length > 0 && !only ? (
        <div
          aria-expanded="false"
          aria-haspopup="menu"
          role="button"
          tabIndex={0}
          className={`${dim} ${strong} ${css('padding:8px 16px')}`}
        >
          <span dir="auto">{words.mostRelevant}</span> <Shape name="more" size={12} />
        </div>
      ) : null}
      {top.map((comment) => (
        <div key={comment.id}>
          <Comment post={post} comment={comment} />
          {post.comments
            .filter(({ parent }) => parent === comment.id)
            .map((reply) => (
              <div key={reply.id}>
                <Comment post={post} comment={reply} />
              </div>
            ))}
        </div>
      ))}
      <div className={css('display:flex;gap:6px;padding:8px 16px')}>
        <div aria-label={viewer.name} role="button" tabIndex={0}>
          <Portrait person={viewer} size={32} />
        </div>
        <CommentForm
          focus={focus}
          label={fill(words.commentAs, { name: viewer.name })}
          send={(text) => publishComment(post.id, text)}
        />
      </div>
    </div>
  );
}
