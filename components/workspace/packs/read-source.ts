import { browser } from 'wxt/browser';
import { EarshotError } from '@/lib/domain/result';
import { t } from '@/lib/platform/text';

/** A pack's text and where it comes from, for the person who decides on it. */
export interface Incoming {
  source: string;
  /** File name, host or "pasted text". */
  from: string;
}

/** Bytes. A pack with 50,000 terms has about three million. */
export const MAX_BYTES = 10_000_000;
/** Milliseconds. */
const PATIENCE = 20_000;

/** Reads a file as UTF-8. Throws EarshotError `too-large` or `not-text`. */
export async function readFile(file: File): Promise<Incoming> {
  if (file.size > MAX_BYTES) throw tooLarge();
  return { source: decode([new Uint8Array(await file.arrayBuffer())]), from: file.name };
}

/**
 * Fetches a pack over https. The host permission is asked for first, so this has to be called in the click itself.
 * Throws EarshotError: `bad-address`, `not-allowed`, `unreachable`, `refused`, `too-large`, `not-text`.
 */
export async function fetchSource(address: string): Promise<Incoming> {
  const url = parseAddress(address);
  const granted = await browser.permissions.request({ origins: [`https://${url.hostname}/*`] });
  if (!granted) throw new EarshotError('not-allowed', t('workspaceUrlNotAllowed', url.hostname));
  let response: Response;
  try {
    response = await fetch(url, {
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    throw new EarshotError('unreachable', t('workspaceUrlUnreachable', url.hostname));
  }
  if (!response.ok)
    throw new EarshotError('refused', t('workspaceUrlRefused', url.hostname, response.status));
  return { source: await readBody(response, url.hostname), from: url.hostname };
}

/** Reads one of the sample packs that come with the product. */
export async function readSample(file: string, name: string): Promise<Incoming> {
  const response = await fetch(new URL(`playbooks/${file}`, location.origin));
  if (!response.ok) throw new EarshotError('unreachable', t('workspaceSampleMissing'));
  return { source: await response.text(), from: name };
}

function parseAddress(address: string): URL {
  let url: URL;
  try {
    url = new URL(address.trim());
  } catch {
    throw new EarshotError('bad-address', t('workspaceUrlBad'));
  }
  if (url.protocol !== 'https:') throw new EarshotError('bad-address', t('workspaceUrlHttps'));
  return url;
}

/** Stops reading as soon as it is too much: a stranger's server decides how much it sends. */
async function readBody(response: Response, host: string): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new EarshotError('unreachable', t('workspaceUrlUnreachable', host));
    });
    if (done) return decode(chunks);
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(value);
  }
}

function decode(chunks: Uint8Array[]): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
  } catch {
    throw new EarshotError('not-text', t('workspaceNotText'));
  }
}

const tooLarge = () => new EarshotError('too-large', t('workspaceTooLarge', MAX_BYTES / 1_000_000));
