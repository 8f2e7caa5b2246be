import type { AlarmKind, Triage } from './triage';

/** Alarms of people who need more than an answer from a playbook. */
const GRAVE: readonly AlarmKind[] = [
  'self-harm',
  'threat',
  'safety',
  'discrimination',
  'data',
  'legal',
  'press',
];

/** The alarms of a post that are routed and never answered from a template, most pressing first. */
export const graveAlarms = (triage: Triage | undefined): NonNullable<Triage['alarms']> =>
  (triage?.alarms ?? []).filter(({ kind }) => GRAVE.includes(kind));
