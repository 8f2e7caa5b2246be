import type { EnglishReader } from './english';
import { createEnglishReader } from './english';
import type { Readers } from './read';
import { createSpeller } from './speller';

/**
 * Readers over the files of lib/proofread/assets.ts, each loaded when it is first asked for.
 * @param address where a file of that name lies, for WebAssembly
 * @param text reads a file of that name; rejects when it cannot
 */
export function createReaders(
  address: (name: string) => string,
  text: (name: string) => Promise<string>,
): Readers {
  let english: EnglishReader | undefined;
  const spellers = new Map<string, ReturnType<Readers['speller']>>();
  return {
    english: () => (english ??= createEnglishReader(address('harper_wasm_slim_bg.wasm'))),
    speller(language) {
      const known = spellers.get(language);
      if (known) return known;
      const speller = Promise.all([text(`${language}.aff`), text(`${language}.dic`)]).then(([aff, dic]) =>
        createSpeller(aff, dic),
      );
      spellers.set(language, speller);
      return speller;
    },
  };
}
