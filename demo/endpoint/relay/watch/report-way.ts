import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import type { RelayRow } from '../forwarding/lease.js';
import { provenAt } from '../schedule/pauses.js';
import { doubtfulReplies, type DoubtfulReply } from './doubtful-replies.js';

/** `ReportWay` explains a report's state on its way to the national gateway. */
export interface ReportWay {
  /** Why the report is parked; null where it isn't. */
  reason: string | null;
  /** Failed tries since the last step was done. */
  tries: number;
  lastProblem: string | null;
  nextTryAt: Date | null;
  /** When a create of unknown outcome began; null where there is none. */
  createBeganAt: Date | null;
  /** The report's status at the gateway as last read; null where it has none. */
  nationalStatus: string | null;
  parkedReplies: number;
  doubtfulReplies: DoubtfulReply[];
}

/** @returns null for a report that was never to be forwarded */
export async function wayOfReport(database: Database, complaintId: number): Promise<ReportWay | null> {
  const row = await database
    .selectFrom('relay_reports')
    .select(['parked_reason as reason', 'tries', 'last_problem as lastProblem', 'next_at as nextTryAt'])
    .select(['create_began_at as createBeganAt', 'national_status as nationalStatus'])
    .select((query) =>
      query
        .selectFrom('relay_replies')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('complaint_id', '=', complaintId)
        .where('step', '=', 'parked')
        .as('parkedReplies'),
    )
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  if (row === undefined) return null;
  const parkedReplies = Number(row.parkedReplies);
  return {
    ...row,
    parkedReplies,
    doubtfulReplies: parkedReplies > 0 ? await doubtfulReplies(database, complaintId) : [],
  };
}

/** When a report of unknown fate may be sent again, once an officer has looked; null where no wait is needed. */
export function sendAgainAt(
  { parked_reason, create_began_at }: Pick<RelayRow, 'parked_reason' | 'create_began_at'>,
  { relay, now }: Pick<EndpointConfig, 'relay' | 'now'>,
): Date | null {
  if (relay === null || parked_reason !== 'uncertain' || create_began_at === null) return null;
  const at = provenAt(relay, create_began_at);
  return at > now() ? at : null;
}
