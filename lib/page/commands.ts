import type { InsertRequest, InsertResult, PageCommand, PageCommands, PageState } from '@/lib/messaging/wire';
import { t } from '@/lib/platform/text';
import type { SiteAdapter } from '@/lib/sites/contract';
import type { createCapture } from './capture';
import type { createHealth } from './health';
import type { Marks } from './marks';
import type { Mentions } from './mentions';
import type { Observation } from './observe';
import type { PanelFrame } from './panel-frame';
import type { Parts } from './shelf';
import { provide } from './shelf';
import type { SendWatcher } from './send-watcher';

export interface CommandsOptions {
  document: Document;
  adapter: SiteAdapter;
  url: () => URL;
  mentions: Mentions;
  marks: Marks;
  watcher: SendWatcher;
  frame: PanelFrame;
  capture: ReturnType<typeof createCapture>;
  health: ReturnType<typeof createHealth>;
  observation: () => Observation | undefined;
  selected: () => string | undefined;
  writers: () => Promise<Parts['writers']>;
  /** Opens the panel on the mention. */
  open: (mention: string) => void;
  /** Shows the mention in the panel, if that is open. */
  show: (mention: string) => void;
}

type Answers = {
  [N in keyof PageCommands]: (
    input: PageCommands[N]['input'],
  ) => PageCommands[N]['output'] | Promise<PageCommands[N]['output']>;
};

/** What the panel, the toolbar and the worker may ask of the page. */
export function createCommands(options: CommandsOptions): { answers: Answers; hasComposer: () => boolean } {
  const { document, adapter, mentions, marks, watcher, frame } = options;
  // For the report of a page that cannot be read (lib/page/report.ts).
  provide('page', options);
  /** Where the shortcut went last; of no account once the agent has opened another mention. */
  let visited: { mention: string; selected: string | undefined } | undefined;
  const idOf = (mention: string): string => mention.slice(adapter.info.id.length + 1);

  function composerFor(mention: string) {
    const element = mentions.elementOf(mention);
    return adapter.findComposer(document, { id: idOf(mention), ...(element ? { element } : {}) });
  }

  async function insert(request: InsertRequest): Promise<InsertResult> {
    const writers = await options.writers().catch(() => undefined);
    if (!writers) return { ok: false, code: 'not-applied', message: t('pageNotApplied'), copied: false };
    const composer = composerFor(request.mention);
    const result = await writers.insert(composer?.element, request);
    // A framework may have built its editor anew while it took the text.
    if (result.ok) options.health.counts.inserted += 1;
    if (composer && result.ok)
      watcher.inserted(
        adapter.composerOf(composer.element) ?? composer,
        request.mention,
        request.text,
        request.assist,
      );
    return result;
  }

  /** Whether a box is open that Insert would write to. */
  function hasComposer(): boolean {
    const selected = options.selected();
    return (selected ? composerFor(selected) : adapter.findComposer(document)) !== undefined;
  }

  function state(): PageState {
    const selected = options.selected();
    const trouble = options.health.trouble(options.observation()?.posts().values() ?? [], options.url());
    return {
      site: adapter.info.id,
      url: options.url().href,
      mentions: mentions.onScreen(),
      theme: adapter.theme(document),
      composer: hasComposer(),
      ...(selected ? { selected } : {}),
      ...(trouble ? { trouble } : {}),
    };
  }

  const answers: Answers = {
    state,
    insert,
    blur({ mention }) {
      if (!mention || !marks.focus(mention)) focusPage(document);
    },
    close() {
      frame.close();
      const selected = options.selected();
      if (!selected || !marks.focus(selected)) focusPage(document);
    },
    next() {
      const ids = mentions.onScreen();
      const last =
        marks.focused() ?? (visited?.selected === options.selected() ? visited?.mention : options.selected());
      const at = last === undefined ? -1 : ids.indexOf(last);
      // From nowhere the agent means what is in sight, and after the last one the first again.
      const from = at < 0 ? ids.findIndex((id) => inSight(mentions.elementOf(id))) : at + 1;
      const next = [...ids.slice(Math.max(0, from)), ...ids].find((id) => marks.focus(id));
      if (next === undefined) return;
      options.show(next);
      visited = { mention: next, selected: options.selected() };
    },
    open: ({ mention }) => options.open(mention),
    toggle() {
      if (frame.isOpen()) frame.close();
      else frame.open();
    },
    contextPost: () => ({ post: options.capture.post() }),
  };
  return { answers, hasComposer };
}

const inSight = (element: Element | undefined): boolean =>
  element !== undefined && element.getBoundingClientRect().bottom > 0;

/** Takes the focus out of our frame, back into the page. */
function focusPage(document: Document): void {
  const active = document.activeElement;
  if (active instanceof HTMLElement && active.tagName.startsWith('EARSHOT-')) active.blur();
  document.defaultView?.focus();
}

/** Whether the message is a command from one of our own pages or the worker: never from a tab's content script. */
export function isCommand(
  message: unknown,
  sender: { id?: string; url?: string; tab?: unknown },
  own: string,
): message is PageCommand {
  if ((message as PageCommand | undefined)?.earshot !== 'page' || sender.id !== own) return false;
  // The docked panel is a frame in a tab, so the tab alone says nothing; its address does.
  return sender.tab === undefined || /^(?:chrome|moz)-extension:\/\//.test(sender.url ?? '');
}
