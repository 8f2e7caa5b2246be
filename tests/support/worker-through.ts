import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Entry } from '@/lib/domain/entry';
import type { Input, MessageName, Output } from '@/lib/messaging/protocol';
import type { Receiver } from './receiver';

export const SAMPLE_PACK = 'public/playbooks/kestrel-air.playbook.yaml';
/** Made for the tests and the demo; it protects nothing. */
export const RECEIVER_SECRET = `whsec_${Buffer.from('made-up secret of the demo').toString('base64')}`;

export interface WorkerThrough {
  /** Asks the worker as the workspace page does. Throws the worker's sentence. */
  ask: <N extends MessageName>(name: N, input: Input<N>) => Promise<Output<N>>;
  /** The whole ledger in the order in which it happened, as an export gives it. */
  entries: () => Promise<Entry[]>;
}

/** The extension's worker as the workspace page speaks with it, in any browser. */
export function workerThrough(workspace: () => Page): WorkerThrough {
  async function ask<N extends MessageName>(name: N, input: Input<N>): Promise<Output<N>> {
    const response = await workspace().evaluate((request) => chrome.runtime.sendMessage(request), {
      earshot: 'request',
      name,
      input,
    });
    if (!response?.ok) throw new Error(`${name}: ${response?.message ?? 'no answer'}`);
    return response.output as Output<N>;
  }

  async function entries(): Promise<Entry[]> {
    const all: Entry[] = [];
    let after: string | undefined;
    do {
      const piece = await ask('data.export', after === undefined ? {} : { after });
      for (const line of piece.lines) {
        const { earshot, entry } = JSON.parse(line) as { earshot: string; entry: Entry };
        if (earshot === 'entry') all.push(entry);
      }
      after = piece.next;
    } while (after !== undefined);
    return all;
  }

  return { ask, entries };
}

/** What an agent has who can begin: a pack, a name, and destinations for the pack's routes. */
export async function prepare(
  { ask }: WorkerThrough,
  receiver: Receiver,
  { pack, bind }: { pack: string | null; bind: string[] | 'all' },
): Promise<void> {
  if (pack) {
    await ask('pack.activate', { entry: randomUUID(), source: await readFile(pack, 'utf8') });
    await ask('settings.set', {
      patch: { agent: { name: 'Dana Whitfield', initials: 'DW', role: 'agent' } },
    });
  }
  const aliases = async () => {
    const { packs } = await ask('packs.active', {});
    const routes = packs.flatMap((each) => each.escalation?.routes ?? []);
    return [...new Set(routes.map((route) => route.destination))];
  };
  for (const alias of bind === 'all' ? await aliases() : bind) {
    await ask('destination.bind', {
      alias,
      destination: { kind: 'webhook', url: receiver.url, secret: RECEIVER_SECRET },
    });
  }
}
