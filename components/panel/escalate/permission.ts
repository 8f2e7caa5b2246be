import { browser } from 'wxt/browser';
import { MessageError, send } from '@/lib/messaging/client';
import { isConfined } from '@/lib/platform/confined';
import { t } from '@/lib/platform/text';

/**
 * The permission that a request to this address needs; ports are no part of it. Undefined where the address is none.
 */
export function originPattern(address: string): string | undefined {
  try {
    const url = new URL(address);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
    return `${url.protocol}//${url.hostname}/*`;
  } catch {
    return undefined;
  }
}

/**
 * Asks the person for the permission to send there. Must be the first thing a click does: browsers ask only on a
 * person's own act. False when they said no or the address is none.
 */
export async function askPermission(address: string): Promise<boolean> {
  const pattern = originPattern(address);
  if (pattern === undefined) return false;
  // A confined panel cannot ask; the workspace asked when the destination was set up there.
  if (isConfined()) return send('permission.has', { origin: pattern });
  return browser.permissions.request({ origins: [pattern] });
}

/** Why nothing was sent, and what to do. */
export const permissionRefused = (): MessageError =>
  new MessageError('permission', t(isConfined() ? 'panelPermissionElsewhere' : 'panelPermissionDenied'));
