import { z } from 'zod';
import { hostOf, isUnder, ownContacts } from '../analysis/own-contacts';
import { defineRule, type RawFinding } from '../rule';

const SHORTENERS = new Set(
  'bit.ly bitly.com tinyurl.com goo.gl ow.ly is.gd buff.ly t.ly rb.gy cutt.ly shorturl.at tiny.cc rebrand.ly lnkd.in bl.ink s.id v.gd soo.gd clck.ru adf.ly dlvr.it fb.me youtu.be wp.me trib.al amzn.to spr.ly sprl.in po.st qr.ae snip.ly short.io tr.im x.co u.to mcaf.ee shorte.st'.split(
    ' ',
  ),
);
/** X writes every link this way itself, so it says nothing about where it leads. */
const WRAPPERS = ['t.co'];

export const links = defineRule({
  meta: {
    id: 'links',
    title: 'Links we stand for',
    why: 'A link is a promise too: people trust where you send them.',
    source: 'A link is a promise too.',
    severity: 'warn',
    options: z.strictObject({
      /** Hosts that are ours or that we vouch for, subdomains included. */
      hosts: z.array(z.string()).default([]),
    }),
    messages: {
      foreign: '{host} is not one of our sites. Say it here, or link to our own page.',
      shortener: '{host} hides where it leads. Put in the full address.',
      bare: 'Use https for this link.',
    },
  },
  check({ draft, pack, options }) {
    const allowed = [...ownContacts(pack).hosts, ...options.hosts.map(hostOf), ...WRAPPERS];
    return draft.tokens.flatMap((token): RawFinding[] => {
      if (token.kind !== 'link') return [];
      const host = hostOf(token.text);
      const span = { start: token.start, end: token.end };
      const own = isUnder(host, allowed);
      if (!own)
        return [{ messageId: SHORTENERS.has(host) ? 'shortener' : 'foreign', data: { host }, ...span }];
      if (/^http:\/\//i.test(token.text))
        return [
          {
            messageId: 'bare',
            ...span,
            fix: { ...span, text: `https${token.text.slice(4)}`, label: 'Use https' },
          },
        ];
      return [];
    });
  },
});
