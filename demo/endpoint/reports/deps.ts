import type { EndpointConfig } from '../config.js';
import type { Notifier } from '../notifications/notifier.js';
import type { UploadDeps } from '../uploads/deps.js';
import type { RefusedFiles } from '../uploads/refused-files.js';
import type { Gate } from './reading/access.js';

/** `ReportDeps` lists what the calls on reports need of the endpoint. */
export interface ReportDeps extends UploadDeps {
  config: UploadDeps['config'] &
    Pick<
      EndpointConfig,
      | 'anonymous'
      | 'calendar'
      | 'classifications'
      | 'clocks'
      | 'deadlines'
      | 'identityRequired'
      | 'consents'
      | 'mail'
      | 'masters'
      | 'name'
      | 'publicName'
      | 'publicUrl'
      | 'relay'
      | 'retentionYears'
      | 'timeZone'
      | 'topics'
    >;
  gate: Gate;
  notifier: Notifier;
  /** The way to the national gateway; null where nothing is forwarded. */
  relay: { wake(): void } | null;
  refusedFiles: RefusedFiles;
  newTrackingId: () => string;
}
