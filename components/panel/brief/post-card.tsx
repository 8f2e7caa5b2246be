import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import type { Post } from '@/lib/domain/post';
import type { Reason } from '@/lib/domain/triage';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { clip, formatNumber } from '@/components/ui/format';
import { Highlight } from '@/components/ui/highlight';
import { ago, dateTimeOf } from '@/components/ui/time';
import { safeUrl } from '../safe-url';
import { siteName } from '@/components/site-name';
import css from './brief.module.css';
import { spansOf } from './reasons';

/** Longer posts start folded. */
const longText = 700;
const foldedLines = 9;

/** What they said, with the words lit that the triage rests on, and where it stands. */
export function PostCard({
  post,
  reasons,
  lit,
  now,
}: {
  post: Post;
  reasons: readonly Reason[];
  lit?: string;
  now: number;
}) {
  const [unfolded, setUnfolded] = useState(false);
  const long = post.text.length > longText || post.text.split('\n', foldedLines + 1).length > foldedLines;
  const folded = long && !unfolded;
  const url = safeUrl(post.url);
  return (
    <>
      {post.text ? (
        <p className={folded ? `${css.post} ${css.clamped}` : css.post} dir="auto" lang={post.language}>
          <Highlight text={folded ? clip(post.text, 1_500) : post.text} spans={spansOf(reasons)} lit={lit} />
        </p>
      ) : (
        <p className={css.soft}>{t('panelNoText')}</p>
      )}
      {long ? (
        <div>
          <Button variant="link" size="small" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? t('panelShowLess') : t('panelShowAll', formatNumber(post.text.length))}
          </Button>
        </div>
      ) : null}
      {post.quoted?.text ? (
        <blockquote className={css.quoted} dir="auto">
          {clip(post.quoted.text, 400)}
        </blockquote>
      ) : null}
      {post.media?.some(Boolean) ? (
        <p className={css.small} dir="auto">
          {t('panelPictures', clip(post.media.filter(Boolean).join('; '), 300))}
        </p>
      ) : null}
      {post.truncated ? <p className={css.small}>{t('panelTruncated')}</p> : null}
      <div className={`${css.line} ${css.small}`}>
        <span>{siteName(post.site, post.author.handle)}</span>
        {post.at ? (
          <time dateTime={post.at} title={dateTimeOf(post.at)}>
            {ago(post.at, now)}
          </time>
        ) : null}
        {post.replyingTo?.length ? (
          <span>
            {t('panelReplyingTo', clip(post.replyingTo.map((handle) => `@${handle}`).join(', '), 80))}
          </span>
        ) : null}
        {post.promoted ? <span>{t('panelPromoted')}</span> : null}
        {url ? (
          <span>
            <a href={url} target="_blank" rel="noreferrer noopener">
              {t('panelOriginal')} <ExternalLink size={11} aria-hidden="true" />
            </a>
          </span>
        ) : null}
      </div>
    </>
  );
}
