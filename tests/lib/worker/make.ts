import { existsSync, readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Post } from '@/lib/domain/post';
import type { MessageName, Input, Output } from '@/lib/messaging/protocol';
import { protocol } from '@/lib/messaging/protocol';
import type { MessageContext } from '@/lib/messaging/server';
import type { WorkerOptions } from '@/lib/worker/compose';
import { composeWorker } from '@/lib/worker/compose';

/** A pack that passes its own tests. */
export const kestrel = (version = '1.4.0'): string => `
schema: earshot.playbook/1
id: kestrel-air-care
name: Kestrel Air customer care
version: ${version}
language: en
publisher: { name: Kestrel Air social care }
brands:
  - id: kestrel
    name: Kestrel Air
    own: { x: [KestrelAir] }
    terms:
      - { kind: handle, text: "@KestrelAir" }
      - { kind: name, text: Kestrel Air }
competitors:
  - { id: merlin, name: Merlin Airways, terms: [{ kind: name, text: Merlin Airways }] }
targets:
  urgent: { acknowledge: 15m, nextStep: 1h, solution: 4h, always: true }
  high: { acknowledge: 30m, nextStep: 2h, solution: 8h }
  normal: { acknowledge: 1h, nextStep: 4h, solution: 24h }
  low: { acknowledge: 4h }
triage:
  categories:
    - { id: delay, label: Late flight, priority: high, signals: [delayed, hours late, connection], examples: ["four hours at the gate"] }
    - { id: safety, label: Safety, priority: urgent, signals: [injured, smoke], examples: ["my daughter was burned"] }
    - { id: praise, label: Praise, priority: low, signals: [thank you, best flight], examples: ["thanks to the crew"] }
plays:
  - id: delay-first
    title: Late flight
    category: delay
    replies:
      - "{{ customer.first_name }}, I'm sorry about the delay. Which flight are you on? I'm looking now. {{ agent.sign_off }}"
escalation:
  routes:
    - { id: duty-lead, label: Duty lead, tier: 1, destination: duty-channel, when: { priority: [urgent] }, targets: { acknowledge: 15m, always: true }, onLate: legal }
    - { id: legal, label: Legal, tier: 2, destination: legal-desk, when: { categories: [safety], contains: [lawyer] }, targets: { acknowledge: 1h, solution: 8h, always: true }, hold: true }
tests:
  - post: { site: x, text: "@KestrelAir four hours late and now my connection is gone", author: { name: Maya Lindqvist, handle: mayalq } }
    expect: { brand: kestrel, category: delay }
`;

const SAMPLE = 'public/playbooks/kestrel-air.playbook.yaml';
/** The sample pack, where it is there. */
export const samplePack = (): string | undefined =>
  existsSync(SAMPLE) ? readFileSync(SAMPLE, 'utf8') : undefined;

let names = 0;
export const freshName = (): string => `earshot-worker-${(names += 1)}`;

/** A clock that stands still until it is moved. */
export function clock(start = '2026-11-24T09:00:00.000Z') {
  let time = Date.parse(start);
  return {
    now: () => new Date(time),
    minutes(count: number) {
      time += count * 60_000;
    },
  };
}

/** What fakeBrowser has not: the parts of the browser that the worker uses. */
export function stubBrowser() {
  vi.stubGlobal('navigator', { onLine: true });
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: () => Promise.resolve() });
  const permissions = {
    contains: vi.fn<(asked: { origins: string[] }) => Promise<boolean>>(() => Promise.resolve(true)),
    onAdded: listeners(),
    onRemoved: listeners(),
  };
  const scripting = registry();
  const action = {
    setBadgeText: vi.fn(() => Promise.resolve()),
    setBadgeBackgroundColor: vi.fn(() => Promise.resolve()),
    setTitle: vi.fn(() => Promise.resolve()),
    onClicked: listeners(),
  };
  const notifications = {
    create: vi.fn(() => Promise.resolve('')),
    clear: vi.fn(() => Promise.resolve(true)),
    onClicked: listeners(),
  };
  const contextMenus = {
    removeAll: vi.fn(() => Promise.resolve()),
    create: vi.fn(),
    update: vi.fn(() => Promise.resolve()),
    onClicked: listeners(),
  };
  const commands = { onCommand: listeners() };
  const sidePanel = {
    open: vi.fn(() => Promise.resolve()),
    setPanelBehavior: vi.fn(() => Promise.resolve()),
  };
  Object.assign(fakeBrowser, {
    permissions,
    scripting,
    action,
    notifications,
    contextMenus,
    commands,
    sidePanel,
  });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://earshot${path}`);
  return { permissions, scripting, action, notifications, contextMenus, commands, sidePanel };
}

interface Registered {
  id: string;
  js: string[];
  matches: string[];
}
/** The browser's list of registered scripts. */
function registry() {
  const all = new Map<string, Registered>();
  const put = (scripts: Registered[]) => {
    for (const script of scripts) all.set(script.id, { ...all.get(script.id), ...script });
    return Promise.resolve();
  };
  return {
    all,
    getRegisteredContentScripts: () => Promise.resolve([...all.values()]),
    registerContentScripts: vi.fn(put),
    updateContentScripts: vi.fn(put),
    unregisterContentScripts: vi.fn(({ ids }: { ids: string[] }) => {
      for (const id of ids) all.delete(id);
      return Promise.resolve();
    }),
    executeScript: vi.fn(() => Promise.resolve([])),
  };
}

/** An event whose listeners a test can call. */
function listeners() {
  const all: ((...values: never[]) => unknown)[] = [];
  return {
    all,
    addListener: (listener: (...values: never[]) => unknown) => void all.push(listener),
    hasListener: () => all.length > 0,
  };
}

export type TestWorker = ReturnType<typeof worker>;

/** A worker over a database by name: a second one over the same name is what starts after the first was killed. */
export function worker(name: string, now: () => Date, io: WorkerOptions['io'] = {}) {
  const made = composeWorker({ name, now, io });
  async function ask<N extends MessageName>(message: N, input: Input<N>): Promise<Output<N>> {
    const handler = made.handlers[message] as (input: unknown, context: MessageContext) => unknown;
    return (await handler(protocol[message].input.parse(input), { from: 'workspace', url: '' })) as Output<N>;
  }
  return {
    ...made,
    ask,
    /** Tells of posts as the page does, in a batch. */
    see: (...posts: Post[]) => ask('mentions.seen', { posts }),
    /** Kills it: the database is closed, nothing more is written, and what it still tries fails. */
    kill() {
      vi.spyOn(console, 'error').mockImplementation(() => {});
      made.context.db.close();
    },
  };
}

export const post = (id: string, text: string, part: Partial<Post> = {}): Post => ({
  site: 'x',
  id,
  surface: 'timeline',
  author: { name: 'Maya Lindqvist', handle: 'mayalq', followers: 1_200 },
  text,
  ...part,
});
export const late = (id = '1', part: Partial<Post> = {}): Post =>
  post(id, '@KestrelAir four hours late and now my connection is gone', part);
