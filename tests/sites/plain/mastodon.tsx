import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Send } from './post';
import { NOW, useReplies, WORDS } from './post';

const FOCAL = '115483000000000011';

function Status({
  id,
  account,
  name,
  text,
}: {
  id: string;
  account: string;
  name: string;
  text: string;
}): ReactNode {
  return (
    <div className="status__wrapper">
      <div className="status status-public status-reply status--in-thread" data-id={id}>
        <div className="status__line status__line--full" />
        <div className="status__info">
          <a className="status__relative-time" href={`/@${account}/${id}`}>
            <time dateTime={NOW}>now</time>
          </a>
          <a className="status__display-name" href={`/@${account}`} title={account}>
            <strong className="display-name__html">{name}</strong>
          </a>
        </div>
        <div className="status__content">
          <div className="status__content__text" lang="en">
            <p>{text}</p>
          </div>
        </div>
      </div>
    </div>
  );
}

/** The form is controlled by React, as Mastodon's is: what is not told by events is lost. */
function Form({ send }: { send: Send }): ReactNode {
  const [text, setText] = useState('');
  const submit = () => {
    if (text.trim()) void send(text.trim()).then(() => setText(''));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };
  return (
    <form className="compose-form" onSubmit={(event) => (event.preventDefault(), submit())}>
      <div className="reply-indicator">
        <a className="detailed-status__display-name" href="/@maya@other.example">
          Maya
        </a>
        <div className="reply-indicator__content">
          <p>{WORDS}</p>
        </div>
      </div>
      <textarea
        className="autosuggest-textarea__textarea"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="submit">Reply</button>
    </form>
  );
}

export function MastodonPage(): ReactNode {
  const [replies, send] = useReplies(FOCAL);
  return (
    <div id="mastodon" data-props="{}">
      <Form send={send} />
      <div className="column">
        <div className="scrollable item-list">
          <div className="detailed-status__wrapper detailed-status__wrapper-public">
            <div className="detailed-status">
              <a className="detailed-status__display-name" href="/@maya@other.example">
                <strong className="display-name__html">Maya Lindqvist</strong>
              </a>
              <div className="status__content">
                <div className="status__content__text" lang="en">
                  <p>{WORDS}</p>
                </div>
              </div>
              <a className="detailed-status__datetime" href={`/@maya@other.example/${FOCAL}`}>
                Nov 2
              </a>
            </div>
          </div>
          {replies.map((text, index) => (
            <Status
              key={index}
              id={`11548300000000009${index}`}
              account="KestrelAir"
              name="Kestrel Air"
              text={text}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
