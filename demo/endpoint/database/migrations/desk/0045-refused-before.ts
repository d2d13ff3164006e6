import { sql, type Kysely } from 'kysely';

/**
 * Keeps as refused what an officer had hidden before `refused_at` was there: it waits for nobody. The trail names the report and not the reply, so
 * only where a report hides a single one and nothing was shown since is it surely that one; any other goes on waiting, and an officer decides.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    with last_word as (
      select distinct on (tracking_id) tracking_id, action, at from desk_audit
      where action in ('release-followup', 'unrelease-followup', 'relay-reply-not-there')
      order by tracking_id, id desc
    ), hidden as (
      select min(followups.id) as id, min(last_word.at) as at
      from last_word
        join complaints on complaints.tracking_id = last_word.tracking_id
        join followups on followups.complaint_id = complaints.id
      where last_word.action = 'unrelease-followup' and complaints.withdrawn_at is null
        and not followups.is_released and not followups.is_private
      group by complaints.id having count(*) = 1
    )
    update followups set refused_at = hidden.at from hidden
    where followups.id = hidden.id and followups.refused_at is null`.execute(database);
}

/** What was kept says what happened, and stays until its column goes. */
export async function down(): Promise<void> {}
