import type { z } from 'zod';
import { EarshotError } from '@/lib/domain/result';

export type DeliveryCode = 'refused' | 'server' | 'timeout' | 'offline' | 'permission' | 'unbound';

/** Why a delivery did not arrive, and whether it is worth trying again without a person. */
export class DeliveryError extends EarshotError {
  readonly retry: boolean;
  /** The receiver asked for this much time, in milliseconds. */
  readonly waitMs: number | undefined;
  constructor(code: DeliveryCode, message: string, options: { retry: boolean; waitMs?: number }) {
    super(code, message);
    this.retry = options.retry;
    this.waitMs = options.waitMs;
  }
}

/** What is delivered: every attempt carries the same id, so that a receiver can drop doubles. */
export interface Delivery {
  id: string;
  type: 'escalation.raised' | 'earshot.test';
  data: Record<string, unknown>;
}
export interface Receipt {
  /** HTTP status. */
  status?: number;
  /** A sentence for the case. */
  receipt: string;
}

/** The world outside, given by the worker and by tests. */
export interface DeliveryIo {
  fetch: typeof fetch;
  /** Whether the host may be reached (optional host permission). */
  hasPermission: (origins: string[]) => Promise<boolean>;
  /** False when the browser knows that there is no network. */
  online: () => boolean;
  now: () => Date;
  /** Milliseconds that a receiver may take. */
  timeoutMs: number;
  /** Calls back after so many milliseconds; returns what ends the wait. */
  after: (ms: number, callback: () => void) => () => void;
}

/** A connector. One that the worker cannot deliver by itself (a mail, a copy) prepares what a person hands over. */
export interface Destination<Settings> {
  kind: string;
  schema: z.ZodType<Settings>;
  /** Match patterns of the hosts that it must reach. */
  origins: (settings: Settings) => string[];
  /** Throws DeliveryError. */
  send: (delivery: Delivery, settings: Settings, io: DeliveryIo) => Promise<Receipt>;
}
