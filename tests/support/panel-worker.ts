import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Input, MessageName, Output } from '@/lib/messaging/protocol';
import type { PageChanged, PageCommands, ShowInPanel, Topic } from '@/lib/messaging/wire';
import * as fixtures from './panel-fixtures';

type Answers = { [N in MessageName]?: (input: Input<N>) => Output<N> };
type PageAnswers = {
  [N in keyof PageCommands]?: (input: PageCommands[N]['input']) => PageCommands[N]['output'];
};
type Listener = { topics: readonly Topic[]; callback: (topics: Topic[]) => void };

/** The tab that the panel of the tests speaks of. */
export const tabId = 7;

/**
 * Stands in for lib/messaging/client, and must not import it: the stand-in would wait for itself.
 * answers what the panel asks and keeps what it sent. Use it with
 * `vi.mock('@/lib/messaging/client', …)` as the tests of the panel do.
 */
export const worker = {
  answers: {} as Answers,
  page: {} as PageAnswers,
  sent: [] as { name: string; input: unknown }[],
  told: [] as { name: string; input: unknown }[],
  listeners: new Set<Listener>(),

  reset(): void {
    worker.sent = [];
    worker.told = [];
    worker.listeners.clear();
    worker.answers = {
      'packs.active': () => ({ version: '1', packs: [fixtures.pack] }),
      'mentions.list': () => fixtures.summaries,
      'brief.get': () => fixtures.brief(),
      'settings.get': () => fixtures.settings,
      'waves.get': () => [],
      'escalation.propose': () => fixtures.proposal,
      'escalation.raise': () => fixtures.escalation,
      'destinations.list': () => [],
      'triage.correct': ({ correction }) => ({ ...fixtures.triage, ...correction }),
    };
    worker.page = {
      state: () => fixtures.pageState(),
      insert: () => ({ ok: true, method: 'paste' }),
    };
  },

  async send<N extends MessageName>(name: N, input: Input<N>): Promise<Output<N> | undefined> {
    worker.sent.push({ name, input });
    return worker.answers[name]?.(input);
  },

  async tellPage<N extends keyof PageCommands>(
    tab: number,
    name: N,
    input: PageCommands[N]['input'],
  ): Promise<PageCommands[N]['output'] | undefined> {
    if (tab !== tabId) throw new Error('Not the tab of the panel.');
    worker.told.push({ name, input });
    return worker.page[name]?.(input);
  },

  onChanged(topics: readonly Topic[], callback: (topics: Topic[]) => void): () => void {
    const listener = { topics, callback };
    worker.listeners.add(listener);
    return () => worker.listeners.delete(listener);
  },

  /** As if the worker had announced a change. */
  changed(...topics: Topic[]): void {
    for (const listener of worker.listeners)
      if (topics.some((topic) => listener.topics.includes(topic))) listener.callback(topics);
  },

  /** What was sent under this name, in order. */
  inputs<N extends MessageName>(name: N): Input<N>[] {
    return worker.sent.filter((message) => message.name === name).map(({ input }) => input as Input<N>);
  },
};

/** What takes the place of the module's own exports. */
export const client = {
  send: <N extends MessageName>(name: N, input: Input<N>) => worker.send(name, input),
  tellPage: <N extends keyof PageCommands>(tab: number, name: N, input: PageCommands[N]['input']) =>
    worker.tellPage(tab, name, input),
  onChanged: (topics: readonly Topic[], callback: (topics: Topic[]) => void) =>
    worker.onChanged(topics, callback),
};

/** A browser with one tab, and a clock at the fixtures' `now`. */
export function standInBrowser(): void {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: tabId }] as never);
  Object.assign(fakeBrowser.permissions, { request: vi.fn(async () => true) });
}

/** A message as a content script of this tab sends it. */
export async function fromPage(message: ShowInPanel | PageChanged, tab: number = tabId): Promise<void> {
  const heard: unknown = fakeBrowser.runtime.onMessage.trigger(
    message,
    { tab: { id: tab } } as never,
    () => undefined,
  );
  await heard;
}
