import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Message, Thread } from '../model';
import { Box } from './composer';
import { Line, Portrait, Shape } from './parts';
import { change, navigate, personOf, profilePath, publishMessage, useView, VIEWER } from './store';
import { css, dim, hidden, small, strong } from './styles';
import { fill } from './words';

/** A pause this long (in milliseconds) gets a line with the time. */
const BREAK = 15 * 60_000;

function Row({ message, own, name }: { message: Message; own: boolean; name: string }): ReactNode {
  const { words } = useView();
  return (
    <div role="row" className={css('padding:1px 12px')}>
      <div data-scope="messages_table" data-release-focus-from="CLICK" className={css('width:100%')}>
        <h4 className={own ? hidden : `${small} ${css('padding-left:12px')}`}>
          <span dir="auto">{own ? words.youSent : name}</span>
        </h4>
        <div
          role="gridcell"
          tabIndex={-1}
          className={`${css('display:flex')} ${own ? css('justify-content:flex-end') : ''}`}
        >
          <div
            role="presentation"
            className={`${css('border-radius:18px;padding:8px 12px;max-width:75%;overflow-wrap:anywhere')} ${own ? css('background:var(--accent);color:#fff') : css('background:var(--bubble)')}`}
          >
            <span dir="auto">
              <div dir="auto">
                {message.text.split('\n').map((line, index) => (
                  <Line key={index} text={line} />
                ))}
              </div>
            </span>
          </div>
        </div>
      </div>
    </div>
  );
}

/** One conversation, in the popup and on the full page alike. */
function Conversation({ thread, popup }: { thread: Thread; popup: boolean }): ReactNode {
  const { snapshot, words } = useView();
  const [text, setText] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const submit = useRef<(() => void) | undefined>(undefined);
  const person = personOf(snapshot, thread.with);
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [thread.messages.length]);
  return (
    <>
      <div
        aria-label={words.chatSettings}
        role="button"
        tabIndex={0}
        className={css(
          'display:flex;gap:8px;align-items:center;padding:8px 12px;border-bottom:1px solid var(--line)',
        )}
      >
        <a
          href={profilePath(person)}
          aria-label={person.name}
          role="link"
          tabIndex={0}
          onClick={(event) => event.preventDefault()}
        >
          <Portrait person={person} size={32} />
        </a>
        <h2 className={strong}>
          <span dir="auto">
            <span>{person.name}</span>
          </span>
        </h2>
        {popup ? (
          <div
            aria-label={words.close}
            role="button"
            tabIndex={0}
            className={`${dim} ${css('margin-left:auto')}`}
            onClick={() => change({ chat: undefined })}
          >
            <Shape name="close" size={18} />
          </div>
        ) : null}
      </div>
      <div
        ref={list}
        role="grid"
        aria-label={fill(words.messagesIn, { name: person.name })}
        className={css('flex:1;overflow-y:auto;padding:8px 0;min-height:0')}
      >
        {thread.messages.map((message, index) => {
          const date = new Date(message.at).toLocaleDateString(snapshot.language, {
            weekday: 'short',
            hour: 'numeric',
            minute: '2-digit',
          });
          const before = thread.messages[index - 1];
          const breaks = !before || Date.parse(message.at) - Date.parse(before.at) > BREAK;
          return (
            <div key={message.id}>
              {breaks ? (
                <div role="row">
                  <div role="gridcell">
                    <div
                      data-scope="date_break"
                      className={`${small} ${css('text-align:center;padding:8px')}`}
                    >
                      {date}
                    </div>
                  </div>
                </div>
              ) : null}
              <Row message={message} own={message.author === VIEWER} name={person.name} />
            </div>
          );
        })}
      </div>
      <div
        role="group"
        aria-label="Thread composer"
        className={css('display:flex;gap:8px;align-items:flex-end;padding:8px 12px')}
      >
        <div
          className={css(
            'flex:1;min-width:0;background:var(--bubble);border-radius:18px;padding:8px 12px;max-height:140px;overflow-y:auto',
          )}
        >
          <Box
            rich={false}
            label={words.message}
            placeholder="Aa"
            {...(popup ? { describedBy: fill(words.writeTo, { name: person.name }) } : {})}
            send={(sent) => publishMessage(thread.id, sent)}
            onText={setText}
            submitRef={submit}
          />
        </div>
        <div
          aria-label={text.trim() === '' ? words.sendLike : words.pressEnter}
          role="button"
          tabIndex={0}
          className={css('color:var(--accent);padding:8px 0')}
          onClick={() => submit.current?.()}
        >
          <Shape name={text.trim() === '' ? 'like' : 'send'} />
        </div>
      </div>
    </>
  );
}

function ThreadList({ onOpen, open }: { onOpen: (id: string) => void; open?: string }): ReactNode {
  const { snapshot, words } = useView();
  return (
    <div role="grid" aria-label={words.chats}>
      {snapshot.messenger.map((thread) => {
        const person = personOf(snapshot, thread.with);
        return (
          <div key={thread.id} role="row">
            <div role="gridcell">
              <a
                href={`/messages/t/${thread.id}/`}
                role="link"
                tabIndex={0}
                className={`${css('display:flex;gap:12px;padding:10px 12px;border-radius:8px;hover:background:var(--hover)')} ${open === thread.id ? css('background:var(--hover)') : ''}`}
                onClick={(event) => {
                  event.preventDefault();
                  onOpen(thread.id);
                }}
              >
                <Portrait person={person} size={48} />
                <div className={css('min-width:0')}>
                  <span dir="auto" className={strong}>
                    {person.name}
                  </span>
                  <div
                    className={`${small} ${css('overflow:hidden;text-overflow:ellipsis;white-space:nowrap')}`}
                  >
                    <span dir="auto">{thread.messages.at(-1)?.text}</span>
                  </div>
                </div>
              </a>
            </div>
          </div>
        );
      })}
    </div>
  );
}

/** The chat list and the popup that stand over any page. */
export function ChatLayer(): ReactNode {
  const { chat, chatList, snapshot, words } = useView();
  const thread = snapshot.messenger.find(({ id }) => id === chat);
  return (
    <>
      {chatList ? (
        <div
          role="dialog"
          aria-label={words.chats}
          className={css(
            'position:fixed;top:60px;right:16px;width:360px;z-index:20;background:var(--card);border-radius:8px;box-shadow:0 8px 24px rgba(0,0,0,.25);padding:8px',
          )}
        >
          <h2 className={css('font-size:24px;font-weight:700;padding:8px')}>{words.chats}</h2>
          <ThreadList onOpen={(id) => change({ chat: id, chatList: false })} />
        </div>
      ) : null}
      {thread ? (
        <div
          className={css(
            'position:fixed;right:80px;bottom:0;z-index:15;width:338px;height:455px;display:flex;flex-direction:column;background:var(--card);border-radius:8px 8px 0 0;box-shadow:0 2px 16px rgba(0,0,0,.3)',
          )}
        >
          <Conversation key={thread.id} thread={thread} popup />
        </div>
      ) : null}
    </>
  );
}

/** Messenger as a page of its own, on both host names. */
export function MessengerPage({ id }: { id: string | undefined }): ReactNode {
  const { snapshot, words } = useView();
  const thread = snapshot.messenger.find((each) => each.id === id);
  const prefix = location.hostname === 'www.messenger.com' ? '/t/' : '/messages/t/';
  return (
    <div className={css('display:flex;height:calc(100vh - 56px)')}>
      <div
        role="navigation"
        className={css(
          'width:360px;flex-shrink:0;background:var(--card);border-right:1px solid var(--line);padding:8px;overflow-y:auto',
        )}
      >
        <h1 className={css('font-size:24px;font-weight:700;padding:8px')}>{words.chats}</h1>
        <ThreadList {...(id ? { open: id } : {})} onOpen={(next) => navigate(`${prefix}${next}`)} />
      </div>
      <div
        role="main"
        className={css('flex:1;display:flex;flex-direction:column;background:var(--card);min-width:0')}
        {...(thread
          ? { 'aria-label': fill(words.conversationWith, { name: personOf(snapshot, thread.with).name }) }
          : {})}
      >
        {thread ? <Conversation key={thread.id} thread={thread} popup={false} /> : null}
      </div>
    </div>
  );
}
