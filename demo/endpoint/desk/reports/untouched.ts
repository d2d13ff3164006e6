import type { Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import { ApiError } from '../../words/errors.js';

/**
 * `assertUntouched` runs under the report's lock: what an officer has handled deserves another look, alone.
 * @throws ApiError 409
 */
export async function assertUntouched(transaction: Database, { id }: Pick<Complaint, 'id'>): Promise<void> {
  const untouched = await transaction
    .selectFrom('complaints')
    .select('id')
    .where('id', '=', id)
    .where('status_code', '=', 'unverified')
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('complaint_logs')
            .select('complaint_logs.id')
            .whereRef('complaint_id', '=', 'complaints.id')
            .where('institution_from_name', 'is not', null),
        ),
      ),
    )
    .executeTakeFirst();
  if (untouched === undefined) throw new ApiError('closed', { say: 'desk-bulk-touched' });
}
