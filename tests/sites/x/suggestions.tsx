import type { ReactNode } from 'react';
import { Avatar, UserName } from './parts';
import { personOf, useView } from './store';
import { css, pill, run, view } from './styles';

const SUGGESTED = ['fieldnotes_wren', 'northline_labs', 'KestrelAir'];

/** A cell of the timeline that holds people instead of a post. */
export function WhoToFollow(): ReactNode {
  const { snapshot, words } = useView();
  return (
    <div className={`${view} ${css('border-bottom:1px solid var(--line);padding:12px 0')}`}>
      <h2 role="heading" aria-level={2} className={css('font-size:20px;font-weight:800;padding:0 16px 8px')}>
        {words.whoToFollow}
      </h2>
      {SUGGESTED.map((handle) => {
        const person = personOf(snapshot, handle);
        return (
          <div
            key={handle}
            role="button"
            tabIndex={0}
            data-testid="UserCell"
            className={css(
              'display:flex;gap:12px;padding:8px 16px;align-items:center;hover:background:var(--hover)',
            )}
          >
            <Avatar person={person} />
            <UserName person={person} stacked />
            <button
              aria-label={`${words.follow} @${handle}`}
              role="button"
              type="button"
              data-testid={`${person.id}-follow`}
              className={`${pill} ${css('margin-left:auto;flex-shrink:0')}`}
            >
              <span className={run}>{words.follow}</span>
            </button>
          </div>
        );
      })}
    </div>
  );
}
