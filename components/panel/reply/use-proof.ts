import { useEffect, useRef, useState } from 'react';
import type { Proof } from '@/lib/domain/check';
import type { Pack } from '@/lib/domain/pack';
import type { Proofreader } from '@/lib/proofread/client';
import { createProofreader } from '@/lib/proofread/client';
import { readingOf } from '@/lib/proofread/dialect';

/** Milliseconds without a key before a draft is proof-read: nobody wants half a word called wrong. */
const PAUSE = 300;

/**
 * What a proof-reader sees in a draft, once it is known; of an earlier draft until then. Its worker is started with
 * the first draft that is there and ended with the panel's brief. Where it cannot run nothing is said.
 */
export function useProof(draft: string, pack: Pack | undefined): Proof | undefined {
  const [proof, setProof] = useState<Proof>();
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
        if (current && read) setProof(read);
      });
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [draft, pack]);
  return proof;
}
