/** Every selector of Google's reviews in one place, as data. Classes stand last: they are generated. */
export const selectors = {
  version: '2026-11-24',
  /** The review and several things in it carry its id. */
  review: '[data-review-id]',
  person: '[data-href*="/maps/contrib/"], a[href*="/maps/contrib/"]',
  name: '.d4r55',
  text: '[lang], .wiI7pd',
  /** What the owner answered. */
  reply: '.CDe7pd',
  stars: '[role="img"][aria-label], .kvMYJc[aria-label]',
  place: 'main h1, [role="main"] h1, h1',
  more: '.w8nwRe',
  editor: 'textarea, [contenteditable="true"]',
};

/** Account number of a reviewer. */
export const personOf = (address: string | null): string | undefined =>
  /\/maps\/contrib\/(\d+)/.exec(address ?? '')?.[1];
/** The place that an address shows: its two hexadecimal numbers, else its name. */
export function placeOf(url: URL): string | undefined {
  const path = url.href.slice(0, 4_000);
  return (
    /!1s(0x[0-9a-f]+:0x[0-9a-f]+)/i.exec(path)?.[1] ?? /\/maps\/place\/([^/@?]+)/.exec(url.pathname)?.[1]
  );
}
