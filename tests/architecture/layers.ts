/**
 * Which way imports may go, as data. A folder may import, as values, only from the folders listed here (and from
 * itself); `types` lists folders that may be imported for their types alone. Everything may import the types of
 * lib/domain. Packages are listed where a layer must not carry them.
 */
export interface Layer {
  /** Path prefix of the files. The longest matching prefix decides. */
  path: string;
  may: string[];
  types?: string[];
  /** Packages that must not be imported as values here. */
  never?: string[];
  /** Pure: no DOM, no browser, no clock, no network. */
  pure?: boolean;
}

const inPage = [
  'react',
  'react-dom',
  'zod',
  'dexie',
  'yaml',
  'liquidjs',
  'temporal-polyfill',
  'twitter-text',
];

export const layers: Layer[] = [
  { path: 'lib/domain/words.ts', may: [], pure: true, never: ['zod'] },
  { path: 'lib/domain', may: ['lib/domain'], pure: true },
  { path: 'lib/language', may: ['lib/domain'], pure: true },
  // The prefilter runs in the page; the matcher and the compiler of the same folder do not, and are not reached from there.
  { path: 'lib/mentions', may: ['lib/domain'], pure: true, never: inPage },
  // Word vectors and the small networks over them: the models of triage and of the guidelines.
  { path: 'lib/words', may: ['lib/words'], pure: true, never: inPage },
  { path: 'lib/triage', may: ['lib/domain', 'lib/mentions', 'lib/language', 'lib/words'], pure: true },
  { path: 'lib/guidelines', may: ['lib/domain', 'lib/language', 'lib/triage', 'lib/words'], pure: true },
  // Reads drafts in a Web Worker; the rule `proofread` judges what it saw.
  { path: 'lib/proofread', may: ['lib/domain', 'lib/language', 'lib/guidelines', 'lib/proofread'] },
  // Rendering in a Web Worker is the one impure part of replies.
  { path: 'lib/replies/render-client.ts', may: ['lib/domain', 'lib/replies'] },
  { path: 'lib/replies/liquid-worker.ts', may: ['lib/domain', 'lib/replies'] },
  { path: 'lib/replies', may: ['lib/domain', 'lib/guidelines', 'lib/language', 'lib/triage'], pure: true },
  {
    path: 'lib/playbooks',
    may: [
      'lib/domain',
      'lib/mentions',
      'lib/triage',
      'lib/guidelines',
      'lib/replies',
      'lib/escalation/routes.ts',
      // Data alone: which parts of a site a pack may mend.
      'lib/sites/all-selectors.ts',
    ],
    pure: true,
  },
  { path: 'lib/escalation/routes.ts', may: ['lib/domain'], pure: true },
  { path: 'lib/escalation/clocks.ts', may: ['lib/domain'], pure: true },
  { path: 'lib/escalation/brief.ts', may: ['lib/domain'], pure: true },
  {
    path: 'lib/escalation',
    may: ['lib/domain', 'lib/history', 'lib/settings', 'lib/platform', 'lib/escalation'],
  },
  { path: 'lib/history', may: ['lib/domain', 'lib/replies'] },
  { path: 'lib/settings', may: ['lib/domain', 'lib/platform'] },
  { path: 'lib/platform', may: ['lib/domain'] },
  { path: 'lib/messaging/wire.ts', may: [], types: ['lib/domain'] },
  {
    path: 'lib/messaging/client.ts',
    may: ['lib/messaging/wire.ts', 'lib/platform/confined.ts'],
    types: ['lib/messaging'],
    never: inPage,
  },
  { path: 'lib/messaging', may: ['lib/domain', 'lib/messaging'] },
  {
    path: 'lib/sites',
    may: ['lib/domain/words.ts', 'lib/sites'],
    never: inPage,
  },
  {
    path: 'lib/page',
    may: [
      'lib/domain/words.ts',
      'lib/sites',
      'lib/mentions/prefilter.ts',
      'lib/messaging/client.ts',
      'lib/platform',
      'lib/page',
    ],
    types: ['lib/messaging'],
    never: inPage,
  },
  {
    path: 'lib/worker',
    may: [
      'lib/domain',
      'lib/history',
      'lib/escalation',
      'lib/settings',
      'lib/messaging',
      'lib/platform',
      'lib/mentions',
      'lib/triage',
      'lib/playbooks',
      'lib/replies',
      'lib/guidelines',
      'lib/language',
      'lib/sites/registry.ts',
      'lib/sites/reach.ts',
      'lib/worker',
    ],
    types: ['lib/sites'],
  },
  {
    path: 'lib/cli',
    may: [
      'lib/domain',
      'lib/mentions',
      'lib/triage',
      'lib/guidelines',
      'lib/proofread',
      'lib/replies',
      'lib/playbooks',
      'lib/escalation/routes.ts',
      'lib/language',
      'lib/cli',
    ],
  },
  {
    path: 'components/ui',
    may: ['lib/domain', 'lib/messaging/client.ts', 'lib/platform', 'components/ui'],
    types: ['lib/messaging'],
  },
  {
    path: 'components',
    may: [
      'lib/domain',
      'lib/messaging/client.ts',
      'lib/platform',
      'lib/mentions',
      'lib/triage',
      'lib/guidelines',
      'lib/proofread',
      'lib/replies',
      'lib/playbooks',
      'lib/escalation/routes.ts',
      'lib/escalation/clocks.ts',
      'lib/escalation/destinations/mailto.ts',
      'lib/sites/registry.ts',
      'lib/sites/reach.ts',
      'components',
    ],
    types: ['lib/messaging', 'lib/sites'],
  },
  { path: 'entrypoints', may: ['components', 'lib', 'entrypoints'] },
];

/** Folders of plug-ins: no file in one imports a sibling, the registry alone knows them all. */
export const plugins = [
  {
    folder: 'lib/guidelines/rules',
    registry: 'lib/guidelines/registry.ts',
    tests: 'tests/lib/guidelines/rules',
  },
  {
    folder: 'lib/escalation/destinations',
    registry: 'lib/escalation/destinations/registry.ts',
    tests: 'tests/lib/escalation/destinations',
  },
];
