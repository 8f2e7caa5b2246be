import { browser } from 'wxt/browser';
import { onChanged, send } from '@/lib/messaging/client';
import type { PageSetup } from '@/lib/messaging/protocol';
import type { PageChanged, ShowInPanel } from '@/lib/messaging/wire';
import { createPrefilter } from '@/lib/mentions/prefilter';
import type { SiteAdapter } from '@/lib/sites/contract';
import { mend } from '@/lib/sites/mend';
import { createCapture } from './capture';
import { createCommands, isCommand } from './commands';
import { createComposerWatch } from './composer-watch';
import { createHealth } from './health';
import { createMarks } from './marks';
import { createMentions } from './mentions';
import type { Observation } from './observe';
import { observe } from './observe';
import { createPanelFrame } from './panel-frame';
import { need } from './parts';
import { targetOf } from './send-press';
import { createSendWatcher } from './send-watcher';
import { createSlices } from './slices';
import { createTeller, pause, timer } from './teller';

/** How often marks that show a time are drawn anew, in milliseconds. */
const MINUTE = 30_000;

type Sender = { id?: string; url?: string; tab?: unknown };

/** Puts the in-page machine together. Returns the function that takes everything of ours out of the page again. */
export function start(document: Document, adapter: SiteAdapter): () => void {
  const url = () => new URL(document.defaultView!.location.href);
  const site = adapter.info.id;
  const slices = createSlices(undefined, undefined, alive);
  let setup: PageSetup | undefined;
  let observation: Observation | undefined;
  let selected: string | undefined;
  let stopped = false;
  let announced: (() => void) | undefined;
  let endCheck: (() => void) | undefined;

  /** An update or removal of the extension leaves this script behind: it takes its things and goes. */
  function alive(): boolean {
    if (!stopped && browser.runtime.id === undefined) stop();
    return !stopped;
  }

  // What a script that was left behind did not take with it.
  for (const old of document.querySelectorAll('earshot-mark, earshot-panel')) old.remove();

  const tell = (message: ShowInPanel | PageChanged) =>
    void browser.runtime.sendMessage(message).catch(() => undefined);
  const announce = () => {
    announced ??= timer.after(250, () => {
      announced = undefined;
      tell({ earshot: 'page-changed' });
    });
  };

  const marks = createMarks({ document, adapter, now: () => timer.now(), onOpen: openMention });
  const teller = createTeller({
    send,
    timer,
    onStates: (states) => {
      mentions.onStates(states);
      announce();
      if (states.length && setup?.panel === 'docked') slices.push(() => frame.prepare());
    },
  });
  const watcher = createSendWatcher({
    document,
    adapter,
    timer,
    newId: () => crypto.randomUUID(),
    lookUp: (id) => mentions.lookUp(id),
    onReply(reply) {
      health.counts.sent += 1;
      teller.reply(reply);
    },
  });
  const mentions = createMentions({
    document,
    adapter,
    marks,
    teller,
    watcher,
    slices,
    timer,
    onChange: announce,
  });
  const capture = createCapture(document, adapter, url);
  const health = createHealth(document, adapter, () => timer.now());
  const frame = createPanelFrame({
    document,
    address: browser.runtime.getURL('/panel.html'),
    place: { open: false, collapsed: false, width: 380 },
    theme: () => adapter.theme(document),
    onPlace: (place) => void send('page.place', { site, place }).catch(() => undefined),
  });

  function openMention(mention: string) {
    if (!alive()) return;
    selected = mention;
    if (setup?.panel !== 'side') frame.open();
    tell({ earshot: 'show', mention });
    // Who opens a mention is about to write: the writers are there by then.
    need('writers').catch(() => undefined);
  }

  /** The check comes into the page with the first composer that is used. */
  function onCompose(event: Event) {
    const target = targetOf(event);
    if (!setup?.checks || endCheck || !target || !adapter.composerOf(target)) return;
    endCheck = () => undefined;
    // It ends by itself where this script has ended meanwhile.
    need('checker').then(
      (checker) => (endCheck = checker.follow({ document, adapter, alive, watcher }, target)),
      () => (endCheck = undefined),
    );
  }
  for (const type of ['focusin', 'beforeinput']) document.addEventListener(type, onCompose, true);

  async function hello(first: boolean, failures = 0): Promise<void> {
    try {
      use(await send('page.hello', { site, url: url().href }), first);
    } catch (error) {
      // Switched off: the script comes anew when the site is switched on again.
      if ((error as { code?: string }).code === 'not-here') return stop();
      // The worker is not ready yet.
      if (!stopped) timer.after(pause(failures), () => void hello(first, failures + 1));
    }
  }

  function use(next: PageSetup, first: boolean) {
    if (stopped) return;
    const mended = mend(adapter, next.selectors ?? {}, document);
    const changed =
      mended || setup?.lexicon?.version !== next.lexicon?.version || setup?.enabled !== next.enabled;
    setup = next;
    if (first) frame.place({ ...next.place, open: next.place.open && next.panel === 'docked' });
    if (!changed && !first) return;
    const active = next.enabled && next.lexicon !== undefined;
    mentions.use(active && next.lexicon ? createPrefilter(next.lexicon) : undefined);
    if (!active) marks.clear();
    if (observation) observation.again();
    else if (next.enabled)
      observation = observe({
        document,
        adapter,
        slices,
        url,
        onPost: (sighting) => mentions.onPost(sighting),
        onGone: (element) => mentions.onGone(element),
        onTouched: (element) => marks.ensure(element),
        onNavigate() {
          health.navigated();
          announce();
        },
        onChange: () => composers.look(),
      });
  }

  async function refreshMarks() {
    const ids = mentions.onScreen().slice(0, 1_000);
    if (ids.length === 0) return;
    try {
      mentions.onStates(await send('marks.get', { ids }));
    } catch {
      // The next change, or the next minute, asks again.
    }
  }

  const endChanged = onChanged(
    ['mentions', 'cases', 'escalations', 'packs', 'settings', 'customers'],
    (topics) => {
      if (topics.includes('packs') || topics.includes('settings')) void hello(false);
      else void refreshMarks();
    },
  );
  const panelShows = () => frame.isOpen() || setup?.panel === 'side';
  const composers = createComposerWatch({
    document,
    timer,
    isOpen: () => (selected !== undefined && panelShows() ? hasComposer() : undefined),
    onChange: announce,
  });
  const { answers, hasComposer } = createCommands({
    document,
    adapter,
    url,
    mentions,
    marks,
    watcher,
    frame,
    capture,
    health,
    observation: () => observation,
    selected: () => selected,
    open: openMention,
    writers: () => need('writers'),
    show(mention) {
      if (!panelShows()) return;
      selected = mention;
      tell({ earshot: 'show', mention });
    },
  });
  const onMessage = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (!isCommand(message, sender, browser.runtime.id)) return undefined;
    const { name } = message;
    if (!Object.hasOwn(answers, name)) return undefined;
    const run = answers[name] as (input: unknown) => unknown;
    return Promise.resolve(run(message.input));
  };
  browser.runtime.onMessage.addListener(
    onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );

  const themes = new MutationObserver(() => {
    marks.refresh();
    frame.refresh();
    announce();
  });
  themes.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['class', 'style', 'data-theme'],
  });
  if (document.body) themes.observe(document.body, { attributes: true, attributeFilter: ['style'] });
  const minute = setInterval(() => {
    if (alive() && !document.hidden) slices.push(() => marks.refresh());
  }, MINUTE);

  void hello(true);
  return stop;

  function stop() {
    if (stopped) return;
    stopped = true;
    clearInterval(minute);
    endCheck?.();
    themes.disconnect();
    endChanged();
    browser.runtime.onMessage.removeListener(
      onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0],
    );
    observation?.stop();
    teller.stop();
    watcher.stop();
    capture.stop();
    marks.stop();
    frame.stop();
    composers.stop();
    slices.stop();
  }
}
