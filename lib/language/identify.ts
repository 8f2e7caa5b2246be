import { HABITS, LETTERS, SMALL_WORDS } from './words';

export interface Identified {
  /** BCP 47 tag, or "und" when the text does not tell. */
  language: string;
  /** 0 to 1. */
  confidence: number;
}

const SCRIPTS: readonly [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];
const LANGUAGES = Object.keys(SMALL_WORDS);
const READ = 2_000;

const owners = new Map<string, string[]>();
for (const language of LANGUAGES)
  for (const word of new Set((SMALL_WORDS[language] ?? '').split(' '))) {
    const list = owners.get(word);
    if (list) list.push(language);
    else owners.set(word, [language]);
  }

/** Texts that are asked for again and again: a draft by several rules, a post with every letter of its answer. */
const asked = new Map<string, Identified>();
const REMEMBERED = 64;

/**
 * Which language a post is in: by script where the script tells, else by small words, endings and letters.
 * Handles, hashtags, addresses and emoji are not looked at. Pure; reads the first 2,000 characters.
 */
export function identifyLanguage(text: string): Identified {
  const part = text.slice(0, READ);
  let known = asked.get(part);
  if (!known) {
    if (asked.size >= REMEMBERED) asked.clear();
    asked.set(part, (known = identify(part)));
  }
  return known;
}

function identify(text: string): Identified {
  const read = text
    .replace(/\S+/g, (word) => {
      const rest = word.replace(/(?:https?:\/\/|www\.)\S+|[@＠#＃][\p{L}\p{N}_]+|&\w+;/gu, ' ');
      return /\p{N}/u.test(rest) ? ' ' : rest;
    })
    .normalize('NFC');
  const letters = read.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2) return { language: 'und', confidence: 0 };
  const script = byScript(read, letters);
  if (script) return script;
  return bySmallWords(read.toLowerCase(), /(?:^|\s)I(?:\s|['’](?:m|ve|d|ll)\b)/.test(read));
}

function byScript(text: string, letters: number): Identified | undefined {
  const counts = SCRIPTS.map(([script, language]) => ({ language, count: text.match(script)?.length ?? 0 }));
  const kana = counts[0]?.count ?? 0;
  const han = counts[2]?.count ?? 0;
  // Japanese is written in both.
  if (kana > 0 && (kana + han) / letters > 0.4) return { language: 'ja', confidence: 0.95 };
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a));
  const share = most.count / letters;
  return share > 0.5 ? { language: most.language, confidence: Math.min(0.97, 0.5 + share / 2) } : undefined;
}

/** @param pronoun the English "I" stands in the text as a capital */
function bySmallWords(text: string, pronoun: boolean): Identified {
  const scores = new Map<string, number>(LANGUAGES.map((language) => [language, 0]));
  const add = (language: string, points: number): void => {
    scores.set(language, (scores.get(language) ?? 0) + points);
  };
  const words = text.replace(/’/g, "'").match(/\p{L}+(?:'\p{L}+)*/gu) ?? [];
  let known = 0;
  if (pronoun) add('en', 1.5);
  for (const word of words) {
    const list = owners.get(word);
    if (list) {
      known++;
      // A word of one language tells more than one of three.
      const weight = word.length === 1 ? 0.5 : 2;
      for (const language of list) add(language, weight / list.length + (word.length > 3 ? 0.4 : 0));
    }
    if (word.length > 3)
      for (const language of LANGUAGES) if (HABITS[language]?.test(word)) add(language, 0.35);
  }
  for (const [language, special] of Object.entries(LETTERS)) {
    let count = 0;
    for (const char of text) if (special.includes(char)) count++;
    add(language, Math.min(3, count) * 0.6);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked as [[string, number], [string, number]];
  const margin = best[1] - second[1];
  if (best[1] < 1 || margin < 0.4 || (known === 0 && margin < 1.2)) return { language: 'und', confidence: 0 };
  // One small word in a row of product names is no French.
  if (best[0] !== 'en' && words.length > 2 && known < 2 && margin < 2.2)
    return { language: 'und', confidence: 0 };
  const confidence = Math.min(0.98, (margin / best[1]) * 0.6 + Math.min(0.4, words.length * 0.04));
  return confidence < 0.25 ? { language: 'und', confidence } : { language: best[0], confidence };
}
