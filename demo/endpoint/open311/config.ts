import type { NamedKey } from '../settings/kinds.js';
import type { Settings } from '../settings/settings.js';
import type { Network } from './posting/fetched-files.js';

/** `Open311Config` is what is served below `{origin}/open311`, and to whom. */
export interface Open311Config {
  /** `read`: the public reports; `write`: reports too, from whoever shows a key. */
  mode: 'off' | 'read' | 'write';
  /** `keys` name who may send reports, each with its hash. */
  keys: readonly NamedKey[];
  /** The only `jurisdiction_id` that is served; null serves any. */
  jurisdiction: string | null;
  /** How files of other hosts are fetched; over the internet by default. */
  network?: Network;
}

type Told = Pick<Settings, 'OPEN311' | 'OPEN311_KEYS' | 'OPEN311_JURISDICTION'>;

export function open311Config({ OPEN311, OPEN311_KEYS, OPEN311_JURISDICTION }: Told): Open311Config {
  return { mode: OPEN311, keys: OPEN311_KEYS ?? [], jurisdiction: OPEN311_JURISDICTION };
}

/** `faultsOfOpen311`: without a key nobody could write. */
export function faultsOfOpen311({ OPEN311, OPEN311_KEYS }: Told): string[] {
  return OPEN311 === 'write' && OPEN311_KEYS === null ? ['OPEN311=write: needs OPEN311_KEYS_FILE too'] : [];
}
