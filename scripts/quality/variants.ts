/** Ways in which people write a name, made the same every run. For the quality report only. */
export interface Variant {
  kind: string;
  text: string;
}

const KEYBOARDS: Record<string, string[]> = {
  QWERTY: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  QWERTZ: ['qwertzuiop', 'asdfghjkl', 'yxcvbnm'],
  AZERTY: ['azertyuiop', 'qsdfghjklm', 'wxcvbn'],
};
const HEARD: [RegExp, string][] = [
  [/ph/i, 'f'], [/f(?!f)/i, 'ph'], [/ck/i, 'k'], [/c(?=[aou])/i, 'k'], [/k(?!$)/i, 'c'], [/z/i, 's'], [/y/i, 'i'], [/x/i, 'ks'], [/ss/i, 's'], [/i(?=[a-z])/i, 'y'], [/ou/i, 'oo'], [/ea/i, 'ee'],
]; // prettier-ignore
const LEET: Record<string, string> = { o: '0', i: '1', e: '3', a: '4', s: '5', t: '7' };
const CYRILLIC: Record<string, string> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  y: 'у',
  i: 'і',
  s: 'ѕ',
};
const ACCENTS: Record<string, string> = { a: 'á', e: 'é', i: 'ï', o: 'ö', u: 'ü', c: 'ç', n: 'ñ' };

/** A number from 0 to `below`, from the text: repeatable without a seed to carry around. */
function pick(text: string, below: number): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return below === 0 ? 0 : (hash >>> 4) % below;
}

/** A place inside a word of the name with a letter on each side. */
function inside(name: string, salt: string): number | undefined {
  const places: number[] = [];
  for (let at = 1; at < name.length - 1; at++)
    if (/[a-z]{3}/i.test(name.slice(at - 1, at + 2))) places.push(at);
  return places[pick(name + salt, places.length)];
}

export function variantsOf(name: string): Variant[] {
  const found: Variant[] = [];
  const letters = name.replace(/[^\p{L}\p{N}]/gu, '');
  const add = (kind: string, text: string | undefined): void => {
    if (text && text.toLowerCase() !== name.toLowerCase()) found.push({ kind, text });
  };
  const at = (salt: string, make: (place: number) => string): string | undefined => {
    const place = inside(name, salt);
    return place === undefined ? undefined : make(place);
  };
  const cut = (place: number, middle: string, taken = 1): string =>
    name.slice(0, place) + middle + name.slice(place + taken);

  add(
    'dropped letter',
    at('drop', (place) => cut(place, '')),
  );
  add(
    'doubled letter',
    at('double', (place) => cut(place, name.charAt(place).repeat(2))),
  );
  add(
    'swapped letters',
    at('swap', (place) => cut(place, name.charAt(place + 1) + name.charAt(place), 2)),
  );
  for (const [keyboard, rows] of Object.entries(KEYBOARDS))
    add(
      `neighbouring key, ${keyboard}`,
      at(keyboard, (place) => {
        const char = name.charAt(place).toLowerCase();
        const row = rows.find((one) => one.includes(char)) ?? '';
        const key = row.indexOf(char);
        return cut(place, row.charAt(key + 1) || row.charAt(key - 1));
      }),
    );
  const heard = HEARD.filter(([from]) => from.test(name.slice(1)));
  const rule = heard[pick(`${name}ear`, heard.length)];
  if (rule) add('as it sounds', name.charAt(0) + name.slice(1).replace(rule[0], rule[1]));
  add('accents', mapOne(name, ACCENTS, 'accent'));
  add(
    'accents lost',
    /\P{ASCII}/u.test(name) ? name.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : undefined,
  );
  if (/ /.test(name)) {
    add('spaces and hyphens', name.replaceAll(' ', ''));
    add('spaces and hyphens', name.replaceAll(' ', '-'));
  } else if (/-/.test(name)) add('spaces and hyphens', name.replaceAll('-', pick(name, 2) ? ' ' : ''));
  else if (letters.length >= 7) {
    const hump = /\p{Ll}\p{Lu}/u.exec(name);
    const place = hump ? hump.index + 1 : Math.floor(letters.length / 2);
    add('spaces and hyphens', `${name.slice(0, place)}${pick(name, 2) ? ' ' : '-'}${name.slice(place)}`);
  }
  add('plural and possessive', `${name}${name.endsWith('s') ? "'" : pick(name, 2) ? "'s" : 's'}`);
  add('leetspeak', mapOne(name, LEET, 'leet'));
  add('look-alike letters', mapOne(name, CYRILLIC, 'cyrillic'));
  add(
    'stretched',
    at('stretch', (place) => cut(place, name.charAt(place).repeat(5))),
  );
  add(
    'zero-width',
    at('zero', (place) => cut(place, `\u200b${name.charAt(place)}`)),
  );
  add(
    'full-width',
    name.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  );
  if (letters.length >= 5) {
    add(
      'punctuation inside',
      at('dot', (place) => cut(place, `.${name.charAt(place)}`)),
    );
    add('punctuation inside', letters.split('').join('.'));
    add(
      'punctuation inside',
      at('star', (place) => cut(place, '*')),
    );
  }
  const camel = name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  add('hashtag in camel case', `#${camel}Fail`);
  add('hashtag in camel case', `#Never${camel}Again`);
  return found;
}

/** One letter that the table knows is replaced. */
function mapOne(name: string, table: Record<string, string>, salt: string): string | undefined {
  const places = name.split('').flatMap((char, place) => (place > 0 && table[char] ? [place] : []));
  const place = places[pick(name + salt, places.length)];
  return place === undefined
    ? undefined
    : name.slice(0, place) + table[name.charAt(place)] + name.slice(place + 1);
}

/** Ways to write a handle and an address. */
export const addressVariants = (handle: string, host: string): Variant[] => [
  { kind: 'handle without @', text: handle },
  { kind: 'address with a scheme', text: `https://${host}/help?a=1` },
  { kind: 'address without a scheme', text: `${host}/help` },
  { kind: 'subdomain', text: `support.${host}` },
  { kind: 'obfuscated address', text: host.replaceAll('.', ' dot ') },
  { kind: 'obfuscated address', text: host.replaceAll('.', '[.]') },
  { kind: 'obfuscated address', text: host.replaceAll('.', ' (dot) ') },
];
