import type { Pack, RuleSetting } from '@/lib/domain/pack';

const made = new WeakMap<Pack, Pack>();

/**
 * Whatever a pack says: a placeholder that is left never goes out. The same pack gives the same object, so that what
 * is worked out for it once is not worked out again for every check.
 */
export function withoutPlaceholders(pack: Pack): Pack {
  const known = made.get(pack);
  if (known) return known;
  const setting = pack.guidelines?.rules?.placeholder;
  const options = typeof setting === 'object' ? setting.options : undefined;
  const placeholder: RuleSetting = options ? { severity: 'block', direct: 'block', options } : 'block';
  const walled: Pack = {
    ...pack,
    guidelines: { ...pack.guidelines, rules: { ...pack.guidelines?.rules, placeholder } },
  };
  made.set(pack, walled);
  return walled;
}
