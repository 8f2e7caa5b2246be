import { ClearEditorPlugin } from '@lexical/react/LexicalClearEditorPlugin';
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { $getRoot, CLEAR_EDITOR_COMMAND } from 'lexical';
import { createElement as h, useState } from 'react';
import type { ReactNode } from 'react';
import { publish } from './post';

const NOW = new Date().toISOString();
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

function Submit({ sent }: { sent: (text: string) => Promise<void> }): ReactNode {
  const [editor] = useLexicalComposerContext();
  const submit = () => {
    const text = editor.read(() =>
      $getRoot()
        .getChildren()
        .map((child) => child.getTextContent())
        .join('\n'),
    );
    if (text.trim() === '') return;
    void sent(text).then(() => editor.dispatchCommand(CLEAR_EDITOR_COMMAND, undefined));
  };
  return h('button', { slot: 'submit-button', type: 'button', onClick: submit }, 'Comment');
}

function Composer({ sent }: { sent: (text: string) => Promise<void> }): ReactNode {
  const config = {
    namespace: 'reddit',
    onError: (error: Error) => {
      throw error;
    },
  };
  return (
    <LexicalComposer initialConfig={config}>
      {h(
        'comment-composer-host',
        { 'post-id': POST },
        h(
          'faceplate-form',
          { action: `/svc/shreddit/${POST}/create-comment` },
          h(
            'shreddit-composer',
            { placeholder: 'Join the conversation' },
            <RichTextPlugin
              key="rte"
              contentEditable={<ContentEditable slot="rte" />}
              ErrorBoundary={LexicalErrorBoundary}
            />,
            <ClearEditorPlugin key="clear" />,
            <Submit key="submit" sent={sent} />,
          ),
        ),
      )}
    </LexicalComposer>
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
  const [replies, setReplies] = useState<string[]>([]);
  const sent = async (text: string) => {
    await publish(text, POST);
    setReplies((before) => [...before, text]);
  };
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
      <Composer sent={sent} />
      {h(
        'shreddit-comment-tree',
        null,
        comment('t1_aaa', 'tomokafor', 'Same here'),
        ...replies.map((text, index) => comment(`t1_new${index}`, 'KestrelCare', text)),
      )}
    </main>,
  );
}
