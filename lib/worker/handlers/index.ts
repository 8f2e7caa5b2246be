import type { Handlers } from '@/lib/messaging/server';
import type { WorkerContext } from '../context';
import { actHandlers } from './acts';
import { briefHandlers } from './briefs';
import { captureHandlers } from './capture';
import { customerHandlers } from './customers';
import { dataHandlers } from './data';
import { draftHandlers } from './drafts';
import { escalationHandlers } from './escalations';
import { packHandlers } from './packs';
import { pageHandlers } from './page';
import { panelHandlers } from './panel';
import { replyHandlers } from './replies';
import { termHandlers } from './terms';

/** A handler for every message of the protocol; the compiler names one that is missing. */
export function createHandlers(context: WorkerContext): Handlers {
  const page = pageHandlers(context);
  const replies = replyHandlers(context);
  return {
    ...page,
    ...panelHandlers(),
    ...captureHandlers(context, { ...page, ...replies }),
    ...draftHandlers(context),
    ...replies,
    ...briefHandlers(context),
    ...actHandlers(context),
    ...customerHandlers(context),
    ...escalationHandlers(context),
    ...packHandlers(context),
    ...termHandlers(context),
    ...dataHandlers(context),
  };
}
