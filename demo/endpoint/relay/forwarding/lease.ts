import { randomBytes } from 'node:crypto';
import { sql, type Selectable } from 'kysely';
import type { Database } from '../../database/connect.js';
import type { RelayReportTable } from '../../database/tables/relay-tables.js';
import { lockComplaint, type Complaint } from '../../database/complaint.js';

export type RelayRow = Selectable<RelayReportTable>;

/** `LeaseLostError`: another process has the report now, or the report is gone; work on it must stop. */
export class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError';
}

/** `Held` is a locked report and its relay row, inside one transaction of the lease's holder. */
export interface Held {
  transaction: Database;
  complaint: Complaint;
  row: RelayRow;
}

/**
 * `Lease` is the right to work on one report. It is a row, not a lock, because no transaction may be open during a
 * call to the gateway; each write checks that the lease is still held. The database's clock times it: clocks of
 * processes jump.
 */
export interface Lease {
  readonly complaintId: number;
  readonly token: string;
  /** The row at the last write or renewal. */
  row: RelayRow;
  /** Runs `work` in a transaction while the lease is held. @throws LeaseLostError */
  write<Result>(work: (held: Held) => Promise<Result>): Promise<Result>;
  /** Extends the lease by its whole time. @throws LeaseLostError */
  renew(): Promise<void>;
  release(): Promise<void>;
  /** Whether most of the lease's time is left, by this process's own clock. */
  isFresh(): boolean;
}

/** @param ms longer than any one call to the gateway @returns null where somebody else works on it, or it is gone */
export async function takeLease(database: Database, complaintId: number, ms: number): Promise<Lease | null> {
  const token = randomBytes(12).toString('base64url');
  let since = performance.now();
  const until = sql<Date>`clock_timestamp() + ${`${ms} milliseconds`}::interval`;
  const taken = await database
    .updateTable('relay_reports')
    .set({ lease_token: token, lease_until: until as never })
    .where('complaint_id', '=', complaintId)
    .where(isFree)
    .returningAll()
    .executeTakeFirst();
  if (taken === undefined) return null;
  const lease: Lease = {
    complaintId,
    token,
    row: taken,
    write: async (work) =>
      await database.transaction().execute(async (transaction) => {
        // In the order in which everybody locks: the report, then its way.
        const complaint = await lockComplaint(transaction, complaintId);
        const row = await transaction
          .selectFrom('relay_reports')
          .selectAll()
          .where('complaint_id', '=', complaintId)
          .where('lease_token', '=', token)
          .forUpdate()
          .executeTakeFirst();
        if (row === undefined) throw new LeaseLostError();
        return await work({ transaction, complaint, row });
      }),
    isFresh: () => performance.now() - since < ms / 2,
    async renew() {
      const before = performance.now();
      const row = await database
        .updateTable('relay_reports')
        .set({ lease_until: until as never })
        .where('complaint_id', '=', complaintId)
        .where('lease_token', '=', token)
        .returningAll()
        .executeTakeFirst();
      if (row === undefined) throw new LeaseLostError();
      lease.row = row;
      since = before;
    },
    async release() {
      await database
        .updateTable('relay_reports')
        .set({ lease_token: null, lease_until: null })
        .where('complaint_id', '=', complaintId)
        .where('lease_token', '=', token)
        .execute();
    },
  };
  return lease;
}

/** `isFree` is SQL on a row of `relay_reports`: its lease is free. */
export const isFree = sql<boolean>`(relay_reports.lease_until is null or relay_reports.lease_until <= clock_timestamp())`;
