import type { DestinationSettings } from '@/lib/domain/settings';
import type { Delivery, Destination, DeliveryIo, Receipt } from './contract';
import { DeliveryError } from './contract';
import { copy } from './copy';
import { mailto } from './mailto';
import { webhook } from './webhook';

interface Connector {
  kind: string;
  origins: (settings: DestinationSettings) => string[];
  send: (delivery: Delivery, settings: DestinationSettings, io: DeliveryIo) => Promise<Receipt>;
}
/** Settings come from storage: each connector reads its own with its schema. */
const connector = <Settings>(destination: Destination<Settings>): Connector => ({
  kind: destination.kind,
  origins: (settings) => destination.origins(destination.schema.parse(settings)),
  send: async (delivery, settings, io) => destination.send(delivery, destination.schema.parse(settings), io),
});

/** One line a connector. */
export const destinations: readonly Connector[] = [connector(webhook), connector(mailto), connector(copy)];

/** Match patterns that must be allowed before this destination can be reached. */
export const originsOf = (settings: DestinationSettings): string[] => find(settings).origins(settings);

/** Delivers to what an alias is bound to. Throws DeliveryError. */
export async function deliver(
  delivery: Delivery,
  settings: DestinationSettings | undefined,
  io: DeliveryIo,
): Promise<Receipt> {
  if (!settings)
    throw new DeliveryError(
      'unbound',
      'This destination is not bound to an address on this machine. Bind it in the settings and try again.',
      { retry: false },
    );
  return find(settings).send(delivery, settings, io);
}

function find({ kind }: DestinationSettings): Connector {
  const found = destinations.find((destination) => destination.kind === kind);
  if (!found) throw new Error(`No connector for ${kind}`);
  return found;
}
