import type { SiteAdapter } from './contract';
import { facebook } from './facebook';
import { reddit } from './reddit';
import { x } from './x';

/** Every adapter; the page takes the one that its address belongs to. */
export const adapters: readonly SiteAdapter[] = [x, facebook, reddit];

export const adapterFor = (url: URL): SiteAdapter | undefined =>
  adapters.find((adapter) => adapter.matches(url));
