import type { ReactNode } from 'react';
import type { Person } from '../model';
import { emojiName, richText } from '../shared/text';
import { css } from './styles';

const shapes = {
  like: 'M9 21V10l4-8c1.7 0 2.5 1 2.5 2.500L15 8h5c1.3 0 2 1 1.8 2.200l-1.5 8.500C20 20.2 19 21 17.5 21zM3 10h4v11H3z',
  comment: 'M12 3c5 0 9 3.4 9 8s-4 8-9 8c-1 0-2-.1-3-.4L4 21l1-4.200A7.5 7.5 0 0 1 3 11c0-4.6 4-8 9-8z',
  share: 'M13 4l9 7-9 7v-4c-5 0-8 1.5-11 5 .6-6 4-10 11-11z',
  more: 'M3 12a2 2 0 1 1 4 0 2 2 0 0 1-4 0zm7 0a2 2 0 1 1 4 0 2 2 0 0 1-4 0zm7 0a2 2 0 1 1 4 0 2 2 0 0 1-4 0z',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 2c1 0 2.5 2.5 2.5 7s-1.5 7-2.5 7-2.5-2.5-2.5-7S11 5 12 5z',
  home: 'M12 3 3 10.500V21h6v-6h6v6h6V10.500z',
  chat: 'M12 3c5.2 0 9 3.7 9 8.500S17.2 20 12 20c-.9 0-1.8-.1-2.6-.3L6 21.500v-3.200A8.3 8.3 0 0 1 3 11.500C3 6.7 6.8 3 12 3zm-5.5 11.5 4.3-4.5 2.2 2.2 4.3-2.2-4.3 4.5-2.2-2.200z',
  close:
    'M5.7 4.3 12 10.600l6.3-6.3 1.4 1.400L13.4 12l6.3 6.3-1.4 1.400L12 13.400l-6.3 6.3-1.4-1.400L10.6 12 4.3 5.700z',
  send: 'M3 3l18 9-18 9 3-9zm5 8h6v2H8z',
  smile:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.5 9a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.400zm7 0a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.400zM7.5 14h9a4.7 4.7 0 0 1-9 0z',
  group:
    'M8 5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zm8 1a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM1.5 20c.3-4 3-6.5 6.5-6.500s6.2 2.5 6.5 6.500zm14.5 0c-.1-2-.7-3.7-1.7-5 3.7-1 7.4 1 8 5z',
};
export type ShapeName = keyof typeof shapes;

export function Shape({
  name,
  size = 20,
  title,
}: {
  name: ShapeName;
  size?: number;
  title?: string;
}): ReactNode {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="currentColor"
      className={css('flex-shrink:0;display:inline-block;vertical-align:middle')}
      {...(title ? {} : { 'aria-hidden': true })}
    >
      {title ? <title>{title}</title> : null}
      <path d={shapes[name]} />
    </svg>
  );
}

/** A profile picture as the site draws it: a picture inside an SVG. */
export function Portrait({
  person,
  size = 40,
  label,
}: {
  person: Person;
  size?: number;
  label?: boolean;
}): ReactNode {
  return (
    <svg
      {...(label ? { 'aria-label': person.name, role: 'img' } : { 'aria-hidden': true, role: 'none' })}
      data-visualcompletion="ignore-dynamic"
      width={size}
      height={size}
      viewBox="0 0 40 40"
      className={css('display:block;border-radius:50%;flex-shrink:0')}
    >
      <g>
        <image
          x="0"
          y="0"
          width="40"
          height="40"
          preserveAspectRatio="xMidYMid slice"
          href={`/avatar/${encodeURIComponent(person.handle)}.svg`}
        />
      </g>
    </svg>
  );
}

/** One line of a text: emoji are pictures, addresses are links. */
export function Line({ text, end }: { text: string; end?: ReactNode }): ReactNode {
  return (
    <div dir="auto" className={css('text-align:start;min-height:1px')}>
      {richText(text, {
        plain: (part) => part,
        emoji: (part, key) => (
          <span key={key} className={css('display:inline-flex;margin:0 1px;vertical-align:middle')}>
            <img
              height="16"
              width="16"
              alt={part}
              referrerPolicy="origin-when-cross-origin"
              src={`/emoji/${emojiName(part)}.svg`}
            />
          </span>
        ),
        link: (part, key) => {
          const href = part.startsWith('#')
            ? `/hashtag/${part.slice(1).toLowerCase()}`
            : part.startsWith('@')
              ? undefined
              : `https://l.facebook.com/l.php?u=${encodeURIComponent(part)}`;
          return href === undefined ? (
            part
          ) : (
            <a key={key} href={href} role="link" tabIndex={0} className={css('color:var(--accent)')}>
              {part}
            </a>
          );
        },
      })}
      {end}
    </div>
  );
}

/** A text in blocks (split at empty lines) of lines, each its own element. */
export function Paragraphs({ text, end }: { text: string; end?: ReactNode }): ReactNode {
  const blocks = text.split(/\n{2,}/).map((block) => block.split('\n'));
  return blocks.map((lines, block) => (
    <div
      key={block}
      className={`${css('overflow-wrap:anywhere')} ${block < blocks.length - 1 ? css('margin-bottom:8px') : ''}`}
    >
      {lines.map((line, index) => (
        <Line
          key={index}
          text={line}
          end={block === blocks.length - 1 && index === lines.length - 1 ? end : undefined}
        />
      ))}
    </div>
  ));
}
