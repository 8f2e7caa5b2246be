import { z } from 'zod';
import { sentOn } from '../analysis/elsewhere';
import { defineRule } from '../rule';
import { heard, HEARD } from '../speech/heard';

const ELSEWHERE =
  /\b(?:call|ring|phone|telephone|dial|contact|email|e-mail|mail|write to|have a word with|take (?:it|this) up with|get (?:on to|onto)|report (?:it|this|that)|reach out to|reach|get in touch with|speak (?:to|with)|talk (?:to|with)|visit|go to|head to|head over to|pop (?:in|into|over)|drop (?:in|into|by)|stop by|turn to|approach|refer to|connect with|chat with|try|use|raise|open|create|submit|log|file|fill (?:in|out|up)?|complete|lodge|check with|consult|see) (?:(?:to|with|us|in|on|out|at|by|via|through|please|also|directly|down|a|an|the|our|your|their|any|this|that|one of|my|of|local|nearest|online|up) ){0,5}(?:(?:\w+ ){0,3}?(?:customer (?:services?|care|support|relations)|support(?: (?:team|line|page|desk|agents?))?|help ?(?:desk|line|centre|center|page|pages|team)|call cent(?:er|re)|contact cent(?:er|re)|service cent(?:er|re)s?|head office|branch(?:es)?|stores?|shops?|hotline|helpline|live ?chat|web ?chat|chat|webform|form|ticket|request|complaint|website|web site|site|number|phone line|numbers|reception|practice|clinic|surgery|garage|workshop|dealership|depot|club|gym|theatre|box office|venue|operator|council|pharmacy|school|manager|grievance \w+|cell|discord|forum|community|nodal \w+|app|front desk|desk|desk agent|manufacturer|retailer|seller|courier|bank|landlord|supplier|provider|dealer|department|team|advisers?|advisors?|agents?|line|office|counter|station|gate|airport|hotel|portal|page|back of (?:your|the) card)|us|them|http:\/\/link|mail@address|\+?\d[\d ()-]{5,})/g;
const ELSEWHERE_TOO =
  /\b(?:help ?line|hot ?line|phone number|number|phone line|line|customer (?:service|care|support)(?: team| number| line)?|office|email|support team|billing team|\w+ (?:team|department)) (?:can be (?:reached|contacted)|is (?:on|at|reachable|available)?|are (?:on|at|available)?|on|at) ?(?:on |at |by )?(?:\+?\d[\d ]{5,}|mail@address|http:\/\/link|phone)|\bgive (?:the|our|your|them|us) (?:\w+ ){0,3}?a (?:bell|call|ring|buzz|tinkle)\b|\bdrop (?:the|our|your|them) (?:\w+ ){0,3}?(?:a line|an email|a note)\b|\b(?:handled|dealt with|managed|processed|looked after|run|operated|controlled) by (?:the|our|your|a|an) \w+[^.!?\n]{0,24}\bnot (?:by )?us\b|\b(?:direct|address|take|refer|forward|route|bring|raise|pass|send|submit) (?:your|this|the|any|all|it) ?(?:\w+ )?(?:query|queries|questions?|complaints?|requests?|issues?|concerns?|matter|case|it)? ?(?:up )?(?:to|with|directly to|directly with|via|through) (?:our|the|your|a|an|us)\b|\b(?:is|are|would be) (?:the )?(?:best|right|only|correct) (?:people|place|team|one|ones|person|contact|point of contact|department) (?:to|for)\b|\bnot (?:something we|our (?:department|area|team|remit|responsibility)|handled (?:here|by us))\b/g;
const LINKED = /\b(?:here|at|via|through|on|to|link|form|visit)\b ?:? ?http:\/\/link|mail@address/g;
const PLACE_ASKED =
  /\b(?:where|which (?:store|shop|branch|counter|desk|office|number|gate|line|page|form|team|address|terminal)|who (?:do|can|should|is)|how (?:do|can|could|should) (?:i|we|one) (?:contact|reach|call|complain|get (?:in touch|hold)|speak|talk|return|drop|find|file|email|write|report)|(?:phone|contact|telephone|email|customer service) ?(?:number|address|details)?\b[^.!]{0,30}\?|is there (?:a|an|any) (?:number|email|phone|line|form|page|store|shop|branch)|what (?:is|s) (?:your|the) (?:number|email|phone|address)|can (?:i|we) (?:call|email|speak|talk|visit|drop|return|collect|hand)|a number to)\b/;
/** "I'm on the phone to the desk": a call or a form as a thing, not as something to do. */
const NOUN =
  /^(?:call|ring|phone|telephone|contact|email|e-mail|mail|visit|use|log|file|request|form|chat|report|approach)\b/;
const NOUN_BEFORE =
  /\b(?:on|over|by|from|off|after|your|my|our|their|his|her|that|this|last|the) (?:the |last |first )?$/;
const HELPFUL =
  /^(?:help|helping|assist\w*|see|do|take|taking|tak\w*|guid\w*|work\w*|speak\w*|talk\w*|have|having|get\w*|sort\w*|resolv\w*|look\w*|fix\w*|know|be)$/;

export const handOff = defineRule({
  meta: {
    id: 'hand-off',
    title: 'Not sent away',
    why: 'Whoever wrote here wants an answer here; a queue elsewhere undoes what was gained.',
    source: 'Long waits in the other channel cancel what was gained.',
    severity: 'warn',
    language: 'en',
    options: z.strictObject({}),
    messages: {
      away: 'Take something on yourself before you send them elsewhere: look it up, ask for what you need, or say what you do.',
    },
  },
  check({ draft, acts, post, situation, speech }) {
    if (situation.praise || (post && PLACE_ASKED.test(post.normal))) return [];
    const named = [...draft.find(ELSEWHERE), ...draft.find(ELSEWHERE_TOO), ...draft.find(LINKED)];
    const [sent] = (named.length > 0 ? named : sentOn(draft))
      .filter(
        (match) =>
          !(
            NOUN.test(match.normal) &&
            NOUN_BEFORE.test(draft.normal.slice(Math.max(0, match.from - 16), match.from))
          ),
      )
      .filter(
        (match) =>
          !/\b(?:we|i|they|to|our \w+|team|engineer|driver|courier|will|you did|did not|have) (?:will |can |could |also |just |have |already |now |ll |to )*$/.test(
            draft.normal.slice(Math.max(0, match.from - 24), match.from),
          ) ||
          /\b(?:need|have|best|want|wish|like|able|required|requested|advised|advise|suggest|asked|advise you|suggest you|like you|ask you|you) to $/.test(
            draft.normal.slice(Math.max(0, match.from - 24), match.from),
          ),
      )
      .sort((a, b) => a.start - b.start);
    const away =
      sent ??
      heard({ draft, speech }, 'elsewhere', []).find(
        // "I'm on the phone to the depot": we are the ones who go there.
        ({ sentence }) => !/^(?:\w+ , )?(?:i|we)\b/.test(draft.sentences[sentence]?.normal ?? ''),
      );
    if (!away) return [];
    for (const act of acts) {
      if (act.kind === 'private' || act.kind === 'done') return [];
      const words = draft.text.slice(act.start, act.end).toLowerCase();
      const last = words.split(/\s+/).at(-1) ?? '';
      const sentence = draft.sentences[act.sentence]?.normal ?? '';
      if (
        act.kind === 'promise' &&
        !(
          HELPFUL.test(last) &&
          /\b(?:help|assist|support|happy|glad|able|so|they|team|resolve|guide|take care|look into|sort|you)\b/.test(
            sentence,
          ) &&
          (act.sentence === away.sentence ||
            !/\b(?:i|we) (?:will|am|are) (?:now |just )?(?:check|look|ask|call|chas|find|having (?:the|it|your|them))/.test(
              sentence,
            ))
        )
      )
        return [];
      if (
        act.kind === 'ask' &&
        // "Ring the practice and ask for billing": they are to ask, we do not.
        last !== 'ask' &&
        act.start !== away.start &&
        !overlaps(act, away) &&
        !/^(?:please|kindly) (?:let us know if|tell us if)/.test(sentence) &&
        (!sentence.includes('let us know if') || sentence.endsWith('?')) &&
        !(sentence.endsWith('?') && ELSE_QUESTION.test(sentence))
      )
        return [];
      // Steps to try here and now are help.
      if (
        act.kind === 'instruct' &&
        !overlaps(act, away) &&
        /\b(?:restart|reset|reboot|clear|update|install|reinstall|uninstall|turn|switch|unplug|plug|press|hold|click|tap|select|choose|log|sign|download|connect|remove|delete|scan|change)\b/.test(
          words,
        )
      )
        return [];
    }
    return [{ messageId: 'away', start: away.start, end: away.end, ...(sent ? {} : HEARD) }];
  },
});

const ELSE_QUESTION =
  /\b(?:have|did) you (?:tried |already |try )?(?:to )?(?:contact\w*|call\w*|speak\w*|spoken|visit\w*)\b/;
const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;
