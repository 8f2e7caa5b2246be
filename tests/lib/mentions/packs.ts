import type { Pack, Term } from '@/lib/domain/pack';
import { packSchema } from '@/lib/domain/pack';

/** A pack with one brand of these terms, everything else as small as the format allows. */
export function packOf(
  terms: Term[],
  more: Partial<Pack['brands'][number]> = {},
  rest: Partial<Pack> = {},
): Pack {
  return packSchema.parse({
    schema: 'earshot.playbook/1',
    id: 'sample-pack',
    name: 'Sample',
    version: '1.0.0',
    language: 'en',
    publisher: { name: 'Sample' },
    brands: [{ id: 'sample', name: 'Sample', terms, ...more }],
    triage: { categories: [{ id: 'other', label: 'Other' }] },
    plays: [],
    tests: [],
    ...rest,
  });
}

export const bird: Term = {
  kind: 'name',
  text: 'Kestrel',
  ambiguous: true,
  with: ['flight', 'fly', 'gate', 'boarding', 'refund', 'check-in'],
  without: ['bird', 'nest', 'hovering', 'falcon'],
};

export const kestrelTerms: Term[] = [
  { kind: 'handle', text: '@KestrelAir' },
  { kind: 'handle', text: '@KestrelHelps', sites: ['x'] },
  { kind: 'name', text: 'Kestrel Air' },
  bird,
  { kind: 'hashtag', text: '#FlyKestrel' },
  { kind: 'url', text: 'kestrelair.example' },
  { kind: 'person', text: 'Dana Whitlock' },
  { kind: 'place', text: 'Kestrel Lounge' },
  { kind: 'product', text: 'SkyNest' },
];

export const kestrel = packOf(
  kestrelTerms,
  {
    id: 'kestrel',
    own: { x: ['KestrelAir', 'KestrelHelps'], facebook: ['kestrelair'] },
    misspellings: { automatic: true, also: ['kestral airlines'], never: ['kestrels', 'petrel'] },
  },
  {
    competitors: [
      {
        id: 'merlin',
        name: 'Merlin Airways',
        terms: [
          { kind: 'handle', text: '@MerlinAirways' },
          { kind: 'name', text: 'Merlin Airways' },
        ],
      },
    ],
  },
);
