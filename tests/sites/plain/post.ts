import { useState } from 'react';

/** What the customer wrote on every page here. */
export const WORDS = 'Kestrel Air lost my suitcase three days ago and nobody answers';
export const NOW = new Date().toISOString();

/** Replies that were posted on this page, and the way to post one: the site shows it once its server has it. */
export function useReplies(answers: string): [string[], (text: string) => Promise<void>] {
  const [replies, setReplies] = useState<string[]>([]);
  const post = async (text: string) => {
    await fetch('/api/posted', { method: 'POST', body: JSON.stringify({ text, answers }) });
    setReplies((before) => [...before, text]);
  };
  return [replies, post];
}

/** What posts the text of an editor, unless it is empty. Resolves with whether the server has it. */
export type Send = (text: string) => Promise<void>;

declare const trustedTypes: { defaultPolicy: unknown; createPolicy(name: string, rules: object): void };

/** TipTap and Quill write markup; sites with a strict policy have a rule of their own for that. */
export function allowMarkup(): void {
  if (!trustedTypes.defaultPolicy)
    trustedTypes.createPolicy('default', { createHTML: (html: string) => html });
}
