import type { Hit } from '@/lib/domain/mention';
import type { Post } from '@/lib/domain/post';

/** The first hit of a brand with the highest confidence. */
export function decidingHit(hits: readonly Hit[]): Hit | undefined {
  let best: Hit | undefined;
  for (const hit of hits) if (!hit.competitor && (!best || hit.confidence > best.confidence)) best = hit;
  return best;
}

/** Whether the post speaks to us: it names our handle, answers us, or stands where only we are spoken to. */
export function addressed(post: Pick<Post, 'text'> & Partial<Post>, hits: readonly Hit[]): boolean {
  if (post.surface === 'direct' || post.surface === 'review') return true;
  return (
    hits.some((hit) => !hit.competitor && hit.kind === 'handle') ||
    (post.replyingTo ?? []).some((handle) =>
      hits.some((hit) => hit.term.replace(/^@/, '').toLowerCase() === handle.replace(/^@/, '').toLowerCase()),
    )
  );
}
