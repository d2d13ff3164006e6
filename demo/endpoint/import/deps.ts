import type { ReportDeps } from '../reports/deps.js';

/** `ImportDeps` lists what taking over reports needs of the endpoint. */
export type ImportDeps = Pick<ReportDeps, 'config' | 'database' | 'hashing' | 'newTrackingId'>;
