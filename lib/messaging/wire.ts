/**
 * What crosses a context boundary. Type-only on purpose: the content script imports this file.
 */
import type { Assist } from '@/lib/domain/entry';
import type { SiteId } from '@/lib/domain/words';

/** Surface → worker. */
export interface Request {
  earshot: 'request';
  name: string;
  input: unknown;
}
/** Worker → surface. */
export type Response =
  { ok: true; output: unknown } | { ok: false; code: string; message: string; details?: unknown };

export type Topic = 'mentions' | 'customers' | 'cases' | 'escalations' | 'packs' | 'settings' | 'page';
/** Worker → every open surface and page: refresh what depends on these. */
export interface Changed {
  earshot: 'changed';
  topics: Topic[];
}

/** Content script → its panel: the agent opened this mention. The panel ignores other tabs'. */
export interface ShowInPanel {
  earshot: 'show';
  mention: string;
  /** The page's tab, where the worker passed it on (lib/worker/pass-on.ts). */
  tab?: number;
}
/** Content script → panel and worker: what the page shows has changed. */
export interface PageChanged {
  earshot: 'page-changed';
  tab?: number;
}

export interface PageState {
  site: SiteId;
  url: string;
  /** The mention that the agent opened last. */
  selected?: string;
  /** Mentions whose posts stand on the page now, top to bottom. */
  mentions: string[];
  theme: 'light' | 'dark';
  /** A composer is open that Insert would write to. */
  composer: boolean;
  /** One sentence when the page cannot be read. */
  trouble?: string;
}
export interface InsertRequest {
  mention: string;
  text: string;
  mode: 'append' | 'replace';
  assist: Assist;
}
export type InsertResult =
  | { ok: true; method: string }
  /** `copied`: the text lies on the clipboard instead. */
  | { ok: false; code: 'no-composer' | 'not-applied' | 'gone'; message: string; copied: boolean };

/** Panel → content script of its tab (tabs.sendMessage): name → input → output. */
export interface PageCommands {
  state: { input: Record<string, never>; output: PageState };
  insert: { input: InsertRequest; output: InsertResult };
  /** Esc in the panel: give the focus back to the page, on this mention's mark. */
  blur: { input: { mention?: string }; output: void };
  close: { input: Record<string, never>; output: void };
  /** Keyboard shortcut: give the focus to the next mark on the page, and show it in an open panel. */
  next: { input: Record<string, never>; output: void };
  /** Open or focus the docked panel (toolbar button, keyboard shortcut). */
  toggle: { input: Record<string, never>; output: void };
  /** Show this mention in the panel of this page. */
  open: { input: { mention: string }; output: void };
  /** The post under the pointer at the last context menu. */
  contextPost: { input: Record<string, never>; output: { post?: unknown } };
}
export interface PageCommand<N extends keyof PageCommands = keyof PageCommands> {
  earshot: 'page';
  name: N;
  input: PageCommands[N]['input'];
}
