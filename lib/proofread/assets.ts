import { SPELLING_LANGUAGES } from './languages';

/**
 * What is too large to bundle: where it lies under `node_modules`, and its name in the extension's folder
 * `proofread/`. Licences go along, as the dictionaries ask.
 */
export const proofAssets: readonly { from: string; to: string }[] = [
  { from: 'harper.js/dist/harper_wasm_slim_bg.wasm', to: 'harper_wasm_slim_bg.wasm' },
  { from: 'harper.js/LICENSE', to: 'harper.license' },
  ...SPELLING_LANGUAGES.flatMap((language) => [
    { from: `dictionary-${language}/index.aff`, to: `${language}.aff` },
    { from: `dictionary-${language}/index.dic`, to: `${language}.dic` },
    { from: `dictionary-${language}/license`, to: `${language}.license` },
  ]),
];
