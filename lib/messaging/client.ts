import { browser } from 'wxt/browser';
import { isConfined } from '@/lib/platform/confined';
import type { Input, MessageName, Output } from './protocol';
import type { Changed, PageCommand, PageCommands, Request, Response, Topic } from './wire';

/** A failure that the worker answered with, or that the channel itself had. */
export class MessageError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details?: unknown,
  ) {
    super(message);
    this.name = 'MessageError';
  }
}

const gone = /receiving end|(?:port|channel) closed|establish connection|invalidated/i;
/** Everything is safe to send twice but these: entries carry their id. */
const once: ReadonlySet<MessageName> = new Set(['destination.test', 'workspace.open']);

/**
 * Asks the worker. A worker that died before it answered is woken by sending again, once.
 * Throws MessageError with the worker's code and a sentence for the person.
 */
export async function send<N extends MessageName>(name: N, input: Input<N>): Promise<Output<N>> {
  const request: Request = { earshot: 'request', name, input };
  let response: Response | undefined;
  try {
    response = await browser.runtime.sendMessage(request);
  } catch (error) {
    if (once.has(name) || !gone.test(String(error))) throw unreachable(error);
  }
  if (response === undefined) {
    try {
      response = await browser.runtime.sendMessage(request);
    } catch (error) {
      throw unreachable(error);
    }
  }
  if (response === undefined) throw unreachable(new Error('no answer'));
  if (!response.ok) throw new MessageError(response.code, response.message, response.details);
  return response.output as Output<N>;
}

const unreachable = (error: unknown): MessageError =>
  new MessageError(
    'unreachable',
    'Earshot does not answer. Reload this page, and if that does not help, the browser.',
    String(error),
  );

/** Tells the content script of a tab to do something. Throws MessageError `no-page` where none listens. */
export async function tellPage<N extends keyof PageCommands>(
  tab: number,
  name: N,
  input: PageCommands[N]['input'],
): Promise<PageCommands[N]['output']> {
  const command: PageCommand<N> = { earshot: 'page', name, input };
  try {
    if (isConfined()) return await throughWorker(name, input);
    return (await browser.tabs.sendMessage(tab, command, { frameId: 0 })) as PageCommands[N]['output'];
  } catch (error) {
    throw new MessageError(
      'no-page',
      'This page has no Earshot in it. Open X or Facebook, or reload the page.',
      String(error),
    );
  }
}

/** What would be done twice if it were sent again. */
const onceOnPage: ReadonlySet<keyof PageCommands> = new Set(['insert', 'toggle']);

/** A confined panel speaks with the page that frames it through the worker. */
async function throughWorker<N extends keyof PageCommands>(
  name: N,
  input: PageCommands[N]['input'],
): Promise<PageCommands[N]['output']> {
  if (!onceOnPage.has(name)) return (await send('panel.tell', { name, input })) as PageCommands[N]['output'];
  const request: Request = { earshot: 'request', name: 'panel.tell', input: { name, input } };
  const response = (await browser.runtime.sendMessage(request)) as Response | undefined;
  if (!response?.ok) throw new Error(response?.message ?? 'no answer');
  return response.output as PageCommands[N]['output'];
}

/** Calls back when something of these topics changed. Returns the function that ends it. */
export function onChanged(topics: readonly Topic[], callback: (topics: Topic[]) => void): () => void {
  const listener = (message: unknown): undefined => {
    const changed = message as Changed;
    if (changed?.earshot === 'changed' && changed.topics.some((topic) => topics.includes(topic)))
      callback(changed.topics);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
