import { createElement as h, useRef, useState } from 'react';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { LexicalBox } from './lexical-box';
import type { Send } from './post';
import { NOW, useReplies, WORDS } from './post';

const POST = 'DQkest01';
const COMMENT = '17900000000000001';
const THREAD = '110022003300';

const nav = (
  <nav role="navigation">
    <a href="/kestrelair/" role="link">
      <img alt="" src="data:," />
    </a>
  </nav>
);

/** One row: picture, account and time in one line, the words below, then the row's buttons. */
function Comment({
  account,
  path,
  text,
  answer,
}: {
  account: string;
  path: string;
  text: string;
  answer: () => void;
}): ReactNode {
  return (
    <div>
      <div>
        <a href={`/${account}/`} role="link">
          <img alt="" src="data:," />
        </a>
        <div>
          <div>
            <span dir="auto">
              <a href={`/${account}/`} role="link">
                <span dir="auto">{account}</span>
              </a>
            </span>{' '}
            <span dir="auto">
              <a href={`/p/${POST}/c/${path}/`} role="link">
                <time dateTime={NOW}>1m</time>
              </a>
            </span>
          </div>
          <div>
            <span dir="auto">{text}</span>
          </div>
        </div>
        <div>
          <div role="button" tabIndex={0} onClick={answer}>
            <span dir="auto">Reply</span>
          </div>
        </div>
      </div>
    </div>
  );
}

/** The button stands there once there is something to post; Enter posts too. */
function Form({
  text,
  setText,
  send,
  box,
}: {
  text: string;
  setText: (text: string) => void;
  send: Send;
  box: React.RefObject<HTMLTextAreaElement | null>;
}): ReactNode {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) void send(text.trim()).then(() => setText(''));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey) submit(event);
  };
  return (
    <section>
      <form method="POST" onSubmit={submit}>
        <div>
          <div role="button" tabIndex={0}>
            <svg aria-label="Emoji" role="img" />
          </div>
          <textarea
            ref={box}
            aria-label="Add a comment…"
            placeholder="Add a comment…"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={onKeyDown}
          />
          {text.trim() ? (
            <div role="button" tabIndex={0} onClick={submit}>
              Post
            </div>
          ) : null}
        </div>
      </form>
    </section>
  );
}

/** The brand's own post, and a customer below it. */
export function InstagramPost(): ReactNode {
  const [replies, send] = useReplies(COMMENT);
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const answer = (account: string) => () => {
    setText(`@${account} `);
    box.current?.focus();
  };
  return (
    <div>
      {nav}
      <main role="main">
        <div>
          <a href="/kestrelair/" role="link">
            <span dir="auto">kestrelair</span>
          </a>
          <div>
            <img alt="A mountain" src="data:," />
          </div>
        </div>
        <div>
          <Comment account="mayalq" path={COMMENT} text={WORDS} answer={answer('mayalq')} />
          {replies.map((reply, index) => (
            <Comment
              key={index}
              account="kestrelair"
              path={`${COMMENT}/r/1790000000000009${index}`}
              text={reply}
              answer={answer('kestrelair')}
            />
          ))}
        </div>
        <div>
          <a href={`/p/${POST}/`} role="link">
            <time dateTime={NOW}>1 hour ago</time>
          </a>
        </div>
        <Form text={text} setText={setText} send={send} box={box} />
      </main>
    </div>
  );
}

const row = (heading: string, text: string, key?: number): ReactNode => (
  <div key={key}>
    <div role="row">
      <div data-scope="messages_table">
        <h4>
          <span dir="auto">{heading}</span>
        </h4>
        <div role="gridcell">
          <div dir="auto">{text}</div>
        </div>
      </div>
    </div>
  </div>
);

/** A conversation with a customer. */
export function InstagramDirect(): ReactNode {
  const [replies, send] = useReplies(THREAD);
  return (
    <div>
      {nav}
      <section>
        <main role="main">
          <div>
            <h2>
              <a href="/mayalq/" role="link">
                <span dir="auto">Maya Lindqvist</span>
              </a>
            </h2>
          </div>
          <div>
            <div role="grid" aria-label="Messages in conversation with Maya Lindqvist">
              {row('Maya Lindqvist', WORDS)}
              {replies.map((text, index) => row('You sent', text, index))}
            </div>
            <LexicalBox
              send={send}
              enter
              attributes={{ role: 'textbox', 'aria-label': 'Message' }}
              around={(editor, submit) => (
                <div>
                  {editor}
                  <div role="button" tabIndex={0} onClick={submit}>
                    Send
                  </div>
                </div>
              )}
            />
          </div>
        </main>
      </section>
    </div>
  );
}

export const InstagramPage = (): ReactNode =>
  h(location.pathname.startsWith('/direct/') ? InstagramDirect : InstagramPost);
