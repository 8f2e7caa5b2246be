import type { Cue } from './cues';
import { cuesOf } from './cues';
import type { Token } from './tokens';
import { tokenise } from './tokens';
import type { TopicHit } from './topic-model';
import { topicHits } from './topic-model';
import type { Traits } from './traits';
import { traitsOf } from './traits';

/** A post as the rules and the learners see it. */
export interface Reading {
  tokens: Token[];
  cues: Cue[];
  topics: TopicHit[];
  traits: Traits;
}

export function readingOf(text: string): Reading {
  const tokens = tokenise(text);
  const cues = cuesOf(tokens);
  const topics = topicHits(tokens);
  let traits: Traits | undefined;
  return {
    tokens,
    cues,
    topics,
    // Only what was learned from corrections compares posts.
    get traits() {
      return (traits ??= traitsOf(tokens, cues, topics));
    },
  };
}
