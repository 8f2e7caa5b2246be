import type { Author, Post } from '@/lib/domain/post';
import { readLine } from '../read-text';
import { remember } from '../remember';
import { cardUrn, commentUrn, pageUrn, trackingOf } from './ids';
import {
  authorFrom,
  commentOf,
  follows,
  isNoTime,
  nameIn,
  personIn,
  postOf,
  sharedOut,
  withFollowers,
  wordsIn,
} from './parts';
import { selectors } from './selectors';

interface Actor {
  author: Author;
  /** The link that holds the name, what its author does, and the time. */
  link: Element;
  /** Last line below the name: the time, or what stands in its place. */
  time: Element | undefined;
}

const mine = (element: Element, root: Element): boolean => {
  const around = element.closest(selectors.cardComment);
  return around === null || around === root || !root.contains(around) || keyOf(around) === keyOf(root);
};
const keyOf = (element: Element): string => element.getAttribute('componentkey') ?? '';

/** Links that hold an author's lines, top to bottom; the first one's author wrote it. */
function actorsOf(root: Element, base: URL): Actor[] {
  const found: Actor[] = [];
  for (const link of root.querySelectorAll('a[href]')) {
    if (link.querySelector('figure') || link.closest(selectors.words) || !mine(link, root)) continue;
    const lines = [...link.querySelectorAll('p')];
    const name = lines.length ? nameIn(lines[0]) : '';
    // A link inside a line is the "… reposted this" above the post.
    if (!name || link.parentElement?.closest('p')) continue;
    const author = authorFrom(link, name, base);
    if (!author || !pictured(link, root, base, found.at(-1)?.link)) continue;
    found.push({
      author: withFollowers(author, readLine(lines[1])),
      link,
      time: lines.length > 1 ? lines.at(-1) : undefined,
    });
  }
  return found;
}

/** Beside an author's lines stands the picture, which leads to the same person; each actor has one of its own. */
function pictured(link: Element, root: Element, base: URL, before: Element | undefined): boolean {
  const picture = [...root.querySelectorAll('a[href] figure')].findLast((one) => follows(one, link));
  if (!picture || (before && !follows(before, picture))) return false;
  return personIn(picture.closest('a[href]'), base)?.handle === personIn(link, base)?.handle;
}

/** A card inside another (the outer one is read), or an item of a list that only holds cards. */
const isInner = (card: Element): boolean =>
  card.parentElement?.closest(selectors.feedCard) !== null ||
  (!card.matches(selectors.feedCard) && card.querySelector(selectors.feedCard) !== null);

const isPost = (card: Element): boolean =>
  keyOf(card).includes('FeedType_') || card.querySelector(selectors.actions) !== null;

/** Id of a card: its urn, else the key that it keeps for as long as the page is open. */
function idOf(card: Element, base: URL): string | undefined {
  const first = card.ownerDocument.querySelector(selectors.card);
  const key = /^expanded(.{16,}?)FeedType_/.exec(keyOf(card))?.[1];
  return cardUrn(card) ?? (first === card ? pageUrn(base) : undefined) ?? (key && `~${key}`);
}

/** Reads a card of the new page. */
export function readCard(card: Element, base: URL): Post | undefined {
  if (isInner(card) || card.closest(selectors.cardComment) || !isPost(card)) return undefined;
  const [actor, second] = actorsOf(card, base);
  if (!actor) return undefined;
  const boxes = [...card.querySelectorAll(selectors.words)].filter(
    (box) => !box.closest(selectors.cardComment),
  );
  const words = sharedOut(boxes, second && { place: second.link, author: second.author });
  const post = postOf(idOf(card, base), actor.author, words, base, card.ownerDocument);
  if (isAd(card, actor)) post.promoted = true;
  return post;
}

function isAd(card: Element, { author, time }: Actor): boolean {
  const { sponsored } = trackingOf(card);
  if (sponsored !== undefined) return sponsored;
  if (!time || time.querySelector('svg')) return false;
  return isNoTime(readLine(time)) && /\/(?:company|school|showcase)\//.test(author.url ?? '');
}

const readAround = remember((card: Element) => {
  let post: Post | undefined | null = null;
  return (base: URL): Post | undefined => (post === null ? (post = readCard(card, base)) : post);
});

/** The card around a comment: the outermost. */
export function cardAround(element: Element): Element | undefined {
  let card = element.parentElement?.closest(selectors.card) ?? undefined;
  for (let outer = card; outer; outer = outer.parentElement?.closest(selectors.card) ?? undefined)
    card = outer;
  return card;
}

/** Reads a comment or a reply of the new page; it is wrapped three times under the same key. */
export function readCardComment(element: Element, base: URL): Post | undefined {
  const urn = commentUrn(keyOf(element));
  const around = element.parentElement?.closest(selectors.cardComment);
  const above = commentUrn(around ? keyOf(around) : '');
  if (!urn || above?.id === urn.id) return undefined;
  const [actor] = actorsOf(element, base);
  if (!actor) return undefined;
  const box = [...element.querySelectorAll(selectors.words)].find((one) => mine(one, element));
  const card = cardAround(element);
  return commentOf(urn, actor.author, box ? wordsIn(box) : '', {
    outer: card && readAround(card)(base),
    above: around ? readCardComment(outermost(around), base) : undefined,
    base,
    document: element.ownerDocument,
  });
}

/** The outermost of the elements under one comment's key. */
export function outermost(element: Element): Element {
  let found = element;
  for (let around: Element | null = element; around; around = around.parentElement)
    if (keyOf(around) === keyOf(element)) found = around;
  return found;
}

/** Where the mark of a card or comment goes: beside its author's lines. */
export const cardPlace = (element: Element, base: URL): Element | undefined =>
  actorsOf(element, base)[0]?.link.parentElement ?? undefined;
