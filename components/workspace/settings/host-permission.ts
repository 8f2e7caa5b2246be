import { browser } from 'wxt/browser';

/** The match pattern of an address' host; the port plays no part in it. Undefined where it is no http address. */
export function originOf(address: string): string | undefined {
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) ? `${url.protocol}//${url.hostname}/*` : undefined;
  } catch {
    return undefined;
  }
}

/** Asks the browser to let Earshot reach a host. Has to be called in the click itself. */
export async function askForHost(address: string): Promise<boolean> {
  const origin = originOf(address);
  return origin !== undefined && (await browser.permissions.request({ origins: [origin] }));
}

/** A Standard Webhooks secret: `whsec_` and 24 random bytes in base64. */
export function newSecret(): string {
  return `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(24))))}`;
}

/** Whether a text can be a Standard Webhooks secret: 24 to 64 bytes of base64, with or without `whsec_`. */
export function isSecret(text: string): boolean {
  try {
    const bytes = atob(text.replace(/^whsec_/, '')).length;
    return bytes >= 24 && bytes <= 64;
  } catch {
    return false;
  }
}
