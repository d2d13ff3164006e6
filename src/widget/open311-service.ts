import type { ComplaintService, SendingPool } from '../client/service.js';
import { lazy, whenHere } from './lazy.js';

const loadClient = lazy(() => import('../client/open311/index.js'));

/** Pools by their ending: the widgets of a page share one queue for each city. */
const pools: Record<string, SendingPool> = {};

/**
 * The client for a server that speaks Open311, by its base URL. Its code is loaded with the first call. It has those
 * functions alone that the protocol can honour: the others are called only where the capabilities offer them.
 */
export function open311ServiceOf(endpoint: string, jurisdiction: string): ComplaintService {
  const ending = `#open311:${jurisdiction}`;
  const own: object = { pool: (pools[ending] ??= { ending }) };
  const load = async () => (await loadClient()).createOpen311Service({ endpoint, jurisdiction });
  return whenHere<ComplaintService>(load, own);
}
