import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Message, Thread } from '../model';
import { send } from '../shared/client';
import { Avatar, DisplayName, Icon } from './parts';
import { follow, personOf, receive, showToast, useView } from './store';
import { css, dim, view } from './styles';
import { Heading } from './timeline';

function Inbox({ open }: { open: string | undefined }): ReactNode {
  const { snapshot, words } = useView();
  return (
    <div
      data-testid="dm-inbox-panel"
      className={css('width:340px;border-right:1px solid var(--line);flex-shrink:0')}
    >
      <Heading>{words.chat}</Heading>
      {snapshot.chats.map((thread) => {
        const person = personOf(snapshot, thread.with);
        return (
          <a
            key={thread.id}
            href={`/i/chat/${thread.id}`}
            data-testid={`dm-conversation-item-${thread.id}`}
            role="link"
            className={`${css('display:flex;gap:12px;padding:12px 16px;hover:background:var(--hover)')} ${thread.id === open ? css('background:var(--hover)') : ''}`}
          >
            <Avatar person={person} inert />
            <div className={css('min-width:0;flex:1')}>
              <div className={css('font-weight:700;display:flex')}>
                <DisplayName name={person.name} />
              </div>
              <div className={`${dim} ${css('overflow:hidden;text-overflow:ellipsis;white-space:nowrap')}`}>
                {thread.messages.at(-1)?.text}
              </div>
            </div>
          </a>
        );
      })}
    </div>
  );
}

function Bubble({ message, own, first }: { message: Message; own: boolean; first: boolean }): ReactNode {
  const { snapshot } = useView();
  return (
    <li
      data-testid={`message-${message.id}`}
      data-dm-message-row=""
      className={`${css('display:flex;list-style:none;padding:2px 16px')} ${own ? css('justify-content:flex-end') : css('justify-content:flex-start')} ${own ? 'justify-end' : 'justify-start'}`}
    >
      <div className={css('max-width:70%')}>
        <div
          className={`${css('border-radius:20px;padding:8px 14px')} ${own ? css('background:var(--accent);color:#fff') : css('background:var(--line)')}`}
        >
          <div
            data-testid={`message-text-${message.id}`}
            dir="auto"
            className={css('white-space:pre-wrap;overflow-wrap:anywhere')}
          >
            <span>{message.text}</span>
          </div>
        </div>
        {first ? null : (
          <div
            id={`${message.id}-time`}
            className={`${dim} ${css('font-size:12px')} ${own ? css('text-align:right') : ''}`}
          >
            {new Date(message.at).toLocaleTimeString(snapshot.language, {
              hour: 'numeric',
              minute: '2-digit',
            })}
          </div>
        )}
      </div>
    </li>
  );
}

function Conversation({ thread }: { thread: Thread }): ReactNode {
  const { snapshot, words } = useView();
  const [draft, setDraft] = useState('');
  const [busy, setBusy] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const person = personOf(snapshot, thread.with);
  useEffect(() => {
    list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [thread.messages.length]);

  async function sendMessage(): Promise<void> {
    if (busy || draft.trim() === '') return;
    setBusy(true);
    try {
      const message = await send<Message>('/api/x/chat', { thread: thread.id, text: draft });
      receive({ kind: 'chat', thread: thread.id, message });
      setDraft('');
    } catch {
      showToast({ text: words.sentFailed });
    } finally {
      setBusy(false);
    }
  }

  return (
    <div
      data-testid="dm-conversation-panel"
      className={css('flex:1;display:flex;flex-direction:column;min-width:0;height:100vh')}
    >
      <div
        data-testid="dm-conversation-header"
        className={css(
          'display:flex;gap:12px;align-items:center;padding:8px 16px;border-bottom:1px solid var(--line)',
        )}
      >
        <a href={`/${person.handle}`} className={css('display:flex;gap:12px;align-items:center;min-width:0')}>
          <Avatar person={person} size={32} inert />
          <span
            data-testid="dm-conversation-username"
            className={css('font-weight:700;min-width:0;overflow:hidden')}
          >
            <DisplayName name={person.name} />
          </span>
        </a>
      </div>
      <div data-testid="dm-message-list-container" className={css('flex:1;overflow-y:auto;padding:12px 0')}>
        <ul ref={list} data-testid="dm-message-list" className={css('margin:0;padding:0')}>
          {thread.messages.map((message, index) => (
            <Bubble
              key={message.id}
              message={message}
              own={message.author === snapshot.viewer}
              first={
                index < thread.messages.length - 1 && thread.messages[index + 1]?.author === message.author
              }
            />
          ))}
        </ul>
      </div>
      <form
        data-testid="dm-composer-form"
        className={css(
          'display:flex;gap:8px;padding:12px 16px;border-top:1px solid var(--line);align-items:flex-end',
        )}
        onSubmit={(event) => {
          event.preventDefault();
          void sendMessage();
        }}
      >
        <textarea
          data-testid="dm-composer-textarea"
          dir="auto"
          rows={Math.min(8, draft.split('\n').length)}
          placeholder={words.chatPlaceholder}
          aria-label={words.chatPlaceholder}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            void sendMessage();
          }}
          className={css(
            'flex:1;background:var(--soft);border:1px solid var(--line);border-radius:20px;padding:9px 14px;min-height:40px',
          )}
        />
        <button
          type="submit"
          data-testid="dm-composer-send-button"
          aria-label={words.send}
          disabled={draft.trim() === '' || busy}
          className={css('color:var(--accent);padding:10px;disabled:opacity:.4')}
        >
          <Icon name="send" size={20} />
        </button>
      </form>
    </div>
  );
}

/** X Chat: the inbox and the open conversation. */
export function Chat({ id }: { id: string | undefined }): ReactNode {
  const { snapshot } = useView();
  const thread = snapshot.chats.find((each) => each.id === id);
  return (
    <div
      data-testid="dm-container"
      className={`${view} ${css('display:flex;width:100%;border-right:1px solid var(--line)')}`}
      onClickCapture={follow}
    >
      <Inbox open={id} />
      {thread ? (
        <Conversation key={thread.id} thread={thread} />
      ) : (
        <div
          data-testid="dm-conversation-panel"
          className={css(
            'flex:1;display:flex;align-items:center;justify-content:center;color:var(--dim);height:100vh',
          )}
        >
          <span>Start conversation</span>
        </div>
      )}
    </div>
  );
}
