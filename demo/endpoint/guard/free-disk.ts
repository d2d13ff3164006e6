import { statfs } from 'node:fs/promises';
import type { MiddlewareHandler } from 'hono';
import type { EndpointConfig } from '../config.js';
import type { Limits } from '../limits/limits.js';
import { ApiError } from '../words/errors.js';
import type { RequestContext } from '../http/request-context.js';

/** Seconds: an administrator has to make room, which takes longer than a retry. */
const RETRY_AFTER = 600;
/** Seconds where other processes share the database: the next try may reach one whose disk has room. */
const RETRY_ELSEWHERE = 10;
/** Share of `freeBytesMin` kept for the database alone; texts may use the rest. */
const LAST_SHARE = 1 / 4;

/** `freeBytes` is what an ordinary account may still write on the folder's disk. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** `words`: no files are taken. `full`: nothing is, but reading goes on. `low`: under twice `freeBytesMin` is left. */
export type DiskState = 'ok' | 'low' | 'words' | 'full';

export function diskState(free: number, { freeBytesMin }: Pick<Limits, 'freeBytesMin'>): DiskState {
  if (free < freeBytesMin * LAST_SHARE) return 'full';
  if (free < freeBytesMin) return 'words';
  return free < 2 * freeBytesMin ? 'low' : 'ok';
}

/**
 * `needsRoom` refuses what would be written on a nearly full disk: the database can then finish what it acknowledged,
 * and everybody can read. Withdrawing a report makes room, so it goes on. Files are refused long before
 * (`uploads/room-for-files.ts`), which leaves room for texts.
 * @param makeRoom deletes what texts need not wait for
 */
export function needsRoom(config: EndpointConfig, makeRoom: () => Promise<void>): MiddlewareHandler {
  const retryAfter = config.databaseUrl === null ? RETRY_AFTER : RETRY_ELSEWHERE;
  const isFull = async (): Promise<boolean> =>
    diskState(await config.freeBytes(config.dataDir), config.limits) === 'full';
  return async (context: RequestContext, next) => {
    if (context.req.method === 'POST' && (await isFull())) {
      await makeRoom();
      if (await isFull()) throw new ApiError('unavailable', { say: 'disk-full', retryAfter });
    }
    await next();
  };
}
