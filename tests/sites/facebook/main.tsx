import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { listen, loadSnapshot } from '../shared/client';
import { relativeTime } from '../shared/time';
import { ChatLayer, MessengerPage } from './messenger';
import { Portrait, Shape } from './parts';
import { begin, change, closeDialog, follow, personOf, profilePath, receive, useView } from './store';
import { card, css, dim, strong } from './styles';
import { Unit } from './unit';
import { fill } from './words';

function TopBar(): ReactNode {
  const { viewer, words, chatList } = useView();
  const round = css(
    'width:40px;height:40px;border-radius:50%;background:var(--soft);display:flex;align-items:center;justify-content:center',
  );
  return (
    <div
      role="banner"
      onClickCapture={follow}
      className={css(
        'position:sticky;top:0;z-index:10;height:56px;background:var(--card);box-shadow:0 1px 2px rgba(0,0,0,.15);display:flex;align-items:center;gap:8px;padding:0 16px',
      )}
    >
      <a
        href="/"
        aria-label="Facebook"
        role="link"
        className={css(
          'width:40px;height:40px;border-radius:50%;background:#0866ff;color:#fff;font-size:30px;font-weight:800;text-align:center;line-height:44px',
        )}
      >
        f
      </a>
      <input
        type="search"
        placeholder={words.search}
        aria-label={words.search}
        className={css(
          'border:0;border-radius:20px;background:var(--soft);color:inherit;padding:10px 14px;width:230px;font:inherit',
        )}
      />
      <div role="navigation" className={css('margin:0 auto')}>
        <a
          href="/"
          aria-label={words.home}
          role="link"
          className={css(
            'color:var(--accent);padding:12px 40px;border-bottom:3px solid var(--accent);display:block',
          )}
        >
          <Shape name="home" size={26} />
        </a>
      </div>
      <div
        aria-label={words.openChat}
        role="button"
        tabIndex={0}
        className={round}
        onClick={() => change({ chatList: !chatList })}
      >
        <Shape name="chat" />
      </div>
      <a href={profilePath(viewer)} aria-label={viewer.name} role="link">
        <Portrait person={viewer} />
      </a>
    </div>
  );
}

function Side(): ReactNode {
  const { viewer, snapshot } = useView();
  const rows: [ReactNode, string, string][] = [
    [<Portrait key="me" person={viewer} size={36} />, viewer.name, profilePath(viewer)],
    ...snapshot.facebook.flatMap((post): [ReactNode, string, string][] =>
      post.group
        ? [[<Shape key={post.id} name="group" size={28} />, post.group.name, `/groups/${post.group.id}/`]]
        : [],
    ),
  ];
  return (
    <div
      role="navigation"
      onClickCapture={follow}
      className={`x1wide ${css('width:300px;position:sticky;top:56px;align-self:flex-start;padding:16px 8px')}`}
    >
      {rows.map(([icon, label, href]) => (
        <a
          key={label}
          href={href}
          role="link"
          className={css(
            'display:flex;gap:12px;align-items:center;padding:8px;border-radius:8px;font-weight:500;hover:background:var(--hover)',
          )}
        >
          {icon}
          <span>{label}</span>
        </a>
      ))}
    </div>
  );
}

/** The list of units; direct children carry `data-virtualized`, and hidden nodes at the end hold stray words. */
function Feed({ test }: { test: (post: { author: string; group?: { id: string } }) => boolean }): ReactNode {
  const { snapshot, viewer } = useView();
  const posts = snapshot.facebook.filter(test).sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return (
    <>
      <div role="feed">
        {posts.map((post, index) => (
          <div key={post.id} data-virtualized="false">
            <div>
              <Unit post={post} position={index + 1} place="feed" />
            </div>
          </div>
        ))}
        {/* What the real page keeps at the end while it loads more. */}
        <div role="article" className={card} />
        <div role="article" className={card} />
      </div>
      <div hidden style={{ display: 'none' }}>
        {posts.slice(0, 4).map((post) => (
          <span key={post.id}>{relativeTime(post.at, snapshot.language)}</span>
        ))}
        <span>{viewer.name}</span>
      </div>
    </>
  );
}

function ProfileHead({ handle }: { handle: string }): ReactNode {
  const { snapshot, words } = useView();
  const person = personOf(snapshot, handle);
  return (
    <div
      className={`${card} ${css('padding:20px;display:flex;gap:16px;align-items:center')}`}
      onClickCapture={follow}
    >
      <Portrait person={person} size={96} />
      <div>
        <h1 className={css('font-size:28px;font-weight:700;line-height:34px')}>{person.name}</h1>
        <a href={`${profilePath(person)}/followers/`} role="link" tabIndex={0} className={`${dim} ${strong}`}>
          {fill(words.followers, {
            n: person.followers.toLocaleString(snapshot.language, {
              notation: 'compact',
              maximumFractionDigits: 1,
            }),
          })}
        </a>
        <div>{person.bio}</div>
      </div>
    </div>
  );
}

function Dialog(): ReactNode {
  const { dialog, snapshot, words } = useView();
  const post = snapshot.facebook.find(({ id }) => id === dialog);
  useEffect(() => {
    if (!dialog) return undefined;
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') closeDialog();
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [dialog]);
  if (!post) return null;
  return (
    <div
      className={css(
        'position:fixed;inset:0;z-index:12;background:rgba(0,0,0,.5);display:flex;justify-content:center;align-items:center',
      )}
    >
      <div
        role="dialog"
        aria-labelledby="dialog-title"
        className={css(
          'width:700px;max-width:96vw;max-height:92vh;overflow-y:auto;background:var(--card);border-radius:8px',
        )}
      >
        <div
          className={css(
            'position:sticky;top:0;z-index:1;background:var(--card);border-bottom:1px solid var(--line);padding:16px;text-align:center;font-size:20px;font-weight:700',
          )}
        >
          <h2 id="dialog-title">
            <span>{fill(words.post, { name: personOf(snapshot, post.author).name })}</span>
          </h2>
          <div
            aria-label={words.close}
            role="button"
            tabIndex={0}
            onClick={closeDialog}
            className={css(
              'position:absolute;right:12px;top:12px;border-radius:50%;background:var(--soft);padding:8px;line-height:0',
            )}
          >
            <Shape name="close" />
          </div>
        </div>
        <Unit key={post.id} post={post} position={1} place="dialog" />
      </div>
    </div>
  );
}

function Content(): ReactNode {
  const { path, search, snapshot } = useView();
  const opaque = /\/posts\/([\w]+)/.exec(path)?.[1];
  const post = snapshot.facebook.find(
    ({ id, pfbid }) => opaque !== undefined && (id === opaque || pfbid === opaque),
  );
  if (post) {
    return (
      <div className={card}>
        <Unit key={post.id} post={post} position={1} place="page" />
      </div>
    );
  }
  const fbid = new URLSearchParams(search).get('fbid');
  const pictured = path.startsWith('/photo')
    ? snapshot.facebook.find(({ id }) => `${id}1` === fbid)
    : undefined;
  if (pictured) {
    return (
      <div className={card}>
        <Unit key={pictured.id} post={pictured} position={1} place="page" />
      </div>
    );
  }
  const group = /^\/groups\/(\d+)/.exec(path)?.[1];
  if (group) return <Feed test={(each) => each.group?.id === group} />;
  const wanted = path === '/profile.php' ? new URLSearchParams(search).get('id') : path.split('/')[1];
  const person = Object.values(snapshot.people).find(
    ({ id, vanity }) => wanted && (id === wanted || vanity === wanted),
  );
  if (!person) return <Feed test={() => true} />;
  return (
    <>
      <ProfileHead handle={person.handle} />
      <Feed test={(each) => each.author === person.handle} />
    </>
  );
}

function App(): ReactNode {
  const { path, snapshot } = useView();
  const conversation = /^\/(?:messages\/)?t(?:\/(\d+))?/.exec(path) ?? /^\/messages\/?$/.exec(path);
  useEffect(() => {
    document.title = `(${snapshot.messenger.length}) ${conversation ? 'Messenger' : 'Facebook'}`;
  });
  return (
    <>
      <TopBar />
      {conversation || location.hostname === 'www.messenger.com' ? (
        <MessengerPage id={conversation?.[1]} />
      ) : (
        <div className={css('display:flex;justify-content:center;gap:32px')}>
          <Side />
          <div role="main" className={css('width:680px;max-width:100%;padding:24px 0')}>
            <Content />
          </div>
          <div className={`x1wide ${css('width:300px')}`} />
        </div>
      )}
      <Dialog />
      <ChatLayer />
    </>
  );
}

async function start(): Promise<void> {
  const snapshot = await loadSnapshot();
  const { documentElement: html } = document;
  html.lang = snapshot.language;
  html.classList.toggle('__fb-dark-mode', snapshot.theme === 'dark');
  html.classList.toggle('__fb-light-mode', snapshot.theme === 'light');
  begin(snapshot);
  listen(receive);
  createRoot(document.getElementById('mount_0_0') as HTMLElement).render(<App />);
}

void start();
