import type { TextKey } from '@/lib/platform/text';

/** The packs in public/playbooks, each of another trade. */
export const samples: readonly { file: string; name: string; trade: TextKey }[] = [
  { file: 'kestrel-air.playbook.yaml', name: 'Kestrel Air', trade: 'workspaceSampleAirline' },
  { file: 'otterlink.playbook.yaml', name: 'Otterlink', trade: 'workspaceSampleBroadband' },
  { file: 'maple-and-moor.playbook.yaml', name: 'Maple & Moor', trade: 'workspaceSampleRetail' },
];
