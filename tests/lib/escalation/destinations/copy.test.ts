import { describe, expect, it } from 'vitest';
import { copy, copyText } from '@/lib/escalation/destinations/copy';

describe('a copy', () => {
  it('is handed over by a person, never by the worker', async () => {
    const delivery = { id: 'e', type: 'escalation.raised', data: {} } as const;
    await expect(copy.send(delivery, { kind: 'copy' }, {} as never)).rejects.toMatchObject({ retry: false });
  });

  it('is the whole brief', () => {
    expect(copyText({ subject: 'S', body: 'B' })).toBe('S\n\nB\n');
  });
});
