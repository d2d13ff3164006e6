import { statfs } from 'node:fs/promises';
import type { MiddlewareHandler } from 'hono';
import type { EndpointConfig } from '../config.js';
import type { Limits } from '../limits/limits.js';
import { ApiError } from '../words/errors.js';
import type { RequestContext } from '../http/request-context.js';

/** An administrator has to make room: that takes longer than a retry. */
const RETRY_AFTER = 600;
/** Of what stays free, so much is kept for the database alone; the rest is for words. */
const LAST_SHARE = 1 / 4;

/** What an ordinary account may still write on the disk of that folder. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** `words`: no files are taken any more. `full`: nothing is, and reading goes on. `low`: twice what stays free is left. */
export type DiskState = 'ok' | 'low' | 'words' | 'full';

export function diskState(free: number, { freeBytesMin }: Pick<Limits, 'freeBytesMin'>): DiskState {
  if (free < freeBytesMin * LAST_SHARE) return 'full';
  if (free < freeBytesMin) return 'words';
  return free < 2 * freeBytesMin ? 'low' : 'ok';
}

/**
 * Refuses what would be written while the disk is nearly full, so that the database can still finish what it acknowledged,
 * and everybody can still read. Taking away (withdrawing a report) makes room, so it goes on. Files are refused long before
 * (`uploads/room-for-files.ts`), so that there is room for whoever has words to say.
 * @param makeRoom throws away what words needn't wait for
 */
export function needsRoom(config: EndpointConfig, makeRoom: () => Promise<void>): MiddlewareHandler {
  const isFull = async (): Promise<boolean> =>
    diskState(await config.freeBytes(config.dataDir), config.limits) === 'full';
  return async (context: RequestContext, next) => {
    if (context.req.method === 'POST' && (await isFull())) {
      await makeRoom();
      if (await isFull()) throw new ApiError('unavailable', { say: 'disk-full', retryAfter: RETRY_AFTER });
    }
    await next();
  };
}
