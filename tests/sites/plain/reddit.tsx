import { createElement as h } from 'react';
import type { ReactNode } from 'react';
import { LexicalBox } from './lexical-box';
import type { Send } from './post';
import { NOW, useReplies } from './post';

const POST = 't3_1oabcde';

/** Reddit's elements lay out what is slotted into their open shadow roots. */
function define(name: string, slots: string[]): void {
  customElements.define(
    name,
    class extends HTMLElement {
      constructor() {
        super();
        const root = this.attachShadow({ mode: 'open' });
        for (const slot of [...slots, '']) {
          const place = document.createElement('slot');
          if (slot) place.name = slot;
          root.append(place);
        }
      }
    },
  );
}
define('shreddit-post', ['credit-bar', 'title', 'text-body']);
define('shreddit-comment', ['commentMeta', 'comment', 'actionRow']);
define('shreddit-composer', ['rte', 'cancel-button', 'submit-button']);

function Composer({ send }: { send: Send }): ReactNode {
  return (
    <LexicalBox
      send={send}
      attributes={{ slot: 'rte' }}
      around={(editor, submit) =>
        h(
          'comment-composer-host',
          { 'post-id': POST },
          h(
            'faceplate-form',
            { action: `/svc/shreddit/${POST}/create-comment` },
            h(
              'shreddit-composer',
              { placeholder: 'Join the conversation' },
              editor,
              <button key="submit" slot="submit-button" type="button" onClick={submit}>
                Comment
              </button>,
            ),
          ),
        )
      }
    />
  );
}

function comment(id: string, author: string, text: string): ReactNode {
  const permalink = `/r/flights/comments/1oabcde/comment/${id.slice(3)}/`;
  return h(
    'shreddit-comment',
    { key: id, author, thingid: id, depth: '0', parentid: POST, postid: POST, permalink, score: '1' },
    <div slot="commentMeta">
      <a href={`/user/${author}/`}>{author}</a> <time dateTime={NOW}>now</time>
    </div>,
    <div slot="comment" id={`${id}-comment-rtjson-content`}>
      {text.split('\n').map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </div>,
  );
}

export function RedditPage(): ReactNode {
  const [replies, send] = useReplies(POST);
  return h(
    'shreddit-app',
    { 'user-logged-in': 'true', pagetype: 'post_detail' },
    <nav>
      <a href="/user/KestrelCare/communities">Manage communities</a>
    </nav>,
    <main id="main-content">
      {h(
        'shreddit-post',
        {
          id: POST,
          author: 'mayalq',
          'post-title': 'Kestrel Air lost my suitcase three days ago',
          permalink: '/r/flights/comments/1oabcde/lost/',
          'created-timestamp': NOW,
          'comment-count': '1',
          score: '8',
        },
        <div slot="credit-bar">
          <a href="/user/mayalq/">mayalq</a>
        </div>,
        <h1 slot="title">Kestrel Air lost my suitcase three days ago</h1>,
        <div slot="text-body">
          <p>Nobody answers. My suitcase has the medication for my daughter.</p>
        </div>,
      )}
      <Composer send={send} />
      {h(
        'shreddit-comment-tree',
        null,
        comment('t1_aaa', 'tomokafor', 'Same here'),
        ...replies.map((text, index) => comment(`t1_new${index}`, 'KestrelCare', text)),
      )}
    </main>,
  );
}
