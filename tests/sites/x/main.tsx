import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { listen, loadSnapshot } from '../shared/client';
import { Chat } from './chat';
import { Layers, Navigation, Sidebar } from './shell';
import { begin, personOf, postOf, receive, useView } from './store';
import { css, view } from './styles';
import { Found, Home, Profile, Status } from './timeline';
import { fill } from './words';

function Page(): ReactNode {
  const { path, search, snapshot, words } = useView();
  const wanted = useMemo(() => (new URLSearchParams(search).get('q') ?? '').toLowerCase(), [search]);
  const found = useMemo(() => (post: { text: string }) => post.text.toLowerCase().includes(wanted), [wanted]);
  const mentions = useMemo(
    () => (post: { text: string; author: string }) =>
      /@kestrel(air|helps)\b/i.test(post.text) && post.author !== snapshot.viewer,
    [snapshot.viewer],
  );
  const tag = /^\/hashtag\/([^/]+)/.exec(path)?.[1];
  const tagged = useMemo(
    () => (post: { text: string }) => post.text.toLowerCase().includes(`#${(tag ?? '').toLowerCase()}`),
    [tag],
  );
  const status = /^\/[^/]+\/status\/(\d+)/.exec(path)?.[1];
  if (status) return <Status key={status} id={status} />;
  if (tag) return <Found title={`#${tag}`} test={tagged} />;
  if (path.startsWith('/notifications')) return <Found title={words.notifications} test={mentions} />;
  if (path === '/search') return <Found title={wanted} test={found} />;
  if (path === '/' || path === '/home' || path === '/explore' || path === '/compose/post') return <Home />;
  return <Profile key={path} handle={decodeURIComponent(path.split('/')[1] ?? '')} />;
}

function titleOf(path: string, view_: ReturnType<typeof useView>): string {
  const { snapshot, words } = view_;
  const post = postOf(snapshot, /\/status\/(\d+)/.exec(path)?.[1]);
  if (post)
    return fill(words.on, { name: personOf(snapshot, post.author).name, text: post.text.slice(0, 80) });
  if (path.startsWith('/i/chat')) return words.chat;
  if (path.startsWith('/notifications')) return words.notifications;
  if (path === '/' || path === '/home') return words.home;
  const person = snapshot.people[path.split('/')[1] ?? ''];
  return person ? `${person.name} (@${person.handle})` : words.home;
}

function App(): ReactNode {
  const current = useView();
  const { path, snapshot } = current;
  const unread = snapshot.x.filter(
    (post) => post.replyTo === undefined && /@kestrelhelps/i.test(post.text),
  ).length;
  useEffect(() => {
    document.title = `(${unread}) ${titleOf(path, current)} / X`;
  });
  const chat = /^\/i\/chat(?:\/([\d-]+))?/.exec(path);
  return (
    <div className={`${view} ${css('display:flex;justify-content:center;min-height:100vh')}`}>
      <Layers />
      <Navigation />
      <main
        role="main"
        className={`${view} ${css('display:flex;flex-shrink:1;min-width:0')} ${chat ? css('width:950px') : ''}`}
      >
        {chat ? (
          <Chat id={chat[1]} />
        ) : (
          <>
            <div
              data-testid="primaryColumn"
              className={`${view} ${css('width:600px;max-width:100%;border-left:1px solid var(--line);border-right:1px solid var(--line);min-height:100vh;flex-shrink:1')}`}
            >
              <Page />
            </div>
            <Sidebar />
          </>
        )}
      </main>
      <div data-testid="chat-drawer-root">
        <div data-testid="chat-drawer-main" />
      </div>
    </div>
  );
}

async function start(): Promise<void> {
  const snapshot = await loadSnapshot();
  const dark = snapshot.theme === 'dark';
  const { documentElement: html, body } = document;
  html.lang = snapshot.language;
  html.dataset['theme'] = snapshot.theme;
  html.style.colorScheme = dark ? 'dark' : 'light';
  body.style.backgroundColor = dark ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
  begin(snapshot);
  listen(receive);
  createRoot(document.getElementById('react-root') as HTMLElement).render(<App />);
}

void start();
