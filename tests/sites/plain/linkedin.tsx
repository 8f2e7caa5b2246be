import Quill from 'quill-1';
import { createElement as h, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { TiptapBox } from './tiptap-box';
import type { Send } from './post';
import { allowMarkup, useReplies, WORDS } from './post';

const ACTIVITY = /activity:(\d+)/.exec(location.pathname)?.[1] ?? '';
const POST = `urn:li:activity:${ACTIVITY}`;
const CARD = 'k1JGrdvN0Z3Azpe_qE6FgBN0aN24C08JXIdTIL_fld';

/** Who wrote it: the picture leads to them, and so do the lines beside it. */
const actor = (slug: string, name: string): ReactNode => [
  <a key="picture" href={`https://www.linkedin.com/${slug}/`}>
    <figure>
      <img alt="" src="data:," />
    </figure>
  </a>,
  <a key="lines" href={`https://www.linkedin.com/${slug}/`}>
    <div>
      <p>{name}</p>
    </div>
    <div>
      <p>Choir director</p>
    </div>
    <div>
      <p>3d • </p>
    </div>
  </a>,
];

const words = (text: string): ReactNode => (
  <p>
    <span data-testid="expandable-text-box">
      {text.split('\n').flatMap((line, index) => (index ? [<br key={index} />, line] : [line]))}
    </span>
  </p>
);

/** Comments are wrapped three times under one key. */
function comment(id: string, text: string): ReactNode {
  const componentkey = `replaceableComment_urn:li:comment:(${POST},${id})`;
  return h(
    'div',
    { key: id, componentkey },
    h(
      'div',
      { componentkey },
      h('div', { componentkey }, actor('company/kestrel-air', 'Kestrel Air'), words(text)),
    ),
  );
}

function SduiPage(): ReactNode {
  const [replies, send] = useReplies(POST);
  const key = `expanded${CARD}FeedType_FEED_DETAIL`;
  return (
    <main id="workspace" data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.UpdateDetail">
      {h(
        'div',
        { role: 'listitem', componentkey: key },
        <div>{actor('in/maya-lindqvist', 'Maya Lindqvist')}</div>,
        words(WORDS),
        <div>
          <button type="button">
            <svg id="comment-small" />
            Comment
          </button>
        </div>,
        h(
          'div',
          { componentkey: `commentBox-${POST}` },
          <TiptapBox
            send={send}
            label="Text editor for creating comment"
            attributes={{ 'data-testid': 'ui-core-tiptap-text-editor-wrapper' }}
            around={(editor, submit) => (
              <div>
                {editor}
                <button type="button">
                  <svg id="emoji-small" />
                </button>
                <button type="button" onClick={submit}>
                  <span>Comment</span>
                </button>
              </div>
            )}
          />,
        ),
        <div data-testid="commentList">
          {replies.map((text, index) => comment(`739800000000000009${index}`, text))}
        </div>,
      )}
    </main>
  );
}

function QuillBox({ send }: { send: Send }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const made = useRef<Quill>(undefined);
  useEffect(() => {
    allowMarkup();
    made.current = new Quill(place.current!);
  }, []);
  const submit = () => {
    const quill = made.current!;
    const text = quill.getText().trim();
    if (text) void send(text).then(() => quill.setText(''));
  };
  return (
    <div className="comments-comment-box">
      <div ref={place} className="ql-container" />
      <button type="button" className="comments-comment-box__submit-button--cr" onClick={submit}>
        Comment
      </button>
    </div>
  );
}

/** The page before it was rewritten: some accounts still have it. */
function OldPage(): ReactNode {
  const [replies, send] = useReplies(POST);
  return (
    <main>
      <div className="feed-shared-update-v2" role="article" data-urn={POST}>
        <div className="update-components-actor">
          <a className="update-components-actor__meta-link" href="https://www.linkedin.com/in/maya-lindqvist">
            <span className="update-components-actor__title">
              <span dir="ltr">
                <span aria-hidden="true">Maya Lindqvist</span>
                <span className="visually-hidden">Maya Lindqvist</span>
              </span>
            </span>
            <span className="update-components-actor__sub-description">3d • </span>
          </a>
        </div>
        <div className="update-components-text">
          <span dir="ltr">{WORDS}</span>
        </div>
        <QuillBox send={send} />
        {replies.map((text, index) => (
          <article
            key={index}
            className="comments-comment-entity"
            data-id={`urn:li:comment:(activity:${ACTIVITY},739800000000000008${index})`}
          >
            <a
              className="comments-comment-meta__description-container"
              href="https://www.linkedin.com/company/kestrel-air/"
            >
              <span className="comments-comment-meta__description-title">Kestrel Air</span>
            </a>
            <div className="update-components-text">
              <span dir="ltr">{text}</span>
            </div>
          </article>
        ))}
      </div>
    </main>
  );
}

export const LinkedinPage = (): ReactNode => h(location.search === '?old' ? OldPage : SduiPage);
