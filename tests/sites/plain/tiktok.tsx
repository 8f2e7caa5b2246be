import { Editor, EditorState } from 'draft-js';
import { createElement as h, useState } from 'react';
import type { ReactNode } from 'react';
import type { Send } from './post';
import { useReplies, WORDS } from './post';

const VIDEO = '7507673491211029803';

/** Words of a comment or a reply; the classes are hashed but for their ends. */
function Comment({ level, account, text }: { level: 1 | 2; account: string; text: string }): ReactNode {
  return (
    <div className="css-a--DivCommentItemWrapper">
      <div className="css-b--DivAvatarWrapper">
        <a href={`/@${account}`}>
          <img alt="" src="data:," />
        </a>
      </div>
      <div className="css-c--DivCommentContentWrapper">
        <div data-e2e={`comment-username-${level}`}>
          <div>
            <a href={`/@${account}`}>
              <p>{account}</p>
            </a>
          </div>
        </div>
        <div data-e2e={`comment-level-${level}`}>
          <span>{text}</span>
        </div>
        <div>
          <span>5-26</span>
          <span role="button" data-e2e={`comment-reply-${level}`}>
            Reply
          </span>
        </div>
      </div>
    </div>
  );
}

function Box({ send }: { send: Send }): ReactNode {
  const [value, setValue] = useState(() => EditorState.createEmpty());
  const submit = () => {
    const text = value.getCurrentContent().getPlainText('\n').trim();
    if (text) void send(text).then(() => setValue(EditorState.createEmpty()));
  };
  return (
    <div>
      <div data-e2e="comment-input" className="css-d--DivTextInputContainer">
        <div data-e2e="comment-text" className="css-e--DivInputAreaContainer">
          {h(Editor, { editorState: value, onChange: setValue, placeholder: 'Add a reply...' })}
        </div>
        <button type="button" data-e2e="comment-at-icon">
          <svg />
        </button>
      </div>
      <button type="button" data-e2e="comment-post" aria-label="Post" onClick={submit}>
        Post
      </button>
    </div>
  );
}

/** The page of the brand's video, with a customer's comment and the box that answers it. */
export function TiktokPage(): ReactNode {
  const [replies, send] = useReplies(VIDEO);
  return (
    <div>
      <a data-e2e="nav-profile" href="/@kestrelair">
        Profile
      </a>
      <main>
        <div>
          <div>
            <a href="/@kestrelair">
              <span data-e2e="browse-username">kestrelair</span>
            </a>
          </div>
          <div data-e2e="browse-video-desc">
            <span>Snow on the mountains</span>
          </div>
          <div id={`xgwrapper-4-${VIDEO}`} />
        </div>
        <div>
          <div className="css-f--DivCommentObjectWrapper">
            <Comment level={1} account="mayalq" text={WORDS} />
            <div className="css-g--DivReplyCommentEditorContainer">
              <Box send={send} />
            </div>
            <div className="css-h--DivReplyContainer">
              {replies.map((text, index) => (
                <Comment key={index} level={2} account="kestrelair" text={text} />
              ))}
            </div>
          </div>
          <div className="css-f--DivCommentObjectWrapper">
            <Comment level={1} account="tomi.okafor" text="same here" />
          </div>
        </div>
      </main>
    </div>
  );
}
