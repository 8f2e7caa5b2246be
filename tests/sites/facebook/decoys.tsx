import { memo } from 'react';
import type { ReactNode } from 'react';
import type { Person } from '../model';
import { hashOf } from '../seed/random';
import { css } from './styles';
import { TRACKING } from './store';

const gone = css('display:none');
const numbered = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => [`data-${index}`, String(index)]),
);

/** Nodes that mean nothing and read "Facebook"; the real page has 22 of them before and after every unit's content. */
export const Decoys = memo(function Decoys(): ReactNode {
  return Array.from({ length: 22 }, (_, index) => (
    <div key={index} aria-hidden="true" className={gone} {...numbered}>
      <blockquote>
        <span dir="auto">
          <span>Facebook</span>
        </span>
      </blockquote>
      <div aria-hidden="true" role="button" tabIndex={-1} />
    </div>
  ));
});

/** A card for a link that nobody shared: a random domain, the reader's own name, a piece of the text. */
export function DecoyCard({ viewer, seed }: { viewer: Person; seed: string }): ReactNode {
  const token = hashOf(seed).toString(36);
  return (
    <a
      href={`?${TRACKING}#`}
      rel="nofollow noreferrer"
      role="link"
      tabIndex={-1}
      target="_blank"
      className={css('position:absolute;width:0;height:0;overflow:hidden;opacity:0')}
    >
      <div>
        <div data-ad-rendering-role="meta">
          <span dir="auto">
            <span>{token}.example</span>
          </span>
          <div>
            <span dir="auto">
              <span>
                <span data-ad-rendering-role="title">
                  <span dir="auto">{viewer.name}</span>
                </span>
              </span>
            </span>
            <span dir="auto">
              <span>
                <span data-ad-rendering-role="description">{`${token}${hashOf(token).toString(36)}`}</span>
              </span>
            </span>
          </div>
        </div>
      </div>
    </a>
  );
}

const FILLERS = 'abehmorstdl0123456789';

/**
 * Words whose letters stand in the document in another order, among letters that nobody sees: the reader's eye gets
 * the words back through CSS `order`, a script reading the text does not.
 */
export function Scrambled({ text, seed }: { text: string; seed: string }): ReactNode {
  const letters = Array.from(text, (letter, order) => ({ letter, order, shown: true }));
  const count = 40 - (letters.length % 20);
  const fillers = Array.from({ length: count }, (_, index) => ({
    letter: FILLERS[hashOf(`${seed}${index}`) % FILLERS.length] ?? 'a',
    order: hashOf(`${index}${seed}`) % (letters.length + 1),
    shown: false,
  }));
  const mixed = [...letters, ...fillers].sort(
    (a, b) =>
      hashOf(`${seed}${a.order}${a.letter}${a.shown}`) - hashOf(`${seed}${b.order}${b.letter}${b.shown}`),
  );
  return (
    <span
      className={css('position:relative;overflow:hidden;display:inline-flex;max-height:16px')}
      style={{ display: 'flex' }}
    >
      {mixed.map(({ letter, order, shown }, index) =>
        shown ? (
          <span key={index} className={css('white-space:pre')} style={{ order }}>
            {letter}
          </span>
        ) : (
          <span key={index} className={css('position:absolute;top:3em')} style={{ order }}>
            {letter}
          </span>
        ),
      )}
    </span>
  );
}
