import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Composer } from './composer';
import { Avatar, DisplayName, Icon } from './parts';
import type { IconName } from './parts';
import { closeModal, follow, personOf, postOf, useView } from './store';
import { css, dim, pill, run, view } from './styles';
import { Tweet } from './tweet';

const navLink = css(
  'display:inline-flex;align-items:center;gap:20px;padding:12px;border-radius:9999px;font-size:20px;hover:background:var(--hover)',
);

export function Navigation(): ReactNode {
  const { snapshot, path, words } = useView();
  const viewer = personOf(snapshot, snapshot.viewer);
  const links: [IconName, string, string, string][] = [
    ['home', words.home, '/home', 'AppTabBar_Home_Link'],
    ['search', words.explore, '/explore', 'AppTabBar_Explore_Link'],
    ['bell', words.notifications, '/notifications', 'AppTabBar_Notifications_Link'],
    ['chat', words.messages, '/i/chat', 'AppTabBar_DirectMessage_Link'],
    ['person', words.profile, `/${viewer.handle}`, 'AppTabBar_Profile_Link'],
  ];
  return (
    <header
      role="banner"
      className={`${view} r-nav ${css('width:275px;flex-shrink:0')}`}
      onClickCapture={follow}
    >
      <div
        className={css('position:sticky;top:0;height:100vh;display:flex;flex-direction:column;padding:0 8px')}
      >
        <h1 role="heading">
          <a href="/home" aria-label="X" role="link" className={css('display:inline-flex;padding:12px')}>
            <Icon name="logo" size={28} />
          </a>
        </h1>
        <nav
          aria-label="Primary"
          role="navigation"
          className={css('display:flex;flex-direction:column;align-items:flex-start')}
        >
          {links.map(([icon, label, href, testid]) => (
            <a
              key={testid}
              href={href}
              aria-label={label}
              role="link"
              data-testid={testid}
              className={`${navLink} ${path.startsWith(href) ? css('font-weight:700') : ''}`}
            >
              <Icon name={icon} size={26} />
              <span className={`r-wide ${run}`}>{label}</span>
            </a>
          ))}
        </nav>
        <a
          href="/compose/post"
          aria-label={words.post}
          role="link"
          data-testid="SideNav_NewTweet_Button"
          className={`${pill} ${css('margin-top:12px;min-height:52px')}`}
        >
          <span className={run}>{words.post}</span>
        </a>
        <button
          aria-label={words.account}
          role="button"
          type="button"
          data-testid="SideNav_AccountSwitcher_Button"
          className={css(
            'display:flex;gap:12px;margin-top:auto;margin-bottom:12px;padding:12px;border-radius:9999px;text-align:left;hover:background:var(--hover)',
          )}
        >
          <Avatar person={viewer} inert />
          <div className={`r-wide ${css('min-width:0')}`}>
            <div className={css('font-weight:700;display:flex')}>
              <DisplayName name={viewer.name} />
            </div>
            <div className={dim}>@{viewer.handle}</div>
          </div>
        </button>
      </div>
    </header>
  );
}

export function Sidebar(): ReactNode {
  const { words } = useView();
  const trends = [
    ['Snow', '12.4K'],
    ['#FlyKestrel', '3,108'],
    ['Cardamom', '1,220'],
    ['Terminal 2', '980'],
  ];
  return (
    <div
      data-testid="sidebarColumn"
      className={`r-side ${css('width:350px;flex-shrink:0;margin-left:24px')}`}
    >
      <div className={css('position:sticky;top:0')}>
        <form
          action="#"
          aria-label={words.search}
          role="search"
          className={css('padding:6px 0 12px')}
          onSubmit={(event) => event.preventDefault()}
        >
          <div
            data-testid="SearchBox_Search_Input_label"
            className={css(
              'display:flex;align-items:center;gap:12px;border:1px solid var(--line);border-radius:9999px;padding:8px 16px;color:var(--dim)',
            )}
          >
            <Icon name="search" />
            <input
              type="text"
              placeholder={words.search}
              aria-label={words.search}
              data-testid="SearchBox_Search_Input"
              className={css('border:0;background:none;color:var(--fg);flex:1;outline:none;font:inherit')}
            />
          </div>
        </form>
        <section
          role="region"
          className={css('border:1px solid var(--line);border-radius:16px;padding:12px 0')}
        >
          <h2
            role="heading"
            aria-level={2}
            className={css('font-size:20px;padding:0 16px 8px;font-weight:800')}
          >
            {words.trends}
          </h2>
          {trends.map(([name, count]) => (
            <div
              key={name}
              data-testid="trend"
              role="link"
              tabIndex={0}
              className={css('padding:8px 16px;hover:background:var(--hover);cursor:pointer')}
            >
              <div dir="ltr" className={css('font-weight:700')}>
                {name}
              </div>
              <div className={`${dim} ${css('font-size:13px')}`}>{count} posts</div>
            </div>
          ))}
        </section>
      </div>
    </div>
  );
}

/** The layer above everything: the reply modal and the toast. */
export function Layers(): ReactNode {
  const { modal, snapshot, toast, words } = useView();
  const answered = postOf(snapshot, modal?.replyTo);
  useEffect(() => {
    if (!modal) return undefined;
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') closeModal();
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [modal]);
  return (
    <div id="layers" className={css('position:relative;z-index:10')}>
      {modal ? (
        <div className={css('position:fixed;inset:0;display:flex;justify-content:center')}>
          <div
            data-testid="mask"
            className={css('position:absolute;inset:0;background:rgba(91,112,131,.4)')}
            onClick={closeModal}
          />
          <div
            aria-labelledby="modal-header"
            aria-modal="true"
            role="dialog"
            className={css(
              'position:relative;width:600px;max-width:100%;max-height:90vh;overflow-y:auto;align-self:flex-start;margin-top:5vh;background:var(--bg);border-radius:16px',
            )}
          >
            <div id="modal-header" className={css('padding:12px 16px')}>
              <button
                aria-label={words.close}
                role="button"
                type="button"
                data-testid="app-bar-close"
                onClick={closeModal}
              >
                <Icon name="close" size={20} />
              </button>
            </div>
            {answered ? (
              <>
                <Tweet post={answered} connected below inModal />
                <div className={`${dim} ${css('padding:0 16px 0 64px')}`}>
                  {words.replyingTo}{' '}
                  <a href={`/${answered.author}`} className={css('color:var(--accent)')} onClick={follow}>
                    @{answered.author}
                  </a>
                </div>
              </>
            ) : null}
            <Composer
              inline={false}
              focus
              {...(answered ? { replyTo: answered.id } : {})}
              placeholder={answered ? words.replyPlaceholder : words.placeholder}
              button={answered ? words.reply : words.post}
              onSent={closeModal}
            />
          </div>
        </div>
      ) : null}
      {toast ? (
        <div
          className={css(
            'position:fixed;left:0;right:0;bottom:32px;display:flex;justify-content:center;pointer-events:none',
          )}
        >
          <div
            role="alert"
            data-testid="toast"
            className={css(
              'display:flex;gap:24px;background:var(--accent);color:#fff;padding:12px 16px;border-radius:4px;pointer-events:auto',
            )}
            onClickCapture={follow}
          >
            <div dir="ltr">
              <span className={run}>{toast.text}</span>
            </div>
            {toast.href ? (
              <a href={toast.href} role="link" className={css('font-weight:700')}>
                <span className={run}>{words.view}</span>
              </a>
            ) : null}
          </div>
        </div>
      ) : null}
    </div>
  );
}
