import type { Pack } from '@/lib/domain/pack';
import { checkDraft } from './engine';

/** Replies that between them begin as most do; what they say does not matter. */
const SAID = [
  'Thank you for telling us, and I am sorry about that. We will look into it now and let you know by five.',
  'Could you send us your order number in a direct message? That is not what you paid for. It should not happen.',
  'If you have the ticket, please call the office. You can check this in the app, or I can do it for you today.',
  'Our team has found the parcel; it is on its way to you. They were late again, but the next one is free.',
] as const;
const POST = 'You charged me twice, nobody answers and my bag is still missing. Why?';

/** Nobody's pack: the rules of the product with their own settings. */
const PACK: Pack = {
  schema: 'earshot.playbook/1',
  id: 'warm-up',
  name: '',
  version: '0.0.0',
  language: 'en',
  publisher: { name: '' },
  brands: [],
  triage: { categories: [] },
  plays: [],
  tests: [],
};

/**
 * Has the browser compile what the rules look for, a little at each step: the first check of a draft costs many times
 * what the others do. Take a step whenever there is nothing else to do.
 */
export function* warmUp(): Generator<undefined, void> {
  const check = (draft: string) =>
    checkDraft({ draft, pack: PACK, post: { text: POST, site: 'x' }, site: 'x', agent: { initials: 'AB' } });
  for (const draft of SAID) {
    check(draft);
    yield;
  }
  // A pattern is compiled for good when it is met again.
  SAID.forEach(check);
}
