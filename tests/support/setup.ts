import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { z } from 'zod';
import { readLocale } from '../../scripts/locales';

// The extension's CSP forbids new Function; tests run zod the same way the extension does.
z.config({ jitless: true });

const messages = readLocale(process.cwd(), 'en');
beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string, substitutions?: unknown) => {
    const values = Array.isArray(substitutions) ? substitutions : [substitutions];
    return (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, digit) =>
      String(values[Number(digit) - 1] ?? ''),
    );
  });
});
