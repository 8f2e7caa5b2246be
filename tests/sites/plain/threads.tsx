import type { ReactNode } from 'react';
import { LexicalBox } from './lexical-box';
import { NOW, useReplies, WORDS } from './post';

const CODE = 'DRkest01';

const count = (label: string): ReactNode => (
  <div role="button" tabIndex={0}>
    <div>
      <svg aria-label={label} />
      <span dir="auto">2</span>
    </div>
  </div>
);

function Post({ account, code, text }: { account: string; code: string; text: string }): ReactNode {
  return (
    <div data-pressable-container="true" data-interactive-id="">
      <div>
        <a href={`/@${account}`} role="link">
          <img alt="" src="data:," />
        </a>
        <span>
          <a href={`/@${account}`} role="link">
            <span dir="auto" translate="no">
              {account}
            </span>
          </a>
        </span>
        <span dir="auto">
          <a href={`/@${account}/post/${code}`} role="link">
            <time dateTime={NOW}>1m</time>
          </a>
        </span>
        <div aria-haspopup="menu" role="button">
          <svg aria-label="More" />
        </div>
      </div>
      <div>
        <span dir="auto">
          <span>{text}</span>
        </span>
        <div>{['Like', 'Comment', 'Repost', 'Share'].map((label) => count(label))}</div>
      </div>
    </div>
  );
}

/** A feed, and over it the dialog that shows the post and answers it. The reply does not show up; a message leads to it. */
export function ThreadsPage(): ReactNode {
  const [replies, send] = useReplies(CODE);
  const post = <Post account="mayalq" code={CODE} text={WORDS} />;
  return (
    <div>
      <nav>
        <a href="/@kestrelair" role="link">
          <svg aria-label="Profile" />
        </a>
      </nav>
      <div role="region">{post}</div>
      {replies.length === 0 ? (
        <div role="dialog">
          <div role="button" tabIndex={0}>
            Cancel
          </div>
          {post}
          <LexicalBox
            send={send}
            attributes={{ role: 'textbox', 'aria-label': 'Empty text field. Type to compose a new post.' }}
            around={(editor, submit) => (
              <div>
                <div>{editor}</div>
                <div role="button" tabIndex={0}>
                  <svg aria-label="Attach media" />
                </div>
                <div role="button" tabIndex={0} onClick={submit}>
                  Post
                </div>
              </div>
            )}
          />
        </div>
      ) : (
        <ul>
          <li>
            Posted <a href="/@kestrelair/post/DRnew1">View</a>
          </li>
        </ul>
      )}
    </div>
  );
}
