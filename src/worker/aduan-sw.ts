/**
 * `dist/aduan-sw.js`: an optional service worker. In browsers with Background Sync it sends waiting reports when the
 * network returns, even if no page is open any more. It caches nothing and intercepts no request of the site: without
 * it the reports are sent at the next visit.
 *
 * A site registers it, or includes it in its own with `importScripts`.
 */
import { SYNC_TAG } from '../outbox/attempt/engine.js';
import { createReporting } from '../client/sp4n/reporting.js';
import { createTransport } from '../client/transport.js';
import { readUpload, UPLOAD_FIELD } from '../contract/reporting/upload.js';
import { routes } from '../contract/routes.js';
import type { SendingService } from '../client/service.js';
import { AduanError } from '../errors.js';
import { createDatabase } from '../outbox/database.js';
import { createOutbox } from '../outbox/outbox.js';

/** Milliseconds for a whole file: `fetch` can't distinguish a slow line from a dead one. */
const UPLOAD_MS = 180_000;

/**
 * Tries every report that waits on this device, for all endpoints.
 *
 * @throws {AduanError} when one still waits: the browser tries again later.
 */
async function sendWaiting(): Promise<void> {
  const database = createDatabase();
  const items = await (await database.open()).getAll('items');
  database.close();
  const endpoints = new Set(items.filter(({ state }) => state !== 'sent').map(({ endpoint }) => endpoint));
  const left = await Promise.all([...endpoints].map(flush));
  if (left.includes(true)) throw new AduanError('network');
}

/** @returns true when a report still waits there */
async function flush(endpoint: string): Promise<boolean> {
  const outbox = createOutbox({
    endpoint,
    service: serviceOf(endpoint),
    solveChallenge: async (challenge) =>
      (await import('../sending/solve-challenge.js')).solveChallenge(challenge),
    // A photo that was kept whole is shrunk by a page: a worker has no canvas for it.
    prepareFile: () => Promise.reject(new AduanError('chunk-failed')),
  });
  try {
    await outbox.flush();
    return await new Promise((resolve) =>
      outbox.subscribe((items) =>
        resolve(items.some(({ state, isStale }) => !isStale && (state === 'waiting' || state === 'unknown'))),
      ),
    );
  } finally {
    outbox.stop();
  }
}

/**
 * Service without `XMLHttpRequest`, which workers lack: files are sent by `fetch`; replies with files wait for a page.
 */
function serviceOf(endpoint: string): SendingService {
  const transport = createTransport({ endpoint });
  const { reply: _, ...reporting } = createReporting(transport);
  return {
    ...reporting,
    upload({ name, data }, options) {
      const form = new FormData();
      form.append(UPLOAD_FIELD, data, name);
      const call = { ...options, path: routes.upload, method: 'post', form, timeoutMs: UPLOAD_MS } as const;
      return transport.json(call, readUpload);
    },
  };
}

/** https://wicg.github.io/background-sync/spec/#sync-event; TypeScript's library lacks it. */
interface SyncEvent extends Event {
  readonly tag: string;
  waitUntil(done: Promise<unknown>): void;
}

// In Node, where every module can be imported, there are no such events.
globalThis.addEventListener?.('sync', (event) => {
  const { tag } = event as SyncEvent;
  if (tag === SYNC_TAG) (event as SyncEvent).waitUntil(sendWaiting());
});
