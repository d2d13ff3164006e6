import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import type { ExactlyOnce } from '../exactly-once/exactly-once.js';
import type { Hashing } from '../guard/hashing.js';
import type { BodySlots } from '../limits/body-slots.js';
import type { SealedGate } from './gate.js';
import type { SealedReaders } from './hand-out.js';
import type { SealedKeys } from './sealed-keys.js';

/** `SealedDeps` lists what the calls on sealed reports need of the endpoint. */
export interface SealedDeps {
  config: Pick<EndpointConfig, 'consents' | 'limits' | 'now' | 'timeZone' | 'trustProxy'>;
  database: Database;
  hashing: Hashing;
  exactlyOnce: ExactlyOnce;
  bodies: Pick<BodySlots, 'enter'>;
  newTrackingId: () => string;
  sealed: { keys: SealedKeys; gate: SealedGate; readers: SealedReaders };
}
