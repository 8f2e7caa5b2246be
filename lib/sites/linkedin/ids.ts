import { remember } from '../remember';
import { decoded, selectors } from './selectors';

const URN = /urn:li:(activity|ugcPost|share|groupPost):(\d{6,25})/;
const COMMENT = /urn:li:comment:\((?:urn:li:)?(\w+):(\d+),(\d+)\)/;

/** The post that a piece of the page names, as `urn:li:activity:…`. */
export const urnIn = (text: string | null | undefined): string | undefined => URN.exec(text ?? '')?.[0];

/** A comment's own urn in one form for all markups, and the urn of its post. */
export function commentUrn(text: string | null | undefined): { id: string; thread: string } | undefined {
  const found = COMMENT.exec(text ?? '');
  if (!found) return undefined;
  const [, kind, post, comment] = found;
  return { id: `urn:li:comment:(${kind}:${post},${comment})`, thread: `urn:li:${kind}:${post}` };
}

/** The post that the page's address is. */
export const pageUrn = (url: URL): string | undefined => {
  const path = decoded(url.pathname);
  const slug = /-(activity|ugcPost|share)-(\d{6,25})/.exec(path);
  return urnIn(path) ?? (slug ? `urn:li:${slug[1]}:${slug[2]}` : undefined);
};

/** When it was written: the number of a post or comment begins with the milliseconds. */
export function timeOf(urn: string): string | undefined {
  const number = /(\d{15,20})\)?$/.exec(urn)?.[1];
  if (!number) return undefined;
  const milliseconds = Number(BigInt(number) >> 22n);
  // Before LinkedIn was founded: no number of that kind.
  return milliseconds > 1_041_379_200_000 ? new Date(milliseconds).toISOString() : undefined;
}

/** A key of the card is a message of one number: which field it is in says activity or user content. */
export function keyedUrn(key: string): string | undefined {
  const coded = /^([CE]gsI[\w+/]{8,16})(?:=*-|=*$)/.exec(key)?.[1];
  if (!coded) return undefined;
  try {
    let value = 0n;
    for (const byte of atob(coded).slice(3).split('').reverse())
      value = (value << 7n) | BigInt(byte.charCodeAt(0) & 127);
    return urnIn(`urn:li:${coded.startsWith('C') ? 'activity' : 'ugcPost'}:${value >> 1n}`);
  } catch {
    return undefined;
  }
}

export interface Tracked {
  urn?: string;
  sponsored?: boolean;
}

/** What the page's own measuring says of a card: it is JSON whose parts are bytes of JSON. */
function trackedIn(value: string | null): Tracked {
  if (!value || value.length > 100_000) return {};
  const found: Tracked = {};
  try {
    const parts: unknown = JSON.parse(value);
    for (const part of Array.isArray(parts) ? (parts as unknown[]) : []) {
      const data = (part as { breadcrumb?: { content?: { data?: unknown } } }).breadcrumb?.content?.data;
      if (!Array.isArray(data)) continue;
      const bytes = Uint8Array.from(data as number[], (byte) => byte & 255);
      const text = new TextDecoder().decode(bytes);
      found.urn ??= urnIn(/"updateUrn":"([^"]+)"/.exec(text)?.[1]);
      const sponsored = /"isSponsored":(true|false)/.exec(text)?.[1];
      if (sponsored) found.sponsored ??= sponsored === 'true';
    }
  } catch {
    // Not what it was; the card has other signs.
  }
  return found;
}

export const trackingOf = remember((card: Element): Tracked => {
  const around = card.closest(selectors.tracking);
  // An element that holds several cards says nothing of one of them.
  const own = around && around.querySelectorAll(selectors.words).length < 4 ? around : null;
  const inside = card.querySelector(selectors.tracking);
  const found = trackedIn(own?.getAttribute('data-view-tracking-scope') ?? null);
  return found.urn ? found : trackedIn(inside?.getAttribute('data-view-tracking-scope') ?? null);
});

/** The post's urn by whatever the card carries of it. */
export function cardUrn(card: Element): string | undefined {
  const tracked = trackingOf(card).urn;
  if (tracked) return tracked;
  const comment = commentUrn(card.querySelector(selectors.cardComment)?.getAttribute('componentkey'));
  if (comment) return comment.thread;
  for (const one of card.querySelectorAll(selectors.keyed)) {
    const urn =
      keyedUrn(one.getAttribute('componentkey') ?? '') ?? keyedUrn(one.getAttribute('data-testid') ?? '');
    if (urn) return urn;
  }
  const content = /userGeneratedContentId=(\d{6,25})/.exec(
    card.querySelector(selectors.contentId)?.getAttribute('componentkey') ?? '',
  )?.[1];
  return content ? `urn:li:ugcPost:${content}` : undefined;
}
