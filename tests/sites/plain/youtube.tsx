import { createElement as h, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Send } from './post';
import { useReplies, WORDS } from './post';

const VIDEO = 'dQx4w9WgXcQ';
const COMMENT = 'UgxAbc123';

function comment(id: string, author: string, text: string, inside?: ReactNode): ReactNode {
  return h(
    'ytd-comment-view-model',
    { key: id },
    <div id="header-author">
      <a id="author-text" href={`/@${author}`}>
        <span>@{author}</span>
      </a>
      <span id="published-time-text">
        <a href={`/watch?v=${VIDEO}&lc=${id}`}>now</a>
      </span>
    </div>,
    h('yt-attributed-string', { id: 'content-text' }, <span>{text}</span>),
    inside,
  );
}

/** A plain contenteditable, as YouTube's own box is one. */
function Box({ send }: { send: Send }): ReactNode {
  const editor = useRef<HTMLDivElement>(null);
  const submit = () => {
    const box = editor.current!;
    if (box.innerText.trim() === '') return;
    void send(box.innerText.trim()).then(() => box.replaceChildren());
  };
  return h(
    'ytd-commentbox',
    null,
    <div
      ref={editor}
      id="contenteditable-root"
      contentEditable="plaintext-only"
      suppressContentEditableWarning
    />,
    h('ytd-button-renderer', { id: 'submit-button' }, <button onClick={submit}>Reply</button>),
  );
}

export function YoutubePage(): ReactNode {
  const [replies, send] = useReplies(COMMENT);
  return (
    <div>
      {h('ytd-video-owner-renderer', null, <a href="/@KestrelAir">Kestrel Air</a>)}
      {h(
        'ytd-comments',
        null,
        h(
          'ytd-comment-simplebox-renderer',
          null,
          <div id="author-thumbnail">
            <img alt="@KestrelAir" />
          </div>,
        ),
        <div id="contents">
          {h(
            'ytd-comment-thread-renderer',
            null,
            comment(
              COMMENT,
              'maya-lq',
              WORDS,
              h('ytd-comment-reply-dialog-renderer', null, <Box send={send} />),
            ),
            h(
              'ytd-comment-replies-renderer',
              null,
              replies.map((text, index) => comment(`${COMMENT}.new${index}`, 'KestrelAir', text)),
            ),
          )}
        </div>,
      )}
    </div>
  );
}
