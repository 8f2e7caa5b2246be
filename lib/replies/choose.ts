import type { Pack, Play } from '@/lib/domain/pack';
import { graveAlarms } from '@/lib/domain/alarms';
import type { AlarmKind, Triage } from '@/lib/domain/triage';
import type { Channel, SiteId, Stage } from '@/lib/domain/words';

export interface Situation {
  triage: Triage;
  stage: Stage;
  channel: Channel;
  site: SiteId;
}
export interface PlayChoice {
  play: Play;
  /** Higher fits better; compare only within one situation. */
  score: number;
  /** A sentence for a person. */
  why: string;
}

/** Stages whose plays still fit when there is none for the stage itself, best first. */
const NEAR: Readonly<Record<Stage, readonly Stage[]>> = {
  first: ['again', 'wish'],
  again: ['first'],
  resolved: ['praise'],
  praise: ['advocate', 'resolved'],
  advocate: ['praise'],
  wish: ['first'],
};
const CHEERFUL: readonly Stage[] = ['praise', 'advocate', 'resolved'];

const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  first: 'a first answer',
  again: 'a customer who is back',
  resolved: 'a case that is solved',
  praise: 'praise',
  advocate: 'somebody who speaks up for us',
  wish: 'a wish',
};

/** What a category must be named for, so that its plays were written for such an alarm. */
const WRITTEN_FOR: Partial<Record<AlarmKind, RegExp>> = {
  'self-harm': /self.?harm|suicid|crisis|welfare|vulnerable|distress/,
  threat: /threat|violence|security|police/,
  safety: /safe|injur|danger|accident|emergency|medical|allerg|hazard|health/,
  discrimination: /discriminat|equality|racis|harass|accessib|access-|^access\b/,
  data: /\bdata|privacy|gdpr|breach|hacked|security|identity/,
  legal: /legal|law\b|court|regulator|ombuds/,
  press: /press\b|media|journalis/,
};

/** Whether the plays of a category may answer in spite of the post's alarms. */
const mayAnswer = (triage: Triage, category: { id: string; label: string } | undefined): boolean =>
  graveAlarms(triage).every(
    ({ kind }) => category && WRITTEN_FOR[kind]?.test(`${category.id} ${category.label}`.toLowerCase()),
  );

/**
 * The plays of the triaged category that may be used here, best first. What raises a grave alarm is not answered from a
 * template: only plays of a category that is made for it are offered. A play for another site, another channel or
 * the wrong mood is not offered; one for a neighbouring stage or another wish comes after those that fit.
 */
export function choosePlays(pack: Pack, situation: Situation): PlayChoice[] {
  const { triage } = situation;
  if (triage.category === null) return [];
  const category = pack.triage.categories.find((item) => item.id === triage.category);
  if (!mayAnswer(triage, category)) return [];
  const label = category?.label ?? triage.category;
  return pack.plays
    .filter((play) => play.category === triage.category)
    .flatMap((play) => judge(play, situation, label) ?? [])
    .sort((a, b) => b.score - a.score);
}

function judge(play: Play, situation: Situation, label: string): PlayChoice | undefined {
  const { triage, stage, channel, site } = situation;
  if (play.sites && !play.sites.includes(site)) return undefined;
  if (play.channel && play.channel !== channel) return undefined;
  const reasons = [`Category: ${label}`];
  let score = 10;
  if (play.stage) {
    const near = NEAR[stage].indexOf(play.stage);
    const wrongMood = triage.sentiment === 'negative' && CHEERFUL.includes(play.stage);
    if (play.stage === stage) {
      score += 8;
      reasons.push(`for ${STAGE_WORDS[stage]}`);
    } else if (wrongMood) {
      return undefined;
    } else {
      // A misread mood must not leave the agent without a plan: other stages come last instead of never.
      if (near >= 0) score += 2 - near;
      reasons.push(`written for ${STAGE_WORDS[play.stage]}`);
    }
  } else {
    score += 4;
  }
  if (play.wants) {
    if (play.wants.includes(triage.wants)) {
      // Written for fewer wishes is written more closely for this one.
      score += 5 - Math.min(play.wants.length, 4) * 0.5;
      reasons.push(`wants: ${triage.wants}`);
    } else {
      score -= 3;
    }
  } else {
    score += 1;
  }
  if (play.channel) score += 1;
  if (play.sites) score += 1;
  return { play, score, why: `${reasons.join(', ')}.` };
}
