import type { ReactNode } from 'react';
import { useReplies, WORDS } from './post';
import { TiptapBox } from './tiptap-box';

const KEY = '3m4abcdefgh23';

function Post({
  handle,
  name,
  id,
  text,
}: {
  handle: string;
  name: string;
  id: string;
  text: string;
}): ReactNode {
  return (
    <div role="link" tabIndex={0} data-testid={`postThreadItem-by-${handle}`}>
      <div>
        <a href={`/profile/${handle}`}>{name}</a>
        <a href={`/profile/${handle}`}>&nbsp;@{handle}</a>
        <a href={`/profile/${handle}/post/${id}`}>· 2h</a>
      </div>
      <div data-testid="postText" data-word-wrap="1">
        {text}
      </div>
    </div>
  );
}

/** A thread, with the composer over it that repeats what it answers. */
export function BlueskyPage(): ReactNode {
  const [replies, send] = useReplies(KEY);
  return (
    <div>
      <nav role="navigation">
        <a href="/profile/kestrelair.example">Profile</a>
      </nav>
      <div data-testid="postThreadScreen">
        <Post handle="maya.example" name="Maya Lindqvist" id={KEY} text={WORDS} />
        {replies.map((text, index) => (
          <Post
            key={index}
            handle="kestrelair.example"
            name="Kestrel Air"
            id={`3m4abcdefgz2${index + 2}`}
            text={text}
          />
        ))}
      </div>
      {replies.length === 0 ? (
        <div role="dialog">
          <TiptapBox
            send={send}
            label="Rich-Text Editor"
            around={(editor, submit) => (
              <div data-testid="composePostView">
                <div>
                  <button type="button" data-testid="composerCancelButton">
                    Cancel
                  </button>
                  <button type="button" data-testid="composerPublishBtn" onClick={submit}>
                    Reply
                  </button>
                </div>
                <div>
                  <div>Maya Lindqvist</div>
                  <div>{WORDS}</div>
                </div>
                {editor}
              </div>
            )}
          />
        </div>
      ) : null}
    </div>
  );
}
