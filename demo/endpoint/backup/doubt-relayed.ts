import type { Database } from '../database/connect.js';

/**
 * `doubtWhatWasRestored`: reports that wait in a backup may have been forwarded after it was made; sent again, they
 * would be at the gateway twice. So an officer looks for each report, and each reply is looked up before it is sent.
 * @returns how many reports now wait for an officer
 */
export async function doubtWhatWasRestored(database: Database, now: Date): Promise<number> {
  return await database.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('relay_replies')
      .set({ step: 'sending', next_at: now })
      .where('step', '=', 'waiting')
      .execute();
    const { numUpdatedRows } = await transaction
      .updateTable('relay_reports')
      .set({
        step: 'creating',
        parked_reason: 'uncertain',
        parked_at: now,
        create_began_at: now,
        attempt: null,
        next_at: null,
        last_problem: 'uncertain',
      })
      .where('step', 'in', ['upload', 'create', 'creating'])
      .executeTakeFirst();
    await transaction
      .updateTable('complaints')
      .set({ relay_state: 'parked', relay_since: now })
      .where('id', 'in', (all) =>
        all.selectFrom('relay_reports').select('complaint_id').where('step', '=', 'creating'),
      )
      .execute();
    await transaction.updateTable('relay_reports').set({ lease_token: null, lease_until: null }).execute();
    return Number(numUpdatedRows);
  });
}
