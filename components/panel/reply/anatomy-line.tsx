import type { Report } from '@/lib/domain/check';
import { ANATOMY_PARTS } from '@/lib/domain/check';
import type { Channel, SiteId } from '@/lib/domain/words';
import { limitOf, weightedLength } from '@/lib/guidelines';
import { t } from '@/lib/platform/text';
import { classNames } from '@/components/ui/class-names';
import { formatNumber } from '@/components/ui/format';
import css from './reply.module.css';

const words = {
  acknowledges: 'panelAnatomyAcknowledges',
  responsibility: 'panelAnatomyResponsibility',
  restates: 'panelAnatomyRestates',
  nextStep: 'panelAnatomyNextStep',
  name: 'panelAnatomyName',
  signOff: 'panelAnatomySignOff',
} as const;

/** What the draft does well, and its length as the site counts it. */
export function AnatomyLine({
  report,
  text,
  site,
  channel,
  limits,
}: {
  report?: Report;
  text: string;
  site: SiteId;
  channel: Channel;
  /** The pack's own limits by site. */
  limits?: Record<string, number>;
}) {
  const parts = new Set(report?.anatomy.map(({ part }) => part));
  return (
    <div className={css.anatomy}>
      <ul aria-label={t('panelAnatomy')}>
        {ANATOMY_PARTS.filter((part) => parts.has(part)).map((part) => (
          <li key={part}>
            <span aria-hidden="true">✓</span> {t(words[part])}
          </li>
        ))}
      </ul>
      <LengthMeter text={text} site={site} channel={channel} limits={limits} />
    </div>
  );
}

function LengthMeter(props: {
  text: string;
  site: SiteId;
  channel: Channel;
  limits?: Record<string, number>;
}) {
  const length = weightedLength(props.text, props.site);
  const limit = limitOf(props.site, props.channel, { limits: props.limits });
  if (limit === undefined)
    return <span className={css.length}>{t('panelLengthFree', formatNumber(length))}</span>;
  const over = length > limit;
  return (
    <span className={classNames(css.length, over && css.over)}>
      {over ? `▲ ${t('panelLengthOver', formatNumber(length - limit))} ` : ''}
      <span aria-hidden="true">
        {formatNumber(length)}/{formatNumber(limit)}
      </span>
      <span className="visually-hidden">{t('panelLength', formatNumber(length), formatNumber(limit))}</span>
    </span>
  );
}
