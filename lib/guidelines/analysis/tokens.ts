import { normalWord } from './normal-words';

export type TokenKind =
  'word' | 'number' | 'punctuation' | 'link' | 'email' | 'handle' | 'hashtag' | 'emoji' | 'break' | 'other';

/** One piece of a text. Offsets are UTF-16 in the original, end exclusive. */
export interface Token {
  kind: TokenKind;
  text: string;
  /** What rules match: lower case, contractions written out. */
  normal: string;
  start: number;
  end: number;
}

const TLD =
  'com|net|org|info|biz|io|app|dev|example|test|ly|co|shop|store|online|site|help|support|travel|bank|uk|de|fr|es|pt|it|nl|be|ie|eu|au|nz|ca|za|in|us|me|tv|link|ch|at|se|no|dk|fi|pl|jp|br|mx|gl|gd|to|cc|gov|edu';
/** Endings that are words too: a host with one of them needs a path, www or two dots. */
const WORDY = 'in|us|me|it|be|at|no|to|is|so|help|support|link|shop|store|site|online|test|example';
const SOURCE = [
  String.raw`(?<link>https?:\/\/[^\s<>"“”]{1,2000}|www\.[^\s<>"“”]{2,500}|(?<![\p{L}\p{N}@])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,6}(?:(?!(?:${WORDY})\b)(?:${TLD})|(?:${TLD})(?=\/)|example|(?<=\.[a-z0-9-]{1,62}\.)(?:${TLD}))(?![\p{L}\p{N}-])(?:\/[^\s<>"“”]{0,2000})?)`,
  String.raw`(?<email>[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}[a-z]{2,24})`,
  String.raw`(?<handle>@[\p{L}\p{N}_]{1,50})`,
  String.raw`(?<hashtag>#[\p{L}\p{N}_]{1,100})`,
  String.raw`(?<emoji>\p{Extended_Pictographic}(?:\uFE0F|\p{EMod}|\u200D\p{Extended_Pictographic}){0,12}|[:;=8][-o~]?[)(DPp|/\\](?![\p{L}\p{N}])|<3(?!\d))`,
  String.raw`(?<number>\d{1,40}(?:[.,:]\d{1,20}){0,6})`,
  String.raw`(?<word>\p{L}[\p{L}\p{M}*]{0,200}(?:['’ʼ\u0060´-][\p{L}\p{M}]{1,200}){0,6})`,
  String.raw`(?<break>\n+)`,
  String.raw`(?<punctuation>[!?‽！？]{1,200}|\.{2,200}|[…\p{P}\p{S}])`,
];
// E-mail before link, so that the host of an address is not taken for a link.
const TOKEN = new RegExp([SOURCE[1], SOURCE[0], ...SOURCE.slice(2)].join('|'), 'giu');
const TRAILING = /[.,!?;:)\]'"»”’]+$/;

/** Cuts a text into tokens. White space and what no kind takes are left out. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const groups = match.groups ?? {};
    let found = match[0];
    const start = match.index;
    let kind: TokenKind = 'other';
    for (const name of [
      'word',
      'punctuation',
      'number',
      'link',
      'email',
      'handle',
      'hashtag',
      'emoji',
      'break',
    ] as const)
      if (groups[name] !== undefined) {
        kind = name;
        break;
      }
    if (kind === 'link') {
      const trailing = TRAILING.exec(found);
      if (trailing) found = found.slice(0, trailing.index);
      TOKEN.lastIndex = start + found.length;
    }
    tokens.push({ kind, text: found, start, end: start + found.length, normal: normal(kind, found) });
  }
  return tokens;
}

function normal(kind: TokenKind, text: string): string {
  switch (kind) {
    case 'word':
      return normalWord(text);
    case 'link':
      return 'http://link';
    case 'email':
      return 'mail@address';
    case 'break':
      return '\n';
    case 'punctuation':
      if (/[!?‽！？]/.test(text))
        return text.includes('?') || text.includes('？') || text.includes('‽') ? '?' : '!';
      if (text === '…' || text.startsWith('..')) return '...';
      if (text === '&') return 'and';
      return /[–—―]/.test(text) ? '-' : text;
    default:
      return text.toLowerCase();
  }
}
