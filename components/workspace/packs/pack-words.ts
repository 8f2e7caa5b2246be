import type { Pack } from '@/lib/domain/pack';
import type { Reason } from '@/lib/domain/triage';
import type { Channel, Sentiment, Stage, TermKind, Wants } from '@/lib/domain/words';
import type { TextKey } from '@/lib/platform/text';
import { t } from '@/lib/platform/text';

const stages: Record<Stage, TextKey> = {
  first: 'workspaceStageFirst',
  again: 'workspaceStageAgain',
  resolved: 'workspaceStageResolved',
  praise: 'workspaceStagePraise',
  advocate: 'workspaceStageAdvocate',
  wish: 'workspaceStageWish',
};
const wants: Record<Wants, TextKey> = {
  heard: 'workspaceWantsHeard',
  fix: 'workspaceWantsFix',
  refund: 'workspaceWantsRefund',
  information: 'workspaceWantsInformation',
  none: 'workspaceWantsNone',
};
const sentiments: Record<Sentiment, TextKey> = {
  negative: 'workspaceNegative',
  neutral: 'workspaceNeutral',
  positive: 'workspacePositive',
};
const kinds: Record<TermKind, TextKey> = {
  handle: 'workspaceKindHandle',
  hashtag: 'workspaceKindHashtag',
  name: 'workspaceKindName',
  url: 'workspaceKindUrl',
  person: 'workspaceKindPerson',
  place: 'workspaceKindPlace',
  product: 'workspaceKindProduct',
  competitor: 'workspaceKindCompetitor',
};

const abouts: Record<Reason['about'], TextKey> = {
  category: 'workspaceAboutCategory',
  sentiment: 'workspaceAboutSentiment',
  wants: 'workspaceAboutWants',
  priority: 'workspaceAboutPriority',
  answer: 'workspaceAboutAnswer',
  language: 'workspaceAboutLanguage',
};

export const aboutWord = (about: Reason['about']): string => t(abouts[about]);
export const stageWord = (stage: Stage): string => t(stages[stage]);
export const wantsWord = (want: Wants): string => t(wants[want]);
export const sentimentWord = (sentiment: Sentiment): string => t(sentiments[sentiment]);
export const kindWord = (kind: TermKind): string => t(kinds[kind]);
export const channelWord = (channel: Channel): string =>
  t(channel === 'direct' ? 'workspaceChannelDirect' : 'workspaceChannelPublic');

/** The label of a category; its id where the pack does not know it, a word where there is none. */
export function categoryLabel(pack: Pack, id: string | null): string {
  if (id === null) return t('workspaceNoCategory');
  return pack.triage.categories.find((category) => category.id === id)?.label ?? id;
}

/** The name of a brand or a competitor of the pack. */
export function brandName(pack: Pack, id: string): string {
  return [...pack.brands, ...(pack.competitors ?? [])].find((brand) => brand.id === id)?.name ?? id;
}
