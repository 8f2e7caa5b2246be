import { z } from 'zod';
import { graveIn } from '../analysis/grave';
import { promotionsIn } from '../analysis/promotion';
import { defineRule, type RawFinding } from '../rule';
import { heard, HEARD } from '../speech/heard';

const EMOJI = /\p{Extended_Pictographic}(?:\uFE0F|\p{EMod}|\u200D\p{Extended_Pictographic}){0,12}/gu;
/** What may stand in a letter of sympathy, or only points somewhere: sad faces, hands, hearts, a dove, flowers, letters. */
const SOBER =
  /^[\u{1F614}\u{1F61E}\u{1F622}\u{1F625}\u{1F62D}\u{1F62A}\u{1F613}\u{1F615}\u{1F64F}\u{1F90D}\u{1F494}\u{1F499}-\u{1F49C}\u{1F5A4}\u{1F90E}\u{1F9E1}\u2764\u{1FAC2}\u{1F917}\u{1F54A}\u{1F56F}\u{1F339}\u{1F33B}\u{1F337}\u{1F338}\u{1F33C}\u{1F490}\u{1F940}\u{1FAB7}\u{1F4E9}\u{1F4E7}\u{1F4E8}\u2709\u{1F4DE}\u260E\u{1F4F1}\u{1F4AC}\u{1F517}\u{1F446}-\u{1F449}\u2B07\u27A1\u25B6\u00A9\u00AE\u2122\u2139\u26A0\u2705\u2714\u{1F6A8}]/u;
/** Faces of signs, smiling, winking or with the tongue out. */
const EMOTICON = /(?<![\p{L}\p{N}])[:;=8]-?[)DPp](?![\p{L}\p{N}])/gu;
const LIGHT =
  /\b(?:ha ?ha\w*|ha (?=[,.!])|hehe\w*|lol|lmao|rofl|oops|oopsie\w*|whoops|bummer|yay|woo ?hoo|awesome|fantastic|easy peasy|piece of cake|no (?:worries|problem|probs|biggie|stress|drama)|hang in there|stay (?:awesome|positive|strong champ)|cheer up|good luck|adventures?|what a (?:day|ride|story|trip)|sure thing|cool|great|perfect|brilliant|amazing|exciting|excited|fun|happy to|cheers|have (?:a|an) (?:great|lovely|nice|wonderful|fantastic|good|amazing|awesome) \w+|just kidding|joke|pun intended|every cloud|look on the bright side|on the bright side|silver lining|hip hip|hooray|hurrah|hurray|wow\w*|phew|whew|fun fact\w*|all good|no harm done|hang tight|you are (?:a|an) (?:star|legend|gem|trooper|champ\w*|hero)|nights? out|hey ho|oh well|never mind|that is life|such is life|fingers crossed|talk about (?:a|an)|woof\w*|miaow|meow|super sorry|touch wood|in no time|(?:bounce|bounces|bouncing) (?:right )?back|quite (?:the|a) (?:day|night|story|ride|week)|some (?:day|night|week|story|party)|aww+|rock on|at least|hop on|game over|get well soon and|treat (?:yourself|her|him|them|your \w+)|smile|enjoy (?:your|the|every|it|yourself)|happy days|happy (?:holidays?|travels?|birthday|new year|christmas|diwali|eid|easter|days|(?:mon|tues|wednes|thurs|fri|satur|sun)day|shopping|weekend)|(?:safe|happy) travels? and|better luck|(?:good|best|great) vibes|hot news|great news|lucky (?:you|for)|you (?:are|have) (?:in|been) luck|every cause to celebrate|celebrat\w+|party|bon voyage|have fun|chin up|keep smiling|no rest for|look after number one|time flies|worse things|(?:these|such) things happen|hot stuff|that will teach|eh (?=\?)|fun and games|drama|ouch|yikes|oof|uh oh|silly|dead (?:easy|simple|quick|right)|killer|a killing|to die for|kick the bucket|under pressure)\b/g;
const PROMOTION =
  /\b(?:promo(?:tion)?(?: code)?|discount code|coupon|voucher code|use code|code [A-Z0-9]{4,}|\d+ ?% off|save \d+|on sale|our (?:sale|latest offers?|special offers?|newsletter|new range|new collection)|special offer|upgrade to|next (?:booking|order|purchase|time you (?:book|order|fly|shop))|book (?:again|now|your next)|don t miss|limited time|deal of|sign up for)\b/gi;

export const occasion = defineRule({
  meta: {
    id: 'occasion',
    title: 'Fits the occasion',
    why: 'Where somebody speaks of death, illness or an accident, lightness wounds.',
    source: 'Remember the context.',
    severity: 'warn',
    language: 'en',
    options: z.strictObject({}),
    messages: {
      mark: 'No exclamation mark here; they write of “{occasion}”.',
      light: '“{words}” is too light; they write of “{occasion}”.',
      emoji: 'Leave {words} out; they write of “{occasion}”.',
      promotion: 'No promotion here; they write of “{occasion}”.',
    },
  },
  check({ draft, post, speech }) {
    const grave = post ? graveIn(post) : undefined;
    if (!grave || !post) return [];
    const occasionWords = post.text.slice(grave.start, grave.end);
    const findings: (RawFinding & { start: number; end: number })[] = [];
    const add = (
      messageId: string,
      start: number,
      end: number,
      fix?: RawFinding['fix'],
      rest: Partial<RawFinding> = {},
    ) => {
      if (findings.some((other) => start < other.end && other.start < end)) return;
      findings.push({
        messageId,
        data: { words: draft.text.slice(start, end), occasion: occasionWords },
        start,
        end,
        fix,
        ...rest,
      });
    };
    for (const match of draft.find(PROMOTION)) add('promotion', match.start, match.end);
    for (const match of promotionsIn(draft)) add('promotion', match.start, match.end);
    for (const match of draft.find(LIGHT)) {
      const before = draft.normal.slice(Math.max(0, match.from - 16), match.from);
      if (
        /\b(?:not|never|no|what a|a|such a|with) $/.test(before) &&
        /^(?:great|cool|fun|perfect|exciting)$/.test(match.normal)
      )
        continue;
      if (
        match.normal === 'great' &&
        /^ (?:loss|grandmother|grandfather|aunt|uncle|deal|care|pain|many|sadness)/.test(
          draft.normal.slice(match.to),
        )
      )
        continue;
      if (match.normal === 'happy to') continue;
      add('light', match.start, match.end);
    }
    for (const act of ['flippant', 'promote'] as const)
      for (const { start, end } of heard({ draft, speech }, act, findings))
        add(act === 'promote' ? 'promotion' : 'light', start, end, undefined, HEARD);
    const faces = [...draft.text.matchAll(EMOJI), ...draft.text.matchAll(EMOTICON)];
    for (const match of faces.filter((face) => !SOBER.test(face[0])))
      add('emoji', match.index, match.index + match[0].length, {
        start: draft.text.charAt(match.index - 1) === ' ' ? match.index - 1 : match.index,
        end: match.index + match[0].length,
        text: '',
        label: 'Remove',
      });
    for (const match of draft.text.matchAll(/[!！]+/g))
      add('mark', match.index, match.index + match[0].length, {
        start: match.index,
        end: match.index + match[0].length,
        text: '.',
        label: 'Put a full stop',
      });
    return findings.sort((a, b) => a.start - b.start);
  },
});
