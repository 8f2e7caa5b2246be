import type { ReactNode } from 'react';

const HANDLE = 'maya.example';
const KEY = '3m4abcdefgh23';

/** A feed with one post; the composer needs TipTap and has its proof with the editors. */
export function BlueskyPage(): ReactNode {
  return (
    <div>
      <nav role="navigation">
        <a href="/profile/kestrelair.example">Profile</a>
      </nav>
      <div data-testid="followingFeed-feed-flatlist">
        <div role="link" tabIndex={0} data-testid={`feedItem-by-${HANDLE}`}>
          <div>
            <a href={`/profile/${HANDLE}`}>Maya Lindqvist</a>
            <a href={`/profile/${HANDLE}`}>&nbsp;@{HANDLE}</a>
            <a href={`/profile/${HANDLE}/post/${KEY}`}>· 2h</a>
          </div>
          <div data-testid="postText" data-word-wrap="1">
            Kestrel Air lost my suitcase three days ago and nobody answers
          </div>
        </div>
      </div>
    </div>
  );
}
