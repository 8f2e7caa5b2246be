import { z } from 'zod';
import type { Fix } from '@/lib/domain/check';
import { overlapOf } from '../analysis/overlap';
import { defineRule, type RawFinding } from '../rule';
import { heard, HEARD } from '../speech/heard';

const SORRY = String.raw`(?:sorry|apolog(?:ise|ises|ised|ising|y|ies)|regret|regrets|regretful|pardon|forgive us|forgiveness)`;
/** A name or a filler between the apology and what it is for. */
const GAP = String.raw`(?: (?:so much|very much|to you|again|sincerely|deeply|profusely|in advance|[,]? ?maya|for it|about it|about that))?`;
const FEEL = String.raw`(?:feel|feels|feeling|felt|think|thinks|thought|believe|believed|perceive|perceived|see it|saw it|found (?:it|our|the|us|this|your|my|things)|find it|consider|considered|took it|take it|taken it|interpret\w*|misinterpret\w*|misunderst\w*|read it|view it|viewed it|are (?:so |not |un)?(?:happy|unhappy|upset|disappointed|offended|dissatisfied|unsatisfied|satisfied|annoyed|angry|frustrated|displeased|disgruntled|hurt|of the opinion|under the impression)|were (?:so |not |un)?(?:happy|unhappy|upset|disappointed|offended|dissatisfied|unsatisfied|satisfied|annoyed|angry|frustrated|displeased|hurt)|was offended|got offended|did not (?:like|enjoy|agree|appreciate|find|feel|think)|do not (?:like|enjoy|agree|appreciate|find|feel|think)|do not see|seem (?:to|unhappy|upset))`;

interface Kind {
  messageId: 'if' | 'feel' | 'inconvenience' | 'passive';
  pattern: RegExp;
}
const KINDS: Kind[] = [
  {
    messageId: 'if',
    pattern: new RegExp(
      String.raw`\b${SORRY}${GAP}(?: \w+)? (?:if|in case|to (?:any ?one|any ?body|those) (?:who|that)|should (?:you|this|that|it|any|we|there|our)|wherever|whether|to the extent|for (?:any ?thing|whatever|anything that) (?:that |you |we |which |may |might |could |has |have ){0,3})\b`,
      'g',
    ),
  },
  {
    messageId: 'if',
    pattern: new RegExp(
      String.raw`\bif (?:you|we|this|that|it|any ?one|any ?body|our|anything|there)[^.!?\n]{2,80}, (?:then )?(?:i|we) (?:am|are|do|sincerely|would like to|can only|truly|\w+ly) ?(?:\w+ )?${SORRY}\b`,
      'g',
    ),
  },
  {
    messageId: 'if',
    pattern: new RegExp(
      String.raw`\b${SORRY}${GAP} (?:for|about) (?:any|whatever|all|potential|possible) (?:possible |potential |perceived |such |and all |undue )*(?:\w+ (?:and|or|and\/or) (?:any )?)?\w+(?: \w+)? ?(?:that |which |this |it |you |we |our \w+ |the \w+ )*(?:may|might|could|possibly)(?: have| well have)?\b`,
      'g',
    ),
  },
  {
    messageId: 'feel',
    pattern: new RegExp(
      String.raw`\b${SORRY}${GAP}(?: to (?:hear|learn|read|see|know|note|find out))?(?: about| of| for)?(?: that| how| the way)? you (?:may |might |have |had |still |now |also |currently |clearly |obviously |to )*${FEEL}\b`,
      'g',
    ),
  },
  {
    messageId: 'feel',
    pattern: new RegExp(
      String.raw`\b(?:i|we|it) (?:do |deeply |sincerely |truly |really |very much |can only |is |am |are )*(?:regret|regrets|regrettable|unfortunate|a (?:pity|shame)|a shame) (?:to (?:hear|learn|read|see|know|note) )?(?:that )?(?:you|any|your (?:experience|impression|feeling|perception|opinion|view|stay)|the inconvenience|if)\b`,
      'g',
    ),
  },
  {
    messageId: 'feel',
    pattern: new RegExp(
      String.raw`\b${SORRY} (?:for|about|that) (?:your (?:feelings|perception|impression|opinion|interpretation|view|disappointment|dissatisfaction|frustration|unhappiness)|the (?:way|fact that) you (?:feel|perceive|see))\b`,
      'g',
    ),
  },
  {
    messageId: 'passive',
    pattern:
      /\b(?:mistakes?|errors?|an error|a mistake|oversights?|an oversight|failings?|failures?|something|things|wires|lines|a miscommunication|miscommunication|a misunderstanding|confusion) (?:were|was|may have been|might have been|has been|have been|had been|seems? to have been|appears? to have been|got|can be|are sometimes|do get|does|do sometimes|may have|have|has)(?: \w+)? (?:made|committed|crossed|occurred|happened|caused|mishandled|missed|overlooked|crept|slipped|arisen|occur|happen|gone wrong|lost in translation)\b|\b(?:mistakes|errors|these things) (?:do |can |sometimes |will )?(?:happen|occur)(?! again)\b/g,
  },
];
const BARE = new RegExp(
  String.raw`\b${SORRY}(?: to you)? (?:for|about|regarding|over) (?:(?:any|the|this|that|all|all the|these|your|such|every|some|any and all|causing|the great|the obvious|any such|any undue|for) ){0,3}?(?:\w+ (?:and|or) )?in-?conven\w*(?: (?:this|that|it|which|we)?(?: |$)?(?:may|might|has|have|could|had|will|would)? ?(?:have |has )?(?:been )?(?:caused?|causing|created|experienced|faced|resulted|brought)?(?: (?:to |by |for |you|this|it|the above|us|your|on your|at our end|here|today))*)?`,
  'g',
);
const REGRET_BARE =
  /\b(?:we |i )?(?:deeply |sincerely |truly )?regrets? (?:the|any|this|your|all) (?:\w+ )?in-?conven\w*(?: caused)?(?: to you)?|\binconven\w*(?: (?:caused|experienced))? (?:is|are|was) (?:deeply |very |highly |sincerely |much )?(?:regretted|regrettable)\b/g;
const SPECIFIC_TAIL =
  /^ ?(?:of (?!our\b)\w+ing\b|of (?:the|a|two|three|four|waiting|having)|from (?:the|our)|by (?:the (?!above)|our|a)\b|that (?:the|our|a)\b|when\b|because\b|while\b)/;
const NOT_ENOUGH =
  /^ ?(?:is|are|was|will|would|does|do|can)(?: simply| just| clearly)? not\b|^ ?is (?:hardly|no)\b/;
const HEAR = new RegExp(
  String.raw`\b(?:sorry|regret|sad|saddened|disappointed|upset) (?:to (?:hear|learn|read|see|know)|about|for|you (?:had|have had))\b[^.!?\n]*`,
  'g',
);

/** How much likelier, in log-odds, a sentence must dodge than acknowledge. */
const CLEARLY = 1;
/** An apology with us in it owns something, whatever else it says. */
const OURS =
  /\b(?:we|our|ours|us|my)\b(?! (?:are|am) (?:sorry|so|very|really|truly))|\bsorry to (?:hear|learn|read|see|know)\b/;

export const ownIt = defineRule({
  meta: {
    id: 'own-it',
    title: 'A real apology',
    why: 'An apology with “if” or “any inconvenience” is read as none. Say what went wrong and that it is ours.',
    source: 'Take responsibility.',
    severity: 'warn',
    language: 'en',
    options: z.strictObject({}),
    messages: {
      if: '“{words}” doubts that anything happened. Say what you are sorry for.',
      feel: '“{words}” is about their feelings. Be sorry for what happened.',
      inconvenience: '“{words}” fits everything and says nothing. Name what went wrong.',
      passive: '“{words}” names nobody. Say that it was us.',
      heard: 'This regrets it and takes no responsibility. Say what went wrong and that it is ours.',
      hear: 'Being sorry to hear it is not yet an answer. Say what happened or what you do.',
    },
  },
  check({ draft, acts, post, pack, speech }) {
    const findings: (RawFinding & { start: number; end: number })[] = [];
    const add = (messageId: string, start: number, end: number, fix?: Fix) => {
      if (findings.some((finding) => start < (finding.end ?? 0) && (finding.start ?? 0) < end)) return;
      findings.push({ messageId, data: { words: draft.text.slice(start, end) }, start, end, fix });
    };
    const near = (from: number) => draft.normal.slice(Math.max(0, from - 30), from);
    for (const { messageId, pattern } of KINDS)
      for (const match of draft.find(pattern)) {
        if (
          /\b(?:not|never|no need to|will not|do not|than)(?: be| say| just| simply)?(?: \w+)? $/.test(
            near(match.from),
          ) &&
          messageId !== 'passive'
        )
          continue;
        if (
          messageId === 'passive' &&
          /\b(?:we|i|us|our|by)\b/.test(
            near(match.from).slice(-12) + draft.normal.slice(match.to, match.to + 14),
          )
        )
          continue;
        if (
          messageId === 'if' &&
          /\bsorry ,? ?(?:\w+ )?if$/.test(match.normal) &&
          /^ (?:you (?:send|dm|message|could|can|would|let|give|share|tell|reply|drop|have the|need|want|like|prefer|are able))\b/.test(
            draft.normal.slice(match.to),
          )
        )
          continue;
        add(messageId, match.start, match.end);
      }
    const apologies = acts.filter((act) => act.kind === 'apologise');
    for (const match of draft.find(BARE)) {
      const tail = draft.normal.slice(match.to, match.to + 60);
      if (SPECIFIC_TAIL.test(tail) || NOT_ENOUGH.test(tail)) continue;
      const may = /\b(?:any|may|might|could)\b/.test(match.normal);
      // A second apology that names the matter carries the first; so does what stands beside it ("for the wait and …").
      const beside =
        apologies.some((act) => act.start < match.start && act.sentence !== match.sentence) ||
        apologies.some((act) => act.start >= match.end);
      const particular =
        beside ||
        /^ ?(?:and|or) (?:for |the |your )/.test(tail) ||
        / and (?:for )?(?:the|any) in-?conven/.test(match.normal);
      if (!may && particular) continue;
      if (may && beside) continue;
      if (
        !may &&
        post &&
        overlapOf(draft, post, pack).some(
          (span) => span.start > match.start && draft.sentenceAt(span.start) === match.sentence,
        )
      )
        continue;
      add('inconvenience', match.start, match.end, inconvenienceFix(draft.text, match.start, match.end));
    }
    for (const match of draft.find(REGRET_BARE)) add('inconvenience', match.start, match.end);
    if (findings.length === 0) {
      const hear = draft
        .find(HEAR)
        .find((match) => /\b(?:to (?:hear|learn|read|see|know))\b/.test(match.normal));
      if (hear) {
        const later = acts.some(
          (act) =>
            act.start >= hear.start &&
            ['ask', 'promise', 'done', 'offer', 'instruct', 'private', 'deny'].includes(act.kind) &&
            act.end > hear.start + 12,
        );
        const sameSentence = draft.sentences[hear.sentence];
        const followed = draft.sentences
          .slice(hear.sentence + 1)
          .some(
            (sentence) =>
              sentence.last - sentence.first > 5 &&
              !/\b(?:feedback|have a|take care|understand|appreciate|value|hope|thanks?|patien\w+)\b/.test(
                sentence.normal,
              ),
          );
        const earlierApology = apologies.some((act) => act.end <= hear.start || act.start > hear.end);
        if (
          !later &&
          !followed &&
          !earlierApology &&
          sameSentence &&
          !/\b(?:passing|loss|death|passed|illness|accident|diagnos\w+|condolence\w*)\b/.test(
            sameSentence.normal,
          )
        )
          add('hear', hear.start, hear.end);
      }
    }
    if (findings.length === 0)
      for (const { start, end, sentence } of heard({ draft, speech }, 'unowned', findings))
        // A second apology that owns it carries the first. Where a sentence both regrets and acknowledges, it is let be.
        if (
          speech.odds(sentence, 'acknowledge') < speech.odds(sentence, 'unowned') - CLEARLY &&
          !apologies.some(
            (act) => act.sentence === sentence && OURS.test(draft.sentences[sentence]?.normal ?? ''),
          ) &&
          !apologies.some((act) => act.sentence !== sentence && speech.odds(act.sentence, 'unowned') < 0)
        )
          findings.push({ messageId: 'heard', start, end, ...HEARD });
    return findings.sort((a, b) => a.start - b.start);
  },
});

function inconvenienceFix(text: string, start: number, end: number): Fix {
  const words = text.slice(start, end);
  const lead = /^(.*?)\s(?:for|about|regarding|over)\s/i.exec(words)?.[1] ?? 'Sorry';
  return { start, end, text: `${lead} for the trouble we caused you`, label: 'Say that we caused it' };
}
