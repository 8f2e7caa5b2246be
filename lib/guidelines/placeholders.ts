import type { Pack } from '@/lib/domain/pack';

/** Whatever a pack says: a placeholder that is left never goes out. */
export const withoutPlaceholders = (pack: Pack): Pack => ({
  ...pack,
  guidelines: { ...pack.guidelines, rules: { ...pack.guidelines?.rules, placeholder: 'block' } },
});
