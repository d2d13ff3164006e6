import { ACCESS_CODE_HEADER } from '../../../src/contract/headers.js';
import { SEALED_AUTH } from '../../../src/contract/sealed/sealed-codes.js';
import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import type { Hashing } from '../guard/hashing.js';
import { senderOf } from '../http/remote-address.js';
import type { RequestContext } from '../http/request-context.js';
import { sharedMisses } from '../limits/shared-misses.js';
import { createThrottle, type GuessName } from '../limits/throttle.js';
import { ApiError, notFound } from '../words/errors.js';

/** Free wrong guesses of an address, as at the gate of other reports. */
const FREE_PER_ADDRESS = 100;

/** `SealedGate` opens a sealed report to whoever has what is derived of its code. There is no other way to one. */
export type SealedGate = (context: RequestContext) => Promise<{ id: number; trackingId: string }>;

/** Whether the request brings what is derived of a sealed report's code: 26 symbols, where others have 20. */
export const bringsSealedAuth = (context: RequestContext): boolean => authOf(context) !== null;

function authOf(context: RequestContext): string | null {
  const code = context.req.header(ACCESS_CODE_HEADER)?.trim() ?? '';
  return SEALED_AUTH.test(code) ? code : null;
}

export function createSealedGate(config: EndpointConfig, database: Database, hashing: Hashing): SealedGate {
  const shared = config.databaseUrl === null ? undefined : sharedMisses(database, hashing);
  const throttle = createThrottle(config, shared);
  return async (context) => {
    if (!context.req.header(ACCESS_CODE_HEADER)?.trim()) throw new ApiError('unauthorized');
    const auth = authOf(context);
    // Anything else is hashed and looked up all the same: a wrong code costs what another one does.
    const given = hashing.sha256(auth ?? 'no code');
    const names: GuessName[] = [
      { name: `address ${senderOf(context, config)}`, free: FREE_PER_ADDRESS, line: 'none' },
    ];
    const row = await throttle.guess(names, async () => {
      const found = await database
        .selectFrom('sealed_reports')
        .select(['id', 'tracking_id as trackingId'])
        .where('access_code_hash', '=', given)
        .executeTakeFirst();
      return found ?? null;
    });
    if (row === null) throw notFound();
    return row;
  };
}
