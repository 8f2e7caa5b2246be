import type { Post } from '@/lib/domain/post';
import type { Reason } from '@/lib/domain/triage';
import type { Sentiment, Wants } from '@/lib/domain/words';
import type { Alarm } from './alarms';
import type { Cue } from './cues';
import type { Token } from './tokens';

export interface WorthInput {
  post: Pick<Post, 'text'> & Partial<Post>;
  tokens: readonly Token[];
  cues: readonly Cue[];
  sentiment: Sentiment;
  wants: Wants;
  /** Words of the pack's `leave` list found in the text. */
  leave: { word: string; start: number; end: number }[];
  alarms: readonly Alarm[];
  /** It speaks of something that could be put right. */
  matter: boolean;
  /** The post names our handle, or stands in a direct message or a review. */
  addressed: boolean;
  certain: boolean;
}

/** Whether anybody should answer, with the reason where not. */
export function worthOf(input: WorthInput): { answer: boolean; reasons: Reason[] } {
  const { post, tokens, sentiment, wants } = input;
  const leaveIt = (
    why: string,
    span?: { start: number; end: number },
  ): { answer: boolean; reasons: Reason[] } => ({
    answer: false,
    reasons: [{ about: 'answer', why, ...span }],
  });
  if (input.alarms.some(({ floor }) => floor))
    return { answer: true, reasons: [{ about: 'answer', why: 'too serious to leave' }] };
  if (post.promoted) return leaveIt('it is an advertisement');
  const words = tokens.filter((token) => token.kind === 'word');
  const troubled = sentiment === 'negative' && (wants === 'fix' || wants === 'refund' || wants === 'heard');
  const left = input.leave[0];
  if (left && !(troubled && input.addressed)) return leaveIt(`the pack leaves “${left.word}”`, left);
  const spam = input.alarms.find(({ kind }) => kind === 'spam');
  if (spam) return leaveIt(spam.why, { start: spam.start, end: spam.end });
  const abuse = input.alarms.find(({ kind }) => kind === 'abuse');
  if (abuse && !input.matter)
    return leaveIt('insults people and names no matter', { start: abuse.start, end: abuse.end });
  if (/^\s*(?:RT|rt) [@＠]/u.test(post.text)) return leaveIt('repeats what somebody else wrote');
  if (words.length === 0 && tokens.every((token) => token.kind !== 'emoji' && token.kind !== 'mark'))
    return leaveIt('says nothing besides the name');
  if (words.length <= 4 && sentiment !== 'negative' && closes(words) && post.parent !== undefined)
    return leaveIt('closes the conversation');
  const link = tokens.some((token) => token.kind === 'link');
  const personal = words.some((token) =>
    /^(?:i|i'm|i've|i'd|i'll|me|my|mine|we|we're|we've|us|our|you|your|ich|wir|mein|je|nous|mon|yo|mi|io|mio|ik|wij|eu|meu)$/.test(
      token.text,
    ),
  );
  const asks = tokens.some((token) => token.kind === 'mark' && token.text.includes('?'));
  if (!input.addressed && !personal && !asks && (link || wants === 'none') && sentiment !== 'negative')
    return leaveIt(link ? 'passes on news, asks nothing' : 'only names the brand');
  if (!input.addressed && link && !personal && !asks && words.length > 4 && wants !== 'fix')
    return leaveIt('passes on news, asks nothing');
  return { answer: true, reasons: [{ about: 'answer', why: whyAnswer(sentiment, wants) }] };
}

const closes = (words: readonly Token[]): boolean =>
  words.length > 0 &&
  words.every((token) =>
    /^(?:thank|thanks|you|so|much|ok|okay|great|cheers|done|sent|will|do|got|it|perfect|again|all|good|sorted|yes|no|cool|dm|danke|merci|gracias|grazie|bedankt|obrigado|obrigada)$/.test(
      token.text,
    ),
  );

function whyAnswer(sentiment: Sentiment, wants: Wants): string {
  if (wants === 'information') return 'asks something';
  if (wants === 'fix') return 'has a problem to solve';
  if (wants === 'refund') return 'asks for money back';
  if (sentiment === 'negative') return 'is unhappy';
  if (sentiment === 'positive') return 'praise deserves a word';
  return 'speaks to us';
}
