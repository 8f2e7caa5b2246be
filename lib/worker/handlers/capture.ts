import { placesSchema } from '@/lib/domain/settings';
import { mentionId } from '@/lib/history/order';
import { tellPage } from '@/lib/messaging/client';
import type { Handlers } from '@/lib/messaging/server';
import { endCapture, startCapture } from '../capture';
import { capturedPost } from '../captured-post';
import type { WorkerContext } from '../context';

type CaptureHandlers = Pick<Handlers, 'capture.start' | 'capture.kept' | 'capture.take'>;

/** Click to capture: a post that the agent points at becomes a mention like any other. */
export function captureHandlers(
  { settings, db, packs }: WorkerContext,
  others: Pick<Handlers, 'mentions.seen' | 'post.log'>,
): CaptureHandlers {
  return {
    'capture.start': ({ tab }) => startCapture(tab),

    async 'capture.kept'(_, { url }) {
      const { host } = new URL(url);
      const kept: unknown = Object.assign(
        {},
        ...(await packs.active()).packs.map(({ sites }) => sites?.[host]),
        (await settings.get()).captured[host],
      );
      const places = placesSchema.safeParse(kept);
      return places.success ? { kept: places.data } : {};
    },

    async 'capture.take'({ post: read, parts, keep }, context) {
      const { captured, servers } = await settings.get();
      if (keep) await settings.set({ captured: { ...captured, [new URL(context.url).host]: keep } });
      const post = capturedPost({ ...(read ? { post: read } : {}), parts }, context.url, servers);
      const mention = mentionId(post);
      // Where it speaks of the brand it is judged like every mention; where it does not, the agent says that it matters.
      await others['mentions.seen']({ posts: [post] }, context);
      if (!(await db.mentions.get(mention))) await others['post.log']({ post }, context);
      const { tab } = context;
      if (tab === undefined) return { mention, shown: false };
      const shown = await tellPage(tab, 'open', { mention }).then(
        () => context.from === 'content',
        () => false,
      );
      await endCapture(tab);
      return { mention, shown };
    },
  };
}
