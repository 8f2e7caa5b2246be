import type { Fix } from '@/lib/domain/check';
import type { Reading } from '../analysis/draft';
import type { Placed } from './mend';

/** Rewordings of an apology that takes no responsibility, by what is the matter with it. */
export function ownItWords(finding: Placed, draft: Reading): (Fix | undefined)[] {
  switch (finding.messageId) {
    case 'if':
      return [sorryThat(finding, draft), letDown(finding, draft)];
    case 'feel':
      return [letDown(finding, draft)];
    case 'inconvenience':
      return [regretted(finding, draft), letDown(finding, draft)];
    case 'passive':
      return [weDid(finding, draft)];
    default:
      return [];
  }
}

/** Where the clause that begins at an offset ends: before the stop, the comma or the "but" that closes it. */
const clauseEnd = (text: string, at: number): number =>
  at + (/^(?:(?![.,;!?\n]|\s(?:but|and|so|please)\b).)*/iu.exec(text.slice(at))?.[0].trimEnd().length ?? 0);

/** “sorry if this may have caused any trouble” → “sorry that this caused trouble”. */
function sorryThat({ start, end }: Placed, { text }: Reading): Fix | undefined {
  const doubt = /(?:if|in case)$/i.exec(text.slice(start, end));
  if (!doubt) return undefined;
  const from = end - doubt[0].length;
  const to = clauseEnd(text, end);
  const clause = text.slice(end, to);
  if (!/^\s+(?:we|our|this|that|it|you|your|the|there|they)\b/i.test(clause)) return undefined;
  const said = clause
    .replace(/\b(?:may|might|could)(?: well| possibly)? have (?=\w)/gi, '')
    .replace(/\bany\s+/gi, '')
    .replace(/^(\s+)that\b/i, '$1this');
  return { start: from, end: to, text: `that${said}`, label: 'Say “that”' };
}

/** “sorry that you feel this way” → “sorry that we let you down”. */
function letDown({ start, end }: Placed, { text }: Reading): Fix | undefined {
  const words = text.slice(start, end);
  const to = clauseEnd(text, end);
  const lead = /^(sorry|apolog\p{L}+)\b/iu.exec(words)?.[0];
  if (lead) {
    const rest = /^sorry/i.test(lead) ? 'that we let you down' : 'for letting you down';
    return { start, end: to, text: `${lead} ${rest}`, label: `Say “${rest}”` };
  }
  const who = /^(we|i)\b/i.exec(words)?.[0];
  if (!who) return undefined;
  const own = /^we/i.test(who) ? `${who.charAt(0)}e're` : "I'm";
  return {
    start,
    end: to,
    text: `${own} sorry that we let you down`,
    label: 'Say “sorry that we let you down”',
  };
}

/** “We regret the inconvenience caused” → “We're sorry for the trouble we caused you”. */
function regretted({ start, end }: Placed, { text }: Reading): Fix {
  const words = text.slice(start, end);
  const before =
    /(?:\b(?:any|the|this|all|such)\s+)$/i.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? '';
  const from = start - before.length;
  const capital = /^\p{Lu}/u.test(text.slice(from));
  const subject = /^i\b/i.test(words) ? "I'm" : capital ? "We're" : "we're";
  const verb = /^(?:regret)/i.test(words) ? '' : `${subject} `;
  const sorry = `${verb}sorry for the trouble we caused you`;
  return { start: from, end: clauseEnd(text, end), text: sorry, label: 'Say that we caused it' };
}

/** “Mistakes were made” → “We made mistakes”. */
function weDid({ start, end }: Placed, { text }: Reading): Fix | undefined {
  const words = text.slice(start, end);
  // What may have happened is not yet ours to own.
  if (/\b(?:may|might|could|can)\b/i.test(words)) return undefined;
  const what = /^(?:an? )?(?:mistakes?|errors?|oversights?)\b/i.exec(words)?.[0].toLowerCase();
  const article = /\ban? $/i.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  const from = what ? start - article.length : start;
  const capital = /^\p{Lu}/u.test(text.slice(from));
  const we = capital ? 'We' : 'we';
  if (what) {
    const said = `${we} made ${article.toLowerCase()}${what}`;
    return { start: from, end, text: said, label: `Say “${said}”` };
  }
  if (!/^something\b.*\bwrong$/i.test(words)) return undefined;
  return { start, end, text: `${we} got something wrong`, label: 'Say “we got something wrong”' };
}
