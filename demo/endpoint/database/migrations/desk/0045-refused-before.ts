import { sql, type Kysely } from 'kysely';

/**
 * `up` sets `refused_at` for replies that an officer had hidden before this column existed: they wait for nobody. The
 * trail names the report, not the reply, so it is certain only where a report hides a single one and nothing was shown
 * since; any other goes on waiting until an officer decides.
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

/** `down` changes nothing: the dates are true, and go with their column. */
export async function down(): Promise<void> {}
