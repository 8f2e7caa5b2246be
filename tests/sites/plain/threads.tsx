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

/** The page of a post, with the box that answers it. */
export function ThreadsPage(): ReactNode {
  const [replies, send] = useReplies(CODE);
  return (
    <div>
      <nav>
        <a href="/@kestrelair" role="link">
          <svg aria-label="Profile" />
        </a>
      </nav>
      <div role="region">
        <Post account="mayalq" code={CODE} text={WORDS} />
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
        {replies.map((text, index) => (
          <Post key={index} account="kestrelair" code={`DRnew${index}`} text={text} />
        ))}
      </div>
    </div>
  );
}
