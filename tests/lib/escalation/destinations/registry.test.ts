import { describe, expect, it } from 'vitest';
import { deliver, destinations, originsOf } from '@/lib/escalation/destinations/registry';

describe('connectors', () => {
  it('are registered by their kind', () => {
    expect(destinations.map(({ kind }) => kind)).toEqual(['webhook', 'mailto', 'copy']);
    expect(originsOf({ kind: 'mailto', address: 'a@b.example' })).toEqual([]);
  });

  it('an alias without an address waits for a person', async () => {
    await expect(
      deliver({ id: 'e', type: 'earshot.test', data: {} }, undefined, {} as never),
    ).rejects.toMatchObject({
      code: 'unbound',
      retry: false,
    });
  });
});
