import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import type { ExactlyOnce } from '../exactly-once/exactly-once.js';
import type { Hashing } from '../guard/hashing.js';
import type { BodySlots } from '../limits/body-slots.js';
import type { Cleaner } from './cleaner.js';
import type { IncomingFolder } from './incoming-folder.js';
import type { Storage } from './storage.js';
import type { UnpaidFiles } from './unpaid-files.js';
import type { VirusScanner } from './virus-scanner.js';

/** `UploadDeps` lists what taking files needs of the endpoint. */
export interface UploadDeps {
  config: Pick<EndpointConfig, 'bucket' | 'dataDir' | 'freeBytes' | 'limits' | 'log' | 'now' | 'trustProxy'>;
  database: Database;
  hashing: Hashing;
  exactlyOnce: ExactlyOnce;
  bodies: BodySlots;
  incoming: IncomingFolder;
  scanner: VirusScanner;
  cleaner: Cleaner;
  storage: Storage;
  unpaidFiles: UnpaidFiles;
}
