import { useState } from 'react';
import type { ReactNode } from 'react';
import type { FbPost } from '../model';
import { relativeTime, shortTime } from '../shared/time';
import { Scrambled } from './decoys';
import { Portrait, Shape } from './parts';
import { personOf, postPath, profilePath, TRACKING, useView, withQuery } from './store';
import { css, dim, link, small } from './styles';

/** How the place of a unit decides what its header shows. */
export interface HeaderProps {
  post: FbPost;
  /** Ids that the unit's aria attributes name. */
  ids: { author: string; time: string };
  /** A post page shows its time and permalink in clear. */
  clean: boolean;
}

/**
 * The time of a post. In the feed its letters are scrambled and the address is empty until a real pointer or the
 * keyboard reaches it.
 */
function TimeLink({ post, clean }: { post: FbPost; clean: boolean }): ReactNode {
  const { snapshot } = useView();
  const [reached, setReached] = useState(false);
  const path = withQuery(postPath(snapshot, post), TRACKING);
  const reach = (event: { nativeEvent: Event }): void => {
    if (event.nativeEvent.isTrusted) setReached(true);
  };
  if (clean) {
    const label = relativeTime(post.at, snapshot.language);
    return (
      <a aria-label={label} href={path} role="link" tabIndex={0} className={link}>
        {label}
      </a>
    );
  }
  return (
    <a
      href={reached ? path : `?${TRACKING}#`}
      role="link"
      tabIndex={0}
      target={reached ? undefined : '_blank'}
      onPointerOver={reach}
      onFocus={reach}
      className={link}
    >
      <Scrambled text={shortTime(post.at, snapshot.language)} seed={post.id} />
    </a>
  );
}

function AdLink({ post }: { post: FbPost }): ReactNode {
  const { words } = useView();
  return (
    <a
      href={`/ads/about/?entry_product=ad_preferences&${TRACKING}`}
      role="link"
      tabIndex={0}
      className={link}
    >
      <Scrambled text={words.sponsored} seed={post.id} />
    </a>
  );
}

/** Portrait, name and time. In a group the heading names the group, and the person stands in the line below. */
export function UnitHeader({ post, ids, clean }: HeaderProps): ReactNode {
  const { snapshot, words } = useView();
  const person = personOf(snapshot, post.author);
  const profile = post.group
    ? `/groups/${post.group.id}/user/${person.id}/?${TRACKING}`
    : withQuery(profilePath(person), TRACKING);
  const group = post.group ? `/groups/${post.group.id}/?${TRACKING}` : undefined;
  return (
    <div className={css('display:flex;gap:8px;padding:12px 16px 8px')}>
      <div>
        <a aria-label={post.group?.name ?? person.name} href={group ?? profile} role="link" tabIndex={0}>
          <Portrait person={person} label />
        </a>
      </div>
      <div className={css('flex:1;min-width:0')}>
        <div>
          <span dir="ltr">
            <div data-ad-rendering-role="profile_name">
              <h3 id={ids.author} className={css('font-weight:600;overflow-wrap:anywhere')}>
                {group ? (
                  <div dir="ltr">
                    <span>
                      <a href={group} role="link" tabIndex={0} className={link}>
                        <span>{post.group?.name}</span>
                      </a>
                    </span>
                  </div>
                ) : (
                  <span>
                    <a href={profile} role="link" tabIndex={0} className={link}>
                      <strong>
                        <span>{person.name}</span>
                      </strong>
                    </a>
                  </span>
                )}
              </h3>
            </div>
          </span>
        </div>
        <div>
          <span dir="ltr" className={small}>
            <div id={ids.time} className={css('display:flex;gap:4px;align-items:center')}>
              {group ? (
                <>
                  <span>
                    <a href={profile} role="link" tabIndex={0} className={link}>
                      {person.name}
                    </a>
                  </span>
                  <span aria-hidden="true">·</span>
                </>
              ) : null}
              {post.sponsored ? <AdLink post={post} /> : <TimeLink post={post} clean={clean} />}
              <span aria-hidden="true">·</span>
              <Shape name={post.group ? 'group' : 'globe'} size={12} title={words.sharedPublic} />
            </div>
          </span>
        </div>
      </div>
      <div
        aria-expanded="false"
        aria-haspopup="menu"
        aria-label={words.actions}
        role="button"
        tabIndex={0}
        className={dim}
      >
        <Shape name="more" />
      </div>
    </div>
  );
}
