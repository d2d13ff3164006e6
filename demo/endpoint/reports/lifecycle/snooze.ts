import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { dayIn } from '../../../../src/contract/working-days.js';
import type { EndpointConfig } from '../../config.js';
import type { Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';

type Today = Pick<EndpointConfig, 'timeZone' | 'now'>;

/** `isSnoozed`: officers put the report off. A deadline that passes brings it back, whatever day was named. */
export function isSnoozed(
  snoozedUntil: string | null,
  { deadline_at }: Pick<Complaint, 'deadline_at'>,
  { timeZone, now }: Today,
): boolean {
  if (snoozedUntil === null || snoozedUntil <= dayIn(timeZone, now())) return false;
  return deadline_at === null || deadline_at >= now();
}

/** `rowIsSnoozed` is `isSnoozed` as SQL, on a row of `complaints` with its row of `report_hands`, if any. */
export function rowIsSnoozed({ timeZone, now }: Today): RawBuilder<SqlBool> {
  return sql<SqlBool>`(coalesce(report_hands.snoozed_until > ${dayIn(timeZone, now())}::date, false)
    and coalesce(complaints.deadline_at >= ${now()}, true))`;
}

/** `endSnooze`: the report is no longer put off, as its reporter wrote, or it was handed on. */
export async function endSnooze(transaction: Database, complaintId: number): Promise<void> {
  await transaction
    .updateTable('report_hands')
    .set({ snoozed_until: null })
    .where('complaint_id', '=', complaintId)
    .where('snoozed_until', 'is not', null)
    .execute();
}
