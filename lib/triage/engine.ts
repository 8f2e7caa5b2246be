import type { Hit } from '@/lib/domain/mention';
import type { Pack } from '@/lib/domain/pack';
import type { Post } from '@/lib/domain/post';
import type { Correction, Reason, Triage } from '@/lib/domain/triage';
import type { Priority, Wants } from '@/lib/domain/words';
import { PRIORITIES, SENTIMENTS, WANTS } from '@/lib/domain/words';
import { identifyLanguage } from '@/lib/language/identify';
import type { Alarm } from './alarms';
import { alarmsOf } from './alarms';
import { plainOf } from './alarms/pattern';
import type { CategoryModel } from './category';
import { categoryModel } from './category';
import { sureness, top, withRoles } from './choose';
import { complaintsOf } from './complaints';
import { addressed, decidingHit } from './hits';
import type { Learner } from './learner';
import { createLearner } from './learner';
import { phraseBook } from './phrases';
import type { PhraseBook } from './phrases';
import type { Reading } from './reading';
import { readingOf } from './reading';
import { worthOf } from './reply-worth';
import { moodOf, spanOf } from './sentiment';
import { toldStage } from './stages';
import { toneOf } from './tone/model';
import type { Traits } from './traits';
import { isUnderstood, wordless } from './understood';
import { urgencyOf } from './urgency';
import { wishOf } from './wants';

export interface LearnedCorrection {
  text: string;
  correction: Correction;
}

type Subject = Pick<Post, 'text'> & Partial<Post>;

/** What is known besides the post. */
export interface Context {
  /** How often its author has been in touch lately, this time included. */
  contacts?: number;
  /** It is one of many about the same thing. */
  wave?: { about: string; count: number; minutes: number };
}

export interface TriageEngine {
  /**
   * What a post is about, how its author feels, what they want and how urgent it is, each with the words that say so.
   * Undefined when no hit is of a brand (competitors alone are no mention of ours).
   */
  triage(post: Subject, hits: Hit[], context?: Context): Triage | undefined;
  /** Takes a correction in at once; the next similar post is judged by it. */
  learn(text: string, correction: Correction): void;
}

/** How much a difference of the rules' scores tells, measured on real posts; many lessons set it by themselves. */
const MOOD = 1.3;
const CATEGORY = 0.8;
const MANY_LESSONS = 100;
/** A topic's phrase of this weight is named and no hint. */
const MATTER = 1;

/** The model of tones knows English alone; what is too short to tell is taken for it. */
const toneFor = (text: string, language: string): number[] | undefined =>
  language === 'en' || language === 'und' ? toneOf(text) : undefined;

/** What one pack brings to triage. */
interface PackModel {
  pack: Pack;
  model: CategoryModel;
  occasions: PhraseBook<string>;
  leave: PhraseBook<string>;
  category: Learner;
}

/** Builds the triage of these packs. Pure: the same packs and corrections give the same answers. */
export function createTriage(packs: Pack[], corrections: LearnedCorrection[] = []): TriageEngine {
  const models = new Map<string, PackModel>();
  for (const pack of packs) {
    models.set(pack.id, {
      pack,
      model: categoryModel(pack),
      occasions: phraseBook((pack.triage.occasions ?? []).map((word) => [word, word] as const)),
      leave: phraseBook((pack.triage.leave ?? []).map((word) => [word, word] as const)),
      category: createLearner(pack.triage.categories.length + 1),
    });
  }
  const learners = {
    sentiment: createLearner(SENTIMENTS.length),
    wants: createLearner(WANTS.length),
    priority: createLearner(PRIORITIES.length),
    answer: createLearner(2),
  };
  const engine: TriageEngine = { triage, learn };
  learnAll(corrections);
  return engine;

  function triage(post: Subject, hits: Hit[], context: Context = {}): Triage | undefined {
    const hit = decidingHit(hits);
    const of = hit && models.get(hit.pack);
    if (!hit || !of) return undefined;
    return decide(of, hit, post, readingOf(post.text), hits, context);
  }

  function decide(
    of: PackModel,
    hit: Hit,
    post: Subject,
    reading: Reading,
    hits: readonly Hit[],
    context: Context,
  ): Triage {
    const reasons: Reason[] = [];
    const learned = (about: Reason['about'], learner: Learner): void => {
      if (learner.size > 0) reasons.push({ about, why: 'learned from corrections' });
    };

    const { tokens, topics } = reading;
    const { language } = identifyLanguage(post.text);
    const understood = isUnderstood(reading, language);
    const cues = understood ? reading.cues : wordless(reading.cues);
    const mood = moodOf(tokens, cues, toneFor(post.text, language));
    const moods = adjusted(learners.sentiment, reading, mood.scores);
    const sentiment = SENTIMENTS[top(moods)] ?? mood.sentiment;
    if (sentiment === mood.sentiment) reasons.push(...mood.reasons);
    else learned('sentiment', learners.sentiment);

    const wish = wishOf(tokens, cues, sentiment);
    const wants = pick(
      learners.wants,
      reading,
      WANTS.map((one) => wish.scores[one]),
      WANTS,
    );
    if (wants === wish.wants) reasons.push(...wish.reasons);
    else learned('wants', learners.wants);

    const choice = of.model.score(tokens, topics);
    const base = withRoles(of.model, choice.scores, sentiment, wants);
    const chances = adjusted(of.category, reading, base);
    const index = top(chances);
    const category = of.pack.triage.categories[index];
    if (index === top(base)) reasons.push(...choice.reasonsFor(index));
    else learned('category', of.category);

    const plain = plainOf(tokens);
    const alarms = alarmsOf(tokens, plain);
    const stage = toldStage(plain, sentiment);
    const occasions = of.occasions
      .find(tokens)
      .map(({ value, from, to }) => ({ word: value, ...spanOf(tokens, { from, to }) }));
    const urgency = urgencyOf({
      base: category?.priority,
      role: category && of.model.roles[index],
      sentiment,
      alarms,
      occasions,
      followers: post.author?.followers,
      replies: post.replies,
      reposts: post.reposts,
      contacts: context.contacts,
      wave: context.wave,
      again: stage?.is === 'again',
    });
    const priority = pick(
      learners.priority,
      reading,
      PRIORITIES.map((one) => (one === urgency.priority ? 2 : 0)),
      PRIORITIES,
    );
    if (priority === urgency.priority) reasons.push(...urgency.reasons);
    else learned('priority', learners.priority);

    const worth = worthOf({
      post,
      tokens,
      cues,
      sentiment,
      wants,
      leave: of.leave
        .find(tokens)
        .map(({ value, from, to }) => ({ word: value, ...spanOf(tokens, { from, to }) })),
      alarms,
      matter:
        wants === 'refund' ||
        outside(alarms, [
          ...choice.reasonsFor(index),
          ...topics.flatMap((one) => (one.weight >= MATTER ? [spanOf(tokens, one)] : [])),
        ]),
      addressed: addressed(post, hits),
      certain: hit.confidence >= 0.5,
    });
    const answer = top(adjusted(learners.answer, reading, worth.answer ? [0, 2] : [2, 0])) === 1;
    if (answer === worth.answer) reasons.push(...worth.reasons);
    else learned('answer', learners.answer);

    // Neutral because nothing was understood is another thing than neutral.
    if (!understood) reasons.push({ about: 'language', why: 'its words are not understood, only looked at' });
    const result: Triage = {
      category: category?.id ?? null,
      pack: of.pack.id,
      brand: hit.brand,
      sentiment,
      wants,
      priority,
      answer,
      language,
      confidence: {
        sentiment: sureness(moods, learners.sentiment.size < MANY_LESSONS ? MOOD : 1),
        category: sureness(chances, of.category.size < MANY_LESSONS ? CATEGORY : 1),
      },
      reasons,
    };
    if (stage) result.stage = stage;
    if (alarms.length > 0) result.alarms = alarms.map(({ kind, start, end }) => ({ kind, start, end }));
    if (sentiment === 'negative' || alarms.length > 0) {
      const { model } = of;
      const { causes } = choice;
      const complaints = complaintsOf({ text: post.text, tokens, topics, cues, causes, model, alarms });
      if (complaints.length > 0) result.complaints = complaints;
    }
    if (occasions.length > 0) result.occasions = [...new Set(occasions.map((one) => one.word))];
    return result;
  }

  /** What a correction teaches each learner. */
  function lessonsOf(text: string, correction: Correction): Lesson[] {
    const { tokens, cues, topics, traits } = readingOf(text);
    const mood = moodOf(tokens, cues, toneFor(text, identifyLanguage(text).language));
    const lessons: Lesson[] = [];
    const add = (learner: Learner, base: readonly number[], label: number): void => {
      if (label >= 0) lessons.push({ learner, traits, base, label });
    };
    if (correction.sentiment) add(learners.sentiment, mood.scores, SENTIMENTS.indexOf(correction.sentiment));
    const sentiment = correction.sentiment ?? mood.sentiment;
    const wish = wishOf(tokens, cues, sentiment);
    if (correction.wants)
      add(
        learners.wants,
        WANTS.map((one) => wish.scores[one]),
        WANTS.indexOf(correction.wants),
      );
    if (correction.category !== undefined)
      for (const { pack, model, category } of models.values()) {
        const { categories } = pack.triage;
        const index =
          correction.category === null
            ? categories.length
            : categories.findIndex((one) => one.id === correction.category);
        const { scores } = model.score(tokens, topics);
        add(category, withRoles(model, scores, sentiment, correction.wants ?? wish.wants), index);
      }
    if (correction.priority)
      add(
        learners.priority,
        PRIORITIES.map(() => 0.5),
        PRIORITIES.indexOf(correction.priority),
      );
    if (correction.answer !== undefined) add(learners.answer, [1, 1], correction.answer ? 1 : 0);
    return lessons;
  }

  function learn(text: string, correction: Correction): void {
    for (const { learner, traits, base, label } of lessonsOf(text, correction))
      learner.learn(traits, base, label);
  }

  function learnAll(all: readonly LearnedCorrection[]): void {
    const byLearner = new Map<Learner, Lesson[]>();
    for (const { text, correction } of all)
      for (const lesson of lessonsOf(text, correction)) {
        const list = byLearner.get(lesson.learner);
        if (list) list.push(lesson);
        else byLearner.set(lesson.learner, [lesson]);
      }
    for (const [learner, lessons] of byLearner) learner.learnAll(lessons);
  }
}

/** Whether one of these stretches lies outside the words that raised an alarm. */
const outside = (alarms: readonly Alarm[], spans: readonly { start?: number; end?: number }[]): boolean =>
  spans.some(
    ({ start = 0, end = 0 }) =>
      end > start && !alarms.some((alarm) => start < alarm.end && end > alarm.start),
  );

interface Lesson {
  learner: Learner;
  traits: Traits;
  base: readonly number[];
  label: number;
}

/** Scores with what was learned added. */
const adjusted = (learner: Learner, reading: Reading, base: readonly number[]): readonly number[] =>
  learner.size > 0 ? learner.adjust(reading.traits, base) : base;

const pick = <T extends Wants | Priority>(
  learner: Learner,
  reading: Reading,
  base: readonly number[],
  names: readonly T[],
): T => names[top(adjusted(learner, reading, base))] as T;
