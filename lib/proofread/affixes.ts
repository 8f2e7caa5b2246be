/** One rule of a Hunspell affix file: what is taken off, what is put on, and for which stems. */
export interface Affix {
  flag: string;
  strip: string;
  condition: RegExp;
  /** May stand together with an affix at the other end. */
  cross: boolean;
}

export type FlagKind = 'char' | 'long' | 'num';

export interface Affixes {
  kind: FlagKind;
  /** Flags by number, where the file numbers them. The first line says how many there are, so the rest count from 1. */
  aliases: string[];
  /** By what they put on. */
  prefixes: Map<string, Affix[]>;
  suffixes: Map<string, Affix[]>;
  /** Letters of the longest affix. */
  longest: number;
  compounds: boolean;
  forbidden?: string;
  /** Letters to try when a word is wrong. */
  letters: string;
}

/** Reads the part of an affix file that says which forms a word has. */
export function parseAffixes(aff: string): Affixes {
  const affixes: Affixes = {
    kind: 'char',
    aliases: [],
    prefixes: new Map(),
    suffixes: new Map(),
    longest: 0,
    compounds: false,
    letters: 'esianrtolcdugmphbyfvkwzxjq',
  };
  const crossing = new Map<string, boolean>();
  for (const line of aff.split('\n')) {
    const [name, flag = '', strip = '', add, condition = '.'] = line.trim().split(/\s+/);
    if (name === 'FLAG') affixes.kind = flag === 'long' ? 'long' : flag === 'num' ? 'num' : 'char';
    else if (name === 'AF') affixes.aliases.push(flag);
    else if (name === 'TRY') affixes.letters = [...new Set(flag.toLowerCase())].join('');
    else if (name === 'FORBIDDENWORD') affixes.forbidden = flag;
    else if (name?.startsWith('COMPOUND') && /^COMPOUND(?:FLAG|BEGIN|RULE)$/.test(name))
      affixes.compounds = true;
    else if (name === 'SFX' || name === 'PFX') {
      const key = name + flag;
      const isHead = !crossing.has(key) && /^[YN]$/.test(strip);
      if (isHead) crossing.set(key, strip === 'Y');
      else if (add !== undefined) {
        const [letters = ''] = add.split('/', 1);
        const put = letters === '0' ? '' : letters;
        const table = name === 'SFX' ? affixes.suffixes : affixes.prefixes;
        const rule: Affix = {
          flag,
          strip: strip === '0' ? '' : strip,
          condition: conditionOf(condition, name === 'SFX'),
          cross: crossing.get(key) ?? false,
        };
        const rules = table.get(put);
        if (rules) rules.push(rule);
        else table.set(put, [rule]);
        affixes.longest = Math.max(affixes.longest, put.length);
      }
    }
  }
  return affixes;
}

/** Whether the flags of a word hold one. */
export function hasFlag(flags: string, flag: string, kind: FlagKind): boolean {
  if (kind === 'char') return flags.includes(flag);
  if (kind === 'num') return flags.split(',').includes(flag);
  for (let at = 0; at < flags.length; at += 2) if (flags.startsWith(flag, at)) return true;
  return false;
}

const conditions = new Map<string, RegExp>();
const ANY = /^/;

/** A condition is letters, dots and sets of letters; anything else in it is taken literally. */
function conditionOf(condition: string, atEnd: boolean): RegExp {
  if (condition === '.' || condition === '') return ANY;
  const key = `${atEnd}${condition}`;
  const known = conditions.get(key);
  if (known) return known;
  const source = condition.replace(/[\\^$*+?(){}|/-]/g, (sign, at: number) =>
    sign === '^' && condition[at - 1] === '[' ? '^' : `\\${sign}`,
  );
  const made = new RegExp(atEnd ? `${source}$` : `^${source}`, 'u');
  conditions.set(key, made);
  return made;
}
