/** The sample packs that ship with the product: where they stand in its public folder, and what to call them. */
export interface SamplePack {
  /** Id of the pack inside the file. */
  id: string;
  name: string;
  /** Path from the extension's root, for browser.runtime.getURL. */
  path: `/playbooks/${string}.playbook.yaml`;
}

export const samplePacks = [
  { id: 'kestrel-air-care', name: 'Kestrel Air customer care', path: '/playbooks/kestrel-air.playbook.yaml' },
  {
    id: 'maple-and-moor-care',
    name: 'Maple & Moor customer care',
    path: '/playbooks/maple-and-moor.playbook.yaml',
  },
  { id: 'otterlink-care', name: 'Otterlink customer care', path: '/playbooks/otterlink.playbook.yaml' },
] as const satisfies readonly SamplePack[];
