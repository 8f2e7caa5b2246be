import { readFileSync } from 'node:fs';
import type { Pack } from '@/lib/domain/pack';
import { checkDraft } from '@/lib/guidelines';
import { compileLexicon } from '@/lib/mentions/compile';
import { createMatcher } from '@/lib/mentions/matcher';
import { parsePack } from '@/lib/playbooks/parse';
import { createTriage } from '@/lib/triage';
import type { Bench } from './bench';
import { milliseconds, rate } from './bench';

function samplePack(): Pack {
  const parsed = parsePack(readFileSync('public/playbooks/kestrel-air.playbook.yaml', 'utf8'));
  if (!parsed.ok) throw new Error('The sample pack does not load: run the tests.');
  return parsed.pack;
}

const texts = [
  '@KestrelAir four hours at the gate in the rain and nobody tells us a thing. great start to our honeymoon',
  'Kestrel Air charged me twice for the same seat and the form answers with error 403. I want my money back!',
  'Huge thanks to the crew on KA212 with @KestrelAir, my son is still smiling about the cockpit visit 😊',
  'Can I bring a cello on board @KestrelAir or does it need a seat of its own on the morning flight?',
];
const drafts = [
  "Maya, four hours at the gate with nobody telling you a thing is not on, and I'm sorry. Send me your booking reference in a DM and I'll find out by 15:00 what happens next. ^DW",
  "You should have checked the app before leaving. We're sorry for any inconvenience this may have caused you and your family. Please call us on the usual number. ^DW",
  "Thank you for the kind words, Ola!! We'll pass them on to the crew of KA212 this afternoon, and they will be VERY glad to hear that your son enjoyed the cockpit visit so much. ^DW",
];

export const engines: Bench = {
  name: 'Understanding and checking, one at a time',
  run() {
    const pack = samplePack();
    const matcher = createMatcher(compileLexicon([pack]));
    const engine = createTriage([pack]);
    // Finding the brand has a budget of its own.
    const posts = texts.map((text) => ({ text, hits: matcher.find(text) }));
    const triagePerSecond = rate(() => {
      let last: unknown;
      for (const { text, hits } of posts) last = engine.triage({ text }, hits);
      return last;
    }, texts.length);
    const contexts = drafts.map((draft, index) => {
      const text = texts[index]!;
      return {
        draft,
        pack,
        post: { text, site: 'x', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
        triage: engine.triage({ text }, matcher.find(text)),
        channel: 'public' as const,
        site: 'x' as const,
        agent: { name: 'Dana', initials: 'DW' },
        now: '2026-11-24T10:00:00Z',
      };
    });
    const checksPerSecond = rate(() => {
      let last: unknown;
      for (const context of contexts) last = checkDraft(context);
      return last;
    }, contexts.length);
    const triageTime = 1000 / triagePerSecond;
    const checkTime = 1000 / checksPerSecond;
    return Promise.resolve([
      {
        what: 'triage of one post',
        ours: milliseconds(triageTime),
        budget: '≤ 0.2 ms',
        ok: triageTime <= 0.2,
      },
      {
        what: 'all rules on one draft of about 180 characters',
        ours: milliseconds(checkTime),
        budget: '≤ 5 ms',
        ok: checkTime <= 5,
      },
    ]);
  },
};
