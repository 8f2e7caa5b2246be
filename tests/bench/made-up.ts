/** Made-up words, posts and terms: the same every run, nothing of real people. */
const syllables =
  'ba be bi bo bu da de di do ka ke ki ko ku la le li lo lu ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo za ze'.split(
    ' ',
  );

/** A small linear congruential generator: repeatable, and good enough for filler. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function word(next: () => number, length = 2 + Math.floor(next() * 3)): string {
  return Array.from({ length }, () => syllables[Math.floor(next() * syllables.length)]).join('');
}

/** Posts of about 100 characters; one in twenty holds one of the terms. */
export function posts(count: number, terms: string[], seed = 7): string[] {
  const next = random(seed);
  return Array.from({ length: count }, (_, index) => {
    const words: string[] = [];
    let length = 0;
    while (length < 100) {
      const one = word(next);
      words.push(one);
      length += one.length + 1;
    }
    if (index % 20 === 0 && terms.length > 0) words[3] = terms[Math.floor(next() * terms.length)]!;
    return words.join(' ').slice(0, 110);
  });
}

export function terms(count: number, seed = 3): string[] {
  const next = random(seed);
  const found = new Set<string>();
  while (found.size < count) found.add(`${word(next, 3)}x${word(next, 2)}`);
  return [...found];
}
