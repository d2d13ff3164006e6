import { toId } from '../../contract/read.js';
import { AduanError } from '../../errors.js';
import { loadChunk } from '../load-chunk.js';
import type { CallOptions, TrackingService } from '../service.js';
import { createTransport } from '../transport.js';
import { rowsIn, type Row } from './body.js';
import { toFollowUps, toReport, type Reading } from './requests.js';
import type { Open311Options, Pairs, Server } from './server.js';

const MORE: Pairs = [['extensions', 'true']];

type Tracking = Pick<TrackingService, 'report' | 'followUps' | 'attachment'>;

/**
 * One request: by its id, or by the token that a server gave in its place. GeoReport has no conversation: the office's
 * words about the status stand for it.
 */
export function createTracking(
  server: Server,
  readingIn: (language: string | undefined) => Reading,
  { endpoint, fetch }: Open311Options,
): Tracking {
  /** The request under way: a report and its follow-ups are in the same answer. */
  let asking: { trackingId: string; signal: AbortSignal | undefined; row: Promise<Row> } | null = null;

  function rowOf(trackingId: string, { signal, language }: CallOptions): Promise<Row> {
    if (asking?.trackingId === trackingId && asking.signal === signal) return asking.row;
    const own = { trackingId, signal, row: findRow(server, trackingId, { signal, language }) };
    asking = own;
    const done = () => void (asking === own && (asking = null));
    own.row.then(done, done);
    return own.row;
  }

  return {
    async report(trackingId, { known, ...options } = {}) {
      const row = await rowOf(trackingId, options);
      const report = toReport(
        row,
        readingIn(options.language),
        new URL(endpoint, globalThis.location?.href).href,
      );
      if (!report) throw new AduanError('unexpected-shape');
      return known && JSON.stringify(known) === JSON.stringify(report) ? known : report;
    },

    async followUps(trackingId, options = {}) {
      const items = toFollowUps(await rowOf(trackingId, options));
      return { items, total: items.length, nextPageUrl: null };
    },

    async attachment(path, { signal } = {}) {
      const { createTracking: reading } = await loadChunk(() => import('../sp4n/tracking.js'));
      // A file may lie anywhere: nothing secret goes along.
      const transport = createTransport({ endpoint: new URL('.', path).href, ...(fetch && { fetch }) });
      return reading(transport).attachment(path, { signal });
    },
  };
}

async function findRow(server: Server, trackingId: string, options: CallOptions): Promise<Row> {
  let failure = new AduanError('not-found');
  const row = await rowAt(server, 'requests', trackingId, options).catch((error: AduanError) => {
    // A server that breaks at a number it doesn't know may know it as a token.
    if (error.status !== 500) throw error;
    failure = error;
  });
  if (row) return row;
  const token = await rowAt(server, 'tokens', trackingId, options);
  if (!token) throw failure;
  const id = toId(token.service_request_id);
  const named = id && (await rowAt(server, 'requests', id, options));
  // Accepted, but not numbered or not shown yet.
  return named || { service_request_id: trackingId, status: 'open' };
}

/** @returns null where the server has none, or one of another id */
async function rowAt(
  server: Server,
  list: 'requests' | 'tokens',
  trackingId: string,
  options: CallOptions,
): Promise<Row | null> {
  try {
    const body = await server.get([list, trackingId], MORE, options);
    const name = list === 'tokens' ? 'token' : 'service_request_id';
    const rows = rowsIn(body) ?? [];
    // A token's answer needn't repeat it.
    return rows.find((row) => toId(row[name] ?? trackingId) === trackingId) ?? null;
  } catch (error) {
    const { status, code } = error as AduanError;
    // An id that would leave its folder is none of the server's.
    if ([400, 404, 410].includes(status ?? 0) || (code === 'unexpected-shape' && !status)) return null;
    throw error;
  }
}
