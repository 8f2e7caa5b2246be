import type { ReactNode } from 'react';
import type { XPost } from '../model';
import { Icon } from './parts';
import type { IconName } from './parts';
import { openModal, useView } from './store';
import { css, run, view } from './styles';
import { countsLabel, fill } from './words';

/** 1,234 as "1.2K"; nothing for nothing. */
export const compact = (count: number): string =>
  count >= 1_000_000
    ? `${(count / 1_000_000).toFixed(1)}M`
    : count >= 1_000
      ? `${(count / 1_000).toFixed(count >= 10_000 ? 0 : 1)}K`
      : count > 0
        ? String(count)
        : '';

const action = css(
  'display:inline-flex;align-items:center;gap:4px;color:var(--dim);font-size:13px;padding:0 2px;min-height:24px;border-radius:9999px;hover:color:var(--accent)',
);

function Action({
  icon,
  label,
  testid,
  count,
  onClick,
}: {
  icon: IconName;
  label: string;
  testid?: string;
  count?: number;
  onClick?: () => void;
}): ReactNode {
  return (
    <div className={`${view} ${css('flex:1')}`}>
      <button
        aria-label={label}
        role="button"
        type="button"
        data-testid={testid}
        className={action}
        onClick={onClick}
      >
        <div dir="ltr" className={css('display:flex;align-items:center;gap:4px')}>
          <div className={view}>
            <Icon name={icon} />
          </div>
          <div className={view}>
            <span data-testid="app-text-transition-container">
              <span className={run}>{compact(count ?? 0)}</span>
            </span>
          </div>
        </div>
      </button>
    </div>
  );
}

/** The row of buttons under a post. */
export function Actions({ post, id }: { post: XPost; id: string }): ReactNode {
  const { snapshot, words } = useView();
  return (
    <div
      aria-label={countsLabel(snapshot.language, post)}
      role="group"
      id={id}
      className={`${view} ${css('display:flex;justify-content:space-between;align-items:center;max-width:600px;margin-top:12px')}`}
    >
      <Action
        icon="reply"
        testid="reply"
        label={fill(words.replies, { n: post.replies })}
        count={post.replies}
        onClick={() => openModal(post.id)}
      />
      <Action
        icon="repost"
        testid="retweet"
        label={fill(words.reposts, { n: post.reposts })}
        count={post.reposts}
      />
      <Action icon="like" testid="like" label={fill(words.likes, { n: post.likes })} count={post.likes} />
      <div className={`${view} ${css('flex:1')}`}>
        <a
          href={`/${post.author}/status/${post.id}/analytics`}
          aria-label={fill(words.views, { n: post.views })}
          role="link"
          className={action}
        >
          <Icon name="views" />
          <span data-testid="app-text-transition-container">
            <span className={run}>{compact(post.views)}</span>
          </span>
        </a>
      </div>
      <Action icon="bookmark" testid="bookmark" label={fill(words.bookmarks, { n: post.bookmarks })} />
      <button
        aria-label={words.share}
        role="button"
        type="button"
        aria-expanded="false"
        aria-haspopup="menu"
        className={action}
      >
        <Icon name="share" />
      </button>
    </div>
  );
}
