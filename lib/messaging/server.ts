import type { Browser } from 'wxt/browser';
import { EarshotError } from '@/lib/domain/result';
import type { MessageName, Output, Parsed, Sender } from './protocol';
import { protocol } from './protocol';
import type { Request, Response } from './wire';

export interface MessageContext {
  from: Sender;
  /** Tab that the message came from, where there is one. */
  tab?: number;
  url: string;
}
export type Handlers = {
  [N in MessageName]: (input: Parsed<N>, context: MessageContext) => Promise<Output<N>> | Output<N>;
};

export interface ServerOptions {
  /** Own extension id. */
  id: string;
  /** Origin of the extension's own pages, with a slash at the end. */
  origin: string;
  /** Whether a content script may run at this address. */
  isSite: (url: string) => boolean | Promise<boolean>;
  /** Whether this tab's page was let in for one post that the agent points at. */
  isGuest?: (tab: number, url: string) => Promise<boolean>;
}

/** Who sent it; undefined when nobody whom we answer. A promise where the settings have to be asked first. */
export function senderOf(
  sender: Browser.runtime.MessageSender,
  options: ServerOptions,
): Sender | undefined | Promise<Sender | undefined> {
  if (sender.id !== options.id) return undefined;
  const url = sender.url ?? '';
  if (url.startsWith(options.origin)) {
    const page = url.slice(options.origin.length).split(/[?#]/, 1)[0];
    if (page === 'panel.html') return 'panel';
    if (page === 'workspace.html') return 'workspace';
    return undefined;
  }
  // Firefox and Chromium both give a dynamic origin to accessible pages when use_dynamic_url is on.
  const dynamic = /^(?:chrome|moz)-extension:\/\/[^/]+\/(panel|workspace)\.html(?:[?#]|$)/.exec(url);
  if (dynamic) return dynamic[1] as Sender;
  if (!sender.tab) return undefined;
  const ours = options.isSite(url);
  const guest = async (): Promise<Sender | undefined> =>
    sender.tab?.id !== undefined && sender.frameId === 0 && (await options.isGuest?.(sender.tab.id, url))
      ? 'guest'
      : undefined;
  const who = (yes: boolean) => (yes ? 'content' : options.isGuest && guest());
  return typeof ours === 'boolean' ? who(ours) : ours.then(who);
}

const notHere: Response = {
  ok: false,
  code: 'not-here',
  message: 'Earshot is not switched on for this page.',
};

/**
 * Answers requests. Unknown senders and names get no answer at all; bad input and failures get a code and a
 * sentence. Handlers never see an input that the protocol does not allow.
 */
export function createServer(handlers: Handlers, options: ServerOptions) {
  return (message: unknown, sender: Browser.runtime.MessageSender): Promise<Response> | undefined => {
    const request = message as Request;
    if (request?.earshot !== 'request' || !Object.hasOwn(protocol, request.name)) return undefined;
    const name = request.name as MessageName;
    const answerTo = (from: Sender | undefined): Promise<Response> | undefined => {
      if (!from || !protocol[name].from.some((allowed) => allowed === from)) return undefined;
      return run(name, request.input, { from, tab: sender.tab?.id, url: sender.url ?? '' });
    };
    const from = senderOf(sender, options);
    return from instanceof Promise ? from.then((known) => answerTo(known) ?? notHere) : answerTo(from);
  };

  async function run(name: MessageName, raw: unknown, context: MessageContext): Promise<Response> {
    const parsed = protocol[name].input.safeParse(raw);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return {
        ok: false,
        code: 'bad-input',
        message: `${name}: ${issue ? `${issue.path.join('.') || 'input'}: ${issue.message}` : 'input is not as expected'}`,
      };
    }
    try {
      const handler = handlers[name] as (input: unknown, context: MessageContext) => unknown;
      return { ok: true, output: await handler(parsed.data, context) };
    } catch (error) {
      if (error instanceof EarshotError)
        return { ok: false, code: error.code, message: error.message, details: error.details };
      console.error(`[earshot] ${name} failed`, error);
      return {
        ok: false,
        code: 'internal',
        message: `Something went wrong in Earshot (${name}). Nothing was lost; try again.`,
      };
    }
  }
}
