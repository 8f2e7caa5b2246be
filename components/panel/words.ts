import type { Sentiment, SiteId, Wants } from '@/lib/domain/words';
import { t } from '@/lib/platform/text';
import { siteInfos } from '@/lib/sites/registry';

/** The site's name as people write it. */
export const siteName = (site: SiteId): string => siteInfos.find(({ id }) => id === site)?.name ?? site;

const clocks: Record<string, 'panelClockAcknowledge' | 'panelClockNextStep' | 'panelClockSolution'> = {
  acknowledge: 'panelClockAcknowledge',
  nextStep: 'panelClockNextStep',
  solution: 'panelClockSolution',
};
/** The word for a clock. */
export const clockWord = (clock: string): string => {
  const key = clocks[clock];
  return key ? t(key) : clock;
};

const wants = {
  heard: 'panelWantsHeard',
  fix: 'panelWantsFix',
  refund: 'panelWantsRefund',
  information: 'panelWantsInformation',
  none: 'panelWantsNone',
} as const;
/** "wants a fix" */
export const wantsWord = (want: Wants): string => t(wants[want]);

const sentiments = {
  negative: 'panelSentimentNegative',
  neutral: 'panelSentimentNeutral',
  positive: 'panelSentimentPositive',
} as const;
/** "unhappy" */
export const sentimentWord = (sentiment: Sentiment): string => t(sentiments[sentiment]);
