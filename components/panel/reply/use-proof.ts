import { useEffect, useMemo, useRef, useState } from 'react';
import type { Proof } from '@/lib/domain/check';
import type { Pack } from '@/lib/domain/pack';
import type { Proofreader } from '@/lib/proofread/client';
import { createProofreader } from '@/lib/proofread/client';
import { readingOf } from '@/lib/proofread/dialect';

/** Milliseconds without a key before a draft is proof-read: nobody wants half a word called wrong. */
export const PAUSE = 300;

export interface Proofreading {
  /** What was seen in the draft, or in an earlier one until it is known. */
  proof: Proof | undefined;
  /** The draft is being read, and nobody knows yet what will be said of it. */
  waits: boolean;
}

/**
 * What a proof-reader sees in a draft. Its worker is started with the first draft that is there and ended with the
 * panel's brief. Where it cannot run nothing is said, and nobody waits.
 */
export function useProof(draft: string, pack: Pack | undefined): Proofreading {
  const [proof, setProof] = useState<Proof>();
  /** The draft that was answered last, also with nothing. */
  const [answered, setAnswered] = useState('');
  const reader = useRef<Proofreader>(undefined);
  useEffect(
    () => () => {
      reader.current?.dispose();
      reader.current = undefined;
    },
    [],
  );
  useEffect(() => {
    if (!pack || !draft.trim()) return;
    let current = true;
    const timer = setTimeout(() => {
      const reading = readingOf(draft, pack);
      if (!reading) return;
      reader.current ??= createProofreader();
      void reader.current.read(draft, reading).then((read) => {
        if (!current) return;
        if (read) setProof(read);
        setAnswered(draft);
      });
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [draft, pack]);
  const waits = useMemo(
    () => pack !== undefined && draft.trim() !== '' && readingOf(draft, pack) !== undefined,
    [draft, pack],
  );
  return { proof, waits: waits && answered !== draft };
}
