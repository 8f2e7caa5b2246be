import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { onChanged, send } from '@/lib/messaging/client';
import type { Input, MessageName, Output } from '@/lib/messaging/protocol';
import type { Topic } from '@/lib/messaging/wire';

export interface UseMessageOptions {
  /** Ask again when something of these changed. Read once. */
  topics?: readonly Topic[];
  /** False: do not ask yet. */
  enabled?: boolean;
  /** While the input changes, show the last answer instead of nothing. */
  keepPrevious?: boolean;
}

/**
 * Asks the worker and keeps the answer fresh. `error` is a MessageError with a sentence for the person
 * (`sentenceOf`).
 */
export function useMessage<N extends MessageName>(
  name: N,
  input: Input<N>,
  { topics = [], enabled = true, keepPrevious = false }: UseMessageOptions = {},
): UseQueryResult<Output<N>> {
  const client = useQueryClient();
  const [watched] = useState(topics);
  useEffect(() => {
    if (watched.length === 0) return undefined;
    return onChanged(watched, () => {
      void client.invalidateQueries({ queryKey: [name] });
    });
  }, [client, name, watched]);
  return useQuery<Output<N>>({
    queryKey: [name, input],
    queryFn: () => send(name, input),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

/**
 * Tells the worker to do something: `const leave = useSend('mention.leave'); await leave.mutateAsync({…})`.
 * Entry ids are made by the caller (`newId()`), so that a message sent twice is one entry.
 */
export function useSend<N extends MessageName>(name: N): UseMutationResult<Output<N>, Error, Input<N>> {
  return useMutation<Output<N>, Error, Input<N>>({ mutationFn: (input) => send(name, input) });
}
