import type { EndpointConfig } from '../config.js';
import type { Notifier } from '../notifications/notifier.js';
import type { OfficerDeps } from '../officers/deps.js';
import type { PublicQueryLimits } from '../feed/public-query-limits.js';
import type { Search } from '../feed/search/search.js';
import type { SharedCaches } from '../kept-answers/shared-caches.js';
import type { Relay } from '../relay/relay.js';
import type { ReportDeps } from '../reports/deps.js';
import type { SealedDeps } from '../sealed/deps.js';
import type { TownInService } from '../town/editing/town-in-service.js';
import type { Storage } from '../uploads/storage.js';
import type { DueTimer } from './deeds/due-timer.js';
import type { WatchingDeps } from '../watching/deps.js';

/** `DeskDeps` lists what the desk needs of the endpoint. */
export interface DeskDeps
  extends
    OfficerDeps,
    ReportDeps,
    Pick<SealedDeps, 'sealed'>,
    Pick<WatchingDeps, 'requests' | 'unreadProxy'> {
  config: EndpointConfig;
  storage: Storage;
  search: Search;
  notifier: Notifier;
  publicQueries: PublicQueryLimits;
  town: TownInService;
  sharedCaches: Pick<SharedCaches, 'told'>;
  /** Does waiting deeds when their time has come. */
  dueDeeds: DueTimer;
  /** Forwarding to the national gateway; null where nothing is forwarded. */
  relay: Relay | null;
}
