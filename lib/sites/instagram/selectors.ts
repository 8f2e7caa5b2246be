/** Every selector of Instagram in one place, as data. Classes are never used. */
export const selectors = {
  version: '2026-11-24',
  article: 'article',
  main: 'main',
  dialog: '[role="dialog"]',
  /** Around the time of a comment, which leads to the comment itself. */
  comment: ':has(> a[href*="/c/"] > time), :has(> a[href*="/c/"] > * > time)',
  /** Time of a post, which leads to the post itself. */
  postLink: 'a[href*="/p/"], a[href*="/reel/"], a[href*="/tv/"]',
  time: 'time[datetime]',
  button: 'button, [role="button"]',
  words: 'h1, [dir="auto"]',
  likes: 'a[href$="/liked_by/"]',
  counts: 'section span[role="button"]',
  textarea: 'form textarea',
  row: '[role="row"]',
  grid: '[role="grid"]',
  messages: '[data-scope="messages_table"]',
  dateBreak: '[data-scope="date_break"]',
  messageEditor: '[contenteditable="true"][role="textbox"]',
  heading: 'h1, h2, h3, h4, h5, h6',
  /** Only an advertisement sends people away from its own article. */
  ad: 'a[href*="/ads/ig_redirect"], a[href*="facebook.com/ads/"], a[href*="l.instagram.com/"][rel~="nofollow"]',
};

/** What stands in place of an advertisement's date, by language; no attribute says it. */
const SPONSORED = new Set(
  'sponsored,gesponsert,anzeige,sponsorisé,patrocinado,publicidad,sponsorizzato,gesponsord,sponsrad,sponsoreret,sponset,sponsorowane,sponsorlu,реклама,спонсоровано,được tài trợ,bersponsor,ditaja,広告,スポンサー広告,광고,赞助内容,贊助,إعلان مموّل,ממומן,प्रायोजित,sponzorováno,χορηγούμενη'.split(
    ',',
  ),
);
export const isSponsored = (words: string): boolean => SPONSORED.has(words.trim().toLowerCase());

/** First parts of paths that name no account. */
const PLACES = new Set(
  'p reel reels tv explore direct stories accounts about legal developer web emails challenge archive your_activity press api privacy threads notifications popular locations music ar igtv session terms help ads'.split(
    ' ',
  ),
);

/** The account that a path leads to; undefined for a post or a place. */
export function handleOf(path: string): string | undefined {
  const found = /^\/([A-Za-z0-9._]{1,30})(?:\/reels)?\/?$/.exec(path)?.[1];
  return found && !PLACES.has(found.toLowerCase()) ? found : undefined;
}

export interface Address {
  code: string;
  comment?: string;
  reply?: string;
}

/** The post, comment and reply that a path names. */
export function addressOf(path: string): Address | undefined {
  const found =
    /^\/(?:[A-Za-z0-9._]{1,30}\/)?(?:p|reels?|tv)\/([\w-]{3,})(?:\/c\/([\w-]+))?(?:\/r\/([\w-]+))?/.exec(
      path,
    );
  if (!found?.[1] || found[1] === 'audio') return undefined;
  const address: Address = { code: found[1] };
  if (found[2]) address.comment = found[2];
  if (found[3]) address.reply = found[3];
  return address;
}
