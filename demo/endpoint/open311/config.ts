import type { Settings } from '../settings/settings.js';

/** `Open311Config` is what is served below `{origin}/open311`, and to whom. */
export interface Open311Config {
  /** `read`: the public reports; `write`: reports too, from whoever shows a key. */
  mode: 'off' | 'read' | 'write';
  /** The only `jurisdiction_id` that is served; null serves any. */
  jurisdiction: string | null;
}

export function open311Config({ OPEN311, OPEN311_JURISDICTION }: Settings): Open311Config {
  return { mode: OPEN311, jurisdiction: OPEN311_JURISDICTION };
}
