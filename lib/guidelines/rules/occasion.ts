import { z } from 'zod';
import { graveIn } from '../analysis/grave';
import { promotionsIn } from '../analysis/promotion';
import { defineRule, type RawFinding } from '../rule';

const PARTY =
  /[\u{1F600}-\u{1F60D}\u{1F617}-\u{1F61D}\u{1F917}\u{1F929}\u{1F970}\u{1F973}\u{1F389}\u{1F38A}\u{1F388}\u{1F483}\u{1F57A}\u{1F44F}\u{1F60E}\u{1F607}\u{1F918}\u{1F64C}\u{1F525}\u{1F31F}\u2728\u{1F4AA}\u{1F37E}\u{1F942}\u{1F37B}\u{1F602}\u{1F923}\u{1F44D}\u{1F680}\u{1F4AF}\u{1F605}\u{1F609}\u{1F92A}\u{1F61C}]/gu;
const LIGHT =
  /\b(?:ha ?ha\w*|hehe\w*|lol|lmao|rofl|oops|oopsie\w*|whoops|bummer|yay|woo ?hoo|awesome|fantastic|easy peasy|piece of cake|no (?:worries|problem|probs|biggie|stress|drama)|hang in there|stay (?:awesome|positive|strong champ)|cheer up|good luck|adventures?|what a (?:day|ride|story|trip)|sure thing|cool|great|perfect|brilliant|amazing|exciting|excited|fun|happy to|cheers|have (?:a|an) (?:great|lovely|nice|wonderful|fantastic|good|amazing|awesome) \w+|just kidding|joke|pun intended|every cloud|look on the bright side|at least|hop on|game over|get well soon and|treat (?:yourself|her|him|them|your \w+)|smile|enjoy (?:your|the|every|it|yourself)|happy (?:holidays?|travels?|birthday|new year|christmas|diwali|eid|easter|days|(?:mon|tues|wednes|thurs|fri|satur|sun)day|shopping|weekend)|(?:safe|happy) travels? and|better luck|(?:good|best|great) vibes|hot news|great news|lucky (?:you|for)|you (?:are|have) (?:in|been) luck|every cause to celebrate|celebrat\w+|party|bon voyage|have fun|chin up|keep smiling|no rest for|look after number one|time flies|worse things|(?:these|such) things happen|hot stuff|that will teach|eh (?=\?)|fun and games|drama|ouch|yikes|oof|uh oh|silly|dead (?:easy|simple|quick|right)|killer|a killing|to die for|kick the bucket|under pressure)\b/g;
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
  check({ draft, post }) {
    const grave = post ? graveIn(post) : undefined;
    if (!grave || !post) return [];
    const occasionWords = post.text.slice(grave.start, grave.end);
    const findings: (RawFinding & { start: number; end: number })[] = [];
    const add = (messageId: string, start: number, end: number, fix?: RawFinding['fix']) => {
      if (findings.some((other) => start < other.end && other.start < end)) return;
      findings.push({
        messageId,
        data: { words: draft.text.slice(start, end), occasion: occasionWords },
        start,
        end,
        fix,
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
    for (const match of draft.text.matchAll(PARTY))
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
