import type { CreateBody } from '../../src/contract/reporting/submission.js';

/** What Detail says about the way to the national gateway (contract §5). */
export type RelayState = 'none' | 'waiting' | 'sent' | 'parked';

/**
 * Forwarding to the national gateway: the place where it will come in. A relay takes reports that are durable here,
 * sends them on by service account with the secrets of the agency (never from a browser), retries hourly as the gateway's
 * own clients do, and writes `relay_state` and `national_id`. The reference endpoint forwards nothing: every report stays
 * `none`, which is the truth and what the tracker shows.
 */
export interface Relay {
  /** The state a new report starts in. */
  initialState(body: CreateBody): RelayState;
}

export const noRelay: Relay = { initialState: () => 'none' };
