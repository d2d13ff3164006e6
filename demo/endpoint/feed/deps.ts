import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import type { Hashing } from '../guard/hashing.js';
import type { Notifier } from '../notifications/notifier.js';
import type { Gate } from '../reports/reading/access.js';
import type { Cleaner } from '../uploads/cleaner.js';
import type { IncomingFolder } from '../uploads/incoming-folder.js';
import type { Storage } from '../uploads/storage.js';
import type { KeptColumns } from './columns/kept-columns.js';
import type { PublicQueryLimits } from './public-query-limits.js';
import type { Remembered } from './remembered.js';
import type { Search } from './search/search.js';
import type { KeptTotals } from './totals/kept-totals.js';

/** `FeedDeps` lists what the public list, its numbers and its files need of the endpoint. */
export interface FeedDeps {
  config: Pick<
    EndpointConfig,
    | 'calendar'
    | 'classifications'
    | 'databaseUrl'
    | 'clocks'
    | 'deadlines'
    | 'limits'
    | 'log'
    | 'masters'
    | 'name'
    | 'now'
    | 'publicName'
    | 'publicUrl'
    | 'thesaurus'
    | 'timeZone'
    | 'trustProxy'
  >;
  database: Database;
  hashing: Hashing;
  gate: Gate;
  notifier: Notifier;
  publicQueries: PublicQueryLimits;
  search: Search;
  columns: KeptColumns;
  totals: Pick<KeptTotals, 'areFilled'>;
  remembered: Remembered;
  incoming: IncomingFolder;
  cleaner: Cleaner;
  storage: Storage;
}
