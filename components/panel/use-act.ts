import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useToast } from '@/components/ui/toast';
import { send } from '@/lib/messaging/client';
import type { Input, MessageName, Output } from '@/lib/messaging/protocol';

export type Act = <N extends MessageName>(
  name: N,
  input: Input<N>,
  /** What to say when it is done. */
  said?: string,
) => Promise<{ ok: true; output: Output<N> } | { ok: false }>;

/**
 * Does something through the worker, then asks again for what may have changed. A failure is said in a sentence and
 * never thrown.
 */
export function useAct(): Act {
  const client = useQueryClient();
  const toast = useToast();
  return useCallback(
    async (name, input, said) => {
      try {
        const output = await send(name, input);
        if (said) toast.say(said);
        for (const key of ['brief.get', 'mentions.list', 'destinations.list'])
          void client.invalidateQueries({ queryKey: [key] });
        return { ok: true, output };
      } catch (error) {
        toast.fail(error);
        return { ok: false };
      }
    },
    [client, toast],
  );
}
