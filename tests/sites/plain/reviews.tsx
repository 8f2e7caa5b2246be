import { createElement as h, useState } from 'react';
import type { ReactNode } from 'react';
import type { Send } from './post';
import { NOW, useReplies, WORDS } from './post';

/** After a change of the site, the card of a review is marked otherwise. */
const CHANGED = location.pathname === '/review/changed.example';
const REVIEW = CHANGED ? '6456f2a1b2c3d4e5f6a7b8d0' : '6456f2a1b2c3d4e5f6a7b8c9';
const MAPS_REVIEW = 'ChZDSUhNMG9nS0VJQ0FnSUR4';

/** A plain box, controlled by React, and the button that posts what it holds. */
function Box({ send }: { send: Send }): ReactNode {
  const [text, setText] = useState('');
  return (
    <div>
      <textarea
        aria-label="Your public reply"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div>
        <button type="button" onClick={() => setText('')}>
          Cancel
        </button>
        <button
          type="button"
          disabled={text.trim() === ''}
          onClick={() => void send(text.trim()).then(() => setText(''))}
        >
          Post reply
        </button>
      </div>
    </div>
  );
}

const named = (attribute: string) => ({ [`data-${attribute}`]: 'true' });

/** A business's reviews on Trustpilot, as whoever answers for it sees them. */
export function TrustpilotPage(): ReactNode {
  const [replies, send] = useReplies(REVIEW);
  return (
    <main>
      <h1 id="business-unit-title">
        <span>Kestrel Air</span>
      </h1>
      <article {...named(CHANGED ? 'review-card' : 'service-review-card-paper')}>
        <aside>
          <a href="/users/5519re6ce80750aa0001fe50" {...named('consumer-profile-link')}>
            <span {...named('consumer-name-typography')}>Maya Lindqvist</span>
          </a>
        </aside>
        <section>
          <div data-service-review-rating="1">
            <time dateTime={NOW}>1 minute ago</time>
          </div>
          <div>
            <a href={`/reviews/${REVIEW}`}>
              <h2 {...named('service-review-title-typography')}>Lost and silent</h2>
            </a>
            <p {...named('service-review-text-typography')}>{WORDS}</p>
          </div>
        </section>
        {replies.map((text, index) => (
          <div key={index}>
            <p {...named('service-review-business-reply-title-typography')}>Reply from Kestrel Air</p>
            <p {...named('service-review-business-reply-text-typography')} style={{ whiteSpace: 'pre-line' }}>
              {text}
            </p>
          </div>
        ))}
        {replies.length === 0 ? <Box send={send} /> : null}
      </article>
    </main>
  );
}

/** A place's reviews on Google, with the dialog in which its owner answers. */
export function GooglePage(): ReactNode {
  const [replies, send] = useReplies(MAPS_REVIEW);
  const person = {
    'data-href': 'https://www.google.com/maps/contrib/117000000000000000014/reviews?hl=en',
    'data-review-id': MAPS_REVIEW,
  };
  return (
    <div role="dialog">
      <h1>Kestrel Air lounge</h1>
      <div className="jftiEf" data-review-id={MAPS_REVIEW}>
        {h('button', { className: 'al6Kxe', ...person }, <div className="d4r55">Maya Lindqvist</div>)}
        <span className="kvMYJc" role="img" aria-label="1 star" />
        <span className="rsqaWe">a minute ago</span>
        <div className="MyEned" lang="en">
          <span className="wiI7pd">{WORDS}</span>
        </div>
        <button type="button" data-review-id={MAPS_REVIEW} aria-label="Like">
          <span>Like</span>
        </button>
        {replies.map((text, index) => (
          <div key={index} className="CDe7pd">
            <span>Response from the owner</span>
            <div className="wiI7pd" lang="en">
              {text.split('\n').flatMap((line, at) => (at ? [<br key={at} />, line] : [line]))}
            </div>
          </div>
        ))}
      </div>
      {replies.length === 0 ? <Box send={send} /> : null}
    </div>
  );
}
