import { createElement as h, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useReplies, WORDS } from './post';
import { TiptapBox } from './tiptap-box';

const KEY = '3m4abcdefgh23';
const inFeed = location.pathname === '/';
const CONVERSATION = '3kfchat1';

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
    <div role="link" tabIndex={0} data-testid={`${inFeed ? 'feedItem' : 'postThreadItem'}-by-${handle}`}>
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

/**
 * A thread or a feed, with the composer over it that repeats what it answers. A reply shows up in its thread alone; both
 * say that it was sent, and the message leads nowhere but by its button.
 */
function Posts(): ReactNode {
  const [replies, send] = useReplies(KEY);
  return (
    <div>
      <nav role="navigation">
        <a href="/profile/kestrelair.example">Profile</a>
      </nav>
      <div data-testid={inFeed ? 'followingFeed-feed-flatlist' : 'postThreadScreen'}>
        <Post handle="maya.example" name="Maya Lindqvist" id={KEY} text={WORDS} />
        {(inFeed ? [] : replies).map((text, index) => (
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
      ) : (
        <ol data-sonner-toaster="true">
          <li data-sonner-toast="">
            Your reply was sent <button type="button">View</button>
          </li>
        </ol>
      )}
    </div>
  );
}

/** Nothing but the layout says whose message it is. */
const bubble = (text: string, side: 'flex-start' | 'flex-end', key?: number): ReactNode => (
  <div key={key} style={{ display: 'flex', flexDirection: side === 'flex-end' ? 'row' : 'row-reverse' }}>
    <div>
      <div role="button" tabIndex={0}>
        <svg />
      </div>
    </div>
    <div style={{ display: 'flex', flexDirection: 'column', alignItems: side }}>
      <div style={{ alignSelf: side }}>
        <div dir="auto" data-word-wrap="1">
          {text}
        </div>
      </div>
    </div>
  </div>
);

/** A conversation; its box sends with Enter. */
function Messages(): ReactNode {
  const [sent, send] = useReplies(CONVERSATION);
  const [text, setText] = useState('');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    setText('');
    void send(text.trim());
  };
  return (
    <div>
      <nav role="navigation">
        <a href="/profile/kestrelair.example">Profile</a>
      </nav>
      <div data-testid="convoScreen">
        <a href="/profile/maya.example">
          <div>Maya Lindqvist</div>
          <div>@maya.example</div>
        </a>
        {bubble(WORDS, 'flex-start')}
        {sent.map((words, index) => bubble(words, 'flex-end', index))}
        <textarea
          id="chat-input-r1"
          aria-label="Message input field"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <div role="button" tabIndex={0} aria-label="Send message" />
      </div>
    </div>
  );
}

export const BlueskyPage = (): ReactNode => h(location.pathname.startsWith('/messages/') ? Messages : Posts);
