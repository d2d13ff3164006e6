import { sql, type Kysely } from 'kysely';

/**
 * `answer_pairs` sets a photo of the report beside a photo of its answer. `covered_photos` has the copies that the
 * public sees of photos with black boxes; `thumbnails.storage_key` names the file that a thumbnail was made of.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table answer_pairs (
    after_id text primary key references attachments on delete cascade,
    before_id text not null references attachments on delete cascade,
    followup_id integer not null references followups on delete cascade
  )`.execute(database);
  await sql`create index answer_pairs_by_followup on answer_pairs (followup_id)`.execute(database);
  await sql`create index answer_pairs_by_before on answer_pairs (before_id)`.execute(database);
  await sql`create table covered_photos (
    attachment_id text primary key references attachments on delete cascade,
    boxes jsonb not null,
    storage_key text not null unique,
    bytes integer not null
  )`.execute(database);
  await sql`alter table thumbnails add column storage_key text`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table thumbnails drop column storage_key`.execute(database);
  for (const table of ['covered_photos', 'answer_pairs']) await database.schema.dropTable(table).execute();
}
