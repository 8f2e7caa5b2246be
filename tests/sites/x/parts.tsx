import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Person, XPost } from '../model';
import { emojiName, richText } from '../shared/text';
import { css, run, text, view } from './styles';
import { useView } from './store';

const icons = {
  logo: 'M14.3 10.6 21.4 2.5h-1.7l-6.1 7-4.9-7H3l7.4 10.6L3 21.5h1.7l6.5-7.4 5.2 7.4H22zM5.3 3.7h2.6l11.9 16.7h-2.6z',
  home: 'M12 3 3 10.5V21h6v-6h6v6h6V10.5zM5 11.4l7-5.8 7 5.8V19h-2v-6H7v6H5z',
  search:
    'M10.5 4a6.5 6.5 0 1 0 4 11.6l4.7 4.7 1.4-1.4-4.7-4.7A6.5 6.5 0 0 0 10.5 4zm0 2a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z',
  bell: 'M12 2a7 7 0 0 0-7 7v4l-2 4h5a4 4 0 0 0 8 0h5l-2-4V9a7 7 0 0 0-7-7zm0 2a5 5 0 0 1 5 5v4.5l.8 1.5H6.2l.8-1.5V9a5 5 0 0 1 5-5zm-2 13h4a2 2 0 0 1-4 0z',
  chat: 'M3 5h18v14H3zm2 2v.5l7 4.6 7-4.6V7zm0 3v7h14v-7l-7 4.6z',
  person:
    'M12 3a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zm0 2a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM4 21c.4-4.4 3.6-7.5 8-7.500s7.6 3.1 8 7.500h-2c-.4-3.3-2.7-5.5-6-5.500S6.4 17.7 6 21z',
  reply:
    'M2 10a8 8 0 0 1 8-8h4a8 8 0 0 1 1 15.900V22l-5-4a8 8 0 0 1-8-8zm8-6a6 6 0 1 0 0 12h1v2l2-1.900h1A6 6 0 0 0 14 4z',
  repost:
    'M4.5 4 9 8.200l-1.4 1.400L5.5 7.700V16c0 1.1.9 2 2 2H13v2H7.500a4 4 0 0 1-4-4V7.700L1.4 9.6 0 8.200zM16.5 6H11V4h5.500a4 4 0 0 1 4 4v8.300l2.1-1.900L24 15.8 19.5 20 15 15.800l1.4-1.4 2.1 1.900V8a2 2 0 0 0-2-2z',
  like: 'M12 21C5 16.5 2 12.8 2 9a5.5 5.5 0 0 1 10-3.100A5.5 5.5 0 0 1 22 9c0 3.8-3 7.5-10 12zm0-2.400c5.5-3.7 8-6.7 8-9.600a3.5 3.5 0 0 0-6.8-1L12 10l-1.2-2A3.5 3.5 0 0 0 4 9c0 2.9 2.5 5.9 8 9.600z',
  views: 'M4 20h2v-7H4zm5 0h2V4H9zm5 0h2V9h-2zm5 0h2v-4h-2z',
  bookmark: 'M5 3h14v19l-7-5-7 5zm2 2v13l5-3.6 5 3.600V5z',
  share: 'M12 2.6 17.7 8.300l-1.4 1.400L13 6.400V16h-2V6.400L7.7 9.7 6.3 8.300zM4 15h2v4h12v-4h2v6H4z',
  more: 'M3 12a2 2 0 1 1 4 0 2 2 0 0 1-4 0zm7 0a2 2 0 1 1 4 0 2 2 0 0 1-4 0zm7 0a2 2 0 1 1 4 0 2 2 0 0 1-4 0z',
  verified:
    'M11 1l2.6 2.2 3.4-.3 1 3.3 2.9 1.8-1.3 3.100L21 14l-2.7 2.1-.4 3.4-3.4.2L12 22l-2.9-1.7-3.4.2-.8-3.300L2 15.300l.9-3.300L1.6 9l2.7-2 .4-3.4 3.4-.2zm-1.2 14 5.6-7-1.5-1.2-4.2 5.3-2.2-2.100L6.1 11.400z',
  back: 'M7.4 13 12 17.6 10.6 19 3.6 12l7-7L12 6.4 7.4 11H21v2z',
  close:
    'M10.6 12 4.3 5.700l1.4-1.400L12 10.600l6.3-6.3 1.4 1.400L13.4 12l6.3 6.3-1.4 1.400L12 13.400l-6.3 6.3-1.4-1.400z',
  image: 'M3 4h18v16H3zm2 2v8l4-4 4 4 3-3 3 3V6zm0 11v1h14v-1l-3-3-3 3-4-4z',
  send: 'M3 3l18 9-18 9 3-9zm5 8h6v2H8z',
};
export type IconName = keyof typeof icons;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }): ReactNode {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      width={size}
      height={size}
      className={css('fill:currentColor;flex-shrink:0')}
    >
      <g>
        <path d={icons[name]} />
      </g>
    </svg>
  );
}

/** "id__" and letters, as the site names the parts of a post. */
export const usePartId = (): string => `id__${useId().replace(/[^a-z0-9]/gi, '')}x`;

/** A text as the site writes it: runs in spans, emoji as pictures, mentions inside a div in the middle of the text. */
export function PostText({ text: words }: { text: string }): ReactNode {
  return richText(words, {
    plain: (part, key) => (
      <span key={key} className={`${run} ${css('white-space:pre-wrap;overflow-wrap:anywhere')}`}>
        {part}
      </span>
    ),
    emoji: (part, key) => <Emoji key={key} text={part} />,
    link: (part, key) => <Entity key={key} text={part} />,
  });
}

function Emoji({ text: sign }: { text: string }): ReactNode {
  return (
    <img
      alt={sign}
      draggable={false}
      src={`/emoji/${emojiName(sign)}.svg`}
      title={sign}
      className={css('display:inline-block;width:1.2em;height:1.2em;vertical-align:-20%;margin:0 .075em')}
    />
  );
}

const linkStyle = css('color:var(--accent);hover:text-decoration:underline');

function Entity({ text: words }: { text: string }): ReactNode {
  if (words.startsWith('@')) {
    return (
      <div className={`${view} ${css('display:inline-flex')}`}>
        <span className={css('flex-direction:row')}>
          <a dir="ltr" href={`/${words.slice(1)}`} role="link" className={`${text} ${linkStyle}`}>
            {words}
          </a>
        </span>
      </div>
    );
  }
  if (words.startsWith('#')) {
    return (
      <span className={css('flex-direction:row')}>
        <a
          dir="ltr"
          href={`/hashtag/${words.slice(1)}?src=hashtag_click`}
          role="link"
          className={`${text} ${linkStyle}`}
        >
          {words}
        </a>
      </span>
    );
  }
  return (
    <a
      dir="ltr"
      href={`https://t.co/${emojiName(words.slice(0, 3)).replaceAll('-', '')}`}
      rel="noopener noreferrer nofollow"
      target="_blank"
      role="link"
      className={`${text} ${linkStyle}`}
    >
      <span aria-hidden="true" className={css('font-size:0')}>
        https://
      </span>
      {words.replace(/^https?:\/\//, '')}
    </a>
  );
}

/** A display name: plain runs and emoji pictures. */
export function DisplayName({ name }: { name: string }): ReactNode {
  return (
    <span className={`${run} ${css('overflow:hidden;text-overflow:ellipsis;white-space:nowrap')}`}>
      {richText(name, {
        plain: (part, key) => (
          <span key={key} className={run}>
            {part}
          </span>
        ),
        emoji: (part, key) => <Emoji key={key} text={part} />,
        link: (part, key) => (
          <span key={key} className={run}>
            {part}
          </span>
        ),
      })}
    </span>
  );
}

export function Avatar({
  person,
  size = 40,
  inert = false,
}: {
  person: Person;
  size?: number;
  inert?: boolean;
}): ReactNode {
  const picture = (
    <div className={css('border-radius:9999px;overflow:hidden')}>
      <div className={view} aria-hidden="true" />
      <img
        alt=""
        draggable={false}
        src={`/avatar/${encodeURIComponent(person.handle)}.svg`}
        width={size}
        height={size}
      />
    </div>
  );
  return (
    <div
      className={`${view} ${css('position:relative;flex-shrink:0')}`}
      data-testid={`UserAvatar-Container-${person.handle}`}
      style={{ width: `${size}px`, height: `${size}px` }}
    >
      <div className={css('position:absolute;inset:0')}>
        {inert ? (
          <div aria-hidden="true" role="presentation" tabIndex={-1}>
            {picture}
          </div>
        ) : (
          <a href={`/${person.handle}`} aria-hidden="true" role="link" tabIndex={-1}>
            {picture}
          </a>
        )}
      </div>
    </div>
  );
}

/** The row or rows that name somebody. In a quote nothing is a link. */
export function UserName({
  person,
  post,
  time,
  inert,
  stacked,
  id,
}: {
  person: Person;
  post?: XPost;
  time?: ReactNode;
  inert?: boolean;
  stacked?: boolean;
  id?: string;
}): ReactNode {
  const { words } = useView();
  const name = (
    <div className={`${view} ${css('display:flex;align-items:center;min-width:0')}`}>
      <div dir="ltr" className={`${text} ${css('font-weight:700;overflow:hidden;display:flex;min-width:0')}`}>
        <DisplayName name={person.name} />
      </div>
      {person.verified ? (
        <div dir="ltr" className={css('display:inline-flex;margin-left:2px;color:var(--accent)')}>
          <svg
            viewBox="0 0 22 22"
            aria-label={words.verified}
            role="img"
            width="18"
            height="18"
            data-testid="icon-verified"
            className={css('fill:currentColor')}
          >
            <g>
              <path d={icons.verified} />
            </g>
          </svg>
        </div>
      ) : null}
    </div>
  );
  const handle = (
    <div
      dir="ltr"
      className={`${text} ${css('color:var(--dim);white-space:nowrap;overflow:hidden;text-overflow:ellipsis')}`}
    >
      <span className={run}>@{person.handle}</span>
    </div>
  );
  const shrink = css('min-width:0;max-width:100%');
  return (
    <div
      id={id}
      data-testid="User-Name"
      className={`${view} ${stacked ? css('display:flex;flex-direction:column;min-width:0') : css('display:flex;align-items:center;min-width:0;max-width:100%')}`}
    >
      <div className={`${view} ${shrink}`}>
        <div className={`${view} ${shrink}`}>
          {inert ? (
            name
          ) : (
            <a href={`/${person.handle}`} role="link" className={css('hover:text-decoration:underline')}>
              {name}
            </a>
          )}
        </div>
      </div>
      <div
        className={`${view} ${css('display:flex;min-width:0;flex-shrink:1')} ${stacked ? '' : css('margin-left:4px')}`}
      >
        <div className={`${view} ${css('display:flex;min-width:0')}`}>
          <div className={`${view} ${shrink}`}>
            {inert ? (
              <div tabIndex={-1}>{handle}</div>
            ) : (
              <a href={`/${person.handle}`} role="link" tabIndex={-1}>
                {handle}
              </a>
            )}
          </div>
          {time && post ? (
            <>
              <div dir="ltr" aria-hidden="true" className={css('color:var(--dim);padding:0 4px')}>
                <span className={run}>·</span>
              </div>
              <div className={`${view} ${css('flex-shrink:0')}`}>{time}</div>
            </>
          ) : null}
        </div>
      </div>
    </div>
  );
}
