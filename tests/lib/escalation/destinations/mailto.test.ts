import { describe, expect, it } from 'vitest';
import { mailto, mailtoAddress } from '@/lib/escalation/destinations/mailto';

describe('a mail', () => {
  it('is sent by a person, never by the worker', async () => {
    const settings = { kind: 'mailto', address: 'legal@kestrelair.example' } as const;
    expect(mailto.origins(settings)).toEqual([]);
    const delivery = { id: 'e', type: 'escalation.raised', data: {} } as const;
    await expect(mailto.send(delivery, settings, {} as never)).rejects.toMatchObject({
      code: 'unbound',
      retry: false,
    });
  });

  it('has its subject and body in the address', () => {
    const address = mailtoAddress('legal@kestrelair.example', {
      subject: 'Safety: Åsa & Co',
      body: 'One\nTwo?',
    });
    const url = new URL(address);
    expect(url.pathname).toBe('legal@kestrelair.example');
    expect(url.searchParams.get('subject')).toBe('Safety: Åsa & Co');
    expect(url.searchParams.get('body')).toBe('One\r\nTwo?');
  });

  it('is cut where a mail program would cut it, at a word, and says so', () => {
    const body = Array.from({ length: 2_000 }, (_, index) => `wörd${index}`).join(' ');
    const address = mailtoAddress('a@b.example', { subject: 's', body });
    expect(address.length).toBeLessThanOrEqual(1_900);
    const cut = new URL(address).searchParams.get('body') ?? '';
    expect(cut).toMatch(/\[The rest is in the copied text\.\]$/);
    expect(body.startsWith(cut.split('\r\n')[0] ?? '-')).toBe(true);
    expect(cut).toMatch(/wörd\d+\r\n/);
  });

  it('takes one endless word, half characters and line ends in the subject', () => {
    const address = mailtoAddress('a@b.example', {
      subject: 'a\r\nBcc: x@y.example',
      body: `\uD800${'x'.repeat(9_000)}`,
    });
    expect(address.length).toBeLessThanOrEqual(1_900);
    expect(new URL(address).searchParams.get('subject')).toBe('a Bcc: x@y.example');
  });
});
