import { statSync } from 'node:fs';
import { nodeReaders } from '@/lib/proofread/node';
import { SPELLING_LANGUAGES } from '@/lib/proofread/languages';
import { proofread } from '@/lib/proofread/read';
import type { Bench, Row } from './bench';
import { kilobytes, median, milliseconds } from './bench';

const draft =
  "Maya, four hours at the gate with nobody telling you a thing is not on, and I'm sorry. Send me your booking reference in a direct message and I'll find out by 15:00 what happens next, who pays for the room tonight, and where the suitcase has gone. We has recieved your first note too. ^DW";
const elsewhere =
  'Bonjour, nous sommes désolés pour le retard de votre colis. Hola, lamentamos el retraso. Olá, pedimos desculpa. Hallo, excuses voor het ongemak, wij kijken ernaar.';

/** Memory that stays after the work, in megabytes. */
const megabytes = () => {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1e6;
};

export const proofreading: Bench = {
  name: 'Proof-reading, apart from the other rules; in the browser all of it is in a worker',
  async run() {
    const readers = nodeReaders();
    const before = megabytes();
    const start = performance.now();
    await proofread(draft, { language: 'en', dialect: 'british' }, readers);
    const first = performance.now() - start;
    const times: number[] = [];
    for (let round = 0; round < 60; round++) {
      // Each time other words: Harper remembers sentences.
      const text = draft.replace('15:00', `${round}:15`);
      const at = performance.now();
      await proofread(text, { language: 'en', dialect: 'british' }, readers);
      times.push(performance.now() - at);
    }
    const warm = median(times);
    const wasm = statSync('node_modules/harper.js/dist/harper_wasm_slim_bg.wasm').size;
    const rows: Row[] = [
      {
        what: `English, ${draft.length} characters, warm`,
        ours: milliseconds(warm),
        budget: '≤ 50 ms',
        ok: warm <= 50,
      },
      { what: 'English, first draft, with loading', ours: milliseconds(first) },
      { what: 'English, memory', ours: `${Math.round(megabytes() - before)} MB` },
      { what: 'English, file', ours: kilobytes(wasm) },
    ];
    for (const language of SPELLING_LANGUAGES) {
      const held = megabytes();
      const loading = performance.now();
      const speller = await readers.speller(language);
      const loaded = performance.now() - loading;
      speller.read(elsewhere);
      const at = performance.now();
      speller.read(elsewhere);
      rows.push({
        what: `${language}: loading, a draft of ${elsewhere.length}, memory`,
        ours: `${milliseconds(loaded)}, ${milliseconds(performance.now() - at)}, ${Math.round(megabytes() - held)} MB`,
      });
    }
    return rows;
  },
};
