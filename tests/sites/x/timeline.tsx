import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Snapshot, XPost } from '../model';
import { Composer } from './composer';
import { Avatar, DisplayName, Icon, UserName } from './parts';
import { WhoToFollow } from './suggestions';
import { follow, personOf, postOf, showWaiting, useView } from './store';
import { css, dim, hidden, pill, run, text, view } from './styles';
import { Tweet, TimelineTweet } from './tweet';
import { VirtualList } from './virtual-list';
import type { Row } from './virtual-list';
import { fill } from './words';

const newestFirst = (a: XPost, b: XPost): number => Date.parse(b.at) - Date.parse(a.at);

/** Rows of a timeline; where the account has answered a post, its latest answer stands below the post. */
function rowsOf(snapshot: Snapshot, posts: XPost[], threads = false): Row[] {
  return posts.flatMap((post): Row[] => {
    const answer = threads
      ? snapshot.x
          .filter(({ replyTo, author }) => replyTo === post.id && author === snapshot.viewer)
          .sort(newestFirst)[0]
      : undefined;
    const row: Row = {
      key: post.id,
      render: () => <TimelineTweet post={post} connected={answer !== undefined} />,
    };
    return answer ? [row, { key: answer.id, render: () => <Tweet post={answer} below /> }] : [row];
  });
}

export function Heading({ children, back }: { children: ReactNode; back?: boolean }): ReactNode {
  const { words } = useView();
  return (
    <div
      className={css(
        'position:sticky;top:0;z-index:3;background:var(--bg);border-bottom:1px solid var(--line);display:flex;align-items:center;gap:28px;padding:0 16px;min-height:53px',
      )}
    >
      {back ? (
        <button
          aria-label={words.back}
          role="button"
          type="button"
          data-testid="app-bar-back"
          onClick={() => history.back()}
        >
          <Icon name="back" size={20} />
        </button>
      ) : null}
      <h2 dir="ltr" aria-level={2} role="heading" className={css('font-size:20px;font-weight:700')}>
        {children}
      </h2>
    </div>
  );
}

export function Section({ title, label, rows }: { title: string; label: string; rows: Row[] }): ReactNode {
  return (
    <section aria-labelledby="accessible-list-0" role="region" className={view}>
      <h1 dir="auto" aria-level={1} role="heading" id="accessible-list-0" className={hidden}>
        {title}
      </h1>
      <VirtualList rows={rows} label={label} />
    </section>
  );
}

export function Home(): ReactNode {
  const { snapshot, waiting, words } = useView();
  const rows = useMemo(() => {
    const hiddenIds = new Set(waiting);
    const posts = snapshot.x.filter(
      (post) => !hiddenIds.has(post.id) && post.replyTo === undefined && !post.pinned,
    );
    const all = rowsOf(snapshot, posts.sort(newestFirst), true);
    return [...all.slice(0, 9), { key: 'who-to-follow', render: () => <WhoToFollow /> }, ...all.slice(9)];
  }, [snapshot, waiting]);
  return (
    <div aria-label={words.home} tabIndex={-1} className={view} onClickCapture={follow}>
      <div
        className={css(
          'position:sticky;top:0;z-index:3;background:var(--bg);border-bottom:1px solid var(--line)',
        )}
      >
        <nav aria-live="polite" role="navigation">
          <div data-testid="ScrollSnap-SwipeableList">
            <div role="tablist" data-testid="ScrollSnap-List" className={css('display:flex')}>
              {[words.forYou, words.following].map((tab, index) => (
                <div key={tab} role="presentation" className={css('flex:1;text-align:center')}>
                  <a
                    href="/home"
                    role="tab"
                    aria-selected={index === 0}
                    tabIndex={index === 0 ? 0 : -1}
                    className={css('display:inline-block;padding:16px 0')}
                  >
                    <div dir="ltr" className={index === 0 ? css('font-weight:700') : dim}>
                      <span className={run}>{tab}</span>
                      {index === 0 ? (
                        <div
                          className={css(
                            'height:4px;border-radius:4px;background:var(--accent);margin-top:8px;margin-bottom:-16px',
                          )}
                        />
                      ) : null}
                    </div>
                  </a>
                </div>
              ))}
            </div>
          </div>
        </nav>
      </div>
      <div className={css('border-bottom:1px solid var(--line)')}>
        <Composer inline placeholder={words.placeholder} button={words.post} />
      </div>
      {waiting.length > 0 ? (
        <div
          className={css('position:sticky;top:60px;z-index:2;display:flex;justify-content:center;height:0')}
        >
          <button
            role="button"
            type="button"
            className={`${pill} ${css('margin-top:8px;background:var(--accent);color:#fff')}`}
            onClick={showWaiting}
          >
            <span data-testid="pillLabel" className={run}>
              {fill(words.newPosts, { n: waiting.length })}
            </span>
          </button>
        </div>
      ) : null}
      <Section title={words.timelineHome} label={words.timelineHome} rows={rows} />
    </div>
  );
}

/** Notifications and search: posts that hold a word. */
export function Found({ title, test }: { title: string; test: (post: XPost) => boolean }): ReactNode {
  const { snapshot, words } = useView();
  const rows = useMemo(
    () => rowsOf(snapshot, snapshot.x.filter((post) => !post.ad && test(post)).sort(newestFirst)),
    [snapshot, test],
  );
  return (
    <div className={view} onClickCapture={follow}>
      <Heading>{title}</Heading>
      <Section title={title} label={`${words.timelineHome.split(':')[0] ?? ''}: ${title}`} rows={rows} />
    </div>
  );
}

export function Status({ id }: { id: string }): ReactNode {
  const { snapshot, words } = useView();
  const post = postOf(snapshot, id);
  const rows = useMemo(() => {
    if (!post) return [];
    const parents: XPost[] = [];
    for (let up = postOf(snapshot, post.replyTo); up; up = postOf(snapshot, up.replyTo)) parents.unshift(up);
    const replies = snapshot.x.filter(({ replyTo }) => replyTo === post.id).sort((a, b) => newestFirst(b, a));
    return [
      ...parents.map((parent): Row => ({
        key: parent.id,
        render: () => <Tweet post={parent} connected below />,
      })),
      {
        key: `focal-${post.id}`,
        keeps: true,
        render: () => (
          <div className={view}>
            <Tweet post={post} focal />
            <div data-testid="inline_reply_offscreen" className={css('border-bottom:1px solid var(--line)')}>
              <Composer inline replyTo={post.id} placeholder={words.replyPlaceholder} button={words.reply} />
            </div>
          </div>
        ),
      },
      ...replies.flatMap((reply): Row[] => {
        const answers = snapshot.x.filter(({ replyTo }) => replyTo === reply.id).slice(0, 1);
        return [reply, ...answers].map((each, index, chain) => ({
          key: each.id,
          render: () => <Tweet post={each} connected={index < chain.length - 1} below />,
        }));
      }),
    ];
  }, [post, snapshot, words]);
  return (
    <div className={view} onClickCapture={follow}>
      <Heading back>{words.post}</Heading>
      {post ? (
        <Section title={words.timelineConversation} label={words.timelineConversation} rows={rows} />
      ) : (
        <div className={css('padding:32px;text-align:center')}>
          Hmm…this page doesn’t exist. Try searching for something else.
        </div>
      )}
    </div>
  );
}

export function Profile({ handle }: { handle: string }): ReactNode {
  const { snapshot, words } = useView();
  const person = personOf(snapshot, handle);
  const rows = useMemo(
    () =>
      rowsOf(
        snapshot,
        snapshot.x
          .filter((post) => (post.author === handle || post.repostedBy === handle) && !post.ad)
          .sort((a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false) || newestFirst(a, b)),
      ),
    [snapshot, handle],
  );
  const count = (value: number): string =>
    value.toLocaleString(snapshot.language, { notation: 'compact', maximumFractionDigits: 1 });
  return (
    <div className={view} onClickCapture={follow}>
      <Heading back>
        <DisplayName name={person.name} />
      </Heading>
      <div className={css('height:160px;background:linear-gradient(120deg,#8ab6d6,#f0dfc2)')} />
      <div className={css('padding:0 16px 12px;border-bottom:1px solid var(--line)')}>
        <div className={css('margin-top:-56px;margin-bottom:8px')}>
          <Avatar person={person} size={112} inert />
        </div>
        <div data-testid="UserName" className={css('font-size:20px')}>
          <UserName person={person} stacked inert />
        </div>
        <div dir="auto" data-testid="UserDescription" className={css('margin:8px 0')}>
          {person.bio}
        </div>
        <div className={css('display:flex;gap:20px')}>
          <a href={`/${handle}/following`} dir="ltr" role="link" className={text}>
            <span className={`${run} ${css('font-weight:700')}`}>{count(person.following)}</span>{' '}
            <span className={dim}>{words.following}</span>
          </a>
          <a href={`/${handle}/verified_followers`} dir="ltr" role="link" className={text}>
            <span className={`${run} ${css('font-weight:700')}`}>{count(person.followers)}</span>{' '}
            <span className={dim}>{words.followers}</span>
          </a>
        </div>
      </div>
      <Section
        title={person.name}
        label={`${words.timelineHome.split(':')[0] ?? ''}: ${handle}`}
        rows={rows}
      />
    </div>
  );
}
