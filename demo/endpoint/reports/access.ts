import type { Context } from 'hono';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Selectable } from 'kysely';
import { canonicalAccessCode } from '../../../src/contract/access-code.js';
import { ACCESS_CODE_HEADER } from '../../../src/contract/headers.js';
import { statusOf } from '../../../src/contract/statuses.js';
import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import type { ComplaintTable } from '../database/schema.js';
import { ApiError, notFound } from '../words/errors.js';
import type { Hashing } from '../guard/hashing.js';
import { createThrottle } from '../guard/throttle.js';

export type Complaint = Selectable<ComplaintTable>;

/** A report, and whether the asker holds its code. */
export interface View {
  complaint: Complaint;
  isOwner: boolean;
}

/**
 * The one way to a report and everything under it. Unknown number, wrong code, and a secret or unverified report without its
 * code end in the same 404, after the same query and the same hash calls.
 */
export interface Gate {
  /** By number, with or without a code. @throws ApiError 404 */
  open(context: Context, trackingId: string): Promise<View>;
  /** By number, for its reporter only. @throws ApiError 404; 401 where a public report is asked for without a code */
  openOwn(context: Context, trackingId: string): Promise<View>;
  /** By code alone. @throws ApiError 404; 401 without a code */
  openByCode(context: Context): Promise<View>;
}

/** Stands in for the hash of a report that isn't there, so that a comparison happens all the same. */
const NOBODY = '0'.repeat(64);

export function createGate(config: EndpointConfig, database: Database, hashing: Hashing): Gate {
  const throttle = createThrottle(config);

  async function open(context: Context, trackingId: string): Promise<View> {
    // Anything else can't be a number of ours, and a NUL would make the database refuse the query: ask for none instead.
    const asked = /^\d{1,20}$/.test(trackingId) ? trackingId : '';
    const address = addressOf(context, config.trustProxy);
    const code = codeOf(context);
    if (code !== null) await throttle.wait(asked, address);
    const complaint = await database
      .selectFrom('complaints')
      .selectAll()
      .where('tracking_id', '=', asked)
      .executeTakeFirst();
    const given = hashing.sha256(canonicalAccessCode(code ?? '') ?? 'no code');
    const matches = hashing.equal(given, complaint?.access_code_hash ?? NOBODY);
    if (complaint !== undefined && code !== null && matches) return { complaint, isOwner: true };
    if (complaint !== undefined && code === null && isPublic(complaint)) return { complaint, isOwner: false };
    if (code !== null) throttle.missed(asked, address);
    throw notFound();
  }

  return {
    open,
    async openOwn(context, trackingId) {
      const view = await open(context, trackingId);
      if (!view.isOwner) throw new ApiError('unauthorized');
      return view;
    },
    async openByCode(context) {
      const code = codeOf(context);
      if (code === null) throw new ApiError('unauthorized');
      const address = addressOf(context, config.trustProxy);
      await throttle.wait('', address);
      const complaint = await database
        .selectFrom('complaints')
        .selectAll()
        .where('access_code_hash', '=', hashing.sha256(canonicalAccessCode(code) ?? 'no code'))
        .executeTakeFirst();
      if (complaint !== undefined) return { complaint, isOwner: true };
      throttle.missed('', address);
      throw notFound();
    },
  };
}

/** Verified, not secret, and in a status that has a word on the public card. */
export function isPublic(complaint: Pick<Complaint, 'verified_at' | 'is_secret' | 'status_code'>): boolean {
  return (
    complaint.verified_at !== null &&
    !complaint.is_secret &&
    statusOf(complaint.status_code)?.isPublic === true
  );
}

function codeOf(context: Context): string | null {
  return context.req.header(ACCESS_CODE_HEADER)?.trim() || null;
}

/** Where a request comes from, for the throttle alone; never stored, never logged. */
export function addressOf(context: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? context.req.header('X-Forwarded-For')?.split(',').pop()?.trim() : undefined;
  if (forwarded !== undefined) return forwarded;
  try {
    return getConnInfo(context).remote.address ?? '';
  } catch {
    return ''; // Not behind a socket: called directly, as tests do.
  }
}
