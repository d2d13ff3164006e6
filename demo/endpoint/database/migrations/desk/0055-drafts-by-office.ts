import { sql, type Kysely } from 'kysely';

/**
 * `answer_drafts` has one draft of a kind for each office, and one for the agency, where `institution_id` is empty: no
 * office's words stand among another's, and none overwrites what it may not read.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`update answer_drafts set institution_id = null from officers
    where officers.id = officer_id and institution_id <> all (institution_ids)`.execute(database);
  await sql`update answer_drafts set institution_id = '' where institution_id is null`.execute(database);
  await sql`alter table answer_drafts alter column institution_id set default '',
    alter column institution_id set not null, drop constraint answer_drafts_pkey,
    add primary key (complaint_id, kind, institution_id)`.execute(database);
}

/** Of several drafts of a kind the newest stays. */
export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`delete from answer_drafts using answer_drafts newer
    where newer.complaint_id = answer_drafts.complaint_id and newer.kind = answer_drafts.kind
      and (newer.updated_at, newer.institution_id) > (answer_drafts.updated_at, answer_drafts.institution_id)`.execute(
    database,
  );
  await sql`alter table answer_drafts drop constraint answer_drafts_pkey, add primary key (complaint_id, kind),
    alter column institution_id drop not null, alter column institution_id drop default`.execute(database);
  await sql`update answer_drafts set institution_id = null where institution_id = ''`.execute(database);
}
