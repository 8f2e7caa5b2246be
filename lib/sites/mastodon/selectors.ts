/** Every selector of Mastodon's web app in one place, as data. */
export const selectors = {
  version: '2026-11-24',
  status: '.status[data-id]',
  detailed: '.detailed-status',
  wrapper: '.status__wrapper, .detailed-status__wrapper',
  quote: '.status__quote, .quoted-status',
  isQuote: '.status--is-quote',
  author: 'a.status__display-name, a.detailed-status__display-name',
  name: '.display-name__html',
  account: '.display-name__account',
  permalink: 'a.status__relative-time[href], a.detailed-status__datetime[href]',
  words: '.status__content__text, .e-content',
  warning: '.content-warning, .status__content > p:has(+ .status__content__text)',
  tags: '.hashtag-bar a',
  mention: 'a.mention:not(.hashtag)[href]',
  more: '.status__content__read-more-button',
  boost: '.status__prepend a.status__display-name',
  media: '.media-gallery img[alt], .video-player[aria-label], .audio-player[aria-label]',
  favourites: '.detailed-status__favorites',
  reblogs: '.detailed-status__reblogs',
  direct: '.status-direct, .status__wrapper-direct, .detailed-status__wrapper-direct',
  line: '.status__line',
  list: '.item-list, .scrollable',
  column: '.column, .columns-area',
  form: 'form.compose-form',
  editor: 'textarea.autosuggest-textarea__textarea',
  submit: 'button[type="submit"]',
  /** Opens the new post from the message that it is out; no other message has one. */
  sent: '.notification-bar__action',
  indicator: '.reply-indicator',
  indicatorAuthor: 'a.detailed-status__display-name, a.reply-indicator__display-name',
  indicatorWords: '.reply-indicator__content',
  app: '#mastodon',
  state: 'script#initial-state',
  generator: 'meta[name="generator"][content^="Mastodon"]',
};

/** Account and status of an address of this server, or of another: /@name, /@name@host/123. */
export function addressOf(url: URL): { account?: string; id?: string } {
  const found = /^\/@([\w.-]+(?:@[\w.-]+)?)(?:\/(\d+))?(?:\/|$)/.exec(url.pathname);
  return found?.[1] ? { account: found[1], ...(found[2] ? { id: found[2] } : {}) } : {};
}

/** A handle with its server: the same account has one name wherever it is read. */
export const fullHandle = (account: string, host: string): string =>
  account.includes('@') ? account : `${account}@${host}`;

/** A status id holds the time it was made at, in milliseconds, in front of sixteen other bits. */
export function timeOf(id: string): string | undefined {
  if (!/^\d{17,19}$/.test(id)) return undefined;
  const time = Number(BigInt(id) >> 16n);
  return time > Date.UTC(2016, 0) && time < Date.UTC(2100, 0) ? new Date(time).toISOString() : undefined;
}
