/** Shapes shared by the server and the pages of the replica sites. Everything in them is made up. */

export type SiteName = 'x' | 'facebook';
export type Language = 'en' | 'de' | 'pt';
export type Theme = 'light' | 'dark';

export interface Person {
  /** Numeric account id, the same on both sites. */
  id: string;
  name: string;
  /** Handle on X. */
  handle: string;
  /** Vanity name on Facebook; without one the profile address holds the numeric id. */
  vanity?: string;
  verified?: boolean;
  followers: number;
  following: number;
  bio: string;
}

export interface Picture {
  /** Alternative text that somebody wrote; without one the site shows its own default. */
  alt?: string;
  seed: number;
}

export interface XPost {
  id: string;
  author: string;
  text: string;
  at: string;
  lang: string;
  replyTo?: string;
  /** Handles that a reply addresses besides the author of the post it answers; X shows them above the text, not in it. */
  addressed?: string[];
  /** Id of the quoted post. */
  quote?: string;
  /** Handle of the account that brought it into the timeline. */
  repostedBy?: string;
  ad?: boolean;
  pinned?: boolean;
  photo?: Picture;
  video?: boolean;
  card?: { domain: string; title: string };
  replies: number;
  reposts: number;
  likes: number;
  bookmarks: number;
  views: number;
}

export interface FbComment {
  id: string;
  author: string;
  text: string;
  at: string;
  lang?: string;
  /** Id of the comment that it answers. */
  parent?: string;
  likes: number;
}

export interface FbPost {
  id: string;
  /** The opaque id in its permalink. */
  pfbid: string;
  author: string;
  text: string;
  at: string;
  photo?: Picture;
  sponsored?: boolean;
  /** Id of the post that it shares. */
  shared?: string;
  group?: { id: string; name: string };
  likes: number;
  shares: number;
  comments: FbComment[];
}

export interface Message {
  id: string;
  author: string;
  text: string;
  at: string;
}

export interface Thread {
  /** Conversation id as it stands in the address. */
  id: string;
  /** Handle of the other person. */
  with: string;
  messages: Message[];
}

export interface Snapshot {
  /** Handle of the signed-in account. */
  viewer: string;
  language: Language;
  theme: Theme;
  people: Record<string, Person>;
  x: XPost[];
  chats: Thread[];
  facebook: FbPost[];
  messenger: Thread[];
}

/** One thing that the signed-in account posted through a page. */
export interface Posted {
  site: SiteName;
  channel: 'public' | 'direct';
  /** Id of the post, comment's post or conversation that it answers; empty for a post of its own. */
  thread: string;
  id: string;
  text: string;
  author: string;
  at: string;
}

/** What the server pushes to open pages. */
export type Live =
  | { kind: 'x'; post: XPost }
  | { kind: 'facebook'; post: FbPost }
  | { kind: 'comment'; post: string; comment: FbComment }
  | { kind: 'chat' | 'messenger'; thread: string; message: Message }
  | { kind: 'reload' };
