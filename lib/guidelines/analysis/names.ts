import type { CheckInput } from '@/lib/domain/check';
import type { Reading } from './draft';
import { remember } from './remember';

const plain = remember((text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/æ/g, 'ae')
    .replace(/ı/g, 'i'),
);

/** Short and long forms of the same given name; one line, one name. */
const NICKNAMES = `
alexander alexandra alex sasha sandy lex
andrew andy drew
anthony tony ant
barbara barb babs
benjamin ben benny
catherine katherine kathryn kate katie cathy kathy kat cat
charles charlie chuck chaz
christopher christine christina chris kris tina
daniel danielle dan danny dani
david dave davey
deborah deb debbie
edward ed eddie ted teddy ned
elizabeth liz lizzie beth betty eliza libby lisa
emily emma em
francis frances fran frank
frederick fred freddie
gregory greg
jacqueline jackie
james jim jimmy jamie
jennifer jen jenny
jessica jess jessie
john jack johnny jon
jonathan jon jonny
joseph joe joey jo
joanna joanne jo
joshua josh
katarzyna kasia
kenneth ken kenny
kimberly kim
lawrence laurence larry
leonard leo len lenny
margaret maggie meg peggy madge
matthew matt
michael mike mick mikey
michelle shell
mohammed muhammad mohamed mo
nathaniel nathan nate
nicholas nick nicky nicola nicole
oliver olivia ollie liv
patricia patrick pat paddy trish tricia
peter pete
philip phillip phil
priyanka priya
rajesh raj
rebecca becky becca bec
richard rick rich dick ricky
robert rob bob bobby robbie
ronald ron
samuel samantha sam sammy
stephen steven steve ste
stuart stewart stu
susan suzanne sue susie
theodore theo ted
theresa teresa tess
thomas tom tommy
timothy tim
victoria vicky vicki tori
vincent vince
william will bill billy liam
zachary zach zac
`;
const nicknames = new Map<string, Set<number>>();
for (const [index, line] of NICKNAMES.trim().split('\n').entries())
  for (const name of line.split(' ')) nicknames.set(name, (nicknames.get(name) ?? new Set()).add(index));

/** Words of a display name that may be used to address somebody, as they are compared. */
export const nameWords = (name: string | undefined): string[] =>
  plain(name ?? '')
    .slice(0, 300)
    .replace(/['’]s\b/g, '')
    .match(/\p{L}[\p{L}'’]+/gu)
    ?.filter((word) => !/^(mr|mrs|ms|miss|dr|prof|sir|the|and|of|mx|jr|sr|phd|md|esq)$/.test(word)) ?? [];

/** Whether two given names are the same one: accents aside, nickname, short form of three letters or more. */
export function sameName(a: string, b: string): boolean {
  const left = plain(a);
  const right = plain(b);
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length >= 3 && long.startsWith(short) && long.length - short.length <= 6) return true;
  if (
    short.length >= 2 &&
    short.length < long.length &&
    (`${short}s` === long || `${short}y` === long || `${short}ie` === long)
  )
    return true;
  const groups = nicknames.get(left);
  return groups !== undefined && [...(nicknames.get(right) ?? [])].some((group) => groups.has(group));
}

const HANDLE_PARTS = /[A-Z]?[a-z]{3,}|[A-Z]{3,}/g;

/** Where the draft uses a name or the handle of the person it answers. */
export function namesIn(draft: Reading, input: CheckInput): { start: number; end: number }[] {
  const author = input.post?.author;
  const words = [...new Set([...nameWords(input.customer?.firstName), ...nameWords(author?.name)])];
  const handle = plain((author?.handle ?? '').replace(/^@/, ''));
  const spans: { start: number; end: number }[] = [];
  const parts = new Set((author?.handle ?? '').match(HANDLE_PARTS)?.map((part) => plain(part)) ?? []);
  for (const token of draft.tokens) {
    if (token.kind === 'handle') {
      if (handle !== '' && plain(token.text.slice(1)) === handle) spans.push(token);
      continue;
    }
    if (token.kind !== 'word' || token.text.length < 2) continue;
    const word = plain(token.text.replace(/['’]s$/, ''));
    const capital = /^\p{Lu}/u.test(token.text) || !/\p{Ll}/u.test(token.text);
    if (word === handle && handle.length > 2) spans.push(token);
    else if (
      words.some((name) => name === word && (capital || name.length > 3)) ||
      (capital && words.some((name) => sameName(name, word)))
    )
      spans.push(token);
    else if (capital && words.length === 0 && parts.has(word)) spans.push(token);
  }
  // Scripts without spaces or capitals: the name as it stands.
  const whole = author?.name?.trim() ?? '';
  if (spans.length === 0 && whole.length > 1 && !/[\p{Script=Latin}]/u.test(whole)) {
    const at = draft.text.indexOf(whole);
    if (at >= 0) spans.push({ start: at, end: at + whole.length });
  }
  return spans.map(({ start, end }) => ({ start, end }));
}
