import type { AlarmKind } from '@/lib/domain/triage';
import type { Sentiment, Wants } from '@/lib/domain/words';
import type { TextKey } from '@/lib/platform/text';
import { t } from '@/lib/platform/text';

const clocks: Record<string, TextKey> = {
  acknowledge: 'panelClockAcknowledge',
  nextStep: 'panelClockNextStep',
  solution: 'panelClockSolution',
  escalation: 'panelClockEscalation',
  reminder: 'panelClockReminder',
};
/** The word for a clock: of a case by its name, of an escalation or a reminder as the entry has it (`escalation:ID`). */
export const clockWord = (clock: string): string => {
  const key = clocks[clock.split(':')[0] ?? ''];
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

const alarms = {
  'self-harm': 'panelAlarmSelfHarm',
  threat: 'panelAlarmThreat',
  safety: 'panelAlarmSafety',
  discrimination: 'panelAlarmDiscrimination',
  data: 'panelAlarmData',
  legal: 'panelAlarmLegal',
  press: 'panelAlarmPress',
  abuse: 'panelAlarmAbuse',
  spam: 'panelAlarmSpam',
} as const;
/** "Somebody may harm themselves" */
export const alarmWord = (kind: AlarmKind): string => t(alarms[kind]);
